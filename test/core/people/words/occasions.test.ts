import { describe, expect, it } from 'vitest';
import { anas, dailys, notebookOf } from '../vault';

const rulesOf = (notes: Readonly<Record<string, string>>): readonly string[] =>
	notebookOf(notes).diagnostics.map(({ line, rule }) => `${line} ${rule}`);

describe('a day told in prose', () => {
	it('counts together only those of the same occasion', () => {
		expect(dailys('Breakfast with [[Ana Ruiz]].\nThen a call with [[Bo Lind]].')).toEqual([
			'Ana Ruiz: 2026-05-01 meal contact both',
			'Bo Lind: 2026-05-01 call contact both',
		]);
		expect(dailys('Met [[Ana Ruiz]] and [[Bo Lind]] for lunch.')).toEqual([
			'Ana Ruiz: 2026-05-01 meal contact both g2',
			'Bo Lind: 2026-05-01 meal contact both g2',
		]);
	});

	it('reads each line that begins with a time of day apart', () => {
		expect(dailys('08:00 gym\n12:30 lunch [[Ana Ruiz]]\n16:30 [[Bo Lind]] rang, 20m')).toEqual([
			'Ana Ruiz: 2026-05-01 meal contact both',
			'Bo Lind: 2026-05-01 call contact alter 20',
		]);
	});

	it('leaves out plans and silence that stand in a later line', () => {
		expect(
			dailys(
				'Lunch with [[Ana Ruiz]].\nI keep meaning to write to [[Bo Lind]].\n[[Bo Lind]] never replied.',
			),
		).toEqual(['Ana Ruiz: 2026-05-01 meal contact both']);
	});
});

describe('fields in the note of a day', () => {
	it('keep the people of each field apart; `person::` only names somebody', () => {
		expect(dailys('- person:: Anita\n- attendees:: [[Bo Lind]]')).toEqual([
			'Ana Ruiz: 2026-05-01 mention contact unknown',
			'Bo Lind: 2026-05-01 meeting contact both',
		]);
	});
});

describe('what looks like a dated entry', () => {
	it('is read behind `date::` and in a table that follows an item', () => {
		expect(anas('- date:: 2026-05-01 call about the lease')).toEqual([
			'2026-05-01 call contact both',
		]);
		expect(
			anas('- 2026-05-01 coffee\n| Date | What |\n| --- | --- |\n| 2026-05-02 | email |'),
		).toEqual(['2026-05-01 meal contact both', '2026-05-02 email contact unknown']);
	});

	it('is a warning where the words after an arrow are no outcome, and the ask stays open', () => {
		const path = 'People/Ana Ruiz.md';
		for (const line of ['asked: a ladder -> perhaps', 'asked her for a ladder -> hm']) {
			expect(rulesOf({ [path]: `- 2026-05-01 ${line}` })).toEqual(['1 entry-outcome']);
			expect(anas(`- 2026-05-01 ${line}`)[0]).toMatch(/ask ego open$/);
		}
		expect(rulesOf({ [path]: '- 2026-05-01 asked: a ladder -> yes' })).toEqual([]);
	});

	it('is a diagnostic where the date property of a meeting names no day', () => {
		const note = '---\ndate: 2026-06-31\nattendees: [Ana Ruiz]\n---\n';
		expect(rulesOf({ 'People/Ana Ruiz.md': '', 'Meetings/Plan.md': note })).toEqual([
			'2 entry-date',
		]);
	});
});
