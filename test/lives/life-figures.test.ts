import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as bristol from './bristol';
import * as halifax from './halifax';
import { embarrassingFavors, missedAsks, missedFavors, readLife } from './read-life';

/** Lives with the answers of a friend, and in how many of a hundred cases at most the program says otherwise. */
const LIVES = [
	{ life: 'halifax', today: '2026-10-15', people: 60, answers: halifax, otherAsks: 10 },
	{ life: 'bristol', today: '2026-11-01', people: 38, answers: bristol, otherAsks: 15 },
];

describe.each(LIVES)('the life in $life', ({ life, today, people, answers, otherAsks }) => {
	const analysis = readLife(readFileSync(`test/lives/${life}.txt`, 'utf8'), today);
	const { EXPECTED_FAVORS, EMBARRASSING, EXPECTED_ASKS } = answers;

	test('is read as so many people', () => {
		expect(analysis.notebook.people).toHaveLength(people);
	});

	test('has the favors that were expected among the first three, for 9 in 10', () => {
		const missed = missedFavors(analysis, EXPECTED_FAVORS);
		expect(missed.length / EXPECTED_FAVORS.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
	});

	test.each(EMBARRASSING)('%s gets no %s favor about "%s"', (...favor) => {
		expect(embarrassingFavors(analysis, favor)).toEqual([]);
	});

	test('has the person who was expected first for nearly all asks, above an even chance', () => {
		const missed = missedAsks(analysis, EXPECTED_ASKS);
		const share = (100 * missed.length) / EXPECTED_ASKS.length;
		expect(share, missed.join('\n')).toBeLessThanOrEqual(otherAsks);
	});
});
