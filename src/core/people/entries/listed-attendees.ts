import type { Day } from '../../day';
import { wordsOnLine } from '../../note/frontmatter';
import type { Block, HeadingBlock, ItemBlock } from '../../note/outline';
import type { Note } from '../../note/note';
import { type Attendee, refsOf } from './attendee';
import { ATTENDEE_FIELDS, isAttendeeTitle, PERSON_FIELDS } from '../lexicon/attendee-words';
import { lineText } from '../dates/block-date';
import { leadingDate, type DateOrder } from '../dates/date-text';
import { foldKey, foldWords } from '../fold';
import type { NameRef } from '../names';
import { noteFields } from '../persons/note-day';
import { FIELD_OF_PROPERTY } from '../persons/field-names';
import { isRecord } from '../persons/person-properties';
import { plainText, splitList, valueItems } from '../dates/property-value';
import { labelOf } from '../persons/sections';
import { readWords } from '../words/words';

/** The name of one listed person: a text, or the name in a record such as `{name: Ana, email: a@example.org}`. */
function nameIn(item: unknown): string | undefined {
	if (typeof item === 'string') return item;
	if (!isRecord(item)) return undefined;
	const fields = Object.entries(item) as [string, unknown][];
	return fields.flatMap(([key, value]) =>
		FIELD_OF_PROPERTY.get(foldKey(key)) === 'name' ? (plainText(value) ?? []) : [],
	)[0];
}

/** The people that properties of a note list. */
export function frontmatterAttendees({ frontmatter }: Note): Attendee[] {
	const found: Attendee[] = [];
	for (const [key, value] of frontmatter.data) {
		if (!ATTENDEE_FIELDS.has(foldKey(key))) continue;
		const keyLine = frontmatter.keyLines.get(key) ?? 1;
		const items = valueItems(value);
		const itemLines = frontmatter.itemLines.get(key) ?? [];
		const lines = itemLines.length === items.length ? itemLines : [];
		for (const [at, item] of items.entries()) {
			const isYamlLink = Array.isArray(item);
			const written = isYamlLink ? plainText(item) : nameIn(item);
			if (written === undefined) continue;
			const refs: readonly NameRef[] = isYamlLink
				? [{ kind: 'link', target: written }]
				: refsOf(written);
			const line = lines[at] ?? keyLine;
			const text = wordsOnLine(frontmatter, line, written.trim());
			for (const ref of refs) found.push({ ref, line, column: 1, text });
		}
	}
	return found;
}

/** Names in a text of the body: links and `@` names, else the names between commas. */
function bodyAttendees(note: Note, block: Block, from: number): Attendee[] {
	const stretch = { text: block.text.slice(from), line: block.line, column: block.column + from };
	const { mentions } = readWords(stretch, note.outline.links);
	const place = { line: block.line, column: block.column, text: lineText(block.text) };
	const lines = block.text.split('\n').map(lineText);
	const linked = mentions.map(({ ref, line, column }) => ({
		ref,
		line,
		column,
		text: lines[line - block.line] ?? '',
	}));
	const names = splitList(stretch.text)
		.slice(0, 100)
		.filter((name) => mentions.length === 0 || (from > 0 && !/\[\[|\]\(|@/.test(name)));
	const plain = names.flatMap((name) => refsOf(name).map((ref) => ({ ref, ...place })));
	return [...linked, ...plain];
}

/** A heading that begins with a day, and what it says beside it. */
export interface DayAbove {
	readonly level: number;
	readonly day: Day;
	readonly title: string;
}

/** People whom a section or a label lists, and the heading of a day it stands below. */
export interface ListedPeople {
	readonly attendees: readonly Attendee[];
	readonly above: DayAbove | undefined;
}

function dayOfHeading({ text, level }: HeadingBlock, order: DateOrder): DayAbove | undefined {
	const found = leadingDate(text, order);
	if (found?.day === undefined) return undefined;
	return { level, day: found.day, title: text.slice(found.end).trim() };
}

/** Whether headings of a note are days, below which people may be listed. */
export const hasDays = ({ outline }: Note, order: DateOrder): boolean =>
	outline.blocks.some(
		(block) => block.kind === 'heading' && dayOfHeading(block, order) !== undefined,
	);

/** The people that sections and labels of a note list: `### Attendees`, `**Participants:** Ana, Bo`. */
export function sectionAttendees(note: Note, order: DateOrder): readonly ListedPeople[] {
	const found: ListedPeople[] = [];
	let level = 0;
	let labelLine = 0;
	let above: DayAbove | undefined;
	const labelled = new Set<number>();
	const add = (block: Block, from: number): void => {
		found.push({ attendees: bodyAttendees(note, block, from), above });
	};
	for (const block of note.outline.blocks.flatMap(atTitles)) {
		if (block.container === 'quote') continue;
		if (block.kind === 'heading') {
			labelLine = 0;
			if (above !== undefined && block.level <= above.level) above = undefined;
			above = dayOfHeading(block, order) ?? above;
			if (isAttendeeTitle(foldWords(block.text))) level = block.level;
			else if (block.level <= level) level = 0;
			continue;
		}
		const label = block.kind === 'row' ? undefined : labelOf(block.text);
		const isLabel = label !== undefined && isAttendeeTitle(foldWords(label.label));
		if (isLabel) {
			const isEmpty = block.text.slice(label.length).trim() === '';
			if (!isEmpty) add(firstLine(block), label.length);
			labelLine = isEmpty ? block.line : 0;
			labelled.add(block.line);
			continue;
		}
		const isBelowLabel = labelLine > 0 && block.kind === 'item';
		if (labelLine > 0 && !isBelowLabel) labelLine = 0;
		if (level === 0 && !isBelowLabel) continue;
		if (block.kind === 'row') add({ ...block, text: block.cells[0] ?? '' }, 0);
		else if (block.kind === 'paragraph' || (isPresent(block) && isTop(block, labelled)))
			add(firstLine(block), 0);
	}
	return found;
}

/** A paragraph line by line where a later line of it says who was there: `**Date:** ...`, then `**Attendees:** ...`. */
function atTitles(block: Block): readonly Block[] {
	if (block.kind !== 'paragraph' || !block.text.includes('\n')) return [block];
	const lines = block.text.split('\n');
	const isTitled = lines.some((text, at) => {
		const label = at === 0 ? undefined : labelOf(text.trimStart())?.label;
		return label !== undefined && isAttendeeTitle(foldWords(label));
	});
	if (!isTitled) return [block];
	return lines.map((text, at) => {
		const indent = at === 0 ? 0 : text.length - text.trimStart().length;
		const line = block.line + at;
		const column = at === 0 ? block.column : indent + 1;
		return { ...block, line, endLine: line, column, text: text.slice(indent) };
	});
}

const firstLine = (block: Block): Block => ({ ...block, text: block.text.split('\n')[0] ?? '' });

/** A box that is not ticked says that somebody is still to come. */
const isPresent = ({ task }: ItemBlock): boolean => task === undefined || /[xX]/.test(task);

/** Items nested under a participant are notes about them. */
const isTop = ({ parent }: ItemBlock, labelled: ReadonlySet<number>): boolean =>
	parent === undefined || labelled.has(parent);

/** The people of one field. */
interface FieldPeople {
	/** It only names somebody: `person:: Paul`. */
	readonly isPerson: boolean;
	readonly isNested: boolean;
	readonly attendees: readonly Attendee[];
}

/** The people of each field, apart. */
export function fieldAttendees(note: Note): readonly FieldPeople[] {
	return noteFields(note).flatMap(({ key, value, line, isNested }) => {
		const name = foldKey(key);
		if (!ATTENDEE_FIELDS.has(name)) return [];
		const text = value.trim();
		const attendees = splitList(text).flatMap((item) =>
			refsOf(item).map((ref) => ({ ref, line, column: 1, text })),
		);
		return [{ isPerson: PERSON_FIELDS.has(name), isNested, attendees }];
	});
}
