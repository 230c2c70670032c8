import { describe, expect, test } from 'vitest';
import type { Because, Standing } from '../../../../src/core/action/ladder';
import type { Person } from '../../../../src/core/people/person';
import type { Analysis } from '../../../../src/core/analyze';
import { addDays } from '../../../../src/core/day';
import { aStatement, TODAY } from '../../../examples';
import { aLife, analysisOf, asked, every, got, rungOf, type Told } from '../life';

const analysisOfAna = (told: readonly Told[], person: Partial<Person> = {}): Analysis =>
	analysisOf([aLife({ name: 'Ana', ...person }, told)]);

const because = (
	told: readonly Told[],
	action: string,
	person: Partial<Person> = {},
): Because | undefined => rungOf(analysisOfAna(told, person), 'Ana', action).because;

const standing = (analysis: Analysis, action: string): Standing => {
	const found = analysis.ladder
		.find((rung) => rung.action.id === action)
		?.people.find(({ person }) => person.name === 'Ana');
	if (found === undefined) throw new Error('not on the rung');
	return found;
};

describe('proven', () => {
	test('holds for what they did and what is smaller of its sort', () => {
		const loan = [got(900, 'loan of 100', { channel: 'loan' })];
		expect(because(loan, 'lend-100')).toBe('proven');
		expect(because(loan, 'lend-1')).toBe('proven');
		expect(because(loan, 'lend-1000')).not.toBe('proven');
		expect(because(loan, 'introduction')).not.toBe('proven');
		const hour = [got(900, 'help with the move', { minutes: 90 })];
		expect(because(hour, 'reply')).toBe('proven');
		expect(because(hour, 'feedback')).toBe('proven');
		expect(because(hour, 'crisis')).not.toBe('proven');
	});

	test('comes from an ask that was met as well as from a favor nobody asked for', () => {
		expect(because([asked(400, 'recommendation', 'yes')], 'recommendation')).toBe('proven');
		expect(because([asked(400, 'recommendation', 'partly')], 'recommendation')).not.toBe('proven');
	});

	test('outlasts silence and a will that the owner doubts', () => {
		expect(because([got(4000, 'introduction')], 'introduction')).toBe('proven');
		expect(
			because([got(40, 'introduction')], 'introduction', {
				wouldNot: [aStatement('introductions')],
			}),
		).toBe('proven');
	});

	test('is unseated by a later refusal or silence of that sort and size or smaller', () => {
		const loan = got(400, 'loan of 100', { channel: 'loan' });
		expect(because([loan, asked(100, 'lend 100', 'no')], 'lend-100')).not.toBe('proven');
		expect(because([loan, asked(100, 'lend 10', 'silence')], 'lend-100')).not.toBe('proven');
		expect(because([loan, asked(100, 'lend 1000', 'no')], 'lend-100')).toBe('proven');
		expect(because([loan, asked(100, 'introduction', 'no')], 'lend-100')).toBe('proven');
		expect(because([loan, asked(500, 'lend 100', 'no')], 'lend-100')).toBe('proven');
		expect(because([loan, asked(60, 'lend 100', 'open')], 'lend-100')).not.toBe('proven');
		expect(because([loan, asked(10, 'lend 100', 'open')], 'lend-100')).toBe('proven');
	});

	test('stands again after a later act', () => {
		const told = [got(400, 'lend 100'), asked(100, 'lend 100', 'no'), got(50, 'lend 100')];
		expect(because(told, 'lend-100')).toBe('proven');
	});

	test('stays with the smaller act where only the larger one was refused', () => {
		const told = [got(400, 'lend 10'), got(300, 'lend 1000'), asked(100, 'lend 1000', 'no')];
		expect(because(told, 'lend-10')).toBe('proven');
		expect(because(told, 'lend-1000')).not.toBe('proven');
	});

	test('comes with a chance that does not belie it', () => {
		const chance = (ago: number): number =>
			rungOf(analysisOfAna([got(ago, 'lend 100')]), 'Ana', 'lend-100').chance;
		expect(chance(30)).toBeGreaterThan(0.5);
		expect(chance(400)).toBeGreaterThan(0.4);
		expect(chance(1000)).toBeGreaterThan(0.3);
	});
});

describe('said', () => {
	const would = (text: string): Partial<Person> => ({ would: [aStatement(text, 5)] });
	const wouldNot = (text: string): Partial<Person> => ({ wouldNot: [aStatement(text, 6)] });

	test('is the owner’s word, for that and what is smaller of its sort', () => {
		expect(because([], 'lend-100', would('lend 100'))).toBe('said');
		expect(because([], 'lend-10', would('lend 100'))).toBe('said');
		expect(because([], 'lend-1000', would('lend 100'))).toBeUndefined();
		expect(because([], 'recommendation', would('recommend me'))).toBe('said');
		expect(because([], 'hour', would('recommend me'))).toBeUndefined();
		expect(because([], 'crisis', would('crisis'))).toBe('said');
	});

	test('understands an action’s id', () => {
		expect(because([], 'lend-100', would('lend-100'))).toBe('said');
	});

	test('lifts the number too, so that it does not belie the word', () => {
		const rung = rungOf(analysisOfAna([], would('lend 100')), 'Ana', 'lend-100');
		expect(rung.chance).toBeGreaterThan(0.35);
	});

	test('of would not keeps them off that rung and larger ones of its sort', () => {
		const close = { closeness: 1 };
		expect(because([], 'lend-100', close)).toBe('suggested');
		expect(because([], 'lend-100', { ...close, ...wouldNot('lend 100') })).toBeUndefined();
		expect(because([], 'lend-1000', { ...close, ...wouldNot('lend 100') })).toBeUndefined();
		expect(because([], 'lend-10', { ...close, ...wouldNot('lend 100') })).toBe('suggested');
		expect(because([], 'hour', { ...close, ...wouldNot('lend 100') })).toBe('suggested');
	});

	test('of both for one rung counts as would not', () => {
		expect(because([], 'lend-10', { ...would('lend 10'), ...wouldNot('lend 10') })).toBeUndefined();
	});
});

describe('suggested', () => {
	test('begins at the chance that is set', () => {
		const life = aLife(
			{ name: 'Ana' },
			every(60, { from: 30, to: 700 }, { channel: 'meal', by: 'both' }),
		);
		const at = (suggestedChance: number): readonly string[] =>
			analysisOf([life], { settings: { suggestedChance } }).ladder.flatMap(({ action, people }) =>
				people.length > 0 ? [action.id] : [],
			);
		expect(at(0.2).length).toBeGreaterThan(at(0.5).length);
		expect(at(0.5).length).toBeGreaterThan(at(0.9).length);
	});

	test('nobody who cannot stands on a rung, whatever they did', () => {
		const cannot = { cannot: [aStatement('introductions')] };
		expect(because([got(40, 'introduction')], 'introduction', cannot)).toBeUndefined();
	});
});

describe('reasons', () => {
	test('name the act with its place, the larger act by its name', () => {
		const analysis = analysisOfAna([got(40, 'loan of 100', { line: 12 })]);
		expect(standing(analysis, 'lend-100').reasons[0]).toEqual({
			code: 'did-it',
			path: 'People/Ana.md',
			line: 12,
			date: addDays(TODAY, -40),
			quote: 'got: loan of 100',
		});
		expect(standing(analysis, 'lend-10').reasons[0]).toMatchObject({
			code: 'did-larger',
			name: 'Lend 100',
		});
	});

	test('name the refusal, the owner’s word, the answers and the last contact', () => {
		const analysis = analysisOfAna(
			[asked(90, 'introduction', 'no'), asked(60, 'feedback', 'yes')],
			{ would: [aStatement('introduce me', 7)], closeness: 0.85 },
		);
		const { reasons } = standing(analysis, 'introduction');
		expect(reasons.map(({ code }) => code)).toEqual([
			'refused',
			'owner-says-would',
			'answers',
			'acted-before',
			'closeness',
			'last-contact',
			'nothing-says-whether-they-can',
		]);
		expect(reasons[1]).toEqual({
			code: 'owner-says-would',
			quote: 'introduce me',
			path: 'People/Ana.md',
			line: 7,
		});
		expect(reasons[2]).toMatchObject({ count: 1, outOf: 2 });
		expect(reasons[4]).toMatchObject({ count: 8.5 });
	});

	test('say where nothing is noted', () => {
		const analysis = analysisOfAna([], { circle: 'partner' });
		const codes = standing(analysis, 'reply').reasons.map(({ code }) => code);
		expect(codes).toEqual(['circle', 'no-evidence', 'nothing-says-whether-they-can']);
	});
});

test('a rung lists the most likely first, by name where chances are equal', () => {
	const analysis = analysisOf([
		aLife({ name: 'Bo', closeness: 0.9 }),
		aLife({ name: 'Zoë', closeness: 1 }),
		aLife({ name: 'Ana', closeness: 0.9 }),
	]);
	expect(analysis.ladder[0]?.people.map(({ person }) => person.name)).toEqual(['Zoë', 'Ana', 'Bo']);
});
