import { parseDateText, type DateOrder } from './date-text';

/** A numeric date at the start of a text, with the mark between its parts. */
export const NUMERIC_DATE = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;

/** What a vault shows of the order of its numeric dates. */
export interface DateEvidence {
	/** Numeric dates of properties and of lines. */
	readonly written: readonly string[];
	/** File names that begin with a numeric date. */
	readonly names: readonly string[];
	/** The daily format set in the app, where it is. */
	readonly dailyFormat: string | undefined;
}

/** Dates that only one order can read, counted for each. */
function votes(written: readonly string[]): Readonly<Record<DateOrder, number>> {
	let dayFirst = 0;
	let monthFirst = 0;
	for (const text of written) {
		const match = NUMERIC_DATE.exec(text);
		if (match === null || parseDateText(match[0], 'day-first') === undefined) continue;
		if (Number(match[1]) > 12) dayFirst++;
		else if (Number(match[3]) > 12) monthFirst++;
	}
	return { 'day-first': dayFirst, 'month-first': monthFirst };
}

/** The order a format of daily notes shows, where it is one of numbers with the year last. */
function orderOfFormat(format: string | undefined): DateOrder | undefined {
	const match = /^(?:[^YMD]*)(D{1,2}|M{1,2})[^\p{L}]+(?:D{1,2}|M{1,2})[^\p{L}]+YYYY/u.exec(
		format ?? '',
	);
	if (match === null) return undefined;
	return match[1]?.startsWith('M') === true ? 'month-first' : 'day-first';
}

/**
 * The order of numeric dates: what most dates that only one order can read show; else the daily format; else month
 * first where file names such as `05-01-2024` are found, and day first otherwise.
 */
export function dateOrderOf({ written, names, dailyFormat }: DateEvidence): DateOrder {
	const shown = votes([...written, ...names]);
	if (shown['day-first'] !== shown['month-first'])
		return shown['day-first'] > shown['month-first'] ? 'day-first' : 'month-first';
	const isNamed = names.some((name) => NUMERIC_DATE.exec(name)?.[2] === '-');
	return orderOfFormat(dailyFormat) ?? (isNamed ? 'month-first' : 'day-first');
}
