import { actsWithin, type EgoHistory, isActFor, knownBefore } from './ego-history';
import type { EventLog } from './event-log';
import { drawn, hashed } from './hash';
import type { LogSpan, Row, Task } from './row';

type Query = readonly Row[];

/** Every alter known at a second, as one question; nothing where all of them act or none does. */
function queryAt(
	history: EgoHistory,
	t: number,
	task: {
		readonly name: Task;
		readonly horizon: number;
		readonly from: 'at' | 'after';
		readonly minAlters: number;
	},
): Query {
	const alters = knownBefore(history, t);
	if (alters.length < task.minAlters) return [];
	const rows = alters.map((alter): Row => {
		const label = actsWithin(history, alter, { t, horizon: task.horizon, from: task.from });
		return { task: task.name, ego: history.ego, alter, t, label };
	});
	const acting = rows.filter(({ label }) => label).length;
	return acting > 0 && acting < rows.length ? rows : [];
}

const HASH_OF_CALLS = 11;

/** `call`: somebody acts for ego after a quiet spell. Which of those ego knows act within the horizon? */
export function callQueries(
	history: EgoHistory,
	{ meta }: EventLog,
	{ seed, burnIn, end }: LogSpan,
): readonly Query[] {
	const { ego, events } = history;
	const task = meta.call;
	if (task === undefined) return [];
	const { gap, horizon, minAlters, maxPerEgo } = task;
	const acts = events.filter((event) => isActFor(ego, event, meta)).map(({ t }) => t);
	const calls = acts.filter((t, i) => {
		const isQuiet = t - (acts[i - 1] ?? -Infinity) >= gap;
		return isQuiet && t >= burnIn && t + horizon <= end;
	});
	return drawn(calls, maxPerEgo, (_, i) => hashed(seed, ego, i, HASH_OF_CALLS)).map((t) =>
		queryAt(history, t, { name: 'call', horizon, from: 'at', minAlters }),
	);
}

/** The seconds of the `next` task: evenly spread over the events from burn-in to one horizon before the end. */
export function nextTimes({ events, meta }: EventLog, { end }: LogSpan): readonly number[] {
	if (meta.next === undefined) return [];
	const { times, horizon } = meta.next;
	const first = Math.floor(events.length * meta.burnInFraction);
	let last = events.length - 1;
	while (last > 0 && (events[last]?.t ?? 0) > end - horizon) last--;
	return Array.from({ length: times }, (_, k) => {
		const at = Math.round(first + ((last - first) * k) / Math.max(1, times - 1));
		return events[at]?.t ?? end;
	});
}

/** `next`: at fixed dates, which of those ego knows act within the horizon? */
export function nextQueries(
	history: EgoHistory,
	{ meta }: EventLog,
	times: readonly number[],
): readonly Query[] {
	if (meta.next === undefined) return [];
	const { horizon, minAlters } = meta.next;
	return times.map((t) => queryAt(history, t, { name: 'next', horizon, from: 'after', minAlters }));
}

/** `truth`: what a survey says of the alters ego knew when it was made. */
export function truthQueries(history: EgoHistory, { truth, meta }: EventLog): readonly Query[] {
	if (!meta.hasTruthTask) return [];
	const own = truth.filter(({ ego }) => ego === history.ego);
	return [...new Set(own.map(({ t }) => t))].map((at) => {
		const known = new Set(knownBefore(history, at));
		return own
			.filter(({ t, alter }) => t === at && known.has(alter))
			.map(({ ego, alter, t, label }): Row => ({ task: 'truth', ego, alter, t, label }));
	});
}
