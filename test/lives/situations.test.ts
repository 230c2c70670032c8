import { describe, expect, test } from 'vitest';
import { embarrassingFavors, missedAsks, missedFavors, readLife } from './read-life';
import { SITUATIONS } from './situations';

describe.each(SITUATIONS)('$about', ({ notes, favors = [], never = [], asks = [] }) => {
	const analysis = readLife(notes, '2026-11-01');

	test('comes to what a friend would say', () => {
		expect(missedFavors(analysis, favors)).toEqual([]);
		expect(never.flatMap((one) => embarrassingFavors(analysis, one))).toEqual([]);
		expect(missedAsks(analysis, asks)).toEqual([]);
	});
});
