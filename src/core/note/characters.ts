/** Codes of the characters that mean something in Markdown. */
export const TAB = 9;
export const NEWLINE = 10;
export const SPACE = 32;
export const BANG = 33;
export const HASH = 35;
export const DOLLAR = 36;
export const PERCENT = 37;
export const AMPERSAND = 38;
export const PAREN_OPEN = 40;
export const PAREN_CLOSE = 41;
export const STAR = 42;
export const PLUS = 43;
export const COMMA = 44;
export const DASH = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const BRACKET_OPEN = 91;
export const BACKSLASH = 92;
export const BRACKET_CLOSE = 93;
export const CARET = 94;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const BAR = 124;
export const TILDE = 126;
export const BYTE_ORDER_MARK = 0xfeff;

/** A space or a tab: what Markdown calls blank. */
export function isBlankCode(code: number): boolean {
	return code === SPACE || code === TAB;
}

/** `0` to `9`. */
export function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** `a` to `z` in either case. */
export function isLetter(code: number): boolean {
	const lower = code | 32;
	return lower >= 97 && lower <= 122;
}

/** Anything JavaScript's `\s` takes: what may stand before a tag. */
export function isSpaceCode(code: number): boolean {
	if (code <= SPACE) return code === SPACE || (code >= TAB && code <= 13);
	if (code < 0xa0) return false;
	return (
		code === 0xa0 ||
		code === 0x1680 ||
		(code >= 0x2000 && code <= 0x200a) ||
		code === 0x2028 ||
		code === 0x2029 ||
		code === 0x202f ||
		code === 0x205f ||
		code === 0x3000 ||
		code === BYTE_ORDER_MARK
	);
}

/** ASCII punctuation: what a backslash may take the meaning from. */
export function isPunctuation(code: number): boolean {
	return (
		(code >= 33 && code <= 47) ||
		(code >= 58 && code <= 64) ||
		(code >= 91 && code <= 96) ||
		(code >= 123 && code <= 126)
	);
}

/** First offset from `at` on that is neither space nor tab; `end` when there is none. */
export function skipBlanks(text: string, at: number, end: number): number {
	let next = at;
	while (next < end && isBlankCode(text.charCodeAt(next))) next += 1;
	return next;
}

/** Offset after the last character before `end` that is neither space nor tab; `start` when there is none. */
export function trimEnd(text: string, start: number, end: number): number {
	let last = end;
	while (last > start && isBlankCode(text.charCodeAt(last - 1))) last -= 1;
	return last;
}

/** Offset after the run of `code` that begins at `at`; `at` when there is none. */
export function skipRun(text: string, at: number, end: number, code: number): number {
	let next = at;
	while (next < end && text.charCodeAt(next) === code) next += 1;
	return next;
}

/** Whether `code` stands anywhere between `at` and `end`. */
export function holds(text: string, at: number, end: number, code: number): boolean {
	for (let next = at; next < end; next += 1) if (text.charCodeAt(next) === code) return true;
	return false;
}
