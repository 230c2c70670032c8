import {
	BACKSLASH,
	BRACKET_CLOSE,
	BRACKET_OPEN,
	CARET,
	COLON,
	PAREN_OPEN,
	isSpaceCode,
	skipBlanks,
} from './characters';
import type { ReadDoubtful } from './inline-reader';
import { linkTarget, linkTitleEnd } from './link-tail';
import { lineCount, lineRange, type Passage } from './passage';

/** Longest label of a definition, in UTF-16 units (CommonMark). */
const LONGEST_LABEL = 999;

/** Offset after the colon of `[label]:` where a link definition may begin, else 0: the rest of the line tells. */
function labelEnd(text: string, at: number, end: number): number {
	if (text.charCodeAt(at) !== BRACKET_OPEN || text.charCodeAt(at + 1) === CARET) return 0;
	const last = Math.min(end, at + LONGEST_LABEL + 2);
	let hasWord = false;
	for (let next = at + 1; next < last; next += 1) {
		const code = text.charCodeAt(next);
		if (code === BRACKET_OPEN) return 0;
		if (code === BRACKET_CLOSE) {
			const isLabel = hasWord && next + 1 < end && text.charCodeAt(next + 1) === COLON;
			return isLabel ? next + 2 : 0;
		}
		if (!isSpaceCode(code)) hasWord = true;
		if (code === BACKSLASH) next += 1;
	}
	return 0;
}

/** Whether a line is a whole link definition: `[label]: target "title"`. */
export function isDefinition(text: string, at: number, end: number): boolean {
	const label = labelEnd(text, at, end);
	if (label === 0) return false;
	const target = linkTarget(text, skipBlanks(text, label, end), end);
	if (target === undefined) return false;
	const title = skipBlanks(text, target.end, end);
	if (title === end) return true;
	const after = title > target.end ? linkTitleEnd(text, title, end) : 0;
	return after > 0 && skipBlanks(text, after, end) === end;
}

const NO_LINES: readonly number[] = [];

/**
 * The link definitions at the start of a paragraph, which hold neither links nor tags: for each, how many lines of the
 * paragraph are over with it.
 */
export function definitionEnds(passage: Passage, readDoubtful: ReadDoubtful): readonly number[] {
	const { source } = passage;
	if (source.charCodeAt(passage.from) !== BRACKET_OPEN) return NO_LINES;
	const count = lineCount(passage);
	const ends: number[] = [];
	while (ends.length < count && isDefinition(source, ...lineRange(passage, ends.length))) {
		ends.push(ends.length + 1);
	}
	const next = ends.length;
	if (next === count) return ends;
	const [start, end] = lineRange(passage, next);
	const goesOn = next + 1 < count && labelEnd(source, start, end) > 0;
	const isTitle = next > 0 && isTitleStart(source.charCodeAt(start));
	return goesOn || isTitle ? (doubtfulEnds(passage, readDoubtful) ?? ends) : ends;
}

function isTitleStart(code: number): boolean {
	return code === 34 || code === 39 || code === PAREN_OPEN;
}

function doubtfulEnds(passage: Passage, readDoubtful: ReadDoubtful): number[] | undefined {
	const { source, from, to } = passage;
	const parts = readDoubtful(source.slice(from, to));
	const startOf = (line: number): number => lineRange(passage, line)[0] - from;
	const ends: number[] = [];
	let line = 0;
	for (;;) {
		const part = parts.get(startOf(line));
		// A link may begin there as well; it has an address.
		if (part === undefined || part.address !== undefined) break;
		while (startOf(line) < part.end) line += 1;
		ends.push(line);
	}
	return parts.size > 0 ? ends : undefined;
}
