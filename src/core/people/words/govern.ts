import type { Clause } from './clauses';
import { LEADS } from './parties';
import { type Reading, type State, isStart } from './find';
import { isDone } from './subject';
import { FORM } from './inflection';
import { type Scene, has, matchAt, roleAt } from './roles';
import type { PhraseMatch } from './phrase-match';

/** "lunch was cancelled", not "she told me that it was cancelled". */
export function isVoid(scene: Scene, clause: Clause): boolean {
	const owned = scene.tokens[clause.from]?.pronoun?.isPossessive === true;
	if (owned && !has(matchAt(scene, clause.from + 1), 'thing')) return false;
	for (let at = clause.from; at < clause.to; at++) {
		const match = matchAt(scene, at);
		if (has(match, 'voids')) return true;
		if (has(match, 'calledOff') && isThingCalledOff(scene, clause, at)) return true;
		if (
			has(match, 'topics') ||
			(isDone(match) &&
				!has(match, 'thing') &&
				!has(match, 'passives') &&
				!has(match, 'auxiliaries'))
		)
			return false;
	}
	return false;
}

/** "lunch off": right behind the thing, and last in the clause. */
function isThingCalledOff(scene: Scene, clause: Clause, at: number): boolean {
	return at + (matchAt(scene, at)?.length ?? 1) === clause.to && isBehindThing(scene, clause, at);
}

/** Right behind the name of an event: "lunch booked". */
function isBehindThing(scene: Scene, { from }: Clause, at: number): boolean {
	for (let start = at - 1; start >= Math.max(from, at - 3); start--) {
		const match = matchAt(scene, start);
		if (has(match, 'thing') && start + (match?.length ?? 1) === at) return true;
	}
	return false;
}

/** "always rings on Sundays": verbs in the present, with a word for again and again. */
export function isHabitual(scene: Scene, clause: Clause): boolean {
	let isRoutine = false;
	let isPresent = false;
	for (let at = clause.from; at < clause.to; at++) {
		const match = matchAt(scene, at);
		isRoutine ||= has(match, 'routines');
		for (const sense of match?.senses ?? []) {
			if (sense.is !== 'act') continue;
			if ((sense.forms & (FORM.past | FORM.participle)) !== 0) return false;
			const isVerb = !has(match, 'thing') || scene.tokens[at - 1]?.pronoun?.isSubject === true;
			isPresent ||= (sense.forms & (FORM.present | FORM.base)) !== 0 && isVerb;
			isPresent ||= (sense.forms & FORM.present) !== 0;
		}
	}
	return isRoutine && isPresent;
}

/**
 * A day to come anywhere in the clause ("lunch with her next week"), an event that is said to be set ("dinner is Friday now",
 * "lunch booked"), or a doing that goes on, on a day of the week ("seeing her Thursday").
 */
export function isLater(scene: Scene, clause: Clause): boolean {
	let isGoingOn = false;
	for (let at = clause.from; at < clause.to; at++) {
		const match = matchAt(scene, at);
		if (has(match, 'toCome') && isBehindThing(scene, clause, at)) return true;
		if (has(match, 'topics') || (isDone(match) && !has(match, 'thing'))) return false;
		if (has(match, 'later') || (isGoingOn && has(match, 'weekdays'))) return true;
		isGoingOn ||= isStart(scene, clause, at) && isOngoing(scene, at, match);
	}
	return false;
}

/** "seeing her", "meeting her", not "the meeting". */
function isOngoing(scene: Scene, at: number, match: PhraseMatch | undefined): boolean {
	if (has(match, 'thing') && roleAt(scene, at + 1) === undefined) return false;
	return (
		match?.senses.some((sense) => sense.is === 'act' && (sense.forms & FORM.ongoing) !== 0) ?? false
	);
}

export function beginsLabel(state: State, clause: Clause): boolean {
	const match = matchAt(state.scene, clause.from);
	if (!match || !(has(match, 'planLabels') || has(match, 'later'))) return false;
	const end = clause.from + match.length;
	return end === clause.to && (state.scene.tokens[end]?.break === 'colon' || has(match, 'toDos'));
}

/** A denial or a plan governs what follows it in its clause. */
export function govern(state: State, reading: Reading, at: number, match: PhraseMatch): void {
	const { scene, options } = state;
	if (has(match, 'negations') && isDenial(scene, reading, at, match)) {
		reading.governed = 'denial';
		return;
	}
	if (options.isDone || !(isPlan(scene, at, match) || isToDo(scene, reading, at))) return;
	if (has(match, 'act') && isAlters(reading, at)) return;
	reading.governed ??= 'plan';
	const isFirst = reading.index === state.first && !reading.hasVerb && !reading.hasThing;
	if (!isFirst || isMeantBefore(scene, reading, at)) return;
	state.beginsWithPlan = true;
	state.isPlanned ||= isResolve(scene, reading, at, match);
	state.isAlters = isAlters(reading, at) || !isStart(scene, reading.clause, at);
}

/** "hoping she'll come": the first word of a plan says whose it is. */
function isMeantBefore(scene: Scene, { clause }: Reading, at: number): boolean {
	for (let before = clause.from; before < at; before++) {
		const match = matchAt(scene, before);
		if (match && isPlan(scene, before, match) && isStart(scene, clause, before)) return true;
	}
	return false;
}

/** "plan to ...", "must ..." before the alter is named: a plan of ego's, whatever is to be done. */
function isResolve(
	scene: Scene,
	{ clause, parties }: Reading,
	at: number,
	match: PhraseMatch,
): boolean {
	if (scene.isOwn || !isStart(scene, clause, at)) return false;
	if (parties.some((party) => party.at < at && party.role !== 'ego')) return false;
	return has(match, 'resolves') || has(matchAt(scene, at + match.length - 1), 'infinitive');
}

/** "May" is a month. */
export function isPlan({ tokens }: Scene, at: number, match: PhraseMatch): boolean {
	if (!has(match, 'plans')) return false;
	return !(has(match, 'monthLike') && tokens[at]?.isCapital === true);
}

/** "she is thinking of moving": what the alter means to do. */
export function isAlters({ parties }: Reading, at: number): boolean {
	return parties.some(({ at: place, role, isWe, lead }) => {
		return place < at && role === 'alter' && !isWe && lead === undefined;
	});
}

/** "to call" at the start of a clause. */
function isToDo(scene: Scene, { clause }: Reading, at: number): boolean {
	if (at !== clause.from || at + 1 >= clause.to) return false;
	if (has(matchAt(scene, at), 'toDos')) return true;
	if (!has(matchAt(scene, at), 'infinitive')) return false;
	return (
		matchAt(scene, at + 1)?.senses.some(
			(sense) => sense.is === 'act' && (sense.forms & FORM.base) !== 0,
		) ?? false
	);
}

/** "no" denies only what it stands right before: "no call", not "no news, call". */
function isDenial(scene: Scene, { clause }: Reading, at: number, match: PhraseMatch): boolean {
	if (!has(match, 'noneOf')) return true;
	const after = at + match.length;
	const isNext = (place: number): boolean =>
		place < clause.to && (has(matchAt(scene, place), 'thing') || has(matchAt(scene, place), 'act'));
	const isPart = LEADS.some((lead) => has(matchAt(scene, after), lead));
	return isNext(after) || (!isPart && isNext(after + 1));
}
