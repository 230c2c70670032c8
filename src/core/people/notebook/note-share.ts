import type { Diagnostic } from '../../diagnostic';
import type { Day } from '../../day';
import type { Entry, EntryMention, TaskDraft } from '../entries/entry';
import type { FeedTime } from '../words/feed-time';
import type { Interaction } from '../interaction';
import type { Meaning } from '../words/meaning';
import { EGO, lookUp, type LookUp } from './look-up';
import type { NoteReading } from '../entries/read-note';

/** An open task that names a person: something ego means to do, not something that happened. */
export interface OpenTask {
	readonly person: string;
	readonly text: string;
	readonly path: string;
	readonly line: number;
	/** Due date, where the task names one. */
	readonly due?: Day;
}

/** What one note gives the notebook of a day, once links and names are looked up. */
export interface NoteShare {
	readonly reading: NoteReading;
	readonly interactions: readonly Interaction[];
	readonly openTasks: readonly OpenTask[];
	readonly feedTime: readonly FeedTime[];
	readonly diagnostics: readonly Diagnostic[];
	/** The next day on which it gives something else, for a day in it has come. */
	readonly until: Day | undefined;
}

interface Resolver {
	readonly names: LookUp;
	readonly diagnostics: Diagnostic[];
	readonly today: Day;
}

/** Works out what a note gives. */
export function shareOf(reading: NoteReading, names: LookUp, today: Day): NoteShare {
	const resolver: Resolver = {
		names,
		diagnostics: [...reading.diagnostics, ...unplacedEntries(reading, today)],
		today,
	};
	const interactions = noteInteractions(reading, resolver);
	const openTasks = reading.tasks.flatMap((task) => taskPeople(reading, task, resolver));
	const feedTime = reading.feedTime.filter(({ date }) => date <= today);
	const { diagnostics } = resolver;
	return {
		reading,
		interactions,
		openTasks,
		feedTime,
		diagnostics,
		until: nextDay(reading, today),
	};
}

/** The first day after today that the note tells of. */
function nextDay(
	{ entries, titled, unplaced, feedTime }: NoteReading,
	today: Day,
): Day | undefined {
	let next: Day | undefined;
	const see = (day: Day): void => {
		if (day > today && (next === undefined || day < next)) next = day;
	};
	for (const { date } of entries) see(date);
	for (const { day } of unplaced) see(day);
	for (const { date } of feedTime) see(date);
	if (titled !== undefined) see(titled.date);
	return next;
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

function peopleOf(
	path: string,
	{ ref, line, column }: Pick<EntryMention, 'ref' | 'line' | 'column'>,
	resolver: Resolver,
): readonly string[] {
	const found = lookUp(resolver.names, ref, path);
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
