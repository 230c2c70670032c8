import type { WordIndex } from './lexicon';
import { isNameLike, phraseAtToken, type Break, type Token } from './tokens';

/** A stretch of words that can hold one act: from `from` to before `to`. */
export interface Clause {
	readonly from: number;
	readonly to: number;
	/** What stands before it. */
	readonly after: Break | 'and' | 'start';
	/** From 0; a full stop, semicolon, dash or line break begins the next. */
	readonly sentence: number;
}

const isName = (token: Token | undefined, index: WordIndex): boolean =>
	token?.mention !== undefined || token?.isOwner === true || isNameLike(token, index);

/** "A, B and C": a comma between names, where the second is not the subject of what follows. */
function isListComma(tokens: readonly Token[], at: number, index: WordIndex): boolean {
	if (!isName(tokens[at - 1], index) || !isName(tokens[at + 1], index)) return false;
	const after = tokens[at + 2];
	return (
		after === undefined ||
		after.break !== undefined ||
		after.word === 'and' ||
		!isVerb(tokens, at + 2, index)
	);
}

function isVerb(tokens: readonly Token[], at: number, index: WordIndex): boolean {
	const match = phraseAtToken(tokens, at, index);
	return (
		match?.senses.some(
			(sense) =>
				(sense.is === 'act' && !sense.isBase) ||
				sense.is === 'auxiliaries' ||
				sense.is === 'plans' ||
				sense.is === 'negations',
		) ?? false
	);
}

/** "and she helped ...", "and asked ...": what follows is a clause of its own. */
function opensClause(tokens: readonly Token[], at: number, index: WordIndex): boolean {
	const word = tokens[at]?.word;
	if (word === 'but' || word === 'then' || word === 'while') return at > 0;
	if (word !== 'and' && word !== 'plus' && word !== 'so') return false;
	const next = tokens[at + 1];
	if (next?.pronoun?.isSubject === true) return isVerb(tokens, at + 2, index);
	if (isName(next, index)) return isVerb(tokens, at + 2, index) && !isName(tokens[at - 1], index);
	const match = phraseAtToken(tokens, at + 1, index);
	return match?.senses.some((sense) => sense.is === 'act' && !sense.isBase) ?? false;
}

const isEnd = (mark: Clause['after']): boolean =>
	mark === 'stop' || mark === 'colon' || mark === 'line';

/** Divides words into clauses. */
export function clausesOf(tokens: readonly Token[], index: WordIndex): readonly Clause[] {
	const clauses: Clause[] = [];
	let from = 0;
	let sentence = 0;
	let after: Clause['after'] = 'start';
	const close = (to: number, next: Clause['after'], start: number): void => {
		if (to > from) clauses.push({ from, to, after, sentence });
		if (isEnd(next)) sentence++;
		if (to > from || isEnd(next)) after = next;
		from = start;
	};
	for (const [at, token] of tokens.entries()) {
		if (token.break === 'comma' && isListComma(tokens, at, index)) continue;
		if (token.break !== undefined) close(at, token.break, at + 1);
		else if (at > from && opensClause(tokens, at, index)) {
			close(at, 'and', /^(?:and|plus|so)$/.test(token.word) ? at + 1 : at);
		}
	}
	close(tokens.length, 'stop', tokens.length);
	return clauses;
}

/** Mentions that stand side by side in one list ("A, B and C"), each with the others. */
export function mentionGroups(
	tokens: readonly Token[],
	index: WordIndex,
): ReadonlyMap<number, ReadonlySet<number>> {
	const groups = new Map<number, Set<number>>();
	let group = new Set<number>();
	for (const [at, token] of tokens.entries()) {
		const joins =
			token.word === 'and' ||
			token.word === 'plus' ||
			token.word === '+' ||
			isName(token, index) ||
			(token.break === 'comma' && isListComma(tokens, at, index));
		if (!joins) group = new Set();
		else if (token.mention !== undefined) {
			const before = tokens[at - 1];
			if (before?.mention !== undefined && !before.isPossessive && !group.has(before.mention))
				group = new Set();
			group.add(token.mention);
			groups.set(token.mention, group);
			if (token.isPossessive) group = new Set();
		}
	}
	return groups;
}
