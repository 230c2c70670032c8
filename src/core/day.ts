/**
 * A civil day as a whole number: days since 1970-01-01 in the proleptic Gregorian calendar. It has no hours and no
 * time zone, so that a note means the same day wherever it is read.
 */
export type Day = number & { readonly brand: 'Day' };

/** Year, month (1 to 12) and day of the month (1 to 31). */
export interface DayParts {
	readonly year: number;
	readonly month: number;
	readonly dayOfMonth: number;
}

const MS_PER_DAY = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The day of these parts, or undefined where the calendar has no such day (31 February, month 13, year 0 or 10000). */
export function dayOf({ year, month, dayOfMonth }: DayParts): Day | undefined {
	if (year < 1 || year > 9999 || month < 1 || month > 12 || dayOfMonth < 1) return undefined;
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, dayOfMonth);
	const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
	return isSame ? ((date.getTime() / MS_PER_DAY) as Day) : undefined;
}

/** Parses exactly `YYYY-MM-DD`; anything else, and a day the calendar does not have, is undefined. */
export function parseDay(text: string): Day | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (match === null) return undefined;
	return dayOf({ year: Number(match[1]), month: Number(match[2]), dayOfMonth: Number(match[3]) });
}

/** The parts of a day. */
export function dayParts(day: Day): DayParts {
	const date = new Date(day * MS_PER_DAY);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		dayOfMonth: date.getUTCDate(),
	};
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
	const { year, month, dayOfMonth } = dayParts(day);
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** The day `days` later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
	return (day + days) as Day;
}

/** Day of the week: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
	return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week that holds this day (ISO 8601 weeks). */
export function mondayOf(day: Day): Day {
	return addDays(day, 1 - weekday(day));
}

/** ISO 8601 week, as `2026-W07`. The week belongs to the year that holds its Thursday. */
export function formatWeek(day: Day): string {
	const thursday = addDays(mondayOf(day), 3);
	const { year } = dayParts(thursday);
	const newYear = dayOf({ year, month: 1, dayOfMonth: 1 }) ?? thursday;
	return `${pad(year, 4)}-W${pad(Math.floor((thursday - newYear) / 7) + 1, 2)}`;
}
