import { compareInteractions, type Interaction } from '../interaction';
import { dailyDay } from '../persons/note-day';
import type { Notebook } from './notebook';
import { isInFolder, type PersonMark } from '../persons/person-notes';
import type { NoteReading } from '../entries/read-note';
import type { Conventions } from '../persons/vault-conventions';

/** A folder, and how many notes of a kind lie in it. */
export interface FolderCount {
	/** Vault-relative; `''` is the vault's root. */
	readonly folder: string;
	readonly notes: number;
}

/** What was found in a vault, counted: for the owner to see whether it is read as it is meant. */
export interface Survey {
	/** Notes read, whatever they are about. */
	readonly notes: number;
	/** People by what marks their notes, most first; a folder before what else the note bears. */
	readonly people: readonly { readonly mark: PersonMark; readonly count: number }[];
	/** Notes named as the daily notes are. */
	readonly dailyNotes: number;
	/** Notes that say who was there, by folder, most first. */
	readonly meetings: readonly FolderCount[];
	readonly entries: number;
	/** A few entries of different people and kinds, latest first. */
	readonly examples: readonly Interaction[];
}

/** So many entries are shown as examples. */
const EXAMPLES = 4;

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

function countBy<Item>(
	items: Iterable<Item>,
	keyOf: (item: Item) => string | undefined,
): readonly (readonly [string, number])[] {
	const counts = new Map<string, number>();
	for (const item of items) {
		const key = keyOf(item);
		if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** What marks the people of a note, as the owner sees it: the folder, where it lies in one of people. */
function shownMark(
	{ path, mark }: NoteReading,
	{ peopleFolders }: Conventions,
): PersonMark | undefined {
	const folder = peopleFolders.find((one) => isInFolder(path, one));
	return mark !== undefined && folder !== undefined ? { kind: 'folder', name: folder } : mark;
}

function countPeople(
	readings: ReadonlyMap<string, NoteReading>,
	{ people }: Notebook,
	conventions: Conventions,
): Survey['people'] {
	const marks = new Map<string, PersonMark>();
	const counted = countBy(people, ({ path }) => {
		const reading = readings.get(path);
		const mark = reading === undefined ? undefined : shownMark(reading, conventions);
		if (mark === undefined) return undefined;
		const key = `${mark.kind} ${mark.name}`;
		marks.set(key, mark);
		return key;
	});
	return counted.flatMap(([key, count]) => {
		const mark = marks.get(key);
		return mark === undefined ? [] : { mark, count };
	});
}

/** Whether a note says who was there, in a list or in a title that names somebody known. */
function isMeeting({ path, entries, titled }: NoteReading, met: ReadonlySet<string>): boolean {
	if (entries.some(({ isAttendance }) => isAttendance)) return true;
	return titled !== undefined && met.has(`${path}:${String(titled.line)}`);
}

/** Entries to show: of each kind and from each sort of note if there are, of different people, latest first. */
function examplesOf(interactions: readonly Interaction[]): readonly Interaction[] {
	const latest = [...interactions]
		.filter(({ channel }) => channel !== 'mention')
		.sort((a, b) => b.date - a.date || compareInteractions(a, b));
	const shown: Interaction[] = [];
	const seen = new Set<string>();
	const show = (isWanted: (entry: Interaction) => boolean): void => {
		const entry = latest.find((one) => !seen.has(one.person) && isWanted(one));
		if (entry === undefined || shown.length >= EXAMPLES) return;
		seen.add(entry.person);
		shown.push(entry);
	};
	show(({ kind, by }) => kind === 'favor' && by === 'alter');
	show(({ path, person }) => !person.startsWith(path));
	show(({ kind }) => kind === 'ask');
	for (let more = 0; more < EXAMPLES; more++) show(() => true);
	return shown.sort((a, b) => b.date - a.date || compareInteractions(a, b));
}

/** Counts what was found in a vault. */
export function surveyVault(
	readings: ReadonlyMap<string, NoteReading>,
	notebook: Notebook,
	conventions: Conventions,
): Survey {
	const all = [...readings.values()];
	const met = new Set(notebook.interactions.map(({ path, line }) => `${path}:${String(line)}`));
	const meetings = countBy(all, (reading) =>
		isMeeting(reading, met) ? folderOf(reading.path) : undefined,
	);
	return {
		notes: all.length,
		people: countPeople(readings, notebook, conventions),
		dailyNotes: all.filter(({ path }) => dailyDay(path, conventions) !== undefined).length,
		meetings: meetings.map(([folder, notes]) => ({ folder, notes })),
		entries: notebook.interactions.length,
		examples: examplesOf(notebook.interactions),
	};
}
