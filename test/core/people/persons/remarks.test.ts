import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseNote } from '../../../../src/core/note/note';
import { readNews, readRemarks } from '../../../../src/core/people/persons/remarks';
import { day } from '../../../examples';

const remarks = (
	text: string,
	told: readonly number[] = [],
): readonly (readonly [string, number])[] =>
	readRemarks(
		parseNote('People/Ana.md', text, (yaml) => parse(yaml) as unknown),
		new Set(told),
		'day-first',
	).map((remark) => [remark.text, remark.line] as const);

test('what a note says in free words is a remark, with its line', () => {
	expect(remarks('---\nrole: nurse\n---\nMet in class,\nback row.\n\n- keeps bees\n')).toEqual([
		['Met in class, back row.', 4],
		['keeps bees', 7],
	]);
});

test('entries, headings, quotations and what has a known meaning are none', () => {
	const note =
		'- 2026-05-01 call\n\n# Bees\n\n> not mine\n\n## 2026-05-02\nCoffee.\n\n## Can help with\n- bees\n';
	expect(remarks(note, [11])).toEqual([]);
});

test('a long log costs no more than its first remarks', () => {
	expect(remarks('- she said so\n'.repeat(20_000))).toHaveLength(300);
});

test('a dated line that is no entry is news of its day', () => {
	const note = parseNote(
		'People/Ana.md',
		'- 2026-05-01 call\n- 2026-05-03 found a flat\n',
		(yaml) => parse(yaml) as unknown,
	);
	expect(readNews(note, new Set([2]), 'day-first')).toEqual([
		{ date: day('2026-05-03'), text: 'found a flat', line: 2 },
	]);
});
