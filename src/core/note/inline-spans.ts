import { BACKSLASH, BACKTICK, DOLLAR, isBlankCode, isDigit, skipRun } from './characters';
import { findNext } from './finder';
import { autolinkEnd, htmlTagEnd } from './html';
import { addComment, doubtfulPart, isCode, partEnds, type Reader } from './inline-reader';

/** Code between two runs of as many backticks; without the second, the backticks are text. */
export function readCode(reader: Reader, at: number): number {
	const { source, to, ticks } = reader;
	const after = skipRun(source, at, to, BACKTICK);
	const size = after - at;
	if (ticks !== undefined && (ticks.get(size) ?? 0) <= at) return after;
	const runs = new Map<number, number>();
	for (let next = after; next < to; next += 1) {
		if (source.charCodeAt(next) !== BACKTICK) continue;
		const end = skipRun(source, next, to, BACKTICK);
		if (end - next === size) return partEnds(reader, end);
		runs.set(end - next, next);
		next = end;
	}
	reader.ticks = runs;
	return after;
}

/** `$x$` (no blank inside the marks, no digit behind) and `$$x$$`; without an end, the dollars are text. */
export function readMath(reader: Reader, at: number): number {
	const { source, to } = reader;
	const isDouble = isCode(reader, at + 1, DOLLAR);
	const start = isDouble ? at + 2 : at + 1;
	if (!isDouble && (start >= to || isBlankCode(source.charCodeAt(start)))) return at + 1;
	const end = mathEnd(reader, start + 1, isDouble);
	return end < to ? partEnds(reader, end + (isDouble ? 2 : 1)) : start;
}

/** Offset of the next dollar, at or after `from`, that can end math; the passage's end when there is none. */
function mathEnd(reader: Reader, from: number, isDouble: boolean): number {
	const known = isDouble ? reader.doubleMathEnd : reader.singleMathEnd;
	if (known !== undefined && from >= known.from && known.at >= from) return known.at;
	let at = from;
	for (;;) {
		at = Math.min(reader.to, findNext(reader.searches.dollar, reader.source, at));
		if (at === reader.to || endsMath(reader, at, isDouble)) break;
		at += 1;
	}
	if (isDouble) reader.doubleMathEnd = { from, at };
	else reader.singleMathEnd = { from, at };
	return at;
}

function endsMath(reader: Reader, at: number, isDouble: boolean): boolean {
	const before = reader.source.charCodeAt(at - 1);
	if (before === BACKSLASH) return false;
	if (isDouble) return isCode(reader, at + 1, DOLLAR);
	return !isBlankCode(before) && !isDigit(reader.source.charCodeAt(at + 1));
}

/** Reads a tag of HTML, a comment of HTML, or an address between `<` and `>`: nothing in them counts. */
export function readHtml(reader: Reader, at: number): number {
	const { source, to, searches } = reader;
	if (source.startsWith('<!--', at)) {
		const end = findNext(searches.htmlComment, source, at + 2) + 3;
		if (end > to) return at + 4;
		addComment(reader, at, end);
		return partEnds(reader, end);
	}
	const tag = htmlTagEnd(source, at, to);
	const end = tag < 0 ? (doubtfulPart(reader, at)?.end ?? 0) : tag || autolinkEnd(source, at, to);
	return end > 0 ? partEnds(reader, end) : at + 1;
}
