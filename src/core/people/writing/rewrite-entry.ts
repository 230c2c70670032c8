import { formatDay, type Day } from '../../day';
import type { Note } from '../../note/note';
import type { Part } from '../dates/block-date';
import { dateFormOf, plainDate } from '../dates/date-form';
import type { DateOrder } from '../dates/date-text';
import type { Entry } from '../entries/entry';
import { entryLine, spaced } from './entry-line';
import { formatWords, spelledOut, type EntryToWrite } from './format-entry';
import { bodyParts, partAt } from './part-at';
import { topicWords } from '../words/plain-marks';
import {
	agreeElsewhere,
	isNamedBy,
	meaningFor,
	meantBy,
	readText,
	saysAsMuch,
	type EntryReader,
	type WritingGround,
} from './read-back';
import { readNote, type NoteReading } from '../entries/read-note';
import { cellText, withCell } from './row-cells';
import { columnKinds } from './row-entry';
import { lineAt, textLines, withLineReplaced, type TextLines } from './text-lines';

/** What a line is to be read as; its words stay its own. */
export type NewReading = Omit<EntryToWrite, 'topic' | 'person' | 'isUndated'>;

/** A line, for whom it is to be read, and as what. */
export interface LineReading {
	readonly path: string;
	readonly line: number;
	readonly reader: EntryReader;
	readonly reading: NewReading;
}

/** Why a line cannot be read as one wishes. */
export type RewriteProblem =
	/** It stands in the properties of the note. */
	| 'in-properties'
	/** It is one of a list of who was there. */
	| 'attendance'
	/** It is the title of the note. */
	| 'title'
	/** No form of the line would be read so. */
	| 'not-carried';

/** The note with the line in its plain form, or why there is none. */
export type Rewrite =
	| { readonly text: string; readonly line: number; readonly written: string }
	| { readonly problem: RewriteProblem };

/** Stands for the words of the line while the plain form is put around them. */
const WORDS = '\u{e000}';

/** The plain form around the words of a line, as they are; with its colon where they stand below it. */
function plainAround(entry: EntryToWrite, topic: string, hasBody: boolean): string {
	if (topic === '' && !hasBody) return formatWords(entry);
	const around = formatWords({ ...entry, topic: WORDS });
	return topic === '' ? around.replace(`: ${WORDS}`, ':') : around.replace(WORDS, () => topic);
}

interface Line {
	readonly part: Part;
	readonly lines: TextLines;
	readonly note: Note;
	readonly order: DateOrder;
	/** The day it is read on now. */
	readonly date: Day | undefined;
}

/** The plain forms of a line, with the person in the head where it needs to say whom it is about. */
function* plainForms(
	{ reader, reading }: LineReading,
	topic: string,
	{ note, part, order }: Line,
): Generator<string> {
	const links = note.outline.links.filter(({ line }) => line === part.line);
	const person =
		reader.of === 'link'
			? links.find(({ link }) => link === reader.target)?.original
			: reader.of === 'name'
				? `@${reader.name}`
				: undefined;
	const body = bodyParts(note, part, { order, isOwn: true });
	const hasBody = part.text.includes('\n') || body.length > 0;
	for (const entry of spelledOut(reading)) {
		yield plainAround(entry, topic, hasBody);
		if (person !== undefined) yield plainAround({ ...entry, person }, topic, hasBody);
	}
}

/** A date in its own form on another day, else in the plain one. */
function* datesOf(date: string, day: Day, { date: before, order }: Line): Generator<string> {
	if (day === before) {
		yield date;
		return;
	}
	const write = dateFormOf(date, order);
	if (write !== undefined) yield write(day);
	yield plainDate(day);
}

/** A stretch of a line with the day it names moved to another. */
const moved = (
	text: string,
	{ from, to }: { readonly from: Day | undefined; readonly to: Day },
): string => (from === undefined ? text : text.replaceAll(formatDay(from), formatDay(to)));

/** Ways to part a line around its new words: the date where it stands, moved there, else before them. */
function* framesOf(line: Line, day: Day): Generator<readonly [before: string, after: string]> {
	const { before, date, endDate, after } = entryLine(line.part, line.lines, {
		order: line.order,
		day: line.date,
	});
	const days = { from: line.date, to: day };
	if (date === '') yield [before, moved(endDate + after, days)];
	for (const start of datesOf(date, day, line)) yield [before + start, moved(after, days)];
	if (endDate !== '') yield [before + plainDate(day), moved(after, days)];
}

function* linesFor(wish: LineReading, line: Line): Generator<string> {
	const { part, lines, note } = line;
	const { date, before, words } = entryLine(part, lines, { order: line.order, day: line.date });
	const column = before.length + date.length + 1;
	const topic = topicWords({ words, line: part.line, column, links: note.outline.links });
	const day = wish.reading.date;
	for (const [start, end] of framesOf(line, day)) {
		for (const form of plainForms(wish, topic, line)) {
			yield spaced(start, moved(form, { from: line.date, to: day })) + end;
		}
	}
}

function* rowsFor(wish: LineReading, line: Line): Generator<string> {
	const { part, lines } = line;
	if (part.block.kind !== 'row') return;
	const kinds = columnKinds(part.block);
	const raw = lineAt(lines, part.line);
	const dateAt = kinds.indexOf('date');
	const [dated] = datesOf(cellText(raw, dateAt), wish.reading.date, line);
	const row = withCell(raw, dateAt, (dated ?? '').trim()) ?? raw;
	const channelAt = kinds.indexOf('channel');
	for (const [column, kind] of kinds.entries()) {
		if (kind !== 'words') continue;
		const words = cellText(row, column);
		const at = { words, line: part.line, column: 1, links: line.note.outline.links };
		for (const form of plainForms(wish, topicWords(at), line)) {
			const written = withCell(row, column, form.replace(/(\\?)\|/g, '\\|'));
			if (written !== undefined) yield written;
		}
	}
	const channel = channelAt === -1 ? undefined : withCell(row, channelAt, wish.reading.form);
	if (channel !== undefined) yield channel;
}

/** Where the plain form may go: into the line itself, or, for a heading that is a date and no more, below it first. */
function targetsOf(part: Part, line: Omit<Line, 'part'>): readonly Part[] {
	if (part.block.kind !== 'heading') return [part];
	const { words } = entryLine(part, line.lines, { order: line.order, day: line.date });
	if (words.trim() !== '') return [part];
	const [body] = bodyParts(line.note, part, { order: line.order, isOwn: true });
	return body === undefined ? [part] : [body, part];
}

const findEntry = (reading: NoteReading, { line, reader }: LineReading): Entry | undefined =>
	reading.entries.find(
		(entry) => entry.line === line && meaningFor(reader, entry, reading) !== undefined,
	) ?? reading.entries.find((entry) => entry.line === line);

/** Why a line has no words that could be put in another form. */
function problemOf(
	before: NoteReading,
	{ line }: LineReading,
	entry: Entry | undefined,
): RewriteProblem | undefined {
	if (entry?.isAttendance === true) return 'attendance';
	return entry === undefined && before.titled?.line === line ? 'title' : undefined;
}

/** What an entry says of everybody but the one it is read for: as much as matters. */
function saidOfOthers(entry: Entry | undefined, reader: EntryReader): string {
	const others = (entry?.mentions ?? []).filter(({ ref }) => !isNamedBy(ref, reader));
	return JSON.stringify(
		others.map(({ ref, meaning: { kind, channel, by } }) => [ref, kind, channel, by]),
	);
}

/** A way to write the line that is read as wished. */
interface Found {
	readonly text: string;
	readonly line: number;
	readonly written: string;
	/** Of the others on the line it says what it said before. */
	readonly keepsOthers: boolean;
}

/** Every way to write the line that is read as wished, in the order they are to be preferred. */
function* waysToWrite(
	wish: LineReading,
	line: Omit<Line, 'part'>,
	{ before, part, ground }: { before: NoteReading; part: Part; ground: WritingGround },
): Generator<Found> {
	const meant = meantBy(wish.reading);
	const others = saidOfOthers(findEntry(before, wish), wish.reader);
	for (const target of targetsOf(part, line)) {
		const forms = target.block.kind === 'row' ? rowsFor : linesFor;
		for (const written of forms(wish, { ...line, part: target })) {
			const text = withLineReplaced(line.lines, target.line, written);
			const after = readText(wish.path, text, ground);
			const read = findEntry(after, wish);
			const meaning = read === undefined ? undefined : meaningFor(wish.reader, read, after);
			if (read === undefined || meaning === undefined) continue;
			const isElsewhereSame = agreeElsewhere(
				{ reading: before, line: wish.line },
				{ reading: after, line: wish.line },
			);
			if (!isElsewhereSame || !saysAsMuch(read.date, meaning, meant)) continue;
			const keepsOthers = saidOfOthers(read, wish.reader) === others;
			yield { text, line: target.line, written, keepsOthers };
		}
	}
}

/**
 * Writes a line in the plain form, so that it is read as the owner says: the form goes in place of the line's head; its
 * words, links, block id, task box, done date, indent and bullet stay, and so does every other line. The result is read
 * back; where no form is read so, the note is left alone and the reason given. Where others are named on the line, a
 * form that says of them what was said before is preferred.
 */
export function rewriteEntry(text: string, wish: LineReading, ground: WritingGround): Rewrite {
	const { parse, conventions } = ground;
	const note = parse(wish.path, text);
	const before = readNote(note, conventions);
	const entry = findEntry(before, wish);
	const problem = problemOf(before, wish, entry);
	if (problem !== undefined) return { problem };
	const order = conventions.dateOrder;
	const part = partAt(note, wish.line, { order, isOwn: before.role === 'person' });
	if (part === undefined) return { problem: 'in-properties' };
	const line = { lines: textLines(text), note, order, date: entry?.date };
	let best: Found | undefined;
	for (const found of waysToWrite(wish, line, { before, part, ground })) {
		if (found.keepsOthers) return found;
		best ??= found;
	}
	return best ?? { problem: 'not-carried' };
}
