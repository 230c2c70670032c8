import { dayParts, weekday } from '../../core/day';
import type { Day } from '../../core/day';

const MONTHS = [
	'Januar',
	'Februar',
	'März',
	'April',
	'Mai',
	'Juni',
	'Juli',
	'August',
	'September',
	'Oktober',
	'November',
	'Dezember',
] as const;

const WEEKDAYS = [
	'Montag',
	'Dienstag',
	'Mittwoch',
	'Donnerstag',
	'Freitag',
	'Samstag',
	'Sonntag',
] as const;

/** `1 Person`, `3 Personen`. */
export function counted(count: number, one: string, many: string): string {
	return `${String(count)} ${count === 1 ? one : many}`;
}

/** `12. Mai`, mit dem Jahr, wo es nicht dieses ist. */
export function dayWords(day: Day, today: Day): string {
	const { year, month, dayOfMonth } = dayParts(day);
	const short = `${String(dayOfMonth)}. ${MONTHS[month - 1] ?? ''}`;
	return year === dayParts(today).year ? short : `${short} ${String(year)}`;
}

/** `Freitag, 12. Mai`. */
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

/** `gestern`, `vor 3 Wochen`. */
export function agoWords(day: Day, today: Day): string {
	const days = today - day;
	if (days < 0) return dayWords(day, today);
	if (days === 0) return 'heute';
	if (days === 1) return 'gestern';
	if (days < 14) return `vor ${String(days)} Tagen`;
	const months = monthsBetween(day, today);
	if (months < 2) return `vor ${String(Math.floor(days / 7))} Wochen`;
	if (months < 24) return `vor ${String(months)} Monaten`;
	return `vor ${String(Math.floor(months / 12))} Jahren`;
}

/** `heute`, `morgen`, `in 12 Tagen`. */
export function untilWords(day: Day, today: Day): string {
	const days = day - today;
	if (days <= 0) return 'heute';
	if (days === 1) return 'morgen';
	const months = monthsBetween(today, day);
	return months < 2 ? `in ${String(days)} Tagen` : `in ${String(months)} Monaten`;
}

/** `15 Min.`, `1 Std. 30 Min.`. */
export function durationWords(minutes: number): string {
	const whole = Math.round(minutes);
	const hours = Math.floor(whole / 60);
	const rest = whole % 60;
	if (hours === 0) return `${String(rest)} Min.`;
	return rest === 0 ? `${String(hours)} Std.` : `${String(hours)} Std. ${String(rest)} Min.`;
}
