import { type Act, actor, actorOf, beneficiary, opposite } from './act-actor';
import { needOf } from './act-needs';
import type { Channel } from '../channel';
import type { Clause } from './clauses';
import { isCompanion } from './company';
import { type Find, type Reading, type State, suppress } from './find';
import type { Frame } from './frame';
import { FORM } from './inflection';
import type { Actor, Kind } from '../interaction';
import type { ThingRow, VerbRow } from '../lexicon';
import { type Scene, has, matchAt, senseOf } from './roles';
import { occasionAfter } from './things';

export type ActMeaning = Pick<
	Find,
	'kind' | 'channel' | 'by' | 'isVerb' | 'isMutual' | 'isVague' | 'outcome' | 'isOffer' | 'isGuess'
>;

/** Done together. */
const COMPANY: ActMeaning = {
	kind: 'contact',
	channel: 'meeting',
	by: 'both',
	isVerb: true,
	isMutual: true,
};

/** `ignored` is an act between others; undefined is no act at all. */
export function meaningOf(
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
		if (!isFavor) return frame.owner === 'ego' ? undefined : 'ignored';
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
	const passedOn = passedOnBy(act);
	if (passedOn !== undefined) return passedOn;
	const needs = needOf(state, reading, act);
	if (needs === 'unmet' && isDoneToAll(state.scene, reading, act))
		return {
			kind: 'favor',
			...helpBy(row),
			by: 'alter',
			isVerb: true,
			isMutual: false,
			isGuess: true,
		};
	if (needs === 'unmet') {
		if (row.kind === 'ask') wishFor(state, reading, act, thing);
		return row.verbs === '' ? somethingDone(state, reading, frame) : undefined;
	}
	const by = actorOf(state, reading, act);
	if (frame.subject.isRelative && !isInUse(state.scene, act, by)) return 'ignored';
	if (by === undefined) {
		const { role } = frame.subject;
		if (row.acts !== 'nobody' || (role !== 'alter' && role !== 'other')) suppress(state, reading);
		state.isOthers ||= reading.index === state.first && isBetweenOthers(state.scene, act);
		return 'ignored';
	}
	if (isReturn(state.scene, reading.clause, row))
		return { kind: 'contact', by, isVerb: true, isMutual: false };
	if (isErrand(state.scene, act))
		return { kind: 'favor', channel: 'help', by, isVerb: true, isMutual: false };
	const meant = channelOf(row, thing);
	const isAsk =
		meant.kind === 'contact' && row.acts === 'subject' && holdsAsk(state.scene, reading, act.end);
	return {
		...(isAsk ? { kind: 'ask', channel: 'help' } : meant),
		by,
		isVerb: true,
		isMutual: row.acts === 'both',
		...(row.isVague === true || row.acts === 'unknown' ? { isVague: true } : {}),
		...(row.isOffer === true ? { isOffer: true } : {}),
		...(row.outcome === undefined ? {} : { outcome: row.outcome }),
		...(frame.subject.isRelative ||
		(row.needs === 'service' && frame.subject.role === 'none' && frame.owner === 'ego')
			? { isGuess: true }
			: {}),
	};
}

/** "she wrote to the council for us", "rang the bank for me": to somebody else, in place of the other of the two. */
function isErrand(scene: Scene, { row, frame, end }: Act): boolean {
	const { kind, channel, acts } = row;
	const isWord = channel === 'message' || channel === 'email' || channel === 'call';
	if (kind !== 'contact' || !isWord || acts !== 'subject') return false;
	const { subject, object, to, for: forWhom } = frame;
	if (subject.role !== 'ego' && subject.role !== 'alter') return false;
	if (opposite(subject.role) !== forWhom) return false;
	const isToThem = [object, to].some((part) => part === 'ego' || part === 'alter');
	return !isToThem && has(matchAt(scene, end), 'articles');
}

const helpBy = ({ channel = 'help' }: VerbRow): { readonly channel: Channel } => ({ channel });

/** "she cleared the path": in her note, and nobody else's. */
function isDoneToAll(
	scene: Scene,
	{ governed, parties }: Reading,
	{ row, frame, at, end }: Act,
): boolean {
	const { subject } = frame;
	if (!scene.isOwn || row.kind !== 'favor' || row.verbs === '' || governed !== undefined)
		return false;
	if (row.channel === 'gift' || (row.needs !== 'service' && row.needs !== 'beneficiary'))
		return false;
	if (subject.role !== 'alter' || subject.isWe || subject.isRelative || frame.isPassive)
		return false;
	return (
		has(matchAt(scene, end), 'definites') &&
		!parties.some((party) => party.at > at && party.role !== 'ego')
	);
}

/** "apped her that": a verb no row names, to one of the two; that it did good nothing says. */
function somethingDone(state: State, reading: Reading, frame: Frame): ActMeaning | undefined {
	const { role } = frame.subject;
	if (frame.subject.isRelative || reading.governed !== undefined) return undefined;
	const by = opposite(frame.object);
	const isBetween = by !== undefined && (role === by || (role === 'none' && !frame.isPassive));
	return isBetween
		? { kind: 'contact', by, isVerb: true, isMutual: false, isVague: true }
		: undefined;
}

/** "the plumber she recommended": whoever is told of came by her good word. */
function passedOnBy({ row, frame }: Act): ActMeaning | undefined {
	const { subject, isPassive } = frame;
	const { kind, channel } = row;
	if (!subject.isRelative || subject.role !== 'alter' || row.acts !== 'subject') return undefined;
	if (channel !== 'introduction' && channel !== 'recommendation') return undefined;
	if (isPassive || beneficiary(frame) === 'other') return undefined;
	return { kind, channel, by: 'alter', isVerb: true, isMutual: false, isGuess: true };
}

/** "we used the ladder she lent us": ego has the use of it now. */
const isInUse = (scene: Scene, { row, frame }: Act, by: Actor | undefined): boolean =>
	scene.isOwn &&
	row.channel === 'loan' &&
	by === 'alter' &&
	[frame.object, frame.to].includes('ego');

/** "needed a hand with the boiler": an ask, if she answers. */
function wishFor(
	state: State,
	{ index, parties, isPrelude }: Reading,
	{ row, frame, at, end }: Act,
	thing: ThingRow | undefined,
): void {
	const { subject, object, owner } = frame;
	if (state.wish !== undefined || isPrelude || subject.role === 'other') return;
	const by =
		actor(subject.role) ??
		opposite(object) ??
		(parties.length === 1 && subject.role === 'none' ? actor(owner) : opposite(owner)) ??
		(state.scene.isOwn ? 'ego' : undefined);
	if (by === undefined || (parties.length > 0 && subject.isRelative)) return;
	const { channel = 'help' } = channelOf(row, thing);
	state.wish = { kind: 'ask', channel, by, clause: index, at, end, isVerb: true, isMutual: false };
}

/** "sent her a plea for chairs" */
function holdsAsk(scene: Scene, { clause }: Reading, end: number): boolean {
	for (let at = end; at < clause.to; at++) {
		if (has(matchAt(scene, at), 'topics')) return false;
		if (senseOf(matchAt(scene, at), 'thing')?.row.kind === 'ask') return true;
	}
	return false;
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
		const isSent = thing.channel === 'message' || thing.channel === 'email';
		if (row.kind === 'favor' && thing.kind === 'contact' && row.channel === 'gift' && !isSent)
			return { kind: row.kind, channel: row.channel };
		if (row.kind === 'favor' || thing.channel === 'email')
			return { kind: thing.kind, channel: thing.channel };
	}
	return row.channel === undefined ? { kind: row.kind } : { kind: row.kind, channel: row.channel };
}

/** "met for lunch", "congratulated her by email": the occasion or the means says how. */
export function occasionOf(
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
