import { actor, opposite } from './act-actor';
import type { Channel } from '../channel';
import { isStart, type Reading, type State, suppress } from './find';
import type { Clause } from './clauses';
import type { ThingRow } from '../lexicon';
import { type Scene, has, matchAt } from './roles';
import { contactActor, giverOf, thingAfter } from './things';

/** Reads a noun that names an event or a thing, where no verb says more. */
export function readThing(
	state: State,
	reading: Reading,
	at: number,
	length: number,
	row: ThingRow,
): void {
	if (row.kind === 'ask') return readAskThing(state, reading, at, length);
	if (row.kind === 'favor') return readFavorThing(state, reading, at, length, row);
	if (reading.hasVerb || reading.hasThing) return;
	const { scene } = state;
	const { clause, parties } = reading;
	const isLate = reading.index > 0 && state.found.length > 0 && clause.after !== 'line';
	const by = isSent(state, reading, at + length)
		? 'ego'
		: contactActor(scene, { row, clause, parties, at, end: at + length });
	if (by === undefined || isFar(state, reading, at, row, by)) return;
	reading.hasThing = true;
	if (reading.governed === 'plan' && state.isAlters && row.channel === 'event') return;
	if (suppress(state, reading) || isLate) return;
	state.found.push({
		kind: row.kind,
		channel: row.channel,
		by,
		clause: reading.index,
		at,
		end: at + length,
		isPrelude: reading.isPrelude,
		isVerb: false,
		isMutual: row.isMutual === true,
	});
}

/** "email sent", "vm left" */
function isSent({ scene }: State, { clause, parties }: Reading, end: number): boolean {
	return (
		scene.isOwn &&
		end + 1 === clause.to &&
		parties.length === 0 &&
		has(matchAt(scene, end), 'sendings')
	);
}

/** "her request for a reference", "a request to Ana" */
function readAskThing(state: State, reading: Reading, at: number, length: number): void {
	if (reading.hasVerb) return;
	const { clause, parties } = reading;
	const end = at + length;
	const owner = parties.find((party) => party.isOwner && party.end === at)?.role;
	const to = parties.find((party) => party.at >= end && party.lead === 'to')?.role;
	const from = parties.find((party) => party.at >= end && party.lead === 'from')?.role;
	const by = actor(owner ?? from ?? 'none') ?? opposite(to ?? 'none');
	if (by === undefined) return;
	reading.hasThing = true;
	if (suppress(state, reading)) return;
	const channel = thingAfter(state.scene, clause, end, true)?.channel ?? 'help';
	const place = { clause: reading.index, at, end, isVerb: false, isMutual: false };
	state.found.push({ ...place, kind: 'ask', channel, by });
}

/** In a day's note: a message that nothing ties to the alter. */
function isFar(
	{ scene }: State,
	{ clause, parties }: Reading,
	at: number,
	row: ThingRow,
	by: string,
): boolean {
	if (scene.isOwn || row.isMutual === true || by !== 'unknown') return false;
	const holdsAlter = parties.some(({ role }) => role === 'alter');
	const isBehindName = scene.tokens[clause.from - 2]?.mention !== undefined && clause.from === at;
	return !holdsAlter && !isBehindName;
}

/** "A ref for my packet?": a thing with a question mark, and more behind it. */
const isAskedFor = ({ scene }: State, { clause }: Reading): boolean =>
	scene.isOwn &&
	scene.tokens[clause.to]?.isQuestion === true &&
	clause.to + 1 < scene.tokens.length;

/** It is an ask of whoever it would be for, if an answer follows. */
function wishForThing(
	state: State,
	{ index, parties, governed }: Reading,
	at: number,
	length: number,
	{ channel }: ThingRow,
): void {
	if (state.wish !== undefined || governed !== undefined) return;
	const whose = parties.find((party) => party.isOwner || party.lead === 'for')?.role;
	const by = whose === 'alter' ? 'alter' : 'ego';
	const place = { clause: index, at, end: at + length, isVerb: false, isMutual: false };
	state.wish = { ...place, kind: 'ask', channel, by };
}

/** "her new record is out": no more than how things are. */
function isSo(scene: Scene, { to }: Clause, from: number): boolean {
	for (let at = from; at < to; at++) if (has(matchAt(scene, at), 'alterVerbs')) return true;
	return false;
}

const STANDALONE: ReadonlySet<Channel> = new Set([
	'introduction',
	'recommendation',
	'review',
	'loan',
	'gift',
]);

/** "feedback from her", "flowers for Ana", "help with my CV": a favor where the words say whose; else the entry's channel. */
function readFavorThing(
	state: State,
	reading: Reading,
	at: number,
	length: number,
	row: ThingRow,
): void {
	if (reading.hasVerb) return;
	const { scene } = state;
	const { clause, parties } = reading;
	if (isAskedFor(state, reading)) return wishForThing(state, reading, at, length, row);
	const by = giverOf({ row, clause, parties, at, end: at + length });
	const isFirst =
		clause.from === 0 && isStart(scene, clause, at) && STANDALONE.has(row.channel) && scene.isOwn;
	if (by === undefined && !isFirst) return;
	if (by !== undefined) reading.hasThing = true;
	if (by !== undefined && suppress(state, reading)) return;
	const place = { clause: reading.index, at, end: at + length, isVerb: false, isMutual: false };
	if (by !== undefined) state.found.push({ ...place, kind: 'favor', channel: row.channel, by });
	else if (!isSo(scene, clause, at + length))
		reading.weak ??= { ...place, kind: 'contact', channel: row.channel, by: 'unknown' };
}
