import type { App } from 'obsidian';
import type { Day } from '../core/day';
import type { Note } from '../core/note/note';
import { MISREAD_REASONS } from '../core/people/entries/entry';
import type { Entry, NotEntryReason } from '../core/people/entries/entry';
import type { Meaning } from '../core/people/words/meaning';
import type { NameRef } from '../core/people/names';
import { partDate, partsOf } from '../core/people/dates/block-date';
import type { DateOrder } from '../core/people/dates/date-text';
import { partAt } from '../core/people/writing/part-at';
import type { Person } from '../core/people/person';
import type { EntryReader, WritingGround } from '../core/people/writing/read-back';
import { readNote } from '../core/people/entries/read-note';
import type { NoteReading } from '../core/people/entries/read-note';
import { personNamed } from './person-match';
import type { KnownPerson } from './person-match';

/** One person a line tells of, and what it says now. */
export interface PersonReading {
	readonly person: Person;
	readonly reader: EntryReader;
	/** Undefined where the line is not read as anything. */
	readonly meaning: Meaning | undefined;
}

/** A line of a note that can be read as something else. */
export interface ReadableLine {
	readonly path: string;
	/** Where the entry begins; from 1. */
	readonly line: number;
	readonly date: Day;
	readonly people: readonly PersonReading[];
	/** Why it is not read as anything, where it is not. */
	readonly leftOut?: NotEntryReason;
}

type Named = Omit<PersonReading, 'meaning'>;

interface LineGround {
	readonly app: App;
	readonly people: readonly KnownPerson[];
	readonly ground: WritingGround;
}

/** The people a reference in a note names, each with the way to find it again. */
function peopleNamed(ref: NameRef, path: string, { app, people }: LineGround): Named[] {
	if (ref.kind === 'link') {
		const linkpath = ref.target.split('#')[0] ?? '';
		const file = app.metadataCache.getFirstLinkpathDest(linkpath, path);
		const reader: EntryReader = { of: 'link', target: ref.target };
		return people.flatMap(({ person }) => (person.path === file?.path ? { person, reader } : []));
	}
	for (const name of ref.kind === 'name' ? [ref.name] : ref.candidates) {
		const person = personNamed(people, name);
		if (person !== undefined) return [{ person, reader: { of: 'name', name } }];
	}
	return [];
}

/** Whom an entry tells of: whose note it is, else the people it names, each once. */
function peopleOf(entry: Entry, reading: NoteReading, where: LineGround): PersonReading[] {
	if (reading.people.length > 0) {
		return reading.people.flatMap((person, at) => {
			const meaning = entry.own[at];
			const reader: EntryReader = { of: 'owner', person: person.id };
			return meaning === undefined ? [] : { person, reader, meaning };
		});
	}
	const found = new Map<string, PersonReading>();
	for (const { ref, meaning } of entry.mentions) {
		for (const named of peopleNamed(ref, reading.path, where)) {
			const known = found.get(named.person.id);
			const isBetter = known?.meaning?.tookPart === false && meaning.tookPart;
			if (known === undefined || isBetter) found.set(named.person.id, { ...named, meaning });
		}
	}
	return [...found.values()];
}

/** The lines an entry that covers this one may begin on, the nearest first: its own, its block's, those it stands under. */
function startsAbove({ outline }: Note, line: number, ground: WritingGround): number[] {
	const { dateOrder } = ground.conventions;
	const above = outline.blocks.filter((block) => block.line <= line).reverse();
	const [block] = above;
	if (block === undefined) return [];
	const parts = block.endLine < line ? [] : partsOf(block, dateOrder, true);
	const starts = parts.map((part) => part.line).filter((start) => start <= line);
	const heading = above.find(({ kind }) => kind === 'heading');
	let parent = block.kind === 'item' || block.kind === 'paragraph' ? block.parent : undefined;
	const parents: number[] = [];
	while (parent !== undefined) {
		parents.push(parent);
		const at: number = parent;
		const item = outline.blocks.find((one) => one.kind === 'item' && one.line === at);
		parent = item?.kind === 'item' ? item.parent : undefined;
	}
	return [...starts.reverse(), ...parents, ...(heading === undefined ? [] : [heading.line])];
}

/** A dated line of a person's own note that was left out, as one that can be read after all. */
function leftOutLine(
	note: Note,
	{ path, people, notEntries }: NoteReading,
	{ line, order }: { readonly line: number; readonly order: DateOrder },
): ReadableLine | undefined {
	const left = notEntries.find((one) => one.line === line && MISREAD_REASONS.has(one.reason));
	const part = left === undefined ? undefined : partAt(note, line, { order, isOwn: true });
	const date = part === undefined ? undefined : partDate(part, order)?.day;
	if (left === undefined || date === undefined || people.length === 0) return undefined;
	const readings = people.map((person): PersonReading => {
		return { person, reader: { of: 'owner', person: person.id }, meaning: undefined };
	});
	return { path, line, date, people: readings, leftOut: left.reason };
}

/** What the line of a text tells of whom; undefined where nothing on it can be read. */
export function readableLine(
	{ path, text, line }: { readonly path: string; readonly text: string; readonly line: number },
	where: LineGround,
): ReadableLine | undefined {
	const note = where.ground.parse(path, text);
	const reading = readNote(note, where.ground.conventions);
	for (const start of startsAbove(note, line, where.ground)) {
		for (const entry of reading.entries.filter((one) => one.line === start)) {
			const people = peopleOf(entry, reading, where);
			if (people.length > 0) return { path, line: start, date: entry.date, people };
		}
	}
	return leftOutLine(note, reading, { line, order: where.ground.conventions.dateOrder });
}
