import type { Clause } from './clauses';
import type { PhraseMatch, Sense, WordIndex } from './lexicon';
import { isNameLike, type Token } from './tokens';

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
	/** Nearest mention before each token; -1 before the first. */
	readonly lastMention: readonly number[];
}

/** The longest phrase at a token. */
export function matchAt(scene: Scene, at: number): PhraseMatch | undefined {
	return scene.matches[at];
}

/** Whether a phrase can be this. */
export function has(match: PhraseMatch | undefined, is: Sense['is']): boolean {
	return match?.senses.some((sense) => sense.is === is) ?? false;
}

function isAlterPronoun(scene: Scene, at: number): boolean {
	if (scene.isOwn) return true;
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
	return isAlterPronoun(scene, at) ? 'alter' : 'other';
}

/** Who did it, as far as the words before a verb say. `we` is ego among others. */
export interface Subject {
	readonly role: Role | 'none';
	readonly isWe: boolean;
	/** In a relative clause ("the book she lent me"): told of, not done now. */
	readonly isRelative: boolean;
}

const NO_SUBJECT: Subject = { role: 'none', isWe: false, isRelative: false };

function isPreposition(scene: Scene, at: number): boolean {
	const match = matchAt(scene, at);
	return (
		(['together', 'from', 'to', 'by', 'occasions', 'topics'] as const).some((mark) =>
			has(match, mark),
		) && scene.tokens[at]?.word !== 'and'
	);
}

function isSkipped(scene: Scene, at: number): boolean {
	const match = matchAt(scene, at);
	const { word = '' } = scene.tokens[at] ?? {};
	return (
		has(match, 'auxiliaries') ||
		has(match, 'fillers') ||
		has(match, 'plans') ||
		has(match, 'negations') ||
		/ly$/.test(word) ||
		word === '<time>'
	);
}

/** "the book she ...": an article and a noun right before the subject, with no preposition before them. */
function isRelativeAt(scene: Scene, clause: Clause, subject: number): boolean {
	const before = matchAt(scene, subject - 1);
	if (subject - 1 < clause.from) return false;
	if (has(before, 'relatives')) return true;
	for (let at = subject - 2; at >= Math.max(clause.from, subject - 4); at--) {
		if (!has(matchAt(scene, at), 'articles')) continue;
		return at - 1 < clause.from || !isPreposition(scene, at - 1);
	}
	return false;
}

/** Looks to the left of the verb at `verb` for its subject. */
export function subjectOf(scene: Scene, clause: Clause, verb: number): Subject {
	let gap = 0;
	for (let at = verb - 1; at >= clause.from && gap < 5; at--) {
		const token = scene.tokens[at];
		const role = roleAt(scene, at);
		if (token === undefined) break;
		if (role !== undefined && isSubjectForm(token)) {
			if (isPreposition(scene, at - 1) && at - 1 >= clause.from) return NO_SUBJECT;
			const isPair = scene.tokens[at + 1]?.word === 'and' && gap < 3;
			if (gap > 0 && token.pronoun === undefined && !isPair && !isFiller(scene, at + 1, verb))
				return NO_SUBJECT;
			return {
				role,
				isWe: token.pronoun?.who === 'we',
				isRelative: isRelativeAt(scene, clause, at),
			};
		}
		if (!isSkipped(scene, at)) {
			if (role !== undefined || isPreposition(scene, at))
				return nounSubject(scene, clause, verb, at);
			gap++;
		}
	}
	return nounSubject(scene, clause, verb, clause.from);
}

function isFiller(scene: Scene, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (!isSkipped(scene, at)) return false;
	return true;
}

function isSubjectForm(token: Token): boolean {
	if (token.pronoun !== undefined) return token.pronoun.isSubject;
	return !token.isPossessive;
}

/** "her mother called", "the recruiter called", "Bo called": somebody else. */
function nounSubject(scene: Scene, clause: Clause, verb: number, least: number): Subject {
	let from = Math.max(clause.from, least);
	while (from < verb && isSkipped(scene, from) && !has(matchAt(scene, from), 'articles')) from++;
	if (from >= verb) return NO_SUBJECT;
	const first = scene.tokens[from];
	const match = matchAt(scene, from);
	const somebody: Subject = { role: 'other', isWe: false, isRelative: false };
	const isPossessed = first?.pronoun?.isPossessive === true || first?.isPossessive === true;
	if ((has(match, 'articles') || isPossessed) && verb - from >= 2) {
		for (let at = from + 1; at < verb; at++) if (isPreposition(scene, at)) return NO_SUBJECT;
		return somebody;
	}
	const isSingle = isFiller(scene, from + 1, verb);
	if (isSingle && first?.isCapital === true && first.pronoun === undefined && match === undefined)
		return somebody;
	return NO_SUBJECT;
}

/** To whom, or for whom, something was done, as far as the words after a verb say. */
export interface Objects {
	readonly role: Role | 'none';
	/** The one after "from". */
	readonly source: Role | 'none';
	/** The one after "by". */
	readonly agent: Role | 'none';
	/** "by the council", "by her boss": somebody else did it. */
	readonly isByOther: boolean;
	/** The first one named is the alter, after "with": beside ego. */
	readonly isBeside: boolean;
}

/** Looks to the right of a phrase for its objects, as far as the topic or the next act. */
export function objectsOf(
	scene: Scene,
	clause: Clause,
	start: number,
	isService: boolean,
	direct?: number,
): Objects {
	let role: Role | 'none' = direct === undefined ? 'none' : (roleAt(scene, direct) ?? 'other');
	let source: Role | 'none' = 'none';
	let agent: Role | 'none' = 'none';
	let isBeside = false;
	let isByOther = false;
	for (let at = start; at < clause.to; at++) {
		const token = scene.tokens[at];
		if (token === undefined) break;
		const match = matchAt(scene, at);
		if (has(match, 'topics') && !has(match, 'from')) break;
		if (at > start && match?.senses.some((sense) => sense.is === 'act' && !sense.isBase)) {
			if (!has(match, 'thing')) break;
		}
		const next = scene.tokens[at + 1];
		const isOwned = next?.pronoun?.isPossessive === true || next?.isPossessive === true;
		const isOthers =
			(isOwned && at + 2 < clause.to && matchAt(scene, at + 2) === undefined) ||
			(roleAt(scene, at + 1) === undefined && isNameLike(next, scene.index));
		if (token.word === 'by' && (has(matchAt(scene, at + 1), 'articles') || isOthers)) {
			isByOther = true;
			at++;
			continue;
		}
		const found = objectAt(scene, at, isService, at === start);
		if (found === undefined) continue;
		const before = scene.tokens[at - 1]?.word ?? '';
		const isBefore = (mark: 'from' | 'by'): boolean =>
			at - 1 >= start - 1 && has(matchAt(scene, at - 1), mark);
		if (isBefore('from') && before !== '') source = source === 'none' ? found : source;
		else if (isBefore('by')) agent = agent === 'none' ? found : agent;
		else if (role === 'none' || (role === 'other' && found !== 'other')) {
			const isWith = at > start && has(matchAt(scene, at - 1), 'together') && before !== 'and';
			isBeside = role === 'none' && isWith && found === 'alter' && isBare(token);
			role = found;
		}
	}
	return { role, source, agent, isByOther, isBeside };
}

/** "with her", "with Ana", not "with her taxes": a pronoun that ends its phrase, or a name. */
function isBare(token: Token): boolean {
	return token.pronoun === undefined ? !token.isPossessive : !token.pronoun.isPossessive;
}

function objectAt(
	scene: Scene,
	at: number,
	isService: boolean,
	isFirst: boolean,
): Role | undefined {
	const token = scene.tokens[at];
	if (token === undefined) return undefined;
	const role = roleAt(scene, at);
	if (role === undefined) return isFirst && isNameLike(token, scene.index) ? 'other' : undefined;
	if (token.pronoun !== undefined) {
		const { isObject, isPossessive } = token.pronoun;
		if (isObject || (isService && isPossessive)) return role;
		return undefined;
	}
	return token.isPossessive && !isService ? undefined : role;
}
