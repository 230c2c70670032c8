import { FORM } from './inflection';
import type { Break, Token } from './token';
import { isNameLike } from './phrases-in';
import type { PhraseMatch } from './phrase-match';
import type { WordIndex } from './word-index';

/** Words with the longest phrase at each. */
export interface Phrased {
	readonly tokens: readonly Token[];
	readonly matches: readonly (PhraseMatch | undefined)[];
	readonly index: WordIndex;
}

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

const is = ({ matches }: Phrased, at: number, mark: 'joins' | 'parts'): boolean =>
	matches[at]?.senses.some((sense) => sense.is === mark) ?? false;

/** "A, B and C": a comma between names, where the second is not the subject of what follows. */
function isListComma(text: Phrased, at: number): boolean {
	const { tokens, index } = text;
	if (!isName(tokens[at - 1], index) || !isName(tokens[at + 1], index)) return false;
	const after = tokens[at + 2];
	if (after === undefined || after.break !== undefined || is(text, at + 2, 'joins')) return true;
	return !isVerb(text, at + 2);
}

function isVerb({ matches }: Phrased, at: number): boolean {
	return (
		matches[at]?.senses.some(
			(sense) =>
				(sense.is === 'act' && sense.forms > FORM.base) ||
				sense.is === 'auxiliaries' ||
				sense.is === 'plans' ||
				sense.is === 'negations',
		) ?? false
	);
}

/** Something was told before: "Ana and I sat" is one clause, "lunch and she helped" are two. */
function hasTold({ matches }: Phrased, from: number, to: number): boolean {
	for (let at = from; at < to; at++)
		if (matches[at]?.senses.some((sense) => sense.is === 'act' || sense.is === 'thing') === true)
			return true;
	return false;
}

/** "and she helped ...", "and asked ...": what follows is a clause of its own. */
function opensClause(text: Phrased, from: number, at: number): boolean {
	const { tokens, matches, index } = text;
	if (is(text, at, 'parts')) return at > 0;
	if (!is(text, at, 'joins')) return false;
	const next = tokens[at + 1];
	if (next?.pronoun?.isSubject === true) return isVerb(text, at + 2) && hasTold(text, from, at);
	const before = tokens[at - 1];
	const isListed = isName(before, index) || before?.pronoun?.isSubject === true;
	if (isName(next, index)) return isVerb(text, at + 2) && !isListed;
	return (
		matches[at + 1]?.senses.some(
			(sense) =>
				sense.is === 'plans' ||
				sense.is === 'negations' ||
				(sense.is === 'act' && sense.forms > FORM.base),
		) ?? false
	);
}

const isEnd = (mark: Clause['after']): boolean =>
	mark === 'stop' || mark === 'colon' || mark === 'line';

/** Divides words into clauses. */
export function clausesOf(text: Phrased): readonly Clause[] {
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
	const { tokens } = text;
	for (const [at, token] of tokens.entries()) {
		if (token.break === 'comma' && isListComma(text, at)) continue;
		if (token.break !== undefined) close(at, token.break, at + 1);
		else if (at > from && opensClause(text, from, at)) {
			close(at, 'and', is(text, at, 'joins') ? at + 1 : at);
		}
	}
	close(tokens.length, 'stop', tokens.length);
	return clauses;
}

/** Mentions that stand side by side in one list ("A, B and C"), each with the others. */
export function mentionGroups(text: Phrased): ReadonlyMap<number, ReadonlySet<number>> {
	const { tokens, index } = text;
	const groups = new Map<number, Set<number>>();
	let group = new Set<number>();
	for (const [at, token] of tokens.entries()) {
		const joins =
			is(text, at, 'joins') ||
			isName(token, index) ||
			(token.break === 'comma' && isListComma(text, at));
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
