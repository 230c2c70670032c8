import { EQUALS, STAR, TILDE, UNDERSCORE, isDigit, isPunctuation, isSpaceCode } from './characters';

/** Characters a tag cannot hold: Obsidian's set, ASCII punctuation but `-`, `_` and `/`, and two Unicode blocks of it. */
function isTagCode(code: number): boolean {
	if (code < 128) {
		if (code === 45 || code === UNDERSCORE || code === 47) return true;
		return code > 32 && code < 127 && !isPunctuation(code);
	}
	if (code >= 0x2000 && code <= 0x206f) return false;
	if (code >= 0x2e00 && code <= 0x2e7f) return false;
	return !isSpaceCode(code);
}

/** Offset after the tag whose `#` stands at `at`; 0 when it is none: a tag holds something other than digits. */
export function tagEnd(text: string, at: number, end: number): number {
	let next = at + 1;
	let hasOther = false;
	for (; next < end; next += 1) {
		const code = text.charCodeAt(next);
		if (!isTagCode(code)) break;
		if (!isDigit(code)) hasOther = true;
	}
	return hasOther ? next : 0;
}

/**
 * Where the emphasis closes that the marks right before `at` open, as in `**#tag**`: a tag may begin there and ends
 * there at the latest; 0 when they open none. Told from the marks alone, without CommonMark's rules for flanking.
 */
export function emphasisEnd(
	text: string,
	{ from, at, end }: { readonly from: number; readonly at: number; readonly end: number },
): number {
	const mark = text.charCodeAt(at - 1);
	if (mark !== STAR && mark !== UNDERSCORE && mark !== TILDE && mark !== EQUALS) return 0;
	let start = at - 1;
	while (start > from && text.charCodeAt(start - 1) === mark) start -= 1;
	const count = at - start;
	const needsPair = mark === TILDE || mark === EQUALS;
	if (count > 3 || (needsPair && count !== 2)) return 0;
	if (start > from && isWordCode(text.charCodeAt(start - 1))) return 0;
	const close = text.indexOf(text.slice(start, at), at);
	return close >= 0 && close < end ? close : 0;
}

function isWordCode(code: number): boolean {
	return !isSpaceCode(code) && !isPunctuation(code);
}
