import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTie } from '../../src/core/network/network';
import { DEFAULT_PARAMETERS } from '../../src/core/network/parameters';
import type { Interaction } from '../../src/core/people/interaction';
import { aPerson } from '../examples';
import { BASELINES, percentileRanks } from './baselines';
import { type LogEvent, SECONDS_PER_DAY } from './event-log';
import { dayAt, noted } from './noted-event';
import { createScorer } from './product-scorer';
import { createReferenceScorer } from './reference-scorer';
import type { CreateScorer, LogFacts } from './scorer';
import { anEvent } from './simulated-log';

const FACTS: LogFacts = {
	name: 'facts',
	undirected: ['meeting'],
	weak: ['mass'],
	horizonReply: 7 * SECONDS_PER_DAY,
};

/** A scorer for ego 0 that has seen these events. */
function seen(create: CreateScorer, events: readonly LogEvent[]) {
	const scorer = create({ ego: 0, meta: FACTS });
	for (const event of events) scorer.observe(event);
	return {
		score: (alter: number, day: number) => scorer.score(0, alter, day * SECONDS_PER_DAY),
		chance: (alter: number, day: number) =>
			scorer.probability?.(0, alter, day * SECONDS_PER_DAY) ?? NaN,
	};
}

describe('the baselines', () => {
	const events = [
		anEvent(0, 1, 0),
		anEvent(1, 0, 10),
		anEvent(1, 0, 10.5),
		anEvent(2, 0, 12),
		anEvent(0, 1, 30),
	];
	const score = (name: string, alter: number): number => {
		const baseline = BASELINES.find((one) => one.name === name);
		if (baseline === undefined) throw new Error(`${name} is no baseline`);
		return seen(baseline.createScorer, events).score(alter, 50);
	};

	test('days_since_any: days since the last event, negative', () => {
		expect([score('days_since_any', 1), score('days_since_any', 2)]).toEqual([-20, -38]);
	});

	test('count_all: events', () => {
		expect([score('count_all', 1), score('count_all', 2), score('count_all', 3)]).toEqual([
			4, 1, 0,
		]);
	});

	test('decay_90d: events, each halved every ninety days', () => {
		const by = (age: number): number => 2 ** (-age / 90);
		expect(score('decay_90d', 1)).toBeCloseTo(by(50) + by(40) + by(39.5) + by(20), 12);
	});

	test('overdue: silence in median gaps of a day or more, of a month where too few are known', () => {
		expect(score('overdue', 1)).toBe(-20 / 20);
		expect(score('overdue', 2)).toBeCloseTo(-38 / 30, 12);
	});

	test('rfm: ranks of recency, of events in a year and of acts received, summed', () => {
		expect([score('rfm', 1), score('rfm', 2)]).toEqual([3, 0]);
		expect(percentileRanks([5, 1, 5, 9])).toEqual([0.5, 0, 0.5, 1]);
	});
});

describe('the reference', () => {
	test('is ln A + 0.6 ln(1 + V), as by hand', () => {
		const { score } = seen(createReferenceScorer, [anEvent(1, 0, 0), anEvent(0, 1, 10)]);
		const contact = 1 / (20 + 2) + 0.2 / (10 + 2) + 0.003;
		const volume = 2 ** (-20 / 180) + 0.2 * 2 ** (-10 / 180);
		expect(score(1, 20)).toBeCloseTo(Math.log(contact) + 0.6 * Math.log(1 + volume), 12);
	});

	test('gives a chance by contact, answer rate and whether they ever acted', () => {
		const { chance } = seen(createReferenceScorer, [anEvent(0, 1, 0), anEvent(1, 0, 1)]);
		// One of one ask answered, with two pseudo-asks at ego's average (1 + 3) / (1 + 6).
		const left = 2 ** (-9 / 365);
		const rate = (left + (2 * 4) / 7) / (left + 2);
		const contact = 0.2 / (10 + 2) + 1 / (9 + 2) + 0.003;
		const logOdds = -0.04 + 0.31 * Math.log(contact) + 0.45 * Math.log(rate / (1 - rate)) + 0.48;
		expect(chance(1, 10)).toBeCloseTo(1 / (1 + Math.exp(-logOdds)), 12);
		expect(chance(2, 10)).toBeCloseTo((0.6 * 4) / 7, 12);
	});
});

describe('the product as a scorer', () => {
	const events = fc
		.array(
			fc.record({
				src: fc.integer({ min: 0, max: 2 }),
				dst: fc.integer({ min: 0, max: 2 }),
				t: fc.integer({ min: 0, max: 400 * SECONDS_PER_DAY }),
				kind: fc.constantFrom('message', 'call', 'mass', 'answer', 'review', 'meeting'),
			}),
			{ maxLength: 60 },
		)
		.map((log) =>
			log
				.filter(({ src, dst }) => src !== dst && (src === 0 || dst === 0))
				.map((event): LogEvent => ({ ...event, undirected: event.kind === 'meeting' }))
				.sort((a, b) => a.t - b.t),
		);

	/** Where the other side wrote earlier that day, an owner notes an exchange of both. */
	const asExchanged = (entry: Interaction, i: number, all: readonly Interaction[]): Interaction => {
		const isDirect = ({ kind, by, groupSize }: Interaction): boolean =>
			kind === 'contact' && groupSize === undefined && (by === 'ego' || by === 'alter');
		const isReply = all
			.slice(0, i)
			.some((one) => isDirect(one) && one.date === entry.date && one.by !== entry.by);
		return isDirect(entry) && isReply ? { ...entry, by: 'both' } : entry;
	};

	test('has the strength that a vault with the same entries has', () => {
		fc.assert(
			fc.property(events, fc.constantFrom(1, 2), (log, alter) => {
				const now = 401;
				const entries = log
					.filter(({ src, dst }) => src === alter || dst === alter)
					.map((event) => noted(event, 0, FACTS))
					.map(asExchanged);
				const options = { today: dayAt(now * SECONDS_PER_DAY), parameters: DEFAULT_PARAMETERS };
				const { strength } = buildTie(aPerson(), entries, options);
				expect(seen(createScorer, log).score(alter, now)).toBeCloseTo(strength, 9);
			}),
			{ numRuns: 200, examples: [[[anEvent(0, 1, 0), anEvent(1, 0, 0)], 1]] },
		);
	});

	test('says the same whether or not it is asked on the way', () => {
		fc.assert(
			fc.property(events, (log) => {
				const quiet = seen(createScorer, log);
				const asked = createScorer({ ego: 0, meta: FACTS });
				for (const event of log) {
					for (const alter of [1, 2]) asked.probability?.(0, alter, event.t);
					asked.observe(event);
				}
				for (const alter of [1, 2]) {
					const t = 401 * SECONDS_PER_DAY;
					expect(asked.score(0, alter, t)).toBeCloseTo(quiet.score(alter, 401), 12);
					expect(asked.probability?.(0, alter, t)).toBeCloseTo(quiet.chance(alter, 401), 12);
				}
			}),
			{ numRuns: 100 },
		);
	});

	test('sees what happened earlier the same day, and nothing of it twice', () => {
		const morning = [anEvent(1, 0, 3), anEvent(1, 0, 3.2)];
		const { score } = seen(createScorer, morning);
		expect(score(1, 3.5)).toBeGreaterThan(0);
		expect(score(1, 3.5)).toBe(seen(createScorer, [anEvent(1, 0, 3)]).score(1, 3.5));
	});

	test('takes an act within the horizon for an answer, and a lapsed ask for silence', () => {
		const before = [1, 2, 3].flatMap((week) => [
			anEvent(0, 1, 10 * week),
			anEvent(0, 2, 10 * week),
		]);
		const answers = [1, 2, 3].map((week) => anEvent(1, 0, 10 * week + 2));
		const { chance } = seen(
			createScorer,
			[...before, ...answers].sort((a, b) => a.t - b.t),
		);
		expect(chance(1, 50)).toBeGreaterThan(0.5);
		expect(chance(2, 50)).toBeLessThan(0.3);
		expect(chance(2, 50)).toBeLessThan(chance(3, 50));
	});

	test('counts what is sent to many for a fifth', () => {
		const [direct, mass] = ['message', 'mass'].map((kind) =>
			noted(anEvent(1, 0, 0, kind), 0, FACTS),
		);
		expect([direct?.groupSize, mass?.groupSize]).toEqual([undefined, 5]);
	});

	test.each([
		['message', 'contact', 'message'],
		['sms', 'contact', 'message'],
		['longcall', 'contact', 'call'],
		['answer', 'favor', 'help'],
		['comment', 'favor', 'help'],
		['review', 'favor', 'review'],
	])('notes %s as %s by %s', (kind, noteKind, channel) => {
		expect(noted(anEvent(1, 0, 0, kind), 0, FACTS)).toMatchObject({ kind: noteKind, channel });
	});

	test('notes who acted, and that nobody knows who began', () => {
		const meeting = { ...anEvent(1, 0, 0, 'meeting'), undirected: true };
		expect(noted(anEvent(1, 0, 0), 0, FACTS).by).toBe('alter');
		expect(noted(anEvent(0, 1, 0), 0, FACTS).by).toBe('ego');
		expect(noted(meeting, 0, FACTS).by).toBe('unknown');
	});
});
