import { describe, expect, it } from 'vitest';
import { readingModel, type ReadingFacts } from '../../src/view/reading-model';
import { sidebarModel, type SidebarInput } from '../../src/view/sidebar-model';
import { FIRST_VIEW_STATE, readViewState, withReading } from '../../src/view/sidebar-actions';
import { CONVENTIONS } from '../core/people/vault';
import { anInteraction, aPerson, facts, SCREEN } from './makers';

const ana = aPerson('Ana Ruiz');

const reading = (rest: Partial<ReadingFacts['survey']> = {}): ReadingFacts => ({
	survey: {
		notes: 600,
		people: [
			{ mark: { kind: 'folder', name: 'People' }, count: 41 },
			{ mark: { kind: 'tag', name: 'person' }, count: 2 },
		],
		dailyNotes: 512,
		meetings: [
			{ folder: 'Meetings', notes: 30 },
			{ folder: '', notes: 8 },
		],
		entries: 1203,
		examples: [anInteraction(ana, { minutes: 30, text: '2026-05-01 call 30m' })],
		...rest,
	},
	conventions: { ...CONVENTIONS, excluded: ['Archive/'] },
	candidates: [{ folder: 'Circle', notes: 130 }],
	isCorrected: false,
});

const { notebook } = facts({ people: [ana] });
const model = (given = reading(), isEdited = false) =>
	readingModel(
		given,
		{ ...notebook, people: Array.from({ length: 43 }, () => ana) },
		{
			screen: SCREEN,
			isEdited,
		},
	);

describe('how notes are read', () => {
	it('is said in a few lines with counts', () => {
		expect(model().lines).toEqual([
			'41 people in People/, 2 by #person',
			'512 daily notes in Daily/, named YYYY\u2011MM\u2011DD',
			'38 notes of meetings in Meetings/ and the top of the vault',
			'1203 entries about what you did with and for each other',
		]);
		const none = { people: [], dailyNotes: 0, meetings: [], entries: 0, examples: [] };
		expect(model(reading(none)).lines).toEqual([
			'Nobody has a note yet',
			'No daily notes',
			'No notes of meetings',
			'Nothing dated about anybody yet',
		]);
	});

	it('is shown by examples: as what a line was read, and the line, which leads there', () => {
		expect(model().examples).toEqual([
			{
				text: 'Ana Ruiz, 1 May: in touch, both of you: a call, 30 min',
				quote: '“2026-05-01 call 30m”',
				place: { path: ana.path, line: 3, label: 'Ana Ruiz, line 3' },
			},
		]);
	});

	it('is listed part by part only while it is corrected', () => {
		expect(model().groups).toBeUndefined();
		const rows = model(reading(), true).groups?.flatMap((group) => group.rows) ?? [];
		expect(rows.map(({ part, values }) => [part, ...values.map(({ label }) => label)])).toEqual([
			['peopleFolders', 'People/'],
			['peopleTags', '#person'],
			['peopleProperties', 'type: person', 'type: contact'],
			['dailyFolder', 'Daily/'],
			['dailyFormat', 'YYYY-MM-DD'],
			['meetingFolders'],
			['excluded', 'Archive/'],
		]);
		expect(rows[0]?.values[0]?.remove).toEqual({
			label: 'Remove People/ from folders',
			deed: { is: 'remove', part: 'peopleFolders', value: 'People' },
		});
		expect(rows[3]?.values[0]?.remove).toBeUndefined();
	});

	it('asks about folders that may hold people too', () => {
		expect(model().questions).toEqual([
			{
				folder: 'Circle',
				text: 'You have 130 notes in Circle/; are they people?',
				yes: 'Yes, read Circle/ as people',
			},
		]);
	});
});

describe('in the sidebar', () => {
	const input = (rest: Partial<SidebarInput>): SidebarInput => ({
		facts: facts({ people: [ana] }),
		progress: { read: 9, all: 9 },
		screen: SCREEN,
		reading: () => reading(),
		...rest,
	});

	it('it stands above the rest until the owner has said that it is right', () => {
		const first = sidebarModel(input({}), FIRST_VIEW_STATE);
		expect(first.reading?.groups).toBeUndefined();
		expect(first.reading?.lines).toHaveLength(4);
		expect(first.body ?? first.notice).toBeDefined();
		const later = sidebarModel(input({ isReadingConfirmed: true }), FIRST_VIEW_STATE);
		expect(later.reading).toBeUndefined();
	});

	it('it stands alone while the owner corrects it, confirmed or not', () => {
		const state = withReading(FIRST_VIEW_STATE, true);
		const shown = sidebarModel(input({ isReadingConfirmed: true }), state);
		expect(shown.reading?.groups).toBeDefined();
		expect(shown).toMatchObject({ announcement: 'How your notes are read' });
		expect(shown.body ?? shown.notice).toBeUndefined();
		expect(readViewState(state)).toEqual(state);
		expect(withReading(state, false)).toEqual(FIRST_VIEW_STATE);
	});

	it('where nobody was found, the notice asks about folders instead', () => {
		const { reading: shown, notice } = sidebarModel(input({ facts: facts({}) }), FIRST_VIEW_STATE);
		expect(shown).toBeUndefined();
		expect(notice?.questions?.map(({ folder }) => folder)).toEqual(['Circle']);
	});

	it('a host that does not show it never has it reckoned', () => {
		const shown = sidebarModel(input({ reading: undefined }), withReading(FIRST_VIEW_STATE, true));
		expect(shown.reading).toBeUndefined();
	});
});
