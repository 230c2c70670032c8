import { dateOrderOf, NUMERIC_DATE } from '../dates/date-order';
import { findDailyNotes } from './daily-notes';
import { foldKey } from '../fold';
import { isExcluded } from './left-out';
import type { NoteSummary } from './note-summary';
import {
	CONTACT_KEYS,
	knownTag,
	TELLING_KEYS,
	type Tier,
	tierOfFolder,
	tierOfKind,
} from './people-marks';
import {
	isBesidePeople,
	type Likeness,
	likenessOf,
	noteName,
	summaryKinds,
	summaryTags,
} from './person-likeness';
import { isInFolder, isTagBelow } from './person-notes';
import { valueItems } from '../dates/property-value';
import { readVaultConfig, type VaultConfig, type VaultConfigFiles } from './vault-config';
import { ANY_VALUE, type Conventions, type PersonProperty } from './vault-conventions';

/** What kinds of notes bear one mark. */
interface Tally {
	readonly tier: Tier;
	readonly counts: Record<Likeness, number>;
}

/** A folder, tag or property by name, with what bears it. */
type Tallies = Map<string, Tally>;

function count(tallies: Tallies, mark: string, tier: Tier, likeness: Likeness): void {
	const known = tallies.get(mark) ?? {
		tier,
		counts: { person: 0, other: 0, unlike: 0, unclear: 0 },
	};
	known.counts[likeness]++;
	tallies.set(mark, known);
}

/**
 * Whether a mark is one of people, for what bears it in this vault. Once some note is plainly a person, it takes three
 * others of four to think otherwise, so that no single note turns the reading over (chosen; no source).
 */
function isBelieved({ tier, counts }: Tally): boolean {
	const { person, other, unlike, unclear } = counts;
	const all = person + other + unlike + unclear;
	const against = tier === 'sure' ? other : other + unlike;
	return person > 0 ? against * 4 <= all * 3 : against * 2 <= all && tier !== 'possible';
}

const believed = (tallies: Tallies): readonly string[] =>
	[...tallies].flatMap(([mark, tally]) => (isBelieved(tally) ? mark : [])).sort();

/** The outermost folder on the way to a note whose name tells most of people. */
function folderOfPeople(parts: readonly string[]): readonly [string, Tier] | undefined {
	let found: readonly [string, Tier] | undefined;
	for (const [depth, part] of parts.entries()) {
		const tier = tierOfFolder(part);
		const isBetter = found === undefined || (found[1] === 'possible' && tier !== 'possible');
		if (tier !== undefined && isBetter) found = [parts.slice(0, depth + 1).join('/'), tier];
	}
	return found;
}

/** Folders most of whose notes, and two at least, hold a property only people have. */
function tellingFolders(summaries: readonly NoteSummary[]): readonly string[] {
	const folders = new Map<string, { all: number; telling: number }>();
	for (const { path, frontmatter } of summaries) {
		const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
		const known = folders.get(folder) ?? { all: 0, telling: 0 };
		known.all++;
		if ([...frontmatter.keys()].some((key) => TELLING_KEYS.has(foldKey(key)))) known.telling++;
		folders.set(folder, known);
	}
	return [...folders].flatMap(([folder, { all, telling }]) =>
		folder !== '' && telling >= 2 && telling * 2 >= all ? folder : [],
	);
}

/** Folders without those that lie inside another of them, sorted. */
function outermost(folders: readonly string[]): readonly string[] {
	const sorted = [...new Set(folders)].sort();
	return sorted.filter(
		(folder) => !sorted.some((other) => other !== folder && folder.startsWith(`${other}/`)),
	);
}

/** The properties of `key\nvalue` marks, values together by key. */
function propertiesOf(marks: readonly string[]): readonly PersonProperty[] {
	const values = new Map<string, string[]>();
	for (const mark of marks) {
		const [key = '', value = ''] = mark.split('\n');
		values.set(key, [...(values.get(key) ?? []), value]);
	}
	return [...values].map(([key, found]) => ({ key, values: found }));
}

type PeopleMarks = Pick<Conventions, 'peopleFolders' | 'peopleTags' | 'peopleProperties'>;

/** How people are marked. One note that bears a known mark suffices, unless what bears it is mostly something else. */
function findPeopleMarks(summaries: readonly NoteSummary[]): PeopleMarks {
	const folders: Tallies = new Map();
	const tags: Tallies = new Map();
	const kinds: Tallies = new Map();
	for (const summary of summaries) {
		const likeness = likenessOf(summary);
		const folder = folderOfPeople(summary.path.split('/').slice(0, -1));
		if (folder !== undefined) count(folders, ...folder, likeness);
		const known = new Map(
			summaryTags(summary).flatMap((tag) => {
				const found = knownTag(tag);
				return found === undefined ? [] : [found];
			}),
		);
		for (const [tag, tier] of known) count(tags, tag, tier, likeness);
		for (const [key, mark] of summaryKinds(summary)) {
			const tier = tierOfKind(mark);
			if (tier !== undefined) count(kinds, `${key}\n${mark}`, tier, likeness);
		}
	}
	const marks = {
		peopleFolders: outermost([...believed(folders), ...tellingFolders(summaries)]),
		peopleTags: believed(tags),
		peopleProperties: propertiesOf(believed(kinds)),
	};
	const telling = tellingProperties(summaries.filter((one) => !isMarked(one, marks)));
	return { ...marks, peopleProperties: [...marks.peopleProperties, ...telling] };
}

/** Whether a note bears one of these marks. */
function isMarked(
	summary: NoteSummary,
	{ peopleFolders, peopleTags, peopleProperties }: PeopleMarks,
): boolean {
	if (peopleFolders.some((folder) => isInFolder(summary.path, folder))) return true;
	if (summaryTags(summary).some((tag) => isTagBelow(tag.replace(/^#+/, ''), peopleTags)))
		return true;
	return summaryKinds(summary).some(([key, mark]) =>
		peopleProperties.some((one) => one.key === key && one.values.includes(mark)),
	);
}

/** Properties only people have, of notes that nothing else marks: two that bear one tell, of `last_contact` one alone. */
function tellingProperties(summaries: readonly NoteSummary[]): readonly PersonProperty[] {
	const counts = new Map<string, { key: string; notes: number }>();
	for (const summary of summaries) {
		if (likenessOf(summary) === 'other') continue;
		for (const [key, value] of summary.frontmatter) {
			const name = foldKey(key);
			if (!TELLING_KEYS.has(name) || value === null || value === '') continue;
			const known = counts.get(name) ?? { key, notes: 0 };
			counts.set(name, { ...known, notes: known.notes + 1 });
		}
	}
	return [...counts]
		.filter(([name, { notes }]) => notes >= 2 || CONTACT_KEYS.has(name))
		.map(([, { key }]) => ({ key, values: [ANY_VALUE] }))
		.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function findDateOrder(
	summaries: readonly NoteSummary[],
	{ dailyFormat }: VaultConfig,
): Conventions['dateOrder'] {
	const written = summaries.flatMap(({ frontmatter, numericDates }) => [
		...numericDates,
		...[...frontmatter.values()]
			.flatMap(valueItems)
			.flatMap((item) => (typeof item === 'string' ? item.trim() : [])),
	]);
	const names = summaries
		.map(({ path }) => noteName(path))
		.filter((name) => NUMERIC_DATE.test(name));
	return dateOrderOf({ written, names, dailyFormat });
}

/** The folder and format of the daily notes: as set in the app, else as the names of the notes show. */
function findDaily(
	summaries: readonly NoteSummary[],
	{ dailyFolder, dailyFormat }: VaultConfig,
	order: Conventions['dateOrder'],
): Pick<Conventions, 'dailyFolder' | 'dailyFormat'> {
	const inside = dailyFolder === undefined || dailyFolder === '' ? '' : `${dailyFolder}/`;
	const paths = summaries.flatMap(({ path }) => (path.startsWith(inside) ? path : []));
	const found = findDailyNotes(paths, order);
	const isThere = dailyFolder === undefined || found?.folder === dailyFolder;
	return {
		dailyFolder: dailyFolder ?? found?.folder ?? '',
		dailyFormat: dailyFormat ?? (isThere ? found?.format : undefined) ?? 'YYYY-MM-DD',
	};
}

/** How a vault marks people and names its days, from its notes and from Obsidian's own settings. */
export function detectConventions(
	summaries: Iterable<NoteSummary>,
	files: VaultConfigFiles,
): Conventions {
	const config = readVaultConfig(files);
	const seen = [...summaries].filter(({ path }) => !isExcluded(path, config.excluded));
	const dateOrder = findDateOrder(seen, config);
	return {
		...findPeopleMarks(seen.filter((summary) => !isBesidePeople(summary))),
		...findDaily(seen, config, dateOrder),
		templateFolder: config.templateFolder ?? '',
		excluded: config.excluded,
		dateOrder,
	};
}
