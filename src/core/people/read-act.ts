import { type Act, actor, actorOf, beneficiary, opposite } from './act-actor';
import type { Channel } from './channel';
import type { Clause } from './clauses';
import { type Find, isStart, type Reading, type State, suppress } from './find';
import { benefitOf, type Frame, frameOf, type Subject } from './frame';
import { FORM, type Forms } from './inflection';
import type { Kind } from './interaction';
import type { Mark, ThingRow, VerbRow } from './lexicon';
import { mayBeNoun, type Party } from './parties';
import { areAll, has, matchAt, type Of, type Scene } from './roles';
import { occasionAfter, thingAfter } from './things';
import type { PhraseMatch } from './word-index';

/** A verb where it stands. */
interface Place {
	readonly at: number;
	readonly end: number;
	readonly forms: Forms;
	readonly match: PhraseMatch;
}

/** Reads a verb; false where it tells of no act. */
export function readAct(
	state: State,
	reading: Reading,
	at: number,
	match: PhraseMatch,
	{ row, forms }: Of<'act'>,
): boolean {
	const isPrelude = reading.isPrelude && benefitOf(state.scene, reading.clause) !== 'alter';
	if (isPrelude) return false;
	const place = { at, end: at + match.length, forms, match };
	const { scene } = state;
	const frame = frameAt(state, reading, row, place);
	if (row.needs === 'service' && reading.hasThing && frame.by === 'none') return false;
	if (isImperative(state, reading, place)) {
		reading.governed ??= 'plan';
		if (reading.index === state.first) state.beginsWithPlan = true;
	}
	if (!isEvent(state, reading, place, frame)) return false;
	const thing =
		row.thing === undefined ? undefined : thingAfter(scene, reading.clause, at, row.kind === 'ask');
	const read = meaningOf(state, reading, { row, frame, at, end: place.end }, thing);
	if (read === undefined) return false;
	const { subject } = frame;
	if (subject.role !== 'none') state.lastSubject = subject;
	reading.hasVerb = true;
	reading.isTold ||=
		row.kind === 'ask' || row.shields === true || (read === 'ignored' && subject.isRelative);
	if (read === 'ignored') {
		if (subject.role !== 'none') reading.subject = subject;
		return true;
	}
	reading.subject =
		read.by === 'ego' || read.by === 'alter' ? { ...subject, role: read.by } : subject;
	if (suppress(state, reading)) return true;
	const occasion = occasionOf(scene, reading.clause, row, place.end, read);
	state.found.push({
		...read,
		...(occasion === undefined ? {} : { channel: occasion }),
		...(occasion === 'meal' || occasion === 'event' ? { by: 'both' as const } : {}),
		clause: reading.index,
		at,
		end: place.end,
	});
	return true;
}

/** The verb with its people; one without a subject of its own goes on with that of the verb before ("called to ask"). */
function frameAt(state: State, reading: Reading, row: VerbRow, place: Place): Frame {
	const { scene } = state;
	const { at, end, forms } = place;
	const isTopical = row.isTopical === true;
	const frame = frameOf(scene, reading.clause, reading.parties, { at, end, forms, isTopical });
	const isPurpose =
		frame.subject.isThing === true &&
		reading.hasVerb &&
		at > reading.clause.from &&
		has(matchAt(scene, at - 1), 'infinitive');
	if (isPurpose) return { ...frame, subject: reading.subject };
	if (frame.subject.role !== 'none') return frame;
	return { ...frame, subject: impliedSubject(state, reading, place, frame) ?? frame.subject };
}

function impliedSubject(
	{ scene, lastSubject }: State,
	{ clause, subject, hasVerb }: Reading,
	{ at, forms, match }: Place,
	frame: Frame,
): Subject | undefined {
	if (hasVerb && (forms & (FORM.base | FORM.ongoing)) !== 0) return subject;
	const { object } = frame;
	if (
		clause.after === 'and' &&
		!hasVerb &&
		object !== lastSubject.role &&
		(forms & FORM.past) !== 0
	)
		return lastSubject;
	if (!scene.isOwn) return undefined;
	const before = at > clause.from ? matchAt(scene, at - 1) : undefined;
	const isPresent = forms === FORM.present && !has(match, 'thing');
	const isAlters = isPresent || frame.with === 'ego' || has(before, 'alterVerbs');
	return isAlters && isStart(scene, clause, at)
		? { role: 'alter', isWe: false, isRelative: false }
		: undefined;
}

/** The verb tells of something done, by its form and place: "called", "call her", not "the call", "to call". */
function isEvent(state: State, reading: Reading, place: Place, frame: Frame): boolean {
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
function isImperative(
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
	if (has(lead, 'achieves')) return true;
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

const isAsk = (match: PhraseMatch): boolean =>
	match.senses.some((sense) => sense.is === 'act' && sense.row.kind === 'ask');

type ActMeaning = Pick<
	Find,
	'kind' | 'channel' | 'by' | 'isVerb' | 'isMutual' | 'isVague' | 'outcome' | 'isGuess'
>;

/** `ignored` is an act between others; undefined is no act at all. */
function meaningOf(
	state: State,
	reading: Reading,
	act: Act,
	thing: ThingRow | undefined,
): ActMeaning | 'ignored' | undefined {
	const { row, frame } = act;
	if (row.acts === 'nobody' && isCarried(state.scene, act.end)) return undefined;
	const isLight = row.acts === 'nobody' && row.thing === 'must';
	const isBeside = !state.isDenied && isCompanion(state, reading, act) && !frame.subject.isRelative;
	if (isBeside && !(isLight && thing?.kind === 'contact')) return COMPANY;
	const isFavor = frame.subject.role === 'alter' && frame.benefit === 'ego' && row.isBare !== true;
	if (isLight && frame.subject.role === 'alter' && !frame.subject.isWe && frame.with !== 'ego') {
		if (!isFavor) return 'ignored';
	}
	if (isLight && !isFavor) return undefined;
	if (
		!isFavor &&
		row.thing === 'must' &&
		!fitsThing(row, frame, thing, act.end >= reading.clause.to)
	) {
		if (row.kind === 'ask' && row.acts === 'subject') wishFor(state, reading, act, thing);
		return undefined;
	}
	const needs = needOf(state, reading, act);
	if (needs === 'unmet') {
		if (row.kind === 'ask') wishFor(state, reading, act, thing);
		return undefined;
	}
	if (frame.subject.isRelative) return 'ignored';
	const by = actorOf(state, reading, act);
	if (by === undefined) {
		const { role } = frame.subject;
		if (row.acts !== 'nobody' || (role !== 'alter' && role !== 'other')) suppress(state, reading);
		state.isOthers ||= reading.index === state.first && isBetweenOthers(state.scene, act);
		return 'ignored';
	}
	if (isReturn(state.scene, reading.clause, row))
		return { kind: 'contact', by, isVerb: true, isMutual: false };
	return {
		...channelOf(row, thing),
		by,
		isVerb: true,
		isMutual: row.acts === 'both',
		...(row.isVague === true || row.acts === 'unknown' ? { isVague: true } : {}),
		...(row.outcome === undefined ? {} : { outcome: row.outcome }),
		...(row.needs === 'service' && frame.subject.role === 'none' && frame.owner === 'ego'
			? { isGuess: true }
			: {}),
	};
}

/** "needed a hand with the boiler": an ask, if she answers. */
function wishFor(
	state: State,
	{ index, parties, isPrelude }: Reading,
	{ row, frame, at, end }: Act,
	thing: ThingRow | undefined,
): void {
	const { subject, object, owner } = frame;
	if (state.wish !== undefined || isPrelude || subject.role === 'other') return;
	const whose = [object, owner].find((part) => part === 'ego' || part === 'alter') ?? 'none';
	const by = actor(subject.role) ?? opposite(whose) ?? (state.scene.isOwn ? 'ego' : undefined);
	if (by === undefined || (parties.length > 0 && subject.isRelative)) return;
	const { channel = 'help' } = channelOf(row, thing);
	state.wish = { kind: 'ask', channel, by, clause: index, at, end, isVerb: true, isMutual: false };
}

/** "her sister lent her the money" */
function isBetweenOthers(scene: Scene, { row, frame }: Act): boolean {
	const { subject } = frame;
	if (!scene.isOwn || row.acts !== 'subject' || subject.role !== 'other') return false;
	if (scene.tokens.some(({ mention }) => mention !== undefined)) return false;
	return subject.isThing !== true && beneficiary(frame) === 'alter';
}

/** "ended up talking", "tried to help": the next verb says what was done. */
function isCarried(scene: Scene, end: number): boolean {
	const match = matchAt(scene, end);
	const isBase = matchAt(scene, end + 1)?.senses.some(
		(sense) => sense.is === 'act' && (sense.forms & FORM.base) !== 0,
	);
	return (
		(has(match, 'infinitive') && isBase === true) ||
		has(match, 'toDos') ||
		has(match, 'plans') ||
		(match?.senses.some((sense) => sense.is === 'act' && (sense.forms & FORM.ongoing) !== 0) ??
			false)
	);
}

/** A thing is named that the verb can go with: a favor for what is done, anything for what is got. */
function fitsThing(
	row: VerbRow,
	frame: Frame,
	thing: ThingRow | undefined,
	isLast: boolean,
): boolean {
	if (row.acts === 'asked') return thing !== undefined || beneficiary(frame) !== 'none';
	if (row.kind === 'ask' && row.acts === 'subject' && row.needs === undefined && isLast)
		return true;
	if (row.needs === 'source' && row.kind === 'ask' && thing?.channel === 'help')
		return frame.from === 'ego' || frame.object === 'ego' || frame.for === 'ego';
	return (
		thing !== undefined && (row.acts !== 'subject' || thing.kind === 'favor' || row.kind === 'ask')
	);
}

/** Done together. */
const COMPANY: ActMeaning = {
	kind: 'contact',
	channel: 'meeting',
	by: 'both',
	isVerb: true,
	isMutual: true,
};

/** "got me a scarf": one of the two right behind the verb, and a thing right behind them. */
function isGivenTo(scene: Scene, parties: readonly Party[], end: number): boolean {
	const whom = parties.find((party) => party.at === end && party.isObject && !party.isOwner);
	if (whom === undefined) return false;
	const next = scene.tokens[whom.end];
	if (next === undefined || next.break !== undefined) return false;
	const isMeasured = /^\d/.test(next.word) || next.word === '<money>';
	return isMeasured || has(matchAt(scene, whom.end), 'articles') || mayBeNoun(scene, whom.end);
}

/** Whether what a verb needs is there. */
function needOf(
	{ scene, first }: State,
	{ parties, index }: Reading,
	{ row, frame, end }: Act,
): 'met' | 'unmet' {
	const { needs, kind } = row;
	const isFirst = index === 0 || index === first;
	const { subject, object, from, owner, by, isPassive } = frame;
	if (needs === undefined) return 'met';
	if (needs === 'subject') return subject.role === 'none' && !isFirst ? 'unmet' : 'met';
	if (needs === 'given') return isGivenTo(scene, parties, end) ? 'met' : 'unmet';
	if (needs === 'source') {
		const isGot = from !== 'none' || by !== 'none' || frame.withOwner !== 'none';
		return isGot || (kind === 'ask' ? subject.role === 'alter' : owner !== 'none')
			? 'met'
			: 'unmet';
	}
	if (by !== 'none' || (isPassive && subject.role !== 'alter')) return 'met';
	const whom = beneficiary(frame);
	if (needs === 'beneficiary')
		return whom !== 'none' || (subject.role === 'alter' && frame.with === 'ego') ? 'met' : 'unmet';
	const { for: forWhom, withOwner, kinOf, benefit } = frame;
	const isHelped = subject.role === 'alter' && frame.with === 'ego';
	if (isHelped || [forWhom, owner, withOwner, kinOf, benefit].some((part) => part !== 'none'))
		return 'met';
	if (frame.within !== 'none' && row.verbs !== '') return 'met';
	return object === 'none' ? 'unmet' : 'met';
}

/** "reviewed the budget with her", "danced together": done side by side, by nobody for the other. */
function isCompanion({ scene }: State, { clause, parties }: Reading, { row, frame }: Act): boolean {
	const isOpen =
		row.acts === 'nobody' ||
		row.needs !== undefined ||
		(row.channel === 'message' && holds(scene, clause, 'together'));
	const { subject, object, owner, with: beside, withOwner } = frame;
	const isTogether = holds(scene, clause, 'together');
	if (!isOpen || row.kind === 'ask' || row.acts === 'source') return false;
	if (object !== 'none' && !isTogether) return false;
	if (subject.role === 'alter' && !subject.isWe)
		return beside === 'ego' && owner !== 'ego' && row.acts === 'nobody';
	if (subject.role === 'other' || owner === 'alter') return false;
	if (beside === 'alter' || (withOwner === 'alter' && row.needs !== 'beneficiary')) return true;
	const isLoose = row.acts === 'nobody' || row.needs === 'service';
	if (isLoose && isAtHome(scene, parties)) return true;
	const isPair = parties.some((party) => party.isWe && party.role === 'alter');
	if (subject.isWe && row.isBare !== true && (isPair || scene.isOwn)) return true;
	return scene.isOwn && isTogether;
}

/** "at her place", "in [[Ana]]'s garden", "at Ana's" */
export function isAtHome(scene: Scene, parties: readonly Party[]): boolean {
	return parties.some(
		({ role, isOwner, lead, end }) =>
			role === 'alter' &&
			isOwner &&
			(lead === 'at' || lead === 'of' || lead === 'from' || lead === 'occasions') &&
			(has(matchAt(scene, end), 'homes') || (lead === 'at' && !mayBeNoun(scene, end))),
	);
}

const holds = (scene: Scene, clause: Clause, mark: Mark): boolean => {
	for (let at = clause.from; at < clause.to; at++) if (has(matchAt(scene, at), mark)) return true;
	return false;
};

/** "gave him his ten back" */
function isReturn(scene: Scene, clause: Clause, row: VerbRow): boolean {
	if (row.kind !== 'favor' || (row.channel !== 'gift' && row.channel !== 'loan')) return false;
	for (let at = clause.from; at < clause.to; at++)
		if (has(matchAt(scene, at), 'returns')) return true;
	return false;
}

function channelOf(row: VerbRow, thing: ThingRow | undefined): { kind: Kind; channel?: Channel } {
	if (row.acts === 'nobody') return { kind: 'favor', channel: 'help' };
	if (row.kind === 'ask')
		return { kind: 'ask', channel: thing?.kind === 'favor' ? thing.channel : 'help' };
	if (thing !== undefined && row.thing !== undefined) {
		const isSmall = row.kind === 'contact' && thing.channel === 'help' && thing.isStrong !== true;
		if (thing.kind === 'favor' && !isSmall) {
			const isGivenMoney = row.channel === 'gift' && thing.channel === 'loan';
			return { kind: 'favor', channel: isGivenMoney ? 'gift' : thing.channel };
		}
		if (row.kind === 'favor' || thing.channel === 'email')
			return { kind: thing.kind, channel: thing.channel };
	}
	return row.channel === undefined ? { kind: row.kind } : { kind: row.kind, channel: row.channel };
}

/** "met for lunch", "congratulated her by email": the occasion or the means says how. */
function occasionOf(
	scene: Scene,
	clause: Clause,
	row: VerbRow,
	end: number,
	{ channel, kind }: ActMeaning,
): Channel | undefined {
	if (kind !== 'contact') return undefined;
	if (channel === 'meeting') return occasionAfter(scene, clause, end, false);
	const isOpen = channel === undefined || (channel === 'message' && row.thing === 'may');
	return isOpen ? occasionAfter(scene, clause, end, row.acts !== 'both') : undefined;
}
