import { expect, test } from 'vitest';
import { fade, fadeSums, NO_FADE_SUMS, totalOf } from '../../../src/core/network/kernel';

test('the fade stays within 6 % of (a + 1)^-1.25 from today to twenty years', () => {
	for (let age = 0; age <= 7300; age++) {
		expect(Math.abs(fade(age) * (age + 1) ** 1.25 - 1)).toBeLessThan(0.06);
	}
});

test('the fade falls from day to day and never to nothing', () => {
	for (let age = 0; age < 40_000; age += 7) {
		expect(fade(age + 1)).toBeLessThan(fade(age));
		expect(fade(age + 1)).toBeGreaterThan(0);
	}
});

test('a day still to come counts nothing', () => {
	expect(fade(-1)).toBe(0);
});

test('running sums come to what the plain sum comes to, across the end of the table of decays', () => {
	const days = [0, 1, 2047, 2048, 5000];
	let sums = NO_FADE_SUMS;
	days.forEach((day, i) => {
		sums = fadeSums(sums, day - (days[i - 1] ?? 0), 2);
	});
	const plain = days.reduce((sum, day) => sum + 2 * fade(5000 - day), 0);
	expect(totalOf(sums)).toBeCloseTo(plain, 12);
});
