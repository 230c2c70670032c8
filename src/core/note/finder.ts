/**
 * A forward search that remembers its last answer. Asked from rising places of one text, all its answers together cost
 * one pass over that text, even where the needle never comes: the trap of `indexOf` in a scanner is the search that
 * runs to the end of the file again for every line.
 */
export interface Finder {
	readonly needle: string;
	from: number;
	at: number;
}

/** A search that has not been asked yet. */
export function finder(needle: string): Finder {
	return { needle, from: 0, at: -1 };
}

/** Offset of the needle at or after `from`; the length of the text when there is none. */
export function findNext(search: Finder, text: string, from: number): number {
	if (from >= search.from && search.at >= from) return search.at;
	const at = text.indexOf(search.needle, from);
	search.from = from;
	search.at = at < 0 ? text.length : at;
	return search.at;
}
