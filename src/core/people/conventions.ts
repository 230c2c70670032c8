import type { Note } from '../note/note';
import type { Conventions, PersonProperty } from './vault-conventions';
import { matchDailyName } from './daily-name';
import { parseDateText } from './date-text';
import { foldKey, foldText } from './fold';
import { foldMark, isTagBelow } from './person-notes';
import { valueItems } from './property-value';
import { readVaultConfig, type VaultConfigFiles } from './vault-config';

/** As much of a note as the first look needs. */
export interface NoteSummary {
	readonly path: string;
	readonly frontmatter: ReadonlyMap<string, unknown>;
	/** Of the body, with or without `#`. */
	readonly tags: readonly string[];
}

/** The summary of a note that has been read whole. */
export function summaryOf({ path, frontmatter, outline }: Note): NoteSummary {
	return { path, frontmatter: frontmatter.data, tags: outline.tags.map(({ tag }) => tag) };
}

const FOLDER_NAMES: ReadonlySet<string> = new Set(
	'people|person|persons|contacts|contact|friends|family|relationships|humans|folks|network|contacts and people|colleagues|menschen|personen|kontakte|leute|freunde|personas|contactos|personnes|crm people|address book|rolodex'.split(
		'|',
	),
);

const TAGS: readonly string[] = [
	'person',
	'people',
	'contact',
	'contacts',
	'👤',
	'mensch',
	'menschen',
	'human',
	'crm/person',
	'crm/contact',
	'type/person',
	'friend',
	'kontakt',
	'persona',
];

const PROPERTIES: readonly PersonProperty[] = [
	{
		key: 'type',
		values: [
			'person',
			'people',
			'contact',
			'contacts',
			'crm-contact',
			'crm/person',
			'crm/contact',
			'relationship',
			'friend',
			'human',
			'mensch',
			'kontakt',
		],
	},
	{ key: 'categories', values: ['people', 'person', 'contacts', 'contact'] },
	{ key: 'category', values: ['people', 'person', 'contacts', 'contact'] },
	{ key: 'class', values: ['person', 'people', 'contact'] },
	{ key: 'fileClass', values: ['person', 'people', 'contact'] },
	{ key: 'file-role', values: ['crm-contact', 'person', 'contact'] },
	{ key: 'note-type', values: ['person', 'people', 'contact'] },
	{ key: 'kind', values: ['person', 'contact'] },
	{ key: 'up', values: ['people', 'contacts'] },
];

/** Properties that only people have: a folder most of whose notes hold one is a folder of people. */
const TELLING_KEYS: ReadonlySet<string> = new Set(
	'closeness relationshipstrength relationshiptier warmthstage lastcontact lastcontacted lastcontactedat lastinteraction lasttouch lastchat prmlastcontacted prmtier prmcadence contactfrequency contactcadence contactintervaldays nextcontact birthday howwemet introducedby firstname lastname'.split(
		' ',
	),
);

/** A folder's name without a number or mark before it: `20 People`, `_Contacts`, `👤 People`. */
function folderWord(name: string): string {
	return foldText(name)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/^\d+\s/, '');
}

interface Found {
	readonly folders: Set<string>;
	readonly tags: Set<string>;
	readonly properties: Map<string, Set<string>>;
	readonly telling: Map<string, { notes: number; telling: number }>;
	readonly numericDates: string[];
	readonly dailyFolders: Map<string, number>;
}

/**
 * How a vault marks people and names its days, from its notes and from Obsidian's own settings. One note in a folder of
 * a known name suffices. Numeric dates are day first unless the vault shows otherwise: by a date whose second number is
 * above 12, by its daily format, or by file names such as `05-01-2024`, which are month first where they are found.
 */
export function detectConventions(
	summaries: Iterable<NoteSummary>,
	files: VaultConfigFiles,
): Conventions {
	const config = readVaultConfig(files);
	const found: Found = {
		folders: new Set(),
		tags: new Set(),
		properties: new Map(),
		telling: new Map(),
		numericDates: [],
		dailyFolders: new Map(),
	};
	for (const summary of summaries) look(summary, found);
	for (const [folder, { notes, telling }] of found.telling) {
		if (folder !== '' && telling >= 2 && telling * 2 >= notes) found.folders.add(folder);
	}
	return {
		peopleFolders: outermost([...found.folders]),
		peopleTags: [...found.tags].sort(),
		peopleProperties: [...found.properties]
			.map(([key, values]) => ({ key, values: [...values].sort() }))
			.sort((a, b) => (a.key < b.key ? -1 : 1)),
		dailyFolder: config.dailyFolder ?? commonest(found.dailyFolders) ?? '',
		dailyFormat: config.dailyFormat ?? 'YYYY-MM-DD',
		templateFolder: config.templateFolder ?? '',
		excluded: config.excluded,
		dateOrder: dateOrderOf(found.numericDates, config.dailyFormat),
	};
}

function look({ path, frontmatter, tags }: NoteSummary, found: Found): void {
	const parts = path.split('/');
	const name = (parts.pop() ?? '').replace(/\.md$/i, '');
	for (const [depth, part] of parts.entries()) {
		if (FOLDER_NAMES.has(folderWord(part))) {
			found.folders.add(parts.slice(0, depth + 1).join('/'));
			break;
		}
	}
	lookAtTags(frontmatter, tags, found);
	lookAtProperties(frontmatter, parts.join('/'), found);
	if (NUMERIC.test(name)) found.numericDates.push(`name ${name}`);
	if (matchDailyName('YYYY-MM-DD', name) !== undefined) {
		const folder = parts.join('/').replace(/\/?\d{4}(?:\/.*)?$/, '');
		found.dailyFolders.set(folder, (found.dailyFolders.get(folder) ?? 0) + 1);
	}
}

function lookAtTags(
	frontmatter: ReadonlyMap<string, unknown>,
	bodyTags: readonly string[],
	found: Found,
): void {
	const written = [...bodyTags];
	for (const [key, value] of frontmatter) {
		if (/^tags?$/i.test(key))
			for (const item of valueItems(value))
				if (typeof item === 'string') written.push(...item.split(/\s+/));
	}
	for (const tag of written) {
		const known = TAGS.find((rule) => isTagBelow(tag.replace(/^#+/, ''), [rule]));
		if (known !== undefined) found.tags.add(known);
	}
}

function lookAtProperties(
	frontmatter: ReadonlyMap<string, unknown>,
	folder: string,
	found: Found,
): void {
	let isTelling = false;
	for (const [key, value] of frontmatter) {
		const name = foldKey(key);
		isTelling ||= TELLING_KEYS.has(name);
		const rule = PROPERTIES.find((property) => foldKey(property.key) === name);
		for (const item of valueItems(value)) {
			if (typeof item === 'string' && NUMERIC.test(item.trim()))
				found.numericDates.push(item.trim());
			const mark = foldMark(item);
			if (rule === undefined || !rule.values.includes(mark)) continue;
			found.properties.set(rule.key, (found.properties.get(rule.key) ?? new Set()).add(mark));
		}
	}
	const seen = found.telling.get(folder) ?? { notes: 0, telling: 0 };
	found.telling.set(folder, { notes: seen.notes + 1, telling: seen.telling + (isTelling ? 1 : 0) });
}

/** Folders without those that lie inside another of them, sorted. */
function outermost(folders: readonly string[]): readonly string[] {
	const sorted = [...folders].sort();
	return sorted.filter(
		(folder) => !sorted.some((other) => other !== folder && folder.startsWith(`${other}/`)),
	);
}

function commonest(counts: ReadonlyMap<string, number>): string | undefined {
	const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	return sorted[0]?.[0];
}

const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;

function dateOrderOf(
	written: readonly string[],
	dailyFormat: string | undefined,
): Conventions['dateOrder'] {
	let dayFirst = 0;
	let monthFirst = 0;
	let isNamed = false;
	for (const text of written) {
		const match = NUMERIC.exec(text.replace(/^name /, ''));
		if (match === null || parseDateText(match[0], 'day-first') === undefined) continue;
		if (Number(match[1]) > 12) dayFirst++;
		else if (Number(match[3]) > 12) monthFirst++;
		isNamed ||= text.startsWith('name ') && match[2] === '-';
	}
	if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'day-first' : 'month-first';
	const format = dailyFormat === undefined ? undefined : /D.*M|M.*D/.exec(dailyFormat)?.[0];
	if (format !== undefined && /^(?:D|M).*YYYY/.test(dailyFormat ?? ''))
		return format.startsWith('M') ? 'month-first' : 'day-first';
	return isNamed ? 'month-first' : 'day-first';
}
