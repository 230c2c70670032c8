import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../src/core/day';
import { DEFAULT_PARAMETERS } from '../../../src/core/network/parameters';
import {
	contactDays,
	noStrength,
	runningEvidence,
	strengthOf,
	tieStrength,
	withContactDay,
} from '../../../src/core/network/strength';
import { CHANNELS, type Channel } from '../../../src/core/people/channel';
import { ACTORS, type Actor, type Interaction } from '../../../src/core/people/interaction';
import { entryWeight, isPassive } from '../../../src/core/network/weight';
import { interactions, logs, pastDays } from '../../arbitraries';
import { anInteraction, TODAY } from '../../examples';

const strength = (log: readonly Interaction[], today: Day = TODAY): number =>
	tieStrength(contactDays(log, DEFAULT_PARAMETERS), today, DEFAULT_PARAMETERS);

const running = (log: readonly Interaction[], today: Day = TODAY): number => {
	const days = contactDays(log, DEFAULT_PARAMETERS);
	const sums = days.reduce(
		(sum, day) => withContactDay(sum, day, DEFAULT_PARAMETERS),
		noStrength(days[0]?.date ?? today),
	);
	return strengthOf(runningEvidence(sums, today, DEFAULT_PARAMETERS));
};

/** Rounding of sums of some thousand terms. */
const NEARLY = 1e-12;

describe('reference', () => {
	const table = readFileSync(new URL('reference-strengths.csv', import.meta.url), 'utf8');
	const rows = table
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.slice(1)
		.map((line) => line.split(',') as [string, string, string]);

	const agesOf = (text: string): number[] => {
		const range = /^(\d+)\.\.(\d+) step (\d+)$/.exec(text);
		if (range === null) return text.split(';').map(Number);
		const [first = 0, last = 0, step = 1] = range.slice(1).map(Number);
		const ages: number[] = [];
		for (let age = first; age <= last; age += step) ages.push(age);
		return ages;
	};
	const logOf = (entries: string): Interaction[] =>
		entries.split(' + ').flatMap((part) => {
			const [what = '', ages = ''] = part.split(' @ ');
			const [name, by] = what.split(' by ') as [Channel | 'favor', Actor];
			return agesOf(ages).map((age) =>
				anInteraction({
					date: addDays(TODAY, -age),
					by,
					...(name === 'favor' ? { kind: 'favor', channel: 'help' } : { channel: name }),
				}),
			);
		});

	test('the table has its cases', () => {
		expect(rows.length).toBeGreaterThan(15);
	});

	test.each(rows)('%s', (_, entries, expected) => {
		expect(strength(logOf(entries))).toBeCloseTo(Number(expected), 11);
	});
});

describe('laws', () => {
	test('no evidence is 0, any is more than 0 and below 1', () => {
		expect(strength([])).toBe(0);
		fc.assert(
			fc.property(fc.array(interactions, { minLength: 1, maxLength: 40 }), (log) => {
				const value = strength(log);
				expect(value).toBeGreaterThan(0);
				expect(value).toBeLessThan(1);
			}),
		);
	});

	test('a life of daily favors stays below 1', () => {
		const log = Array.from({ length: 30_000 }, (_, age) =>
			anInteraction({ date: addDays(TODAY, -age), kind: 'favor', by: 'alter', channel: 'help' }),
		);
		expect(strength(log)).toBeLessThan(1);
	});

	test('one more entry of any kind, an act of theirs and a favor given among them, never lowers it', () => {
		fc.assert(
			fc.property(logs, interactions, (log, more) => {
				expect(strength([...log, more])).toBeGreaterThanOrEqual(strength(log) - NEARLY);
			}),
			{ numRuns: 500 },
		);
	});

	test('one more entry on a day that has one already never lowers it', () => {
		fc.assert(
			fc.property(interactions, interactions, (one, other) => {
				const more = { ...other, date: one.date };
				expect(strength([one, more])).toBeGreaterThanOrEqual(strength([one]));
			}),
			{ numRuns: 500 },
		);
	});

	test('it fades with silence, but never to nothing', () => {
		fc.assert(
			fc.property(
				fc.array(interactions, { minLength: 1, maxLength: 40 }),
				fc.integer({ min: 1, max: 4000 }),
				(log, days) => {
					const later = strength(log, addDays(TODAY, days));
					expect(later).toBeLessThan(strength(log));
					expect(later).toBeGreaterThan(0);
				},
			),
		);
	});

	test('the order of entries does not matter', () => {
		fc.assert(
			fc.property(
				logs.chain((log) =>
					fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length })),
				),
				([log, shuffled]) => {
					expect(strength(shuffled)).toBe(strength(log));
				},
			),
		);
	});

	test('shifting all dates and today alike changes nothing', () => {
		fc.assert(
			fc.property(logs, fc.integer({ min: -9000, max: 9000 }), (log, shift) => {
				const shifted = log.map((entry) => ({ ...entry, date: addDays(entry.date, shift) }));
				expect(strength(shifted, addDays(TODAY, shift))).toBe(strength(log));
			}),
		);
	});

	test('a later day never counts less than an earlier one', () => {
		fc.assert(
			fc.property(interactions, fc.integer({ min: 0, max: 2000 }), (entry, days) => {
				const earlier = { ...entry, date: addDays(entry.date, -days) };
				expect(strength([entry])).toBeGreaterThanOrEqual(strength([earlier]));
			}),
		);
	});

	test('on the same day a favor outweighs a meeting, a meeting a message, a message a reaction', () => {
		fc.assert(
			fc.property(pastDays, fc.constantFrom(...ACTORS), (date, by) => {
				const of = (channel: Channel, kind: 'contact' | 'favor' = 'contact'): number =>
					strength([anInteraction({ date, by, channel, kind })]);
				expect(of('help', 'favor')).toBeGreaterThan(of('meeting'));
				expect(of('meeting')).toBeGreaterThan(of('message'));
				expect(of('message')).toBeGreaterThan(of('reaction'));
				expect(of('message')).toBeGreaterThan(of('mention'));
			}),
		);
	});

	test('what they do counts at least twice what ego does', () => {
		fc.assert(
			fc.property(
				pastDays,
				fc.constantFrom('message', 'email', 'other' as const),
				(date, channel) => {
					const [theirs] = contactDays(
						[anInteraction({ date, channel, by: 'alter' })],
						DEFAULT_PARAMETERS,
					);
					const [mine] = contactDays(
						[anInteraction({ date, channel, by: 'ego' })],
						DEFAULT_PARAMETERS,
					);
					const share = (mine?.weight ?? 0) / (theirs?.weight ?? 1);
					expect(share).toBeGreaterThanOrEqual(0.2);
					expect(share).toBeLessThanOrEqual(0.4);
				},
			),
		);
	});

	test('reactions, comments and mentions together saturate, however many there are', () => {
		const passive = interactions.map((entry): Interaction => ({
			...entry,
			kind: 'contact',
			by: 'alter',
			channel: entry.line % 2 === 0 ? 'reaction' : 'comment',
		}));
		fc.assert(
			fc.property(fc.array(passive, { maxLength: 400 }), (log) => {
				expect(strength(log)).toBeLessThan(strengthOf(DEFAULT_PARAMETERS.passiveCeiling));
			}),
			{ numRuns: 30 },
		);
	});

	test('the people of a group event share the credit', () => {
		fc.assert(
			fc.property(pastDays, fc.integer({ min: 2, max: 40 }), (date, groupSize) => {
				const alone = anInteraction({ date, channel: 'meal', by: 'both' });
				const [one] = contactDays([alone], DEFAULT_PARAMETERS);
				const [shared] = contactDays([{ ...alone, groupSize }], DEFAULT_PARAMETERS);
				expect(shared?.weight).toBeCloseTo((one?.weight ?? 0) / groupSize, 12);
				expect(strength([{ ...alone, groupSize }])).toBeLessThan(strength([alone]));
			}),
		);
	});

	test('of one day only the largest entry counts', () => {
		fc.assert(
			fc.property(fc.array(interactions, { minLength: 1, maxLength: 10 }), (log) => {
				const sameDay = log.map((entry) => ({ ...entry, date: TODAY }));
				const days = contactDays(sameDay, DEFAULT_PARAMETERS);
				expect(days).toHaveLength(1);
				const alone = sameDay.map((entry) => strength([entry]));
				const [day] = days;
				const weights = sameDay.map((entry) => entryWeight(entry, DEFAULT_PARAMETERS));
				expect(day?.weight).toBe(Math.max(...weights));
				if (!sameDay.some(isPassive)) expect(strength(sameDay)).toBe(Math.max(...alone));
			}),
		);
	});

	test('running sums equal the plain sum', () => {
		fc.assert(
			fc.property(logs, fc.integer({ min: 0, max: 3000 }), (log, wait) => {
				const today = addDays(TODAY, wait);
				expect(Math.abs(running(log, today) - strength(log, today))).toBeLessThan(1e-9);
			}),
		);
	});
});

test('an entry after today does not count', () => {
	expect(strength([anInteraction({ date: addDays(TODAY, 1), by: 'alter' })])).toBe(0);
});

test('every channel and every actor has a weight above 0', () => {
	for (const channel of CHANNELS) {
		for (const by of ACTORS) {
			for (const kind of ['contact', 'favor', 'ask'] as const) {
				const [day] = contactDays([anInteraction({ channel, by, kind })], DEFAULT_PARAMETERS);
				expect(day?.weight).toBeGreaterThan(0);
			}
		}
	}
});
