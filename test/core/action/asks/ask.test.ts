import { describe, expect, test } from 'vitest';
import { openAsksOf, whoToAsk } from '../../../../src/core/analyze';
import type { AskRanking } from '../../../../src/core/action/asks/ask';
import type { Person } from '../../../../src/core/people/person';
import { aStatement, TODAY } from '../../../examples';
import { addDays } from '../../../../src/core/day';
import { aLife, analysisOf, asked, every, gave, got, type Life, met } from '../life';

const MONTHLY = every(30, { from: 5, to: 700 }, { channel: 'meeting', by: 'both' });

const ask = (lives: readonly Life[], action: string, topic?: string): AskRanking => {
	const ranking = whoToAsk(analysisOf(lives), action, topic);
	if (ranking === undefined) throw new Error(`${action} is no action`);
	return ranking;
};

const abilityOf = (
	person: Partial<Person>,
	action: string,
	topic?: string,
	log = MONTHLY,
): number => {
	const { people, nearMisses } = ask([aLife({ name: 'Ana', ...person }, log)], action, topic);
	return [...people, ...nearMisses][0]?.ability ?? 0;
};

const can = (...texts: string[]): Partial<Person> => ({
	can: texts.map((text) => aStatement(text)),
});
const cannot = (text: string): Partial<Person> => ({ cannot: [aStatement(text)] });

describe('ability', () => {
	test('is 1 where nothing is said and nothing is asked in particular, and says so', () => {
		const { people } = ask([aLife({ name: 'Ana' }, MONTHLY)], 'feedback');
		expect(people[0]?.ability).toBe(1);
		expect(people[0]?.reasons.map(({ code }) => code)).toContain('nothing-says-whether-they-can');
	});

	test.each([
		[can('grant writing'), 'a grant'],
		[can('taxes'), 'tax question'],
		[{ role: 'Accountant' }, 'accounting'],
		[{ org: 'Acme GmbH' }, 'Acme'],
		[{ location: 'Lyon' }, 'a flat in Lyon'],
		[{ tags: ['skill/photography'] }, 'a photographer'],
	])('is 0.95 where the note speaks of the topic', (person, topic) => {
		expect(abilityOf(person, 'feedback', topic)).toBe(0.95);
	});

	test('is 0.15 for a topic that nothing matches, in between where a part is matched', () => {
		expect(abilityOf(can('gardening'), 'feedback', 'tax')).toBe(0.15);
		const part = abilityOf(can('museum'), 'feedback', 'design, tax law and museum photography');
		expect(part).toBeGreaterThan(0.15);
		expect(part).toBeLessThan(0.5);
	});

	test('does not take the words of the ask for its topic', () => {
		expect(abilityOf({ org: 'Acme' }, 'introduction', 'introduction to Acme')).toBe(0.95);
		expect(abilityOf(can('introductions'), 'introduction', 'introduction to Acme')).toBe(0.15);
	});

	test('is 1 where they have done it on that topic, and no more than a guess where on another', () => {
		const log = [...MONTHLY, got(50, 'feedback on the tax form')];
		expect(abilityOf({}, 'feedback', 'tax', log)).toBe(1);
		expect(abilityOf({}, 'feedback', 'piano', log)).toBe(0.15);
		expect(abilityOf({}, 'feedback', undefined, log)).toBe(1);
	});

	test.each([
		[
			'another act of theirs on the topic',
			0.95,
			{},
			[got(50, 'a book on tax', { channel: 'gift' })],
		],
		[
			'whom they brought together',
			0.15,
			{},
			[got(50, 'introduction to a tax adviser', { channel: 'introduction' })],
		],
		['an interest', 0.55, { interests: [aStatement('tax law')] }, []],
		[
			'a remark in their note',
			0.35,
			{ remarks: [aStatement('The tax office is next door to her.')] },
			[],
		],
		['what the two talked of', 0.35, {}, [met(40, { text: '2026-04-18 coffee, her tax trouble' })]],
		['what they look for', 0.15, { needs: [aStatement('help with tax')] }, []],
		['what ego did for them', 0.15, {}, [gave(30, 'her tax form')]],
	] as const)('with %s is %d', (_, ability, person, log) => {
		expect(abilityOf(person, 'feedback', 'tax', [...MONTHLY, ...log])).toBeCloseTo(ability, 9);
	});

	test.each([
		['Knows the tax office inside out.', 0.95],
		['Good with tax and anything with forms', 0.95],
		['Trained in tax law.', 0.95],
		['Kennt sich mit tax aus.', 0.95],
		['Knows nothing about tax.', 0.35],
		['Her brother is good with tax.', 0.35],
		['I am good with tax.', 0.35],
	])('told in free words, "%s", is %d', (text, ability) => {
		const remarks = [aStatement(text)];
		expect(abilityOf({ remarks }, 'feedback', 'tax')).toBeCloseTo(ability, 9);
	});

	test('is what is asked before what it is for', () => {
		const lives = [
			aLife({ name: 'Cook', closeness: 0.6, ...can('cooking for any number') }, MONTHLY),
			aLife({ name: 'Head', closeness: 0.6, role: 'head of the school' }, MONTHLY),
		];
		const { people } = ask(lives, 'hour', 'cooking for the school fair');
		expect(people.map(({ person }) => person.name)).toEqual(['Cook']);
	});

	test('to introduce is shown by whom they know', () => {
		const knowing = { knows: ['People/Helen Ashworth.md'] };
		expect(abilityOf(knowing, 'introduction', 'Helen Ashworth')).toBe(0.95);
		expect(abilityOf(knowing, 'hour', 'Helen Ashworth')).toBe(0.15);
	});

	test.each([
		['bookeeping', 'bookkeeping'],
		['photogr', 'photography'],
		['accountnat', 'accountant'],
		['fix my bike', 'bike repair'],
	])('understands "%s" as %s', (typed, said) => {
		expect(abilityOf(can(said), 'hour', typed)).toBeGreaterThan(0.5);
	});

	test('does not bend a word that describes somebody into another', () => {
		const lives = [
			aLife({ name: 'Lawyer', ...can('contracts') }, MONTHLY),
			aLife({ name: 'Painter', ...can('contrasts') }, MONTHLY),
		];
		expect(ask(lives, 'feedback', 'a contract').people.map(({ person }) => person.name)).toEqual([
			'Lawyer',
		]);
	});

	test('is larger for the word that tells people apart', () => {
		const lives = [
			...[1, 2, 3, 4].map((i) =>
				aLife({ name: `Designer ${String(i)}`, role: 'designer' }, MONTHLY),
			),
			aLife({ name: 'Bo', role: 'book binder' }, MONTHLY),
		];
		expect(ask(lives, 'feedback', 'a book designer').people[0]?.person.name).toBe('Bo');
	});

	test.each([
		['solicitor', 'a lease'],
		['paediatric nurse', 'a bandage'],
		['heating engineer', 'the boiler'],
		['letting agent', 'a flat'],
		['Steuerberaterin', 'Steuererklärung'],
		['web developer', 'my website'],
	])('is known of a %s for "%s", which goes with the trade', (role, topic) => {
		expect(abilityOf({ role }, 'hour', topic)).toBe(0.95);
	});

	test.each([
		['engineer', 'a lease'],
		['estate gardener', 'a flat'],
		['lawyer', 'a boiler'],
	])('is not known of a %s for "%s"', (role, topic) => {
		expect(abilityOf({ role }, 'hour', topic)).toBe(0.15);
	});

	test('of who may be meant is small where somebody else surely is', () => {
		const lives = [
			aLife({ name: 'Skipper', closeness: 0.5, ...can('sailing') }, MONTHLY),
			aLife({ name: 'Fisherman', role: 'fisherman', closeness: 0.8 }, MONTHLY),
		];
		const names = ask(lives, 'hour', 'sailing').people.map(({ person }) => person.name);
		expect(names).toEqual(['Skipper']);
	});

	test('knows a language that is one letter', () => {
		expect(abilityOf(can('R'), 'hour', 'a script in R')).toBeGreaterThan(0.5);
		expect(abilityOf(can('gardening'), 'hour', 'R')).toBe(0.15);
	});

	test('is 0 where `cannot` names the act, the sum or the topic', () => {
		expect(abilityOf(cannot('introductions'), 'introduction')).toBe(0);
		expect(abilityOf(cannot('lend 100'), 'lend-100')).toBe(0);
		expect(abilityOf(cannot('lend 100'), 'lend-1000')).toBe(0);
		expect(abilityOf(cannot('lend 100'), 'lend-10')).toBe(1);
		expect(abilityOf(cannot('lend money'), 'lend-1')).toBe(0);
		expect(abilityOf(cannot('taxes'), 'feedback', 'tax')).toBe(0);
		expect(abilityOf(cannot('taxes'), 'feedback')).toBe(1);
		expect(abilityOf(cannot('introduce to Acme'), 'introduction')).toBe(1);
		expect(abilityOf(cannot('introduce to Acme'), 'introduction', 'Acme')).toBe(0);
	});

	test('to lend a sum covers smaller ones only, and needs no topic', () => {
		expect(abilityOf(can('lend 100'), 'lend-10', 'the rent')).toBe(1);
		expect(abilityOf(can('lend 100'), 'lend-100')).toBe(1);
		expect(abilityOf(can('lend 100'), 'lend-1000')).toBe(0.15);
		expect(abilityOf(can('lend money'), 'lend-1000')).toBe(1);
		expect(abilityOf(can('lend her car'), 'lend-1000')).toBe(1);
	});
});

describe('the ranking', () => {
	test('puts who could before who is merely close', () => {
		const lives = [
			aLife({ name: 'Close', closeness: 0.7 }, MONTHLY),
			aLife({ name: 'Accountant', role: 'Tax accountant' }, MONTHLY),
		];
		const { people, nearMisses } = ask(lives, 'feedback', 'tax');
		expect(people.map(({ person }) => person.name)).toEqual(['Accountant']);
		expect(nearMisses.map(({ person }) => person.name)).toEqual(['Close']);
		expect(nearMisses[0]).not.toHaveProperty('because');
	});

	test('counts their own topic as a part of a yes', () => {
		const friend = { closeness: 0.5, ...can('sailing') };
		const willing = (topic?: string): number => {
			const { people, nearMisses } = ask(
				[aLife({ name: 'Ana', ...friend }, MONTHLY)],
				'hour',
				topic,
			);
			return [...people, ...nearMisses][0]?.willingness ?? 0;
		};
		expect(willing('sailing')).toBeGreaterThan(willing());
		expect(willing('piano')).toBe(willing());
	});

	test('holds nobody for proven on a topic by acts on another', () => {
		const lives = [
			aLife({ name: 'Ana', closeness: 0.9, would: [aStatement('an hour')] }, [
				...MONTHLY,
				got(40, 'an hour on my tax form'),
			]),
		];
		expect(ask(lives, 'hour', 'tax').people[0]?.because).toBe('proven');
		expect(ask(lives, 'hour', 'piano').people).toEqual([]);
	});

	test('takes a mere mention of a topic for no proof by what was done on another', () => {
		const remarks = [aStatement('The tax office is next door to her.')];
		const lives = [
			aLife({ name: 'Ana', closeness: 0.9, remarks }, [got(40, 'an hour on my move')]),
		];
		expect(ask(lives, 'hour', 'tax').people).toEqual([]);
	});

	test('leaves those who cannot out of the near misses, and lists ten of the rest', () => {
		const lives = [
			...Array.from({ length: 14 }, (_, i) => aLife({ name: `P${String(i)}` })),
			aLife({ name: 'Cannot', closeness: 1, ...cannot('recommendations') }),
		];
		const { people, nearMisses } = ask(lives, 'recommendation');
		expect(people).toEqual([]);
		expect(nearMisses).toHaveLength(10);
	});

	test('is ordered by chance in both lists', () => {
		const lives = [0.1, 0.9, 0.4, 0.8, 0.2].map((closeness, i) =>
			aLife({ name: `P${String(i)}`, closeness }),
		);
		const { people, nearMisses } = ask(lives, 'hour');
		for (const list of [people, nearMisses]) {
			const chances = list.map(({ chance }) => chance);
			expect(chances).toEqual([...chances].sort((a, b) => b - a));
			expect(list.length).toBeGreaterThan(1);
		}
	});

	test('takes an empty topic for none', () => {
		const ranking = ask([aLife({ name: 'Ana' }, MONTHLY)], 'feedback', '  ');
		expect(ranking).not.toHaveProperty('topic');
		expect(ranking.people[0]?.ability).toBe(1);
	});

	test('is undefined for an action that is not on the ladder', () => {
		expect(whoToAsk(analysisOf([]), 'kidney')).toBeUndefined();
		expect(whoToAsk(analysisOf([]), '__proto__')).toBeUndefined();
	});

	test('of nobody is empty', () => {
		expect(ask([], 'reply')).toMatchObject({ people: [], nearMisses: [] });
	});
});

describe('open asks', () => {
	test('are those of ego without an outcome, oldest first, with their age', () => {
		const analysis = analysisOf([
			aLife({ name: 'Ana' }, [asked(3, 'feedback', 'open'), asked(9, 'an hour', 'yes')]),
			aLife({ name: 'Bo' }, [
				asked(40, 'introduction', 'open'),
				{ ...asked(5, 'money', 'open'), by: 'alter' },
			]),
		]);
		expect(
			openAsksOf(analysis).map(({ person, age, countsAsSilence, silentFrom }) => ({
				name: person.name,
				age,
				countsAsSilence,
				silentFrom,
			})),
		).toEqual([
			{ name: 'Bo', age: 40, countsAsSilence: true, silentFrom: addDays(TODAY, -10) },
			{ name: 'Ana', age: 3, countsAsSilence: false, silentFrom: addDays(TODAY, 27) },
		]);
	});

	test('wait no more where they were met in an entry of their own', () => {
		const analysis = analysisOf([
			aLife({ name: 'Ana' }, [asked(20, 'introduction', 'open'), got(10, 'introduction to Bo')]),
		]);
		expect(openAsksOf(analysis)).toEqual([]);
	});
});
