import { FORM, type Forms } from './inflection';
import type { ThingRow } from './lexicon';
import { GAP_WORDS, PERSON, type Phrase, type Sense, type WordIndex, isMark } from './word-index';

/** A phrase found at a place: how many words it took, and what it can be. */
export interface PhraseMatch {
	readonly length: number;
	readonly senses: readonly Sense[];
	/** What its first word alone names, where the whole turns out to be no verb: "call in brackets". */
	readonly noun?: ThingRow;
	/** What it is where nothing was asked for that it could answer. */
	readonly otherwise?: PhraseMatch | undefined;
}

/** A text as phrases are looked up in it. */
export interface WordRow {
	/** A folded word; undefined at a mark and outside. */
	wordAt(position: number): string | undefined;
	/** How many words at a place stand for a person: 0, 1, or 2 for "her boss". */
	personAt(position: number): number;
	/** The word may be a verb the lexicon does not know. */
	mayAct(position: number): boolean;
}

/** The longest phrase at `at`, with all it can be. */
export function phraseAt(index: WordIndex, at: number, row: WordRow): PhraseMatch | undefined {
	const first = row.wordAt(at);
	if (first === undefined || first === '') return undefined;
	const found = longestAt(index, first, at, row, () => true);
	if (found === undefined || !found.senses.every(isOutcome)) return found;
	const otherwise = longestAt(index, first, at, row, (sense) => !isOutcome(sense));
	return { ...found, otherwise };
}

const isOutcome = (sense: Sense): boolean => sense.is === 'outcome';

function longestAt(
	index: WordIndex,
	first: string,
	at: number,
	row: WordRow,
	isTaken: (sense: Sense) => boolean,
): PhraseMatch | undefined {
	const best: Best = { index, weight: 0, end: at, senses: [] };
	for (const phrase of index.phrases.get(first) ?? [])
		if (isTaken(phrase.sense)) weigh(best, phrase, phrase.sense, at, row);
	for (const [base, forms] of index.bases.get(first) ?? []) {
		for (const phrase of index.verbs.get(base) ?? []) {
			const { sense } = phrase;
			const found = forms & phrase.forms;
			if (found !== 0 && sense.is === 'act')
				weigh(best, phrase, { ...sense, forms: found }, at, row);
		}
	}
	if (best.weight === 0) return compoundAt(index, first) ?? openVerbAt(index, first, at, row);
	const length = best.end - at;
	const noun = length === 1 ? undefined : nounAt(index, first);
	return { length, senses: best.senses, ...(noun === undefined ? {} : { noun }) };
}

function nounAt({ phrases }: WordIndex, word: string): ThingRow | undefined {
	for (const { rest, sense } of phrases.get(word) ?? [])
		if (rest.length === 0 && sense.is === 'thing') return sense.row;
	return undefined;
}

interface Best {
	readonly index: WordIndex;
	weight: number;
	end: number;
	senses: Sense[];
}

function weigh(best: Best, { rest }: Phrase, sense: Sense, at: number, row: WordRow): void {
	const weight = 1 + rest.filter((word) => !GAP_WORDS.has(word)).length;
	if (weight < best.weight) return;
	const end = endOf(best.index, rest, 0, at + 1, row);
	if (end === undefined) return;
	if (weight > best.weight) best.senses = [];
	best.weight = weight;
	best.end = end;
	best.senses.push(sense);
}

/** Where the rest of a phrase ends, if it stands at `at`. */
function endOf(
	index: WordIndex,
	rest: readonly string[],
	from: number,
	at: number,
	row: WordRow,
): number | undefined {
	const word = rest[from];
	if (word === undefined) return at;
	const first = (lengths: readonly number[]): number | undefined => {
		for (const length of lengths) {
			const end = endOf(index, rest, from + 1, at + length, row);
			if (end !== undefined) return end;
		}
		return undefined;
	};
	const gap = GAP_WORDS.get(word);
	if (gap !== undefined) return first(gapLengths(at, gap, row));
	if (word === PERSON) return first(upTo(row.personAt(at)).reverse());
	if (word === index.lexicon.grammar.article) return first(articleLengths(index, at, row));
	return row.wordAt(at) === word ? first([1]) : undefined;
}

const upTo = (most: number): number[] => Array.from({ length: most }, (_, at) => at + 1);

function gapLengths(at: number, most: number, row: WordRow): readonly number[] {
	const lengths: number[] = [];
	for (let length = 0; length <= most; length++) {
		lengths.push(length);
		if (row.wordAt(at + length) === undefined) break;
	}
	return lengths;
}

/** An article, alone or with adjectives: "a", "one", "another very long". */
function articleLengths(index: WordIndex, at: number, row: WordRow): readonly number[] {
	if (!isMark(index, row.wordAt(at) ?? '', 'articles')) return [];
	const lengths = [1];
	for (let length = 1; length < 3; length++) {
		const word = row.wordAt(at + length) ?? '';
		if (!isMark(index, word, 'adjectives') && !index.lexicon.grammar.adverb.test(word)) break;
		lengths.push(length + 1);
	}
	return lengths;
}

/** "Mittagessen" by its last part. */
function compoundAt({ lexicon, phrases }: WordIndex, word: string): PhraseMatch | undefined {
	if (!lexicon.grammar.hasCompounds || word.length > 40) return undefined;
	for (let from = 3; from <= word.length - 4; from++) {
		const senses = (phrases.get(word.slice(from)) ?? [])
			.filter(({ rest, sense }) => rest.length === 0 && sense.is === 'thing')
			.map(({ sense }) => sense);
		if (senses.length > 0) return { length: 1, senses };
	}
	return undefined;
}

/** A verb that no row knows: by its form, or by its place. */
function openVerbAt(
	index: WordIndex,
	word: string,
	at: number,
	row: WordRow,
): PhraseMatch | undefined {
	const { openVerb, grammar } = index.lexicon;
	let forms: Forms = 0;
	const known = index.bases.get(word) ?? index.bases.get(word.replace(grammar.prefix, ''));
	for (const form of known?.values() ?? []) forms |= form;
	if (grammar.done.test(word)) forms |= FORM.past | FORM.participle;
	if (forms === 0 || !row.mayAct(at)) return undefined;
	return { length: 1, senses: [{ is: 'act', row: openVerb, forms }] };
}
