import { expect, test } from 'vitest';
import type { Day } from '../../../src/core/day';
import { entryReason } from '../../../src/core/action/entry-reason';
import { anInteraction } from '../../examples';

const quoteOf = (text: string, topic?: string): string | undefined =>
	entryReason('did-it', {
		...anInteraction({ person: 'Ana', date: 20_000 as Day }),
		text,
		...(topic !== undefined && { topic }),
	}).quote;

test('an entry is quoted by its line', () => {
	expect(quoteOf('2026-05-09 got: introduction to [[Bo Lind]]', 'introduction to Bo Lind')).toBe(
		'2026-05-09 got: introduction to [[Bo Lind]]',
	);
});

test('a dated heading, whose words stand below it, is quoted by what it was about', () => {
	expect(quoteOf('2025-10-21 — Call', 'a reference on the profile')).toBe(
		'a reference on the profile',
	);
	expect(quoteOf('2025-10-21')).toBe('2025-10-21');
});
