import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askTogether, chanceOfEnough } from '../../../../src/core/action/asks/ask-together';
import type { Standing } from '../../../../src/core/action/ladder';
import { whoToAsk } from '../../../../src/core/analyze';
import { aPerson } from '../../../examples';
import { aLife, analysisOf, asked, every, got } from '../life';

const standing = (chance: number, i: number): Standing => ({
	person: aPerson({ name: `P${String(i)}` }),
	basis: 'known',
	chance,
	ability: 1,
	willingness: chance,
	reasons: [],
});

const chances = fc.array(fc.double({ min: 0.2, max: 0.99, noNaN: true }), { maxLength: 8 });
const descending = chances.map((list) => [...list].sort((a, b) => b - a));

/** The plain way: every outcome there can be. */
function plainChance(list: readonly number[], needed: number): number {
	let sum = 0;
	for (let outcome = 0; outcome < 2 ** list.length; outcome++) {
		let share = 1;
		let yeses = 0;
		list.forEach((chance, i) => {
			const isYes = (outcome >> i) % 2 === 1;
			share *= isYes ? chance : 1 - chance;
			if (isYes) yeses++;
		});
		if (yeses >= needed) sum += share;
	}
	return sum;
}

function subsets<T>(list: readonly T[]): readonly (readonly T[])[] {
	return list.reduce<readonly (readonly T[])[]>(
		(sets, one) => [...sets, ...sets.map((set) => [...set, one])],
		[[]],
	);
}

test('the chance of enough yeses is that of all outcomes with so many', () => {
	fc.assert(
		fc.property(chances, fc.integer({ min: 0, max: 9 }), (list, needed) => {
			expect(chanceOfEnough(list, needed)).toBeCloseTo(plainChance(list, needed), 9);
		}),
	);
});

describe('several people', () => {
	test('are as few as any that make it nine in ten sure', () => {
		fc.assert(
			fc.property(descending, fc.integer({ min: 2, max: 4 }), (list, needed) => {
				const { people, chance, isEnough } = askTogether(list.map(standing), needed, () => 0);
				expect(chance).toBeCloseTo(
					chanceOfEnough(
						people.map((one) => one.chance),
						needed,
					),
					12,
				);
				const sure = subsets(list).filter((set) => chanceOfEnough(set, needed) >= 0.9);
				expect(isEnough).toBe(sure.length > 0);
				if (!isEnough) return;
				expect(people).toHaveLength(Math.min(...sure.map((set) => set.length)));
			}),
		);
	});

	test('spare who is asked often, where another will do', () => {
		const list = [0.95, 0.94, 0.9].map(standing);
		const burden = (often: string) => (one: Standing) => (one.person.name === often ? 3 : 0);
		const names = (often: string): readonly string[] =>
			askTogether(
				[...list, ...[0.99, 0.98].map((chance, i) => standing(chance, 7 + i))].sort(
					(a, b) => b.chance - a.chance,
				),
				2,
				burden(often),
			).people.map(({ person }) => person.name);
		expect(names('nobody')).toEqual(['P7', 'P8']);
		expect(names('P7')).toEqual(['P8', 'P0']);
	});

	test('are never less sure for sparing somebody', () => {
		fc.assert(
			fc.property(
				descending,
				fc.array(fc.double({ min: 0, max: 4, noNaN: true }), { minLength: 8, maxLength: 8 }),
				(list, burdens) => {
					const all = list.map(standing);
					const burdenOf = (one: Standing): number => burdens[all.indexOf(one)] ?? 0;
					const plain = askTogether(all, 2, () => 0);
					const kind = askTogether(all, 2, burdenOf);
					expect(kind.isEnough).toBe(plain.isEnough);
					expect(kind.people).toHaveLength(plain.people.length);
					const sum = (people: readonly Standing[]): number =>
						people.reduce((total, one) => total + burdenOf(one), 0);
					expect(sum(kind.people)).toBeLessThanOrEqual(sum(plain.people) + 1e-9);
				},
			),
		);
	});

	test('leave out whom asking would burden for nothing', () => {
		const all = [0.9, 0.8, 0.19, 0.15].map(standing);
		expect(askTogether(all, 2, () => 0)).toMatchObject({
			people: all.slice(0, 2),
			isEnough: false,
		});
	});

	test('of nobody are nobody, and not enough', () => {
		expect(askTogether([], 2, () => 0)).toEqual({
			needed: 2,
			people: [],
			chance: 0,
			isEnough: false,
		});
	});

	test('come with a ranking where more than one has to say yes', () => {
		const talks = every(20, { from: 5, to: 700 }, { channel: 'meeting', by: 'both' });
		const lives = ['Ana', 'Bo', 'Cy', 'Di'].map((name) =>
			aLife({ name }, [...talks, got(40, 'feedback')]),
		);
		expect(whoToAsk(analysisOf(lives), 'feedback')).not.toHaveProperty('together');
		const together = whoToAsk(analysisOf(lives), 'feedback', undefined, 2)?.together;
		expect(together?.isEnough).toBe(true);
		expect(together?.people.length).toBeGreaterThanOrEqual(2);
	});
});

describe('goodwill', () => {
	const talks = every(20, { from: 5, to: 700 }, { channel: 'meeting', by: 'both' });
	const reasonsFor = (told: Parameters<typeof aLife>[1] = []) =>
		whoToAsk(
			analysisOf([aLife({ name: 'Ana' }, [...talks, ...told])]),
			'reply',
		)?.people[0]?.reasons.filter(({ code }) => code === 'asked-often');
	const often = [
		asked(20, 'an hour', 'yes'),
		asked(12, 'an hour', 'yes'),
		asked(4, 'an hour', 'yes'),
	];

	test('is spent by asks close together, and says so with the day it is back', () => {
		const [reason] = reasonsFor(often) ?? [];
		expect(reason).toMatchObject({ code: 'asked-often', count: 3 });
		expect(reasonsFor(often.slice(0, 1))).toEqual([]);
	});

	test('comes back with time, and with favors', () => {
		expect(reasonsFor(often.map((ask) => ({ ...ask, ago: ask.ago + 60 })))).toEqual([]);
		const given = [10, 6, 2].map((ago) => ({ ago, kind: 'favor' as const, by: 'ego' as const }));
		expect(reasonsFor([...often, ...given])).toEqual([]);
	});
});

describe('a near miss', () => {
	test('says how many favors are missing, and until when', () => {
		const told = every(60, { from: 300, to: 900 }, { channel: 'meeting', by: 'both' });
		const analysis = analysisOf([aLife({ name: 'Ana' }, told)]);
		const near = whoToAsk(analysis, 'feedback')?.nearMisses[0];
		const missing = near?.reasons.find(({ code }) => code === 'missing-favors');
		expect(missing?.count).toBeGreaterThan(0);
		expect(missing?.date).toBe(analysis.today + 7 * ((missing?.count ?? 0) - 1));
	});

	test('says so where favors alone would not do', () => {
		const told = every(60, { from: 20, to: 900 }, { channel: 'meeting', by: 'both' });
		const near = whoToAsk(analysisOf([aLife({ name: 'Ana' }, told)]), 'hour')?.nearMisses[0];
		expect(near?.reasons.map(({ code }) => code)).toContain('favors-fall-short');
	});

	test('says nothing of favors where it is ability that is missing', () => {
		const analysis = analysisOf([aLife({ name: 'Ana', closeness: 0.9 })]);
		const near = whoToAsk(analysis, 'feedback', 'photoshop')?.nearMisses[0];
		expect(near?.reasons.map(({ code }) => code)).not.toContain('missing-favors');
	});
});
