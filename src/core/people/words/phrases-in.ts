import type { Mark } from '../lexicon';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar';
import { type Token, isKnown } from './token';
import { type PhraseMatch, type WordRow, phraseAt } from './phrase-match';
import { type WordIndex, isMark } from './word-index';

/** Looks like the name of somebody: capitalized where nouns are not, and no word the lexicon or the calendar knows. */
export function isNameLike(token: Token | undefined, index: WordIndex): boolean {
	if (token === undefined || !token.isCapital || token.pronoun !== undefined) return false;
	if (index.lexicon.grammar.hasCapitalNouns) return false;
	if (MONTHS.has(token.word) || WEEKDAYS.has(token.word) || token.word.length < 2) return false;
	return !isKnown(token.word, index);
}

const isPerson = (token: Token | undefined, index: WordIndex): boolean =>
	token?.mention !== undefined ||
	token?.isOwner === true ||
	token?.pronoun !== undefined ||
	isNameLike(token, index);

/** Words that stand for a person at a place: "her", "Ana", "her boss", "mum". */
function personLength(tokens: readonly Token[], at: number, index: WordIndex): number {
	const token = tokens[at];
	if (token === undefined || token.break !== undefined) return 0;
	if (isMark(index, tokens[at + 1]?.word ?? '', 'owns')) return 0;
	if (!isPerson(token, index)) return isMark(index, token.word, 'kin') ? 1 : 0;
	const isPair =
		isMark(index, tokens[at + 1]?.word ?? '', 'joins') && isPerson(tokens[at + 2], index);
	if (isPair) return 3;
	const isOwner = token.isPossessive || token.pronoun?.isPossessive === true;
	return isOwner && isMark(index, tokens[at + 1]?.word ?? '', 'kin') ? 2 : 1;
}

const BEFORE_VERBS: readonly Mark[] = [
	'auxiliaries',
	'fillers',
	'conjunctions',
	'negations',
	'plans',
];

/** An unknown word may be a verb at the start, after a subject, an auxiliary or an adverb. */
function mayAct(tokens: readonly Token[], at: number, index: WordIndex): boolean {
	const before = tokens[at - 1];
	if (tokens[at]?.isGlued === true) return mayAct(tokens, at - 1, index);
	const { grammar } = index.lexicon;
	if (isMark(index, tokens[at + 1]?.word ?? '', 'by')) return true;
	if (grammar.hasCapitalNouns && tokens[at]?.isCapital === true && at > 0) return false;
	if (grammar.isVerbFinal || before === undefined || before.break !== undefined) return true;
	if (before.pronoun !== undefined) return before.pronoun.isSubject;
	if (isPerson(before, index)) return !before.isPossessive;
	if (isMark(index, before.word, 'articles')) return false;
	return (
		grammar.adverb.test(before.word) ||
		BEFORE_VERBS.some((mark) => isMark(index, before.word, mark)) ||
		isMark(index, before.word, 'kin')
	);
}

/** Tokens as phrases are looked up in them. */
function wordRow(tokens: readonly Token[], index: WordIndex): WordRow {
	return {
		wordAt: (at) => (tokens[at]?.break === undefined ? tokens[at]?.word : undefined),
		personAt: (at) => personLength(tokens, at, index),
		mayAct: (at) => mayAct(tokens, at, index),
	};
}

/** The longest phrase of the lexicon at each token. */
export function phrasesIn(
	tokens: readonly Token[],
	index: WordIndex,
): readonly (PhraseMatch | undefined)[] {
	const row = wordRow(tokens, index);
	return tokens.map((_, at) => phraseAt(index, at, row));
}
