import type { Clause } from './clauses';
import { FORM, type Forms } from './inflection';
import type { Party } from './parties';
import { areAll, has, matchAt, type Role, roleAt, type Scene } from './roles';
import { isMark, type PhraseMatch } from './word-index';

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
}

/** A verb with the people around it. */
export interface Frame {
	readonly subject: Subject;
	/** Whom the verb itself reaches: "helped her". */
	readonly object: Part;
	/** Whose thing it reaches: "fixed her bike". */
	readonly owner: Part;
	/** In whose thing it was done: "fixed a formula in her sheet". */
	readonly within: Part;
	/** Whose relative or friend it reaches: "helped her mother". */
	readonly kinOf: Part;
	readonly with: Part;
	/** "helped with her thesis", "went out with her crew" */
	readonly withOwner: Part;
	/** "gave to her fund" */
	readonly toOwner: Part;
	/** "so I could rest", "while she was away": who was better off for it. */
	readonly benefit: Part;
	readonly from: Part;
	readonly to: Part;
	readonly for: Part;
	readonly by: Part;
	readonly at: Part;
	/** It reaches "the kids", nobody says whose. */
	readonly isForKin: boolean;
	readonly isPassive: boolean;
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
function isSkipped(scene: Scene, at: number): boolean {
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

function leftSubject(
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
			return strangers > 0 ? SOMETHING : NO_SUBJECT;
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
function caseSubject(
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

/** `isAlone`: it reaches nobody, so that "she's scared" is no "she has scared me". */
function isPassiveAt(
	scene: Scene,
	clause: Clause,
	{ at, forms }: VerbPlace,
	isAlone: boolean,
): boolean {
	if ((forms & FORM.participle) === 0) return false;
	if (scene.index.lexicon.grammar.isVerbFinal) {
		for (let near = clause.from; near < clause.to; near++)
			if (has(matchAt(scene, near), 'passives')) return true;
		return false;
	}
	for (let before = at - 1; before >= clause.from; before--) {
		if (scene.tokens[before]?.isContracted === true) return isAlone;
		if (has(matchAt(scene, before), 'passives')) return true;
		if (!isSkipped(scene, before)) return false;
	}
	return false;
}

/** Where what belongs to a verb ends: at the topic, the next act or a relative clause. */
function reachOf(scene: Scene, clause: Clause, parties: readonly Party[], end: number): number {
	for (let at = end; at < clause.to; at++) {
		const match = matchAt(scene, at);
		if (has(match, 'topics') && !has(match, 'from')) return at;
		if (has(match, 'relatives')) return at;
		if (isDone(match) && !has(match, 'thing')) {
			const subject = parties.find((party) => party.end === at && party.isSubject);
			return subject !== undefined && subject.lead === undefined ? subject.at : at;
		}
	}
	return clause.to;
}

export interface VerbPlace {
	readonly at: number;
	readonly end: number;
	readonly forms: Forms;
	/** What follows is what was talked about: nobody after the phrase is reached. */
	readonly isTopical: boolean;
}

/** Puts the people of a clause around one of its verbs. */
export function frameOf(
	scene: Scene,
	clause: Clause,
	all: readonly Party[],
	place: VerbPlace,
): Frame {
	const { at, end, isTopical } = place;
	const { isVerbFinal } = scene.index.lexicon.grammar;
	const parties = isVerbFinal ? besideBond(scene, clause, all, at) : all;
	const subject = isVerbFinal
		? caseSubject(scene, clause, parties, place)
		: leftSubject(scene, clause, parties, at);
	const reach = isTopical ? end : reachOf(scene, clause, parties, end);
	const free = parties.map((party) =>
		party.leadAt >= at && party.leadAt < end ? { ...party, lead: undefined } : party,
	);
	const isSubject = (party: Party): boolean =>
		party.role === subject.role && party.isSubject && party.lead === undefined && !party.isOwner;
	const reached = isVerbFinal
		? free.filter((party) => !isSubject(party))
		: free.filter((party) => party.at > at && party.at < reach && !isInPhrase(party, end));
	const led = (lead: Party['lead'], isOwner = false, among = reached): Part =>
		partOf(among, (party) => party.lead === lead && party.isOwner === isOwner);
	return {
		subject,
		object: partOf(
			reached,
			({ lead, isObject, isOwner }) => lead === undefined && isObject && !isOwner,
		),
		owner: partOf(
			reached,
			({ isOwner, lead }) => isOwner && (lead === undefined || lead === 'of' || lead === 'for'),
		),
		within: partOf(
			reached,
			({ isOwner, lead, end: after }) =>
				isOwner && lead === 'occasions' && !has(matchAt(scene, after), 'homes'),
		),
		kinOf: reached.find(({ kinOf }) => kinOf !== undefined)?.kinOf ?? 'none',
		with: led('with'),
		withOwner: led('with', true),
		toOwner: led('to', true),
		benefit: benefitOf(scene, clause),
		from: led('from', false, isTopical ? [] : free),
		to: led('to'),
		for: led('for'),
		by: isByOther(scene, end, reach)
			? 'other'
			: (reached.find(({ lead }) => lead === 'by')?.kinOf ?? led('by')),
		at: partOf(reached, ({ lead }) => lead === 'at'),
		isForKin: free.some(
			(party) =>
				party.at > at && party.at < reach && has(matchAt(scene, party.at), 'kin') && !party.isOwner,
		),
		isPassive: isPassiveAt(scene, clause, place, !reached.some(({ role }) => role === 'ego')),
	};
}

/** "minded the kids": they belong to the verb, and are nobody of their own. */
const isInPhrase = ({ at, role, kinOf, isOwner }: Party, end: number): boolean =>
	at < end && role === 'other' && kinOf === undefined && !isOwner;

/** "fragte, ob ich ...": people on the verb's side of what binds the two. */
function besideBond(
	scene: Scene,
	clause: Clause,
	parties: readonly Party[],
	verb: number,
): readonly Party[] {
	for (let bond = clause.from; bond < clause.to; bond++) {
		if (isMark(scene.index, scene.tokens[bond]?.word ?? '', 'bonds'))
			return parties.filter((party) => party.at < bond === verb < bond);
	}
	return parties;
}

/** The first who is one of the two, else the first at all. */
function partOf(parties: readonly Party[], is: (party: Party) => boolean): Part {
	const found = parties.filter(is);
	return (found.find(({ role }) => role !== 'other') ?? found[0])?.role ?? 'none';
}

/** Whom the next clause says it helped: "so I could rest", "while she was away". */
export function benefitOf(scene: Scene, clause: Clause): Part {
	for (let at = clause.from; at < Math.min(scene.tokens.length, clause.to + 2); at++) {
		if (!has(matchAt(scene, at), 'benefits')) continue;
		const role = roleAt(scene, at + (matchAt(scene, at)?.length ?? 1));
		if (role !== undefined) return role;
	}
	return 'none';
}

/** "by the council": somebody else did it. */
function isByOther(scene: Scene, from: number, to: number): boolean {
	for (let at = from; at < to - 1; at++)
		if (has(matchAt(scene, at), 'by') && has(matchAt(scene, at + 1), 'articles')) return true;
	return false;
}
