import { answerTo } from './answer';
import type { Clause } from './clauses';
import {
	type ClauseOptions,
	type Finds,
	isStart,
	type Reading,
	readingOf,
	type SceneClause,
	type State,
	suppress,
} from './find';
import { isDone, NO_SUBJECT } from './frame';
import { FORM } from './inflection';
import type { Outcome } from './interaction';
import type { Mark, VerbRow } from './lexicon';
import { isAtHome, readAct } from './read-act';
import { readThing } from './read-thing';
import { has, matchAt, type Scene, senseOf } from './roles';
import type { PhraseMatch } from './word-index';

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
	if (ask !== undefined) return answerTo(state, clauses, ask);
	if (wish === undefined || found.some(({ kind, at }) => kind !== 'contact' && at < wish.at))
		return undefined;
	const answer = answerTo(state, clauses, wish);
	if (answer === undefined) return undefined;
	found.splice(0, found.length, wish);
	return answer;
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

/** "lunch was cancelled", not "she told me that it was cancelled". */
function isVoid(scene: Scene, clause: Clause): boolean {
	const owned = scene.tokens[clause.from]?.pronoun?.isPossessive === true;
	if (owned && !has(matchAt(scene, clause.from + 1), 'thing')) return false;
	for (let at = clause.from; at < clause.to; at++) {
		const match = matchAt(scene, at);
		if (has(match, 'voids')) return true;
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

/** "always rings on Sundays": verbs in the present, with a word for again and again. */
function isHabitual(scene: Scene, clause: Clause): boolean {
	let isRoutine = false;
	let isPresent = false;
	for (let at = clause.from; at < clause.to; at++) {
		const match = matchAt(scene, at);
		isRoutine ||= has(match, 'routines');
		for (const sense of match?.senses ?? []) {
			if (sense.is !== 'act') continue;
			if ((sense.forms & (FORM.past | FORM.participle)) !== 0) return false;
			isPresent ||= (sense.forms & (FORM.present | FORM.base)) !== 0 && !has(match, 'thing');
			isPresent ||= (sense.forms & FORM.present) !== 0;
		}
	}
	return isRoutine && isPresent;
}

/** A day to come anywhere in the clause: "lunch with her next week". */
function isLater(scene: Scene, clause: Clause): boolean {
	for (let at = clause.from; at < clause.to; at++) {
		const match = matchAt(scene, at);
		if (has(match, 'topics') || isDone(match)) return false;
		if (has(match, 'later')) return true;
	}
	return false;
}

const holds = (scene: Scene, clause: Clause, mark: Mark): boolean => {
	for (let at = clause.from; at < clause.to; at++) if (has(matchAt(scene, at), mark)) return true;
	return false;
};

function beginsLabel(state: State, clause: Clause): boolean {
	const match = matchAt(state.scene, clause.from);
	if (!match || !(has(match, 'planLabels') || has(match, 'later'))) return false;
	const end = clause.from + match.length;
	return end === clause.to && (state.scene.tokens[end]?.break === 'colon' || has(match, 'toDos'));
}

/** "Ostend with [[Ana]]", "evensong together": something done with somebody. */
function readCompany(state: State, { clause, index, parties, isPrelude, governed }: Reading): void {
	const { scene, found } = state;
	if (isPrelude || governed !== undefined || found.length > 0) return;
	const beside = parties.find(
		({ lead, role, isWe }) => role === 'alter' && (lead === 'with' || isWe),
	);
	if (holds(scene, clause, 'habits')) return;
	const isTogether = (scene.isOwn && holds(scene, clause, 'together')) || isAtHome(scene, parties);
	if (!isTogether && (beside === undefined || beside.isOwner)) return;
	const end = beside?.end ?? clause.to;
	const place = { clause: index, at: clause.from, end, isVerb: false };
	found.push({ ...place, kind: 'contact', channel: 'meeting', by: 'both', isMutual: true });
}

/** "thanks to her I got unstuck": she helped. */
function readCredit(state: State, { clause, index, parties, governed }: Reading): void {
	const { scene, found } = state;
	if (governed !== undefined) return;
	const isMine = parties.some(
		({ role, isSubject, kinOf }) => (role === 'ego' && isSubject) || kinOf === 'ego',
	);
	const credited = parties.find(
		(party) => party.role === 'alter' && has(matchAt(scene, party.leadAt), 'credits'),
	);
	if (credited === undefined || !(isMine || found.some((find) => find.clause === index))) return;
	const isElsewhere = parties.some((party) => party !== credited && party.role === 'alter');
	const told = found.findIndex((find) => find.clause === index);
	if (told !== -1 && (isElsewhere || found[told]?.kind !== 'contact')) return;
	const channel = told === -1 ? 'help' : 'introduction';
	if (told !== -1) found.splice(told);
	const place = { clause: index, at: clause.from, end: credited.end, isVerb: true };
	found.push({ ...place, kind: 'favor', channel, by: 'alter', isMutual: false });
}

/** "kudos from Ana", "happy birthday from me": something came from somebody. */
function readSource(
	state: State,
	{ clause, index, parties, isPrelude, governed, weak }: Reading,
): void {
	if (isPrelude || governed !== undefined || weak !== undefined) return;
	const source = parties.find(({ lead, isOwner }) => lead === 'from' && !isOwner);
	if (source === undefined || source.role === 'other') return;
	if (has(matchAt(state.scene, source.leadAt), 'by')) return;
	if (isStateAt(state.scene, clause, source.end)) return;
	const place = { clause: index, at: clause.from, end: source.end, isVerb: false };
	const favor = favorNamed(state.scene, clause, source.leadAt);
	const { kind, channel } = favor ?? { kind: 'contact' };
	state.found.push({
		...place,
		kind,
		by: source.role,
		isMutual: false,
		...(channel === undefined ? {} : { channel }),
	});
}

/** "jump start from her": what somebody does, as a noun. */
function favorNamed(scene: Scene, { from }: Clause, to: number): VerbRow | undefined {
	for (let at = from; at < to; at++)
		for (const sense of matchAt(scene, at)?.senses ?? [])
			if (sense.is === 'act' && sense.row.kind === 'favor' && sense.forms === FORM.base)
				return sense.row.channel === undefined ? undefined : sense.row;
	return undefined;
}

/** "numbers from Bo are late": what is so now was not got. */
function isStateAt(scene: Scene, clause: Clause, at: number): boolean {
	if (at >= clause.to) return false;
	return (
		matchAt(scene, at)?.senses.some(
			(sense) => sense.is === 'act' && sense.row.isBare === true && sense.forms === FORM.present,
		) ?? false
	);
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
	if (reading.hasVerb || reading.hasThing || reading.isTold) return;
	readCompany(state, reading);
	readSource(state, reading);
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
function readPhrase(state: State, reading: Reading, at: number, found: PhraseMatch): number {
	if (has(found, 'toDos') && at > reading.clause.from) return 1;
	if (readOutcome(state, reading, at, found)) return found.length;
	const match = found.otherwise ?? found;
	if (reading.isTold) return match.length;
	govern(state, reading, at, match);
	if (has(match, 'absences') && state.found.length === 0 && reading.index <= state.first) {
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

/** A denial or a plan governs what follows it in its clause. */
function govern(state: State, reading: Reading, at: number, match: PhraseMatch): void {
	const { scene, options } = state;
	if (has(match, 'negations') && isDenial(scene, reading, at, match)) {
		reading.governed = 'denial';
		return;
	}
	if (options.isDone || !(isPlan(scene, at, match) || isToDo(scene, reading, at))) return;
	reading.governed ??= 'plan';
	const isFirst = reading.index === state.first && !reading.hasVerb && !reading.hasThing;
	if (!isFirst) return;
	state.beginsWithPlan = true;
	state.isPlanned ||= isResolve(scene, reading, at, match);
	state.isAlters = isAlters(reading, at) || !isStart(scene, reading.clause, at);
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
function isPlan({ tokens }: Scene, at: number, match: PhraseMatch): boolean {
	if (!has(match, 'plans')) return false;
	return !(has(match, 'monthLike') && tokens[at]?.isCapital === true);
}

/** "she is thinking of moving": what the alter means to do. */
function isAlters({ parties }: Reading, at: number): boolean {
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
	const next = matchAt(scene, at + match.length);
	return at + match.length < clause.to && (has(next, 'thing') || has(next, 'act'));
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
	if (sense.isShort && !(asks && isWhole)) return false;
	if (!asks && sense.outcome !== 'silence') return false;
	if (hasVerb && has(match, 'act') && !asks) return false;
	state.outcomes.push({ outcome: sense.outcome, at, clause: index });
	return true;
}
