/**
 * The same function, which keeps its last answer about each object and gives it again as long as it is asked with the
 * same other arguments. For functions of their arguments alone, over values that never change: what an edit left as it
 * was is the same object, and need not be worked out again. Nothing is kept longer than the object it is about.
 */
export function keptAbout<About extends object, Rest extends readonly unknown[], Value>(
	valueOf: (about: About, ...rest: Rest) => Value,
): (about: About, ...rest: Rest) => Value {
	const kept = new WeakMap<About, { readonly rest: Rest; readonly value: Value }>();
	return (about, ...rest) => {
		const known = kept.get(about);
		if (known?.rest.every((one, at) => one === rest[at]) === true) return known.value;
		const value = valueOf(about, ...rest);
		kept.set(about, { rest, value });
		return value;
	};
}

/** The list of before where it holds the very same objects; else the new one. */
export function sameList<One>(
	before: readonly One[] | undefined,
	list: readonly One[],
): readonly One[] {
	const isSame = before?.length === list.length && list.every((one, at) => one === before[at]);
	return isSame ? before : list;
}
