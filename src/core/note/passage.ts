import { trimEnd } from './characters';

/** The lines of a paragraph while it is read: line numbers, and offsets in the file. One record serves them all. */
export interface Lines {
	count: number;
	readonly numbers: number[];
	/** Offset of the first character of the whole line, and of the part that belongs to the paragraph. */
	readonly lineStarts: number[];
	readonly starts: number[];
	readonly ends: number[];
}

/** No lines yet. */
export function emptyLines(): Lines {
	return { count: 0, numbers: [], lineStarts: [], starts: [], ends: [] };
}

/** A part of one line: the line's number and offset, and the offsets of the part. */
export interface LinePart {
	readonly line: number;
	readonly lineStart: number;
	readonly from: number;
	readonly to: number;
}

/** Adds a line, without the blanks at its end. */
export function addLine(lines: Lines, text: string, part: LinePart): void {
	const at = lines.count;
	lines.numbers[at] = part.line;
	lines.lineStarts[at] = part.lineStart;
	lines.starts[at] = part.from;
	lines.ends[at] = trimEnd(text, part.from, part.to);
	lines.count = at + 1;
}

/** Where a line of a passage begins: its offset in the passage's source, its place in the file (both from 1). */
export interface LinePlace {
	readonly offset: number;
	readonly line: number;
	readonly column: number;
}

/**
 * Text to be read for links and tags: a part of `source`. One line is read where it stands in the file; several lines
 * are joined by `\n` first, so that quote marks and indentation between them are gone.
 */
export interface Passage {
	readonly source: string;
	readonly from: number;
	readonly to: number;
	/** Place of its first character. */
	readonly line: number;
	readonly column: number;
	/** Where each of several lines begins, the first included. */
	readonly places: readonly LinePlace[] | undefined;
}

/** A part of one line as a passage. */
export function linePassage(source: string, part: LinePart): Passage {
	const { line, lineStart, from, to } = part;
	return { source, from, to, line, column: from - lineStart + 1, places: undefined };
}

/** The lines from `first` to before `end` (counted from 0 in `lines`) as a passage. */
export function passageOf(text: string, lines: Lines, first: number, end: number): Passage {
	const head = linePassage(text, partAt(lines, first));
	if (end - first === 1) return head;
	const parts: string[] = [];
	const places: LinePlace[] = [];
	let offset = 0;
	for (let at = first; at < end; at += 1) {
		const { line, lineStart, from, to } = partAt(lines, at);
		places.push({ offset, line, column: from - lineStart + 1 });
		parts.push(text.slice(from, to));
		offset += to - from + 1;
	}
	const source = parts.join('\n');
	return { ...head, source, from: 0, to: source.length, places };
}

/** How many lines a passage has. */
export function lineCount({ places }: Passage): number {
	return places?.length ?? 1;
}

/** Offsets of the start and end of a line of a passage, counted from 0. */
export function lineRange(passage: Passage, index: number): readonly [number, number] {
	const { places, from, to } = passage;
	if (places === undefined) return [from, to];
	const next = places[index + 1];
	return [places[index]?.offset ?? to + 1, next === undefined ? to : next.offset - 1];
}

/** One of the lines. */
export function partAt(lines: Lines, at: number): LinePart {
	return {
		line: lines.numbers[at] ?? 0,
		lineStart: lines.lineStarts[at] ?? 0,
		from: lines.starts[at] ?? 0,
		to: lines.ends[at] ?? 0,
	};
}

/** Line and column in the file, both from 1. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** The place of an offset in the passage's source. */
export function placeOf(passage: Passage, offset: number): Place {
	const { places, line, column, from } = passage;
	if (places === undefined) return { line, column: column + offset - from };
	let low = 0;
	let high = places.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((places[middle]?.offset ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	const start = places[low] ?? { offset, line, column };
	return { line: start.line, column: start.column + offset - start.offset };
}

/** A part of the source with its comments, pairs of offsets in rising order, blanked by spaces of equal length. */
export function blanked(
	source: string,
	from: number,
	to: number,
	comments: readonly number[],
): string {
	if (comments.length === 0) return source.slice(from, to);
	let text = '';
	let at = from;
	for (let index = 0; index + 1 < comments.length; index += 2) {
		const start = Math.max(from, comments[index] ?? from);
		const end = Math.min(to, comments[index + 1] ?? from);
		if (end <= start) continue;
		text += source.slice(at, start) + source.slice(start, end).replace(/[^\n]/g, ' ');
		at = end;
	}
	return text + source.slice(at, to);
}
