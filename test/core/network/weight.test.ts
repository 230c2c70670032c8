import { describe, expect, test } from 'vitest';
import { DEFAULT_PARAMETERS } from '../../../src/core/network/parameters';
import {
	entryWeight,
	hasAlterActed,
	isFavorGiven,
	isFavorGot,
	isReachedOut,
	isTimeTogether,
} from '../../../src/core/network/weight';
import type { Interaction } from '../../../src/core/people/interaction';
import { anInteraction } from '../../examples';

const weightOf = (given: Partial<Interaction>): number =>
	entryWeight(anInteraction(given), DEFAULT_PARAMETERS);

describe('who acted', () => {
	test('a message of ego counts a fifth of one of theirs, one of nobody known two fifths, an exchange more', () => {
		expect(weightOf({ by: 'alter' })).toBe(1);
		expect(weightOf({ by: 'ego' })).toBeCloseTo(0.2);
		expect(weightOf({ by: 'unknown' })).toBeCloseTo(0.4);
		expect(weightOf({ by: 'both' })).toBe(1.5);
	});

	test('a call or meeting is an act of both, whoever began it', () => {
		for (const channel of ['call', 'video', 'meeting', 'meal', 'event'] as const) {
			const entry = anInteraction({ channel, by: 'ego' });
			expect(isTimeTogether(entry)).toBe(true);
			expect(hasAlterActed(entry)).toBe(true);
			expect(weightOf({ channel, by: 'ego' })).toBeGreaterThanOrEqual(1);
		}
	});

	test('a seat at the same table, a reaction and a mention are no act of theirs', () => {
		expect(hasAlterActed(anInteraction({ channel: 'event', by: 'both', groupSize: 9 }))).toBe(
			false,
		);
		expect(hasAlterActed(anInteraction({ channel: 'reaction', by: 'alter' }))).toBe(false);
		expect(hasAlterActed(anInteraction({ channel: 'mention', by: 'unknown' }))).toBe(false);
	});

	test('a message of ego alone reaches out; a reaction, a meeting, a favor and a mail to many do not', () => {
		expect(isReachedOut(anInteraction({ by: 'ego' }))).toBe(true);
		expect(isReachedOut(anInteraction({ by: 'ego', channel: 'reaction' }))).toBe(false);
		expect(isReachedOut(anInteraction({ by: 'ego', channel: 'call' }))).toBe(false);
		expect(isReachedOut(anInteraction({ by: 'ego', kind: 'favor' }))).toBe(false);
		expect(isReachedOut(anInteraction({ by: 'ego', groupSize: 9 }))).toBe(false);
		expect(isReachedOut(anInteraction({ by: 'unknown' }))).toBe(false);
	});
});

describe('depth', () => {
	test('a favor outweighs a meeting, a meeting a call, a call a message, a message a comment', () => {
		const favor = weightOf({ kind: 'favor', by: 'alter', channel: 'help' });
		const given = weightOf({ kind: 'favor', by: 'ego', channel: 'help' });
		const meeting = weightOf({ channel: 'meeting', by: 'both' });
		const call = weightOf({ channel: 'call', by: 'both' });
		const message = weightOf({ by: 'alter' });
		const comment = weightOf({ channel: 'comment', by: 'alter' });
		const mention = weightOf({ channel: 'mention', by: 'alter' });
		const order = [favor, given, meeting, call, message, comment, mention];
		expect(order).toEqual([...order].sort((a, b) => b - a));
		expect(new Set(order).size).toBe(order.length);
	});

	test('an ask they met is a favor of theirs, one they refused is a message of ego', () => {
		const ask = { kind: 'ask', by: 'ego', channel: 'help' } as const;
		expect(weightOf({ ...ask, outcome: 'yes' })).toBe(
			weightOf({ kind: 'favor', by: 'alter', channel: 'help' }),
		);
		expect(weightOf({ ...ask, outcome: 'no' })).toBe(weightOf({ by: 'ego' }));
		expect(weightOf({ ...ask, outcome: 'partly' })).toBeLessThan(
			weightOf({ ...ask, outcome: 'yes' }),
		);
		expect(isFavorGot(anInteraction({ ...ask, outcome: 'yes' }))).toBe(true);
		expect(isFavorGot(anInteraction({ ...ask, outcome: 'open' }))).toBe(false);
	});

	test('an ask of theirs that ego met is a favor given', () => {
		const ask = anInteraction({ kind: 'ask', by: 'alter', outcome: 'yes', channel: 'help' });
		expect(isFavorGiven(ask)).toBe(true);
		expect(entryWeight(ask, DEFAULT_PARAMETERS)).toBe(
			weightOf({ kind: 'favor', by: 'ego', channel: 'help' }),
		);
	});
});

test('the people of a group share the credit', () => {
	expect(weightOf({ channel: 'meal', by: 'both', groupSize: 4 })).toBeCloseTo(
		weightOf({ channel: 'meal', by: 'both' }) / 4,
	);
});
