import type { Frontmatter } from '../../note/frontmatter';
import type { Given } from '../words/account';
import { leadingDate, type DateOrder, type LeadingDate } from '../dates/date-text';
import { givenOf } from './draft';
import { foldKey, foldWords } from '../fold';
import { plainHead } from '../words/languages';
import { DATE_FIELDS, LOG_PROPERTIES } from '../lexicon/note-words';
import { isRecord } from '../persons/person-properties';
import { plainText } from '../dates/property-value';

/** One thing in a list of interactions among the properties, with the line it stands on. */
export interface ListedItem {
	readonly value: unknown;
	readonly line: number;
	/** It has its line to itself, as items of a block list have. */
	readonly isOnOwnLine: boolean;
}

/** What an item says: its date as written, its words, and what its keys say. */
export interface Listed {
	readonly date: unknown;
	readonly text: string;
	readonly given: Given;
	/** Words of the item that stand on its line. */
	readonly shown: string;
}

/** The items of all lists of interactions, and of maps of days (`2026-05-01: call`). */
export function listedItems(frontmatter: Frontmatter, order: DateOrder): readonly ListedItem[] {
	return [...frontmatter.data].flatMap(([key, value]) => {
		if (!LOG_PROPERTIES.has(foldKey(key))) return [];
		const line = frontmatter.keyLines.get(key) ?? 2;
		if (isRecord(value)) return mapItems(frontmatter, line, { map: value, order });
		if (!Array.isArray(value)) return [];
		const items: readonly unknown[] = value;
		const lines = frontmatter.itemLines.get(key);
		return items.map((item, at) => ({
			value: item,
			line: lines?.[at] ?? line,
			isOnOwnLine: lines !== undefined,
		}));
	});
}

/** Texts where a list of entries should stand, and in them the lines that begin with a date, with the line of the key. */
export function unlistedLines(
	frontmatter: Frontmatter,
	order: DateOrder,
): readonly { readonly text: string; readonly line: number }[] {
	return [...frontmatter.data].flatMap(([key, value]) => {
		if (!LOG_PROPERTIES.has(foldKey(key)) || typeof value !== 'string') return [];
		const line = frontmatter.keyLines.get(key) ?? 2;
		const texts = value.split('\n').map((text) => text.replace(/^\s*(?:[-*+]\s+)?/, ''));
		return texts
			.filter((text) => leadingDate(text, order) !== undefined)
			.map((text) => ({ text, line }));
	});
}

/** Each day of a map as an item of its own, on its line where that is found in the order of the keys. */
function mapItems(
	{ lines }: Frontmatter,
	keyLine: number,
	{ map, order }: { readonly map: object; readonly order: DateOrder },
): ListedItem[] {
	let next = keyLine - 1;
	const days = (Object.entries(map) as [string, unknown][]).filter(
		([key]) => leadingDate(key, order) !== undefined,
	);
	return days.map(([key, inner]) => {
		while (next < lines.length && !startsWithKey(lines[next] ?? '', key)) next++;
		const isFound = next < lines.length;
		const line = isFound ? next + 2 : keyLine;
		next++;
		return { value: { [key]: inner }, line, isOnOwnLine: isFound };
	});
}

const startsWithKey = (line: string, key: string): boolean =>
	/^\s/.test(line) && line.trimStart().replace(/^["']/, '').startsWith(key);

/** What an item says; undefined where nothing dates it. */
export function readListed(
	{ value, isOnOwnLine }: ListedItem,
	order: DateOrder,
): Listed | undefined {
	if (typeof value === 'string') {
		const found = leadingDate(value, order);
		return found && { date: found.written, text: value.slice(found.end), given: {}, shown: value };
	}
	if (!isRecord(value)) return undefined;
	const entries = Object.entries(value) as [string, unknown][];
	const [only] = entries;
	const found = only !== undefined && entries.length === 1 && leadingDate(only[0], order);
	if (found) return readDayKey(only, found);
	return readRecord(entries, isOnOwnLine);
}

/** `2026-05-01: call`, `2026-05-01 gave: a lift`: what YAML takes for a key and its value. */
function readDayKey([key, value]: readonly [string, unknown], date: LeadingDate): Listed {
	const head = key.slice(date.end);
	const text = plainText(value) ?? '';
	return {
		date: date.written,
		text: head === '' ? text : `${head}: ${text}`,
		given: {},
		shown: key,
	};
}

function readRecord(
	entries: readonly (readonly [string, unknown])[],
	isOnOwnLine: boolean,
): Listed | undefined {
	let date: unknown;
	let given: Given = {};
	const texts: string[] = [];
	let first: string | undefined;
	for (const [key, value] of entries) {
		const text = plainText(value) ?? '';
		first ??= text;
		if (DATE_FIELDS.has(foldKey(key))) {
			date = value;
			continue;
		}
		const label = foldWords(key);
		const more = givenOf(label, text);
		if (plainHead(label) !== undefined) texts.unshift(`${label}: ${text}`);
		else if (more !== undefined && Object.keys(more).length > 0) given = { ...given, ...more };
		else if (text !== '') texts.push(text);
	}
	if (date === undefined) return undefined;
	const oneLine = isOnOwnLine ? (first ?? '') : (texts[0] ?? first ?? '');
	return { date, text: texts.join(' | '), given, shown: oneLine.split('\n')[0] ?? '' };
}
