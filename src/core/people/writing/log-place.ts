import { dayParts, type Day } from '../../day';
import type { HeadingBlock, ItemBlock } from '../../note/outline';
import type { Note } from '../../note/note';
import { foldWords } from '../fold';
import { itemPrefix, sectionEnd, subtreeEnd, type LogEntry } from './log-entries';
import { holdsDay, type Period, periodOf } from '../dates/period';
import { lineAt, type TextLines } from './text-lines';

/** Where a new entry can go. */
export interface EntryPlace {
	/** It becomes this line; what stood there moves down. */
	readonly line: number;
	/** Whole lines to be put before and after it. */
	readonly before: readonly string[];
	readonly after: readonly string[];
	/** What the line begins with, where it is an item or a line of its own. */
	readonly prefix: string;
	/** The entry whose form it takes. */
	readonly model?: LogEntry;
}

/** A note as the place for a new entry is looked for. */
export interface LogNote {
	readonly note: Note;
	readonly lines: TextLines;
	readonly entries: readonly LogEntry[];
}

const LOG_TITLES: ReadonlySet<string> = new Set(
	'log|logs|interaction log|interactions|recent interactions|interaction history|contact log|contact history|communication log|communications|conversation log|conversation history|conversation notes|conversations|meeting notes|meetings|our history|history|update log|updates|touchpoints|timeline|notes log|journal|kontakte|verlauf|protokoll|catch ups|last conversations|recent conversations|contacts'.split(
		'|',
	),
);

/** The headings of a note that say that a log stands below them. */
export const logHeadings = ({ outline }: Note): readonly HeadingBlock[] =>
	outline.blocks.filter(
		(block): block is HeadingBlock =>
			block.kind === 'heading' &&
			block.container === 'body' &&
			LOG_TITLES.has(foldWords(block.text)),
	);

const isBlank = (lines: TextLines, line: number): boolean => /^\s*$/.test(lineAt(lines, line));

const isSameMonth = (a: Day, b: Day): boolean => {
	const [first, second] = [dayParts(a), dayParts(b)];
	return first.year === second.year && first.month === second.month;
};

/** Whether the entry after the new one is the better neighbour where a heading stands between the two. */
function isNextNearer(previous: LogEntry, next: LogEntry, day: Day): boolean {
	if (isSameMonth(previous.day, day)) return false;
	if (isSameMonth(next.day, day)) return true;
	return Math.abs(next.day - day) < Math.abs(previous.day - day);
}

/** Beside its neighbours by date, in the order the entries have: the newest last, or first. */
export function placeBeside(
	{ note, lines }: LogNote,
	entries: readonly LogEntry[],
	day: Day,
): EntryPlace | undefined {
	const [first] = entries;
	const last = entries[entries.length - 1];
	if (first === undefined || last === undefined) return undefined;
	const isNewestFirst = first.day > last.day;
	const at = entries.findIndex((entry) => (isNewestFirst ? entry.day <= day : entry.day > day));
	const next = at === -1 ? undefined : entries[at];
	const previous = at === -1 ? last : entries[at - 1];
	const isParted =
		previous !== undefined &&
		next !== undefined &&
		note.outline.blocks.some(
			({ kind, line }) => kind === 'heading' && line > previous.end && line < next.line,
		);
	const goesBefore =
		next !== undefined &&
		(previous === undefined || !isParted || isNextNearer(previous, next, day));
	const model = goesBefore ? next : previous;
	if (model === undefined) return undefined;
	const gap = hasGap(entries, lines) ? [''] : [];
	const end = lastWritten(lines, model);
	return goesBefore
		? { line: model.line, before: [], after: gap, prefix: model.prefix, model }
		: { line: end + 1, before: gap, after: [], prefix: model.prefix, model };
}

/** Last line of an entry that is not blank. */
function lastWritten(lines: TextLines, { line, end }: LogEntry): number {
	let last = end;
	while (last > line && isBlank(lines, last)) last--;
	return last;
}

/** Whether entries are parted by a blank line; a heading alone always is. */
function hasGap(entries: readonly LogEntry[], lines: TextLines): boolean {
	const pairs = entries.slice(1).map((entry, at) => [entries[at], entry] as const);
	const beside = pairs.filter(
		([a, b]) =>
			a !== undefined && b.line - lastWritten(lines, a) <= (a.shape === 'heading' ? 9 : 2),
	);
	if (beside.length === 0) return entries[0]?.shape === 'heading';
	const parted = beside.filter(([, { line }]) => isBlank(lines, line - 1));
	return parted.length * 2 > beside.length;
}

const isOpenLine = (line: string): boolean =>
	/^\s*$|^\s{0,3}#{1,6}\s|^\s{0,3}(?:[-*+]|\d+[.)])\s/.test(line);

/** Past a blank line, unless it is the last of the text. */
const pastBlank = (lines: TextLines, line: number): number =>
	line < lines.starts.length && isBlank(lines, line) ? line + 1 : line;

/** Below a heading, after the blank line it may have, and after what is indented: it would become part of the entry. */
export function placeBelow({ note, lines }: LogNote, heading: HeadingBlock): EntryPlace {
	let line = pastBlank(lines, heading.endLine + 1);
	const itemAt = (at: number): ItemBlock | undefined =>
		note.outline.blocks.find(
			(block): block is ItemBlock => block.kind === 'item' && block.line === at,
		);
	for (const section of note.outline.sections) {
		if (section.line < line) continue;
		const isIndented = /^(?: {2}|\t| \t)/.test(lineAt(lines, section.line));
		if (section.type === 'heading' || !isIndented || itemAt(section.line) !== undefined) break;
		line = pastBlank(lines, section.endLine + 1);
	}
	const following = lineAt(lines, line);
	const item = itemAt(line);
	const prefix = item === undefined || item.task !== undefined ? '- ' : itemPrefix(following, item);
	return { line, prefix, before: [], after: isOpenLine(following) ? [] : [''] };
}

/** After the last item of a heading's section, for a note whose entries have no date of their own. */
export function placeAfterItems(where: LogNote, heading: HeadingBlock): EntryPlace {
	const { note, lines } = where;
	const end = sectionEnd(note, heading, lines);
	const items = note.outline.blocks.filter(
		(block): block is ItemBlock =>
			block.kind === 'item' &&
			block.container === 'body' &&
			block.parent === undefined &&
			block.line > heading.line &&
			block.line <= end,
	);
	const last = items[items.length - 1];
	if (last === undefined) return placeBelow(where, heading);
	const prefix = itemPrefix(lineAt(lines, last.line), { ...last, task: ' ' });
	return { line: subtreeEnd(note, last) + 1, prefix, before: [], after: [] };
}

/** A new log at the end of the note, before a code block or comment that is never closed. */
export function placeAtEnd({ note, lines }: LogNote, title: string): EntryPlace {
	const { sections } = note.outline;
	const last = sections[sections.length - 1];
	const count = lines.starts.length;
	const end = lineAt(lines, count) === '' ? count : count + 1;
	if (last !== undefined && !isClosed(lines, last)) {
		return { line: last.line, prefix: '- ', before: [`## ${title}`, ''], after: [''] };
	}
	const gap = end > 1 && !isBlank(lines, end - 1) ? [''] : [];
	return { line: end, prefix: '- ', before: [...gap, `## ${title}`, ''], after: [] };
}

const CLOSERS: ReadonlyMap<string, RegExp> = new Map([
	['code', /^[\s>]*(?:`{3,}|~{3,})\s*$/],
	['math', /\$\$\s*$/],
	['comment', /(?:%%|-->)\s*$/],
	['html', /(?:-->|>)\s*$/],
]);

const isWholeComment = (line: string): boolean =>
	holdsPair(line, '%%', '%%') || holdsPair(line, '<!--', '-->');

function holdsPair(line: string, open: string, close: string): boolean {
	const at = line.indexOf(open);
	return at !== -1 && line.includes(close, at + open.length);
}

function isClosed(
	lines: TextLines,
	{ type, line, endLine }: Note['outline']['sections'][number],
): boolean {
	const closer = CLOSERS.get(type);
	if (closer === undefined) return true;
	const written = lineAt(lines, endLine);
	const isIndented = type === 'code' && /^(?: {4}|\t)/.test(lineAt(lines, line));
	if (isIndented) return true;
	return (
		closer.test(written) &&
		(endLine > line || type === 'html' || (type === 'comment' && isWholeComment(written)))
	);
}

/** The entries that stand below no heading of another month or year than that of the day. */
export function entriesNear({ note }: LogNote, entries: readonly LogEntry[], day: Day): LogEntry[] {
	const headings: { level: number; period: Period | undefined }[] = [];
	const blocks = note.outline.blocks.filter(
		({ kind, container }) => kind === 'heading' && container === 'body',
	);
	let next = 0;
	return entries.filter(({ line }) => {
		for (
			let block = blocks[next];
			block !== undefined && block.line < line;
			block = blocks[++next]
		) {
			if (block.kind !== 'heading') continue;
			while ((headings[headings.length - 1]?.level ?? 0) >= block.level) headings.pop();
			const above = headings[headings.length - 1]?.period;
			headings.push({ level: block.level, period: periodOf(block.text, above) ?? above });
		}
		const period = headings[headings.length - 1]?.period;
		return period === undefined || holdsDay(period, day);
	});
}

/** The entries of a note as lists that hold together: those below a log heading, else those of the likeliest shape. */
export function entryLists(where: LogNote, headings: readonly HeadingBlock[]): LogEntry[][] {
	const { note, lines, entries } = where;
	const below = headings.map((heading) => {
		const end = sectionEnd(note, heading, lines);
		return likeliest(entries.filter(({ line }) => line > heading.line && line <= end));
	});
	return [...below, headings.length === 0 ? likeliest(entries) : []].filter(
		(list) => list.length > 0,
	);
}

/** The entries of the shape, and of the depth and container, that most of them have. */
function likeliest(entries: readonly LogEntry[]): LogEntry[] {
	const lists = new Map<string, LogEntry[]>();
	for (const entry of entries) {
		const { block, shape } = entry;
		const depth = block.kind === 'item' ? block.markerColumn : 0;
		const level = block.kind === 'heading' ? block.level : 0;
		const key = [shape, depth, level, block.container].join(' ');
		lists.set(key, [...(lists.get(key) ?? []), entry]);
	}
	return [...lists.values()].reduce<LogEntry[]>(
		(best, list) => (list.length > best.length ? list : best),
		[],
	);
}
