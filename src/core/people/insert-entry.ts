import { formatDay, type Day } from '../day';
import type { HeadingBlock, ItemBlock } from '../note/outline';
import type { Note } from '../note/note';
import type { Channel } from './channel';
import type { Conventions } from './vault-conventions';
import { leadingDate } from './date-text';
import { foldWords } from './fold';
import type { Actor, Outcome } from './interaction';

/** The word after the date: a channel for contact, else who gave or asked. */
export type EntryForm = Channel | 'gave' | 'got' | 'asked' | 'asked me';

/** What one line is to say. */
export interface EntryToWrite {
	readonly date: Day;
	readonly form: EntryForm;
	/** What was given, asked or talked about. */
	readonly topic?: string;
	/** More than 0. */
	readonly minutes?: number;
	/** For asks; `open` is not written. */
	readonly outcome?: Outcome;
	/** For contact, where it is not what the channel says by itself. */
	readonly by?: Actor;
	/** For favors and asks, where the topic does not name it. */
	readonly channel?: Channel;
	/** A link to the person, for a line outside their own note: `[[Ana Ruiz]]`. */
	readonly person?: string;
	/** Without the date, for a note that is of that day itself. */
	readonly isUndated?: boolean;
}

/** `30m`, `1h`, `1h30`. */
export function formatMinutes(minutes: number): string {
	const whole = Math.max(1, Math.round(minutes));
	const hours = Math.floor(whole / 60);
	const rest = whole % 60;
	if (hours === 0) return `${rest}m`;
	return rest === 0 ? `${hours}h` : `${hours}h${String(rest).padStart(2, '0')}`;
}

const isDeed = (form: EntryForm): boolean => ['gave', 'got', 'asked', 'asked me'].includes(form);

function headOf({ form, person }: EntryToWrite): string {
	if (person === undefined) return form;
	if (form === 'asked me') return `${person} asked me`;
	if (form === 'got') return `got from ${person}`;
	return isDeed(form) ? `${form} ${person}` : `${form} with ${person}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A topic as a deed can hold it: arrows would be read as an outcome. */
const deedTopic = (text: string): string => oneLine(text).replace(/->|=>|→|⇒|⟶/g, '–');

/**
 * The plain form of an entry, without list marker: `2026-05-01 call 30m: her grant`, `2026-05-03 gave: ... (1h)`,
 * `2026-05-12 asked: recommendation -> yes`. It reads back as what it says.
 */
export function formatEntry(entry: EntryToWrite): string {
	const { date, form, minutes, outcome, by, channel, isUndated = false } = entry;
	const length = minutes === undefined ? '' : formatMinutes(minutes);
	const topic = isDeed(form) ? deedTopic(entry.topic ?? '') : oneLine(entry.topic ?? '');
	const head = headOf(entry);
	const start = isUndated ? '' : `${formatDay(date)} `;
	const fields = [
		by === undefined || isDeed(form)
			? ''
			: ` [by:: ${by === 'ego' ? 'me' : by === 'alter' ? 'them' : by}]`,
		channel === undefined || !isDeed(form) ? '' : ` [channel:: ${channel}]`,
	].join('');
	if (!isDeed(form)) {
		const named = length === '' ? head : `${head} ${length}`;
		return `${start}${named}${topic === '' ? '' : `: ${topic}`}${fields}`;
	}
	const time = length === '' ? '' : ` (${length})`;
	const isAsk = form === 'asked' || form === 'asked me';
	const arrow = isAsk && outcome !== undefined && outcome !== 'open' ? ` -> ${outcome}` : '';
	return `${start}${head}${topic === '' ? '' : `: ${topic}`}${time}${arrow}${fields}`;
}

/** An open task that becomes the plain form when it is ticked: `[ ] 2026-11-23 gave: her spreadsheet (1h)`. */
export function formatEntryTask(entry: EntryToWrite): string {
	return `[ ] ${formatEntry(entry)}`;
}

/** What was written: the new text, the line it stands on, and the stretch to take out again to have the old text. */
export interface Insertion {
	readonly text: string;
	readonly line: number;
	readonly from: number;
	readonly to: number;
}

const LOG_TITLES: ReadonlySet<string> = new Set(
	'log|logs|interaction log|interactions|recent interactions|interaction history|contact log|contact history|communication log|communications|conversation log|conversation history|conversation notes|conversations|meeting notes|meetings|our history|history|update log|updates|touchpoints|timeline|notes log|journal|kontakte|verlauf|protokoll|catch ups|last conversations|recent conversations|contacts'.split(
		'|',
	),
);

interface Lines {
	/** Offset of the first character of each line. */
	readonly starts: readonly number[];
	readonly eol: string;
}

function linesOf(text: string): Lines {
	const starts = [text.startsWith('\u{feff}') ? 1 : 0];
	let eol: string | undefined;
	for (const match of text.matchAll(/\r\n|\n|\r/g)) {
		eol ??= match[0];
		starts.push(match.index + match[0].length);
	}
	return { starts, eol: eol ?? '\n' };
}

function lineAt(text: string, { starts }: Lines, line: number): string {
	return text
		.slice(starts[line - 1] ?? text.length, starts[line] ?? text.length)
		.replace(/[\r\n]+$/, '');
}

interface DatedItem {
	readonly item: ItemBlock;
	readonly day: Day;
	/** Last line of the item and of all that is nested in it. */
	readonly end: number;
}

/** The dated items of a note outside quotes, in order. */
function datedItems(note: Note, { dateOrder }: Conventions): readonly DatedItem[] {
	const found: DatedItem[] = [];
	for (const block of note.outline.blocks) {
		if (block.kind !== 'item' || block.container === 'quote') continue;
		const day = leadingDate(block.text, dateOrder)?.day;
		if (day !== undefined) found.push({ item: block, day, end: subtreeEnd(note, block) });
	}
	return found;
}

function subtreeEnd(note: Note, item: ItemBlock): number {
	let end = item.endLine;
	const inside = new Set([item.line]);
	for (const block of note.outline.blocks) {
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

/** The items of one list level, side by side. */
function siblings(items: readonly DatedItem[], first: DatedItem): readonly DatedItem[] {
	return items.filter(
		({ item }) =>
			item.listLine === first.item.listLine &&
			item.parent === first.item.parent &&
			item.markerColumn === first.item.markerColumn,
	);
}

/** Last line of a heading's section. */
function sectionEnd(note: Note, heading: HeadingBlock, lineCount: number): number {
	const next = note.outline.blocks.find(
		(block) =>
			block.kind === 'heading' && block.line > heading.line && block.level <= heading.level,
	);
	return next === undefined ? lineCount : next.line - 1;
}

interface Place {
	/** The entry becomes this line; what stood there moves down. */
	readonly line: number;
	readonly prefix: string;
	/** Whole lines before and after it. */
	readonly before: readonly string[];
	readonly after: readonly string[];
}

/** Beside its neighbours by date: after those up to its day where the newest is last, before them where it is first. */
function placeInList(
	text: string,
	lines: Lines,
	list: readonly DatedItem[],
	day: Day,
): Place | undefined {
	const [first] = list;
	const last = list[list.length - 1];
	if (first === undefined || last === undefined) return undefined;
	const isNewestFirst = first.day > last.day;
	const next = list.find((dated) => (isNewestFirst ? dated.day <= day : dated.day > day));
	const model = next ?? last;
	const raw = lineAt(text, lines, model.item.line);
	const prefix = `${raw.slice(0, model.item.markerColumn - 1)}${bulletOf(model.item.marker)} `;
	return {
		line: next === undefined ? last.end + 1 : next.item.line,
		prefix,
		before: [],
		after: [],
	};
}

/** A numbered list takes the number of the neighbour: Markdown counts by itself. */
const bulletOf = (marker: string): string => (marker === '' ? '-' : marker);

const isOpenLine = (line: string): boolean =>
	/^\s*$|^\s{0,3}#{1,6}\s|^\s{0,3}(?:[-*+]|\d+[.)])\s/.test(line);

/** Past a blank line, unless it is the last of the text. */
function pastBlank(text: string, lines: Lines, line: number): number {
	const isBlank = line < lines.starts.length && /^\s*$/.test(lineAt(text, lines, line));
	return isBlank ? line + 1 : line;
}

/** Below a heading, after the blank line it may have, and after what is indented: it would become part of the entry. */
function placeBelow(text: string, lines: Lines, note: Note, heading: HeadingBlock): Place {
	let line = pastBlank(text, lines, heading.endLine + 1);
	const itemAt = (at: number): ItemBlock | undefined =>
		note.outline.blocks.find(
			(block): block is ItemBlock => block.kind === 'item' && block.line === at,
		);
	for (const section of note.outline.sections) {
		if (section.line < line) continue;
		const isIndented = /^(?: {2}|\t| \t)/.test(lineAt(text, lines, section.line));
		if (section.type === 'heading' || !isIndented || itemAt(section.line) !== undefined) break;
		line = pastBlank(text, lines, section.endLine + 1);
	}
	const following = line <= lines.starts.length ? lineAt(text, lines, line) : '';
	const item = itemAt(line);
	const prefix =
		item === undefined || item.task !== undefined
			? '- '
			: `${following.slice(0, item.markerColumn - 1)}${bulletOf(item.marker)} `;
	return { line, prefix, before: [], after: isOpenLine(following) ? [] : [''] };
}

/** A new log at the end of the note, before a code block or comment that is never closed. */
function placeAtEnd(text: string, lines: Lines, note: Note, title: string): Place {
	const { sections } = note.outline;
	const last = sections[sections.length - 1];
	const count = lines.starts.length;
	const isEmptyLast = lineAt(text, lines, count) === '';
	const end = isEmptyLast ? count : count + 1;
	if (last !== undefined && !isClosed(text, lines, last)) {
		return { line: last.line, prefix: '- ', before: [`## ${title}`, ''], after: [''] };
	}
	const above = end > 1 ? lineAt(text, lines, end - 1) : '';
	const gap = end > 1 && above.trim() !== '' ? [''] : [];
	return { line: end, prefix: '- ', before: [...gap, `## ${title}`, ''], after: [] };
}

const CLOSERS: ReadonlyMap<string, RegExp> = new Map([
	['code', /^[\s>]*(?:`{3,}|~{3,})\s*$/],
	['math', /\$\$\s*$/],
	['comment', /(?:%%|-->)\s*$/],
	['html', /(?:-->|>)\s*$/],
]);

function isClosed(
	text: string,
	lines: Lines,
	{ type, line, endLine }: Note['outline']['sections'][number],
): boolean {
	const closer = CLOSERS.get(type);
	if (closer === undefined) return true;
	const written = lineAt(text, lines, endLine);
	const isIndented = type === 'code' && /^(?: {4}|\t)/.test(lineAt(text, lines, line));
	if (isIndented) return true;
	return (
		closer.test(written) &&
		(endLine > line || type === 'html' || (type === 'comment' && /%%.*%%|<!--.*-->/.test(written)))
	);
}

/** Where an entry of this day belongs: under the note's log heading, else in its dated list, else in a new log. */
function placeOf(
	text: string,
	lines: Lines,
	note: Note,
	conventions: Conventions,
	day: Day,
	title: string,
): Place {
	const items = datedItems(note, conventions);
	const headings = note.outline.blocks.filter(
		(block): block is HeadingBlock =>
			block.kind === 'heading' &&
			block.container === 'body' &&
			LOG_TITLES.has(foldWords(block.text)),
	);
	for (const heading of headings) {
		const end = sectionEnd(note, heading, lines.starts.length);
		const first = items.find(
			({ item }) => item.line > heading.line && item.line <= end && item.parent === undefined,
		);
		const place = first && placeInList(text, lines, siblings(items, first), day);
		if (place !== undefined) return place;
	}
	const [heading] = headings;
	if (heading !== undefined) return placeBelow(text, lines, note, heading);
	const dated = new Set(items.map(({ item }) => item.line));
	const top = items.filter(
		({ item }) =>
			item.container === 'body' && (item.parent === undefined || !dated.has(item.parent)),
	);
	const longest = top
		.map((first) => siblings(top, first))
		.reduce<readonly DatedItem[]>((best, list) => (list.length > best.length ? list : best), []);
	return placeInList(text, lines, longest, day) ?? placeAtEnd(text, lines, note, title);
}

/**
 * Puts one entry (from `formatEntry` or `formatEntryTask`) into a person's note: under the log heading the note already
 * uses, else in the list that has dated entries, else under a new heading at the end; with that list's own bullet, in its
 * order, and with the note's line ends. Every other character stays. `note` is the reading of this very text.
 */
export function insertEntry(
	text: string,
	entry: string,
	options: { readonly note: Note; readonly conventions: Conventions; readonly heading?: string },
): Insertion {
	const { note, conventions, heading = 'Log' } = options;
	const lines = linesOf(text);
	const written = oneLine(entry);
	const day = leadingDate(written.replace(/^\[.\] /, ''), conventions.dateOrder)?.day ?? (0 as Day);
	const place = placeOf(text, lines, note, conventions, day, heading);
	const added = [...place.before, `${place.prefix}${written}`, ...place.after];
	const start = lines.starts[place.line - 1];
	const line = place.line + place.before.length;
	if (start !== undefined) {
		const block = added.map((one) => `${one}${lines.eol}`).join('');
		return {
			text: `${text.slice(0, start)}${block}${text.slice(start)}`,
			line,
			from: start,
			to: start + block.length,
		};
	}
	const block = added.map((one) => `${lines.eol}${one}`).join('');
	return { text: `${text}${block}`, line, from: text.length, to: text.length + block.length };
}
