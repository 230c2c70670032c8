import { describe, expect, test } from 'vitest';
import { deedsToTell, mirrorOf } from '../../../../src/core/action/review/mirror';
import { restingFrees } from '../../../../src/core/action/review/rest';
import { aStatement } from '../../../examples';
import { aLife, analysisOf, asked, every, gave, got, met } from '../life';

describe('the mirror', () => {
	const analysis = analysisOf([
		aLife({ name: 'Ana' }, [
			gave(50, 'an hour on her taxes'),
			gave(9, 'an hour on her taxes'),
			got(30, 'introduction to Bo', { channel: 'introduction' }),
			asked(20, 'feedback', 'yes'),
			asked(10, 'feedback', 'no'),
			met(5),
		]),
		aLife({ name: 'Bo' }, [gave(20, 'an hour in the garden')]),
	]);
	const { network, outlooks } = analysis;

	test('shows what was given beside what was got, rung by rung, earliest first', () => {
		const rungs = new Map(mirrorOf(network.ties, outlooks.rules).map((one) => [one.action, one]));
		expect(rungs.get('hour')?.given.map(({ topic }) => topic)).toEqual([
			'an hour on her taxes',
			'an hour in the garden',
			'an hour on her taxes',
		]);
		expect(rungs.get('hour')?.got).toEqual([]);
		expect(rungs.get('introduction')?.got).toHaveLength(1);
		expect(rungs.get('feedback')?.got).toHaveLength(1);
	});

	test('gives their largest deeds to tell of first', () => {
		const tie = network.byId.get('People/Ana.md');
		if (tie === undefined) throw new Error('no tie');
		expect(deedsToTell(tie, outlooks.rules).map(({ topic }) => topic)).toEqual([
			'introduction to Bo',
			'feedback',
		]);
	});
});

describe('whom resting would free hours', () => {
	const weekly = every(7, { from: 3, to: 200 }, met(0, { minutes: 30 }));
	const names = (...lives: Parameters<typeof analysisOf>[0]): readonly string[] =>
		restingFrees(analysisOf(lives).outlooks.people).map(({ person }) => person.name);

	test('is told with the minutes a week, most first', () => {
		const long = every(7, { from: 3, to: 200 }, met(0, { minutes: 60 }));
		const { outlooks } = analysisOf([aLife({ name: 'Ana' }, weekly), aLife({ name: 'Bo' }, long)]);
		expect(restingFrees(outlooks.people)).toMatchObject([
			{ person: { name: 'Bo' }, minutesPerWeek: 60 },
			{ person: { name: 'Ana' }, minutesPerWeek: 30 },
		]);
	});

	test.each([
		['is close', { closeness: 0.5 }, []],
		['acted for ego', {}, [got(90, 'an introduction')]],
		['is owed something', { owedByEgo: [aStatement('the photos')] }, []],
		['is to be seen by the owner’s own wish', { cadenceDays: 7 }, []],
	] as const)('is nobody who %s', (_, person, more) => {
		expect(names(aLife({ name: 'Ana', ...person }, [...weekly, ...more]))).toEqual([]);
	});

	test('is nobody who takes a few minutes only', () => {
		expect(names(aLife({ name: 'Ana' }, [met(10, { minutes: 60 })]))).toEqual([]);
	});
});
