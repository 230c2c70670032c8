import { describe, expect, test } from 'vitest';
import { createdMark, doneMark, isRecurring, taskFormOf } from '../../../src/core/people/task-form';
import { brief, dayOn, notebookOf } from './vault';

const MAY = dayOn('2026-05-10');
const ANA = 'People/Ana Ruiz.md';

const formOf = (note: string): string => taskFormOf(notebookOf({ [ANA]: note }).interactions);

describe('the form of a vault’s tasks', () => {
	test.each([
		['', 'plain'],
		['- [x] 2026-05-01 gave: her book', 'plain'],
		['- [ ] gave: her book ➕ 2026-05-01', 'plain'],
		['- [x] gave: her book ➕ 2026-05-01 ✅ 2026-05-02', 'emoji'],
		['- [x] gave: her book [completion:: 2026-05-02]', 'field'],
	])('%j is %s', (note, form) => {
		expect(formOf(note)).toBe(form);
	});

	test('has its days as marks behind the words', () => {
		expect(createdMark('plain', MAY)).toBe('');
		expect(createdMark('emoji', MAY)).toBe(' ➕ 2026-05-10');
		expect(createdMark('field', MAY)).toBe(' [created:: 2026-05-10]');
		expect(doneMark('- [ ] send the photos', MAY)).toBe(' ✅ 2026-05-10');
		expect(doneMark('- [ ] send the photos 📅 2026-05-11', MAY)).toBe(' ✅ 2026-05-10');
		expect(doneMark('- [ ] send the photos [due:: 2026-05-11]', MAY)).toBe(
			' [completion:: 2026-05-10]',
		);
	});

	test('knows a task that comes back', () => {
		expect(isRecurring('water the plants 🔁 every week')).toBe(true);
		expect(isRecurring('water the plants [repeat:: every week]')).toBe(true);
		expect(isRecurring('water the plants [due:: 2026-05-10]')).toBe(false);
	});
});

describe('a favor that was a task', () => {
	const told = (files: Record<string, string>): readonly string[] =>
		notebookOf({ [ANA]: '', ...files }).interactions.map(brief);

	test('is logged on the day it was done, whatever other days it bears', () => {
		const line = '- [x] gave: her spreadsheet (1h) ➕ 2026-05-01 📅 2026-05-04 ✅ 2026-05-06';
		expect(told({ [ANA]: line })).toEqual(['2026-05-06 help favor ego 60']);
		const plain = '- [x] 2026-05-01 gave: her spreadsheet (1h) ✅ 2026-05-06';
		expect(told({ [ANA]: plain })).toEqual(['2026-05-06 help favor ego 60']);
	});

	test('and comes back is logged once for each time it was ticked', () => {
		const ticked = (done: string) => `- [x] gave: her spreadsheet (1h) 🔁 every week ✅ ${done}`;
		const open = '- [ ] gave: her spreadsheet (1h) 🔁 every week 📅 2026-05-13';
		const note = [open, ticked('2026-05-06'), ticked('2026-04-29')].join('\n');
		expect(told({ [ANA]: note })).toEqual([
			'2026-04-29 help favor ego 60',
			'2026-05-06 help favor ego 60',
		]);
	});

	test('and was moved or copied to another note is logged once', () => {
		const line = '- [x] gave [[Ana Ruiz]]: her spreadsheet (1h) ✅ 2026-05-06';
		const once = ['2026-05-06 help favor ego 60'];
		expect(told({ 'Daily/2026-05-04.md': line })).toEqual(once);
		expect(told({ 'Done.md': line })).toEqual(once);
		expect(told({ 'Daily/2026-05-04.md': line, 'Done.md': line })).toEqual(once);
	});

	test('is two deeds where the words differ', () => {
		const line = (thing: string) => `- [x] gave [[Ana Ruiz]]: ${thing} (1h) ✅ 2026-05-06`;
		expect(told({ 'A.md': line('her spreadsheet'), 'B.md': line('a cake') })).toHaveLength(2);
	});
});
