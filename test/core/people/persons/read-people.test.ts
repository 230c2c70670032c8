import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../../src/core/day';
import type { Conventions } from '../../../../src/core/people/persons/vault-conventions';
import type { Person, Statement } from '../../../../src/core/people/person';
import { notebookOf } from '../vault';

const PATH = 'People/Ana Ruiz.md';

function person(text: string, path = PATH, conventions: Partial<Conventions> = {}): Person {
	const [first] = notebookOf({ [path]: text }, conventions).people;
	if (first === undefined) throw new Error('nobody was read');
	return first;
}

const names = (
	path: string,
	text: string,
	conventions: Partial<Conventions> = {},
): readonly string[] => notebookOf({ [path]: text }, conventions).people.map(({ name }) => name);

const frontmatter = (...lines: readonly string[]): string =>
	['---', ...lines, '---', ''].join('\n');
const texts = (statements: readonly Statement[]): readonly string[] =>
	statements.map(({ text }) => text);

describe('which notes are people', () => {
	it.each([
		['in a folder', 'People/Ana.md', ''],
		['in a folder below it', 'People/Friends/Ana.md', ''],
		['in a folder of another case', 'people/Ana.md', ''],
		['by a tag in the frontmatter', 'Ana.md', frontmatter('tags: [person]')],
		['by a tag written as text', 'Ana.md', frontmatter('tags: "#person, x"')],
		['by a nested tag', 'Ana.md', frontmatter('tags: person/friend')],
		['by a tag in the body', 'Ana.md', 'Works at Acme #person'],
		['by a tag in a field', 'Ana.md', 'Tags:: #person'],
		['by a property', 'Ana.md', frontmatter('type: Person')],
		['by a property of another case', 'Ana.md', frontmatter('Type: contact')],
		['by an inline property', 'Ana.md', 'type:: person'],
	])('%s', (_, path, text) => expect(names(path, text)).toEqual(['Ana']));

	it('takes links as values of properties', () => {
		const conventions = { peopleProperties: [{ key: 'categories', values: ['people'] }] };
		expect(names('Ana.md', frontmatter('categories: ["[[People]]"]'), conventions)).toEqual([
			'Ana',
		]);
		expect(names('Ana.md', frontmatter('categories: [[People]]'), conventions)).toEqual(['Ana']);
	});

	it.each([
		['another folder', 'Peoples/Ana.md', ''],
		['a tag that only begins alike', 'Ana.md', frontmatter('tags: [personal]')],
		['a tag in code', 'Ana.md', '`#person`'],
		['the template folder', 'Templates/Person.md', frontmatter('type: person')],
		['a folder of templates', 'People/_templates/x.md', ''],
		['the name of a template', 'People/Person Template.md', ''],
		['the name of an index', 'People/Index.md', ''],
		['a map of content', 'People/People MOC.md', ''],
		['a placeholder in the body', 'People/Ana.md', '# {{title}}'],
		['a Templater placeholder', 'People/Ana.md', '# <% tp.file.title %>'],
		['a placeholder in the frontmatter', 'People/Ana.md', frontmatter('name: "{{name}}"')],
		['a day in the folder', 'People/2026-05-01.md', ''],
	])('not by %s', (_, path, text) => expect(names(path, text)).toEqual([]));

	it('keeps people whose names only look like such words', () => {
		for (const name of ['Temple Grandin', 'Mocha Silva', 'Indexa Ruiz', 'Contempla Te']) {
			expect(names(`People/${name}.md`, '')).toEqual([name]);
		}
	});

	it('does not take code or math for placeholders', () => {
		expect(names('People/Ana.md', 'Writes `{{title}}` and $\\frac{{a}}{b}$.')).toEqual(['Ana']);
	});

	it('leaves out what Obsidian excludes, by folder and by pattern', () => {
		expect(names('People/Old/Ana.md', '', { excluded: ['People/Old/'] })).toEqual([]);
		expect(names('People/Old/Ana.md', '', { excluded: ['/old/'] })).toEqual([]);
		expect(names('People/Old/Ana.md', '', { excluded: ['/.*\\/(?:old|new)\\/.*/'] })).toEqual([]);
		expect(names('People/Ana.md', '', { excluded: ['People/Old/'] })).toEqual(['Ana']);
	});

	const SLOW = ['/(a+)+$b/', '/(/', '/(a?){30}b/', '/a?a?a?a?a?a?b/', '/a*a*a*a*b/', '/(a|a)*b/'];

	it('does not run an unsound or slow pattern, and says so', () => {
		const { people, diagnostics } = notebookOf(
			{ [`People/${'a'.repeat(200)}.md`]: '' },
			{ excluded: SLOW },
		);
		expect(people).toHaveLength(1);
		expect(diagnostics.map(({ rule }) => rule)).toEqual(SLOW.map(() => 'setting-value'));
	});

	it('reads the notes beside People/Ana/Ana.md as hers, not as people', () => {
		const { people } = notebookOf({
			'People/Ana/Ana.md': '',
			'People/Ana/Gift ideas.md': '',
			'People/Bo.md': '',
		});
		expect(people.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
	});
});

describe('names', () => {
	it.each([
		['the file', 'People/Ana Ruiz.md', '', 'Ana Ruiz', []],
		['the file without @', 'People/@Ana Ruiz.md', '', 'Ana Ruiz', []],
		['a property', 'People/ar.md', frontmatter('name: Ana Ruiz'), 'Ana Ruiz', ['ar']],
		[
			'first and last',
			'People/ar.md',
			frontmatter('firstName: Ana', 'lastName: Ruiz'),
			'Ana Ruiz',
			['ar'],
		],
		[
			'a nested name',
			'People/ar.md',
			frontmatter('name: { first: Ana, last: Ruiz }'),
			'Ana Ruiz',
			['ar'],
		],
		['a denote file', 'People/20240715T101010--ana-ruiz__contact.md', '', 'Ana Ruiz', []],
		['aliases', PATH, frontmatter('aliases: [Anita, "[[AR]]"]'), 'Ana Ruiz', ['Anita', 'AR']],
		['aliases in a text', PATH, frontmatter('aliases: Anita, AR'), 'Ana Ruiz', ['Anita', 'AR']],
		['an alias in the body', PATH, 'Alias:: Anita', 'Ana Ruiz', ['Anita']],
	])('come from %s', (_, path, text, name, aliases) => {
		expect(person(text, path)).toMatchObject({ name, aliases });
	});

	it('reads a note about two people as two, where it says so', () => {
		const byAlias = notebookOf({
			'People/Ann & Bo.md': frontmatter('aliases: [Ann Berg, Bo Berg]'),
		}).people;
		expect(byAlias.map(({ id, name, aliases }) => [id, name, aliases])).toEqual([
			['People/Ann & Bo.md#Ann Berg', 'Ann Berg', ['Ann']],
			['People/Ann & Bo.md#Bo Berg', 'Bo Berg', ['Bo']],
		]);
		expect(names('People/Ann & Bo.md', frontmatter('people: [Ann, Bo]'))).toEqual(['Ann', 'Bo']);
		expect(names('People/Ann & Bo.md', '')).toEqual(['Ann & Bo']);
	});
});

describe('properties', () => {
	it('are read whatever their case and separator', () => {
		for (const key of [
			'last_contact',
			'last-contact',
			'Last Contact',
			'lastContact',
			'prm-last-contacted',
		]) {
			const day = person(frontmatter(`${key}: 2026-05-01`)).lastContact;
			expect(day && formatDay(day)).toBe('2026-05-01');
		}
	});

	it('are read from inline fields', () => {
		expect(person('Birthday:: 1990-02-03\nLocation:: Porto').birthday).toEqual({
			year: 1990,
			month: 2,
			dayOfMonth: 3,
			line: 1,
		});
		expect(person('- (org:: Acme) [role:: CTO]')).toMatchObject({ org: 'Acme', role: 'CTO' });
	});

	it.each([
		['circle: friend', 'friend'],
		['relationship: wife', 'partner'],
		['circle: "[[Colleagues]]"', 'colleague'],
		['circle: [gym, family]', 'family'],
		['circle: chess club', 'other'],
		['circle: former partner', 'other'],
		['circle: ex-wife', 'other'],
		['circle: former colleague', 'colleague'],
	])('%s', (line, circle) => expect(person(frontmatter(line)).circle).toBe(circle));

	it.each([
		['closeness: 10', 1],
		['closeness: 7', 0.7],
		['closeness: "8/10"', 0.8],
		['relationship_strength: strong', 0.8],
		['relationship_tier: core', 1],
		['prm-tier: inner', 1],
		['value: {fun: 1}', undefined],
		['closeness: {trust_in_me: 3, fun: 1}', 1],
		['closeness: {fun: 3, help: 0}', 0.5],
	])('%s', (line, closeness) => expect(person(frontmatter(line)).closeness).toBe(closeness));

	it.each([
		['cadence: monthly', 30],
		['contact_frequency: every 2 weeks', 14],
		['cadence_days: 45', 45],
		['cadence: twice-yearly', 182],
		['cadence: jährlich', 365],
		['cadence: none', undefined],
	])('%s', (line, days) => expect(person(frontmatter(line)).cadenceDays).toBe(days));

	it.each([
		['birthday: 1990-02-03', { year: 1990, month: 2, dayOfMonth: 3 }],
		['birthday: 03.02.1990', { year: 1990, month: 2, dayOfMonth: 3 }],
		['birthday: --02-03', { month: 2, dayOfMonth: 3 }],
		['birthday: February 3', { month: 2, dayOfMonth: 3 }],
		['birthday: 3 Feb 1990', { year: 1990, month: 2, dayOfMonth: 3 }],
		['birthday: "[[1990-02-03]]"', { year: 1990, month: 2, dayOfMonth: 3 }],
	])('%s', (line, birthday) =>
		expect(person(frontmatter(line)).birthday).toEqual({ ...birthday, line: 2 }),
	);

	it('say who is hidden, paused or has died', () => {
		expect(person(frontmatter('hidden: true', 'paused: yes', 'died: 2020-01-01'))).toMatchObject({
			isHidden: true,
			isPaused: true,
			hasDied: true,
		});
		expect(person(frontmatter('hidden: false', 'deceased: no'))).toMatchObject({
			isHidden: false,
			hasDied: false,
		});
	});

	it('name other alters', () => {
		const read = person(frontmatter('knows: ["[[Bo Lind]]", Cy]', 'introduced_by: "[[Jane]]"'));
		expect(read).toMatchObject({ knows: ['Bo Lind', 'Cy'], introducedBy: 'Jane' });
		expect(person(frontmatter('how_we_met: at a party')).introducedBy).toBeUndefined();
	});

	it('hold statements with their lines', () => {
		const read = person(
			frontmatter('can:', '  - design', '  - lend 1000', 'needs: a flat, a cofounder'),
		);
		expect(read.can).toEqual([
			{ text: 'design', line: 3 },
			{ text: 'lend 1000', line: 4 },
		]);
		expect(read.needs).toEqual([
			{ text: 'a flat', line: 5 },
			{ text: 'a cofounder', line: 5 },
		]);
	});

	it.each([
		['birthday: 31.13.1999', 'birthday'],
		['closeness: 25', 'closeness'],
		['last_contact: last week', 'last contact'],
		['cadence: whenever', 'cadence'],
	])('%s costs that property and is said with its line', (line) => {
		const { people, diagnostics } = notebookOf({ [PATH]: frontmatter('type: person', line) });
		expect(people).toHaveLength(1);
		expect(diagnostics).toMatchObject([{ rule: 'property-value', path: PATH, line: 3, column: 1 }]);
	});
});

describe('sections', () => {
	it.each([
		['## Can help with', 'can'],
		['## How She Can Help Me', 'can'],
		['## How Ana can help me', 'can'],
		['### Looking For', 'needs'],
		['## How I Can Help Them', 'needs'],
		['## How I can help Ana', 'needs'],
		['## What he wants', 'needs'],
		['## Interests', 'interests'],
		['## Projects', 'projects'],
		['### I owe them', 'owedByEgo'],
		['### I owe her', 'owedByEgo'],
		['### They owe me', 'owedToEgo'],
		['### She owes me', 'owedToEgo'],
		['## 🎯 Needs', 'needs'],
	] as const)('%s', (heading, field) => {
		const read = person(`${heading}\n- one thing with [[Bo]]\n- another\n\n## Else\n- not this`);
		expect(texts(read[field])).toEqual(['one thing with Bo', 'another']);
	});

	it('are read from bold labels too', () => {
		const read = person(
			'**What I want:** an intro to Acme\n**What they want:** a quiet flat\n- **Looking for**: a dog',
		);
		expect(texts(read.needs)).toEqual(['a quiet flat', 'a dog']);
		expect(texts(read.can)).toEqual(['an intro to Acme']);
		expect(read.needs[0]?.line).toBe(2);
	});

	it('are read from plain labels too, each on a line of its own', () => {
		const read = person(
			'Can: tax, payroll\nCannot: take on anybody new\nLooking for: a quiet flat',
		);
		expect(texts(read.can)).toEqual(['tax, payroll']);
		expect(texts(read.cannot)).toEqual(['take on anybody new']);
		expect(texts(read.needs)).toEqual(['a quiet flat']);
		expect(read.cannot[0]?.line).toBe(2);
	});

	it('leave out what is done, dated, or says nothing', () => {
		const read = person(
			'## Needs\n- [x] a flat\n- [ ] a job\n- 2026-05-01 call about needs\n- none\n- TBD',
		);
		expect(texts(read.needs)).toEqual(['a job']);
	});
});

describe('the owner', () => {
	it('has a note of their own', () => {
		const text =
			frontmatter('type: me', 'name: Jo Doe', 'can: [excel, dutch]', 'hours_per_week: 3') +
			'## Looking for\n- a publisher';
		const { ego, people } = notebookOf({ 'People/Me.md': text });
		expect(people).toEqual([]);
		expect(ego).toMatchObject({ path: 'People/Me.md', name: 'Jo Doe', hoursPerWeek: 3 });
		expect(texts(ego.can)).toEqual(['excel', 'dutch']);
		expect(texts(ego.needs)).toEqual(['a publisher']);
	});

	it('can be chosen', () => {
		const { ego } = notebookOf({ 'Jo.md': '' }, { egoNote: 'Jo.md' });
		expect(ego.name).toBe('Jo');
	});
});

describe('a note in a folder of people', () => {
	it.each(['People/People.md', 'People/README.md', 'People/Contacts.md'])(
		'that is about the folder is no person: %s',
		(path) => {
			const { people } = notebookOf({ [path]: '- 2026-05-01 call', 'People/Ana.md': '' });
			expect(people.map(({ name }) => name)).toEqual(['Ana']);
		},
	);

	it('named as the folder is a person all the same where a property says so', () => {
		const text = '---\ntype: person\n---';
		expect(notebookOf({ 'People/People.md': text }).people).toHaveLength(1);
	});

	it('of a kind of its own is no person: a recipe among friends', () => {
		const notes = { 'Friends/Soup.md': '---\ntype: recipe\n---', 'Friends/Ana.md': '' };
		const { people } = notebookOf(notes, { peopleFolders: ['Friends'] });
		expect(people.map(({ name }) => name)).toEqual(['Ana']);
	});
});

describe('what ego can do for them', () => {
	const offered = (text: string): readonly (true | undefined)[] =>
		person(text).needs.map(({ isOffered }) => isOffered);

	it.each([
		'## How I can help',
		'### How I can help Ana',
		'## How can I help her',
		'**What I can do for them:**',
	])('is said by the title of a section: %s', (title) => {
		expect(offered(`${title}\n- a trailer for the move\n`)).toEqual([true]);
	});

	it('is not said by what they look for', () => {
		expect(offered('## Looking for\n- a trailer\n\n**Needs:** a flat\n')).toEqual([
			undefined,
			undefined,
		]);
	});
});

describe('a debt', () => {
	it('is told without the day it was made', () => {
		const { people } = notebookOf({
			'People/Ana Ruiz.md':
				'## I owe her\n- 2026-09-01 the book\n- **2026-09-02:** [[Bo Lind]] a call',
		});
		expect(people[0]?.owedByEgo.map(({ text }) => text)).toEqual(['the book', 'Bo Lind a call']);
	});
});
