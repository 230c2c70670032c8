import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/cli/json-text.mjs';

const written = (value: unknown): string => [...jsonText(value)].join('\n');

describe('a value in text', () => {
	it('is what JSON.stringify writes', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(written(value)).toBe(JSON.stringify(value, undefined, 2));
			}),
		);
	});

	it.each([0, 1, 999, 1000, 1001, 2000, 2500])(
		'is so for a list of %i, piece by piece',
		(count) => {
			const list = Array.from({ length: count }, (_, at) => ({
				at,
				text: 'a\nb',
				none: undefined,
			}));
			expect(written(list)).toBe(JSON.stringify(list, undefined, 2));
			expect([...jsonText(list)].length).toBe(Math.max(1, Math.ceil(count / 1000)));
		},
	);
});
