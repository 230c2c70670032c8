import type { HeadingBlock } from '../../note/outline';
import { dateFormOf, plainDate } from '../dates/date-form';
import type { DateOrder } from '../dates/date-text';
import { formatEntryTask, formatWords, spelledOut, type EntryToWrite } from './format-entry';
import { logEntries, type LogEntry } from './log-entries';
import {
	entriesNear,
	entryLists,
	logHeadings,
	placeAfterItems,
	placeAtEnd,
	placeBelow,
	placeBeside,
	type LogNote,
	type EntryPlace,
} from './log-place';
import {
	agreeElsewhere,
	meaningFor,
	meantBy,
	readText,
	saysAsMuch,
	type EntryReader,
	type WritingGround,
} from './read-back';
import { readNote, type NoteReading } from '../entries/read-note';
import { rowsOf } from './row-entry';
import { doneMark, type TaskForm } from '../task-form';
import { lineAt, textLines, withLineReplaced, withLinesAt, type TextLines } from './text-lines';

/** An entry, the note it goes into, and for whom it is to be read there. */
export interface NewEntry {
	readonly path: string;
	readonly entry: EntryToWrite;
	readonly reader: EntryReader;
	/** As an open task of this form, which becomes the entry when it is ticked. */
	readonly task?: TaskForm;
}

/** What was written: the new text, the line the entry stands on, and the stretch to take out again to have the old text. */
export interface Insertion {
	readonly text: string;
	readonly line: number;
	readonly from: number;
	readonly to: number;
	/** The lines that say it, as they stand in the note. */
	readonly written: readonly string[];
	/** The heading it stands under. */
	readonly heading?: string;
	/** It is read as it was meant. False for words that say something else, whatever stands before them. */
	readonly isExact: boolean;
}

/** One way to write an entry. */
interface Draft {
	readonly place: EntryPlace;
	/** The lines of the entry itself. */
	readonly lines: readonly string[];
}

/** The title of a log that is begun. */
const NEW_LOG = 'Log';

/** The forms of a date to try: that of the neighbour, that of any entry beside it, the plain one. */
function dateForms(
	model: LogEntry | undefined,
	list: readonly LogEntry[],
	order: DateOrder,
): readonly ReturnType<typeof dateFormOf>[] {
	const near = model === undefined ? [] : [model, ...list.filter((one) => one !== model)];
	const found = near.slice(0, 12).map(({ text }) => dateFormOf(text, order));
	const own = found.find((form) => form !== undefined);
	return own === undefined ? [plainDate] : [own, plainDate];
}

/** What the body below a heading like the model's begins with, and whether a blank line parts the two. */
function bodyStyle({ note, lines }: LogNote, model: LogEntry): { prefix: string; gap: string[] } {
	const body = note.outline.blocks.find(({ line }) => line > model.line && line <= model.end);
	const isItem = body?.kind === 'item' && body.parent === undefined;
	const prefix = isItem
		? lineAt(lines, body.line).slice(0, body.markerColumn - 1) + body.marker + ' '
		: '';
	const isBlank = /^\s*$/.test(lineAt(lines, model.block.endLine + 1));
	return { prefix, gap: isBlank && body !== undefined ? [''] : [] };
}

/** A date alone, without the separator before the words. */
const bareDate = (date: string): string => date.replace(/[\s:–—·•|,;-]+$/u, '');

function* draftsBeside(
	where: LogNote,
	list: readonly LogEntry[],
	{ entry, order }: { readonly entry: EntryToWrite; readonly order: DateOrder },
): Generator<Draft> {
	const place = placeBeside(where, list, entry.date);
	const model = place?.model;
	if (place === undefined || model === undefined) return;
	for (const write of dateForms(model, list, order)) {
		const date = write?.(entry.date) ?? '';
		for (const one of spelledOut(entry)) {
			const { block } = model;
			if (block.kind === 'row') {
				const raw = lineAt(where.lines, model.line);
				for (const row of rowsOf(one, block, { date, raw })) yield { place, lines: [row] };
			} else if (block.kind === 'heading') {
				const { prefix, gap } = bodyStyle(where, model);
				const heading = `${'#'.repeat(block.level)} ${bareDate(date)}`;
				yield { place, lines: [heading, ...gap, prefix + formatWords(one)] };
			} else yield { place, lines: [place.prefix + date + formatWords(one)] };
		}
	}
}

function* draftsAt(place: EntryPlace, { entry, task }: NewEntry): Generator<Draft> {
	const date = entry.isUndated === true ? '' : plainDate(entry.date);
	for (const one of spelledOut(entry)) {
		if (task !== undefined) {
			const prefix = place.prefix.replace(/\[x\] $/, '');
			yield { place, lines: [prefix + formatEntryTask(one, task)] };
		} else yield { place, lines: [place.prefix + date + formatWords(one)] };
	}
}

/** Every way to write an entry into a note, the one most like the note's own first. */
function* draftsFor(where: LogNote, added: NewEntry, order: DateOrder): Generator<Draft> {
	const { entry } = added;
	const isTask = added.task !== undefined;
	const headings = logHeadings(where.note);
	if (entry.isUndated === true) {
		for (const heading of headings) yield* draftsAt(placeAfterItems(where, heading), added);
	} else {
		const near = entriesNear(where, where.entries, entry.date);
		for (const list of entryLists({ ...where, entries: near }, headings)) {
			const isList = list[0]?.shape === 'item';
			const place = isTask && isList ? placeBeside(where, list, entry.date) : undefined;
			if (place !== undefined) yield* draftsAt(place, added);
			if (!isTask) yield* draftsBeside(where, list, { entry, order });
		}
		for (const heading of headings) yield* draftsAt(placeBelow(where, heading), added);
	}
	yield* draftsAt(placeAtEnd(where, NEW_LOG), added);
}

/** The text of the nearest heading above a line. */
function headingAbove(note: LogNote['note'], line: number): string | undefined {
	const above = note.outline.blocks.filter(
		(block): block is HeadingBlock =>
			block.kind === 'heading' && block.container === 'body' && block.line < line,
	);
	return above[above.length - 1]?.text;
}

interface Checked {
	readonly insertion: Insertion;
	/** The rest of the note is read as before. */
	readonly isHarmless: boolean;
}

function put(lines: TextLines, { place, lines: own }: Draft): Omit<Insertion, 'isExact'> {
	const added = [...place.before, ...own, ...place.after];
	const { text, from, to } = withLinesAt(lines, place.line, added);
	const appended = place.line > lines.starts.length;
	const first = appended ? lines.starts.length + 1 : place.line;
	return { text, from, to, line: first + place.before.length, written: own };
}

/** The text with the box of a task ticked, and the day where its form has it behind. */
function ticked(text: string, line: number, { entry, task = 'plain' }: NewEntry): string {
	const lines = textLines(text);
	const open = lineAt(lines, line);
	const mark = task === 'plain' ? '' : doneMark(open, entry.date);
	return withLineReplaced(lines, line, open.replace('[ ]', '[x]') + mark);
}

function checked(
	draft: Draft,
	added: NewEntry,
	{ before, lines, ground }: { before: NoteReading; lines: TextLines; ground: WritingGround },
): Checked {
	const { path, entry, reader } = added;
	const isTask = added.task !== undefined;
	const done = put(lines, draft);
	const note = ground.parse(path, done.text);
	const after = readNote(note, ground.conventions);
	const read = isTask ? readText(path, ticked(done.text, done.line, added), ground) : after;
	const meant = meantBy(entry);
	const isRead = read.entries.some((one) => {
		const meaning = one.line === done.line ? meaningFor(reader, one, read) : undefined;
		return meaning !== undefined && saysAsMuch(one.date, meaning, meant);
	});
	const isOpen = !isTask || after.entries.every(({ line }) => line !== done.line);
	const isHarmless = agreeElsewhere({ reading: before }, { reading: after, line: done.line });
	const heading = headingAbove(note, done.line);
	return {
		insertion: {
			...done,
			...(heading === undefined ? {} : { heading }),
			isExact: isRead && isOpen && isHarmless,
		},
		isHarmless: isHarmless && isOpen,
	};
}

/**
 * Puts one entry into a note: under the log heading it already uses, else among its dated entries, else under a new
 * heading at the end; in the note's own style (bullet, form of the date, table row, dated heading), in its order, and
 * with its line ends. Every other character stays. Each way of writing is read back, and the first that says exactly
 * what was meant, and changes nothing else, is taken.
 */
export function insertEntry(text: string, added: NewEntry, ground: WritingGround): Insertion {
	const { conventions, parse } = ground;
	const note = parse(added.path, text);
	const before = readNote(note, conventions);
	const lines = textLines(text);
	const order = conventions.dateOrder;
	const where: LogNote = { note, lines, entries: logEntries(note, before, { lines, order }) };
	let best: Checked | undefined;
	for (const draft of draftsFor(where, added, order)) {
		const found = checked(draft, added, { before, lines, ground });
		if (found.insertion.isExact) return found.insertion;
		if (best === undefined || (found.isHarmless && !best.isHarmless)) best = found;
	}
	if (best === undefined) throw new Error('A note always has an end');
	return best.insertion;
}
