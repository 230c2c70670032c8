import type { Day } from '../../day';
import { parseDateText, type DateOrder } from './date-text';

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

/** A day from a property, or from a list of nothing but one; a link to a daily note counts. */
export function readDay(value: unknown, order: DateOrder): Day | undefined {
	if (Array.isArray(value) && value.length === 1 && typeof value[0] === 'string')
		return readDay(value[0], order);
	const text = typeof value === 'string' ? value : plainText(value);
	if (text === undefined) return undefined;
	const plain = plainText(text) ?? text;
	return parseDateText(text, order) ?? parseDateText(plain, order);
}
