import { isConflictCopy } from './conflict-copy';
import { foldKey, foldText, foldWords } from '../fold';
import { isNamedLikeTemplate } from './left-out';
import type { NoteSummary } from './note-summary';
import { kindKey, knownTag, TELLING_KEYS, tierOfFolder, tierOfKind } from './people-marks';
import { denoteTags, foldMark, isOtherKind } from './person-notes';
import { valueItems } from '../dates/property-value';

/**
 * How like a note about a person a note is, apart from the mark in question: `person`, plainly; `other`, it says that it
 * is something else; `unlike`, only its name is no person's; `unclear`.
 */
export type Likeness = 'person' | 'other' | 'unlike' | 'unclear';

/** The name of a note: the last part of its path, without `.md`. */
export function noteName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** Folded names of properties of notes that are about things. */
const THING_KEYS: ReadonlySet<string> = new Set(
	'ingredients servings cuisine preptime cooktime zutaten isbn pages episode season'.split(' '),
);

const THING_HEADINGS: ReadonlySet<string> = new Set(
	'ingredients|zutaten|ingredientes|instructions|directions|method|zubereitung|servings|tracklist|plot|synopsis'.split(
		'|',
	),
);

/** Tags of a note, from its properties, its body and a denote name, as written. */
export function summaryTags({ path, frontmatter, tags }: NoteSummary): readonly string[] {
	const written = [...tags, ...denoteTags(noteName(path))];
	for (const [key, value] of frontmatter) {
		if (!/^tags?$/i.test(key)) continue;
		for (const item of valueItems(value))
			if (typeof item === 'string') written.push(...item.split(/\s+/));
	}
	return written.filter((tag) => tag !== '');
}

/** What a note says it is, by property: `[type, person]`, the value folded. */
export function summaryKinds({ frontmatter }: NoteSummary): readonly (readonly [string, string])[] {
	const found: [string, string][] = [];
	for (const [key, value] of frontmatter) {
		const kind = kindKey(key);
		if (kind === undefined) continue;
		for (const item of valueItems(value)) found.push([kind, foldMark(item)]);
	}
	return found;
}

const DAY_IN_NAME = /\d{4}[-_.]?\d{2}[-_.]?\d{2}|\d{1,2}[-.]\d{1,2}[-.]\d{4}/;
const DENOTE = /^\d{8}T\d{4,6}(?:==|--|__)/;

/** Templates, indexes, copies left by a conflict, and notes of a day or a meeting: they tell nothing of how people are marked. */
export function isBesidePeople(summary: NoteSummary): boolean {
	const name = noteName(summary.path);
	if (DAY_IN_NAME.test(name) && !DENOTE.test(name)) return true;
	if (isConflictCopy(name) || isNamedLikeTemplate({ name }) || tierOfFolder(name) === 'sure')
		return true;
	if (
		summary.path
			.split('/')
			.slice(0, -1)
			.some((part) => isNamedLikeTemplate({ name: part }))
	)
		return true;
	return summaryKinds(summary).some(([, mark]) => /^(?:template|index|moc)$/.test(mark));
}

/** How like a note about a person a note is. */
export function likenessOf(summary: NoteSummary): Likeness {
	const kinds = summaryKinds(summary).map(([, mark]) => mark);
	const tags = summaryTags(summary);
	const keys = [...summary.frontmatter.keys()].map(foldKey);
	const saysOther =
		kinds.some(isOtherKind) ||
		tags.some((tag) => isOtherKind(foldText(tag).replace(/^#+/, ''))) ||
		keys.some((key) => THING_KEYS.has(key)) ||
		summary.headings.some((heading) => THING_HEADINGS.has(foldWords(heading)));
	if (saysOther) return 'other';
	const saysPerson =
		keys.some((key) => TELLING_KEYS.has(key)) ||
		kinds.some((mark) => tierOfKind(mark) === 'sure') ||
		tags.some((tag) => knownTag(tag)?.[1] === 'sure');
	if (saysPerson) return 'person';
	const byName = likenessOfName(noteName(summary.path));
	return byName === 'unclear' && summary.isLogged ? 'person' : byName;
}

const PARTICLES: ReadonlySet<string> = new Set(
	'de da di do dos du del della la le van der den von vom zu zum ter ten af al el bin ibn y e and und et i'.split(
		' ',
	),
);

/** Words that stand in no person's name, and often in that of a page or list. */
const NO_NAMES: ReadonlySet<string> = new Set(
	'form page contact contacts us list lists notes ideas about the how why what kontakt formular liste'.split(
		' ',
	),
);

/** What a name alone tells: two to four capitalized words are a full name, a phrase or a number is none. */
function likenessOfName(name: string): Likeness {
	if (DENOTE.test(name)) return 'unclear';
	const bare = name.replace(/^@\s?/, '').split(/\s[-–—]\s|[,(/]/)[0] ?? '';
	const words = bare.split(/[\s_]+/).filter((word) => /\p{L}|\d/u.test(word));
	if (words.some((word) => /\d/.test(word)) || words.length > 5) return 'unlike';
	if (words.some((word) => NO_NAMES.has(foldText(word)))) return 'unlike';
	const main = words.filter((word) => !PARTICLES.has(foldText(word)));
	const capital = main.filter((word) => /^\p{Lu}/u.test(word)).length;
	const small = main.filter((word) => /^\p{Ll}/u.test(word)).length;
	if (capital > 0 && small > 0) return 'unlike';
	return capital >= 2 ? 'person' : 'unclear';
}
