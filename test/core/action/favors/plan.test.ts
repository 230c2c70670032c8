import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Favor, FAVOR_KINDS, favorValue } from '../../../../src/core/action/favors/favor';
import { planWeek } from '../../../../src/core/action/favors/plan';
import { aPerson } from '../../../examples';

function aFavor(given: Partial<Favor> & { readonly name: string }): Favor {
	const { name, ...rest } = given;
	const kind = rest.kind ?? 'call';
	return {
		id: `${kind}|${name}`,
		person: aPerson({ name }),
		kind,
		minutes: 30,
		gain: 0.1,
		reasons: [],
		...rest,
	};
}

const minutesOf = (plan: readonly Favor[]): number =>
	plan.reduce((sum, { minutes }) => sum + minutes, 0);

/** Value of a plan: of each kind the best counts in full, the next 0.7, the next 0.49. */
function valueOf(plan: readonly Favor[]): number {
	const kinds = new Map<string, number[]>();
	for (const favor of plan) {
		kinds.set(favor.kind, [...(kinds.get(favor.kind) ?? []), favorValue(favor)]);
	}
	let value = 0;
	for (const values of kinds.values()) {
		values.sort((a, b) => b - a).forEach((one, i) => (value += one * 0.7 ** i));
	}
	return value;
}

function subsets(favors: readonly Favor[]): readonly (readonly Favor[])[] {
	return favors.reduce<readonly (readonly Favor[])[]>(
		(sets, favor) => [...sets, ...sets.map((set) => [...set, favor])],
		[[]],
	);
}

const favorLists = fc
	.array(
		fc.record({
			kind: fc.constantFrom(...FAVOR_KINDS.slice(0, 4)),
			minutes: fc.constantFrom(15, 20, 30, 45, 60),
			gain: fc.double({ min: 0, max: 1, noNaN: true }),
		}),
		{ maxLength: 9 },
	)
	.map((list) => list.map((one, i) => aFavor({ name: `P${String(i)}`, ...one })));

describe('the plan of a week', () => {
	test('is as good as the best of all sets that fit', () => {
		fc.assert(
			fc.property(favorLists, fc.integer({ min: 0, max: 240 }), (favors, minutes) => {
				const plan = planWeek(favors, minutes);
				const best = Math.max(
					...subsets(favors)
						.filter((set) => minutesOf(set) <= Math.floor(minutes / 5) * 5)
						.map(valueOf),
				);
				expect(valueOf(plan)).toBeCloseTo(best, 9);
			}),
			{ numRuns: 200 },
		);
	});

	test('fits, also where minutes are odd', () => {
		const odd = favorLists.map((list) => list.map((one) => ({ ...one, minutes: one.minutes + 2 })));
		fc.assert(
			fc.property(odd, fc.integer({ min: 0, max: 240 }), (favors, minutes) => {
				expect(minutesOf(planWeek(favors, minutes))).toBeLessThanOrEqual(minutes);
			}),
		);
	});

	test('has at most one favor for each person, their best for its time', () => {
		const favors = [
			aFavor({ name: 'Ana', kind: 'introduction', minutes: 20 }),
			aFavor({ name: 'Ana', kind: 'call' }),
			aFavor({ name: 'Bo', kind: 'call' }),
		];
		expect(planWeek(favors, 600).map(({ id }) => id)).toEqual(['introduction|Ana', 'call|Bo']);
	});

	test('falls back to what fits where a person’s best does not', () => {
		const favors = [
			aFavor({ name: 'Ana', kind: 'need', minutes: 60 }),
			aFavor({ name: 'Ana', kind: 'share', minutes: 15 }),
		];
		expect(planWeek(favors, 30).map(({ kind }) => kind)).toEqual(['share']);
	});

	test('is spread over kinds', () => {
		const favors = [
			...['Ana', 'Bo', 'Cy', 'Di'].map((name) => aFavor({ name, kind: 'call' })),
			aFavor({ name: 'Eve', kind: 'swap', gain: 0.05 }),
		];
		expect(
			planWeek(favors, 60)
				.map(({ kind }) => kind)
				.sort(),
		).toEqual(['call', 'swap']);
	});

	test('does not depend on the order of the favors', () => {
		fc.assert(
			fc.property(
				favorLists.chain((list) =>
					fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
				),
				([list, shuffled]) => {
					expect(valueOf(planWeek(shuffled, 90))).toBeCloseTo(valueOf(planWeek(list, 90)), 9);
				},
			),
		);
	});

	test.each([0, -5, 4, Number.NaN])('of %s minutes is empty', (minutes) => {
		expect(planWeek([aFavor({ name: 'Ana' })], minutes)).toEqual([]);
	});

	test('of endless time takes everybody', () => {
		const favors = ['Ana', 'Bo', 'Cy'].map((name) => aFavor({ name }));
		expect(planWeek(favors, Infinity)).toHaveLength(3);
	});
});

test('an introduction that both sides gain by is planned once', () => {
	const [ana, bo] = [aPerson({ name: 'Ana' }), aPerson({ name: 'Bo' })];
	const both = [
		aFavor({ name: 'Ana', kind: 'introduction', person: ana, with: bo, gain: 0.1 }),
		aFavor({ name: 'Bo', kind: 'introduction', person: bo, with: ana, gain: 0.3 }),
	];
	expect(planWeek(both, 300).map(({ person }) => person.name)).toEqual(['Bo']);
});
