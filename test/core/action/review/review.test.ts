import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tiesHeld } from '../../../../src/core/action/review/dilution';
import { returnsOf } from '../../../../src/core/action/review/progress';
import { analyze, type Analysis, reviewOf, weeklyMinutes } from '../../../../src/core/analyze';
import { addDays } from '../../../../src/core/day';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { notebooks } from '../../../arbitraries';
import { anEgo, day, TODAY } from '../../../examples';
import { aLife, analysisOf, asked, every, gave, got, met } from '../life';

const weeksOf = (analysis: Analysis, count: number) => reviewOf(analysis, count).weeks;

describe('the illusion', () => {
	const likes = (from: number) =>
		[0, 1, 2, 3, 4].map((i) => ({
			ago: from + i,
			channel: 'reaction' as const,
			by: 'ego' as const,
		}));
	const illusionOf = (told: Parameters<typeof aLife>[1], weeks = 4) =>
		reviewOf(analysisOf([aLife({ name: 'Ana' }, told)]), weeks).illusion;

	test('is many light acts that moved nobody', () => {
		const { lightActs, people } = illusionOf(likes(3));
		expect(lightActs).toBe(5);
		expect(people.map(({ name }) => name)).toEqual(['Ana']);
	});

	test('is not where they were few, long ago, theirs, or where there was a talk as well', () => {
		expect(illusionOf(likes(3).slice(1)).people).toEqual([]);
		expect(illusionOf(likes(60)).people).toEqual([]);
		expect(illusionOf(likes(3).map((like) => ({ ...like, by: 'alter' as const }))).people).toEqual(
			[],
		);
		expect(illusionOf([...likes(3), met(5)]).people).toEqual([]);
	});

	test('of no weeks is none', () => {
		expect(illusionOf(likes(3), 0)).toEqual({ lightActs: 0, people: [], feedMinutes: 0 });
	});
});

describe('the weeks', () => {
	test('are ISO weeks up to the running one, earliest first', () => {
		const weeks = weeksOf(analysisOf([]), 3);
		expect(weeks.map(({ week }) => week)).toEqual(['2026-W20', '2026-W21', '2026-W22']);
		expect(weeks.map(({ to }) => to)).toEqual([day('2026-05-17'), day('2026-05-24'), TODAY]);
	});

	test('count entries and the minutes the notes name, a shared line once', () => {
		const dinner = {
			ago: 2,
			channel: 'meal',
			minutes: 90,
			groupSize: 2,
			path: 'D.md',
			line: 3,
		} as const;
		const analysis = analysisOf([
			aLife({ name: 'Ana' }, [dinner, met(3, { minutes: 30 }), { ago: 10 }]),
			aLife({ name: 'Bo' }, [dinner]),
		]);
		expect(weeksOf(analysis, 2)).toMatchObject([
			{ week: '2026-W21', interactions: 1, minutes: 0 },
			{ week: '2026-W22', interactions: 3, minutes: 120 },
		]);
	});

	test('show who stood above each rung at their end, by what could be known then', () => {
		const told = [...every(10, { from: 50, to: 400 }, met(0)), got(10, 'introduction to Bo')];
		const [before, after, now] = weeksOf(analysisOf([aLife({ name: 'Ana' }, told)]), 3);
		expect(before?.actionable.get('introduction')).toBe(0);
		expect(after?.actionable.get('introduction')).toBe(1);
		expect(now?.actionable.get('reply')).toBe(1);
	});

	test('tell activity by depth, with the time that went to feeds among the light acts', () => {
		const analysis = analysisOf(
			[
				aLife({ name: 'Ana' }, [
					{ ago: 1, channel: 'reaction', by: 'ego' },
					met(2, { minutes: 30 }),
					gave(3, 'a table', { minutes: 60 }),
				]),
			],
			{
				feedTime: [
					{ date: addDays(TODAY, -1), minutes: 40, place: 'LinkedIn', path: 'D.md', line: 1 },
				],
			},
		);
		expect(weeksOf(analysis, 1)[0]).toMatchObject({
			minutes: 90,
			depths: {
				light: { entries: 1, minutes: 40 },
				talk: { entries: 1, minutes: 30 },
				favor: { entries: 1, minutes: 60 },
			},
		});
	});

	test('are replayed day by day: a rise and a fall of one week are both told, each on its day', () => {
		const told = [
			...every(10, { from: 50, to: 400 }, met(0)),
			got(9, 'introduction to Bo'),
			asked(6, 'introduction to Cy', 'no'),
		];
		const [week] = weeksOf(analysisOf([aLife({ name: 'Ana' }, told)]), 2);
		const moved = week?.moves.map(({ on, gained, lost, entries: [entry] }) => ({
			on: TODAY - on,
			isGained: gained.includes('introduction'),
			isLost: lost.includes('introduction'),
			by: entry?.text,
		}));
		expect(moved).toContainEqual({
			...{ on: 9, isGained: true, isLost: false },
			by: 'got: introduction to Bo',
		});
		expect(moved).toContainEqual({
			...{ on: 6, isGained: false, isLost: true },
			by: 'asked: introduction to Cy -> no',
		});
	});

	test('moves add up to how the counts of people changed', () => {
		fc.assert(
			fc.property(notebooks, (notebook) => {
				const weeks = weeksOf(analyze(notebook, DEFAULT_SETTINGS, TODAY), 5);
				weeks.slice(1).forEach((week, i) => {
					for (const [action, count] of week.actionable) {
						const rises = week.moves.filter(({ gained }) => gained.includes(action)).length;
						const falls = week.moves.filter(({ lost }) => lost.includes(action)).length;
						expect(count - (weeks[i]?.actionable.get(action) ?? 0)).toBe(rises - falls);
					}
				});
			}),
			{ numRuns: 40 },
		);
	});

	test('say what moved whom, the deepest entry first, and what is lost with time alone', () => {
		const told = [
			...every(10, { from: 50, to: 400 }, met(0)),
			got(10, 'introduction to Bo'),
			met(9),
		];
		const weeks = weeksOf(analysisOf([aLife({ name: 'Ana' }, told)]), 3);
		const [move] = weeks[1]?.moves ?? [];
		expect(move?.person.name).toBe('Ana');
		expect(move?.gained).toContain('introduction');
		expect(move?.entries[0]?.text).toBe('got: introduction to Bo');
		const silent = every(60, { from: 200, to: 900 }, met(0));
		const lost = weeksOf(analysisOf([aLife({ name: 'Bo' }, silent)]), 30).flatMap(
			({ moves }) => moves,
		);
		expect(lost.some((one) => one.lost.length > 0 && one.entries.length === 0)).toBe(true);
	});

	test('credit a rise to the deepest entry of its week', () => {
		const told = [
			...every(10, { from: 50, to: 400 }, met(0)),
			got(10, 'introduction to Bo'),
			met(9),
		];
		const returns = returnsOf(weeksOf(analysisOf([aLife({ name: 'Ana' }, told)]), 3));
		expect(returns.favor.rungsGained).toBeGreaterThan(0);
		expect(returns.light).toEqual({ entries: 0, minutes: 0, rungsGained: 0 });
	});

	test('none are none', () => {
		expect(weeksOf(analysisOf([aLife({})]), 0)).toEqual([]);
	});

	test('end where the ladder of today stands', () => {
		fc.assert(
			fc.property(notebooks, fc.integer({ min: 1, max: 9 }), (notebook, count) => {
				const analysis = analyze(notebook, DEFAULT_SETTINGS, TODAY);
				const last = weeksOf(analysis, count)[count - 1];
				for (const { action, people } of analysis.ladder) {
					expect(last?.actionable.get(action.id)).toBe(people.length);
				}
			}),
			{ numRuns: 50 },
		);
	});

	test('read the log as an analysis on that day would', () => {
		fc.assert(
			fc.property(notebooks, (notebook) => {
				const weeks = weeksOf(analyze(notebook, DEFAULT_SETTINGS, TODAY), 4);
				for (const { to, actionable } of weeks) {
					const { ladder } = analyze(notebook, DEFAULT_SETTINGS, to);
					expect([...actionable.values()]).toEqual(ladder.map(({ people }) => people.length));
				}
			}),
			{ numRuns: 40 },
		);
	});
});

describe('the dilution curve', () => {
	const lives = Array.from({ length: 40 }, (_, i) =>
		aLife({ name: `P${String(i)}` }, every(7 + 10 * i, { from: 3 + i, to: 700 }, met(0))),
	);

	test('falls: the more ties, the weaker on average, and the weaker each can be held', () => {
		const { dilution } = reviewOf(analysisOf(lives), 1);
		expect(dilution.length).toBeGreaterThan(5);
		dilution.forEach((point, i) => {
			const before = dilution[i - 1];
			if (before === undefined) return;
			expect(point.ties).toBeGreaterThan(before.ties);
			expect(point.averageStrength).toBeLessThanOrEqual(before.averageStrength);
			expect(point.steadyStrength).toBeLessThan(before.steadyStrength);
			expect(point.everyDays).toBeGreaterThan(before.everyDays);
		});
		expect(dilution[dilution.length - 1]?.ties).toBe(40);
	});

	test('is empty without ties and without hours', () => {
		expect(reviewOf(analysisOf([aLife({})]), 1).dilution).toEqual([]);
		expect(reviewOf(analysisOf(lives, { settings: { hoursPerWeek: 0 } }), 1).dilution).toEqual([]);
	});

	test('shares the hours: twice as many ties are seen half as often', () => {
		const { dilution } = reviewOf(analysisOf(lives, { settings: { hoursPerWeek: 3.5 } }), 1);
		const at = (ties: number) => dilution.find((point) => point.ties === ties)?.everyDays;
		expect(at(1)).toBe(1);
		expect(at(20)).toBe(20);
	});
});

describe('the ties that the hours can hold', () => {
	const model = ({ outlooks }: Analysis) => ({
		experience: outlooks.experience,
		rules: outlooks.rules,
	});

	test('are fewer for larger asks, more with more hours, and none by talk alone at the top', () => {
		const analysis = analysisOf([]);
		const held = tiesHeld(180, TODAY, model(analysis));
		const counts = [...held.values()];
		expect(counts).toEqual([...counts].sort((a, b) => b - a));
		expect(held.get('reply')).toBeGreaterThan(10);
		expect(held.get('lend-1000')).toBe(0);
		const more = tiesHeld(360, TODAY, model(analysis));
		expect(more.get('reply')).toBeGreaterThan(held.get('reply') ?? Infinity);
	});

	test('are none without hours', () => {
		expect([...tiesHeld(0, TODAY, model(analysisOf([]))).values()].every((n) => n === 0)).toBe(
			true,
		);
	});
});

describe('the calibration', () => {
	test('has no score without asks', () => {
		expect(reviewOf(analysisOf([aLife({})]), 1).calibration).toEqual({ asks: 0, bins: [] });
	});

	test('counts settled asks by the chance they had on their day', () => {
		const { calibration } = reviewOf(
			analysisOf([
				aLife({ name: 'Ana' }, [
					...every(7, { from: 1, to: 700 }, met(0)),
					asked(50, 'reply', 'yes'),
					asked(20, 'lend 1000', 'no'),
					asked(5, 'feedback', 'open'),
				]),
			]),
			1,
		);
		expect(calibration.asks).toBe(2);
		expect(calibration.brier).toBeLessThan(0.1);
		expect(calibration.bins.reduce((sum, { asks }) => sum + asks, 0)).toBe(2);
		for (const { from, to, expected } of calibration.bins) {
			expect(expected).toBeGreaterThanOrEqual(from);
			expect(expected).toBeLessThanOrEqual(to);
		}
	});

	test('of an ask does not know how it ended', () => {
		const forecast = (outcome: 'yes' | 'no'): number | undefined =>
			reviewOf(analysisOf([aLife({}, [asked(50, 'feedback', outcome)])]), 1).calibration.bins[0]
				?.expected;
		expect(forecast('yes')).toBe(forecast('no'));
	});
});

describe('ego’s hours', () => {
	test('are those set, else those in ego’s note, else three', () => {
		const ego = anEgo({ hoursPerWeek: 5 });
		expect(weeklyMinutes(analysisOf([], { ego, settings: { hoursPerWeek: 1 } }))).toBe(60);
		expect(weeklyMinutes(analysisOf([], { ego, settings: { hoursPerWeek: 0 } }))).toBe(0);
		expect(weeklyMinutes(analysisOf([], { ego }))).toBe(300);
		expect(weeklyMinutes(analysisOf([]))).toBe(180);
	});
});

test('the review of a day shows nothing of the days after it', () => {
	const analysis = analysisOf([aLife({ name: 'Ana' }, [met(3), met(-3)])]);
	expect(weeksOf(analysis, 1)[0]).toMatchObject({ interactions: 1, to: addDays(TODAY, 0) });
});
