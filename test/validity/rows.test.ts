import { describe, expect, test } from 'vitest';
import { type EventLog, type LogMeta, SECONDS_PER_DAY } from './event-log';
import type { Row } from './row';
import { rowsOf } from './rows';
import { aMeta, anEvent } from './simulated-log';

const days = (count: number): number => count * SECONDS_PER_DAY;

const META = aMeta({
	burnInFraction: 0,
	minInstances: 1,
	egos: [0],
	reply: { gap: days(1), horizon: days(2), dormantGap: days(10), maxPerEgo: 150 },
	call: { gap: days(5), horizon: days(2), maxPerEgo: 15, minAlters: 2 },
	next: { horizon: days(3), times: 3, minAlters: 2 },
	hasTruthTask: true,
});

/** Two months of ego 0 with three alters, short enough to work out every row by hand. */
const LOG: EventLog = {
	meta: META,
	events: [
		anEvent(0, 1, 0),
		anEvent(1, 0, 1),
		anEvent(0, 1, 5),
		anEvent(1, 0, 6),
		anEvent(0, 2, 8),
		anEvent(0, 1, 20),
		anEvent(2, 0, 21),
		anEvent(0, 2, 23),
		anEvent(2, 0, 24),
		anEvent(3, 0, 40),
		anEvent(0, 3, 50),
		anEvent(1, 0, 60),
	],
	truth: [
		{ ego: 0, alter: 1, t: days(30), label: true },
		{ ego: 0, alter: 3, t: days(30), label: true },
		{ ego: 1, alter: 0, t: days(30), label: true },
	],
};

/** The rows of a task as `day alter label`. */
function rowsIn(log: EventLog, task: Row['task']): readonly string[] {
	return rowsOf(log, 1)
		.flatMap(({ rows }) => rows)
		.filter((row) => row.task === task)
		.map(
			({ t, alter, label }) => `${String(t / SECONDS_PER_DAY)} ${String(alter)} ${String(label)}`,
		);
}

const withMeta = (meta: Partial<LogMeta>): EventLog => ({ ...LOG, meta: { ...META, ...meta } });

describe('the rows of a log', () => {
	test('reply: ego writes after a day of silence; the answer has two days', () => {
		expect(rowsIn(LOG, 'reply')).toEqual(['5 1 true', '20 1 false', '23 2 true', '50 3 false']);
	});

	test('dormant: the same after ten days of silence', () => {
		expect(rowsIn(LOG, 'dormant')).toEqual(['20 1 false', '50 3 false']);
	});

	test('cold: the first word to somebody', () => {
		expect(rowsIn(LOG, 'cold')).toEqual(['0 1 true', '8 2 false']);
	});

	test('call: who of the known helps when somebody does after five quiet days', () => {
		expect(rowsIn(LOG, 'call')).toEqual(['21 1 false', '21 2 true']);
	});

	test('next: who of the known acts after a date', () => {
		expect(rowsIn(LOG, 'next')).toEqual(['20 1 false', '20 2 true']);
	});

	test('truth: what a survey says of those ego knew by then', () => {
		expect(rowsIn(LOG, 'truth')).toEqual(['30 1 true']);
	});

	test('an ask knows how many of ego’s asks had ended before it', () => {
		const replies = rowsOf(LOG, 1).flatMap(({ rows }) =>
			rows.filter(({ task }) => task === 'reply'),
		);
		expect(replies.map(({ outcomesSeen }) => outcomesSeen)).toEqual([1, 3, 4, 5]);
	});

	test('what is no ask or no act by its kind makes no row and no label', () => {
		expect(rowsIn(withMeta({ askKinds: ['letter'] }), 'reply')).toEqual([]);
		expect(rowsIn(withMeta({ actKinds: ['letter'] }), 'reply')).toEqual([
			'5 1 false',
			'20 1 false',
			'23 2 false',
			'50 3 false',
		]);
	});

	test('undirected contact ends a silence and is neither an ask nor an act', () => {
		const meeting = { ...anEvent(2, 0, 22.5, 'meeting'), undirected: true };
		const events = [...LOG.events, meeting].sort((a, b) => a.t - b.t);
		expect(rowsIn({ ...LOG, events }, 'reply')).toEqual(['5 1 true', '20 1 false', '50 3 false']);
	});

	test('the burn-in is never scored', () => {
		expect(rowsIn(withMeta({ burnInFraction: 0.5 }), 'reply')).toEqual(['23 2 true', '50 3 false']);
	});

	test('of too many rows the seed draws some', () => {
		const few = withMeta({ reply: { gap: days(1), horizon: days(2), maxPerEgo: 2 } });
		const drawn = rowsIn(few, 'reply');
		expect(drawn).toHaveLength(2);
		expect(rowsIn(LOG, 'reply')).toEqual(expect.arrayContaining([...drawn]));
	});

	test('an ego with too few rows is left out', () => {
		expect(rowsOf(withMeta({ minInstances: 14 }), 1)).toEqual([]);
		expect(rowsOf(withMeta({ minInstances: 13 }), 1)).toHaveLength(1);
	});
});
