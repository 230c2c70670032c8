/**
 * The first `length` UTF-16 units of a text, cut at a word where one is near, with an ellipsis; never half a
 * character. Shorter texts stay as they are.
 */
export function clip(text: string, length: number): string {
	if (text.length <= length) return text;
	const head = text.slice(0, length);
	const space = head.lastIndexOf(' ');
	const cut = space > length * 0.6 ? head.slice(0, space) : head;
	const last = cut.charCodeAt(cut.length - 1);
	const isHalf = last >= 0xd800 && last <= 0xdbff;
	return `${(isHalf ? cut.slice(0, -1) : cut).trimEnd()}…`;
}

/** Longest piece of a note that is ever shown in a row, in UTF-16 units (chosen; no source). */
const LONGEST_QUOTE = 160;

/**
 * A note's own words as one plain line: links show what they show in reading view, inline fields their key and value,
 * marks of emphasis and line breaks are gone, long text is clipped.
 */
export function plainText(markdown: string): string {
	const text = markdown
		.slice(0, LONGEST_QUOTE * 4)
		.replace(/\[\[[^[\]|]*\|([^[\]]*)\]\]/g, '$1')
		.replace(/\[\[([^[\]|]*)\]\]/g, '$1')
		.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
		.replace(/[[(]([\p{L}\d _-]{1,40})::([^[\]()]*)[\])]/gu, '$1$2')
		.replace(/\*\*|__|==|~~|`/g, '')
		.replace(/\s+/g, ' ');
	return clip(text.trim(), LONGEST_QUOTE);
}

/** The words of an entry without the day it begins with, where that day is said beside it. */
export function entryWords(text: string): string {
	return plainText(text).replace(/^\d{4}-\d{2}-\d{2}(?:[:,]| [–—-])?\s+/, '');
}

/** An entry says more than its day. */
export function hasWords(text: string): boolean {
	return /\p{L}/u.test(entryWords(text));
}

/** A word with hyphens that no line end divides: `YYYY-MM-DD`. */
export function unbroken(text: string): string {
	return text.replace(/-/g, '\u2011');
}

/** Letters for comparing typed text with names: no accents, no case. */
export function foldedText(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
