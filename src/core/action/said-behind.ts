import { favorPhrases, favorSaying, favorWords } from '../people/words/favor-languages';
import type { FavorWords, Phrases } from '../people/favor-words';
import type { Person } from '../people/person';

/** Longer texts are read up to here. */
const MAX_LENGTH = 1000;

/** A text without accents, letter by letter, so that places in it are places in the text. */
export const readable = (text: string): string =>
	text.slice(0, MAX_LENGTH).replace(/[^ -~]/gu, (letter) => {
		const [plain = letter] = letter.normalize('NFKD');
		return plain.length === letter.length ? plain : letter;
	});

/** The words of a text, folded. */
export const wordsIn = (text: string): readonly string[] =>
	readable(text)
		.toLowerCase()
		.match(/\p{L}+/gu) ?? [];

/** The names a sentence may call somebody by, in single words. */
export function wordsForThem({
	name,
	aliases,
}: Pick<Person, 'name' | 'aliases'>): ReadonlySet<string> {
	return new Set([name, ...aliases].flatMap((one) => wordsIn(one)));
}

const EGOS: ReadonlySet<string> = new Set(favorWords(({ egos }) => egos));
const THEY: ReadonlySet<string> = new Set(favorWords(({ they }) => they));
const AUXILIARIES: ReadonlySet<string> = new Set(favorWords(({ auxiliaries }) => auxiliaries));
const DENIALS: ReadonlySet<string> = new Set([
	...favorWords(({ denials }) => denials),
	...favorWords(({ nothings }) => nothings),
]);

/** They are who does it: the words before name them, or nobody; not ego, and not somebody's brother. */
function isTheirs(before: string, names: ReadonlySet<string>): boolean {
	const words = [...wordsIn(before)];
	if (words.some((word) => EGOS.has(word) || DENIALS.has(word))) return false;
	while (AUXILIARIES.has(words[words.length - 1] ?? '')) words.pop();
	const last = words[words.length - 1];
	return last === undefined || THEY.has(last) || names.has(last);
}

/** Ego is who does it: the words before name ego, or nobody. */
export function isEgos(before: string): boolean {
	const words = [...wordsIn(before)];
	if (words.some((word) => DENIALS.has(word))) return false;
	while (AUXILIARIES.has(words[words.length - 1] ?? '')) words.pop();
	const last = words[words.length - 1];
	return last === undefined || EGOS.has(last);
}

/** Up to three words of the sentence before. */
const BEFORE = '((?:\\p{L}+[^\\p{L}.;:!?\\n()–—]{1,3}){0,3})';
/** Up to the end of the sentence, or to a length or an outcome behind it. */
const REST = '[\\s:]+([^.;!?\\n→]+?)(?=\\s*(?:[.;!?\\n→]|->|\\s[-–—]\\s|\\(\\d|$))';

const CLAUSES: ReadonlySet<string> = new Set([
	...THEY,
	...EGOS,
	...favorWords(({ clauseStarts }) => clauseStarts),
]);

/** Up to where another clause begins behind a comma: "a flat, the commute is eating her". */
function firstClause(text: string): string {
	const parts = text.split(/,\s+/);
	const end = parts.findIndex((part, at) => at > 0 && CLAUSES.has(wordsIn(part)[0] ?? ''));
	return (end === -1 ? parts : parts.slice(0, end)).join(', ').trim();
}

/** Something said behind a phrase, both as they were written. */
export interface Said {
	readonly phrase: string;
	readonly rest: string;
}

/** Finds what a text says of somebody behind the phrases of a field: "(she is) hunting for | a flat"; nothing that is denied. */
export function saidBehind(
	fieldOf: (words: FavorWords) => Phrases,
	isDoer: (before: string, names: ReadonlySet<string>) => boolean = isTheirs,
): (text: string, names: ReadonlySet<string>) => readonly Said[] {
	const mayTell = favorSaying(fieldOf);
	const pattern = new RegExp(`${BEFORE}(${favorPhrases(fieldOf)})${REST}`, 'giu');
	return (text, names) => {
		if (!mayTell(text)) return [];
		return [...readable(text).matchAll(pattern)].flatMap((match) => {
			const [all, before = '', phrase = '', rest = ''] = match;
			const [first] = wordsIn(rest);
			if (first === undefined || DENIALS.has(first) || !isDoer(before, names)) return [];
			const from = match.index + before.length;
			const end = match.index + all.length;
			return {
				phrase: text.slice(from, from + phrase.length),
				rest: firstClause(text.slice(end - rest.length, end)),
			};
		});
	};
}
