interface Change {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** The one stretch in which two texts differ. */
function changeBetween(base: string, changed: string): Change {
	const limit = Math.min(base.length, changed.length);
	let from = 0;
	while (from < limit && base[from] === changed[from]) from += 1;
	let tail = 0;
	while (
		tail < limit - from &&
		base[base.length - 1 - tail] === changed[changed.length - 1 - tail]
	) {
		tail += 1;
	}
	return {
		from,
		to: base.length - tail,
		text: changed.slice(from, changed.length - tail),
	};
}

/**
 * Brings together two changes of one text, when they touch different places; where they touch the same place, `mine`
 * wins. The app does the same, more finely, when a note changes on the disk while somebody types in it.
 */
export function mergeText(base: string, mine: string, theirs: string): string {
	if (mine === base) return theirs;
	if (theirs === base || theirs === mine) return mine;
	const own = changeBetween(base, mine);
	const other = changeBetween(base, theirs);
	const [first, second] = own.from <= other.from ? [own, other] : [other, own];
	if (first.to > second.from) return mine;
	return (
		base.slice(0, first.from) +
		first.text +
		base.slice(first.to, second.from) +
		second.text +
		base.slice(second.to)
	);
}
