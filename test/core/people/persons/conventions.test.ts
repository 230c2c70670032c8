import { describe, expect, it } from 'vitest';
import { detectConventions } from '../../../../src/core/people/persons/conventions';
import { summaryOf } from '../../../../src/core/people/persons/note-summary';
import type { Conventions } from '../../../../src/core/people/persons/vault-conventions';
import type { VaultConfigFiles } from '../../../../src/core/people/persons/vault-config';
import { brief, note, notebookOf } from '../vault';

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
		['Friends/Ana.md', 'Friends'],
		['Personen/Jana Vogt.md', 'Personen'],
		['Leben/Kontakte/jana.md', 'Leben/Kontakte'],
		['Freunde/Jana.md', 'Freunde'],
		['Network/Contacts/Ana.md', 'Network/Contacts'],
		['1.2 Contacts & People/Ana.md', '1.2 Contacts & People'],
		['Contacts/ana ruiz.md', 'Contacts'],
		['Contacts/王芳.md', 'Contacts'],
		['Family/Ruth Hallam.md', 'Family'],
	])('one note %s shows the folder %s', (path, folder) => {
		expect(detect({ [path]: '' }).peopleFolders).toEqual([folder]);
	});

	it('finds a folder by what its notes hold', () => {
		const text = '---\nlast_contact: 2026-05-01\n---';
		expect(
			detect({ 'Circle/A.md': text, 'Circle/B.md': text, 'Work/C.md': '' }).peopleFolders,
		).toEqual(['Circle']);
	});

	it('finds people by a property only people have, wherever they lie', () => {
		const found = detect({
			'Ana.md': '---\nlast_contact: 2026-05-01\n---',
			'Notes/Bo.md': '---\nbirthday: 1990-01-01\n---',
			'Cy.md': '---\nbirthday: 1991-01-01\n---',
			'Acme.md': '---\ntype: company\nlast contact: 2026-05-01\n---',
			'Plan.md': '---\nstatus: open\n---',
		});
		expect(found.peopleFolders).toEqual([]);
		expect(found.peopleProperties).toEqual([
			{ key: 'birthday', values: ['*'] },
			{ key: 'last_contact', values: ['*'] },
		]);
		expect(detect({ 'Ana.md': '---\nbirthday: 1990-01-01\n---' }).peopleProperties).toEqual([]);
		const inFolder = detect({ 'People/Ana.md': '---\nlast_contact: 2026-05-01\n---' });
		expect(inFolder.peopleProperties).toEqual([]);
	});

	it('reads whoever bears such a property, but no company and no note of a day', () => {
		const contacted = '---\nlastContact: 2026-05-01\n---\n- 2026-04-01 call';
		const { people, interactions } = notebookOf(
			{
				'Ana.md': contacted,
				'Bo.md': '---\nlast_contact:\n---',
				'Acme.md': '---\ntype: company\nlast_contact: 2026-05-01\n---',
				'2026-05-01.md': contacted,
			},
			{ peopleFolders: [], peopleProperties: [{ key: 'last_contact', values: ['*'] }] },
		);
		expect(people.map(({ name }) => name)).toEqual(['Ana']);
		expect(interactions.map(brief)).toEqual(['2026-04-01 call contact both']);
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

	it.each([
		'person',
		'people',
		'contact',
		'👤',
		'person/eddie-brock',
		'mensch/freunde',
		'Person',
		'kontakt',
	])('one note with the tag %s shows it, in properties and in the body', (tag) => {
		const known = tag.toLowerCase().split('/')[0];
		expect(detect({ 'a.md': `---\ntags: [${tag}]\n---` }).peopleTags).toEqual([known]);
		expect(detect({ 'a.md': `Tags:: #${tag}` }).peopleTags).toEqual([known]);
	});

	it('finds the keyword of a denote name', () => {
		expect(detect({ '20240715T101010--jane__contact.md': '' }).peopleTags).toEqual(['contact']);
	});

	it.each([
		['type: person', 'type', 'person'],
		['type: People', 'type', 'people'],
		['type: crm/person', 'type', 'crm/person'],
		['type: [note, relationship]', 'type', 'relationship'],
		['Type: Contact', 'type', 'contact'],
		['class: person', 'class', 'person'],
		['fileClass: Person', 'fileClass', 'person'],
		['file-role: crm-contact', 'file-role', 'crm-contact'],
		['categories: "[[People]]"', 'categories', 'people'],
		['categories: [[[People]]]', 'categories', 'people'],
		['up: "[[Contacts]]"', 'up', 'contacts'],
		['typ: Mensch', 'typ', 'mensch'],
		['Kategorie: Kontakte', 'kategorie', 'kontakte'],
	])('one note with %s shows it', (line, key, value) => {
		expect(detect({ 'x/Ana.md': `---\n${line}\n---` }).peopleProperties).toEqual([
			{ key, values: [value] },
		]);
	});

	it('finds an inline field that says what a note is', () => {
		expect(detect({ 'Ana.md': 'type:: person\n' }).peopleProperties).toEqual([
			{ key: 'type', values: ['person'] },
		]);
	});

	it('takes people told by nothing but their category, wherever they lie', () => {
		const person = '---\ncategories:\n  - "[[People]]"\n---';
		const found = detect({
			'Ana.md': person,
			'Bo.md': person,
			'Dune.md': '---\ncategories: ["[[Books]]"]\n---',
		});
		expect(found).toMatchObject({
			peopleFolders: [],
			peopleTags: [],
			peopleProperties: [{ key: 'categories', values: ['people'] }],
		});
	});

	describe('does not take for people', () => {
		it('a folder that holds an index and a template only', () => {
			const found = detect({
				'People/People.md': '# People\n',
				'People/_Index.md': '',
				'People/Person template.md': '---\ntags: [person]\n---',
				'People/2026-05-01.md': '',
			});
			expect(found).toMatchObject({ peopleFolders: [], peopleTags: [] });
		});

		it.each([
			['by their names', { 'Apple pie': '', 'Carrot cake': '', Lasagne: '' }],
			['by what they say', { Pizza: '---\ntype: recipe\n---', Lasagne: '---\ntags: recipe\n---' }],
			['by their headings', { Pizza: '## Ingredients\n', Lasagne: '## Zutaten\n', Soup: '' }],
			['of a series', { 'S01E01 The One': '', S01E02: '' }],
		])('a folder of friends that holds recipes, told %s', (_how, notes) => {
			const files = Object.entries(notes).map(([name, text]) => [`Friends/${name}.md`, text]);
			expect(detect(Object.fromEntries(files) as Record<string, string>).peopleFolders).toEqual([]);
		});

		it('a form or a page of contacts', () => {
			for (const name of ['Contact form', 'Contact', 'Contact us', 'About the shop'])
				expect(detect({ [`site/${name}.md`]: '---\ntype: contact\n---' })).toMatchObject({
					peopleProperties: [],
				});
		});

		it('a network of machines, or the papers of a family', () => {
			const found = detect({
				'Network/Router.md': '',
				'Network/VLAN 20.md': '',
				'Family/Insurance.md': '',
				'Family/Budget 2026.md': '',
			});
			expect(found.peopleFolders).toEqual([]);
		});

		it('a tag of friends on what is no person', () => {
			expect(detect({ 'Gift ideas.md': 'for a #friend' }).peopleTags).toEqual([]);
		});

		it('what Obsidian leaves out', () => {
			const files = { app: { userIgnoreFilters: ['Archive/'] } };
			expect(detect({ 'Archive/People/Ana.md': '' }, files).peopleFolders).toEqual([]);
		});
	});

	it('stays as it is when one note comes or goes', () => {
		const log = '- 2026-05-01 call\n';
		const vault: Record<string, string> = {
			'Friends/Ana Ruiz.md': log,
			'Friends/Bo.md': log,
			'Friends/gift ideas.md': '',
			'Friends/Party list.md': '',
			'Kreis/A.md': '---\nlast_contact: 2026-05-01\n---',
			'Kreis/B.md': '---\nlast_contact: 2026-05-01\n---',
			'Kreis/C.md': '---\nlast_contact: 2026-05-01\n---',
			'Daily/2026-05-01.md': '',
			'Daily/2026-05-02.md': '',
			'Daily/2026-05-03.md': '',
			'x.md': '---\ntags: [person]\n---',
			'y.md': '---\ntags: [person]\n---',
			'log.md': '- 13.05.2026 x\n- 14.05.2026 y\n- 15.05.2026 z',
		};
		const whole = detect(vault);
		expect(whole).toMatchObject({ peopleFolders: ['Friends', 'Kreis'], peopleTags: ['person'] });
		for (const path of Object.keys(vault)) {
			const { [path]: _gone, ...rest } = vault;
			expect(detect(rest)).toEqual(whole);
		}
		for (const path of ['Friends/Pizza.md', 'Kreis/Notes.md', '2026-06-01.md', '12-31-2026.md'])
			expect(detect({ ...vault, [path]: '---\ntype: note\n---' })).toEqual(whole);
	});

	it('does not depend on the order of the notes', () => {
		const vault = {
			'B/2026-05-01.md': '',
			'A/2026-05-02.md': '',
			'Friends/Ana Ruiz.md': '---\nTags: [person, Contact]\nType: person\n---',
			'People/Bo.md': '---\ntype: Contact\n---',
		};
		const turned = Object.fromEntries(Object.entries(vault).reverse());
		expect(detect(turned)).toEqual(detect(vault));
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
		['2026-05-01', 'Daily', 'YYYY-MM-DD'],
		['2026/2026-05-01', 'Daily', 'YYYY/YYYY-MM-DD'],
		['2026/05/2026-05-01', 'Daily', 'YYYY/MM/YYYY-MM-DD'],
		['2026/05-May/2026-05-01', 'Daily', 'YYYY/MM-MMMM/YYYY-MM-DD'],
		['2026/2026-05/2026-05-01', 'Daily', 'YYYY/YYYY-MM/YYYY-MM-DD'],
		['2026/05/01', 'Daily', 'YYYY/MM/DD'],
		['2026-05-01 Fri', 'Daily', 'YYYY-MM-DD ddd'],
		['2026-05-01 Friday', 'Daily', 'YYYY-MM-DD dddd'],
		['2026-05-01 Freitag', 'Daily', 'YYYY-MM-DD dddd'],
		['2026_05_01', 'Daily', 'YYYY_MM_DD'],
		['2026.05.01', 'Daily', 'YYYY.MM.DD'],
		['20260501', 'Daily', 'YYYYMMDD'],
		['13.05.2026', 'Daily', 'DD.MM.YYYY'],
		['05-13-2026', 'Daily', 'MM-DD-YYYY'],
		['May 1, 2026', 'Daily', 'MMMM D, YYYY'],
		['1. Mai 2026', 'Daily', 'D. MMMM YYYY'],
		['May 2026', '', 'YYYY-MM-DD'],
	])('finds daily notes such as %s', (name, folder, format) => {
		const found = detect({
			[`Daily/${name}.md`]: '',
			'Meetings/2026-05-01 Standup.md': '',
			'Meetings/2026-05-02 Lunch with Ana.md': '',
		});
		expect(found).toMatchObject({ dailyFolder: folder, dailyFormat: format });
	});

	it('looks for the format of daily notes in the folder set in the app', () => {
		const notes = { 'J/2026/2026-05-01.md': '', 'Old/2020-01-01.md': '', 'Old/2020-01-02.md': '' };
		expect(detect(notes, { dailyNotes: { folder: 'J' } })).toMatchObject({
			dailyFolder: 'J',
			dailyFormat: 'YYYY/YYYY-MM-DD',
		});
		expect(detect(notes, { dailyNotes: { folder: 'Elsewhere' } })).toMatchObject({
			dailyFolder: 'Elsewhere',
			dailyFormat: 'YYYY-MM-DD',
		});
	});

	it('takes the daily notes of the calendar sets of Periodic Notes', () => {
		const day = { enabled: true, folder: 'P', format: 'YYYYMMDD' };
		const periodicNotes = {
			activeCalendarSet: 'Work',
			calendarSets: [
				{ id: 'Home', day: { ...day, folder: 'H' } },
				{ id: 'Work', day },
			],
		};
		expect(detect({}, { periodicNotes })).toMatchObject({
			dailyFolder: 'P',
			dailyFormat: 'YYYYMMDD',
		});
	});

	it.each([
		[{ 'a.md': '- 31/12/2026 call\n- 1/2/2026 call' }, 'day-first'],
		[{ 'People/Ana.md': '- 12/31/2026 call\n- 1/2/2026 call' }, 'month-first'],
		[{ 'People/Ana.md': '## **12/31/2026**\nx' }, 'month-first'],
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
