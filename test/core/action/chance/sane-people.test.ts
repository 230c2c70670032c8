import { describe, expect, test } from 'vitest';
import { aLife, analysisOf, asked, every, got, met, namesOn, rungOf, rungsOf } from '../life';

const MEETING = { channel: 'meeting', by: 'both' } as const;
const TRUST = [
	'lend-1',
	'lend-10',
	'lend-100',
	'lend-1000',
	'introduction',
	'recommendation',
	'referral',
	'crisis',
];
const ABOVE_HOUR = ['hour', 'lend-100', 'recommendation', 'referral', 'lend-1000', 'crisis'];

const workdays = (years: number) =>
	every(1, { from: 0, to: 365 * years }, MEETING).filter(({ ago }) => ![2, 3].includes(ago % 7));

describe('an unlogged spouse', () => {
	const analysis = analysisOf([aLife({ name: 'Jo', circle: 'family', closeness: 1 })]);

	test('stands on nearly every rung', () => {
		const on = analysis.ladder.filter(({ people }) => people.length > 0);
		expect(on.length).toBeGreaterThanOrEqual(11);
		expect(analysis.network.ties[0]?.basis).toBe('known');
	});

	test('stands there by circle alone, where the owner gave no closeness, up to an hour', () => {
		const partner = analysisOf([aLife({ name: 'Jo', circle: 'partner' })]);
		expect(namesOn(partner, 'crisis')).toEqual(['Jo']);
		const sister = analysisOf([aLife({ name: 'Mia', circle: 'family' })]);
		expect(namesOn(sister, 'hour')).toEqual(['Mia']);
	});
});

describe.each([
	{ meets: 'for two years, last week', first: 7, years: 2, colleagueYears: 1 },
	{ meets: 'for two years, a month ago', first: 30, years: 2, colleagueYears: 3 },
	{ meets: 'for half a year', first: 20, years: 0.5, colleagueYears: 2 },
])('a close friend met monthly $meets, beside a daily colleague', (life) => {
	const friend = aLife(
		{ name: 'Friend', closeness: 0.8 },
		every(30, { from: life.first, to: 365 * life.years }, MEETING),
	);
	const colleague = aLife(
		{ name: 'Colleague', circle: 'colleague' },
		workdays(life.colleagueYears),
	);
	const messages = aLife(
		{ name: 'Writer' },
		every(1, { from: 0, to: 365 * life.colleagueYears }, { by: 'alter' }),
	);
	const analysis = analysisOf([friend, colleague, messages]);
	const chance = (name: string, action: string): number => rungOf(analysis, name, action).chance;

	test.each(ABOVE_HOUR)('is well above the colleague at %s', (action) => {
		for (const other of ['Colleague', 'Writer']) {
			expect(chance('Friend', action)).toBeGreaterThan(chance(other, action) + 0.15);
		}
	});

	test.each(TRUST)('is not below the colleague at %s, which money or trust decide', (action) => {
		for (const other of ['Colleague', 'Writer']) {
			expect(chance('Friend', action)).toBeGreaterThanOrEqual(chance(other, action));
		}
	});

	test('leaves the colleague sure of a reply', () => {
		expect(chance('Colleague', 'reply')).toBeGreaterThan(0.9);
		expect(chance('Writer', 'reply')).toBeGreaterThan(0.75);
		expect(namesOn(analysis, 'reply')).toContain('Colleague');
	});
});

describe('a mentor met twice a year who recommended ego once', () => {
	const mentor = aLife({ name: 'Mentor' }, [
		...every(182, { from: 60, to: 1095 }, MEETING),
		got(380, 'recommendation for the grant', { channel: 'recommendation' }),
	]);
	const analysis = analysisOf([mentor]);

	test('is proven for a recommendation and what is smaller of its sort, not for what is larger', () => {
		const rungs = rungsOf(analysis, 'Mentor');
		for (const action of ['share', 'introduction', 'recommendation']) {
			expect(rungs.get(action)?.because).toBe('proven');
		}
		expect(rungs.get('referral')?.because).toBeUndefined();
		expect(rungs.get('lend-100')?.because).toBeUndefined();
	});

	test('has a chance there that does not belie the word, and would reply', () => {
		expect(rungOf(analysis, 'Mentor', 'recommendation').chance).toBeGreaterThan(0.4);
		expect(rungOf(analysis, 'Mentor', 'reply').chance).toBeGreaterThan(0.5);
	});
});

test('a loose acquaintance who wrote last week stands on the first rungs at most', () => {
	const analysis = analysisOf([aLife({ name: 'Loose' }, [{ ago: 7, by: 'alter' }])]);
	const on = analysis.ladder.flatMap(({ people }, rung) => (people.length > 0 ? [rung] : []));
	expect(Math.max(-1, ...on)).toBeLessThanOrEqual(1);
	expect(analysis.network.ties[0]?.basis).toBe('thin');
});

test('a vault that only logs meetings has a ladder', () => {
	const analysis = analysisOf([
		aLife({ name: 'Weekly' }, every(7, { from: 3, to: 365 }, MEETING)),
		aLife({ name: 'Monthly' }, every(30, { from: 15, to: 365 }, MEETING)),
		aLife({ name: 'Quarterly' }, every(91, { from: 45, to: 730 }, MEETING)),
		aLife({ name: 'Once' }, [met(200)]),
	]);
	expect(namesOn(analysis, 'reply')).toEqual(['Weekly', 'Monthly', 'Quarterly']);
	expect(namesOn(analysis, 'feedback')).toEqual(['Weekly', 'Monthly']);
	expect(namesOn(analysis, 'lend-1000')).toEqual([]);
});

describe('the cases of the essay', () => {
	const strengths = (analysis: ReturnType<typeof analysisOf>): Map<string, number> =>
		new Map(analysis.network.ties.map(({ person, strength }) => [person.name, strength]));
	const oldFriend = aLife(
		{ name: 'Old friend', circle: 'friend' },
		every(30, { from: 2190, to: 4015 }, MEETING),
	);
	const analysis = analysisOf([
		aLife({ name: 'Fan' }, every(1, { from: 0, to: 199 }, { channel: 'reaction', by: 'alter' })),
		aLife(
			{ name: 'Caller' },
			[10, 40, 70].map((ago) => met(ago, { channel: 'call' })),
		),
		oldFriend,
		aLife({ name: 'Met once' }, [met(30)]),
		aLife({ name: 'Live colleague' }, [
			...every(7, { from: 2, to: 300 }, MEETING),
			asked(40, 'feedback on the deck', 'yes'),
		]),
		aLife(
			{ name: 'Refuser' },
			[20, 60, 90, 120, 150].map((ago) => asked(ago, 'feedback', 'no')),
		),
		aLife({ name: 'Agreer' }, [asked(60, 'feedback', 'yes')]),
	]);
	const of = (name: string): number => strengths(analysis).get(name) ?? NaN;
	const chance = (name: string, action: string): number => rungOf(analysis, name, action).chance;

	test('two hundred reactions stand below a few real calls', () => {
		expect(of('Fan')).toBeLessThan(of('Caller') / 2);
		expect(chance('Fan', 'reply')).toBeLessThan(chance('Caller', 'reply'));
		expect(namesOn(analysis, 'share')).not.toContain('Fan');
	});

	test('a friend of six silent years stands above a single meeting, below a live colleague', () => {
		expect(of('Old friend')).toBeGreaterThan(of('Met once'));
		expect(of('Old friend')).toBeLessThan(of('Live colleague'));
		for (const action of ['reply', 'feedback', 'hour']) {
			expect(chance('Old friend', action)).toBeGreaterThan(chance('Met once', action));
			expect(chance('Old friend', action)).toBeLessThan(chance('Live colleague', action));
		}
	});

	test('someone who refused five times stands below someone who agreed, at every rung', () => {
		expect(of('Refuser')).toBeLessThan(of('Agreer'));
		for (const { id } of analysis.outlooks.rules.actions) {
			expect(chance('Refuser', id)).toBeLessThan(chance('Agreer', id));
		}
	});
});

test('nobody who died, is hidden or is a child is ever on the ladder or asked, up to the birthday', () => {
	const close = { closeness: 1 };
	const analysis = analysisOf([
		aLife({ name: 'Dead', hasDied: true, ...close }),
		aLife({ name: 'Hidden', isHidden: true, ...close }),
		aLife({ name: 'Child', birthday: { year: 2008, month: 5, dayOfMonth: 29, line: 4 }, ...close }),
		aLife({ name: 'Adult', birthday: { year: 2008, month: 5, dayOfMonth: 28, line: 4 }, ...close }),
		aLife({ name: 'Ageless', birthday: { month: 5, dayOfMonth: 29, line: 4 }, ...close }),
		aLife({ name: 'Paused', isPaused: true, ...close }),
	]);
	expect([...namesOn(analysis, 'reply')].sort()).toEqual(['Adult', 'Ageless', 'Paused']);
	expect(analysis.network.ties).toHaveLength(6);
});
