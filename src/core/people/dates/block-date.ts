import type { Day } from '../../day';
import type { Block } from '../../note/outline';
import { skipClock } from './date-tail';
import { leadingDate, trailingDate, type DateOrder, type Place } from './date-text';
import { foldKey } from '../fold';
import { inlineFields } from '../inline-field';
import { DATE_FIELDS } from '../lexicon/note-words';
import { readDay } from './property-value';
import { saidBy } from './numbered-day';
import { isWrapped } from '../words/wrapped';

/** A stretch of a block that may be an entry of its own: the block, or a later line of it that begins with a date. */
export interface Part {
	readonly block: Block;
	readonly text: string;
	readonly line: number;
	readonly column: number;
	/** The first part of its block. */
	readonly isHead: boolean;
}

/** The date of a part, and where its words begin and end. */
export interface PartDate {
	/** Absent where the calendar has no such day. */
	readonly day?: Day;
	readonly written: string;
	readonly from: number;
	readonly to: number;
	readonly minutes?: number;
	/** Words that the link of the date shows: `[[2026-05-20|Demo call]]`. */
	readonly shown?: Place;
	/** It stands after a link whose text are the words: `[Demo call](calls/x.md) — 2026-05-20`. */
	readonly isAfterLink?: boolean;
}

const MAY_BE_DATE =
	/^[\s|\p{Nd}*_=([~`"“”„«<{•‣◦▪·–—-]|^[\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{61C}]|^\p{L}{2,12}\.?,?\s|^\p{Extended_Pictographic}/u;

const MAY_NAME = /\[\[|@|\]\(/;

/** A line of a day's prose that tells of its own: at a time of day, or of somebody after a line that named somebody. */
function isOwnLine(block: Block, before: readonly string[], written: string): boolean {
	if (block.kind !== 'paragraph' || !MAY_NAME.test(written)) return false;
	if (skipClock(written, 0).end > 0) return true;
	const last = before[before.length - 1] ?? '';
	return (
		before.some((line) => MAY_NAME.test(line)) && !isWrapped(`${last}\n${written}`, last.length)
	);
}

/** Divides a paragraph or item where a line of it begins with a date; `isOwn` in a person's note. */
export function partsOf(block: Block, order: DateOrder, isOwn: boolean): readonly Part[] {
	const { text, column } = saidBy(block);
	const line = (block.kind === 'item' ? block.textLine : undefined) ?? block.line;
	const whole: Part = { block, text, line, column, isHead: true };
	if (!text.includes('\n') || block.kind === 'row' || block.kind === 'heading') return [whole];
	const parts: { lines: string[]; line: number }[] = [];
	for (const [offset, written] of text.split('\n').entries()) {
		const isDated =
			offset > 0 && MAY_BE_DATE.test(written) && leadingDate(written, order)?.day !== undefined;
		const last = parts[parts.length - 1];
		const isNew =
			isDated || (!isOwn && last !== undefined && isOwnLine(block, last.lines, written));
		if (last === undefined || isNew) parts.push({ lines: [written], line: line + offset });
		else last.lines.push(written);
	}
	return parts.map((part, at) => ({
		block,
		text: part.lines.join('\n'),
		line: part.line,
		column: at === 0 ? column : 1,
		isHead: at === 0,
	}));
}

/** The date a part begins with, or names in a date field, or ends with after a link. */
export function partDate(part: Part, order: DateOrder): PartDate | undefined {
	const { text, block } = part;
	const found = MAY_BE_DATE.test(text) ? leadingDate(text, order) : undefined;
	if (found !== undefined) {
		const { day, written, end, minutes, shown } = found;
		return {
			...(day === undefined ? {} : { day }),
			...(minutes === undefined ? {} : { minutes }),
			...(shown === undefined ? {} : { shown }),
			written,
			from: end,
			to: text.length,
		};
	}
	const mayEnd = block.kind !== 'paragraph' || BEGINS_WITH_LINK.test(text);
	return fieldDate(part, order) ?? (mayEnd ? endDate(text, order) : undefined);
}

/** Prose may end with any link and a date; a line that begins with a link is about it. */
const BEGINS_WITH_LINK = /^[*_]{0,3}\[/;

function fieldDate({ text, block }: Part, order: DateOrder): PartDate | undefined {
	if (!text.includes('::')) return undefined;
	for (const { key, value, isBracketed, lineOffset } of inlineFields(text)) {
		if (!DATE_FIELDS.has(foldKey(key))) continue;
		const isOwnLine = block.kind === 'item' && lineOffset > 0;
		if (!isBracketed && !isOwnLine) {
			const found = block.kind === 'item' ? leadingDate(value, order) : undefined;
			if (found?.day === undefined || found.end >= value.length) continue;
			const from = text.indexOf(value) + found.end;
			return { day: found.day, written: found.written, from, to: text.length };
		}
		const day = readDay(value, order);
		return { ...(day === undefined ? {} : { day }), written: value, from: 0, to: text.length };
	}
	return undefined;
}

function endDate(text: string, order: DateOrder): PartDate | undefined {
	const newline = text.indexOf('\n');
	const line = newline === -1 ? text : text.slice(0, newline);
	if (!/[\])]/.test(line.slice(-60))) return undefined;
	const found = trailingDate(line, order);
	if (found === undefined) return undefined;
	const place = { written: found.written, from: 0, to: found.start, isAfterLink: true };
	return found.day === undefined ? place : { day: found.day, ...place };
}

/** The words of a part as one of its line's own: the first line, without what a comment left blank. */
export function lineText(text: string): string {
	const newline = text.indexOf('\n');
	const line = (newline === -1 ? text : text.slice(0, newline)).trim();
	const gap = line.search(/\s{4}/);
	return gap === -1 ? line : line.slice(0, gap);
}
