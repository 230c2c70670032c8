import { describe, expect, test } from 'vitest';
import { auc, egoAucs, withinAuc } from './auc';
import { binsOf, calibrationOf, type Forecast } from './calibration';
import { difference, drawSamples, estimated, intervalOf, meanOf } from './estimate';
import type { Row } from './row';

const NO_DRAWS = drawSamples(0, { boot: 0, seed: 1 });

const aRow = (ego: number, label: boolean, query?: number): Row => ({
	task: query === undefined ? 'reply' : 'next',
	ego,
	alter: 9,
	t: 0,
	label,
	...(query === undefined ? {} : { query }),
});

describe('the area under the curve', () => {
	test('is the share of pairs in the right order, equal scores being half a win', () => {
		// Yes: 3 and 1. No: 2 and 1. Pairs: 3>2, 3>1, 1<2, 1=1.
		expect(auc([3, 1, 2, 1], [true, true, false, false])).toBe(2.5 / 4);
	});

	test('is 1 in perfect order, 0 in reverse, a half when all are equal', () => {
		const labels = [false, true, true];
		expect([auc([1, 2, 3], labels), auc([3, 2, 1], labels), auc([1, 1, 1], labels)]).toEqual([
			1, 0, 0.5,
		]);
	});

	test('is nothing without rows of both kinds', () => {
		expect(auc([1, 2], [true, true])).toBeNaN();
	});
});

describe('the AUC within egos', () => {
	test('of asks needs three of either outcome', () => {
		const rows = [true, true, true, false, false].map((label) => aRow(0, label));
		expect(egoAucs(rows, [5, 4, 3, 2, 1])).toEqual([]);
		expect(egoAucs([...rows, aRow(0, false)], [5, 4, 3, 2, 1, 0])).toEqual([
			{ ego: 0, auc: 1, weight: 1.5 },
		]);
	});

	test('of questions is the mean over an ego’s questions, by how much each tells', () => {
		// One of two acted and was first (weight 1/2); one of three acted and was last (weight 2/3).
		const rows = [
			aRow(0, true, 1),
			aRow(0, false, 1),
			aRow(0, true, 2),
			aRow(0, false, 2),
			aRow(0, false, 2),
		];
		const [one] = egoAucs(rows, [2, 1, 1, 2, 3]);
		expect(one?.auc).toBeCloseTo(0.5 / (0.5 + 2 / 3), 12);
		expect(one?.weight).toBeCloseTo(0.5 + 2 / 3, 12);
	});

	test('counts no ego for more than ten', () => {
		const rows = Array.from({ length: 100 }, (_, i) => aRow(0, i % 2 === 0));
		expect(
			egoAucs(
				rows,
				rows.map((_, i) => i),
			)[0]?.weight,
		).toBe(10);
	});

	test('is the mean over egos by weight', () => {
		const aucs = [
			{ ego: 0, auc: 1, weight: 1 },
			{ ego: 1, auc: 0.5, weight: 3 },
		];
		const { value } = withinAuc(aucs, { egoOf: ({ ego }) => ego, draws: NO_DRAWS });
		expect(value).toBe(0.625);
	});
});

describe('the calibration of chances', () => {
	const forecasts: readonly Forecast[] = [
		{ ego: 0, chance: 0.8, happened: true },
		{ ego: 0, chance: 0.8, happened: false },
		{ ego: 1, chance: 0.25, happened: false },
		{ ego: 1, chance: 0.25, happened: false },
	];

	test('has the log loss, the Brier score and the error over tenths as by hand', () => {
		const { logLoss, brier, error } = calibrationOf(forecasts, NO_DRAWS);
		expect(logLoss.value).toBeCloseTo(
			-(Math.log(0.8) + Math.log(0.2) + 2 * Math.log(0.75)) / 4,
			12,
		);
		expect(brier.value).toBeCloseTo((0.04 + 0.64 + 2 * 0.0625) / 4, 12);
		// Eighth tenth: said 1.6, happened 1. Third: said 0.5, happened 0.
		expect(error.value).toBeCloseTo((0.6 + 0.5) / 4, 12);
	});

	test('punishes a sure forecast that fails, though not without end', () => {
		const { logLoss } = calibrationOf([{ ego: 0, chance: 1, happened: false }], NO_DRAWS);
		expect(logLoss.value).toBeCloseTo(Math.log(1e6), 6);
	});

	test('comes in tenths of the scale, the last one with both its ends', () => {
		const bins = binsOf([...forecasts, { ego: 1, chance: 1, happened: true }], NO_DRAWS);
		expect(bins.map(({ rows }) => rows)).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 2, 1]);
		expect(bins[8]?.expected.value).toBeCloseTo(0.8, 12);
		expect(bins[8]?.happened.value).toBe(0.5);
	});
});

describe('an interval', () => {
	const draws = drawSamples(4, { boot: 400, seed: 1 });

	test('comes from samples in which each ego counts as often as it was drawn', () => {
		const drawn = draws.map((times) => [0, 1, 2, 3].reduce((sum, ego) => sum + times(ego), 0));
		expect(new Set(drawn)).toEqual(new Set([4]));
	});

	test('holds the value, and is wide where egos differ', () => {
		const share = estimated((times) => (times(0) + times(1)) / 4, draws);
		expect(share.value).toBe(0.5);
		expect(intervalOf(share)).toEqual([0, 1]);
	});

	test('of a difference is narrow where both rise and fall with the same egos', () => {
		const one = estimated((times) => times(0), draws);
		const other = estimated((times) => times(0) - 0.25, draws);
		expect(intervalOf(difference(one, other))).toEqual([0.25, 0.25]);
	});

	test('of a mean is narrower than those of its parts', () => {
		const [a, b] = [1, 2].map((seed) =>
			estimated((times) => times(0), drawSamples(4, { boot: 400, seed })),
		);
		if (a === undefined || b === undefined) throw new Error('two were drawn');
		const width = ([low, high]: readonly number[] = []): number => (high ?? NaN) - (low ?? NaN);
		expect(width(intervalOf(meanOf([a, b])))).toBeLessThan(width(intervalOf(a)));
	});

	test('is none without samples', () => {
		expect(intervalOf(estimated(() => 1, NO_DRAWS))).toBeUndefined();
	});
});
