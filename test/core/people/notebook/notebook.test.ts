import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNotebook } from '../../../../src/core/people/notebook/notebook';
import { readNote } from '../../../../src/core/people/entries/read-note';
import { brief, CONVENTIONS, note, notebookOf, TODAY } from '../vault';

const VAULT: Readonly<Record<string, string>> = {
	'People/Ana Ruiz.md': '---\naliases: [Ana]\n---\n- 2026-05-01 call with [[Bo Lind]]\n- [ ] write',
	'People/Bo Lind.md': '---\naliases: [Ana]\n---\n- 2026-05-01 got: help (1h)',
	'Me.md': '---\ntype: me\n---\n- 2026-05-03 lunch with [[Ana Ruiz]]',
	'Daily/2026-05-02.md': 'lunch with [[Ana Ruiz]], [[Bo Lind]] and @Ana\n- [ ] call [[Bo Lind]]',
	'Meetings/2026-05-04 Plan.md': '---\nattendees: [Ana, Bo Lind, Ana Ruiz, Me]\n---',
	'Notes/Bees.md': '---\ntopics: [honey]\n---\nBuzz. #nature',
};

describe('a notebook', () => {
	it('is the same whatever the order of the notes', () => {
		const readings = Object.entries(VAULT).map(([path, text]) =>
			readNote(note(path, text), CONVENTIONS),
		);
		const expected = buildNotebook(readings, CONVENTIONS, TODAY);
		fc.assert(
			fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), (shuffled) => {
				expect(buildNotebook(shuffled, CONVENTIONS, TODAY)).toEqual(expected);
			}),
		);
	});

	it('has one entry a person and line at most', () => {
		const { interactions } = notebookOf(VAULT);
		const places = interactions.map(
			({ person, path, line }) => `${person} ${path} ${String(line)}`,
		);
		expect(new Set(places).size).toBe(places.length);
	});

	it('counts alters only in a group', () => {
		const { interactions } = notebookOf(VAULT);
		expect(
			interactions
				.filter(({ path }) => path === 'Meetings/2026-05-04 Plan.md')
				.map(({ groupSize }) => groupSize),
		).toEqual([2, 2]);
	});

	it("reads dated lines in ego's own note", () => {
		expect(
			notebookOf(VAULT)
				.interactions.filter(({ path }) => path === 'Me.md')
				.map(brief),
		).toEqual(['2026-05-03 meal contact both']);
	});

	it('holds the notes about subjects, not those of days, meetings and people', () => {
		expect(notebookOf(VAULT).subjectNotes).toEqual([
			{
				path: 'Notes/Bees.md',
				title: 'Bees',
				subjects: ['nature', 'honey'],
				opening: 'Buzz. #nature',
			},
		]);
	});

	it('leaves out what lies after today, and says so', () => {
		const { interactions, diagnostics } = notebookOf({
			'People/Ana.md': '- 2026-11-23 call\n- 2026-11-24 call',
		});
		expect(interactions.map(brief)).toEqual(['2026-11-23 call contact both']);
		expect(diagnostics).toMatchObject([{ rule: 'entry-future', line: 2, severity: 'warning' }]);
	});

	it('reads a line about two people for both, and one that names one for that one', () => {
		const text =
			'---\naliases: [Ann Berg, Bo Berg]\n---\n- 2026-05-01 dinner\n- 2026-05-02 Ann called me';
		const { interactions } = notebookOf({ 'People/Ann & Bo.md': text });
		expect(interactions.map((one) => `${one.person.split('#')[1] ?? ''} ${brief(one)}`)).toEqual([
			'Ann Berg 2026-05-01 meal contact both g2',
			'Ann Berg 2026-05-02 call contact alter',
			'Bo Berg 2026-05-01 meal contact both g2',
		]);
	});

	it('takes other notes in the folder of one person for what they are', () => {
		const { people, interactions } = notebookOf({
			'People/Ana/Ana.md': '',
			'People/Ana/Boat.md': '- 2026-05-01 a sketch\n- 2026-05-02 call with [[Ana]]',
			'People/Ana/Ana 2026-05-03--10-00-00.md': 'The boat.',
		});
		expect(people.map(({ name }) => name)).toEqual(['Ana']);
		expect(interactions.map(brief)).toEqual([
			'2026-05-02 call contact both',
			'2026-05-03 meeting contact both',
		]);
	});

	it('takes the note of the folder of people for nobody', () => {
		const { people } = notebookOf({ 'People/People.md': '- [[Ana]]', 'People/Ana.md': '' });
		expect(people.map(({ name }) => name)).toEqual(['Ana']);
	});

	it('holds no diagnostics of notes that are left out', () => {
		const { diagnostics, people } = notebookOf({
			'Templates/Person.md': '---\na: [\n---\n- 2026-02-30 call',
		});
		expect(diagnostics).toEqual([]);
		expect(people).toEqual([]);
	});

	it('is empty without notes', () => {
		expect(notebookOf({})).toEqual({
			ego: { can: [], needs: [], interests: [] },
			people: [],
			interactions: [],
			openTasks: [],
			subjectNotes: [],
			feedTime: [],
			diagnostics: [],
		});
	});
});

describe('broken frontmatter', () => {
	it('costs the properties, not the body', () => {
		const { interactions, diagnostics } = notebookOf({
			'People/Ana.md': '---\naliases: [a\n---\n- 2026-05-01 call',
		});
		expect(interactions.map(brief)).toEqual(['2026-05-01 call contact both']);
		expect(diagnostics.map(({ rule }) => rule)).toContain('frontmatter-yaml');
	});
});
