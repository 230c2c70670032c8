import { dayParts, weekday } from '../../core/day';
import type { Day } from '../../core/day';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

/** `1 person`, `3 people`. */
export function counted(count: number, one: string, many: string): string {
	return `${String(count)} ${count === 1 ? one : many}`;
}

/** A day as people write it: `12 May`, with its year where it is not this one. */
export function dayWords(day: Day, today: Day): string {
	const { year, month, dayOfMonth } = dayParts(day);
	const short = `${String(dayOfMonth)} ${MONTHS[month - 1] ?? ''}`;
	return year === dayParts(today).year ? short : `${short} ${String(year)}`;
}

const WEEKDAYS = [
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
	'Sunday',
] as const;

/** A day with its day of the week: `Friday, 12 May`. */
export function weekdayWords(day: Day, today: Day): string {
	return `${WEEKDAYS[weekday(day) - 1] ?? ''}, ${dayWords(day, today)}`;
}

/** Whole months from one day to a later one. */
function monthsBetween(from: Day, to: Day): number {
	const a = dayParts(from);
	const b = dayParts(to);
	const months = (b.year - a.year) * 12 + (b.month - a.month);
	return b.dayOfMonth < a.dayOfMonth ? months - 1 : months;
}

/** How long ago a day was, in the words of somebody who does not count: `yesterday`, `3 weeks ago`. */
export function agoWords(day: Day, today: Day): string {
	const days = today - day;
	if (days < 0) return dayWords(day, today);
	if (days === 0) return 'today';
	if (days === 1) return 'yesterday';
	if (days < 14) return `${String(days)} days ago`;
	const months = monthsBetween(day, today);
	if (months < 2) return `${String(Math.floor(days / 7))} weeks ago`;
	if (months < 24) return `${String(months)} months ago`;
	return `${String(Math.floor(months / 12))} years ago`;
}

/** How long a day is still away: `today`, `tomorrow`, `in 12 days`. */
export function untilWords(day: Day, today: Day): string {
	const days = day - today;
	if (days <= 0) return 'today';
	if (days === 1) return 'tomorrow';
	const months = monthsBetween(today, day);
	return months < 2 ? `in ${String(days)} days` : `in ${String(months)} months`;
}

/** A length of time: `15 min`, `1 h`, `1 h 30 min`; `0 min` for none. */
export function durationWords(minutes: number): string {
	const whole = Math.round(minutes);
	const hours = Math.floor(whole / 60);
	const rest = whole % 60;
	if (hours === 0) return `${String(rest)} min`;
	return rest === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(rest)} min`;
}
