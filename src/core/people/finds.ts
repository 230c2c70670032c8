import type { Clause } from './clauses';
import {
	type ClauseOptions,
	type Finds,
	isStart,
	type Reading,
	type SceneClause,
	senseOf,
	type State,
	suppress,
} from './find';
import type { PhraseMatch } from './lexicon';
import { readAct } from './read-act';
import { readThing } from './read-thing';
import { has, matchAt, roleAt, type Scene } from './roles';

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
		isDenied: false,
		isPlanned: false,
		beginsWithPlan: false,
		isAlters: false,
		first: clauses.find(({ isPrelude }) => !isPrelude)?.index ?? 0,
		plannedSentence: -1,
		lastSubject: 'none',
	};
	for (const clause of clauses) readClause(state, clause);
	const { found, outcomes, isDenied, isPlanned } = state;
	const beginsWithPlan = state.beginsWithPlan && (isPlanned || !state.isAlters);
	return { found, outcomes, isDenied, isPlanned, beginsWithPlan };
}

/** A day to come anywhere in the clause: "lunch with her next week". */
function isLater(scene: Scene, clause: Clause): boolean {
	for (let at = clause.from; at < clause.to; at++) {
		const match = matchAt(scene, at);
		if (has(match, 'topics')) return false;
		if (match?.senses.some((sense) => sense.is === 'act' && !sense.isBase)) return false;
		if (has(match, 'later')) return true;
	}
	return false;
}

function isVoid(scene: Scene, clause: Clause): boolean {
	for (let at = clause.from; at < clause.to; at++)
		if (has(matchAt(scene, at), 'voids')) return true;
	return false;
}

function beginsLabel(state: State, clause: Clause): boolean {
	const match = matchAt(state.scene, clause.from);
	if (!match || !has(match, 'planLabels')) return false;
	const end = clause.from + match.length;
	return end === clause.to && state.scene.tokens[end]?.break === 'colon';
}

/** "An hour with [[Ana]]", "Ostend with [[Ana]], 3h": time spent with somebody. */
function readTimeWith(state: State, { clause, index, isPrelude, governed }: Reading): void {
	const { scene, found } = state;
	if (scene.isOwn || isPrelude || governed !== undefined || found.length > 0) return;
	for (let at = clause.from + 1; at < clause.to; at++) {
		const isWith = has(matchAt(scene, at - 1), 'together') && scene.tokens[at - 1]?.word !== 'and';
		if (!isWith || roleAt(scene, at) !== 'alter' || scene.tokens[at]?.mention === undefined)
			continue;
		const isTimed = scene.tokens.some(
			({ word }, near) => word === '<time>' && near >= clause.from && near <= clause.to + 1,
		);
		if (!isTimed || scene.tokens[at]?.isPossessive === true) return;
		const place = { clause: index, at: clause.from, end: at + 1, isVerb: false };
		found.push({ ...place, kind: 'contact', channel: 'meeting', by: 'both', isMutual: true });
		return;
	}
}

function readClause(state: State, clause: SceneClause): void {
	const { scene, options } = state;
	const { index, isPrelude } = clause;
	if (clause.after !== 'comma' && clause.after !== 'and') state.lastSubject = 'none';
	if (beginsLabel(state, clause)) {
		state.plannedSentence = clause.sentence + 1;
		if (index === state.first) state.beginsWithPlan = true;
		return;
	}
	const isPlan =
		!options.isDone && (clause.sentence === state.plannedSentence || isLater(scene, clause));
	const governed = isVoid(scene, clause) ? 'denial' : isPlan ? 'plan' : undefined;
	const reading: Reading = {
		clause,
		index,
		governed,
		isPrelude,
		isTold: isToldOf(scene, clause),
		hasVerb: false,
		hasThing: false,
		weak: undefined,
		actor: 'none',
	};
	if (governed === 'plan' && index === state.first) {
		state.beginsWithPlan = true;
		state.isAlters = scene.isOwn && clause.sentence !== state.plannedSentence;
	}
	for (let at = clause.from; at < clause.to;) {
		const match = matchAt(scene, at);
		at +=
			match === undefined || at + match.length > clause.to
				? 1
				: readPhrase(state, reading, at, match);
	}
	if (reading.hasVerb || reading.hasThing) return;
	readTimeWith(state, reading);
	if (reading.weak !== undefined && !suppress(state, reading)) state.found.push(reading.weak);
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
function readPhrase(state: State, reading: Reading, at: number, match: PhraseMatch): number {
	if (readOutcome(state, reading, at, match)) return match.length;
	if (reading.isTold) return match.length;
	if (has(match, 'negations') && isDenial(state, reading, at, match)) reading.governed = 'denial';
	else if (!state.options.isDone && (isPlan(state, at, match) || isToDo(state, reading, at))) {
		reading.governed ??= 'plan';
		const isFirst = reading.index === state.first && !reading.hasVerb && !reading.hasThing;
		if (isFirst) {
			state.beginsWithPlan = true;
			state.isPlanned ||= isResolve(state, reading, at, match);
			state.isAlters = isAltersOwn(state, reading, at) || !isStart(state.scene, reading.clause, at);
		}
	}
	if (has(match, 'absences') && state.found.length === 0) {
		state.isDenied = true;
		reading.governed = 'denial';
	}
	if (
		has(match, 'topics') ||
		has(match, 'relatives') ||
		(has(match, 'habits') && !has(match, 'act'))
	) {
		reading.isTold = true;
		return match.length;
	}
	for (const sense of match.senses)
		if (sense.is === 'act' && readAct(state, reading, at, match, sense)) return match.length;
	const thing = senseOf(match, 'thing');
	if (thing !== undefined) readThing(state, reading, at, match.length, thing.row);
	return match.length;
}

const TO_DO = /^(?:to|should|must|gotta|lets)$/;

/** "plan to ...", "must ..." before the alter is named: a plan of ego's, whatever is to be done. */
function isResolve({ scene }: State, { clause }: Reading, at: number, match: PhraseMatch): boolean {
	if (scene.isOwn || !isStart(scene, clause, at)) return false;
	for (let before = clause.from; before < at; before++)
		if ((roleAt(scene, before) ?? 'ego') !== 'ego') return false;
	return TO_DO.test(scene.tokens[at + match.length - 1]?.word ?? '');
}

/** "May" is a month. */
function isPlan({ scene }: State, at: number, match: PhraseMatch): boolean {
	return has(match, 'plans') && !(scene.tokens[at]?.word === 'may' && scene.tokens[at].isCapital);
}

/** "she is thinking of moving": what the alter means to do. */
function isAltersOwn({ scene }: State, { clause }: Reading, at: number): boolean {
	for (let before = at - 1; before >= clause.from; before--)
		if (roleAt(scene, before) === 'alter') return scene.isOwn;
	return false;
}

/** "to call" at the start of a clause. */
function isToDo({ scene }: State, { clause }: Reading, at: number): boolean {
	if (at !== clause.from || at + 1 >= clause.to || scene.tokens[at]?.word !== 'to') return false;
	const next = matchAt(scene, at + 1);
	return next?.senses.some((sense) => sense.is === 'act' && sense.isBase) ?? false;
}

/** "no" denies only what it stands right before: "no call", not "no news, call". */
function isDenial(state: State, reading: Reading, at: number, match: PhraseMatch): boolean {
	if (state.scene.tokens[at]?.word !== 'no') return true;
	const next = matchAt(state.scene, at + match.length);
	return at + match.length < reading.clause.to && (has(next, 'thing') || has(next, 'act'));
}

function readOutcome(
	state: State,
	{ clause, index, hasVerb }: Reading,
	at: number,
	match: PhraseMatch,
): boolean {
	const sense = senseOf(match, 'outcome');
	if (sense === undefined) return false;
	if (state.found.length === 0) {
		state.isDenied ||= sense.outcome === 'silence' && match.length > 1 && !has(match, 'act');
		return false;
	}
	const asks = state.found.some(({ kind }) => kind === 'ask');
	const isWhole = clause.to - clause.from <= 3 && isStart(state.scene, clause, at);
	if (sense.isShort && !(asks && isWhole)) return false;
	if (!asks && sense.outcome !== 'silence') return false;
	const isSameAct = hasVerb && has(match, 'act') && !asks;
	if (isSameAct) return false;
	state.outcomes.push({ outcome: sense.outcome, at, clause: index });
	return true;
}
