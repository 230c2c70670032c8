import { addDays, dayOf, dayParts, mondayOf, weekday, type Day } from '../../day';
import { monthOf } from './calendar-words';
import { parseDateText, type DateOrder } from './date-text';
import { foldText } from '../fold';
import {
	AGO,
	BEFORE_LAST,
	COUNTS,
	DAYS_BACK,
	FILLERS,
	LAST,
	UNITS,
	WEEKDAY_WORDS,
	WEEKENDS,
	type DayUnit,
} from '../lexicon/spoken-days';

/** Longest phrase that is looked at, in characters. */
const MAX_LENGTH = 60;

/** Days of a week, weeks of a fortnight. */
const UNIT_DAYS: Readonly<Record<'day' | 'week' | 'fortnight', number>> = {
	day: 1,
	week: 7,
	fortnight: 14,
};

/** The day so many calendar months earlier; the last of the month where it has fewer days. */
function monthsBefore(day: Day, months: number): Day | undefined {
	const { year, month, dayOfMonth } = dayParts(day);
	const index = year * 12 + (month - 1) - months;
	for (let date = dayOfMonth; date > 0; date--) {
		const found = dayOf({
			year: Math.floor(index / 12),
			month: (((index % 12) + 12) % 12) + 1,
			dayOfMonth: date,
		});
		if (found !== undefined) return found;
	}
	return undefined;
}

function unitsBefore(today: Day, count: number, unit: DayUnit): Day | undefined {
	if (unit === 'month' || unit === 'year') {
		return monthsBefore(today, unit === 'month' ? count : count * 12);
	}
	return addDays(today, -count * UNIT_DAYS[unit]);
}

function countOf(word: string | undefined): number | undefined {
	if (word === undefined) return undefined;
	return /^\d{1,3}$/.test(word) ? Number(word) : COUNTS.get(word);
}

/** Day of the week (1 is Monday) a word names, by three letters or more. */
export function weekdayNamed(word: string | undefined): number | undefined {
	if (word === undefined || word.length < 3) return undefined;
	const index = WEEKDAY_WORDS.findIndex((names) => names.some((name) => name.startsWith(word)));
	return index === -1 ? undefined : index + 1;
}

/** The words of a phrase, `3d` and `3.` taken apart, without those that say nothing. */
function wordsOf(folded: string): readonly string[] {
	return folded
		.replace(/[’']s\b|[,.]+(?=\s|$)|[()]/g, ' ')
		.replace(/(\d)([dwy])\b/g, '$1 $2')
		.split(/\s+/)
		.filter((word) => word !== '' && !FILLERS.has(word));
}

/** `3 days ago`, `vor zwei Wochen`, `two weeks ago on Monday`. */
function agoDay(words: readonly string[], today: Day): Day | undefined {
	const at = words.findIndex((word) => AGO.has(word));
	if (at === -1) return undefined;
	const rest = [...words.slice(0, at), ...words.slice(at + 1)];
	const isCouple = countOf(rest[0]) === 1 && countOf(rest[1]) !== undefined;
	const [count, unit, named, ...more] = isCouple ? rest.slice(1) : rest;
	const number = countOf(count);
	const of = UNITS.get(unit ?? '');
	if (number === undefined || of === undefined || more.length > 0) return undefined;
	const day = unitsBefore(today, number, of);
	if (named === undefined || day === undefined) return day;
	const wanted = weekdayNamed(named);
	return wanted === undefined ? undefined : addDays(mondayOf(day), wanted - 1);
}

const isWeek = (word: string | undefined): boolean => UNITS.get(word ?? '') === 'week';

/** The last such day of the week before today. */
function lastWeekday(wanted: number, today: Day): Day {
	return addDays(today, -(((weekday(today) - wanted + 6) % 7) + 1));
}

/** `Friday`, `last Friday`, `Friday last week`, `Friday before last`, `letzten Freitag`. */
function weekdayDay(words: readonly string[], today: Day): Day | undefined {
	const named = words.find((word) => weekdayNamed(word) !== undefined);
	const wanted = weekdayNamed(named);
	if (wanted === undefined) return undefined;
	const rest = words.filter((word) => word !== named);
	const [first, second, ...more] = rest;
	if (more.length > 0) return undefined;
	if (first === undefined) return lastWeekday(wanted, today);
	if (LAST.has(first) && isWeek(second)) return addDays(mondayOf(today), wanted - 8);
	if (second !== undefined && !(first === 'before' && LAST.has(second))) return undefined;
	if (first === 'before' || BEFORE_LAST.has(first)) return addDays(lastWeekday(wanted, today), -7);
	return LAST.has(first) ? lastWeekday(wanted, today) : undefined;
}

/** `last month`, `letztes Jahr`, `last weekend`. */
function lastUnit(words: readonly string[], today: Day): Day | undefined {
	const [first, second, ...more] = words;
	if (more.length > 0) return undefined;
	const unit = second ?? first;
	if (unit !== undefined && WEEKENDS.has(unit)) {
		const saturday = addDays(mondayOf(today), second === undefined && weekday(today) > 5 ? 5 : -2);
		return second === undefined || LAST.has(first ?? '') ? saturday : undefined;
	}
	const of = UNITS.get(second ?? '');
	return of !== undefined && LAST.has(first ?? '') ? unitsBefore(today, 1, of) : undefined;
}

/** The latest day up to today with this month and day of the month. */
function latestInYear(month: number, dayOfMonth: number, today: Day): Day | undefined {
	const { year } = dayParts(today);
	for (let back = 0; back <= 8; back++) {
		const day = dayOf({ year: year - back, month, dayOfMonth });
		if (day !== undefined && day <= today) return day;
	}
	return undefined;
}

/** The latest day up to today with this day of the month. */
function latestInMonth(dayOfMonth: number, today: Day): Day | undefined {
	const { year, month } = dayParts(today);
	for (let back = 0; back <= 12; back++) {
		const index = year * 12 + month - 1 - back;
		const day = dayOf({ year: Math.floor(index / 12), month: (index % 12) + 1, dayOfMonth });
		if (day !== undefined && day <= today) return day;
	}
	return undefined;
}

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)?$/;

/** `May 3`, `3rd May`, `3. Mai`, `Sunday, May 3`. */
function monthDay(words: readonly string[], today: Day): Day | undefined {
	const [first, second, ...more] = weekdayNamed(words[0]) === undefined ? words : words.slice(1);
	if (first === undefined || second === undefined || more.length > 0) return undefined;
	const [word, number] = ORDINAL.test(first) ? [second, first] : [first, second];
	// In Spanish August is shortened so; "3 ago" is rather half of "3 weeks ago".
	const month = AGO.has(word) ? undefined : monthOf(word);
	const dayOfMonth = Number(ORDINAL.exec(number)?.[1] ?? NaN);
	return month === undefined || Number.isNaN(dayOfMonth)
		? undefined
		: latestInYear(month, dayOfMonth, today);
}

/** `on the 12th`, `am 12.`, `12th of last month`; a bare number is no day. */
function ordinalDay(folded: string, words: readonly string[], today: Day): Day | undefined {
	const [first = '', ...rest] = weekdayNamed(words[0]) === undefined ? words : words.slice(1);
	const match = ORDINAL.exec(first);
	if (match === null) return undefined;
	const dayOfMonth = Number(match[1]);
	const isOrdinal = first !== match[1] || new RegExp(`\\b${first}\\.`).test(folded);
	if (rest.length === 0) return isOrdinal ? latestInMonth(dayOfMonth, today) : undefined;
	const isLastMonth =
		rest.length === 2 && LAST.has(rest[0] ?? '') && UNITS.get(rest[1] ?? '') === 'month';
	const { year, month } = dayParts(today);
	return isLastMonth
		? dayOf({
				year: month === 1 ? year - 1 : year,
				month: month === 1 ? 12 : month - 1,
				dayOfMonth,
			})
		: undefined;
}

const PARTIAL = /^(\d{1,2})([/.-])(\d{1,2})\.?$/;

/** `3/5`, `3.5.`, `05-03`: by the vault's order, the other where only that one is a day; dots are always day first. */
function numericDay(folded: string, today: Day, order: DateOrder): Day | undefined {
	const match = PARTIAL.exec(folded);
	if (match === null) return undefined;
	const [first, second] = [Number(match[1]), Number(match[3])];
	const dayFirst = latestInYear(second, first, today);
	const monthFirst = latestInYear(first, second, today);
	const isDayFirst = match[2] === '.' || order === 'day-first';
	return isDayFirst ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

/**
 * The day a phrase of everyday language or a written date means, seen from `today`: `yesterday`, `last Friday`,
 * `3 days ago`, `May 3`, `on the 12th`, `3/5` by the vault's order, in English or German. Where a phrase fits several
 * days it is the latest up to today; never a day to come. Nothing typed is today; undefined where it is no day.
 */
export function spokenDay(typed: string, today: Day, order: DateOrder): Day | undefined {
	const text = typed.trim();
	if (text === '') return today;
	if (text.length > MAX_LENGTH) return undefined;
	const folded = foldText(text).replace(/\s+/g, ' ');
	const words = wordsOf(folded);
	const back = DAYS_BACK.get(words.join(' ')) ?? DAYS_BACK.get(folded.replace(/^the /, ''));
	const day =
		(back === undefined ? undefined : addDays(today, -back)) ??
		parseDateText(text, order) ??
		numericDay(folded, today, order) ??
		agoDay(words, today) ??
		lastUnit(words, today) ??
		weekdayDay(words, today) ??
		monthDay(words, today) ??
		ordinalDay(folded, words, today);
	return day === undefined || day > today ? undefined : day;
}

/**
 * The day a phrase looks back to from another: `yesterday`, `3 days ago`, `last Friday`. Undefined for a phrase that is a
 * date by itself, or may mean a day to come: `Friday`, `the 12th`.
 */
export function dayBack(phrase: string, from: Day): Day | undefined {
	if (phrase.length > MAX_LENGTH) return undefined;
	const words = wordsOf(foldText(phrase));
	const back = DAYS_BACK.get(words.join(' ')) ?? 0;
	if (back > 0) return addDays(from, -back);
	if (!words.some((word) => AGO.has(word) || LAST.has(word) || BEFORE_LAST.has(word)))
		return undefined;
	return agoDay(words, from) ?? lastUnit(words, from) ?? weekdayDay(words, from);
}

const SOME_DAY = dayOf({ year: 2000, month: 1, dayOfMonth: 1 });

/** Whether a phrase looks back from the day it is written on. */
export const looksBack = (phrase: string): boolean =>
	SOME_DAY !== undefined && dayBack(phrase, SOME_DAY) !== undefined;
