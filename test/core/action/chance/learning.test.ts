import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	learnedShift,
	neverRising,
	type Outcomes,
} from '../../../../src/core/action/chance/learning';
import { logistic } from '../../../../src/core/action/log-odds';

const asks = (yes: number, no: number, logOdds = 0): Outcomes => ({ logOdds, scale: 1, yes, no });

describe('what outcomes teach', () => {
	test('is nothing without outcomes, and nothing where all came as expected', () => {
		expect(learnedShift([], 0.5)).toBe(0);
		expect(learnedShift([asks(5, 5)], 0.5)).toBeCloseTo(0, 9);
	});

	test('is little after two, and most of the way after fifty', () => {
		const truth = 1.5;
		const share = logistic(truth);
		const afterTwo = learnedShift([asks(2 * share, 2 * (1 - share))], 0.5);
		const afterFifty = learnedShift([asks(50 * share, 50 * (1 - share))], 0.5);
		expect(afterTwo).toBeGreaterThan(0);
		expect(afterTwo).toBeLessThan(0.2);
		expect(afterFifty).toBeGreaterThan(1);
		expect(afterFifty).toBeLessThan(truth);
	});

	test('one absurd outcome hardly moves it', () => {
		expect(learnedShift([asks(1, 0, -4)], 0.5)).toBeLessThan(0.25);
		expect(learnedShift([asks(0, 1, 4)], 0.5)).toBeGreaterThan(-0.25);
	});

	const outcomes = fc.array(
		fc.record({
			logOdds: fc.double({ min: -6, max: 6, noNaN: true }),
			scale: fc.double({ min: 0.1, max: 1, noNaN: true }),
			yes: fc.constantFrom(0, 0.5, 1),
			no: fc.constantFrom(0, 0.5, 1),
		}),
		{ maxLength: 30 },
	);

	test('does not depend on the order', () => {
		fc.assert(
			fc.property(
				outcomes.chain((list) =>
					fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
				),
				([list, shuffled]) => {
					expect(learnedShift(shuffled, 0.5)).toBe(learnedShift(list, 0.5));
				},
			),
		);
	});

	test('one more yes never lowers it, one more no never raises it', () => {
		fc.assert(
			fc.property(outcomes, fc.double({ min: -6, max: 6, noNaN: true }), (list, logOdds) => {
				const shift = learnedShift(list, 0.7);
				expect(learnedShift([...list, asks(1, 0, logOdds)], 0.7)).toBeGreaterThan(shift - 1e-9);
				expect(learnedShift([...list, asks(0, 1, logOdds)], 0.7)).toBeLessThan(shift + 1e-9);
			}),
		);
	});

	test('is the top of the posterior: its slope is 0 there', () => {
		fc.assert(
			fc.property(outcomes, (list) => {
				const shift = learnedShift(list, 0.5);
				const slope = list.reduce(
					(sum, { logOdds, scale, yes, no }) =>
						sum + scale * (yes - (yes + no) * logistic(logOdds + scale * shift)),
					-shift / 0.25,
				);
				expect(Math.abs(slope)).toBeLessThan(1e-6);
			}),
		);
	});
});

describe('values that never rise', () => {
	test('stay as they are where they do not rise', () => {
		expect(neverRising([0, -1, -1, -3], [1, 1, 1, 1])).toEqual([0, -1, -1, -3]);
		expect(neverRising([], [])).toEqual([]);
	});

	test('meet at their weighted middle where they do', () => {
		expect(neverRising([0, -2, -1], [1, 1, 3])).toEqual([0, -1.25, -1.25]);
	});

	test('never rise, and keep their weighted sum', () => {
		const pairs = fc.array(
			fc.tuple(fc.double({ min: -5, max: 0, noNaN: true }), fc.integer({ min: 1, max: 9 })),
			{ minLength: 1, maxLength: 15 },
		);
		fc.assert(
			fc.property(pairs, (list) => {
				const weights = list.map(([, weight]) => weight);
				const values = list.map(([value]) => value);
				const result = neverRising(values, weights);
				result.forEach((value, i) => {
					expect(value).toBeLessThanOrEqual((result[i - 1] ?? Infinity) + 1e-12);
				});
				const weighed = (some: readonly number[]): number =>
					some.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
				expect(weighed(result)).toBeCloseTo(weighed(values), 9);
			}),
		);
	});
});
