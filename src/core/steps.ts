/** Work that rests after each of its steps, so that a host with other things to do can go on when it likes. */
export type Steps<Value> = Generator<undefined, Value>;

/** Does all of the work at once. */
export function finish<Value>(steps: Steps<Value>): Value {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}

/** Items that are worked on between two rests: well under a millisecond each (chosen; no source). */
const AT_ONCE = 16;

/** What becomes of each item, with rests in between. */
export function* eachOf<Item, Made>(
	items: readonly Item[],
	make: (item: Item, index: number) => Made,
): Steps<Made[]> {
	const made: Made[] = [];
	for (const [index, item] of items.entries()) {
		if (index > 0 && index % AT_ONCE === 0) yield;
		made.push(make(item, index));
	}
	return made;
}
