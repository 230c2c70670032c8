import type { Clause } from './clauses';
import type { Token } from './token';
import type { PhraseMatch } from './phrase-match';
import type { Sense, WordIndex } from './word-index';

/** Whom a word stands for, as seen from the tie that is read. */
export type Role = 'ego' | 'alter' | 'other';

/** A text seen from ego's tie to one alter. */
export interface Scene {
	readonly tokens: readonly Token[];
	readonly index: WordIndex;
	/** The longest phrase at each token. */
	readonly matches: readonly (PhraseMatch | undefined)[];
	/** Mentions that stand for the alter, or for people named in one list with them. */
	readonly alterMentions: ReadonlySet<number>;
	/** The note is the alter's own: its name and "she" stand for them, and they need not be named. */
	readonly isOwn: boolean;
	/** A second person in somebody's note: "she" is the one whose note it is. */
	readonly isGuest: boolean;
	/** The text has "she" or "he": "they" are others. */
	readonly hasSingular: boolean;
	/** Nearest mention before each token; -1 before the first. */
	readonly lastMention: readonly number[];
}

/** The longest phrase at a token. */
export function matchAt(scene: Scene, at: number): PhraseMatch | undefined {
	return scene.matches[at];
}

/** Whether a phrase can be this. */
export function has(match: PhraseMatch | undefined, is: Sense['is']): boolean {
	if (match === undefined) return false;
	for (const sense of match.senses) if (sense.is === is) return true;
	return false;
}

export type Of<Name extends Sense['is']> = Extract<Sense, { is: Name }>;

export function senseOf<Name extends Sense['is']>(
	match: PhraseMatch | undefined,
	is: Name,
): Of<Name> | undefined {
	return match?.senses.find((sense): sense is Of<Name> => sense.is === is);
}

/** Whether the words from `from` to before `to` are all of these kinds. */
export function areAll(
	scene: Scene,
	{ from, to }: Pick<Clause, 'from' | 'to'>,
	is: (match: PhraseMatch | undefined, at: number) => boolean,
): boolean {
	for (let at = from; at < to; at++) if (!is(matchAt(scene, at), at)) return false;
	return true;
}

function isAlterPronoun(scene: Scene, at: number): boolean {
	if (scene.isOwn) return true;
	if (scene.isGuest) return false;
	const last = scene.lastMention[at] ?? -1;
	return last === -1
		? !scene.tokens.some(
				({ mention }) => mention !== undefined && !scene.alterMentions.has(mention),
			)
		: scene.alterMentions.has(last);
}

/** The role of the word at `at`, if it stands for somebody. */
export function roleAt(scene: Scene, at: number): Role | undefined {
	const token = scene.tokens[at];
	if (token === undefined) return undefined;
	if (token.mention !== undefined)
		return scene.alterMentions.has(token.mention) ? 'alter' : 'other';
	if (token.isOwner) return scene.isOwn ? 'alter' : 'other';
	if (token.pronoun === undefined) return undefined;
	if (token.pronoun.who !== 'alter') return 'ego';
	if (token.pronoun.isMany && scene.hasSingular) return 'other';
	return isAlterPronoun(scene, at) ? 'alter' : 'other';
}
