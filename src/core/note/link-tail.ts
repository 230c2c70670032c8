import {
	BACKSLASH,
	GREATER,
	LESS,
	NEWLINE,
	PAREN_CLOSE,
	PAREN_OPEN,
	SPACE,
	isPunctuation,
	skipBlanks,
} from './characters';

/** The address in a Markdown link as written, without `<>`, and the offset after it. */
export interface LinkTarget {
	readonly address: string;
	readonly end: number;
}

/** What follows the label of a Markdown link: the address, and the offset after the closing parenthesis. */
export type LinkTail = LinkTarget;

/** CommonMark lets parsers stop at 32 parentheses within each other; that keeps a hostile line cheap. */
const DEEPEST_PARENTHESES = 32;

/** Reads a link's address at `at`; undefined when none stands there. */
export function linkTarget(text: string, at: number, end: number): LinkTarget | undefined {
	return text.charCodeAt(at) === LESS && at < end
		? pointedTarget(text, at + 1, end)
		: plainTarget(text, at, end);
}

function pointedTarget(text: string, start: number, end: number): LinkTarget | undefined {
	for (let next = start; next < end; next += 1) {
		const code = text.charCodeAt(next);
		if (code === GREATER) return { address: text.slice(start, next), end: next + 1 };
		if (code === LESS || code === NEWLINE) return undefined;
		if (code === BACKSLASH) next += 1;
	}
	return undefined;
}

function plainTarget(text: string, start: number, end: number): LinkTarget | undefined {
	let depth = 0;
	let next = start;
	for (; next < end; next += 1) {
		const code = text.charCodeAt(next);
		if (code <= SPACE || code === 127) break;
		if (code === BACKSLASH && isPunctuation(text.charCodeAt(next + 1))) next += 1;
		else if (code === PAREN_OPEN) {
			depth += 1;
			if (depth > DEEPEST_PARENTHESES) return undefined;
		} else if (code === PAREN_CLOSE) {
			if (depth === 0) break;
			depth -= 1;
		}
	}
	const last = Math.min(next, end);
	return last > start && depth === 0 ? { address: text.slice(start, last), end: last } : undefined;
}

/** Offset after a quoted title at `at`; 0 when none stands there; -1 when it goes on beyond the line. */
export function linkTitleEnd(text: string, at: number, end: number): number {
	const open = at < end ? text.charCodeAt(at) : 0;
	if (open !== 34 && open !== 39 && open !== PAREN_OPEN) return 0;
	const close = open === PAREN_OPEN ? PAREN_CLOSE : open;
	for (let next = at + 1; next < end; next += 1) {
		const code = text.charCodeAt(next);
		if (code === close) return next + 1;
		if (code === NEWLINE) return -1;
		if (code === PAREN_OPEN && open === PAREN_OPEN) return 0;
		if (code === BACKSLASH) next += 1;
	}
	return 0;
}

/**
 * Reads `(address "title")` from after its opening parenthesis. 'doubt' when it goes on beyond the line or holds a
 * character reference, which remark is to read.
 */
export function linkTail(text: string, at: number, end: number): LinkTail | 'doubt' | undefined {
	const start = skipBlanks(text, at, end);
	if (isBreak(text, start, end)) return 'doubt';
	if (start < end && text.charCodeAt(start) === PAREN_CLOSE) return { address: '', end: start + 1 };
	const target = linkTarget(text, start, end);
	if (target === undefined) return undefined;
	let after = skipBlanks(text, target.end, end);
	if (after > target.end) {
		const title = linkTitleEnd(text, after, end);
		if (title < 0) return 'doubt';
		if (title > 0) after = skipBlanks(text, title, end);
	}
	if (isBreak(text, after, end)) return 'doubt';
	if (after >= end || text.charCodeAt(after) !== PAREN_CLOSE) return undefined;
	return /&#?[A-Za-z0-9]{1,40};/.test(target.address) ? 'doubt' : { ...target, end: after + 1 };
}

function isBreak(text: string, at: number, end: number): boolean {
	return at < end && text.charCodeAt(at) === NEWLINE;
}

/** An address without its backslashes before punctuation. */
export function unescapeAddress(address: string): string {
	if (!address.includes('\\')) return address;
	let text = '';
	for (let at = 0; at < address.length; at += 1) {
		const isEscape =
			address.charCodeAt(at) === BACKSLASH && isPunctuation(address.charCodeAt(at + 1));
		if (isEscape) at += 1;
		text += address.charAt(at);
	}
	return text;
}
