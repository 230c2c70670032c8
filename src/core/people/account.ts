import type { Channel } from './channel';
import { type Clause, clausesOf, mentionGroups } from './clauses';
import type { SceneClause } from './find';
import { isToldOf } from './finds';
import { languageOf } from './languages';
import type { Actor, Kind, Outcome } from './interaction';
import { type PlainForm, readPlainForm } from './plain-form';
import type { Scene } from './roles';
import type { OwnerNames, Token } from './token';
import { phrasesIn } from './phrases-in';
import { tokenize } from './tokens';
import type { PhraseMatch } from './phrase-match';
import type { WordIndex } from './word-index';
import type { Words } from './words';

/** What stands beside the words: a column, a label in the body, the hours of a calendar line. */
export interface Given {
	readonly channel?: Channel;
	readonly kind?: Kind;
	readonly by?: Actor;
	readonly outcome?: Outcome;
	readonly minutes?: number;
	readonly topic?: string;
}

/** An entry's words, prepared once for all the people in it. */
export interface Account {
	readonly words: Words;
	readonly tokens: readonly Token[];
	readonly index: WordIndex;
	readonly matches: readonly (PhraseMatch | undefined)[];
	readonly clauses: readonly Clause[];
	readonly lastMention: readonly number[];
	readonly groups: ReadonlyMap<number, ReadonlySet<number>>;
	readonly plain: PlainForm | undefined;
	readonly given: Given;
	/** A ticked task: what it names was done. */
	readonly isDone: boolean;
}

/** Prepares an entry's words. */
export function accountOf(
	words: Words,
	owner: OwnerNames,
	{ given = {}, isDone = false }: { readonly given?: Given; readonly isDone?: boolean } = {},
): Account {
	const index = languageOf(words.text);
	const tokens = tokenize(words, index, owner);
	const matches = phrasesIn(tokens, index);
	const text = { tokens, matches, index };
	let last = -1;
	const lastMention = tokens.map(({ mention }) => {
		const before = last;
		if (mention !== undefined) last = mention;
		return before;
	});
	return {
		words,
		tokens,
		index,
		matches,
		clauses: clausesOf(text),
		lastMention,
		groups: mentionGroups(text),
		plain: readPlainForm(words),
		given,
		isDone,
	};
}

/** Whom the words are read for: the person whose note they stand in, or one of the mentions. */
export type View =
	| { readonly of: 'owner' }
	/** `isInOwnersNote`: a second person in somebody's note. */
	| { readonly of: 'mention'; readonly mention: number; readonly isInOwnersNote: boolean };

export function sceneOf(account: Account, view: View): Scene {
	const { tokens, index, matches, lastMention } = account;
	const alterMentions =
		view.of === 'owner'
			? new Set<number>()
			: (account.groups.get(view.mention) ?? new Set([view.mention]));
	return {
		tokens,
		matches,
		lastMention,
		index,
		alterMentions,
		hasSingular: tokens.some(({ pronoun }) => pronoun?.who === 'alter' && !pronoun.isMany),
		isOwn: view.of === 'owner',
		isGuest: view.of === 'mention' && view.isInOwnersNote,
	};
}

/**
 * The clauses that are about a mention: those that hold it, those after it that name nobody else, and, before the first
 * name of all, those that may say on what occasion.
 */
export function clausesAbout(account: Account, scene: Scene, view: View): SceneClause[] {
	if (view.of === 'owner') {
		return account.clauses.map((clause, index) => ({ ...clause, index, isPrelude: false }));
	}
	const about: SceneClause[] = [];
	const preludes: SceneClause[] = [];
	let current: 'nobody' | 'alter' | 'other' = 'nobody';
	let isTold = true;
	for (const [index, clause] of account.clauses.entries()) {
		const tokens = account.tokens.slice(clause.from, clause.to);
		const mentions = tokens.flatMap(({ mention }) => mention ?? []);
		const hasAlter = mentions.some((mention) => scene.alterMentions.has(mention));
		if (mentions.length > 0) current = hasAlter ? 'alter' : 'other';
		if (hasAlter) isTold &&= isToldOf(scene, clause);
		if (current === 'alter') about.push({ ...clause, index, isPrelude: false });
		else if (current === 'nobody') preludes.push({ ...clause, index, isPrelude: true });
	}
	return isTold || view.isInOwnersNote ? about : [...preludes, ...about];
}
