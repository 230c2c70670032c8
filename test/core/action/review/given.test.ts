import { expect, test } from 'vitest';
import { minutesGiven } from '../../../../src/core/action/review/given';
import { addDays } from '../../../../src/core/day';
import { anInteraction, TODAY } from '../../../examples';

const week = { from: addDays(TODAY, -3), to: TODAY };
const gave = { kind: 'favor', by: 'ego', channel: 'help' } as const;

test('favors and calls of the week count, with half an hour where no line says how long', () => {
	const entries = [
		anInteraction({ ...gave, line: 1, minutes: 60 }),
		anInteraction({ ...gave, line: 2 }),
		anInteraction({ channel: 'call', by: 'both', line: 3, minutes: 20 }),
	];
	expect(minutesGiven(entries, week)).toBe(110);
});

test('a dinner, a favor of theirs, a call they made and last week do not count', () => {
	const entries = [
		anInteraction({ channel: 'meal', by: 'both', minutes: 90 }),
		anInteraction({ ...gave, by: 'alter', minutes: 60 }),
		anInteraction({ channel: 'call', by: 'alter', minutes: 60 }),
		anInteraction({ ...gave, date: addDays(TODAY, -4), minutes: 60 }),
	];
	expect(minutesGiven(entries, week)).toBe(0);
});

test('a line about two people counts once', () => {
	const line = { ...gave, path: 'Daily.md', line: 4, minutes: 60 };
	const entries = [anInteraction(line), anInteraction({ ...line, person: 'People/Bo Lind.md' })];
	expect(minutesGiven(entries, week)).toBe(60);
});
