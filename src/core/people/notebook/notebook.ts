import { compareDiagnostics, type Diagnostic } from '../../diagnostic';
import type { Day } from '../../day';
import type { NotEntry } from '../entries/entry';
import type { FeedTime } from '../words/feed-time';
import { foldName } from '../fold';
import type { Interaction } from '../interaction';
import { keptAbout } from '../kept';
import { isUsableFilter } from '../persons/left-out';
import { type Logs, logsWith, NO_LOGS } from './logs';
import { type LookUp, lookUpFor } from './look-up';
import { type NoteShare, type OpenTask, shareOf } from './note-share';
import { otherOwnNotes, sharedAliases } from './shared-names';
import type { SubjectNote } from '../persons/subject-note';
import type { Ego, Person } from '../person';
import type { NoteReading } from '../entries/read-note';
import type { Conventions } from '../persons/vault-conventions';
import { toldApart } from './namesakes';

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

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
	a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

/** The readings, where other notes in a folder that holds the note of one person (`People/Ana/`) are nobody's. */
function withoutFalsePeople(readings: readonly NoteReading[]): readonly NoteReading[] {
	const demoted = belongsToPerson(readings);
	return readings.map((reading) => {
		const { path, otherwise } = reading;
		return otherwise !== undefined && demoted.has(path) ? otherwise : reading;
	});
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The folder of a note that is named by its folder: `People/Ana/` of `People/Ana/Ana.md`. */
const ownFolder = keptAbout(({ path }: NoteReading): string | undefined => {
	const [name = '', folder = ''] = path.split('/').reverse();
	return foldName(name.replace(/\.md$/i, '')) === foldName(folder) ? folderOf(path) : undefined;
});

/** The folders that a note lies in. */
const foldersAbove = keptAbout(({ path }: NoteReading): readonly string[] => {
	const folders: string[] = [];
	for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
		folders.push(path.slice(0, at + 1));
	return folders;
});

/** Paths of people notes that give way. */
function belongsToPerson(readings: readonly NoteReading[]): ReadonlySet<string> {
	const heads = new Set<string>();
	for (const reading of readings) {
		const folder = reading.people.length > 0 ? ownFolder(reading) : undefined;
		if (folder !== undefined) heads.add(folder);
	}
	const demoted = new Set<string>();
	if (heads.size === 0) return demoted;
	for (const reading of readings) {
		if (reading.mark?.kind !== 'folder') continue;
		const folder = ownFolder(reading);
		const isHead = folder !== undefined && heads.has(folder);
		if (!isHead && foldersAbove(reading).some((one) => heads.has(one))) demoted.add(reading.path);
	}
	return demoted;
}

/** What a notebook was put together from, so that the next takes over what has not changed. */
interface Sources {
	/** By path. */
	readonly shares: readonly NoteShare[];
	readonly conventions: Conventions;
	readonly today: Day;
	readonly lookUp: LookUp;
	readonly logs: Logs;
}

const SOURCES = new WeakMap<Notebook, Sources>();

/**
 * Puts the readings of all notes together: who the people are, and every interaction up to `today`, links and names
 * looked up. The order of the readings does not matter. The result is the same with an earlier notebook or without:
 * what has not changed since is taken from it, as the same objects, so that one edit costs little more than its note.
 */
export function buildNotebook(
	readings: Iterable<NoteReading>,
	conventions: Conventions,
	today: Day,
	before?: Notebook,
): Notebook {
	const all = withoutFalsePeople([...readings].sort(byPath));
	const sources = before === undefined ? undefined : SOURCES.get(before);
	const lookUp = lookUpFor(all, sources?.lookUp);
	const old = isContinued(sources, { conventions, today, lookUp }) ? sources : undefined;
	const last = old === undefined ? undefined : before;
	const shares = sharesOf(all, old?.shares ?? [], { lookUp, today });
	const { gone, come } = changesOf(old?.shares ?? [], shares);
	const changed = [...gone, ...come];
	const kept = <Part>(
		part: Part | undefined,
		isIn: (one: NoteShare) => boolean,
	): Part | undefined => (changed.some(isIn) ? undefined : part);
	const logs = logsWith(old?.logs ?? NO_LOGS, gone, come);
	const told = old?.lookUp.directory === lookUp.directory ? last?.diagnostics : undefined;
	const notebook: Notebook = {
		ego: all.find(({ ego }) => ego !== undefined)?.ego ?? NO_EGO,
		people: kept(last?.people, ({ reading }) => reading.people.length > 0) ?? peopleIn(all),
		get interactions() {
			return logs.inOrder();
		},
		openTasks:
			kept(last?.openTasks, ({ openTasks }) => openTasks.length > 0) ??
			shares.flatMap(({ openTasks }) => openTasks),
		subjectNotes:
			kept(last?.subjectNotes, ({ reading }) => reading.subject !== undefined) ??
			all.flatMap(({ subject }) => subject ?? []),
		feedTime: kept(last?.feedTime, ({ feedTime }) => feedTime.length > 0) ?? feedTimeIn(shares),
		diagnostics:
			kept(told, ({ diagnostics }) => diagnostics.length > 0) ?? diagnosticsIn(shares, conventions),
	};
	SOURCES.set(notebook, { shares, conventions, today, lookUp, logs });
	return notebook;
}

/** Whether what was worked out before may still hold: read in the same way, no day gone back, names that lead to the same. */
function isContinued(
	sources: Sources | undefined,
	{ conventions, today, lookUp }: Pick<Sources, 'conventions' | 'today' | 'lookUp'>,
): boolean {
	return (
		sources?.lookUp.known === lookUp.known &&
		sources.conventions === conventions &&
		sources.today <= today
	);
}

/** What each note gives, as before where it was read as before and no day it tells of has come. */
function sharesOf(
	all: readonly NoteReading[],
	before: readonly NoteShare[],
	{ lookUp, today }: { readonly lookUp: LookUp; readonly today: Day },
): readonly NoteShare[] {
	let at = 0;
	return all.map((reading) => {
		while ((before[at]?.reading.path ?? reading.path) < reading.path) at++;
		const known = before[at];
		if (known?.reading !== reading) return shareOf(reading, lookUp, today);
		return known.until !== undefined && known.until <= today
			? shareOf(reading, lookUp, today)
			: known;
	});
}

/** What is given no more, and what is given anew; both lists are by path. */
function changesOf(
	before: readonly NoteShare[],
	after: readonly NoteShare[],
): { readonly gone: readonly NoteShare[]; readonly come: readonly NoteShare[] } {
	const gone: NoteShare[] = [];
	const come: NoteShare[] = [];
	let at = 0;
	for (const share of after) {
		const { path } = share.reading;
		for (let one = before[at]; one && one.reading.path < path; one = before[++at]) gone.push(one);
		const known = before[at]?.reading.path === path ? before[at++] : undefined;
		if (known === share) continue;
		if (known !== undefined) gone.push(known);
		come.push(share);
	}
	return { gone: [...gone, ...before.slice(at)], come };
}

/**
 * Everybody's entries, by person id and in order, of a notebook that was built of notes; a log in which nothing has
 * changed since the notebook before is the same object.
 */
export function logsIn(notebook: Notebook): Map<string, readonly Interaction[]> | undefined {
	const known = SOURCES.get(notebook)?.logs.byPerson;
	return known && new Map([...known].map(([person, { once }]) => [person, once]));
}

const peopleIn = (all: readonly NoteReading[]): readonly Person[] =>
	toldApart(all.flatMap(({ people }) => people)).sort((a, b) =>
		a.id < b.id ? -1 : a.id > b.id ? 1 : 0,
	);

function diagnosticsIn(
	shares: readonly NoteShare[],
	conventions: Conventions,
): readonly Diagnostic[] {
	const readings = shares.map(({ reading }) => reading);
	return [
		...badFilters(conventions),
		...sharedAliases(readings),
		...otherOwnNotes(readings),
		...shares.flatMap(({ diagnostics }) => diagnostics),
	].sort(compareDiagnostics);
}

function feedTimeIn(shares: readonly NoteShare[]): readonly FeedTime[] {
	return shares
		.flatMap(({ feedTime }) => feedTime)
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

/** The dated lines of a note that are no entries on this day: those to come are among them. */
export function notEntriesOf(reading: NoteReading, today: Day): readonly NotEntry[] {
	const future = reading.entries
		.filter(({ date }) => date > today)
		.map(({ line }): NotEntry => ({ line, reason: 'future' }));
	const all = [...reading.notEntries, ...future];
	return all.sort((a, b) => a.line - b.line || (a.reason < b.reason ? -1 : 1));
}
