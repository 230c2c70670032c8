import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_ACTIONS } from '../../src/core/action/ladder';
import { DEFAULT_SETTINGS, readSettings, setAsideDays } from '../../src/core/settings';
import { day } from '../examples';

const reasonsFor = (raw: unknown): readonly string[] =>
	readSettings(raw).diagnostics.map(({ reason }) => reason);

/** Data near enough to settings to reach every field. */
const nearSettings = fc.record(
	{
		version: fc.anything(),
		conventions: fc.oneof(
			fc.anything(),
			fc.record(
				{
					peopleFolders: fc.oneof(fc.anything(), fc.array(fc.oneof(fc.string(), fc.anything()))),
					peopleProperties: fc.array(fc.record({ key: fc.anything(), values: fc.anything() })),
					dateOrder: fc.oneof(fc.constant('day-first'), fc.anything()),
					egoNote: fc.oneof(fc.string(), fc.anything()),
				},
				{ requiredKeys: [] },
			),
		),
		ladder: fc.oneof(
			fc.anything(),
			fc.array(
				fc.record(
					{
						id: fc.oneof(fc.constantFrom('a', 'b', 'c', 'lend-1'), fc.anything()),
						name: fc.oneof(fc.string(), fc.anything()),
						sort: fc.oneof(fc.constantFrom('money', 'work', 'name'), fc.anything()),
						offset: fc.oneof(fc.double(), fc.anything()),
						amount: fc.oneof(fc.double(), fc.anything()),
						words: fc.oneof(fc.array(fc.string()), fc.anything()),
					},
					{ requiredKeys: [] },
				),
			),
		),
		suggestedChance: fc.oneof(fc.double(), fc.anything()),
		hoursPerWeek: fc.oneof(fc.double(), fc.anything()),
		logInto: fc.oneof(fc.constantFrom('person', 'daily'), fc.anything()),
		showsNumbers: fc.oneof(fc.boolean(), fc.anything()),
		completesNames: fc.oneof(fc.boolean(), fc.anything()),
		setAside: fc.oneof(
			fc.anything(),
			fc.array(
				fc.record(
					{
						favor: fc.oneof(fc.string(), fc.anything()),
						until: fc.oneof(fc.constant('2026-06-01'), fc.anything()),
					},
					{ requiredKeys: [] },
				),
			),
		),
	},
	{ requiredKeys: [] },
);

describe('any data', () => {
	test('gives valid settings', () => {
		fc.assert(
			fc.property(fc.oneof(nearSettings, fc.anything()), (raw) => {
				const { settings } = readSettings(raw);
				expect(settings.ladder.length).toBeGreaterThan(0);
				expect(new Set(settings.ladder.map(({ id }) => id)).size).toBe(settings.ladder.length);
				settings.ladder.forEach(({ offset, words }, i) => {
					expect(offset).toBeLessThanOrEqual(settings.ladder[i - 1]?.offset ?? 0);
					expect(offset).toBeGreaterThanOrEqual(-12);
					expect(words.every((word) => typeof word === 'string')).toBe(true);
				});
				expect(settings.suggestedChance).toBeGreaterThan(0);
				expect(settings.suggestedChance).toBeLessThan(1);
				expect(settings.hoursPerWeek ?? 0).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 500 },
		);
	});

	test('read once more changes nothing and finds nothing', () => {
		fc.assert(
			fc.property(fc.oneof(nearSettings, fc.anything()), (raw) => {
				const { settings } = readSettings(raw);
				expect(readSettings(settings)).toEqual({ settings, diagnostics: [] });
				const stored: unknown = JSON.parse(JSON.stringify(settings));
				expect(readSettings(stored)).toEqual({ settings, diagnostics: [] });
			}),
			{ numRuns: 500 },
		);
	});

	test('gives one diagnostic for each thing mended, in one form', () => {
		fc.assert(
			fc.property(nearSettings, (raw) => {
				for (const { rule, reason, path } of readSettings(raw).diagnostics) {
					expect(rule).toBe('setting-value');
					expect(path).toBe('data.json');
					expect(reason).toMatch(/^Unexpected `[\s\S]*` for `[\s\S]+`, expected /);
				}
			}),
		);
	});
});

test.each([undefined, null, {}])('a first run (%s) has the defaults and no diagnostic', (raw) => {
	expect(readSettings(raw)).toEqual({ settings: DEFAULT_SETTINGS, diagnostics: [] });
});

test('the defaults cannot be changed', () => {
	expect(Object.isFrozen(DEFAULT_SETTINGS)).toBe(true);
	expect(Object.isFrozen(DEFAULT_SETTINGS.ladder)).toBe(true);
	expect(Object.isFrozen(DEFAULT_SETTINGS.setAside)).toBe(true);
});

test('what is no object is reported', () => {
	expect(reasonsFor('settings')).toEqual([
		'Unexpected `settings` for `settings`, expected an object',
	]);
	expect(reasonsFor([])).toEqual(['Unexpected `a list` for `settings`, expected an object']);
});

test('settings of a later version are read as far as they are understood', () => {
	const { settings, diagnostics } = readSettings({ version: 7, hoursPerWeek: 2 });
	expect(settings).toMatchObject({ version: 1, hoursPerWeek: 2 });
	expect(diagnostics.map(({ reason }) => reason)).toEqual([
		'Unexpected `7` for `version`, expected `1`',
	]);
});

test('keys like those of built-in properties are not read', () => {
	const raw: unknown = JSON.parse('{"__proto__": {"hoursPerWeek": 9}, "constructor": 1}');
	expect(readSettings(raw).settings).not.toHaveProperty('hoursPerWeek');
});

describe('the ladder', () => {
	const rung = (id: string, offset: number) => ({ id, offset, sort: 'work', words: ['x'] });

	test('keeps its order, and never becomes easier on the way up', () => {
		const { settings, diagnostics } = readSettings({
			ladder: [rung('a', 0), rung('b', -2), rung('c', -1)],
		});
		expect(settings.ladder.map(({ offset }) => offset)).toEqual([0, -2, -2]);
		expect(diagnostics.map(({ reason }) => reason)).toEqual([
			'Unexpected `-1` for `ladder[2].offset`, expected at most -2, the offset of the rung before it',
		]);
	});

	test('has each action once', () => {
		const { settings, diagnostics } = readSettings({ ladder: [rung('a', 0), rung('a', -1)] });
		expect(settings.ladder).toHaveLength(1);
		expect(diagnostics).toHaveLength(1);
	});

	test('leaves out what has no id, and falls back where nothing is left', () => {
		expect(
			readSettings({ ladder: [rung('a', 0), { id: 'Not an id' }, null] }).settings.ladder,
		).toEqual([{ id: 'a', name: 'a', sort: 'work', offset: 0, words: ['x'] }]);
		expect(readSettings({ ladder: [null] }).settings.ladder).toBe(DEFAULT_ACTIONS);
		expect(reasonsFor({ ladder: [] })).toHaveLength(1);
	});

	test('brings an endless offset to its bound', () => {
		const { settings } = readSettings({ ladder: [rung('a', -Infinity)] });
		expect(settings.ladder[0]?.offset).toBe(-12);
	});

	test('by default is the one of the product, none easier than the one before it', () => {
		expect(DEFAULT_ACTIONS.map(({ id }) => id)).toEqual([
			'reply',
			'share',
			'lend-1',
			'feedback',
			'lend-10',
			'introduction',
			'hour',
			'lend-100',
			'recommendation',
			'referral',
			'lend-1000',
			'crisis',
		]);
		expect(readSettings({ ladder: DEFAULT_ACTIONS })).toEqual({
			settings: DEFAULT_SETTINGS,
			diagnostics: [],
		});
	});
});

describe('what was set aside', () => {
	test('is known by favor, the longest snooze first, for good above all', () => {
		const { settings } = readSettings({
			setAside: [
				{ favor: 'a', until: '2026-06-01' },
				{ favor: 'a', until: '2026-07-01' },
				{ favor: 'b' },
				{ favor: 'b', until: '2026-06-01' },
			],
		});
		expect(setAsideDays(settings)).toEqual(
			new Map([
				['a', day('2026-07-01')],
				['b', undefined],
			]),
		);
	});

	test('without an id or with a day that is none is left out and reported', () => {
		expect(readSettings({ setAside: [{ until: '2026-06-01' }] }).settings.setAside).toEqual([]);
		expect(reasonsFor({ setAside: [{ favor: 'a', until: '2026-02-31' }] })).toEqual([
			'Unexpected `2026-02-31` for `setAside[0].until`, expected a date like `2026-02-28`',
		]);
	});
});

test('conventions hold only what the owner has set', () => {
	const { settings, diagnostics } = readSettings({
		conventions: { peopleFolders: ['People'], dateOrder: 'upside-down', dailyFolder: '' },
	});
	expect(settings.conventions).toEqual({ peopleFolders: ['People'], dailyFolder: '' });
	expect(diagnostics).toHaveLength(1);
});
