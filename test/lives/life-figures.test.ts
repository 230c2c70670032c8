import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as bristol from './bristol';
import * as halifax from './halifax';
import * as sheffield from './sheffield';
import { embarrassingFavors, missedAsks, missedFavors, readLife } from './read-life';

/** Lives with the answers of a friend, and in how many of a hundred cases at most the program says otherwise. */
const LIVES = [
	{
		life: 'halifax',
		today: '2026-10-15',
		people: 60,
		answers: halifax,
		otherFavors: 10,
		otherAsks: 10,
	},
	{
		life: 'bristol',
		today: '2026-11-01',
		people: 38,
		answers: bristol,
		otherFavors: 10,
		otherAsks: 15,
	},
	{
		life: 'sheffield',
		today: '2026-11-27',
		people: 60,
		answers: sheffield,
		otherFavors: 19,
		otherAsks: 50,
	},
];

describe.each(LIVES)(
	'the life in $life',
	({ life, today, people, answers, otherFavors, otherAsks }) => {
		const analysis = readLife(readFileSync(`test/lives/${life}.txt`, 'utf8'), today);
		const { EXPECTED_FAVORS, EMBARRASSING, EXPECTED_ASKS } = answers;

		test('is read as so many people', () => {
			expect(analysis.notebook.people).toHaveLength(people);
		});

		test('has the favors that were expected among the first three, for all but so many', () => {
			const missed = missedFavors(analysis, EXPECTED_FAVORS);
			const share = (100 * missed.length) / EXPECTED_FAVORS.length;
			expect(share, missed.join('\n')).toBeLessThanOrEqual(otherFavors);
		});

		test.each(EMBARRASSING)('%s gets no %s favor about "%s"', (...favor) => {
			expect(embarrassingFavors(analysis, favor)).toEqual([]);
		});

		test('has the person who was expected first, above an even chance, for all but so many asks', () => {
			const missed = missedAsks(analysis, EXPECTED_ASKS);
			const share = (100 * missed.length) / EXPECTED_ASKS.length;
			expect(share, missed.join('\n')).toBeLessThanOrEqual(otherAsks);
		});
	},
);
