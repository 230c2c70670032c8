import { describe, expect, it } from 'vitest';
import {
	buildDirectory,
	resolveLink,
	resolveName,
	type NamedNote,
} from '../../../src/core/people/names';

const person = (path: string, name: string, ...aliases: readonly string[]): NamedNote => ({
	path,
	people: [{ id: path, name, aliases }],
});
const other = (path: string): NamedNote => ({ path, people: [] });

const directory = buildDirectory([
	person('People/Ana Ruiz.md', 'Ana Ruiz', 'Anita'),
	person('People/Zoë Ñandú.md', 'Zoë Ñandú'),
	person('Old/Ana Ruiz.md', 'Ana Ruiz the elder'),
	person('Work/Team/Sam.md', 'Sam'),
	person('Sam.md', 'Samuel'),
	other('Notes/Bo Lind.md'),
	person('People/Bo.md', 'Bo Lind'),
	person('People/Máire O’Neill‑Søby.md', 'Máire O’Neill‑Søby'),
	person('People/Tim and Tess.md', 'Tim and Tess'),
	person('People/Tim.md', 'Tim'),
	person('People/constructor.md', 'constructor', '__proto__'),
]);

const pathOf = (link: string, from: string): string | undefined =>
	resolveLink(directory, link, from)?.path;

describe('links', () => {
	it.each([
		['People/Ana Ruiz', 'x.md', 'People/Ana Ruiz.md'],
		['people/ana ruiz.md', 'x.md', 'People/Ana Ruiz.md'],
		['Ana Ruiz', 'x.md', 'Old/Ana Ruiz.md'],
		['Ana Ruiz', 'People/x.md', 'People/Ana Ruiz.md'],
		['Ana Ruiz#Log', 'People/x.md', 'People/Ana Ruiz.md'],
		['../People/Ana Ruiz', 'Daily/x.md', 'People/Ana Ruiz.md'],
		['./Ana Ruiz.md', 'Old/x.md', 'Old/Ana Ruiz.md'],
		['Team/Sam', 'x.md', 'Work/Team/Sam.md'],
		['Sam', 'y/x.md', 'Sam.md'],
		['/Sam', 'Work/Team/x.md', 'Sam.md'],
		['Nobody', 'x.md', undefined],
		['../../Sam', 'a/b.md', 'Sam.md'],
		['', 'x.md', undefined],
	])('%s from %s leads to %s', (link, from, path) => expect(pathOf(link, from)).toBe(path));
});

describe('names', () => {
	const named = (name: string): unknown => resolveName(directory, { kind: 'name', name }, 'x.md');
	const linked = (target: string): unknown =>
		resolveName(directory, { kind: 'link', target }, 'x.md');
	const people = (...ids: readonly string[]): unknown => ({ kind: 'people', ids });
	const nobody = { kind: 'nobody' };

	it('fit a full name or an alias, whatever the case and accents', () => {
		expect(named('ana RUIZ')).toEqual(people('People/Ana Ruiz.md'));
		expect(named('anita')).toEqual(people('People/Ana Ruiz.md'));
		expect(named('Zoe Nandu')).toEqual(people('People/Zoë Ñandú.md'));
		expect(named('Zoë Ñandú'.normalize('NFD'))).toEqual(people('People/Zoë Ñandú.md'));
		expect(named("Maire o'neill-søby")).toEqual(people('People/Máire O’Neill‑Søby.md'));
		expect(named('Ana\u{200b} Ruiz\u{200e}')).toEqual(people('People/Ana Ruiz.md'));
	});

	it('do not fit a first name alone', () => {
		expect(named('Ana')).toEqual(nobody);
	});

	it('fit without an address, brackets or a role after them', () => {
		for (const text of ['Anita <a@b.c>', 'Anita (Acme)', 'Anita - design', 'Anita: design']) {
			expect(named(text)).toEqual(people('People/Ana Ruiz.md'));
		}
	});

	it('may be several, unless somebody is called so', () => {
		expect(named('Anita and @Samuel')).toEqual(people('People/Ana Ruiz.md', 'Sam.md'));
		expect(named('Nobody & Anita')).toEqual(people('People/Ana Ruiz.md'));
		expect(named('Tim and Tess')).toEqual(people('People/Tim and Tess.md'));
	});

	it('are the longest words after an @ that fit', () => {
		const ref = { kind: 'at', candidates: ['Ana Ruiz called', 'Ana Ruiz', 'Ana'] } as const;
		expect(resolveName(directory, ref, 'x.md')).toEqual(people('People/Ana Ruiz.md'));
	});

	it('count for a link that leads nowhere, not for one that leads to another note', () => {
		expect(linked('Anita')).toEqual(people('People/Ana Ruiz.md'));
		expect(linked('People/Anita')).toEqual(people('People/Ana Ruiz.md'));
		expect(linked('Bo Lind')).toEqual(nobody);
	});

	it('may be any words, such as constructor and __proto__', () => {
		expect(named('constructor')).toEqual(people('People/constructor.md'));
		expect(named('__proto__')).toEqual(people('People/constructor.md'));
		expect(named('toString')).toEqual(nobody);
	});
});
