import { actsWithin, type EgoHistory, isAskBy } from './ego-history';
import { alterOf, type EventLog, type LogEvent, type ReplyTask } from './event-log';
import { drawn, hashed } from './hash';
import { placeIn } from './sorted';
import type { LogSpan, Row } from './row';

/** An ask of ego's, and how long the two had been silent; no silence where they never were in touch. */
interface Ask {
	readonly alter: number;
	readonly t: number;
	readonly silence: number | undefined;
}

/** Runs of events of the same second: none of them knows of the others. */
function seconds(events: readonly LogEvent[]): readonly (readonly LogEvent[])[] {
	const runs: LogEvent[][] = [];
	for (const event of events) {
		const run = runs[runs.length - 1];
		if (run?.[0]?.t === event.t) run.push(event);
		else runs.push([event]);
	}
	return runs;
}

/** Every message of ego's that is an ask: not the middle of a conversation, one a second and alter. */
function asksOf({ ego, events }: EgoHistory, { gap }: ReplyTask, { meta }: EventLog): Ask[] {
	const lastContact = new Map<number, number>();
	const asks: Ask[] = [];
	for (const run of seconds(events)) {
		const alters = new Set(run.filter((event) => isAskBy(ego, event, meta)).map(({ dst }) => dst));
		const t = run[0]?.t ?? 0;
		for (const alter of alters) {
			const last = lastContact.get(alter);
			const silence = last === undefined ? undefined : t - last;
			if (silence === undefined || silence >= gap) asks.push({ alter, t, silence });
		}
		for (const event of run) lastContact.set(alterOf(event, ego), event.t);
	}
	return asks;
}

const HASH_OF_ASKS = 7;

/**
 * The rows of the tasks about asks. `reply`: ego contacts somebody known after a silence. `dormant`: after a long one.
 * `cold`: for the first time. Label: they act for ego within the horizon.
 */
export function askRows(
	history: EgoHistory,
	log: EventLog,
	{ seed, burnIn, end }: LogSpan,
): readonly Row[] {
	const task = log.meta.reply;
	if (task === undefined) return [];
	const { horizon, dormantGap = Infinity, maxPerEgo } = task;
	const { ego } = history;
	const asks = asksOf(history, task, log);
	const settled = asks.map(({ t }) => t + horizon);
	const scored = asks.filter(({ t }) => t >= burnIn && t + horizon <= end);
	const rowsOf = (name: Row['task'], isOf: (ask: Ask) => boolean): readonly Row[] =>
		drawn(scored.filter(isOf), maxPerEgo, (_, i) => hashed(seed, ego, i, HASH_OF_ASKS)).map(
			({ alter, t }): Row => ({
				task: name,
				ego,
				alter,
				t,
				label: actsWithin(history, alter, { t, horizon, from: 'after' }),
				outcomesSeen: placeIn(settled, t, 'behind'),
			}),
		);
	return [
		...rowsOf('reply', ({ silence }) => silence !== undefined),
		...rowsOf('dormant', ({ silence }) => silence !== undefined && silence >= dormantGap),
		...rowsOf('cold', ({ silence }) => silence === undefined),
	];
}
