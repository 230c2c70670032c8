import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trimMarks } from '../../../src/core/people/trim';

describe('a text without the marks at its ends', () => {
	it('keeps those inside', () => {
		expect(trimMarks(' — her book: (2nd), ', '—,')).toBe('her book: (2nd)');
		expect(trimMarks('(a)', '()', '(')).toBe('a)');
		expect(trimMarks(' ,, ', ',')).toBe('');
	});

	it('begins and ends with something else', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', ' ', ',', '\n') }), (text) => {
				expect(trimMarks(text, ',')).toBe(text.replace(/^[\s,]+/, '').replace(/[\s,]+$/, ''));
			}),
		);
	});
});
