import type { Diagnostic } from '../../diagnostic';
import type { Note } from '../../note/note';
import { readAttendance } from './attendees';
import { isConflictCopy } from '../persons/conflict-copy';
import type { Conventions } from '../persons/vault-conventions';
import type { Entry, NotEntry, NotEntryReason, TaskDraft, UnplacedEntry } from './entry';
import { type FeedTime, readFeedTime } from '../words/feed-time';
import { foldKey, foldName } from '../fold';
import { isExcluded, isIndex, isTemplate } from '../persons/left-out';
import { readListedEntries } from './listed-entries';
import { badNameDay, badNoteDate, namedDay, noteDay } from '../persons/note-day';
import { readSubject, type SubjectNote } from '../persons/subject-note';
import type { Ego, Person } from '../person';
import { FIELD_OF_PROPERTY } from '../persons/field-names';
import { periodOf } from '../dates/period';
import { isEgoNote, isInFolder, personMark, type PersonMark } from '../persons/person-notes';
import { plainText } from '../dates/property-value';
import { readEntries } from './read-entries';
import { readPeople } from '../persons/read-people';
import { readNews } from '../persons/remarks';
import type { OwnerNames } from '../words/token';

/** What a note is to the reader. Left out: templates, indexes, excluded files, copies left by a conflict. */
export type NoteRole = 'person' | 'ego' | 'other' | 'left-out';

/** Everything one note says on its own. It depends on the note and the conventions only, and may be kept by path. */
export interface NoteReading {
	readonly path: string;
	readonly role: NoteRole;
	/** What marks it as one about people; a folder gives way where it belongs to one person (`People/Ana/Ana.md`). */
	readonly mark?: PersonMark;
	/** What it says where it gives way. */
	readonly otherwise?: NoteReading;
	readonly people: readonly Person[];
	/** Line of the aliases among the properties of a person's note. */
	readonly aliasesLine?: number;
	readonly ego?: Ego;
	readonly egoAliases: readonly string[];
	readonly entries: readonly Entry[];
	/** Meetings of people the title names: only of those the note does not list as there. */
	readonly titled?: Entry;
	readonly notEntries: readonly NotEntry[];
	/** Said of once their day has come: until then they may be plans. */
	readonly unplaced: readonly UnplacedEntry[];
	readonly tasks: readonly TaskDraft[];
	readonly subject?: SubjectNote;
	/** Time given to a feed or a forum, by a dated note that is not about people. */
	readonly feedTime: readonly FeedTime[];
	readonly diagnostics: readonly Diagnostic[];
}

/** A reading that says nothing. */
export function emptyReading({ path }: Pick<Note, 'path'>, role: NoteRole): NoteReading {
	return {
		path,
		role,
		people: [],
		egoAliases: [],
		entries: [],
		notEntries: [],
		unplaced: [],
		tasks: [],
		feedTime: [],
		diagnostics: [],
	};
}

/** The names a person's own note may call them by: full names, aliases, and their first words. */
function ownerNames({ name, aliases }: Person): OwnerNames {
	const full = [name, ...aliases].map((text) =>
		foldName(text)
			.replace(/['’.]/g, '')
			.split(/[\s-]+/),
	);
	const firsts = full.flatMap((words) =>
		words.length > 1 && (words[0] ?? '').length > 1 ? [[words[0] ?? '']] : [],
	);
	return [...full, ...firsts]
		.filter((words) => words.join('') !== '')
		.sort((a, b) => b.length - a.length);
}

/** Reads one note. Never throws, whatever the note holds. */
export function readNote(note: Note, conventions: Conventions): NoteReading {
	if (isExcluded(note.path, conventions.excluded) || isTemplate(note, conventions))
		return emptyReading(note, 'left-out');
	if (isConflictCopy(note.name)) return readConflictCopy(note);
	if (isEgoNote(note, conventions)) return readEgoNote(note, conventions);
	if (isIndex(note)) return emptyReading(note, 'left-out');
	const named = namedDay(note, conventions);
	const mark = personMark(note, conventions, named !== undefined);
	if (mark === undefined) return readOtherNote(note, conventions);
	const reading = readPersonNote(note, conventions, mark);
	return mayGiveWay(note.path, mark)
		? { ...reading, otherwise: readOtherNote(note, conventions) }
		: reading;
}

/** A copy says again what its note says: nothing in it is read, and the owner is told. */
function readConflictCopy({ path, name }: Note): NoteReading {
	const reason = `Unexpected copy \`${name.slice(-60)}\` left by a conflict, expected one note`;
	const place = { path, line: 1, column: 1 };
	return {
		...emptyReading({ path }, 'left-out'),
		diagnostics: [{ ...place, severity: 'warning', rule: 'note-conflict', reason }],
	};
}

/** Whether it lies in a folder within the folder of people, which may be one person's. */
function mayGiveWay(path: string, { kind, name }: PersonMark): boolean {
	return kind === 'folder' && isInFolder(path.slice(0, path.lastIndexOf('/')), name);
}

function readEgoNote(note: Note, conventions: Conventions): NoteReading {
	const { ego, egoAliases, diagnostics: problems } = readPeople(note, conventions, false);
	const { entries, notEntries, tasks, unplaced, diagnostics } = readEntries(note, {
		conventions,
		owners: [],
	});
	return {
		...emptyReading(note, 'ego'),
		...(ego === undefined ? {} : { ego }),
		egoAliases,
		entries,
		notEntries,
		unplaced,
		tasks,
		diagnostics: [...note.diagnostics, ...problems, ...diagnostics],
	};
}

function lineOfAliases({ frontmatter }: Note): number | undefined {
	const key = [...frontmatter.data.keys()].find(
		(one) => FIELD_OF_PROPERTY.get(foldKey(one)) === 'aliases',
	);
	return key === undefined ? undefined : frontmatter.keyLines.get(key);
}

/** Why a line is no entry that tells something of a person all the same. */
const TELLS_NEWS: ReadonlySet<NotEntryReason> = new Set(['fact', 'negated', 'plan']);

function readPersonNote(note: Note, conventions: Conventions, mark: PersonMark): NoteReading {
	const { people, diagnostics } = readPeople(note, conventions, true);
	const aliasesLine = lineOfAliases(note);
	const owners = people.map(ownerNames);
	const listed = readListedEntries(note, owners, conventions.dateOrder);
	const read = readEntries(note, { conventions, owners });
	const told = read.notEntries.filter(({ reason }) => TELLS_NEWS.has(reason));
	const news = readNews(note, new Set(told.map(({ line }) => line)), conventions.dateOrder);
	return {
		...emptyReading(note, 'person'),
		mark,
		people: people.map((person) => ({ ...person, news })),
		...(aliasesLine === undefined ? {} : { aliasesLine }),
		entries: [...listed.entries, ...read.entries],
		notEntries: [...listed.notEntries, ...read.notEntries],
		unplaced: read.unplaced,
		tasks: read.tasks,
		diagnostics: [...note.diagnostics, ...diagnostics, ...listed.diagnostics, ...read.diagnostics],
	};
}

function readOtherNote(note: Note, conventions: Conventions): NoteReading {
	const named = namedDay(note, conventions);
	const dated = noteDay(note, conventions, named);
	const isMeeting = conventions.meetingFolders?.some((one) => isInFolder(note.path, one)) === true;
	const isSure = dated?.from === 'name' || dated?.from === 'property';
	const isOfDay = dated !== undefined && (isMeeting || isSure);
	const period = isOfDay ? { writtenOn: dated.day } : periodOf(note.name, undefined);
	const read = readEntries(note, {
		conventions,
		owners: [],
		...(isMeeting ? { ambient: { channel: 'meeting', by: 'both' } } : {}),
		...(isOfDay ? { mentionDay: dated.day } : {}),
		...(period === undefined ? {} : { period }),
		...(dated === undefined ? {} : { taskDay: dated.day }),
	});
	const title = named?.title ?? dated?.title ?? titleOf(note);
	const { listed, titled } = readAttendance({
		note,
		...(dated === undefined ? {} : { day: dated.day }),
		title,
		isNamedByDay: named !== undefined,
		mayName: isOfDay,
		order: conventions.dateOrder,
	});
	const isUndated = named === undefined && listed.length === 0 && note.outline.blocks.length > 0;
	const subject = isUndated ? readSubject(note, title) : undefined;
	return {
		...emptyReading(note, 'other'),
		entries: [...listed, ...read.entries],
		...(titled === undefined ? {} : { titled }),
		notEntries: read.notEntries,
		unplaced: read.unplaced,
		tasks: read.tasks,
		...(subject === undefined ? {} : { subject }),
		feedTime: named === undefined || dated === undefined ? [] : readFeedTime(note, dated.day),
		diagnostics: [
			...note.diagnostics,
			...(dated === undefined ? badDate(note, conventions) : []),
			...read.diagnostics,
		],
	};
}

function badDate(note: Note, conventions: Conventions): Diagnostic[] {
	const bad = badNoteDate(note, conventions) ?? badName(note);
	if (bad === undefined) return [];
	const reason = `Unexpected \`${bad.written}\`, expected a date like \`2026-02-28\``;
	const place = { path: note.path, line: bad.line, column: 1 };
	return [{ ...place, severity: 'error', rule: 'entry-date', reason }];
}

/** A name that would date those the note links to, if the calendar had such a day. */
function badName({ name, outline }: Note): ReturnType<typeof badNoteDate> {
	const written = badNameDay(name);
	if (written === undefined || outline.links.every(({ isEmbed }) => isEmbed)) return undefined;
	return { written, line: 1 };
}

function titleOf(note: Note): string {
	for (const [key, value] of note.frontmatter.data) {
		if (foldKey(key) === 'title') return plainText(value) ?? note.name;
	}
	return note.name;
}
