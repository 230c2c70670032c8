import { addDays, dayOf, dayParts, mondayOf, type Day } from '../../day';
import { isWeekday, monthOf } from './calendar-words';
import type { PartDate } from './block-date';
import { skipTail } from './date-tail';
import type { DateOrder } from './date-text';
import { foldText } from '../fold';
import { halfDate } from './half-date';
import { BEFORE_DATES, WEEK_WORDS } from '../lexicon/calendar';
import { readMonthDay } from './month-day';
import { dayBack, looksBack, weekdayNamed } from './spoken-day';

/**
 * What a heading, or the name of a note, says of the days of what stands below it: it makes whole what is half a date by
 * itself. Without a year it says only what is meant.
 */
export interface Period {
	readonly year?: number;
	readonly month?: number;
	/** First day of a week. */
	readonly monday?: Day;
	/** The day a note was written on, from which its words look back. */
	readonly writtenOn?: Day;
}

const YEAR = /^(?:19|20)\d{2}$/;
const MONTH_FIRST = /^(\p{L}{3,12})\.?(?:,? |-)(?:de )?((?:19|20)\d{2}|['’]\d{2})$/u;
const YEAR_FIRST = /^((?:19|20)\d{2})(?:[-/._ ]|,? | [-–—] )(\d{2}|\p{L}{3,12})$/u;
const NUMERIC = /^(\d{1,2})[-/.]((?:19|20)\d{2})$/;
const WEEK =
	/^(?:((?:19|20)\d{2})(?:[-_ ]|, | [-–—] )(\p{L}{1,8})\.? ?(\d{1,2})|(\p{L}{1,8})\.? ?(\d{1,2})(?:,| of| \/)? ?((?:19|20)\d{2}))$/u;

const fullYear = (written: string): number =>
	/^\d{4}$/.test(written) ? Number(written) : 2000 + Number(written.slice(-2));

const monthNamed = (word: string): number | undefined =>
	/^\d{2}$/.test(word) ? Number(word) : monthOf(word);

/** The first day of an ISO week. */
function mondayOfWeek(year: number, week: number): Day | undefined {
	const fourth = dayOf({ year, month: 1, dayOfMonth: 4 });
	if (fourth === undefined || week < 1 || week > 53) return undefined;
	return addDays(mondayOf(fourth), (week - 1) * 7);
}

/** A text without the marks and the link around it. */
function bare(text: string): string {
	const link = /^\[\[(?:[^[\]|]{0,200}\|)?([^[\]|]{1,40})\]\]:?$/.exec(text.trim());
	const shown = (link?.[1] ?? text).trim();
	return shown
		.slice(shown.lastIndexOf('/', shown.length - 8) + 1)
		.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
}

/** The month, year or week a text is and nothing else: `May 2026`, `2026-05`, `2026`, `2026-W18`, `May` below a year. */
export function periodOf(text: string, above: Period | undefined): Period | undefined {
	// Words without a number are none, and most lines are such.
	if (text.length > 60 || (!/\d\d/.test(text) && /\S\s\S/.test(text))) return undefined;
	const name = bare(text);
	if (YEAR.test(name)) return { year: Number(name) };
	const [, word, year] = MONTH_FIRST.exec(name) ?? [];
	const [, yearBefore, monthAfter] = YEAR_FIRST.exec(name) ?? [];
	const [, numeric, yearAfter] = NUMERIC.exec(name) ?? [];
	const month = monthNamed(word ?? monthAfter ?? numeric?.padStart(2, '0') ?? name);
	const written = year ?? yearBefore ?? yearAfter;
	if (month !== undefined && month >= 1 && month <= 12) {
		const ofYear = written === undefined ? above?.year : fullYear(written);
		const isMonth = written !== undefined || /^\p{L}/u.test(name) || above?.year !== undefined;
		if (isMonth) return { month, ...(ofYear === undefined ? {} : { year: ofYear }) };
	}
	return weekOf(name);
}

function weekOf(name: string): Period | undefined {
	const [, year, mark, number, otherMark, otherNumber, otherYear] = WEEK.exec(name) ?? [];
	if (!WEEK_WORDS.has(foldText(mark ?? otherMark ?? ''))) return undefined;
	const monday = mondayOfWeek(Number(year ?? otherYear), Number(number ?? otherNumber));
	return monday === undefined ? undefined : { monday };
}

/** A day of the month, or of the week, at the start of a text: `3rd: coffee`, `Tue 12: walk`, `Monday - call`. */
const DAY =
	/^[*_=([]{0,3}(?:(\p{L}{2,12})[.,]? )?(?:(\p{L}{2,12})[.,]? )?(\d{1,2})(st|nd|rd|th|er|\.)?(?: ?[-–] ?\d{1,2}(?:st|nd|rd|th|\.)?(?=[:,)\]* ]))?/u;
const WEEKDAY_AFTER = /^,? \(?(\p{L}{2,12})\.?\)?(?= ?[-–—:|*_)\]]|$)/u;
const WEEKDAY =
	/^[*_=([]{0,3}(\p{L}{2,12})\.?(?:,? \(?\d{1,2}(?:st|nd|rd|th|\.)?\)?)?(?=[\s:*_)\]–—|-]|$)/u;
const MARK = /^[*_=)\]]{0,3}\s{0,2}(?:[:–—|·]|-\s|$)/;

interface HalfDay {
	readonly written: string;
	readonly number: number;
}

/** The day of the month a text begins with, where it is meant for one. */
function dayOfMonthIn(text: string): HalfDay | undefined {
	const match = DAY.exec(text);
	if (match === null) return undefined;
	const [whole, first, second, number = '', ordinal] = match;
	const before = [first, second].filter((word) => word !== undefined);
	if (!before.every((word) => isWeekday(word) || BEFORE_DATES.has(foldText(word))))
		return undefined;
	const after = WEEKDAY_AFTER.exec(text.slice(whole.length));
	const isNamedAfter = after !== null && isWeekday(after[1] ?? '');
	const end = whole.length + (isNamedAfter ? after[0].length : 0);
	const rest = text.slice(end);
	const isNamed = isNamedAfter || before.some(isWeekday);
	const isSure = ordinal !== undefined || isNamed || number.startsWith('0');
	const isMarked = MARK.test(rest) && !/^:\d/.test(rest);
	if (!isMarked && !(isSure && /^[*_)\],]{0,3}\s/.test(rest))) return undefined;
	return { written: text.slice(0, end).replace(/^[*_=([]+/, ''), number: Number(number) };
}

/** Of two readings of `5/3` the one that is of the month above. */
function monthDayIn(
	written: string,
	{ month }: Period,
	order: DateOrder,
): ReturnType<typeof readMonthDay> {
	const orders: readonly DateOrder[] = [order, 'day-first', 'month-first'];
	const found = orders.map((one) => readMonthDay(written, one));
	return found.find((one) => one?.month === month) ?? found[0];
}

/** What a text begins with, and the day that is in the period; absent where it has none. */
interface Found {
	readonly written: string;
	readonly day: Day | undefined;
}

function dayInMonth(text: string, { year, month }: Period): Found | undefined {
	const found = month === undefined ? undefined : dayOfMonthIn(text);
	if (found === undefined || month === undefined || year === undefined) return undefined;
	return { written: found.written, day: dayOf({ year, month, dayOfMonth: found.number }) };
}

function dayInYear(text: string, period: Period, order: DateOrder): Found | undefined {
	const written = period.year === undefined ? undefined : halfDate(text);
	const parts = written === undefined ? undefined : monthDayIn(written, period, order);
	if (written === undefined || parts === undefined || period.year === undefined) return undefined;
	return { written, day: dayOf({ year: period.year, ...parts }) };
}

function dayInWeek(text: string, { monday }: Period): Found | undefined {
	const match = monday === undefined ? null : WEEKDAY.exec(text);
	const [whole = '', word = ''] = match ?? [];
	const number = isWeekday(word) ? weekdayNamed(foldText(word)) : undefined;
	if (number === undefined || monday === undefined || !MARK.test(text.slice(whole.length)))
		return undefined;
	return { written: whole.replace(/^[*_=([]+/, ''), day: addDays(monday, number - 1) };
}

function dayBefore(text: string, { writtenOn }: Period): Found | undefined {
	const written = writtenOn === undefined ? undefined : halfDate(text);
	if (written === undefined || writtenOn === undefined) return undefined;
	const day = dayBack(written, writtenOn);
	return day === undefined ? undefined : { written, day };
}

/**
 * The date a text begins with, made whole by the period it stands in: `3rd: coffee` below `May 2026`. `isWhole` where the
 * text may be nothing but that date, as a heading or a cell.
 */
export function dateWithin(
	text: string,
	period: Period,
	{ order, isWhole }: { readonly order: DateOrder; readonly isWhole: boolean },
): PartDate | undefined {
	const said = isWhole ? `${text}: ` : text;
	const found =
		dayInMonth(said, period) ??
		dayInYear(said, period, order) ??
		dayInWeek(said, period) ??
		dayBefore(said, period);
	if (found === undefined) return undefined;
	const { written, day } = found;
	const { end, minutes } = skipTail(text, text.indexOf(written) + written.length);
	return {
		...(day === undefined ? {} : { day }),
		...(minutes === undefined ? {} : { minutes }),
		written,
		from: Math.min(end, text.length),
		to: text.length,
	};
}

/** Whether a day lies in a month or year; true of other periods. */
export function holdsDay({ year, month }: Period, day: Day): boolean {
	const parts = dayParts(day);
	return (
		(year === undefined || year === parts.year) && (month === undefined || month === parts.month)
	);
}

/** Half a date of which even the heading does not say the year: `5: call` below `July`. */
export const dayWithoutYear = (text: string, { year, month }: Period): string | undefined =>
	month === undefined || year !== undefined ? undefined : dayOfMonthIn(text)?.written;

/** Where the words begin behind half a date that means this day; 0 where the text begins with none. */
export function endOfHalfDate(
	text: string,
	day: Day,
	ground: { readonly order: DateOrder; readonly isWhole: boolean },
): number {
	const { year, month } = dayParts(day);
	for (const period of [{ year, month }, { monday: mondayOf(day) }]) {
		const found = dateWithin(text, period, ground);
		if (found?.day === day) return found.from;
	}
	const spoken = halfDate(text);
	if (spoken === undefined || !looksBack(spoken)) return 0;
	return skipTail(text, text.indexOf(spoken) + spoken.length).end;
}
