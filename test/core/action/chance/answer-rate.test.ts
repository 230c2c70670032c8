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
	test('is a half over six imagined people before anybody was asked', () => {
		expect(averageRate(NO_ANSWERS, DEFAULT_PARAMETERS)).toBe(0.5);
	});

	test('counts everybody once, however often they were asked', () => {
		const [ana, bo] = [{}, {}];
		const asks = [
			{ profile: ana, deed: aDeed('yes') },
			{ profile: ana, deed: aDeed('yes') },
			{ profile: ana, deed: aDeed('silence') },
			{ profile: bo, deed: aDeed('silence') },
		];
		// Ana answered two of three, Bo none of one: (2/3 + 0 + 6 * 1/2) / (2 + 6).
		expect(answerRatesOf(asks, DEFAULT_PARAMETERS).at(-1)?.rate).toBeCloseTo(3.6667 / 8, 4);
	});

	test('takes a refusal of a favor for neither an answer nor silence', () => {
		expect(withAnswer(undefined, aDeed('no', 3), DEFAULT_PARAMETERS)).toBeUndefined();
		expect(answerRatesOf([{ profile: {}, deed: aDeed('no', 3) }], DEFAULT_PARAMETERS)).toEqual([]);
	});

	test('weighs an answer of a year ago half as much as a silence today', () => {
		const answered = withAnswer(undefined, aDeed('yes'), DEFAULT_PARAMETERS);
		const after = withAnswer(answered, aDeed('silence', 0, 365), DEFAULT_PARAMETERS);
		if (after === undefined) throw new Error('an ask was settled');
		const day = addDays(TODAY, 365);
		const totals = changedTotals(NO_ANSWERS, { before: undefined, after, day }, DEFAULT_PARAMETERS);
		expect(totals).toEqual({ people: 1, shares: 0.5 / 1.5 });
	});
});
