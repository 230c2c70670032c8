import { dayOf, dayParts, formatWeek, weekday, type Day } from '../../day';
import { monthOf } from './calendar-words';

const TOKEN =
	/\[([^\]]{0,40})\]|YYYY|YY|Y|MMMM|MMM|MM|Mo|M|DDDD|DDD|DD|Do|D|dddd|ddd|dd|do|d|E|gggg|GGGG|gg|GG|ww|wo|w|WW|Wo|W|Qo|Q|HH|H|hh|h|kk|k|mm|m|ss|s|A|a|X|x|[^]/g;

/** What each moment token matches, and the part of the day it gives. Other tokens match but give nothing. */
const TOKENS: ReadonlyMap<string, readonly [pattern: string, part?: string]> = new Map(
	Object.entries({
		YYYY: ['\\d{4}', 'year'],
		YY: ['\\d{2}', 'shortYear'],
		MMMM: ['\\p{L}{3,12}\\.?', 'monthName'],
		MMM: ['\\p{L}{3,12}\\.?', 'monthName'],
		MM: ['\\d{2}', 'month'],
		Mo: ['\\d{1,2}(?:st|nd|rd|th|\\.)?', 'month'],
		M: ['\\d{1,2}', 'month'],
		DD: ['\\d{2}', 'day'],
		Do: ['\\d{1,2}(?:st|nd|rd|th|\\.)?', 'day'],
		D: ['\\d{1,2}', 'day'],
		DDDD: ['\\d{3}', 'dayOfYear'],
		DDD: ['\\d{1,3}', 'dayOfYear'],
		dddd: ['\\p{L}{2,15}\\.?'],
		ddd: ['\\p{L}{2,15}\\.?'],
		dd: ['\\p{L}{2,15}\\.?'],
		do: ['\\d(?:st|nd|rd|th|\\.)?'],
		A: ['[AaPp][Mm]'],
		a: ['[AaPp][Mm]'],
	} as const),
);

interface Matcher {
	readonly pattern: RegExp;
	readonly parts: readonly string[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A pattern for names in a moment format, where the format names a single day; else undefined. */
function matcherOf(format: string): Matcher | undefined {
	const parts: string[] = [];
	let source = '';
	for (const match of format.slice(0, 120).matchAll(TOKEN)) {
		const [text, literal] = match;
		const known = TOKENS.get(text);
		if (literal !== undefined) source += escaped(literal);
		else if (known !== undefined) {
			source += known[1] === undefined ? `(?:${known[0]})` : `(${known[0]})`;
			if (known[1] !== undefined) parts.push(known[1]);
		} else if (/^[A-Za-z]/.test(text) && /^(?:[gGwWQHhkmsEdXx]|Y$)/.test(text))
			source += '\\d{1,10}(?:st|nd|rd|th)?';
		else source += escaped(text);
	}
	const has = (...names: string[]): boolean => names.some((name) => parts.includes(name));
	const isDay =
		has('year', 'shortYear') && (has('dayOfYear') || (has('month', 'monthName') && has('day')));
	return isDay ? { pattern: new RegExp(`^${source}$`, 'u'), parts } : undefined;
}

const matchers = new Map<string, Matcher | undefined>();

function cachedMatcher(format: string): Matcher | undefined {
	if (!matchers.has(format)) {
		if (matchers.size > 50) matchers.clear();
		matchers.set(format, matcherOf(format));
	}
	return matchers.get(format);
}

/**
 * The day a name in a moment format stands for (`YYYY/MM/YYYY-MM-DD dddd`); undefined where the name does not fit, where
 * its parts disagree, and for formats of weeks or months.
 */
export function matchDailyName(format: string, name: string): Day | undefined {
	if (name.length > 200) return undefined;
	const matcher = cachedMatcher(format);
	const match = matcher?.pattern.exec(name.normalize('NFC'));
	if (!matcher || !match) return undefined;
	const seen = new Map<string, number>();
	for (const [index, part] of matcher.parts.entries()) {
		const text = match[index + 1] ?? '';
		const value = part === 'monthName' ? monthOf(text.replace('.', '')) : Number.parseInt(text, 10);
		if (value === undefined || Number.isNaN(value)) return undefined;
		const key = part === 'monthName' ? 'month' : part;
		if (seen.has(key) && seen.get(key) !== value) return undefined;
		seen.set(key, value);
	}
	return dayOfParts(seen);
}

function dayOfParts(seen: ReadonlyMap<string, number>): Day | undefined {
	const short = seen.get('shortYear');
	const year = seen.get('year') ?? (short === undefined ? undefined : 2000 + short);
	if (year === undefined) return undefined;
	const ordinal = seen.get('dayOfYear');
	if (ordinal !== undefined) {
		const first = dayOf({ year, month: 1, dayOfMonth: 1 });
		const day = first === undefined ? undefined : ((first + ordinal - 1) as Day);
		return day !== undefined && dayParts(day).year === year ? day : undefined;
	}
	return dayOf({ year, month: seen.get('month') ?? 0, dayOfMonth: seen.get('day') ?? 0 });
}

const MONTH_NAMES =
	'January February March April May June July August September October November December'.split(
		' ',
	);
const DAY_NAMES = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const two = (value: number): string => String(value).padStart(2, '0');

function ordinal(value: number): string {
	const tens = value % 100;
	const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
	return `${value}${suffix}`;
}

/** The name of a day in a moment format, month and weekday names in English. Times of day are midnight. */
export function formatDailyName(format: string, day: Day): string {
	const { year, month, dayOfMonth } = dayParts(day);
	const [weekYear = '', week = ''] = formatWeek(day).split('-W');
	const monthName = MONTH_NAMES[month - 1] ?? '';
	const dayName = DAY_NAMES[weekday(day) - 1] ?? '';
	const first = dayOf({ year, month: 1, dayOfMonth: 1 }) ?? day;
	const values = new Map<string, string>(
		Object.entries({
			YYYY: String(year).padStart(4, '0'),
			YY: two(year % 100),
			MMMM: monthName,
			MMM: monthName.slice(0, 3),
			MM: two(month),
			Mo: ordinal(month),
			M: String(month),
			DDDD: String(day - first + 1).padStart(3, '0'),
			DDD: String(day - first + 1),
			DD: two(dayOfMonth),
			Do: ordinal(dayOfMonth),
			D: String(dayOfMonth),
			dddd: dayName,
			ddd: dayName.slice(0, 3),
			dd: dayName.slice(0, 2),
			d: String(weekday(day) % 7),
			E: String(weekday(day)),
			GGGG: weekYear,
			gggg: weekYear,
			WW: week,
			ww: week,
			W: String(Number(week)),
			w: String(Number(week)),
			Q: String(Math.ceil(month / 3)),
			HH: '00',
			H: '0',
			hh: '12',
			h: '12',
			mm: '00',
			m: '0',
			ss: '00',
			s: '0',
			A: 'AM',
			a: 'am',
		}),
	);
	return format.replace(TOKEN, (text, literal: string | undefined) => {
		if (literal !== undefined) return literal;
		return values.get(text) ?? text;
	});
}
