import { describe, expect, it } from 'vitest';
import { detectConventions, summaryOf } from '../../../src/core/people/conventions';
import type { Conventions } from '../../../src/core/people/vault-conventions';
import type { VaultConfigFiles } from '../../../src/core/people/vault-config';
import { note } from './vault';

function detect(
	notes: Readonly<Record<string, string>>,
	files: VaultConfigFiles = {},
): Conventions {
	return detectConventions(
		Object.entries(notes).map(([path, text]) => summaryOf(note(path, text))),
		files,
	);
}

describe('the conventions of a vault', () => {
	it.each([
		['People/Ana.md', 'People'],
		['Contacts/Ana.md', 'Contacts'],
		['CRM/Contacts/Ana.md', 'CRM/Contacts'],
		['Cadence/Contacts/Ana.md', 'Cadence/Contacts'],
		['Menschen/Ana.md', 'Menschen'],
		['20 People/Ana.md', '20 People'],
		['👤 People/Friends/Ana.md', '👤 People'],
		['People/Ana/Ana.md', 'People'],
	])('one note %s shows the folder %s', (path, folder) => {
		expect(detect({ [path]: '' }).peopleFolders).toEqual([folder]);
	});

	it('finds a folder by what its notes hold', () => {
		const text = '---\nlast_contact: 2026-05-01\n---';
		expect(
			detect({ 'Circle/A.md': text, 'Circle/B.md': text, 'Work/C.md': '' }).peopleFolders,
		).toEqual(['Circle']);
	});

	it('finds tags and properties', () => {
		const found = detect({
			'a.md': '---\ntags: [person/friend]\n---',
			'b.md': 'Tags:: #👤',
			'c.md': '---\ntype: crm-contact\n---',
			'd.md': '---\ncategories: ["[[People]]"]\n---',
			'e.md': '---\nfile-role: crm-contact\n---',
		});
		expect(found.peopleTags).toEqual(['person', '👤']);
		expect(found.peopleProperties).toEqual([
			{ key: 'categories', values: ['people'] },
			{ key: 'file-role', values: ['crm-contact'] },
			{ key: 'type', values: ['crm-contact'] },
		]);
	});

	it('finds nothing where there is nothing', () => {
		expect(detect({ 'Notes/a.md': '---\ntype: book\ntags: [personal]\n---' })).toMatchObject({
			peopleFolders: [],
			peopleTags: [],
			peopleProperties: [],
			dailyFormat: 'YYYY-MM-DD',
		});
	});

	it("takes daily notes, templates and excluded files from Obsidian's settings", () => {
		const files = {
			dailyNotes: { folder: '/Journal/', format: 'YYYY/MM/DD' },
			app: { userIgnoreFilters: ['Private/', 3] },
			templates: { folder: 'Meta/Templates' },
		};
		expect(detect({}, files)).toMatchObject({
			dailyFolder: 'Journal',
			dailyFormat: 'YYYY/MM/DD',
			excluded: ['Private/'],
			templateFolder: 'Meta/Templates',
		});
		const periodic = { daily: { enabled: true, folder: 'P', format: 'DD.MM.YYYY' } };
		expect(detect({}, { ...files, periodicNotes: periodic })).toMatchObject({
			dailyFolder: 'P',
			dailyFormat: 'DD.MM.YYYY',
		});
		expect(detect({}, { templater: { templates_folder: 'T' } }).templateFolder).toBe('T');
	});

	it.each([null, 3, 'x', [], { folder: 3 }, { userIgnoreFilters: 'x' }])(
		'takes %j for a settings file',
		(file) => {
			expect(
				detect(
					{},
					{ dailyNotes: file, app: file, templates: file, periodicNotes: file, templater: file },
				),
			).toMatchObject({ dailyFolder: '', excluded: [] });
		},
	);

	it('finds the folder of daily notes by the notes themselves', () => {
		expect(
			detect({ 'Journal/2026/2026-05-01.md': '', 'Journal/2026-05-02.md': '', '2026-05-03.md': '' })
				.dailyFolder,
		).toBe('Journal');
	});

	it.each([
		[{ 'a.md': '---\ndate: 31/12/2026\n---' }, 'day-first'],
		[{ 'a.md': '---\ndate: 12/31/2026\n---' }, 'month-first'],
		[{ '12-31-2026.md': '' }, 'month-first'],
		[{ '05-01-2024.md': '' }, 'month-first'],
		[{ 'a.md': '---\ndate: 1/2/2026\n---' }, 'day-first'],
		[{}, 'day-first'],
	])('reads the order of numbers from %j', (notes, order) => {
		expect(detect(notes as Record<string, string>).dateOrder).toBe(order);
	});

	it('reads the order of numbers from the daily format', () => {
		expect(detect({}, { dailyNotes: { format: 'MM-DD-YYYY' } }).dateOrder).toBe('month-first');
	});
});
