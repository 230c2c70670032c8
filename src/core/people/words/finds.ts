import { answerTo, subjectOf } from './answer';
import type { Clause } from './clauses';
import {
	type ClauseOptions,
	type Find,
	type Finds,
	type Reading,
	type SceneClause,
	type State,
	isStart,
	readingOf,
	suppress,
} from './find';
import { NO_SUBJECT, type Subject, isDone } from './subject';
import { beginsLabel, govern, isHabitual, isLater, isVoid } from './govern';
import { FORM } from './inflection';
import type { Outcome } from '../interaction';
import { holds } from './company';
import { readAct } from './read-act';
import { readCompany, readCredit, readSource } from './read-company';
import type { Party } from './parties';
import { readThing } from './read-thing';
import { type Scene, areAll, has, matchAt, senseOf } from './roles';
import type { PhraseMatch } from './phrase-match';

/** Reads the clauses that are about one alter. */
export function findActs(
	scene: Scene,
	clauses: readonly SceneClause[],
	options: ClauseOptions,
): Finds {
	const state: State = {
		scene,
		options,
		found: [],
		outcomes: [],
		replies: [],
		isDenied: false,
		isVoid: false,
		isPlanned: false,
		isRoutine: false,
		isOthers: false,
		beginsWithPlan: false,
		isAlters: false,
		isLabelled: false,
		wish: undefined,
		first: firstOf(scene, clauses),
		plannedSentence: -1,
		lastSubject: NO_SUBJECT,
	};
	for (const clause of clauses) readClause(state, clause);
	const { found, outcomes, isDenied, isVoid, isPlanned, isRoutine, isOthers } = state;
	const mayBeBare = state.isAlters || (state.isLabelled && !scene.isOwn);
	const beginsWithPlan = state.beginsWithPlan && (isPlanned || !mayBeBare);
	const answer = answered(state, clauses);
	return {
		found,
		answer,
		outcomes,
		isDenied,
		isVoid,
		isPlanned,
		isRoutine,
		isOthers,
		beginsWithPlan,
	};
}

/** How the first ask ended; a wish with an answer is one. */
function answered(state: State, clauses: readonly SceneClause[]): Outcome | undefined {
	const { found, wish } = state;
	const ask = found.find(({ kind }) => kind === 'ask');
	if (ask !== undefined) {
		if (!isKeptByEgo(state, clauses, ask)) return answerTo(state, clauses, ask);
		found.splice(found.indexOf(ask), 1, { ...ask, by: 'alter' });
		return 'yes';
	}
	if (wish === undefined) return repliedTo(state, clauses);
	if (found.some(({ kind, at }) => kind !== 'contact' && at < wish.at)) return undefined;
	const answer = answerTo(state, clauses, wish);
	if (answer === undefined) return undefined;
	found.splice(0, found.length, wish);
	return answer;
}

/** "wanted to borrow the ladder. Lent it her": who asked is not said, but who gave is. */
function isKeptByEgo(
	{ scene, found, outcomes }: State,
	clauses: readonly SceneClause[],
	ask: Find,
): boolean {
	const clause = clauses.find(({ index }) => index === ask.clause);
	if (clause === undefined || ask.by !== 'ego' || !scene.isOwn) return false;
	if (readingOf(scene, clause).parties.some(({ role }) => role !== 'other')) return false;
	const next = found.find((find) => find.clause > ask.clause && find.isVerb);
	if (next !== undefined) return next.kind === 'favor' && next.by === 'ego';
	const reply = outcomes.find((one) => one.clause > ask.clause);
	const answer = clauses.find(({ index }) => index === reply?.clause);
	if (reply?.outcome !== 'yes' || answer === undefined) return false;
	const { parties } = readingOf(scene, answer);
	return parties.length > 0 && parties.every(isReached);
}

/** "lent it her", "gave it to her" */
const isReached = ({ role, isSubject, isOwner, lead }: Party): boolean =>
	role === 'alter' && !isOwner && (lead === 'to' || lead === 'for' || !isSubject);

/**
 * "rang her about the room, she's up for it": what somebody wrote or said is an ask if the other agrees or refuses. "offered to
 * drive me, and did": an offer is a favor if it was kept.
 */
function repliedTo(
	{ scene, found, replies }: State,
	clauses: readonly SceneClause[],
): Outcome | undefined {
	const [reply] = replies;
	const sent = found.find(({ isVerb, by }) => isVerb && (by === 'ego' || by === 'alter'));
	const clause = clauses.find(({ index }) => index === reply?.clause);
	if (reply === undefined || sent === undefined || clause === undefined) return undefined;
	if (
		clause.index <= sent.clause ||
		found.some(({ kind, isMutual }) => kind !== 'contact' || isMutual)
	)
		return undefined;
	if (sent.isOffer === true) {
		if (reply.outcome === 'yes')
			found.splice(0, found.length, { ...sent, kind: 'favor', channel: 'help' });
		return undefined;
	}
	const subject = subjectOf(scene, clause);
	const isSendersOwn = subject === sent.by || (subject === undefined && clause.after === 'and');
	const isUnheard = sent.channel === 'call' && subject === undefined && reply.outcome === 'no';
	if (isSendersOwn || isUnheard) return undefined;
	found.splice(0, found.length, { ...sent, kind: 'ask', channel: 'help' });
	return reply.outcome;
}

/** The first clause about the alter that is more than the name of a channel ("phone: to call back"). */
function firstOf(scene: Scene, clauses: readonly SceneClause[]): number {
	const about = clauses.filter(({ isPrelude }) => !isPrelude);
	const [first, second] = about;
	const isLabel =
		first !== undefined &&
		second !== undefined &&
		scene.tokens[first.to]?.break === 'colon' &&
		first.from + (matchAt(scene, first.from)?.length ?? 2) === first.to &&
		has(matchAt(scene, first.from), 'thing');
	return (isLabel ? second : first)?.index ?? 0;
}

function readClause(state: State, clause: SceneClause): void {
	const { scene, options } = state;
	const { index } = clause;
	if (clause.after !== 'comma' && clause.after !== 'and') state.lastSubject = NO_SUBJECT;
	if (beginsLabel(state, clause)) {
		state.plannedSentence = clause.sentence + 1;
		if (index === state.first) state.beginsWithPlan = state.isLabelled = true;
		return;
	}
	const reading = readingOf(scene, clause);
	reading.isTold = isToldOf(scene, clause);
	const isPlan =
		!options.isDone && (clause.sentence === state.plannedSentence || isLater(scene, clause));
	const isRoutine = !options.isDone && isHabitual(scene, clause);
	state.isRoutine ||= isRoutine && index === state.first;
	reading.governed = isVoid(scene, clause)
		? 'denial'
		: isPlan
			? 'plan'
			: isRoutine
				? 'routine'
				: undefined;
	state.isVoid ||= reading.governed === 'denial' && index === state.first;
	if (reading.governed === 'plan' && index === state.first) {
		state.beginsWithPlan = true;
		state.isLabelled = clause.sentence === state.plannedSentence;
		state.isAlters = scene.isOwn && !state.isLabelled;
	}
	for (let at = clause.from; at < clause.to;) {
		const match = matchAt(scene, at);
		at +=
			match === undefined || at + match.length > clause.to
				? 1
				: readPhrase(state, reading, at, match);
	}
	readCredit(state, reading);
	const isFirst = index === state.first && scene.isOwn && state.found.length === 0;
	state.isDenied ||= isFirst && reading.governed === 'denial' && holdsAct(scene, clause);
	if (reading.hasVerb || reading.hasThing || reading.isTold) return;
	state.lastSubject = stateSubject(reading) ?? state.lastSubject;
	readCompany(state, reading);
	readSource(state, reading);
	if (reading.weak !== undefined && !suppress(state, reading)) state.found.push(reading.weak);
}

/** "she's well, rang from the train": of whom the clause told, though nothing was done. */
function stateSubject({ parties }: Reading): Subject | undefined {
	const party = parties.find(({ isSubject, lead, isOwner }) => {
		return isSubject && lead === undefined && !isOwner;
	});
	return party === undefined
		? undefined
		: { role: party.role, isWe: party.isWe, isRelative: false };
}

/** "she not come", not "nothing in particular" */
function holdsAct(scene: Scene, clause: Clause): boolean {
	return !areAll(scene, clause, (match) => !has(match, 'act') && !has(match, 'auxiliaries'));
}

/** The alter is named in this clause, but only as what is talked about: "call about [[Ana]]". */
export function isToldOf(scene: Scene, clause: Clause): boolean {
	if (scene.isOwn) return false;
	let isTopic = false;
	let isNamed = false;
	for (let at = clause.from; at < clause.to; at++) {
		isTopic ||= has(matchAt(scene, at), 'topics');
		const mention = scene.tokens[at]?.mention;
		if (mention === undefined || !scene.alterMentions.has(mention)) continue;
		if (!isTopic) return false;
		isNamed = true;
	}
	return isNamed;
}

/** Reads one phrase; gives how many words it took. */
function readPhrase(state: State, reading: Reading, at: number, found: PhraseMatch): number {
	if (has(found, 'toDos') && at > reading.clause.from) return 1;
	if (readOutcome(state, reading, at, found)) return found.length;
	if (found.otherwise === undefined && isOnlyOutcome(found)) return 1;
	const match = found.otherwise ?? found;
	if (reading.isTold) return match.length;
	govern(state, reading, at, match);
	const isBefore = state.found.every(({ isPrelude }) => isPrelude === true);
	if (has(match, 'absences') && isBefore && reading.index <= state.first) {
		state.found.splice(0);
		state.isDenied = true;
		reading.governed = 'denial';
	}
	const isHabit = has(match, 'habits') && !has(match, 'act');
	if (has(match, 'topics') || has(match, 'relatives') || isHabit) {
		reading.isTold = reading.hasVerb || !state.scene.index.lexicon.grammar.isVerbFinal;
		return match.length;
	}
	if (readActs(state, reading, at, match)) return match.length;
	const thing = senseOf(match, 'thing');
	if (isVerbAhead(state.scene, reading.clause, at + match.length)) return match.length;
	if (has(match, 'act') && holds(state.scene, reading.clause, 'habits')) return match.length;
	if (thing !== undefined) readThing(state, reading, at, match.length, thing.row);
	else if (match.noun !== undefined) {
		readThing(state, reading, at, 1, match.noun);
		return 1;
	}
	return match.length;
}

const isOnlyOutcome = ({ senses }: PhraseMatch): boolean =>
	senses.every((sense) => sense.is === 'outcome');

/** Reads a verb in the first of its meanings that fits; else as any verb that may have done something for somebody. */
function readActs(state: State, reading: Reading, at: number, match: PhraseMatch): boolean {
	if (has(match, 'auxiliaries') && has(matchAt(state.scene, at + match.length), 'negations'))
		return false;
	const isGlued = state.scene.tokens[at]?.isGlued === true && isDone(match);
	let forms = 0;
	for (const sense of match.senses) {
		if (sense.is !== 'act') continue;
		if (isGlued && sense.row.kind !== 'favor') continue;
		if (readAct(state, reading, at, match, sense)) return true;
		forms = sense.row.isBare === true ? 0 : sense.forms & (FORM.finite | FORM.participle);
	}
	if (isGlued) forms = FORM.past | FORM.participle;
	if (forms === 0 || has(match, 'thing')) return false;
	const row = state.scene.index.lexicon.openVerb;
	return readAct(state, reading, at, { ...match, length: 1 }, { is: 'act', row, forms });
}

/** Where verbs may stand last: the one to come says what was done with the thing. */
function isVerbAhead(scene: Scene, clause: Clause, from: number): boolean {
	if (!scene.index.lexicon.grammar.isVerbFinal) return false;
	for (let at = from; at < clause.to; at++) {
		const match = matchAt(scene, at);
		if (isDone(match) && !has(match, 'auxiliaries') && !has(match, 'thing')) return true;
	}
	return false;
}

function readOutcome(
	state: State,
	{ clause, index, hasVerb }: Reading,
	at: number,
	match: PhraseMatch,
): boolean {
	const sense = senseOf(match, 'outcome');
	if (sense === undefined) return false;
	if (state.found.length === 0 && state.wish === undefined) {
		state.isDenied ||= sense.outcome === 'silence' && match.length > 1 && !has(match, 'act');
		return false;
	}
	const asks = state.wish !== undefined || state.found.some(({ kind }) => kind === 'ask');
	const most = has(match, 'negations') || sense.outcome === 'silence' ? match.length : 4;
	const isWhole = clause.to - clause.from <= most && isStart(state.scene, clause, at);
	if (sense.place === 'start' && !(asks && isWhole)) return false;
	if (sense.place === 'scene' && !asks) return false;
	if (!asks && sense.outcome !== 'silence') {
		const isReply = sense.outcome !== 'partly' && sense.place === 'any' && match.length > 1;
		if (isReply && isStart(state.scene, clause, at))
			state.replies.push({ outcome: sense.outcome, at, clause: index });
		return false;
	}
	if (hasVerb && has(match, 'act') && !asks) return false;
	state.outcomes.push({ outcome: sense.outcome, at, clause: index });
	return true;
}
