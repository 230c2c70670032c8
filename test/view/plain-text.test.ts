import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, entryWords, plainText } from '../../src/view/plain-text';

describe("a note's words on the screen", () => {
	it('show links as they read, without marks', () => {
		expect(plainText('met [[Bo Lind|Bo]] and [[Ana]], **[site](x.md)**\n`now`')).toBe(
			'met Bo and Ana, site now',
		);
	});

	it('show inline fields without their brackets', () => {
		expect(plainText('[got:: 1h] pricing (minutes:: 20), call (not:a field)')).toBe(
			'got 1h pricing minutes 20, call (not:a field)',
		);
	});

	it('of an entry leave out its day, where that is said beside them', () => {
		expect(entryWords('**2026-04-15** she taught me')).toBe('she taught me');
		expect(entryWords('2026-04-15: lunch')).toBe('lunch');
	});

	it('are cut at a word where one is near', () => {
		expect(clip('a longer sentence of words', 18)).toBe('a longer sentence…');
	});

	it('never hold half a character', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }),
				fc.integer({ min: 1, max: 40 }),
				(text, length) => {
					const last = clip(text, length).at(-2);
					return last === undefined || text.length <= length || !/[\uD800-\uDBFF]/.test(last);
				},
			),
		);
	});

	it('cost little however long the line is', () => {
		const start = performance.now();
		plainText('[[a|'.repeat(300_000));
		plainText('**__=='.repeat(300_000));
		expect(performance.now() - start).toBeLessThan(200);
	});
});
