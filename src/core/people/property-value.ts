import { dayOf, type Day } from '../day';
import { parseDateText, type DateOrder } from './date-text';
import { foldKey, foldText } from './fold';
import {
	circleOfWord,
	CADENCE_WORDS,
	CLOSENESS_WORDS,
	FORMER_WORDS,
	NO_CADENCE,
} from './person-fields';
import { readMonthDay } from './month-day';
import type { Birthday, Circle } from './person';

const LINK = /^\[\[([^[\]|#]*)(?:#[^[\]|]*)?(?:\|([^[\]]*))?\]\]$/;
const MARKDOWN_LINK = /^\[([^[\]]+)\]\([^()]*\)$/;

/** A value in plain words: a link gives what it shows; an unquoted `[[Ada]]`, a list in a list to YAML, is a link too. */
export function plainText(value: unknown): string | undefined {
	if (typeof value === 'number' || typeof value === 'bigint') return String(value);
	if (typeof value === 'boolean') return undefined;
	if (Array.isArray(value)) {
		const inner: readonly unknown[] = value;
		const [only] = inner;
		return inner.length === 1 && Array.isArray(only) && only.length === 1
			? plainText(only[0])
			: undefined;
	}
	if (typeof value !== 'string') return undefined;
	const text = value.trim();
	const link = LINK.exec(text);
	if (link !== null) {
		const target = link[1] ?? '';
		return (link[2] ?? target.slice(target.lastIndexOf('/') + 1)).trim();
	}
	return MARKDOWN_LINK.exec(text)?.[1] ?? text;
}

/** A value as it names a note or a person: links keep their target. */
export function linkTarget(value: unknown): string | undefined {
	if (Array.isArray(value)) {
		const inner: readonly unknown[] = value;
		const [only] = inner;
		return inner.length === 1 && Array.isArray(only) && only.length === 1
			? linkTarget(`[[${String(only[0])}]]`)
			: undefined;
	}
	if (typeof value !== 'string') return undefined;
	const found = /\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]/.exec(value.slice(0, 2000));
	return found?.[1]?.trim() ?? (value.trim() === '' ? undefined : value.trim());
}

/** Whether an unquoted `[[X]]` became a list in a list. */
const isYamlLink = (value: unknown): boolean =>
	Array.isArray(value) &&
	value.length === 1 &&
	Array.isArray(value[0]) &&
	value[0].length === 1 &&
	!Array.isArray(value[0][0]);

/** The single values of a property: items of a list, or parts of a text between commas and semicolons outside links. */
export function valueItems(value: unknown): readonly unknown[] {
	if (value === null || value === undefined) return [];
	if (isYamlLink(value)) return [value];
	if (Array.isArray(value)) {
		const items: readonly unknown[] = value;
		return items.filter((item) => item !== null && item !== undefined && item !== '');
	}
	if (typeof value === 'string') return splitList(value);
	return [value];
}

/** Splits at commas and semicolons, not inside brackets. Line breaks split too. */
export function splitList(text: string): readonly string[] {
	const parts: string[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at <= text.length; at++) {
		const mark = text[at];
		if (mark === '[' || mark === '(') depth++;
		else if (mark === ']' || mark === ')') depth = Math.max(0, depth - 1);
		const isEnd =
			at === text.length || mark === '\n' || (depth === 0 && (mark === ',' || mark === ';'));
		if (!isEnd) continue;
		const part = text.slice(from, at).trim();
		if (part !== '') parts.push(part);
		from = at + 1;
	}
	return parts;
}

/** A statement's texts: list items as they are; a text is one statement per line, and per comma where it is short. */
export function statementTexts(value: unknown): readonly string[] {
	const texts: string[] = [];
	for (const item of valueItems(value)) {
		const text = plainText(item);
		if (text !== undefined && text !== '') texts.push(text);
	}
	return texts;
}

const NO = /^(?:false|no|nein|n|0|off|alive|-|)$/i;
const YES = /^(?:true|yes|ja|y|x|1|on)$/i;

/** Whether a text is a plain no. */
export const isNo = (text: string): boolean => NO.test(text.trim());

/** Whether a text is a plain yes. */
export const isYesWord = (text: string): boolean => YES.test(text.trim());

/** True for `true`, `yes`, `x`, and for anything written that is not a plain no. */
export function isYes(value: unknown): boolean {
	if (typeof value === 'boolean') return value;
	if (value === null || value === undefined || value === '') return false;
	if (typeof value === 'number') return value !== 0;
	const text = plainText(value);
	return text !== undefined && !isNo(text);
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
	const match =
		/^(?:every|alle)?\s*(\d{1,4}|a|other|one|two|three|six|half)?\s*(d|days?|tage?|w|weeks?|wochen?|m|months?|monate?|q|quarters?|y|years?|jahre?)?$/i.exec(
			text.trim(),
		);
	const isMeasure = match?.[2] !== undefined || /^\d/.test(match?.[1] ?? '');
	if (match === null || !isMeasure) return undefined;
	const numbers = new Map([
		['a', 1],
		['one', 1],
		['other', 2],
		['two', 2],
		['three', 3],
		['six', 6],
		['half', 0.5],
	]);
	const count = numbers.get((match[1] ?? 'a').toLowerCase()) ?? Number(match[1]);
	const unit = (match[2] ?? 'd').toLowerCase()[0];
	const days = Math.round(
		count *
			(unit === 'w'
				? 7
				: unit === 'm'
					? 30
					: unit === 'q'
						? 90
						: unit === 'y' || unit === 'j'
							? 365
							: 1),
	);
	return days > 0 ? days : 'none';
}

/** Hours of a week, more than 0 and at most 168: `5`, `5h`, `about 5`. */
export function readHours(value: unknown): number | undefined {
	const text = typeof value === 'number' ? String(value) : (plainText(value) ?? '');
	const written = /^\D{0,10}?(-?\d{1,3}(?:[.,]\d{1,2})?)(?!\d)/.exec(text)?.[1];
	const hours = Number((written ?? '').replace(',', '.'));
	return hours > 0 && hours <= 168 ? hours : undefined;
}

/** A day from a property, or from a list of nothing but one; a link to a daily note counts. */
export function readDay(value: unknown, order: DateOrder): Day | undefined {
	if (Array.isArray(value) && value.length === 1 && typeof value[0] === 'string')
		return readDay(value[0], order);
	const text = typeof value === 'string' ? value : plainText(value);
	if (text === undefined) return undefined;
	const plain = plainText(text) ?? text;
	return parseDateText(text, order) ?? parseDateText(plain, order);
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
