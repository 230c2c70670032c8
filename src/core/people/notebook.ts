import { compareDiagnostics, type Diagnostic } from '../diagnostic';
import type { Day } from '../day';
import type { Entry, EntryMention, NotEntry, TaskDraft } from './entry';
import type { FeedTime } from './feed-time';
import { foldName } from './fold';
import { compareInteractions, type Interaction } from './interaction';
import type { Meaning } from './meaning';
import {
	buildDirectory,
	resolveName,
	type Directory,
	type NamedNote,
	type NameRef,
	type Resolved,
} from './names';
import { otherOwnNotes, sharedAliases } from './shared-names';
import type { SubjectNote } from './subject-note';
import type { Ego, Person } from './person';
import type { NoteReading } from './read-note';
import { isUsableFilter } from './left-out';
import { withoutCopies } from './task-form';
import type { Conventions } from './vault-conventions';

/** An open task that names a person: something ego means to do, not something that happened. */
export interface OpenTask {
	readonly person: string;
	readonly text: string;
	readonly path: string;
	readonly line: number;
	/** Due date, where the task names one. */
	readonly due?: Day;
}

/** Everything the notes say about people, in values: the input of the model. */
export interface Notebook {
	readonly ego: Ego;
	/** By id. */
	readonly people: readonly Person[];
	/** By person, then date. None lies after the day the notebook was read for. */
	readonly interactions: readonly Interaction[];
	readonly openTasks: readonly OpenTask[];
	readonly subjectNotes: readonly SubjectNote[];
	/** Time given to feeds and forums, by date. */
	readonly feedTime: readonly FeedTime[];
	readonly diagnostics: readonly Diagnostic[];
}

/** Id that stands for ego in the directory; no note has it as its path. */
const EGO = '\0ego';

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
	a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

interface Resolver {
	/** What has been looked up, by reference and folder. */
	readonly known: Map<string, Resolved>;
	readonly directory: Directory;
	readonly diagnostics: Diagnostic[];
	readonly today: Day;
}

/** The readings, where other notes in a folder that holds the note of one person (`People/Ana/`) are nobody's. */
function withoutFalsePeople(readings: readonly NoteReading[]): readonly NoteReading[] {
	const demoted = belongsToPerson(readings);
	return readings.map((reading) => {
		const { path, otherwise } = reading;
		return otherwise !== undefined && demoted.has(path) ? otherwise : reading;
	});
}

/** Paths of people notes that give way. */
function belongsToPerson(readings: readonly NoteReading[]): ReadonlySet<string> {
	const heads = new Set<string>();
	for (const { path, people } of readings) {
		const [name = '', folder = ''] = path.split('/').reverse();
		if (people.length > 0 && foldName(name.replace(/\.md$/i, '')) === foldName(folder)) {
			heads.add(path.slice(0, path.lastIndexOf('/') + 1));
		}
	}
	const demoted = new Set<string>();
	for (const { path, mark } of readings) {
		if (mark?.kind !== 'folder') continue;
		const folder = path.slice(0, path.lastIndexOf('/') + 1);
		const parts = folder.split('/');
		const [name = ''] = path.slice(folder.length).replace(/\.md$/i, '').split('/');
		const isHead = heads.has(folder) && foldName(name) === foldName(parts[parts.length - 2] ?? '');
		if (!isHead && [...prefixes(folder)].some((prefix) => heads.has(prefix))) demoted.add(path);
	}
	return demoted;
}

function* prefixes(folder: string): Generator<string> {
	for (let at = folder.indexOf('/'); at !== -1; at = folder.indexOf('/', at + 1))
		yield folder.slice(0, at + 1);
}

/**
 * Puts the readings of all notes together: who the people are, and every interaction up to `today`, links and names
 * looked up. The order of the readings does not matter.
 */
export function buildNotebook(
	readings: Iterable<NoteReading>,
	conventions: Conventions,
	today: Day,
): Notebook {
	const all = withoutFalsePeople([...readings].sort(byPath));
	const egoReading = all.find(({ ego }) => ego !== undefined);
	const resolver: Resolver = {
		known: new Map(),
		directory: buildDirectory(all.map((reading) => namedNote(reading, egoReading))),
		diagnostics: [
			...badFilters(conventions),
			...sharedAliases(all),
			...otherOwnNotes(all),
			...all.flatMap(({ diagnostics }) => diagnostics),
			...all.flatMap((reading) => unplacedEntries(reading, today)),
		],
		today,
	};
	const people = all.flatMap((reading) => reading.people);
	const interactions: Interaction[] = [];
	const openTasks: OpenTask[] = [];
	const subjectNotes: SubjectNote[] = [];
	for (const reading of all) {
		for (const interaction of noteInteractions(reading, resolver)) interactions.push(interaction);
		for (const task of reading.tasks)
			for (const open of taskPeople(reading, task, resolver)) openTasks.push(open);
		if (reading.subject !== undefined) subjectNotes.push(reading.subject);
	}
	return {
		ego: egoReading?.ego ?? NO_EGO,
		people: [...people].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
		interactions: withoutCopies(interactions.sort(compareInteractions)),
		openTasks,
		subjectNotes,
		feedTime: feedTimeIn(all, today),
		diagnostics: resolver.diagnostics.sort(compareDiagnostics),
	};
}

/** What is said of lines whose date does not stand first; those of days to come are plans. */
function unplacedEntries({ path, unplaced }: NoteReading, today: Day): readonly Diagnostic[] {
	return unplaced
		.filter(({ day }) => day <= today)
		.map(({ line, column, written }) => ({
			path,
			line,
			column,
			severity: 'warning',
			rule: 'entry-unread',
			reason: `Unexpected place of \`${written}\`, expected it first in the line`,
		}));
}

function feedTimeIn(readings: readonly NoteReading[], today: Day): readonly FeedTime[] {
	return readings
		.flatMap(({ feedTime }) => feedTime)
		.filter(({ date }) => date <= today)
		.sort(
			(a, b) =>
				a.date - b.date || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line,
		);
}

/** Patterns of *Excluded files* that are not run: they are unsound, or could take time out of proportion. */
function badFilters({ excluded }: Conventions): Diagnostic[] {
	const place = { path: 'app.json', line: 1, column: 1 } as const;
	return excluded
		.filter((filter) => filter !== '' && !isUsableFilter(filter))
		.map((filter) => ({
			...place,
			severity: 'warning',
			rule: 'setting-value',
			reason: `Unexpected \`${filter.slice(0, 60)}\`, expected a folder or a plain regular expression`,
		}));
}

const NO_EGO: Ego = { can: [], needs: [], interests: [] };

function namedNote(
	{ path, people, ego, egoAliases }: NoteReading,
	egoReading: NoteReading | undefined,
): NamedNote {
	if (ego !== undefined && path === egoReading?.path) {
		return { path, people: [{ id: EGO, name: ego.name ?? '', aliases: egoAliases }] };
	}
	return { path, people: people.map(({ id, name, aliases }) => ({ id, name, aliases })) };
}

/** Looks a reference up; links are found from the folder of their note, so the folder is all that matters of it. */
function resolved({ directory, known }: Resolver, ref: NameRef, path: string): Resolved {
	const folder = path.slice(0, path.lastIndexOf('/') + 1);
	const text =
		ref.kind === 'link' ? ref.target : ref.kind === 'name' ? ref.name : ref.candidates[0];
	const key = `${ref.kind} ${folder}\n${text ?? ''}`;
	const before = known.get(key);
	if (before !== undefined) return before;
	const found = resolveName(directory, ref, path);
	known.set(key, found);
	return found;
}

function peopleOf(
	path: string,
	{ ref, line, column }: Pick<EntryMention, 'ref' | 'line' | 'column'>,
	resolver: Resolver,
): readonly string[] {
	const found = resolved(resolver, ref, path);
	if (found.kind === 'ambiguous') {
		const reason = `Unexpected \`${found.name}\`, expected a name that fits one person, not ${found.ids.length}: ${found.ids.slice(0, 3).join(', ')}`;
		resolver.diagnostics.push({
			path,
			line,
			column,
			severity: 'warning',
			rule: 'name-ambiguous',
			reason,
		});
	}
	return found.kind === 'people' ? found.ids.filter((id) => id !== EGO) : [];
}

/** One person in one entry, before the group is counted. */
interface Part {
	readonly person: string;
	readonly line: number;
	readonly text: string;
	readonly meaning: Meaning;
}

/** Everybody in an entry, each once a line: who it is about first, and what says more before a mere mention. */
function partsOf(reading: NoteReading, entry: Entry, resolver: Resolver): readonly Part[] {
	const { line, text } = entry;
	const parts: Part[] = [];
	for (const [at, { id }] of reading.people.entries()) {
		const meaning = entry.own[at];
		if (meaning !== undefined) parts.push({ person: id, line, text, meaning });
	}
	const owners = new Set(reading.people.map(({ id }) => id));
	for (const mention of entry.mentions) {
		for (const person of peopleOf(reading.path, mention, resolver)) {
			if (!owners.has(person))
				parts.push({ person, line: mention.line, text: mention.text, meaning: mention.meaning });
		}
	}
	const once = new Map<string, Part>();
	for (const part of parts) {
		const key = entry.isAttendance ? part.person : `${part.line} ${part.person}`;
		const known = once.get(key);
		if (known === undefined || (!known.meaning.tookPart && part.meaning.tookPart))
			once.set(key, part);
	}
	return [...once.values()];
}

function interactionOf(path: string, date: Day, part: Part, groupSize: number): Interaction {
	const { tookPart, occasion, ...meaning } = part.meaning;
	void occasion;
	const group = tookPart && groupSize > 1 ? { groupSize } : {};
	return {
		person: part.person,
		date,
		...meaning,
		...group,
		path,
		line: part.line,
		text: part.text,
	};
}

function noteInteractions(reading: NoteReading, resolver: Resolver): readonly Interaction[] {
	const { path } = reading;
	const found = new Map<string, Interaction>();
	const attended = new Set<string>();
	const add = (entry: Entry, isSkipped: (person: string) => boolean): void => {
		const parts = partsOf(reading, entry, resolver).filter(({ person }) => !isSkipped(person));
		if (parts.length === 0) return;
		if (entry.date > resolver.today) return reportFuture(path, entry, resolver);
		const present = (occasion: number | undefined): number =>
			new Set(
				parts.flatMap(({ person, meaning }) =>
					meaning.tookPart &&
					(occasion === undefined || (meaning.occasion ?? occasion) === occasion)
						? person
						: [],
				),
			).size;
		const sizes = new Map<number | undefined, number>();
		for (const part of parts) {
			const { occasion } = part.meaning;
			const size = sizes.get(occasion) ?? present(occasion);
			sizes.set(occasion, size);
			const key = `${part.line} ${entry.date} ${part.person}`;
			const known = found.get(key);
			const isBetter = known !== undefined && known.channel === 'mention' && part.meaning.tookPart;
			if (known === undefined || isBetter)
				found.set(key, interactionOf(path, entry.date, part, size));
			if (entry.isAttendance) attended.add(part.person);
		}
	};
	for (const entry of reading.entries) add(entry, () => false);
	if (reading.titled !== undefined) add(reading.titled, (person) => attended.has(person));
	return [...found.values()];
}

function reportFuture(path: string, { line, column }: Entry, { diagnostics }: Resolver): void {
	const reason = 'Unexpected day to come, expected one up to today: it is not counted yet';
	diagnostics.push({ path, line, column, severity: 'warning', rule: 'entry-future', reason });
}

function taskPeople(
	reading: NoteReading,
	task: TaskDraft,
	resolver: Resolver,
): readonly OpenTask[] {
	const { text, line, due, isOwn, mentions } = task;
	const named = isOwn
		? reading.people.map(({ id }) => id)
		: mentions.flatMap(({ ref, column }) =>
				peopleOf(reading.path, { ref, line, column }, resolver),
			);
	return [...new Set(named)].map((person) => ({
		person,
		text,
		path: reading.path,
		line,
		...(due === undefined ? {} : { due }),
	}));
}

/** The dated lines of a note that are no entries on this day: those to come are among them. */
export function notEntriesOf(reading: NoteReading, today: Day): readonly NotEntry[] {
	const future = reading.entries
		.filter(({ date }) => date > today)
		.map(({ line }): NotEntry => ({ line, reason: 'future' }));
	const all = [...reading.notEntries, ...future];
	return all.sort((a, b) => a.line - b.line || (a.reason < b.reason ? -1 : 1));
}
