import { dayParts, formatDay, weekday, type Day } from '../../day';
import { formatDailyName } from './daily-name';
import { leadingDate, type DateOrder } from './date-text';
import { MONTHS_WRITTEN, WEEKDAYS_WRITTEN } from '../lexicon/calendar';

type WriteDay = (day: Day) => string;

/** A form in the tokens of daily notes' names. */
const inFormat =
	(format: string): WriteDay =>
	(day) =>
		formatDailyName(format, day);

/** `1. Mai 2026`, `1 de mayo de 2026`: with a month's name of another language. */
const withMonth =
	(names: readonly string[], before: string, after: string): WriteDay =>
	(day) => {
		const { year, month, dayOfMonth } = dayParts(day);
		return `${dayOfMonth}${before}${names[month - 1] ?? ''}${after}${year}`;
	};

const NUMERIC: Readonly<Record<DateOrder, readonly string[]>> = {
	'day-first': ['DD/MM/YYYY', 'D/M/YYYY', 'DD-MM-YYYY', 'D-M-YYYY', 'DD/MM/YY', 'D/M/YY'],
	'month-first': ['MM/DD/YYYY', 'M/D/YYYY', 'MM-DD-YYYY', 'M-D-YYYY', 'MM/DD/YY', 'M/D/YY'],
};

/** The forms dates are written in, the longer before those that may be a part of them. */
function writers(order: DateOrder): readonly WriteDay[] {
	const formats = [
		'YYYY-MM-DD',
		'YYYY/MM/DD',
		'YYYY.MM.DD',
		'YYYY_MM_DD',
		'YYYYMMDD',
		'MMMM Do, YYYY',
		'MMMM D, YYYY',
		'MMM D, YYYY',
		'MMMM D YYYY',
		'MMM D YYYY',
		'Do MMMM YYYY',
		'DD MMMM YYYY',
		'D MMMM YYYY',
		'DD MMM YYYY',
		'D MMM YYYY',
		...NUMERIC[order],
		'DD.MM.YYYY',
		'D.M.YYYY',
		'DD.MM.YY',
		'D.M.YY',
	];
	const named = MONTHS_WRITTEN.flatMap((names) => [
		withMonth(names, '. ', ' '),
		withMonth(names, ' ', ' '),
		withMonth(names, ' de ', ' de '),
	]);
	const weekdays = WEEKDAYS_WRITTEN.map(
		(names): WriteDay =>
			(day) =>
				names[weekday(day) - 1] ?? '',
	);
	return [...formats.map(inFormat), ...named, inFormat('YYYY/MM'), ...weekdays];
}

/** Stands for a date in a form, one character a way of writing. */
const SLOT = 0xe000;

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Whether every mark that is opened in a head is closed in it. */
const isBalanced = (head: string): boolean =>
	['**', '__', '==', '~~', '`'].every((mark) => count(head, mark) % 2 === 0) &&
	count(head.replaceAll('**', ''), '*') % 2 === 0 &&
	count(head, '[') === count(head, ']') &&
	count(head, '(') === count(head, ')');

/**
 * How an entry writes its date, as a way to write other days: brackets, links, weekday and separator are those of the
 * entry, `**2026-05-01** - `. Undefined where it begins with no date, or with more than one (a time of day, a span).
 */
export function dateFormOf(text: string, order: DateOrder): WriteDay | undefined {
	const found = leadingDate(text, order);
	const { day } = found ?? {};
	const isOther = found?.shown !== undefined || /[\ue000-\uf8ff]/.test(text);
	if (found === undefined || day === undefined || isOther) return undefined;
	const head = text
		.slice(0, found.end)
		.replace(/^[\s|]*(?:\p{Extended_Pictographic}\u{FE0F}?\s*)?/u, '');
	const all = writers(order);
	let form = head;
	for (const [index, write] of all.entries()) {
		const sample = write(day);
		if (sample !== '') form = form.replaceAll(sample, String.fromCharCode(SLOT + index));
	}
	const rest = form.replace(/[\ue000-\uf8ff]/g, '');
	const isPlain = /[[(]/.test(head) ? !/\d/.test(rest) : !/[\p{L}\d]/u.test(rest);
	if (form === head || !isPlain || !isBalanced(head)) return undefined;
	const gap = /\s$/.test(head) ? '' : ' ';
	return (other) =>
		form.replace(/[\ue000-\uf8ff]/g, (slot) => all[slot.charCodeAt(0) - SLOT]?.(other) ?? '') + gap;
}

/** `2026-05-01 ` */
export const plainDate: WriteDay = (day) => `${formatDay(day)} `;
