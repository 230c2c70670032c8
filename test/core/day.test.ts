import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	dayOf,
	dayParts,
	formatDay,
	formatWeek,
	mondayOf,
	parseDay,
	weekday,
	type Day,
} from '../../src/core/day';

const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map((value) => value as Day);

describe('a civil day', () => {
	test('counts from 1970-01-01', () => {
		expect(parseDay('1970-01-01')).toBe(0);
		expect(parseDay('2026-11-23')).toBe(20_780);
	});

	test('knows leap years', () => {
		expect(parseDay('2024-02-29')).toBeDefined();
		expect(parseDay('2023-02-29')).toBeUndefined();
		expect(parseDay('1900-02-29')).toBeUndefined();
	});

	test.each([
		'2026-02-30',
		'2026-13-01',
		'2026-00-10',
		'2026-01-00',
		'0000-01-01',
		'26-01-01',
		' 2026-01-01',
		'2026-1-1',
		'',
	])('%j is no day', (text) => {
		expect(parseDay(text)).toBeUndefined();
	});

	test('is the same after being formatted and parsed, for every day of the calendar', () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				expect(parseDay(formatDay(day))).toBe(day);
				expect(dayOf(dayParts(day))).toBe(day);
			}),
		);
	});

	test('2026-11-23 is a Monday, in the ISO week 2026-W48', () => {
		const day = parseDay('2026-11-23') as Day;
		expect(weekday(day)).toBe(1);
		expect(formatWeek(day)).toBe('2026-W48');
	});

	test.each([
		['2024-12-30', '2025-W01'],
		['2027-01-03', '2026-W53'],
		['2021-01-03', '2020-W53'],
		['2026-01-01', '2026-W01'],
	])('%s lies in the ISO week %s', (text, week) => {
		expect(formatWeek(parseDay(text) as Day)).toBe(week);
	});

	test('weeks begin on Monday', () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				const monday = mondayOf(day);
				expect(weekday(monday)).toBe(1);
				expect(day - monday).toBeGreaterThanOrEqual(0);
				expect(day - monday).toBeLessThan(7);
				expect(weekday(addDays(day, 7))).toBe(weekday(day));
			}),
		);
	});
});
