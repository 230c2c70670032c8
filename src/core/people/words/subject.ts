import type { Clause } from './clauses';
import { FORM, type Forms } from './inflection';
import type { Party } from './parties';
import { type Role, type Scene, areAll, has, matchAt } from './roles';
import type { PhraseMatch } from './phrase-match';

/** Somebody's part in an act; `none` where the words name nobody. */
export type Part = Role | 'none';

/** Who did it, as far as the words say. `isWe` is ego among others. */
export interface Subject {
	readonly role: Part;
	readonly isWe: boolean;
	/** In a relative clause ("the book she lent me"): told of, not done now. */
	readonly isRelative: boolean;
	/** It is a thing: "the rack was donated by her". */
	readonly isThing?: boolean;
	/** Whose thing it is: "her notes got me through". */
	readonly whose?: Role;
}

export const NO_SUBJECT: Subject = { role: 'none', isWe: false, isRelative: false };

const SOMETHING: Subject = { role: 'other', isWe: false, isRelative: false, isThing: true };

function isPreposition(match: PhraseMatch | undefined): boolean {
	if (has(match, 'joins')) return false;
	return (['with', 'from', 'to', 'for', 'by', 'at', 'of', 'occasions', 'topics'] as const).some(
		(mark) => has(match, mark),
	);
}

/** Words between a subject and its verb that change nothing. */
export function isSkipped(scene: Scene, at: number): boolean {
	const match = matchAt(scene, at);
	const { word = '' } = scene.tokens[at] ?? {};
	return (
		(
			[
				'auxiliaries',
				'fillers',
				'adjectives',
				'plans',
				'negations',
				'passives',
				'conjunctions',
			] as const
		).some((mark) => has(match, mark)) ||
		scene.index.lexicon.grammar.adverb.test(word) ||
		scene.tokens[at + 1]?.isGlued === true ||
		word === '<time>'
	);
}

/** "the book she ...": an article and a noun right before the subject, with no preposition before them. */
function isRelativeAt(scene: Scene, clause: Clause, subject: number): boolean {
	if (subject - 1 < clause.from) return false;
	const before = matchAt(scene, subject - 1);
	if (has(before, 'relatives') || has(before, 'articles')) return true;
	for (let at = subject - 2; at >= Math.max(clause.from, subject - 4); at--) {
		if (!has(matchAt(scene, at), 'articles')) continue;
		return at - 1 < clause.from || !isPreposition(matchAt(scene, at - 1));
	}
	return false;
}

/** How many words between a subject and its verb nothing explains. */
function strangersBetween(scene: Scene, from: number, to: number): number {
	let count = 0;
	for (let at = from; at < to; at++) if (!isSkipped(scene, at)) count++;
	return count;
}

/** A finite act between the two: the later verb is not the subject's, or follows from the first. */
function isDoneBetween(scene: Scene, from: number, to: number): boolean {
	for (let at = from; at < to; at++)
		if (isDone(matchAt(scene, at)) && !has(matchAt(scene, at), 'thing') && !isSkipped(scene, at))
			return true;
	return false;
}

/** A phrase that can only tell of something done. */
export function isDone(match: PhraseMatch | undefined): boolean {
	return (
		match?.senses.some(
			(sense) => sense.is === 'act' && (sense.forms & (FORM.finite | FORM.participle)) !== 0,
		) ?? false
	);
}

export function leftSubject(
	scene: Scene,
	clause: Clause,
	parties: readonly Party[],
	verb: number,
): Subject {
	for (let index = parties.length - 1; index >= 0; index--) {
		const party = parties[index];
		if (party === undefined || party.end > verb) continue;
		if (isDoneBetween(scene, party.end, verb)) return NO_SUBJECT;
		if (party.lead !== undefined) continue;
		const strangers = strangersBetween(scene, party.end, verb);
		if (party.isOwner && !(party.isSubject && strangers === 0))
			return strangers > 0 ? { ...SOMETHING, whose: party.role } : NO_SUBJECT;
		if (!party.isSubject) return NO_SUBJECT;
		const isPronoun = scene.tokens[party.at]?.pronoun !== undefined;
		if (strangers > (isPronoun ? 3 : 1)) return NO_SUBJECT;
		if (strangers > 0 && areAll(scene, { from: party.end, to: verb }, isPreposition))
			return NO_SUBJECT;
		return {
			role: party.isBesideAlter === true && party.role === 'other' ? 'alter' : party.role,
			isWe: party.isWe,
			isRelative: isRelativeAt(scene, clause, party.at),
		};
	}
	return nounSubject(scene, clause, verb);
}

/** "the recruiter called", "a letter came": somebody or something else. */
function nounSubject(scene: Scene, clause: Clause, verb: number): Subject {
	let from = clause.from;
	while (from < verb && isSkipped(scene, from) && !has(matchAt(scene, from), 'articles')) from++;
	if (verb - from < 2 || !has(matchAt(scene, from), 'articles')) return NO_SUBJECT;
	const isPlain = areAll(scene, { from, to: verb }, (match) => !isPreposition(match));
	return isPlain ? SOMETHING : NO_SUBJECT;
}

/** Cases tell: "ich" does, "mir" gets; "sie" is the subject where nobody else is and it stands before the verb. */
export function caseSubject(
	scene: Scene,
	clause: Clause,
	parties: readonly Party[],
	{ at: verb, forms }: VerbPlace,
): Subject {
	const free = parties.filter(({ lead, isOwner }) => lead === undefined && !isOwner);
	const sure = free.find(({ isSubject, isObject }) => isSubject && !isObject);
	const agreed = agreementIn(scene, clause);
	const isFinite = (forms & FORM.finite) !== 0;
	const maybe = free.find(({ isSubject, role, end }) => {
		if (!isSubject || agreed === 'ego') return false;
		return agreed === 'other' ? role !== 'other' || end <= verb - 1 : isFinite && end <= verb;
	});
	const found = sure ?? maybe;
	if (found === undefined)
		return agreed === 'ego' ? { role: 'ego', isWe: false, isRelative: false } : NO_SUBJECT;
	const isRelative = has(matchAt(scene, found.at - 1), 'relatives') && found.at > clause.from;
	return { role: found.role, isWe: found.isWe, isRelative };
}

/** "habe" goes with ego, "hat" with somebody else. */
function agreementIn(scene: Scene, clause: Clause): 'ego' | 'other' | undefined {
	for (let at = clause.from; at < clause.to; at++) {
		const match = matchAt(scene, at);
		if (has(match, 'egoVerbs')) return 'ego';
		if (has(match, 'alterVerbs')) return 'other';
	}
	return undefined;
}

export interface VerbPlace {
	readonly at: number;
	readonly end: number;
	readonly forms: Forms;
	/** What follows is what was talked about: nobody after the phrase is reached. */
	readonly isTopical: boolean;
}
