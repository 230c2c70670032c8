import { actor, opposite } from './act-actor';
import type { Channel } from '../channel';
import type { Clause } from './clauses';
import { isDone } from './subject';
import type { Actor } from '../interaction';
import type { ThingRow, VerbRow } from '../lexicon';
import type { Party } from './parties';
import { areAll, has, matchAt, type Role, roleAt, type Scene, senseOf } from './roles';
import type { PhraseMatch } from './phrase-match';

/** The first thing named after a verb: up to a preposition for gifts and letters, in the whole clause for asks. */
export function thingAfter(
	scene: Scene,
	clause: Clause,
	verb: number,
	isAskedFor: boolean,
	end = verb + 1,
): ThingRow | undefined {
	const { isVerbFinal } = scene.index.lexicon.grammar;
	let fallback: ThingRow | undefined;
	for (let at = isVerbFinal ? clause.from : verb; at < clause.to;) {
		const match = matchAt(scene, at);
		const thing = at === verb ? undefined : thingOf(match, isAskedFor);
		if (thing?.kind === 'favor') return thing;
		fallback ??= thing;
		if (!isAskedFor && !isVerbFinal && at >= end && isThingEnd(scene, at, match)) break;
		at += at === verb ? 1 : (match?.length ?? 1);
	}
	return fallback;
}

const REVIEW: ThingRow = { words: '', kind: 'favor', channel: 'review' };

/** What a phrase names; in an ask also what a verb names: "asked her to review my draft". */
function thingOf(match: PhraseMatch | undefined, isAskedFor: boolean): ThingRow | undefined {
	const thing = senseOf(match, 'thing')?.row;
	if (!isAskedFor) return thing;
	if (thing?.channel === 'comment') return REVIEW;
	if (thing?.kind === 'favor') return thing;
	for (const sense of match?.senses ?? []) {
		if (sense.is !== 'act' || sense.row.kind !== 'favor' || isWork(sense.row)) continue;
		const { channel } = sense.row;
		if (channel !== undefined && channel !== 'help') return { words: '', kind: 'favor', channel };
	}
	return undefined;
}

const isWork = ({ needs }: VerbRow): boolean => needs === 'service' || needs === 'given';

function isThingEnd(scene: Scene, at: number, match: PhraseMatch | undefined): boolean {
	if (match === undefined) return false;
	if (has(match, 'topics')) return true;
	if (!has(match, 'thing') && (isDone(match) || isAsking(match))) return true;
	const isPreposition =
		(['to', 'from', 'for', 'at', 'with', 'occasions'] as const).some((mark) => has(match, mark)) &&
		!has(match, 'joins');
	return isPreposition && roleAt(scene, at + match.length) === undefined;
}

const isAsking = (match: PhraseMatch): boolean =>
	match.senses.some((sense) => sense.is === 'act' && sense.row.kind === 'ask');

/** "met for lunch", "talked on the phone": the occasion says how. `isMeans`: "thanked her by email", not "for the email". */
export function occasionAfter(
	scene: Scene,
	clause: Clause,
	start: number,
	isMeans: boolean,
): Channel | undefined {
	for (
		let at = scene.index.lexicon.grammar.isVerbFinal ? clause.from : start;
		at < clause.to;
		at++
	) {
		const match = matchAt(scene, at);
		if (has(match, 'topics')) return undefined;
		if (!has(match, isMeans ? 'means' : 'occasions')) continue;
		let next = at + (match?.length ?? 1);
		while (
			next < clause.to &&
			(has(matchAt(scene, next), 'articles') || has(matchAt(scene, next), 'adjectives'))
		)
			next++;
		const thing = next < clause.to ? senseOf(matchAt(scene, next), 'thing') : undefined;
		if (thing?.row.kind === 'contact') return thing.row.channel;
	}
	return undefined;
}

/** A noun of a clause with the people around it. */
export interface ThingPlace {
	readonly row: ThingRow;
	readonly clause: Clause;
	readonly parties: readonly Party[];
	readonly at: number;
	readonly end: number;
}

const LONG: ReadonlySet<Channel> = new Set(['meeting', 'meal', 'event']);

/** Who began, of a contact named by a noun; undefined where it was not between the two. */
export function contactActor(scene: Scene, place: ThingPlace): Actor | undefined {
	const { row, parties, end } = place;
	const around = parties.filter((party) => party.lead !== 'topics');
	const led = (lead: Party['lead']): Role | undefined =>
		pick(around.filter((party) => party.lead === lead && !party.isOwner));
	const owner = ownerOf(scene, place)?.role;
	const isLong = LONG.has(row.channel);
	if (row.channel === 'meeting' && owner === 'alter' && led('with') !== 'ego') return undefined;
	if (!scene.isOwn && !isNamed(scene, around, owner)) return undefined;
	if (isLong) return 'both';
	const from = led('from') ?? led('by');
	if (from !== undefined && !(from === 'other' && led('with') === 'alter'))
		return from === 'other' ? undefined : actor(from);
	const next = parties.find(
		(party) => party.at >= end && (party.lead === 'to' || party.lead === 'for'),
	);
	if (next !== undefined) return opposite(next.role);
	if (owner === 'alter' || owner === 'ego') return owner;
	return row.isMutual === true ? 'both' : 'unknown';
}

/** Whose thing it is: "her email", "her monthly email". */
function ownerOf(scene: Scene, { parties, at }: ThingPlace): Party | undefined {
	const owner = [...parties].reverse().find((party) => party.isOwner && party.end <= at);
	if (owner === undefined || at - owner.end > 2) return undefined;
	return areAll(
		scene,
		{ from: owner.end, to: at },
		(match) => match === undefined || has(match, 'adjectives'),
	)
		? owner
		: undefined;
}

/** In a day's note: the alter is there, or nobody is named at all. */
function isNamed(scene: Scene, around: readonly Party[], owner: Role | undefined): boolean {
	if (owner === 'alter') return true;
	const named = around.filter(
		(party) => scene.tokens[party.at]?.mention !== undefined || party.role !== 'other',
	);
	return (
		named.every(({ role }) => role !== 'other') ||
		named.some((party) => party.role === 'alter' && (!party.isOwner || isHost(scene, party)))
	);
}

/** "dinner at [[Ana]]'s", "at [[Ana]]'s place" */
function isHost(scene: Scene, { lead, end }: Party): boolean {
	const match = matchAt(scene, end);
	return lead === 'at' && (match === undefined || !has(match, 'kin'));
}

const pick = (parties: readonly Party[]): Role | undefined =>
	(parties.find(({ role }) => role !== 'other') ?? parties[0])?.role;

/** Who gave what a noun names: "feedback from her", "flowers for Ana", "help with my CV"; undefined where nothing says. */
export function giverOf({ row, parties, at, end }: ThingPlace): Actor | undefined {
	const led = (lead: Party['lead']): Role | undefined =>
		pick(parties.filter((party) => party.at >= end && party.lead === lead && !party.isOwner));
	const isGoods = row.channel === 'gift' || row.channel === 'loan';
	const source = led('from');
	if (source !== undefined) return actor(source);
	const theirs = parties.find(
		(party) =>
			party.at >= end && party.lead === 'to' && (party.isOwner || party.kinOf !== undefined),
	);
	if (theirs !== undefined && row.channel === 'introduction')
		return actor(theirs.kinOf ?? theirs.role);
	const ofTheirs = parties.find((party) => party.at === end && party.isOwner);
	if (ofTheirs?.role === 'alter' && isGoods) return 'alter';
	const agent = led('by');
	if (agent !== undefined && !isGoods) return actor(agent);
	const occasion = parties.find(
		(party) => party.at >= end && party.lead === 'for' && party.isOwner,
	);
	const whom =
		led('for') ??
		occasion?.role ??
		(isGoods || row.channel === 'introduction' ? led('to') : undefined);
	if (whom !== undefined) return opposite(whom);
	const thing = parties.find((party) => party.at >= end && party.isOwner);
	const isService =
		row.channel === 'help' || row.channel === 'review' || row.channel === 'recommendation';
	if (thing !== undefined && isService && thing.at - end <= 2) return opposite(thing.role);
	const owner = parties.find((party) => party.isOwner && party.end === at);
	if (owner?.role === 'alter' && (row.channel === 'review' || row.isStrong === true))
		return 'alter';
	return undefined;
}
