import { monthOf } from './calendar-words';
import type { DateOrder } from './date-text';

/** A day of a year that is not said. */
export interface MonthDay {
	readonly month: number;
	readonly dayOfMonth: number;
}

const ISO = /^(?:--|XXXX-|0000-|\?{4}-)(\d{1,2})-(\d{1,2})$/i;
const DASHED = /^(\d{2})-(\d{2})$/;
const NUMERIC = /^(\d{1,2})[/.](\d{1,2})\.?$/;
const MONTH_FIRST = /^(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?$/u;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?\s(?:of )?(\p{L}{3,12})\.?$/u;

/** Month and day of a date without its year: `--02-03`, `02-03`, `3/2` in the given order, `3 February`, `Feb 3`. */
export function readMonthDay(text: string, order: DateOrder): MonthDay | undefined {
	const dashed = ISO.exec(text) ?? DASHED.exec(text);
	if (dashed !== null) return { month: Number(dashed[1]), dayOfMonth: Number(dashed[2]) };
	const numeric = NUMERIC.exec(text);
	if (numeric !== null) {
		const [first, second] = [Number(numeric[1]), Number(numeric[2])];
		const isDayFirst = order === 'day-first' ? second <= 12 : first > 12;
		return isDayFirst ? { month: second, dayOfMonth: first } : { month: first, dayOfMonth: second };
	}
	const named = MONTH_FIRST.exec(text);
	const turned = DAY_FIRST.exec(text);
	const month = monthOf(named?.[1] ?? turned?.[2] ?? '');
	const written = named?.[2] ?? turned?.[1];
	return month === undefined || written === undefined
		? undefined
		: { month, dayOfMonth: Number(written) };
}
