import { FORM, type Forms } from './inflection';
import type { ThingRow } from '../lexicon';
import { remembered } from '../remembered';
import { GAP_WORDS, PERSON, type Sense, type WordIndex, isMark } from './word-index';

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

/** One word of a phrase behind its first, or what may stand there: a gap of at most so many words, a person, an article. */
type Step =
	| { readonly is: 'word'; readonly word: string }
	| { readonly is: 'gap'; readonly most: number }
	| { readonly is: 'person' | 'article' };

/** A phrase that a word may begin, and what it then is. */
interface Candidate {
	readonly steps: readonly Step[];
	/** The next word, where it can be but one. */
	readonly next: string | undefined;
	readonly sense: Sense;
	/** How many of its words are no gaps: of two phrases the one with more counts. */
	readonly weight: number;
}

/** Phrases of one weight. */
interface Tier {
	readonly candidates: readonly Candidate[];
	/** What is found where all of them are single words. */
	readonly single: PhraseMatch | undefined;
}

/** Everything a word can begin, worked out once. */
interface Beginnings {
	/** Heaviest first. */
	readonly tiers: readonly Tier[];
	/** The same without outcomes. */
	readonly others: readonly Tier[];
	/** What it names by itself. */
	readonly noun: ThingRow | undefined;
	/** What it is where no phrase stands: by its last part, or a verb that no row knows, if it may act. */
	readonly compound: PhraseMatch | undefined;
	readonly openVerb: PhraseMatch | undefined;
}

const BEGINNINGS = new WeakMap<WordIndex, (word: string) => Beginnings>();

function beginningsIn(index: WordIndex): (word: string) => Beginnings {
	const known = BEGINNINGS.get(index);
	if (known !== undefined) return known;
	const beginnings = remembered(10_000, (word) => beginningsOf(word, index));
	BEGINNINGS.set(index, beginnings);
	return beginnings;
}

const isOutcome = (sense: Sense): boolean => sense.is === 'outcome';

function beginningsOf(word: string, index: WordIndex): Beginnings {
	const candidates: Candidate[] = [];
	for (const { rest, sense } of index.phrases.get(word) ?? [])
		candidates.push(candidateOf(rest, sense, index));
	for (const [base, forms] of index.bases.get(word) ?? []) {
		for (const { rest, sense, forms: counting } of index.verbs.get(base) ?? []) {
			const found = forms & counting;
			if (found !== 0 && sense.is === 'act')
				candidates.push(candidateOf(rest, { ...sense, forms: found }, index));
		}
	}
	return {
		tiers: tiersOf(candidates),
		others: tiersOf(candidates.filter(({ sense }) => !isOutcome(sense))),
		noun: nounAt(index, word),
		compound: compoundAt(index, word),
		openVerb: openVerbAt(index, word),
	};
}

function candidateOf(rest: readonly string[], sense: Sense, index: WordIndex): Candidate {
	const steps = rest.map((word): Step => {
		const most = GAP_WORDS.get(word);
		if (most !== undefined) return { is: 'gap', most };
		if (word === PERSON) return { is: 'person' };
		return word === index.lexicon.grammar.article ? { is: 'article' } : { is: 'word', word };
	});
	const [first] = steps;
	const weight = 1 + steps.filter(({ is }) => is !== 'gap').length;
	return { steps, next: first?.is === 'word' ? first.word : undefined, sense, weight };
}

function tiersOf(candidates: readonly Candidate[]): readonly Tier[] {
	const weights = [...new Set(candidates.map(({ weight }) => weight))].sort((a, b) => b - a);
	return weights.map((weight) => {
		const ofWeight = candidates.filter((candidate) => candidate.weight === weight);
		const isSingle = ofWeight.every(({ steps }) => steps.length === 0);
		const senses = ofWeight.map(({ sense }) => sense);
		return { candidates: ofWeight, single: isSingle ? { length: 1, senses } : undefined };
	});
}

/** The longest phrase at `at`, with all it can be. */
export function phraseAt(index: WordIndex, at: number, row: WordRow): PhraseMatch | undefined {
	const first = row.wordAt(at);
	if (first === undefined || first === '') return undefined;
	const beginnings = beginningsIn(index)(first);
	const found = longestAt(index, beginnings, beginnings.tiers, at, row);
	if (found === undefined || !found.senses.every(isOutcome)) return found;
	return { ...found, otherwise: longestAt(index, beginnings, beginnings.others, at, row) };
}

function longestAt(
	index: WordIndex,
	{ noun, compound, openVerb }: Beginnings,
	tiers: readonly Tier[],
	at: number,
	row: WordRow,
): PhraseMatch | undefined {
	for (const tier of tiers) {
		const found = matchIn(tier, at, row, index);
		if (found === undefined) continue;
		return noun === undefined || found.length === 1 ? found : { ...found, noun };
	}
	return compound ?? (openVerb !== undefined && row.mayAct(at) ? openVerb : undefined);
}

/** All phrases of one weight that stand at a place; the last of them says where they end. */
function matchIn(
	{ candidates, single }: Tier,
	at: number,
	row: WordRow,
	index: WordIndex,
): PhraseMatch | undefined {
	if (single !== undefined) return single;
	const next = row.wordAt(at + 1);
	let senses: Sense[] | undefined;
	let last = at;
	for (const candidate of candidates) {
		if (candidate.next !== undefined && candidate.next !== next) continue;
		const end = endOf(index, candidate.steps, 0, at + 1, row);
		if (end === undefined) continue;
		last = end;
		if (senses === undefined) senses = [candidate.sense];
		else senses.push(candidate.sense);
	}
	return senses === undefined ? undefined : { length: last - at, senses };
}

function nounAt({ phrases }: WordIndex, word: string): ThingRow | undefined {
	for (const { rest, sense } of phrases.get(word) ?? [])
		if (rest.length === 0 && sense.is === 'thing') return sense.row;
	return undefined;
}

/** Where the steps from `from` on end, if they stand at `at`. */
function endOf(
	index: WordIndex,
	steps: readonly Step[],
	from: number,
	at: number,
	row: WordRow,
): number | undefined {
	const step = steps[from];
	if (step === undefined) return at;
	const after = (length: number): number | undefined =>
		endOf(index, steps, from + 1, at + length, row);
	switch (step.is) {
		case 'word':
			return row.wordAt(at) === step.word ? after(1) : undefined;
		case 'gap':
			for (let length = 0; length <= step.most; length++) {
				const end = after(length);
				if (end !== undefined || row.wordAt(at + length) === undefined) return end;
			}
			return undefined;
		case 'person':
			for (let length = row.personAt(at); length > 0; length--) {
				const end = after(length);
				if (end !== undefined) return end;
			}
			return undefined;
		case 'article':
			for (const length of articleLengths(index, at, row)) {
				const end = after(length);
				if (end !== undefined) return end;
			}
			return undefined;
	}
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

/** A verb that no row knows, by its form. */
function openVerbAt(index: WordIndex, word: string): PhraseMatch | undefined {
	const { openVerb, grammar } = index.lexicon;
	let forms: Forms = 0;
	const known = index.bases.get(word) ?? index.bases.get(word.replace(grammar.prefix, ''));
	for (const form of known?.values() ?? []) forms |= form;
	if (grammar.done.test(word)) forms |= FORM.past | FORM.participle;
	if (forms === 0) return undefined;
	return { length: 1, senses: [{ is: 'act', row: openVerb, forms }] };
}
