import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, formatDay } from '../../../../src/core/day';
import { spokenDay } from '../../../../src/core/people/dates/spoken-day';
import { dayOn } from '../vault';

/** A Wednesday. */
const TODAY = dayOn('2026-05-20');

const said = (text: string, order: 'day-first' | 'month-first' = 'day-first'): string => {
	const day = spokenDay(text, TODAY, order);
	return day === undefined ? 'none' : formatDay(day);
};

describe('a day in everyday words', () => {
	it.each([
		['', '2026-05-20'],
		['today', '2026-05-20'],
		['  Today ', '2026-05-20'],
		['this morning', '2026-05-20'],
		['yesterday', '2026-05-19'],
		['Yesterday evening', '2026-05-19'],
		['last night', '2026-05-19'],
		['the day before yesterday', '2026-05-18'],
		['3 days ago', '2026-05-17'],
		['three days ago', '2026-05-17'],
		['3d ago', '2026-05-17'],
		['a week ago', '2026-05-13'],
		['two weeks ago', '2026-05-06'],
		['a couple of weeks ago', '2026-05-06'],
		['2w ago', '2026-05-06'],
		['a fortnight ago', '2026-05-06'],
		['a month ago', '2026-04-20'],
		['2 months ago', '2026-03-20'],
		['a year ago', '2025-05-20'],
		['two weeks ago on Monday', '2026-05-04'],
		['last week', '2026-05-13'],
		['the week before last', '2026-05-06'],
		['last month', '2026-04-20'],
		['last year', '2025-05-20'],
		['last weekend', '2026-05-16'],
		['at the weekend', '2026-05-16'],
		['Friday', '2026-05-15'],
		['fri', '2026-05-15'],
		['on Tuesday', '2026-05-19'],
		['last Friday', '2026-05-15'],
		['last Wednesday', '2026-05-13'],
		['Wednesday', '2026-05-13'],
		['Friday last week', '2026-05-15'],
		['last week Monday', '2026-05-11'],
		["last week's Tuesday", '2026-05-12'],
		['the Friday before last', '2026-05-08'],
		['May 3', '2026-05-03'],
		['3 May', '2026-05-03'],
		['3rd of May', '2026-05-03'],
		['May the 3rd', '2026-05-03'],
		['May 25', '2025-05-25'],
		['Sunday, May 3', '2026-05-03'],
		['Dec 24', '2025-12-24'],
		['Feb 29', '2024-02-29'],
		['May 3, 2024', '2024-05-03'],
		['3 May 2024', '2024-05-03'],
		['on the 12th', '2026-05-12'],
		['the 12th', '2026-05-12'],
		['12th', '2026-05-12'],
		['the 25th', '2026-04-25'],
		['the 31st', '2026-03-31'],
		['the 12th of last month', '2026-04-12'],
		['3/4', '2026-04-03'],
		['3.4.', '2026-04-03'],
		['4/13', '2026-04-13'],
		['3/4/2025', '2025-04-03'],
		['2026-05-01', '2026-05-01'],
		['2026/05/01', '2026-05-01'],
		['heute', '2026-05-20'],
		['gestern', '2026-05-19'],
		['vorgestern', '2026-05-18'],
		['vor 3 Tagen', '2026-05-17'],
		['vor zwei Wochen', '2026-05-06'],
		['vor einem Monat', '2026-04-20'],
		['letzten Freitag', '2026-05-15'],
		['am Freitag', '2026-05-15'],
		['Freitag letzte Woche', '2026-05-15'],
		['vorletzten Freitag', '2026-05-08'],
		['letzte Woche', '2026-05-13'],
		['3. Mai', '2026-05-03'],
		['am 12.', '2026-05-12'],
		['Samstag', '2026-05-16'],
		['letztes Wochenende', '2026-05-16'],
	])('%s', (text, day) => {
		expect(said(text)).toBe(day);
	});

	it('reads numbers in the order of the vault', () => {
		expect(said('3/4', 'month-first')).toBe('2026-03-04');
		expect(said('3.4.', 'month-first')).toBe('2026-04-03');
		expect(said('3/4/2025', 'month-first')).toBe('2025-03-04');
	});

	it.each([
		'tomorrow',
		'next Friday',
		'in 3 days',
		'2026-05-21',
		'May 21, 2026',
		'21/5/2026',
		'sometime',
		'12',
		'fr',
		'Ana',
		'the 32nd',
		'2026-02-30',
		'last',
		'ago',
		'3 ago',
		'last May 3',
		'Friday Monday',
		'x'.repeat(500),
	])('"%s" is no day that was', (text) => {
		expect(said(text)).toBe('none');
	});

	it('is never a day to come, whatever is typed', () => {
		const word = fc.constantFrom(
			...'last the on 3 12th may friday week weeks ago two month 3/4 31 . , 2026 vor tagen weekend'.split(
				' ',
			),
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.array(word, { maxLength: 5 }).map((all) => all.join(' ')),
					fc.string(),
				),
				fc.integer({ min: -400, max: 400 }),
				(text, shift) => {
					const today = addDays(TODAY, shift);
					const day = spokenDay(text, today, 'day-first');
					expect(day === undefined || day <= today).toBe(true);
				},
			),
		);
	});
});
