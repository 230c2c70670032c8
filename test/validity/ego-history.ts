import { alterOf, type EventLog, type LogEvent, type LogMeta } from './event-log';
import { placeIn } from './sorted';

/** Everything in a log that touches one ego. */
export interface EgoHistory {
	readonly ego: number;
	/** By time. */
	readonly events: readonly LogEvent[];
	/** When each alter was first in touch, in that order. */
	readonly firstContact: ReadonlyMap<number, number>;
	/** By alter, when they acted for ego, rising. */
	readonly acts: ReadonlyMap<number, readonly number[]>;
}

const isOneOf = (kinds: readonly string[] | undefined, kind: string): boolean =>
	kinds === undefined || kinds.includes(kind);

/** An act for ego: of a kind that is one, and with a direction. */
export function isActFor(ego: number, event: LogEvent, { actKinds }: LogMeta): boolean {
	return !event.undirected && event.dst === ego && isOneOf(actKinds, event.kind);
}

/** An ask by ego: of a kind that is one, and with a direction. */
export function isAskBy(ego: number, event: LogEvent, { askKinds }: LogMeta): boolean {
	return !event.undirected && event.src === ego && isOneOf(askKinds, event.kind);
}

function added<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [value]);
	else list.push(value);
}

function historyOf(ego: number, events: readonly LogEvent[], meta: LogMeta): EgoHistory {
	const firstContact = new Map<number, number>();
	const acts = new Map<number, number[]>();
	for (const event of events) {
		const alter = alterOf(event, ego);
		if (!firstContact.has(alter)) firstContact.set(alter, event.t);
		if (isActFor(ego, event, meta)) added(acts, alter, event.t);
	}
	return { ego, events, firstContact, acts };
}

/** The history of everybody who may be ego, by number. What somebody does to themselves is left out. */
export function egoHistories({ events, meta }: EventLog): readonly EgoHistory[] {
	const byEgo = new Map<number, LogEvent[]>();
	for (const event of events) {
		if (event.src === event.dst) continue;
		added(byEgo, event.src, event);
		added(byEgo, event.dst, event);
	}
	const wanted = meta.egos === undefined ? undefined : new Set(meta.egos);
	return [...byEgo]
		.filter(([ego]) => wanted?.has(ego) ?? true)
		.sort(([a], [b]) => a - b)
		.map(([ego, own]) => historyOf(ego, own, meta));
}

/** The alters ego had contact with before this second, in the order of first contact. */
export function knownBefore({ firstContact }: EgoHistory, t: number): readonly number[] {
	return [...firstContact].filter(([, first]) => first < t).map(([alter]) => alter);
}

/** Whether an alter acts for ego within the horizon, counted from the second itself or from right after it. */
export function actsWithin(
	{ acts }: EgoHistory,
	alter: number,
	{ t, horizon, from }: { t: number; horizon: number; from: 'at' | 'after' },
): boolean {
	const times = acts.get(alter) ?? [];
	const next = times[placeIn(times, t, from === 'at' ? 'before' : 'behind')];
	return next !== undefined && next <= t + horizon;
}
