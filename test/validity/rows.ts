import { askRows } from './ask-rows';
import { type EgoHistory, egoHistories } from './ego-history';
import type { EventLog } from './event-log';
import { drawn, hashed } from './hash';
import { callQueries, nextQueries, nextTimes, truthQueries } from './known-rows';
import type { LogSpan, Row } from './row';

/** One ego with everything that is asked about their alters. */
export interface EgoRows {
	readonly history: EgoHistory;
	/** By time. */
	readonly rows: readonly Row[];
}

const HASH_OF_EGOS = 3;

/** What of a log is scored: everything from the burn-in on. */
function spanOf({ events, meta }: EventLog, seed: number): LogSpan {
	const burnIn = events[Math.floor(events.length * meta.burnInFraction)]?.t ?? Infinity;
	return { seed, burnIn, end: events[events.length - 1]?.t ?? -Infinity };
}

/** Every question of every task of a log, by ego. Of too many egos the seed draws some. */
export function rowsOf(log: EventLog, seed: number): readonly EgoRows[] {
	const span = spanOf(log, seed);
	const dates = nextTimes(log, span);
	const { maxEgos, minInstances } = log.meta;
	let queries = 0;
	const all = egoHistories(log).map((history): EgoRows => {
		const ranked = [
			...callQueries(history, log, span),
			...nextQueries(history, log, dates),
			...truthQueries(history, log),
		].flatMap((rows) => {
			const query = queries++;
			return rows.map((row) => ({ ...row, query }));
		});
		const rows = [...askRows(history, log, span), ...ranked];
		return { history, rows: rows.sort((a, b) => a.t - b.t) };
	});
	const enough = all.filter(({ rows }) => rows.length >= minInstances);
	return [...drawn(enough, maxEgos, ({ history }) => hashed(seed, history.ego, HASH_OF_EGOS))].sort(
		(a, b) => a.history.ego - b.history.ego,
	);
}
