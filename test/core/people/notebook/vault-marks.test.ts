import { describe, expect, it } from 'vitest';
import { summaryOf, type NoteSummary } from '../../../../src/core/people/persons/note-summary';
import {
	peopleCandidates,
	vaultFolders,
	vaultKinds,
	vaultTags,
} from '../../../../src/core/people/notebook/vault-marks';
import { CONVENTIONS, note } from '../vault';

const summaries = (notes: Readonly<Record<string, string>>): NoteSummary[] =>
	Object.entries(notes).map(([path, text]) => summaryOf(note(path, text)));

const candidates = (notes: Readonly<Record<string, string>>) =>
	peopleCandidates(summaries(notes), CONVENTIONS);

describe('what there is in a vault to pick from', () => {
	const vault = summaries({
		'A/B/x.md': '---\ntags: [one/two, One]\ntype: note\n---\n#three',
		'A/y.md': '---\ntags: one\ntype: Note\nclass: book\n---',
		'z.md': '',
	});

	it('are its folders, with the notes in and below them', () => {
		expect(vaultFolders(vault)).toEqual([
			{ name: 'A', notes: 2 },
			{ name: 'A/B', notes: 1 },
		]);
	});

	it('are its tags, nested ones by what they are nested in too', () => {
		expect(vaultTags(vault)).toEqual([
			{ name: 'one', notes: 2 },
			{ name: 'one/two', notes: 1 },
			{ name: 'three', notes: 1 },
		]);
	});

	it('is what its notes say they are', () => {
		expect(vaultKinds(vault)).toEqual([
			{ name: 'type: note', notes: 2 },
			{ name: 'class: book', notes: 1 },
		]);
	});
});

describe('folders that may hold people', () => {
	it('are those whose notes have full names', () => {
		const notes = { 'Circle/Ana Ruiz.md': '', 'Circle/Bo Lind.md': '', 'Circle/x.md': '' };
		expect(candidates(notes)).toEqual([{ folder: 'Circle', notes: 3 }]);
	});

	it('are those of a known name that nothing in them bears out', () => {
		expect(candidates({ 'Family/Mum.md': '', 'Family/Dad.md': '' })).toEqual([
			{ folder: 'Family', notes: 2 },
		]);
	});

	it.each([
		['of people already', { 'People/Ana Ruiz.md': '', 'People/Sub/Bo Lind.md': '' }],
		['of things', { 'Books/Moby Dick.md': '', 'Books/Don Quixote.md': '' }],
		['of recipes', { 'Friends/Pizza.md': '---\ntype: recipe\n---' }],
		['of phrases', { 'Thoughts/On being late.md': '', 'Thoughts/Why we ask.md': '' }],
		['of one note', { 'Circle/Ana Ruiz.md': '' }],
	])('are none %s', (_what, notes) => {
		expect(candidates(notes as Record<string, string>)).toEqual([]);
	});
});
