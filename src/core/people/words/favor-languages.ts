import type { FavorWords, Phrases, Words } from '../favor-words';
import { foldText, foldWords } from '../fold';
import { lazily } from '../lazily';
import { GERMAN_FAVORS } from '../lexicon/de-favors';
import { ENGLISH_FAVORS } from '../lexicon/en-favors';

/** Every language that needs, abilities and favors are told in. A vault may mix them, so they are read as one. */
const LANGUAGES: readonly FavorWords[] = [ENGLISH_FAVORS, GERMAN_FAVORS];

const wordsIn = (text: string): readonly string[] => foldText(text).split(' ').filter(Boolean);

/** The words of a field in all languages, folded. */
export function favorWords(fieldOf: (words: FavorWords) => Words): readonly string[] {
	return LANGUAGES.flatMap((words) => wordsIn(fieldOf(words)));
}

/** The groups of words of a field in all languages, folded. */
export function favorWordGroups(
	fieldOf: (words: FavorWords) => string,
): readonly (readonly string[])[] {
	return LANGUAGES.flatMap((words) => fieldOf(words).split('|').map(wordsIn));
}

/** Trades in all languages: what they are called, each name as its words, and what goes with them; folded. */
export function favorTrades(fieldOf: (words: FavorWords) => string): readonly {
	readonly names: readonly (readonly string[])[];
	readonly things: readonly string[];
}[] {
	const groups = LANGUAGES.flatMap((words) => fieldOf(words).split('|').filter(Boolean));
	return groups.map((trade) => {
		const [names = '', things = ''] = trade.split(':');
		return { names: names.split(',').map(wordsIn), things: wordsIn(things) };
	});
}

/** Between two words: a space in folded text, any mark in a text as it was written. */
const BETWEEN = '[^\\p{L}\\p{N}]{1,3}';
const UP_TO_THREE = `(?:[\\p{L}\\p{N}]+${BETWEEN}){0,3}`;
const ANY_PAST = '\\p{L}+ed';

function wordPattern(word: string): string {
	if (word === '*') return ANY_PAST;
	const choice = /^\{(.*)\}$/.exec(word)?.[1];
	if (choice === undefined) return word;
	return `(?:${choice
		.split(',')
		.map((one) => one.trim().replaceAll(' ', BETWEEN))
		.join('|')})`;
}

/** The words of a phrase, with the choices in one of them kept together. */
const partsOf = (phrase: string): readonly string[] => phrase.match(/\{[^{}]*\}|\S+/g) ?? [];

function phraseSource(phrase: string): string {
	return partsOf(phrase).reduce((source, word, at, all) => {
		if (word === '~') return `${source}${UP_TO_THREE}`;
		return `${source}${wordPattern(word)}${at === all.length - 1 ? '' : BETWEEN}`;
	}, '');
}

/** The phrases of a field in all languages as the source of one pattern; of folded text without apostrophes. */
export function favorPhrases(fieldOf: (words: FavorWords) => Phrases): string {
	const phrases = LANGUAGES.flatMap((words) =>
		foldText(fieldOf(words)).replace(/['’]/g, '').split('|'),
	);
	const sources = phrases.filter((phrase) => phrase !== '').map(phraseSource);
	return `\\b(?:${sources.sort((a, b) => b.length - a.length).join('|')})\\b`;
}

/** Tells whether a text says one of the phrases of a field. */
export function favorSaying(fieldOf: (words: FavorWords) => Phrases): (text: string) => boolean {
	const pattern = lazily(() => new RegExp(favorPhrases(fieldOf), 'u'));
	return (text) => pattern().test(foldWords(text));
}

/** Where a text begins anew: "a flat, found", "french polishing (ha)". */
const ASIDES = /[()[\]{},;:–—.!?"“”]|\s-+\s/u;
const MAX_LENGTH = 4000;

/** The parts of a text between its marks, folded; none empty. */
export function asidesOf(text: string): readonly string[] {
	const parts = text.slice(0, MAX_LENGTH).split(ASIDES).map(foldWords);
	return parts.filter((part) => part !== '');
}

/** Tells whether a part of a text is one of the phrases of a field, or begins with one. */
export function favorAside(
	fieldOf: (words: FavorWords) => Phrases,
	{ isWhole }: { readonly isWhole: boolean },
): (part: string) => boolean {
	const pattern = new RegExp(`^${favorPhrases(fieldOf)}${isWhole ? '$' : ''}`, 'u');
	return (part) => pattern.test(part);
}
