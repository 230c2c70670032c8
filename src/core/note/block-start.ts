import {
	BACKTICK,
	BRACKET_CLOSE,
	BRACKET_OPEN,
	CARET,
	DASH,
	DOLLAR,
	DOT,
	EQUALS,
	HASH,
	PAREN_CLOSE,
	PERCENT,
	PLUS,
	STAR,
	TILDE,
	UNDERSCORE,
	holds,
	isBlankCode,
	isDigit,
	skipBlanks,
	skipRun,
} from './characters';

// Each reader looks at a line from `at`, its first character that is no indentation, up to `end`.

/**
 * What keeps a line from being a thematic break (three or more of `*`, `-` or `_`, nothing else): the offset of the
 * first other character, or the end of the line when there are too few marks; -1 when it is a break. A list marker
 * before that offset begins no break either, so that a line of many markers is looked at once.
 */
export function breakHindrance(text: string, at: number, end: number): number {
	const mark = text.charCodeAt(at);
	if (mark !== DASH && mark !== STAR && mark !== UNDERSCORE) return at + 1;
	let count = 0;
	for (let next = at; next < end; next += 1) {
		const code = text.charCodeAt(next);
		if (code === mark) count += 1;
		else if (!isBlankCode(code)) return next;
	}
	return count >= 3 ? -1 : end;
}

/** Level of an ATX heading, 1 to 6; 0 when the line is none. */
export function headingLevel(text: string, at: number, end: number): number {
	const after = skipRun(text, at, end, HASH);
	const level = after - at;
	if (level < 1 || level > 6) return 0;
	return after === end || isBlankCode(text.charCodeAt(after)) ? level : 0;
}

/** Level of the heading that a line of `=` (1) or `-` (2) makes of the line before; 0 when it makes none. */
export function underlineLevel(text: string, at: number, end: number): number {
	const mark = text.charCodeAt(at);
	if (mark !== EQUALS && mark !== DASH) return 0;
	const after = skipBlanks(text, skipRun(text, at, end, mark), end);
	if (after < end) return 0;
	return mark === EQUALS ? 1 : 2;
}

/** Number of marks that open fenced code, from 3; 0 when the line opens none. */
export function fenceSize(text: string, at: number, end: number): number {
	const mark = text.charCodeAt(at);
	if (mark !== BACKTICK && mark !== TILDE) return 0;
	const after = skipRun(text, at, end, mark);
	if (after - at < 3) return 0;
	return mark === BACKTICK && holds(text, after, end, BACKTICK) ? 0 : after - at;
}

/** Whether the line closes fenced code opened with `size` of `mark`. */
export function closesFence(
	text: string,
	at: number,
	end: number,
	fence: { readonly mark: number; readonly size: number },
): boolean {
	const after = skipRun(text, at, end, fence.mark);
	return after - at >= fence.size && skipBlanks(text, after, end) === end;
}

/** Number of `$` or `%` that open a block of math or a comment, from 2: no further one may stand in the line. */
export function pairSize(text: string, at: number, end: number): number {
	const mark = text.charCodeAt(at);
	if (mark !== DOLLAR && mark !== PERCENT) return 0;
	const after = skipRun(text, at, end, mark);
	return after - at >= 2 && !holds(text, after, end, mark) ? after - at : 0;
}

/** Whether the line ends a block of math: its only `$` are `size` or more at its end. */
export function closesMath(text: string, at: number, end: number, size: number): boolean {
	let first = at;
	while (first < end && text.charCodeAt(first) !== DOLLAR) first += 1;
	const after = skipRun(text, first, end, DOLLAR);
	return after - first >= size && skipBlanks(text, after, end) === end;
}

/** Offset after the `size` marks that close a comment in this line; -1 when it goes on. */
export function commentEnd(text: string, at: number, end: number, size: number): number {
	let run = 0;
	for (let next = at; next < end; next += 1) {
		run = text.charCodeAt(next) === PERCENT ? run + 1 : 0;
		if (run === size) return next + 1;
	}
	return -1;
}

/** Offset after a list marker (`-`, `*`, `+`, `3.`, `3)`) that a blank or the line's end follows; -1 for none. */
export function listMarkerEnd(text: string, at: number, end: number): number {
	const code = text.charCodeAt(at);
	let after = at + 1;
	if (isDigit(code)) {
		while (after < end && after - at < 9 && isDigit(text.charCodeAt(after))) after += 1;
		const delimiter = after < end ? text.charCodeAt(after) : 0;
		if (delimiter !== DOT && delimiter !== PAREN_CLOSE) return -1;
		after += 1;
	} else if (code !== DASH && code !== STAR && code !== PLUS) return -1;
	return after >= end || isBlankCode(text.charCodeAt(after)) ? after : -1;
}

/** Offset after the colon of `[^label]:`; -1 when the line begins no footnote. */
export function footnoteEnd(text: string, at: number, end: number): number {
	if (text.charCodeAt(at) !== BRACKET_OPEN || text.charCodeAt(at + 1) !== CARET) return -1;
	let next = at + 2;
	for (; next < end; next += 1) {
		const code = text.charCodeAt(next);
		if (code === BRACKET_CLOSE) break;
		if (code === BRACKET_OPEN || isBlankCode(code)) return -1;
	}
	return next > at + 2 && text.startsWith(']:', next) && next + 2 <= end ? next + 2 : -1;
}

/** The task box at the start of an item: the character in it, and the offset of what follows. */
export interface TaskBox {
	readonly mark: string;
	readonly after: number;
}

/** `[ ]`, `[x]`, `[-]`: any one character in brackets, a blank after it. */
export function taskBox(text: string, at: number, end: number): TaskBox | undefined {
	if (text.charCodeAt(at) !== BRACKET_OPEN) return undefined;
	const code = text.codePointAt(at + 1) ?? 0;
	const close = at + (code > 0xffff ? 3 : 2);
	if (text.charCodeAt(close) !== BRACKET_CLOSE || close + 1 >= end) return undefined;
	if (!isBlankCode(text.charCodeAt(close + 1))) return undefined;
	return { mark: text.slice(at + 1, close), after: skipBlanks(text, close + 1, end) };
}

/** The first line of a callout: its type in lower case, and the offset of its title. */
export interface CalloutMark {
	readonly type: string;
	readonly after: number;
}

/** `[!type]`, `[!type|more]`, then `+`, `-` or nothing, then a blank or the end of the line. */
export function calloutMark(text: string, at: number, end: number): CalloutMark | undefined {
	if (!text.startsWith('[!', at)) return undefined;
	let close = at + 2;
	while (close < end && text.charCodeAt(close) !== BRACKET_CLOSE) close += 1;
	const type = (text.slice(at + 2, close).split('|', 1)[0] ?? '').trim().toLowerCase();
	if (close >= end || type === '') return undefined;
	const fold = text.charCodeAt(close + 1);
	const after = close + 1 < end && (fold === PLUS || fold === DASH) ? close + 2 : close + 1;
	if (after < end && !isBlankCode(text.charCodeAt(after))) return undefined;
	return { type, after: skipBlanks(text, after, end) };
}
