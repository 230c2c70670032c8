import { beneficiary } from './act-actor';
import type { Clause } from './clauses';
import { type Reading, type State, isStart } from './find';
import type { Frame } from './frame';
import { FORM, type Forms } from './inflection';
import { type Scene, areAll, has, matchAt } from './roles';
import type { PhraseMatch } from './phrase-match';

/** A verb where it stands. */
export interface Place {
	readonly at: number;
	readonly end: number;
	readonly forms: Forms;
	readonly match: PhraseMatch;
}

/** The verb tells of something done, by its form and place: "called", "call her", not "the call", "to call". */
export function isEvent(state: State, reading: Reading, place: Place, frame: Frame): boolean {
	const { scene } = state;
	const { clause } = reading;
	const { at, forms, match } = place;
	if (reading.parties.some((party) => party.isOwner && party.end === at)) return false;
	const lead = at > clause.from ? matchAt(scene, at - 1) : undefined;
	if (has(lead, 'articles') && !has(lead, 'relatives')) return false;
	if ((forms & (FORM.past | FORM.participle)) !== 0) return true;
	if ((forms & FORM.ongoing) !== 0) {
		if (reading.governed !== undefined) return true;
		if (has(match, 'thing') && !has(lead, 'passives')) return false;
		return !has(lead, 'of') && !has(lead, 'for') && !has(lead, 'topics');
	}
	if ((forms & FORM.present) !== 0) {
		if (reading.governed === 'routine') return true;
		if (isHabit(scene, clause)) return false;
		if (!has(match, 'thing')) return true;
		return frame.subject.role !== 'none' || frame.object === 'ego';
	}
	return isBaseEvent(state, reading, place, frame);
}

/** "ask her about staging": to be done. A noun may be meant by "call Ana". */
export function isImperative(
	{ scene, options }: State,
	{ clause, parties }: Reading,
	{ at, end, forms, match }: Place,
): boolean {
	if (options.isDone || forms !== FORM.base) return false;
	if (has(match, 'thing') || match.noun !== undefined) return false;
	const { isVerbFinal } = scene.index.lexicon.grammar;
	if (isVerbFinal) return at + 1 === clause.to && parties.length > 0;
	const isReached =
		has(matchAt(scene, end), 'articles') ||
		parties.some((party) => party.at > at && party.at <= end);
	return (
		isReached && areAll(scene, { from: clause.from, to: at }, (before) => has(before, 'fillers'))
	);
}

/** "is into sailing": what somebody is like. */
function isHabit(scene: Scene, clause: Clause): boolean {
	for (let at = clause.from; at < clause.to; at++)
		if (has(matchAt(scene, at), 'habits') && !has(matchAt(scene, at), 'act')) return true;
	return false;
}

function isBaseEvent(
	{ scene, options, beginsWithPlan: isAfterPlan }: State,
	reading: Reading,
	{ at, end, match }: Place,
	frame: Frame,
): boolean {
	if (reading.governed !== undefined) return true;
	const { clause, parties } = reading;
	const lead = at > clause.from ? matchAt(scene, at - 1) : undefined;
	if (isAchieved(scene, clause, at) || isUninflected(scene, reading, at)) return true;
	const isReached = parties.some(
		(party) => party.at >= at && party.at <= end && party.isObject && !party.isOwner,
	);
	const whom = beneficiary(frame);
	if (options.isDone && isStart(scene, clause, at))
		return !has(match, 'thing') || isReached || whom !== 'none';
	if (isStart(scene, clause, at) && frame.subject.role !== 'other' && isReached && !isAfterPlan)
		return frame.subject.role === 'ego' || has(match, 'thing');
	if (!(has(lead, 'infinitive') || has(lead, 'toDos')) || reading.subject.role === 'other')
		return false;
	return isAsk(match) ? reading.hasVerb : whom === 'ego' || whom === 'alter';
}

/** "she explain me the rules": a verb right behind whom it should agree with, and does not. */
function isUninflected(scene: Scene, { parties }: Reading, at: number): boolean {
	if (scene.index.lexicon.grammar.isVerbFinal) return false;
	const subject = parties.find((party) => party.end === at);
	if (subject?.isSubject !== true || subject.lead !== undefined || subject.isWe) return false;
	const { pronoun, isContracted } = scene.tokens[subject.at] ?? {};
	if (pronoun?.isMany === true || isContracted === true || subject.role !== 'alter') return false;
	return (
		!has(matchAt(scene, subject.at - 1), 'auxiliaries') &&
		!has(matchAt(scene, subject.at - 1), 'plans')
	);
}

/** "came round to help": the words right before say that it was done. */
function isAchieved(scene: Scene, clause: Clause, at: number): boolean {
	for (let before = at - 1; before >= Math.max(clause.from, at - 4); before--) {
		const match = matchAt(scene, before);
		if (has(match, 'achieves') && before + (match?.length ?? 1) === at) return true;
	}
	return false;
}

const isAsk = (match: PhraseMatch): boolean =>
	match.senses.some((sense) => sense.is === 'act' && sense.row.kind === 'ask');
