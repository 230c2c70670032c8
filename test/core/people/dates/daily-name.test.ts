import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/core/day';
import { formatDailyName, matchDailyName } from '../../../../src/core/people/dates/daily-name';
import { dayInName } from '../../../../src/core/people/persons/note-day';
import { dayOn } from '../vault';

describe('the name of a daily note in a moment format', () => {
	it.each([
		['YYYY-MM-DD', '2024-05-01'],
		['YYYY/MM/YYYY-MM-DD', '2024/05/2024-05-01'],
		['YYYY-MM-DD dddd', '2024-05-01 Wednesday'],
		['dddd, MMMM Do YYYY', 'Wednesday, May 1st 2024'],
		['MMM D, YYYY', 'May 1, 2024'],
		['DD.MM.YY', '01.05.24'],
		['gggg/[W]ww/YYYY-MM-DD', '2024/W18/2024-05-01'],
		['[Daily note] YYYYMMDD', 'Daily note 20240501'],
		['YYYY-DDDD', '2024-122'],
		['D. MMMM YYYY', '1. Mai 2024'],
	])('%s fits %s', (format, name) => {
		expect(matchDailyName(format, name)).toBe(dayOn('2024-05-01'));
	});

	it('does not fit another name, a day that is not, or parts that disagree', () => {
		expect(matchDailyName('YYYY-MM-DD', '2024-05-01 x')).toBeUndefined();
		expect(matchDailyName('YYYY-MM-DD', '2024-02-30')).toBeUndefined();
		expect(matchDailyName('YYYY/MM/YYYY-MM-DD', '2023/05/2024-05-01')).toBeUndefined();
	});

	it('is no day in a format of weeks or months', () => {
		expect(matchDailyName('gggg-[W]ww', '2024-W18')).toBeUndefined();
		expect(matchDailyName('YYYY-MM', '2024-05')).toBeUndefined();
	});

	it('reads back what it writes', () => {
		const formats = [
			'YYYY-MM-DD',
			'YYYY/MMMM/D',
			'dddd, MMMM Do YYYY',
			'DD-MM-YYYY',
			'[a] YYYY.DDDD',
		];
		fc.assert(
			fc.property(
				fc.constantFrom(...formats),
				fc.integer({ min: 0, max: 40_000 }),
				(format, number) => {
					const day = number as Day;
					expect(matchDailyName(format, formatDailyName(format, day))).toBe(day);
				},
			),
		);
	});

	it('takes any format and any name', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (format, name) => void matchDailyName(format, name)),
		);
	});
});

describe('the day in a file name', () => {
	it.each([
		['2024-05-01', ''],
		['2024-05-01 Wed', ''],
		['2024_05_01', ''],
		['2024.05.01', ''],
		['20240501', ''],
		['May 1, 2024', ''],
		['2024-05-01 Meeting with Steph', 'Meeting with Steph'],
		['2024-05-01 - call - Steph', 'call - Steph'],
		['Steph 2024-05-01--10-30-00', 'Steph'],
		['Steph (2024-05-01)', 'Steph'],
		['Lunch 2024-05-01 with Steph', 'Lunch with Steph'],
	])('%s', (name, title) => {
		expect(dayInName(name, 'day-first')).toEqual({ day: dayOn('2024-05-01'), title });
	});

	it('reads 05-01-2024 in the order of the vault', () => {
		expect(dayInName('05-01-2024', 'month-first')?.day).toBe(dayOn('2024-05-01'));
		expect(dayInName('05-01-2024', 'day-first')?.day).toBe(dayOn('2024-01-05'));
	});

	it('is not in other names', () => {
		for (const name of [
			'Ana Ruiz',
			'2024',
			'2024-05',
			'20240715T101010--jane__contact',
			'Order 20240 b',
		]) {
			expect(dayInName(name, 'day-first')).toBeUndefined();
		}
	});
});
