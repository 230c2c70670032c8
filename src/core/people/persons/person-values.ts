import { dayOf } from '../../day';
import type { DateOrder } from '../dates/date-text';
import { foldKey, foldText } from '../fold';
import {
	CADENCE_COUNTS,
	CADENCE_UNITS,
	CADENCE_WORDS,
	CIRCLE_WORDS,
	CLOSENESS_WORDS,
	EVERY,
	FORMER_WORDS,
	NO_CADENCE,
} from '../lexicon/person-words';
import { readMonthDay } from '../dates/month-day';
import { CIRCLES, type Birthday, type Circle } from '../person';
import { plainText, readDay, valueItems } from '../dates/property-value';

const CIRCLE_OF_WORD: ReadonlyMap<string, Circle> = new Map(
	CIRCLES.flatMap((circle) =>
		CIRCLE_WORDS[circle].split(' ').map((word): [string, Circle] => [word, circle]),
	),
);

/** The circle a folded word names. */
export function circleOfWord(word: string): Circle | undefined {
	return CIRCLE_OF_WORD.get(word);
}

/** The circle a value names; `other` for words the model does not know. */
export function readCircle(value: unknown): Circle | undefined {
	let found: Circle | undefined;
	for (const item of valueItems(value)) {
		const text = plainText(item);
		if (text === undefined || text === '') continue;
		const words = foldText(text).split(/[^\p{L}\p{N}]+/u);
		const named =
			circleOfWord(foldKey(text)) ?? words.map(circleOfWord).find((word) => word !== undefined);
		// A former colleague is known from work still; a former partner or friend is neither.
		const isOver = named !== 'colleague' && words.some((word) => FORMER_WORDS.has(word));
		const circle = named !== undefined && isOver ? 'other' : named;
		if (circle !== undefined && circle !== 'other') return circle;
		found ??= circle;
	}
	return found;
}

/** Closeness 0 to 1 from 1 to 10 (`7`, `"7/10"`) or a word; from a map of values 0 to 3, their mean. */
export function readCloseness(value: unknown): number | undefined {
	if (typeof value === 'object' && value !== null && !Array.isArray(value))
		return nestedCloseness(value);
	const text = plainText(Array.isArray(value) ? (value as readonly unknown[])[0] : value);
	if (text === undefined) return undefined;
	const scale = /^(\d{1,3}(?:[.,]\d{1,3})?)(?:\s*\/\s*(\d{1,3}))?$/.exec(text.trim());
	if (scale !== null) {
		const number = Number((scale[1] ?? '').replace(',', '.'));
		const top = scale[2] === undefined ? 10 : Number(scale[2]);
		return top > 0 && number >= 0 && number <= top ? number / top : undefined;
	}
	const words = foldText(text).split(/[^\p{L}\p{N}]+/u);
	return (
		CLOSENESS_WORDS.get(foldKey(text)) ??
		words.map((word) => CLOSENESS_WORDS.get(word)).find((c) => c !== undefined)
	);
}

function nestedCloseness(value: object): number | undefined {
	const numbers: number[] = [];
	for (const [key, part] of Object.entries(value) as [string, unknown][]) {
		if (typeof part !== 'number' || part < 0 || part > 3) continue;
		if (foldKey(key) === 'trustinme' || foldKey(key) === 'closeness') return part / 3;
		numbers.push(part);
	}
	if (numbers.length === 0) return undefined;
	return numbers.reduce((sum, number) => sum + number, 0) / numbers.length / 3;
}

/** Days between contacts from a number or words; `none` where the owner wants no cadence, undefined where unreadable. */
export function readCadence(value: unknown): number | 'none' | undefined {
	const text = plainText(Array.isArray(value) ? (value as readonly unknown[])[0] : value);
	if (text === undefined) return value === false ? 'none' : undefined;
	if (text.length > 60) return undefined;
	const key = foldKey(text);
	if (NO_CADENCE.has(key)) return 'none';
	const word = CADENCE_WORDS.get(key);
	if (word !== undefined) return word;
	const days = measuredDays(text);
	return days === undefined || days > 0 ? days : 'none';
}

/** Days of a number with a unit: `every 2 weeks`, `3m`, `alle drei Monate`; a bare number counts days. */
function measuredDays(text: string): number | undefined {
	const [first = '', second, ...more] = foldText(text)
		.replace(/(\d)(?=\p{L})/gu, '$1 ')
		.split(/\s+/)
		.filter((word) => word !== '' && !EVERY.has(word));
	if (more.length > 0) return undefined;
	const count = /^\d{1,4}$/.test(first) ? Number(first) : CADENCE_COUNTS.get(first);
	if (second === undefined && count !== undefined) return /^\d/.test(first) ? count : undefined;
	const unit = CADENCE_UNITS.get(count === undefined ? first : (second ?? ''));
	if (unit === undefined || (count === undefined && second !== undefined)) return undefined;
	return Math.round((count ?? 1) * unit);
}

/** Hours of a week, 0 to 168: `5`, `5h`, `about 5`. */
export function readHours(value: unknown): number | undefined {
	const text = typeof value === 'number' ? String(value) : (plainText(value) ?? '');
	const written = /^\D{0,10}?(-?\d{1,3}(?:[.,]\d{1,2})?)(?!\d)/.exec(text)?.[1];
	if (written === undefined) return undefined;
	const hours = Number(written.replace(',', '.'));
	return hours >= 0 && hours <= 168 ? hours : undefined;
}

/** A birthday, with or without its year: `1990-02-03`, `--02-03`, `02-03`, `3 February`, `Feb 3`. */
export function readBirthday(value: unknown, line: number, order: DateOrder): Birthday | undefined {
	const text = plainText(value)?.trim();
	if (text === undefined) return undefined;
	const day = readDay(text, order);
	if (day !== undefined) {
		const date = new Date(day * 86_400_000);
		const year = date.getUTCFullYear();
		const rest = { month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate(), line };
		return year < 1800 || /^(?:0000|9999|1604)/.test(text) ? rest : { year, ...rest };
	}
	const parts = readMonthDay(text, order);
	const isDay = parts !== undefined && dayOf({ year: 2000, ...parts }) !== undefined;
	return isDay ? { ...parts, line } : undefined;
}
