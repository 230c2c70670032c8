import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, formatDay, type Day } from '../../../../src/core/day';
import {
	leadingDate,
	parseDateText,
	trailingDate,
} from '../../../../src/core/people/dates/date-text';
import { dayOn } from '../vault';

const shown = (day: Day | undefined): string | undefined =>
	day === undefined ? undefined : formatDay(day);

describe('the date at the start of an entry', () => {
	it.each([
		['2024-05-01: call', 'call'],
		['2024-05-01 - call', 'call'],
		['2024-05-01 — call', 'call'],
		['2024-05-01 | call | more', 'call | more'],
		['2024-05-01 · call', 'call'],
		['2024/05/01 call', 'call'],
		['2024.05.01 call', 'call'],
		['2024_05_01 call', 'call'],
		['May 1, 2024: call', 'call'],
		['May 1st, 2024 call', 'call'],
		['1 May 2024 call', 'call'],
		['1st of May 2024 – call', 'call'],
		['1. Mai 2024: call', 'call'],
		['1–3 May 2024: call', 'call'],
		['1st - 3rd May 2024 call', 'call'],
		['May 1–3, 2024: call', 'call'],
		['1./2. Mai 2024: call', 'call'],
		['1.–3.5.2024 call', 'call'],
		['20240501: call', 'call'],
		['Wed, May 1, 2024 call', 'call'],
		['Wednesday 1 May 2024 call', 'call'],
		['01/05/2024 call', 'call'],
		['1.5.2024 call', 'call'],
		['1-5-2024 call', 'call'],
		['[2024-05-01] call', 'call'],
		['(2024-05-01) call', 'call'],
		['**2024-05-01** call', 'call'],
		['**2024-05-01:** call', 'call'],
		['**[[2024-05-01]]** call', 'call'],
		['_2024-05-01_ call', 'call'],
		['==2024-05-01== call', 'call'],
		['[[2024-05-01]] — call', 'call'],
		['[[Daily/2024-05-01|yesterday]] call', 'call'],
		['[[May 1, 2024|2024-05-01]] call', 'call'],
		['[[somewhere|2024-05-01]] call', 'call'],
		['[2024-05-01](Daily/2024-05-01.md) call', 'call'],
		['[1 May](<Daily/2024-05-01 Wed.md>) call', 'call'],
		['[Wed](Daily/2024-05-01%20Wed.md): call', 'call'],
		['`2024-05-01` call', 'call'],
		['[[2024-05-01 Wed]] call', 'call'],
		['2024-05-01 Wed call', 'call'],
		['2024-05-01 wed: call', 'call'],
		['2024-05-01 we met', 'we met'],
		['2024-05-01 We met', 'We met'],
		['2024-05-01 we’re in touch', 'we’re in touch'],
		["2024-05-01 we've met", "we've met"],
		["2024-05-01 Sat's lunch", "Sat's lunch"],
		['2024-05-01 sat with her', 'sat with her'],
		['2024-05-01 14:30 call', 'call'],
		['2024-05-01T14:30 call', 'call'],
		['2024-05-01 (Wed) - call', 'call'],
		['2024-05-01 – 2024-05-03: call', 'call'],
		['☎️ 2024-05-01 call', 'call'],
		['2024-05-01 -> call', 'call'],
	])('%s', (text, rest) => {
		const found = leadingDate(text, 'day-first');
		expect(shown(found?.day)).toBe('2024-05-01');
		expect(text.slice(found?.end)).toBe(rest);
	});

	it.each([
		'called on 2024-05-01',
		'20240 call',
		'1.5 hours',
		'3/4 of it',
		'May call',
		'2024-05-01x',
		'📅 2024-05-01 call',
		'5/1: call',
		'12345678 call',
	])('is not in: %s', (text) => expect(leadingDate(text, 'day-first')).toBeUndefined());

	it('says where the calendar has no such day', () => {
		expect(leadingDate('2026-02-30 call', 'day-first')).toMatchObject({ written: '2026-02-30' });
		expect(leadingDate('2026-02-30 call', 'day-first')?.day).toBeUndefined();
	});

	it('reads numbers in the order of the vault, and in the other where only that is a day', () => {
		expect(shown(leadingDate('3/4/2026 call', 'day-first')?.day)).toBe('2026-04-03');
		expect(shown(leadingDate('3/4/2026 call', 'month-first')?.day)).toBe('2026-03-04');
		expect(shown(leadingDate('12/31/2026 call', 'day-first')?.day)).toBe('2026-12-31');
		expect(leadingDate('31.13.2026 call', 'day-first')).toMatchObject({ written: '31.13.2026' });
	});

	it('takes the time between two hours as minutes', () => {
		expect(leadingDate('2026-05-01 14:00-15:30 call', 'day-first')?.minutes).toBe(90);
	});

	it('reads back every day in each way of writing it', () => {
		const days = fc.record({
			year: fc.integer({ min: 1000, max: 9999 }),
			month: fc.integer({ min: 1, max: 12 }),
			dayOfMonth: fc.integer({ min: 1, max: 28 }),
		});
		const names =
			'January February March April May June July August September October November December'.split(
				' ',
			);
		fc.assert(
			fc.property(days, (parts) => {
				const day = dayOf(parts);
				const [year, month, date] = [parts.year, parts.month, parts.dayOfMonth].map(String);
				const name = names[parts.month - 1] ?? '';
				const ways = [
					formatDay(day ?? (0 as Day)),
					`${date}/${month}/${year}`,
					`${date}.${month}.${year}`,
					`${name} ${date}, ${year}`,
					`${date} ${name} ${year}`,
				];
				for (const way of ways) expect(parseDateText(way, 'day-first')).toBe(day);
			}),
		);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 60 }),
				(text) => void leadingDate(text, 'day-first'),
			),
		);
	});
});

describe('the date at the end of a line', () => {
	it('counts after a link', () => {
		expect(trailingDate('[Demo](calls/demo.md) — 2026-05-20', 'day-first')).toMatchObject({
			day: dayOn('2026-05-20'),
		});
		expect(trailingDate('**[[Demo]]** – 2026-05-20', 'day-first')).toMatchObject({
			day: dayOn('2026-05-20'),
		});
		expect(trailingDate('[[Demo]] (2026-05-20)', 'day-first')).toMatchObject({
			day: dayOn('2026-05-20'),
		});
	});

	it('does not count after words', () => {
		expect(trailingDate('born on 2026-05-20', 'day-first')).toBeUndefined();
	});
});
