import { foldKey, foldText } from '../fold';
import { type Actor, ACTORS } from '../interaction';
import { type Label, LABELS, type Mark } from '../lexicon';
import { GERMAN } from '../lexicon/de';
import { ENGLISH } from '../lexicon/en';
import { remembered } from '../remembered';
import { indexLexicon, type PlainHead, type WordIndex } from './word-index';

const FIRST = indexLexicon(ENGLISH);

/** Every language that is read. English is first: it is written, and stands where words do not tell. */
export const LANGUAGES: readonly WordIndex[] = [FIRST, indexLexicon(GERMAN)];

/** Whether a word, as written, belongs to each of the languages: 1 or 0. */
const belongings = remembered(10_000, (written): readonly number[] => {
	const word = foldText(written);
	return LANGUAGES.map(({ phrases, bases, pronouns }) =>
		phrases.has(word) || bases.has(word) || pronouns.has(word) ? 1 : 0,
	);
});

const WORD = /[\p{L}\p{M}]+/gu;
/** So many words of a text tell its language. */
const MAX_WORDS = 60;

/** The language most words of a text belong to; each entry is read in its own, so that a vault may mix them. */
export function languageOf(text: string): WordIndex {
	const known = LANGUAGES.map(() => 0);
	let count = 0;
	for (const [written] of text.slice(0, 1000).matchAll(WORD)) {
		if (++count > MAX_WORDS) break;
		for (const [at, belongs] of belongings(written).entries())
			known[at] = (known[at] ?? 0) + belongs;
	}
	const most = Math.max(...known);
	return LANGUAGES[known.indexOf(most)] ?? FIRST;
}

/** Words that mean the same in every language: what they stand for, by their folded form. */
function merged<Value>(
	tableOf: (index: WordIndex) => Iterable<readonly [string, Value]>,
): ReadonlyMap<string, Value> {
	const all = new Map<string, Value>();
	for (const index of LANGUAGES)
		for (const [word, value] of tableOf(index)) if (!all.has(word)) all.set(word, value);
	return all;
}

const PLAIN_HEADS = merged<PlainHead>(({ plainHeads }) => plainHeads);

/** The word of the plain form that a folded text is, in any language. */
export function plainHead(word: string): PlainHead | undefined {
	return PLAIN_HEADS.get(word);
}

const FACTS = new Set(LANGUAGES.flatMap(({ facts }) => [...facts]));

/** A dated word that is a fact and no event: "birthday". */
export function isFact(words: string): boolean {
	return FACTS.has(words);
}

const ACTOR_OF = merged<Actor>(({ lexicon }) =>
	ACTORS.flatMap((actor) => lexicon.actors[actor].split('|').map((word) => [word, actor] as const)),
);

/** Who acted, from a word of direction: `outbound`, `incoming`, `me`, `both`. */
export function actorNamed(text: string): Actor | undefined {
	return ACTOR_OF.get(foldText(text).replace(/[^\p{L}]/gu, ''));
}

const LABEL_OF = merged<Label>(({ lexicon }) =>
	LABELS.flatMap((label) =>
		lexicon.labels[label].split('|').map((words) => [foldKey(words), label] as const),
	),
);

/** What a label, a column's title or the name of a field says of an entry. */
export function labelNamed(text: string): Label | undefined {
	return LABEL_OF.get(foldKey(text));
}

const NAMES = new Set(
	LANGUAGES.flatMap(({ lexicon }) =>
		LABELS.map((label) => `${label} ${foldText(lexicon.labels[label].split('|')[0] ?? '')}`),
	),
);

/** Whether a folded word is the very name of what a label says, not one of the words that may stand for it. */
export const isNameOf = (word: string, label: Label): boolean => NAMES.has(`${label} ${word}`);

/** The words of a mark in every language, as a choice in a pattern, longest first. */
export function markWords(mark: Mark): string {
	const words = LANGUAGES.flatMap(({ lexicon }) => lexicon.marks[mark].split('|'));
	return [...new Set(words)]
		.filter((word) => word !== '' && !/[{}~*]/.test(word))
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(/[+.?()[\]]/g, '\\$&'))
		.join('|');
}

/** The first of the languages in which a text says something. */
export function inAnyLanguage<Value>(
	read: (index: WordIndex) => Value | undefined,
): Value | undefined {
	for (const index of LANGUAGES) {
		const found = read(index);
		if (found !== undefined) return found;
	}
	return undefined;
}
