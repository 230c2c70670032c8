import { describe, expect, test } from 'vitest';
import { shownName } from '../../../../src/core/people/person';
import { shortNames } from '../../../../src/view/short-name';
import { notebookOf } from '../vault';

const shown = (files: Readonly<Record<string, string>>): readonly string[] =>
	notebookOf(files).people.map(shownName);

const person = (...fields: readonly string[]): string =>
	['---', 'type: person', ...fields, '---', ''].join('\n');

describe('people of one name', () => {
	test('are told apart by where they work, else by place, trade or folder', () => {
		expect(
			shown({
				'People/Sam Lee.md': person('org: Acme', 'location: Leeds'),
				'Work/Sam Lee.md': person('org: Brightwell', 'location: Leeds'),
			}),
		).toEqual(['Sam Lee (Acme)', 'Sam Lee (Brightwell)']);
		expect(
			shown({
				'People/Sam Lee.md': person('org: Acme', 'location: Leeds'),
				'Work/Sam Lee.md': person('location: York'),
			}),
		).toEqual(['Sam Lee (Leeds)', 'Sam Lee (York)']);
		expect(shown({ 'People/Sam Lee.md': person(), 'Work/Sam Lee.md': person() })).toEqual([
			'Sam Lee (People)',
			'Sam Lee (Work)',
		]);
	});

	test('of whom there are thousands are told apart too', () => {
		const files = Array.from({ length: 3000 }, (_, at) => [
			`People/${String(at)}/Sam Lee.md`,
			person(),
		]);
		const names = shown(Object.fromEntries(files) as Record<string, string>);
		expect(new Set(names).size).toBe(3000);
	});

	test('leave the names of others, and short names, as they are', () => {
		const { people } = notebookOf({
			'People/Sam Lee.md': person('org: Acme'),
			'Work/Sam Lee.md': person('org: Brightwell'),
			'People/Ana Ruiz.md': person(),
		});
		expect([...shortNames(people).values()]).toEqual([
			'Ana',
			'Sam Lee (Acme)',
			'Sam Lee (Brightwell)',
		]);
	});
});
