import type { Day } from '../../day';
import type { Note } from '../../note/note';
import type { Conventions } from './vault-conventions';
import { ATTENDEE_FIELDS } from '../lexicon/attendee-words';
import { matchDailyName } from '../dates/daily-name';
import { leadingDate, parseDateText, type DateOrder } from '../dates/date-text';
import { foldKey } from '../fold';
import { inlineFields } from '../inline-field';
import { CREATED_PROPERTIES, DATE_PROPERTIES } from '../lexicon/note-words';
import { plainText, readDay } from '../dates/property-value';
import { labelOf } from './sections';
import { trimMarks } from '../trim';

/** The day a note is about. */
export interface NoteDay {
	readonly day: Day;
	/** `title` and `created` date only attendees and ticked tasks. */
	readonly from: 'name' | 'property' | 'title' | 'created';
	/** Line of the property or heading; 1 for the name. */
	readonly line: number;
	/** Words of the title beside the day, where that is in it. */
	readonly title?: string;
}

/** A file name taken apart: the day in it, and the words beside it. */
export interface NamedDay {
	readonly day: Day;
	/** `''` for the note of a day. */
	readonly title: string;
}

const DENOTE = /^\d{8}T\d{4,6}(?:==|--|__)/;
const AT_END =
	/^(.*?)[\s_(-]{0,3}(\d{4}-\d{2}-\d{2})(?:(?:T|[\s_]|--?)\d{1,2}[-:.h]?\d{2}(?:[-:.]?\d{2})?)?\)?$/;
const INSIDE = /(?:^|[^\d])(\d{4}-\d{2}-\d{2})(?!\d)/;

const tidy = (text: string): string => trimMarks(text, '-–—_:,.', '-–—_:,.(');

/** The day a file name holds: at its start, at its end, or as `YYYY-MM-DD` anywhere. */
export function dayInName(name: string, order: DateOrder): NamedDay | undefined {
	if (name.length > 250 || DENOTE.test(name)) return undefined;
	const atEdge = dayAtEdge(name, order);
	if (atEdge !== undefined) return atEdge;
	const inside = INSIDE.exec(name);
	const insideDay = inside?.[1] === undefined ? undefined : parseDateText(inside[1], order);
	if (insideDay === undefined || inside?.[1] === undefined) return undefined;
	return { day: insideDay, title: tidy(name.replace(inside[1], ' ').replace(/\s+/g, ' ')) };
}

/** The day a name or title begins or ends with. */
function dayAtEdge(name: string, order: DateOrder): NamedDay | undefined {
	const start = leadingDate(name, order);
	if (start?.day !== undefined) return { day: start.day, title: tidy(name.slice(start.end)) };
	const end = AT_END.exec(name);
	const endDay = end?.[2] === undefined ? undefined : parseDateText(end[2], order);
	if (endDay !== undefined) return { day: endDay, title: tidy(end?.[1] ?? '') };
	const last =
		/^(.{1,150}?)[\s_-]{1,3}((?:\p{L}{3,12}\.?\s\d{1,2},?\s\d{4})|\d{1,2}[-.]\d{1,2}[-.]\d{4}|\d{8}|\d{4}[._]\d{2}[._]\d{2})$/u.exec(
			name,
		);
	const lastDay = last?.[2] === undefined ? undefined : parseDateText(last[2], order);
	return lastDay === undefined ? undefined : { day: lastDay, title: tidy(last?.[1] ?? '') };
}

/** The day of a daily note, by the vault's own folder and format. */
export function dailyDay(path: string, { dailyFolder, dailyFormat }: Conventions): Day | undefined {
	const folder = dailyFolder.replace(/^\/+|\/+$/g, '');
	const bare = path.replace(/\.md$/i, '');
	if (folder !== '' && !bare.toLowerCase().startsWith(`${folder.toLowerCase()}/`)) return undefined;
	return matchDailyName(dailyFormat, folder === '' ? bare : bare.slice(folder.length + 1));
}

/** The day and title a note's name gives; the vault's daily format first. */
export function namedDay(
	note: Pick<Note, 'path' | 'name'>,
	conventions: Conventions,
): NamedDay | undefined {
	const daily = dailyDay(note.path, conventions);
	if (daily !== undefined) return { day: daily, title: '' };
	return dayInName(note.name, conventions.dateOrder) ?? dayInPath(note.path);
}

/** `2024/05/01.md` and `2024/05 May/01.md`: the folders give year and month. */
function dayInPath(path: string): NamedDay | undefined {
	const match = /(?:^|\/)(\d{4})\/(?:\d{4}-)?(\d{2})[^/\d]?[^/]*\/(\d{2})\.md$/i.exec(
		path.slice(-120),
	);
	if (match === null) return undefined;
	const day = parseDateText(`${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`, 'day-first');
	return day === undefined ? undefined : { day, title: '' };
}

/** An inline field that stands for the whole note. */
export interface NoteField {
	readonly key: string;
	readonly value: string;
	readonly line: number;
	/** It stands in an item that is nested in another. */
	readonly isNested: boolean;
}

/** Inline fields that stand for the whole note: in a line of their own outside dated entries. */
export function noteFields(note: Note): readonly NoteField[] {
	return note.outline.blocks.flatMap((block) => {
		if (block.container === 'quote' || block.kind === 'row') return [];
		const isNested = block.kind === 'item' && block.parent !== undefined;
		return inlineFields(block.text).flatMap((field) => {
			const isOwnLine = !field.isBracketed && (block.kind !== 'item' || field.start === 0);
			return isOwnLine
				? [{ key: field.key, value: field.value, line: block.line + field.lineOffset, isNested }]
				: [];
		});
	});
}

/** Labels for the day of the whole note, `**Date:** 2026-05-01`, at its top: up to the heading after its first words. */
function dateLabels({ outline }: Note): readonly { key: string; value: string; line: number }[] {
	const first = outline.blocks.findIndex(({ kind }) => kind !== 'heading');
	const second = outline.blocks.find(({ kind }, at) => kind === 'heading' && at > first);
	return outline.blocks.flatMap((block) => {
		const isText = block.kind === 'paragraph' || block.kind === 'item';
		if (!isText || block.container === 'quote' || block.line >= (second?.line ?? Infinity))
			return [];
		return block.text.split('\n').flatMap((text, offset) => {
			const found = labelOf(text.trimStart());
			const value = found === undefined ? '' : text.trimStart().slice(found.length).trim();
			return found === undefined || value === ''
				? []
				: [{ key: found.label, value, line: block.line + offset }];
		});
	});
}

const DAY_AT_START = /^(?:\d{4}([-_.])\d{1,2}\1\d{1,2}|\d{1,2}([-.])\d{1,2}\2\d{4})(?!\d)/;

/** The day a note's name begins with, where the calendar has none such: what the note tells is lost. */
export function badNameDay(name: string): string | undefined {
	const written = DAY_AT_START.exec(name)?.[0];
	if (written === undefined) return undefined;
	return parseDateText(written, 'day-first') === undefined ? written : undefined;
}

/** The date property of a note from which no day can be read: what it dates, such as those it lists, is lost. */
export function badNoteDate(
	note: Note,
	{ dateOrder }: Conventions,
): { readonly written: string; readonly line: number } | undefined {
	const { frontmatter } = note;
	const lists = [...frontmatter.data.keys()].some((key) => ATTENDEE_FIELDS.has(foldKey(key)));
	const names = lists || note.outline.links.some(({ isEmbed }) => !isEmbed);
	for (const [key, value] of frontmatter.data) {
		if (!names || !DATE_PROPERTIES.has(foldKey(key)) || value === null || value === '') continue;
		const written = plainText(value) ?? JSON.stringify(value) ?? '';
		if (!lists && !/\d{1,4}[-/.]\d/.test(written)) continue;
		if (readDay(value, dateOrder) === undefined)
			return { written: written.slice(0, 40), line: frontmatter.keyLines.get(key) ?? 1 };
	}
	return undefined;
}

/** The day a title begins or ends with: the property of that name, else the heading a note opens with. */
function titleDay({ frontmatter, outline }: Note, order: DateOrder): NoteDay | undefined {
	const [first] = outline.blocks;
	const heading = first?.kind === 'heading' && first.level === 1 ? first : undefined;
	const titles = [...frontmatter.data].flatMap(([key, value]) => {
		const line = frontmatter.keyLines.get(key) ?? 1;
		return foldKey(key) === 'title' ? { text: plainText(value) ?? '', line } : [];
	});
	if (heading !== undefined) titles.push(heading);
	for (const { text, line } of titles) {
		const found = text.length > 250 ? undefined : dayAtEdge(text, order);
		if (found !== undefined) return { ...found, from: 'title', line };
	}
	return undefined;
}

/**
 * The day a note is about: by its file name, else by a date property, else by its title, else by when it was made.
 */
export function noteDay(
	note: Note,
	conventions: Conventions,
	named: NamedDay | undefined,
): NoteDay | undefined {
	if (named !== undefined) return { day: named.day, from: 'name', line: 1 };
	let created: NoteDay | undefined;
	const properties: (readonly [key: string, value: unknown, line: number])[] = [];
	for (const [key, value] of note.frontmatter.data) {
		properties.push([key, value, note.frontmatter.keyLines.get(key) ?? 1]);
	}
	for (const { key, value, line } of noteFields(note)) properties.push([key, value, line]);
	for (const { key, value, line } of dateLabels(note)) properties.push([key, value, line]);
	for (const [key, value, line] of properties) {
		const name = foldKey(key);
		if (!DATE_PROPERTIES.has(name) && !CREATED_PROPERTIES.has(name)) continue;
		const day = readDay(value, conventions.dateOrder);
		if (day === undefined) continue;
		if (DATE_PROPERTIES.has(name)) return { day, from: 'property', line };
		created ??= { day, from: 'created', line };
	}
	const titled = titleDay(note, conventions.dateOrder) ?? created;
	if (titled !== undefined) return titled;
	const denote = DENOTE.test(note.name)
		? parseDateText(note.name.slice(0, 8), conventions.dateOrder)
		: undefined;
	return denote === undefined ? undefined : { day: denote, from: 'created', line: 1 };
}
