import { describe, expect, it } from 'vitest';
import { buildNotebook } from '../../src/core/people/notebook/notebook';
import { explainNote } from '../../src/core/people/notebook/explain-note';
import { readNote } from '../../src/core/people/entries/read-note';
import { checkReport, explainReport, type Report } from '../../src/view/report-model';
import { CONVENTIONS, note, TODAY } from '../core/people/vault';
import { en } from '../../src/view/words/en';

const SCREEN = { words: en, today: TODAY, showsNumbers: true };

/** The explanation of the first of some notes. */
function explained(notes: Readonly<Record<string, string>>): Report {
	const all = Object.entries(notes).map(([path, text]) => note(path, text));
	const readings = all.map((one) => readNote(one, CONVENTIONS));
	const notebook = buildNotebook(readings, CONVENTIONS, TODAY);
	const [first] = all;
	const [reading] = readings;
	if (first === undefined || reading === undefined) throw new Error('There is no note');
	const explanation = explainNote(reading, notebook, TODAY);
	return explainReport({ explanation, note: first, people: notebook.people }, SCREEN);
}

const linesOf = ({ parts }: Report): readonly string[] =>
	parts.flatMap(({ rows }) => rows.flatMap(({ hint, title }) => [hint, title]));

describe('a note explained', () => {
	it('lets entries, and lines left out for their words, be read as something else', () => {
		const text =
			'- 2026-05-01 call\n- 2026-05-02 will call her\n- [ ] 2026-05-03 call\n- 5/1: call';
		const { parts } = explained({ 'People/Ana.md': text });
		expect(parts.flatMap(({ rows }) => rows.map(({ readable }) => readable))).toEqual([
			'2026-05-01 call',
			'2026-05-02 will call her',
			undefined,
			undefined,
		]);
	});

	it('says line by line, in its order, as what each was read and why it was not', () => {
		const text = [
			'---',
			'birthday: soon',
			'---',
			'- 2026-05-01 call 30m: her grant',
			'- [ ] 2026-05-02 call her',
			'- 2026-02-31 lunch',
			'- 2026-05-03 asked: advice -> yes',
			'> 2026-05-04 as she wrote',
			'- 2026-05-05 will call her',
			'- 2027-01-01 call',
			'- 5/1: call',
			'- 2026-05-06 lunch with [[Bo]]',
		].join('\n');
		const report = explained({ 'People/Ana.md': text, 'People/Bo.md': '' });
		expect(report.title).toBe('How “Ana” is read');
		expect(report.lines).toEqual([
			'A note about Ana, in People/.',
			'4 entries read; 4 lines left out.',
		]);
		expect(linesOf(report)).toEqual([
			'Line 2',
			'To look at: Unexpected `soon`, expected a date like `1990-02-28`',
			'Line 4: 2026-05-01 call 30m: her grant',
			'1 May: in touch, both of you: a call, 30 min',
			'Line 5: 2026-05-02 call her',
			'Not an entry: an open task is something to do, not something that happened',
			'Line 6: 2026-02-31 lunch',
			'Could not be read: Unexpected `2026-02-31`, expected a date like `2026-02-28`',
			'Line 7: 2026-05-03 asked: advice -> yes',
			'3 May: you asked them: help, the answer was yes',
			'Line 8: 2026-05-04 as she wrote',
			'Not an entry: a quotation is not your own note; a callout would be read',
			'Line 9: 2026-05-05 will call her',
			'Not an entry: its words speak of a plan',
			'Line 10: 2027-01-01 call',
			'Not an entry: the day is still to come',
			'Line 11: 5/1: call',
			'To look at: Unexpected `5/1`, expected a date like `2026-02-28`',
			'Line 12: 2026-05-06 lunch with [[Bo]]',
			'6 May: in touch, both of you: a meal, with 2 people',
			'Line 12: 2026-05-06 lunch with [[Bo]]',
			'6 May, Bo: in touch, both of you: a meal, with 2 people',
		]);
	});

	it('says who is met in a daily note', () => {
		const report = explained({
			'Daily/2026-05-01.md': 'Lunch with [[Ana]].',
			'People/Ana.md': '',
		});
		expect(report.lines[0]).toBe(
			'Not a note about a person. Who is linked in it on a day is read.',
		);
		expect(linesOf(report)[1]).toBe('1 May, Ana: in touch, both of you: a meal');
	});

	it.each([
		['Templates/Person.md', '', /^Left out/],
		['People/Ana/Visit.md', '', /^Not a note about a person/],
		['Me.md', '---\ntype: me\n---', /^Your own note/],
	])('says why %s has no entries', (path, text, why) => {
		const report = explained({ [path]: text, 'People/Ana/Ana.md': '' });
		expect(report.lines[0]).toMatch(why);
		expect(report.parts).toEqual([]);
		expect(report.lines[1]).toMatch(/^No line in it begins with a day/);
	});
});

describe('the check of all notes', () => {
	const problem = { path: 'People/Ana.md', column: 1, reason: 'Unexpected' } as const;

	it('gathers what is wrong by rule, then by note and line', () => {
		const report = checkReport(
			{
				people: 2,
				entries: 5,
				diagnostics: [
					{ ...problem, line: 9, rule: 'entry-date', severity: 'error' },
					{ ...problem, line: 2, rule: 'entry-date', severity: 'error' },
					{ ...problem, line: 1, rule: 'frontmatter-yaml', severity: 'error' },
					{ ...problem, path: 'A.md', line: 3, rule: 'entry-future', severity: 'warning' },
				],
			},
			SCREEN,
		);
		expect(report.lines).toEqual(['2 people and 5 entries were read.', '3 errors, 1 hint']);
		expect(report.parts.map(({ title, rows }) => [title, ...rows.map(({ hint }) => hint)])).toEqual(
			[
				['Properties that are no valid YAML (1)', 'Ana, line 1'],
				['Days the calendar does not have (2)', 'Ana, line 2', 'Ana, line 9'],
				['Days still to come (1)', 'A, line 3'],
			],
		);
	});

	it('says that all is well where it is', () => {
		const report = checkReport({ people: 1, entries: 1, diagnostics: [] }, SCREEN);
		expect(report.lines[1]).toBe('Everything that looks like an entry could be read.');
		expect(report.parts).toEqual([]);
	});
});
