import { describe, expect, it } from 'vitest';
import { parseDay, type Day } from '../../src/core/day';
import { exactnessOf } from './exactness';
import { conventionsOf, notebookOf, readingsOf } from './read-in-memory';
import { pairedRatios } from './rounds';
import { seededVault } from './seeded-vault';
import { tableOf } from './table';

const LAST = parseDay('2026-11-20') as Day;
const SMALL = { people: 40, days: 20, meetings: 30, others: 20 };
const seed = (number: number) => [...seededVault(SMALL, { seed: number, last: LAST })];

describe('a seeded vault', () => {
	it('is the same for the same seed, and another for another', () => {
		expect(seed(1)).toEqual(seed(1));
		expect(seed(1)).not.toEqual(seed(2));
	});

	it.each([1, 2, 3])('is read to the last entry, and nothing else is (seed %i)', (number) => {
		const notes = seed(number);
		const truth = notes.flatMap(({ entries }) => entries);
		const conventions = conventionsOf(notes);
		const { interactions } = notebookOf(readingsOf(notes, conventions), conventions, LAST);
		const exactness = exactnessOf(truth, interactions);
		expect(truth.length).toBeGreaterThan(1000);
		expect([exactness.lost, exactness.invented]).toEqual([[], []]);
		expect(exactness).toMatchObject({ recall: 1, precision: 1 });
	});

	it('counts what is lost and what is invented', () => {
		const notes = seed(1);
		const conventions = conventionsOf(notes);
		const { interactions } = notebookOf(readingsOf(notes, conventions), conventions, LAST);
		const truth = notes.flatMap(({ entries }) => entries);
		const [gone, ...rest] = interactions;
		const lost = exactnessOf(truth, rest);
		expect(lost.recall).toBeLessThan(1);
		expect(lost.lost).toHaveLength(1);
		const invented = exactnessOf(
			truth.filter(({ path, line }) => path !== gone?.path || line !== gone.line),
			interactions,
		);
		expect(invented.precision).toBeLessThan(1);
		expect(invented.invented).not.toEqual([]);
	});
});

describe('ratios', () => {
	it('are held against the first of their round, without the round that warms up', async () => {
		const times = [9, 1, 9, 2, 6, 4, 8, 2];
		const next = (): number => times.shift() ?? NaN;
		const [base, ratio] = await pairedRatios([next, next], 3);
		expect(base).toEqual({ median: 1, least: 1, most: 1 });
		expect(ratio).toEqual({ median: 2 / 8, least: 2 / 9, most: 4 / 6 });
	});

	it('are shown beside what they should be', () => {
		const ratio = { median: 1.25, least: 1, most: 2 };
		const text = tableOf([
			{ name: 'one', ratio, goal: 2 },
			{ name: 'another', ratio, goal: 1 },
		]);
		expect(text).toMatch(/one +1\.25 +1\.00 to 2\.00 +2\.00 +met\n/);
		expect(text).toMatch(/another +1\.25 +1\.00 to 2\.00 +1\.00 +not met$/);
	});
});
