import { foldText } from '../fold';
import type { NoteSummary } from '../persons/note-summary';
import { tierOfFolder } from '../persons/people-marks';
import {
	isBesidePeople,
	type Likeness,
	likenessOf,
	summaryKinds,
	summaryTags,
} from '../persons/person-likeness';
import { isInFolder } from '../persons/person-notes';
import type { FolderCount } from './survey';
import type { Conventions } from '../persons/vault-conventions';

/** A folder, tag or property of a vault, with the number of notes that bear it. */
export interface VaultMark {
	readonly name: string;
	readonly notes: number;
}

const sorted = (counts: ReadonlyMap<string, number>): readonly VaultMark[] =>
	[...counts]
		.map(([name, notes]) => ({ name, notes }))
		.sort((a, b) => b.notes - a.notes || (a.name < b.name ? -1 : 1));

function counted(
	summaries: Iterable<NoteSummary>,
	marksOf: (summary: NoteSummary) => Iterable<string>,
): readonly VaultMark[] {
	const counts = new Map<string, number>();
	for (const summary of summaries) {
		for (const mark of new Set(marksOf(summary))) counts.set(mark, (counts.get(mark) ?? 0) + 1);
	}
	return sorted(counts);
}

/** The folders a path lies in, outermost first. */
function foldersOf(path: string): string[] {
	const parts = path.split('/').slice(0, -1);
	return parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
}

/** All folders with notes in or below them, those with most notes first. */
export function vaultFolders(summaries: Iterable<NoteSummary>): readonly VaultMark[] {
	return counted(summaries, ({ path }) => foldersOf(path));
}

/** All tags, nested ones also by what they are nested in, without `#`; the commonest first. */
export function vaultTags(summaries: Iterable<NoteSummary>): readonly VaultMark[] {
	return counted(summaries, (summary) =>
		summaryTags(summary).flatMap((tag) => {
			const parts = foldText(tag.replace(/^#+/, '')).split('/');
			return parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
		}),
	);
}

/** What notes say they are, as `type: person`; the commonest first. */
export function vaultKinds(summaries: Iterable<NoteSummary>): readonly VaultMark[] {
	return counted(summaries, (summary) =>
		summaryKinds(summary).flatMap(([key, mark]) => (mark === '' ? [] : `${key}: ${mark}`)),
	);
}

/** Names of folders that hold things, whatever their notes are called. */
const THINGS: ReadonlySet<string> = new Set(
	'archive areas articles attachments books clippings daily files ideas inbox journal journals meetings meta movies notes places projects recipes reference resources sources system templates topics'.split(
		' ',
	),
);

/** So many folders are asked about. */
const MOST_ASKED = 3;

/**
 * Folders outside those of people whose notes may be people all the same: most bear what only people have, or a full
 * name; or the folder's own name says so, and only its notes made one doubt.
 */
export function peopleCandidates(
	summaries: Iterable<NoteSummary>,
	{ peopleFolders }: Conventions,
): readonly FolderCount[] {
	const folders = new Map<string, Record<Likeness | 'all', number>>();
	for (const summary of summaries) {
		const folder = foldersOf(summary.path).pop();
		if (folder === undefined || isBesidePeople(summary)) continue;
		if (peopleFolders.some((one) => isInFolder(`${folder}/`, one))) continue;
		const counts = folders.get(folder) ?? { all: 0, person: 0, other: 0, unlike: 0, unclear: 0 };
		counts.all++;
		counts[likenessOf(summary)]++;
		folders.set(folder, counts);
	}
	return [...folders]
		.flatMap(([folder, { all, person, other }]) => {
			const name = folder.slice(folder.lastIndexOf('/') + 1);
			const isKnown = tierOfFolder(name) !== undefined && other * 2 < all;
			const isLike = person >= 2 && person * 5 >= all * 3 && !THINGS.has(foldText(name));
			return isKnown || isLike ? { folder, notes: all } : [];
		})
		.sort((a, b) => b.notes - a.notes || (a.folder < b.folder ? -1 : 1))
		.slice(0, MOST_ASKED);
}
