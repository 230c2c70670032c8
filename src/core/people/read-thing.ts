import type { Channel } from './channel';
import { isStart, type Reading, type State, suppress } from './find';
import type { ThingRow } from './lexicon';
import { has, matchAt, objectsOf, roleAt } from './roles';
import { favorGiver, holdsAlter, thingActor } from './things';

export function readThing(
	state: State,
	reading: Reading,
	at: number,
	length: number,
	row: ThingRow,
): void {
	const { scene } = state;
	const { clause } = reading;
	if (row.kind === 'favor') return readFavorThing(state, reading, at, length, row);
	if (reading.hasVerb || reading.hasThing) return;
	const isLate =
		reading.index > 0 &&
		state.found.length > 0 &&
		clause.after !== 'line' &&
		scene.tokens[clause.from]?.word !== 'then';
	const objects = objectsOf(scene, clause, at + length, false);
	const before = at - 1 >= clause.from ? scene.tokens[at - 1] : undefined;
	const owner =
		before !== undefined && (before.isPossessive || before.pronoun?.isPossessive)
			? roleAt(scene, at - 1)
			: undefined;
	const to =
		at + length < clause.to &&
		has(matchAt(scene, at + length), 'to') &&
		['to', 'for'].includes(scene.tokens[at + length]?.word ?? '');
	const by = thingActor(scene, row, { objects, owner, isTo: to, clause });
	const isFar =
		!scene.isOwn &&
		!holdsAlter(scene, clause) &&
		row.isMutual !== true &&
		by === 'unknown' &&
		!(scene.tokens[clause.from - 2]?.mention !== undefined && clause.from === at);
	if (by === undefined || isFar) return;
	reading.hasThing = true;
	if (reading.governed === 'plan' && state.isAlters && row.channel === 'event') return;
	if (suppress(state, reading) || isLate) return;
	const found = {
		kind: row.kind,
		channel: row.channel,
		by,
		clause: reading.index,
		at,
		end: at + length,
	};
	const { isPrelude } = reading;
	state.found.push({ ...found, isPrelude, isVerb: false, isMutual: row.isMutual === true });
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
	const { scene } = state;
	const { clause } = reading;
	if (reading.hasVerb) return;
	const by = favorGiver(scene, clause, at, length, row);
	const isFirst =
		clause.from === 0 && isStart(scene, clause, at) && STANDALONE.has(row.channel) && scene.isOwn;
	if (by === undefined && !isFirst) return;
	if (by !== undefined) reading.hasThing = true;
	if (by !== undefined && suppress(state, reading)) return;
	const place = { clause: reading.index, at, end: at + length, isVerb: false, isMutual: false };
	if (by !== undefined) state.found.push({ ...place, kind: 'favor', channel: row.channel, by });
	else reading.weak ??= { ...place, kind: 'contact', channel: row.channel, by: 'unknown' };
}
