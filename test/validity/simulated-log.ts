import type { EventLog, LogEvent, LogMeta } from './event-log';
import { SECONDS_PER_DAY } from './event-log';
import { randomFrom } from './hash';

/** A log with only a name and its tasks; the rest is as usual. */
export function aMeta(given: Partial<LogMeta> = {}): LogMeta {
	return {
		name: 'simulated',
		burnInFraction: 0.2,
		maxEgos: 300,
		minInstances: 6,
		undirected: [],
		weak: [],
		hasTruthTask: false,
		...given,
	};
}

/** An event on a day, at midnight. */
export function anEvent(src: number, dst: number, day: number, kind = 'message'): LogEvent {
	return { src, dst, t: day * SECONDS_PER_DAY, kind, undirected: false };
}

/** What is made up: who there is, and for how long. */
export interface World {
	readonly seed: number;
	readonly egos: number;
	readonly alters: number;
	readonly days: number;
}

/**
 * A log whose truth is known: every ego writes to each of their alters about every ten days, and each alter answers within
 * a day with a willingness of their own, drawn from nearly never to nearly always.
 */
export function simulatedLog({ seed, egos, alters, days }: World): EventLog {
	const random = randomFrom(seed);
	const events: LogEvent[] = [];
	for (let ego = 0; ego < egos; ego++) {
		for (let alter = 0; alter < alters; alter++) {
			const id = egos + ego * alters + alter;
			const willingness = 0.05 + 0.9 * random();
			for (let day = 10 * random(); day < days; day += 4 + 12 * random()) {
				events.push(anEvent(ego, id, day));
				if (random() < willingness) events.push(anEvent(id, ego, day + random()));
			}
		}
	}
	const meta = aMeta({
		egos: Array.from({ length: egos }, (_, ego) => ego),
		reply: { gap: SECONDS_PER_DAY, horizon: 2 * SECONDS_PER_DAY, maxPerEgo: 150 },
		next: { horizon: 7 * SECONDS_PER_DAY, times: 4, minAlters: 5 },
	});
	return { meta, events: events.sort((a, b) => a.t - b.t), truth: [] };
}
