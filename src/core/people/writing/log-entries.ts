import type { Day } from '../../day';
import type { Block, HeadingBlock, ItemBlock, RowBlock } from '../../note/outline';
import type { Note } from '../../note/note';
import { partDate, partsOf, type Part } from '../dates/block-date';
import type { DateOrder } from '../dates/date-text';
import type { NoteReading } from '../entries/read-note';
import { lineAt, type TextLines } from './text-lines';

/** How an entry stands in its note. */
export type EntryShape = 'item' | 'line' | 'heading' | 'row';

/** An entry that is already in a note, as a neighbour and model of a new one. */
export interface LogEntry {
	readonly shape: EntryShape;
	readonly day: Day;
	readonly line: number;
	/** Last line of the entry and of all that belongs to it. */
	readonly end: number;
	readonly block: Block;
	/** Its words from the date on. */
	readonly text: string;
	/** What stands before the words: indent, quote marks, bullet, a ticked box. */
	readonly prefix: string;
}

/** Last line of an item with all that is nested in it. */
export function subtreeEnd({ outline }: Note, item: ItemBlock): number {
	let end = item.endLine;
	const inside = new Set([item.line]);
	for (const block of outline.blocks) {
		if (block.line <= item.line || (block.kind !== 'item' && block.kind !== 'paragraph')) continue;
		if (block.parent === undefined || !inside.has(block.parent)) {
			if (block.line > end) break;
			continue;
		}
		inside.add(block.line);
		end = Math.max(end, block.endLine);
	}
	return end;
}

/** Last line of a heading's section. */
export function sectionEnd({ outline }: Note, heading: HeadingBlock, lines: TextLines): number {
	const next = outline.blocks.find(
		(block) =>
			block.kind === 'heading' &&
			block.container === 'body' &&
			block.line > heading.line &&
			block.level <= heading.level,
	);
	if (next !== undefined) return next.line - 1;
	const count = lines.starts.length;
	return lineAt(lines, count) === '' ? count - 1 : count;
}

/** What a new item of the same list begins with; a numbered one takes the neighbour's number: Markdown counts by itself. */
export function itemPrefix(raw: string, { markerColumn, marker, task }: ItemBlock): string {
	const box = task === 'x' || task === 'X' ? '[x] ' : '';
	return `${raw.slice(0, markerColumn - 1)}${marker} ${box}`;
}

function shapeOf({ kind }: Block): EntryShape {
	return kind === 'paragraph' ? 'line' : kind;
}

function endOf(note: Note, { block, text, line }: Part, lines: TextLines): number {
	if (block.kind === 'item') return subtreeEnd(note, block);
	if (block.kind === 'heading') return sectionEnd(note, block, lines);
	return line + text.split('\n').length - 1;
}

/** The first cell of a row that begins with a date, else the row's own text. */
function datedText(block: RowBlock, order: DateOrder): string {
	const dated = block.cells.find((cell) => dayOf(cell, block, order) !== undefined);
	return dated ?? block.text;
}

const dayOf = (text: string, block: Block, order: DateOrder): Day | undefined =>
	partDate({ block, text, line: block.line, column: block.column, isHead: true }, order)?.day;

/** An item whose mark is one, and no day (`1. Mai 2026`). */
const isPlainItem = (part: Part): part is Part & { readonly block: ItemBlock } =>
	part.block.kind === 'item' && part.isHead && part.column > part.block.markerColumn;

function entryOf(note: Note, part: Part, lines: TextLines, order: DateOrder): LogEntry | undefined {
	const { block, line, column } = part;
	const text = block.kind === 'row' ? datedText(block, order) : part.text;
	const day = dayOf(text, block, order);
	if (day === undefined) return undefined;
	const raw = lineAt(lines, line);
	const before = part.isHead ? raw.slice(0, column - 1) : (/^[\s>]*/.exec(raw)?.[0] ?? '');
	return {
		shape: shapeOf(block),
		day,
		line,
		end: endOf(note, part, lines),
		block,
		text,
		prefix: isPlainItem(part) ? itemPrefix(raw, part.block) : before,
	};
}

/**
 * The entries of a note that carry a date of their own and stand in nothing but the log itself: what is nested in
 * another entry, or below a dated heading, belongs to that. In the order of the note.
 */
export function logEntries(
	note: Note,
	{ entries }: NoteReading,
	{ lines, order }: { readonly lines: TextLines; readonly order: DateOrder },
): readonly LogEntry[] {
	const dates = new Map(entries.map(({ line, date }) => [line, date]));
	const found: LogEntry[] = [];
	let open: LogEntry | undefined;
	for (const block of note.outline.blocks) {
		for (const part of partsOf(block, order, true)) {
			if (!dates.has(part.line) || (open !== undefined && part.line <= open.end)) continue;
			const entry = entryOf(note, part, lines, order);
			if (entry?.day !== dates.get(part.line)) continue;
			if (entry === undefined) continue;
			found.push(entry);
			open = entry;
		}
	}
	return found;
}
