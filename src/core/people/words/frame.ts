import type { Clause } from './clauses';
import { FORM } from './inflection';
import type { Party } from './parties';
import { type Scene, has, matchAt, roleAt } from './roles';
import {
	type Part,
	type Subject,
	type VerbPlace,
	caseSubject,
	isDone,
	isSkipped,
	leftSubject,
} from './subject';
import { isMark } from './word-index';

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
		if (has(match, 'relatives') || isForDoing(scene, at)) return at;
		if (isDone(match) && !has(match, 'thing')) {
			const subject = parties.find((party) => party.end === at && party.isSubject);
			return subject !== undefined && subject.lead === undefined ? subject.at : at;
		}
	}
	return clause.to;
}

/** "for defending me": why, not whom. */
function isForDoing(scene: Scene, at: number): boolean {
	if (!has(matchAt(scene, at), 'for')) return false;
	const next = matchAt(scene, at + 1);
	return (
		!has(next, 'thing') &&
		(next?.senses.some((sense) => sense.is === 'act' && sense.forms === FORM.ongoing) ?? false)
	);
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
	const benefit = benefitOf(scene, clause);
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
		owner: partOf(reached, (party) => isOwnerOf(scene, party)),
		within: partOf(
			reached,
			({ isOwner, lead, end: after }) =>
				isOwner && lead === 'occasions' && !has(matchAt(scene, after), 'homes'),
		),
		kinOf: reached.find(({ kinOf }) => kinOf !== undefined)?.kinOf ?? 'none',
		with: led('with'),
		withOwner: led('with', true),
		toOwner: led('to', true),
		benefit: benefit === subject.role ? 'none' : benefit,
		from: led('from', false, isTopical ? [] : free),
		to: led('to'),
		for: led('for'),
		by: isByOther(scene, end, reach)
			? 'other'
			: (reached.find(({ lead }) => lead === 'by')?.kinOf ?? led('by')),
		at: partOf(reached, ({ lead }) => lead === 'at'),
		isForKin: free.some(
			(party) =>
				party.at > at &&
				party.at < reach &&
				has(matchAt(scene, party.at), 'charges') &&
				!party.isOwner,
		),
		isPassive: isPassiveAt(scene, clause, place, !reached.some(({ role }) => role === 'ego')),
	};
}

/** "her dog", "the dog of [[Ana]]" */
function isOwnerOf(scene: Scene, { isOwner, lead, leadAt, role }: Party): boolean {
	if (isOwner) return lead === undefined || lead === 'of' || lead === 'for';
	const article = leadAt - 2;
	return (
		lead === 'of' &&
		role === 'alter' &&
		has(matchAt(scene, article), 'articles') &&
		scene.tokens[article]?.word !== scene.index.lexicon.grammar.article
	);
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
