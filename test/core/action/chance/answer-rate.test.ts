import { describe, expect, test } from 'vitest';
import {
	answerRatesOf,
	averageRate,
	changedTotals,
	NO_ANSWERS,
	withAnswer,
} from '../../../../src/core/action/chance/answer-rate';
import type { Deed } from '../../../../src/core/action/deed';
import { addDays } from '../../../../src/core/day';
import { DEFAULT_PARAMETERS } from '../../../../src/core/network/parameters';
import { anInteraction, TODAY } from '../../../examples';

const aDeed = (verdict: Deed['verdict'], rung = 0, later = 0): Deed => ({
	rung,
	verdict,
	settled: addDays(TODAY, later),
	isAsk: true,
	interaction: anInteraction({ kind: 'ask', by: 'ego' }),
});

describe('ego’s average answer rate', () => {
	test('is a half over four imagined asks before anybody was asked', () => {
		expect(averageRate(NO_ANSWERS, DEFAULT_PARAMETERS)).toBe(0.5);
	});

	test('counts every ask for an answer', () => {
		const [ana, bo] = [{}, {}];
		const asks = [
			{ profile: ana, deed: aDeed('yes') },
			{ profile: ana, deed: aDeed('partly') },
			{ profile: ana, deed: aDeed('silence') },
			{ profile: bo, deed: aDeed('no') },
		];
		// Ana answered two of three, Bo none of one: (2 + 0 + 4 * 1/2) / (3 + 1 + 4).
		expect(answerRatesOf(asks, DEFAULT_PARAMETERS).at(-1)?.rate).toBeCloseTo(4 / 8, 12);
	});

	test('counts one person as a dozen asks at most', () => {
		const [ana, bo] = [{}, {}];
		const often = Array.from({ length: 300 }, () => ({ profile: ana, deed: aDeed('yes') }));
		const asks = [...often, { profile: bo, deed: aDeed('silence') }];
		expect(answerRatesOf(asks, DEFAULT_PARAMETERS).at(-1)?.rate).toBeCloseTo(14 / 17, 12);
	});

	test('takes what came of a larger ask for neither an answer nor silence', () => {
		for (const verdict of ['yes', 'partly', 'no', 'silence'] as const) {
			const deed = aDeed(verdict, 3);
			expect(withAnswer(undefined, deed, DEFAULT_PARAMETERS)).toBeUndefined();
			expect(answerRatesOf([{ profile: {}, deed }], DEFAULT_PARAMETERS)).toEqual([]);
		}
	});

	test('weighs an answer of a year ago half as much as a silence today', () => {
		const answered = withAnswer(undefined, aDeed('yes'), DEFAULT_PARAMETERS);
		const after = withAnswer(answered, aDeed('silence', 0, 365), DEFAULT_PARAMETERS);
		if (after === undefined) throw new Error('an ask was settled');
		const day = addDays(TODAY, 365);
		const totals = changedTotals(NO_ANSWERS, { before: undefined, after, day }, DEFAULT_PARAMETERS);
		expect(totals).toEqual({ asks: 2, answered: (2 * 0.5) / 1.5 });
	});
});
