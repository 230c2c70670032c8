import { expect, test } from 'vitest';
import type { Favor } from '../../src/core/action/favors/favor';
import { favorsOf } from '../../src/core/analyze';
import { favorDraft } from '../../src/view/favor-draft';
import { en } from '../../src/view/words/en';
import { aStatement } from '../examples';
import { aLife, analysisOf, got, met } from '../core/action/life';

const analysis = analysisOf(
	[
		aLife(
			{
				name: 'Ana',
				interests: [aStatement('baking bread', 9)],
				birthday: { month: 6, dayOfMonth: 1, line: 3 },
			},
			[
				got(40, 'an hour on the lease'),
				got(20, 'introduction to [[Bo]]', { channel: 'introduction' }),
				met(300),
			],
		),
	],
	{
		subjectNotes: [
			{ path: 'Bread.md', title: 'Sourdough', subjects: ['bread', 'baking'], opening: '' },
		],
	},
);

function draft(kind: Favor['kind']): string | undefined {
	const favor = favorsOf(analysis).find((one) => one.kind === kind);
	if (favor === undefined) throw new Error(`no ${kind}`);
	return favorDraft(favor, analysis, en);
}

test('a note is sent with a word on why', () => {
	expect(draft('share')).toBe(
		'I came across “Sourdough” in my notes and thought of you, because you care about baking bread.',
	);
});

test('thanks begin with what it was', () => {
	const thanked = analysisOf([
		aLife({ name: 'Ana' }, [got(20, 'introduction to [[Bo]]', { channel: 'introduction' })]),
	]);
	const [favor] = favorsOf(thanked);
	expect(favor === undefined ? undefined : favorDraft(favor, thanked, en)).toBe(
		'Thank you for this: introduction to Bo. Here is what came of it:',
	);
});

test('a favor in return may be a recommendation, from their dated deeds, the largest ask first', () => {
	expect(draft('return')).toBe(
		'A few words on Ana, to be shown around: an hour on the lease (18 April); introduction to Bo (8 May).',
	);
});

test('a birthday needs no draft', () => {
	expect(draft('occasion')).toBeUndefined();
});
