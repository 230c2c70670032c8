import { actorOf, type ActParts, isPassive } from './act-actor';
import type { Channel } from './channel';
import type { Clause } from './clauses';
import { type Find, isStart, type Of, type Reading, senseOf, type State, suppress } from './find';
import type { Kind } from './interaction';
import type { ActRow, PhraseMatch, ThingRow } from './lexicon';
import {
	has,
	matchAt,
	objectsOf,
	roleAt,
	type Scene,
	type Subject,
	subjectOf,
	type Objects,
} from './roles';
import { occasionAfter, thingAfter } from './things';

function isBaseAct(state: State, reading: Reading, at: number, match: PhraseMatch): boolean {
	if (reading.governed !== undefined) return true;
	const { scene, options } = state;
	const start = isStart(scene, reading.clause, at);
	const isForSomebody = (): boolean =>
		isService(match) &&
		objectsOf(scene, reading.clause, at + match.length, true, directOf(at, match)).role !== 'none';
	if (options.isDone && start)
		return (
			!has(match, 'thing') ||
			isObjectNext(scene, reading.clause, at + match.length) ||
			isForSomebody()
		);
	if (
		start &&
		(match.person !== undefined || isObjectNext(scene, reading.clause, at + match.length))
	)
		return true;
	const before = scene.tokens[at - 1]?.word;
	if (before !== 'to' || at - 1 <= reading.clause.from) return false;
	if (isAsk(match)) return reading.hasVerb;
	return isForSomebody();
}

const directOf = (at: number, match: PhraseMatch): number | undefined =>
	match.person === undefined ? undefined : at + match.person;

export function isService(match: PhraseMatch): boolean {
	const row = senseOf(match, 'act')?.row;
	return row?.kind === 'favor' && row.isService === true;
}

const isAsk = (match: PhraseMatch): boolean => senseOf(match, 'act')?.row.kind === 'ask';

function isObjectNext(scene: Scene, clause: Clause, at: number): boolean {
	const token = scene.tokens[at];
	if (token === undefined || at >= clause.to) return false;
	if (token.pronoun !== undefined) return token.pronoun.isObject;
	return roleAt(scene, at) !== undefined && !token.isPossessive;
}

/** "met [[Ana]]'s husband": somebody or something of theirs. */
function isOwnersOf(scene: Scene, clause: Clause, at: number | undefined): boolean {
	if (at === undefined || at + 1 >= clause.to) return false;
	const { mention, isPossessive = false } = scene.tokens[at] ?? {};
	return mention !== undefined && isPossessive;
}

/** What follows is what was asked about: "asked after Mum". */
const TOPICAL = /^(?:about|after|how|what|when|where)$/;

export function readAct(
	state: State,
	reading: Reading,
	at: number,
	match: PhraseMatch,
	sense: Of<'act'>,
): boolean {
	const { scene } = state;
	const { clause } = reading;
	if (reading.isPrelude || (sense.isBase && !isBaseAct(state, reading, at, match))) return false;
	const end = at + match.length;
	const { row } = sense;
	const direct = directOf(at, match);
	if (row.acts === 'both' && isOwnersOf(scene, clause, direct)) return false;
	const isPurpose = sense.isBase && scene.tokens[at - 1]?.word === 'to';
	const subject: Subject =
		isPurpose && reading.actor !== 'none'
			? { role: reading.actor, isWe: false, isRelative: false }
			: subjectOf(scene, clause, at);
	const isAbout = row.shields === true && TOPICAL.test(scene.tokens[end - 1]?.word ?? '');
	const objects = objectsOf(
		scene,
		isAbout ? { ...clause, to: end } : clause,
		end,
		row.isService === true || (row.kind === 'ask' && row.acts === 'asked'),
		direct,
	);
	const thing =
		row.thing === undefined ? undefined : thingAfter(scene, clause, end, row.kind === 'ask');
	const read = meaningOf(state, reading, {
		row,
		subject,
		objects,
		thing,
		direct: direct === undefined ? undefined : (roleAt(scene, direct) ?? 'other'),
		at,
		end,
	});
	if (read === undefined) return false;
	if (subject.role !== 'none') state.lastSubject = subject.role;
	if (row.kind === 'ask') reading.isTold = true;
	if (read === 'ignored') {
		reading.isTold ||= row.shields === true || subject.isRelative;
		reading.hasVerb = true;
		return true;
	}
	reading.isTold ||= row.shields === true;
	reading.hasVerb = true;
	if (read.by === 'ego' || read.by === 'alter') reading.actor = read.by;
	if (suppress(state, reading)) return true;
	const isMeeting = row.channel === 'meeting' || (row.acts === 'both' && row.channel === undefined);
	const isOpen = isMeeting || (row.kind === 'contact' && row.channel === undefined);
	const occasion = isOpen ? occasionAfter(scene, clause, end, !isMeeting) : undefined;
	state.found.push({
		...read,
		...(occasion === undefined ? {} : { channel: occasion }),
		clause: reading.index,
		at,
		end,
	});
	return true;
}

type ActMeaning = Pick<Find, 'kind' | 'channel' | 'by' | 'isVerb' | 'isMutual' | 'outcome'>;

/** `ignored` is an act between others; undefined is no act at all. */
function meaningOf(
	state: State,
	reading: Reading,
	parts: ActParts,
): ActMeaning | 'ignored' | undefined {
	const { row, subject, objects, thing } = parts;
	if (row.thing === 'must' && thing === undefined) return undefined;
	if (row.needsSource === true && objects.source === 'none') return undefined;
	const isFor =
		objects.role !== 'none' || objects.agent !== 'none' || isPassive(state.scene, parts.at);
	if (row.needsBeneficiary === true && !isFor) return undefined;
	if (subject.isRelative) return 'ignored';
	const by = actorOf(state, reading, parts);
	if (by === undefined) return 'ignored';
	const isPersonal = objects.role !== 'none' || subject.role === 'alter';
	if (row.needsPerson === true && !isPersonal && thing?.kind !== 'favor') return undefined;
	if (isShared(row, subject, objects)) {
		return { kind: 'contact', channel: 'meeting', by: 'both', isVerb: true, isMutual: true };
	}
	if (isReturn(state.scene, reading.clause, row)) {
		return { kind: 'contact', by, isVerb: true, isMutual: false };
	}
	const meaning = channelOf(row, thing);
	return {
		...meaning,
		by,
		isVerb: true,
		isMutual: row.acts === 'both',
		...(row.outcome === undefined ? {} : { outcome: row.outcome }),
	};
}

/** "reviewed the budget with her": done together, for nobody of the two. */
function isShared(row: ActRow, subject: Subject, objects: Objects): boolean {
	const isWork = row.needsBeneficiary === true || row.channel === 'review';
	return isWork && objects.isBeside && (subject.role === 'none' || subject.role === 'ego');
}

/** "gave him his ten back" */
function isReturn(scene: Scene, clause: Clause, row: ActRow): boolean {
	if (row.kind !== 'favor' || (row.channel !== 'gift' && row.channel !== 'loan')) return false;
	for (let at = clause.from; at < clause.to; at++)
		if (has(matchAt(scene, at), 'returns')) return true;
	return false;
}

function channelOf(row: ActRow, thing: ThingRow | undefined): { kind: Kind; channel?: Channel } {
	if (row.kind === 'ask')
		return { kind: 'ask', channel: thing?.kind === 'favor' ? thing.channel : 'help' };
	if (thing !== undefined && row.thing !== undefined) {
		const isSmall = row.kind === 'contact' && thing.channel === 'help' && thing.isStrong !== true;
		if (thing.kind === 'favor' && !isSmall) {
			const isGivenMoney = row.channel === 'gift' && thing.channel === 'loan';
			return { kind: 'favor', channel: isGivenMoney ? 'gift' : thing.channel };
		}
		if (row.kind === 'favor') return { kind: thing.kind, channel: thing.channel };
	}
	return row.channel === undefined ? { kind: row.kind } : { kind: row.kind, channel: row.channel };
}
