import { expect, test } from 'vitest';
import { addDays } from '../../src/core/day';
import { DEFAULT_PARAMETERS } from '../../src/core/network/parameters';
import { contactDays } from '../../src/core/network/strength';
import { strengthModel } from '../../src/view/card-strength';
import { SCREEN, aPerson, anInteraction } from './makers';
import { day } from '../examples';

const ana = aPerson('Ana Ruiz');
const entries = ['2026-01-04', '2026-03-10', '2026-05-01'].map((date, line) =>
	anInteraction(ana, { date: day(date), line, text: `${date} call: soup` }),
);
const days = contactDays(entries, DEFAULT_PARAMETERS);
const modelOf = (contactDaysOf: typeof days, folds: readonly string[] = []) =>
	strengthModel({ contactDays: contactDaysOf }, DEFAULT_PARAMETERS, {
		screen: SCREEN,
		state: { folds },
	});

test('the line runs from left to right within its frame, with a mark where an entry made it', () => {
	const made = modelOf(days);
	const xs = made?.line.map(({ x }) => x) ?? [];
	expect(xs).toEqual([...xs].sort((a, b) => a - b));
	expect(xs[0]).toBe(0);
	expect(xs[xs.length - 1]).toBe(1);
	expect(made?.line.every(({ y }) => y >= 0 && y <= 1)).toBe(true);
	expect(made?.marks.map(({ label }) => label)).toEqual([
		'1 May: “call: soup”',
		'10 March: “call: soup”',
		'4 January: “call: soup”',
	]);
	const on = made?.marks.every(({ x, y }) => made.line.some((at) => at.x === x && at.y === y));
	expect(on).toBe(true);
});

test('the line rises and falls calmly, without a leap on the day of a contact', () => {
	const weekly = Array.from({ length: 26 }, (_, week) =>
		anInteraction(ana, { date: addDays(day('2025-11-20'), 7 * week), text: 'call' }),
	);
	const ys = modelOf(contactDays(weekly, DEFAULT_PARAMETERS))?.line.map(({ y }) => y) ?? [];
	const leaps = ys.slice(1).map((y, at) => Math.abs(y - (ys[at] ?? 0)));
	expect(Math.max(...leaps)).toBeLessThan(0.15);
});

test('the lines of the entries are put in words once they are unfolded', () => {
	expect(modelOf(days)?.reasons).toEqual([]);
	expect(modelOf(days, ['card-strength'])?.reasons[0]?.place).toMatchObject({ line: 2 });
});

test('a tie without a day of contact has no line', () => {
	expect(modelOf([])).toBeUndefined();
});
