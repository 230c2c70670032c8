import { describe, expect, it } from 'vitest';
import { buildNotebook } from '../../../../src/core/people/notebook/notebook';
import { readNote } from '../../../../src/core/people/entries/read-note';
import { surveyVault, type Survey } from '../../../../src/core/people/notebook/survey';
import type { Conventions } from '../../../../src/core/people/persons/vault-conventions';
import { CONVENTIONS, note, TODAY } from '../vault';

function survey(
	notes: Readonly<Record<string, string>>,
	conventions: Partial<Conventions> = {},
): Survey {
	const all = { ...CONVENTIONS, ...conventions };
	const readings = new Map(
		Object.entries(notes).map(([path, text]) => [path, readNote(note(path, text), all)]),
	);
	return surveyVault(readings, buildNotebook(readings.values(), all, TODAY), all);
}

describe('the survey of a vault', () => {
	it('counts people by what marks them, the folder before what else a note bears', () => {
		const { people } = survey({
			'People/Ana.md': '---\ntype: person\n---',
			'People/Bo.md': '',
			'Notes/Cleo.md': '---\ntags: [person/friend]\n---',
			'Notes/Dan.md': '---\ntype: contact\n---',
			'Notes/Soup.md': '',
		});
		expect(people).toEqual([
			{ mark: { kind: 'folder', name: 'People' }, count: 2 },
			{ mark: { kind: 'property', name: 'type: contact' }, count: 1 },
			{ mark: { kind: 'tag', name: 'person' }, count: 1 },
		]);
	});

	it('counts daily notes by folder and format, and notes that say who was there by folder', () => {
		const found = survey({
			'People/Ana.md': '',
			'Daily/2026-05-01.md': 'x',
			'Daily/2026-05-02.md': 'x',
			'2026-05-03.md': 'elsewhere',
			'Meetings/2026-05-04 Budget.md': '---\nattendees: ["[[Ana]]"]\n---\n',
			'2026-05-05 Review.md': '---\nattendees: [Ana]\n---\n',
			'Meetings/2026-05-06 Call.md': '---\nattendees: [Ana]\n---\n',
			'Meetings/2026-05-07 Alone.md': 'nobody',
		});
		expect(found).toMatchObject({ notes: 8, dailyNotes: 2, entries: 3 });
		expect(found.meetings).toEqual([
			{ folder: 'Meetings', notes: 2 },
			{ folder: '', notes: 1 },
		]);
	});

	it('shows a few entries of different people and sorts, the latest first', () => {
		const { examples } = survey({
			'People/Ana.md': '- 2026-05-01 got: help\n- 2026-11-01 call\n',
			'People/Bo.md': '- 2026-05-02 asked: advice -> yes\n- 2026-06-01 mention\n',
			'People/Cleo.md': '- 2026-05-03 call\n',
			'People/Dan.md': '- 2026-05-04 call\n',
			'People/Eve.md': '- 2026-05-05 call\n',
			'Daily/2026-04-01.md': 'Lunch with [[Dan]].',
		});
		expect(examples.map(({ text }) => text)).toEqual([
			'2026-05-05 call',
			'2026-05-02 asked: advice -> yes',
			'2026-05-01 got: help',
			'Lunch with [[Dan]].',
		]);
	});

	it('of an empty vault finds nothing', () => {
		expect(survey({})).toEqual({
			notes: 0,
			people: [],
			dailyNotes: 0,
			meetings: [],
			entries: 0,
			examples: [],
		});
	});
});
