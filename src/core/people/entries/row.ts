import type { NoteLink, RowBlock } from '../../note/outline';
import { leadingDate, type DateOrder } from '../dates/date-text';
import type { PartDate } from '../dates/block-date';
import { foldText, foldWords } from '../fold';
import type { Given } from '../words/account';
import { channelNamed, outcomeNamed } from '../words/plain-words';
import { parseMinutes } from '../words/duration';
import { actorNamed, labelNamed, plainHead } from '../words/languages';
import type { Label } from '../lexicon';
import { DATE_COLUMNS, NUMBER_COLUMNS, OTHER_DAYS } from '../lexicon/note-words';
import { dateWithin, type Period } from '../dates/period';
import type { PlainHead } from '../words/word-index';
import { readWords, type Words } from '../words/words';

/** A table row as an entry: its date, what its columns say, and its words. */
export interface ReadRow {
	readonly date?: PartDate;
	/** What stands under a date heading, where it holds a number and is no date. */
	readonly unreadDate?: string;
	readonly given: Given;
	readonly words: Words;
}

/** What the cells of a column are read as. */
export type ColumnKind = 'date' | 'channel' | 'by' | 'outcome' | 'minutes' | 'plan' | 'words';

const KIND_OF_LABEL: Readonly<Record<Label, ColumnKind>> = {
	direction: 'by',
	channel: 'channel',
	duration: 'minutes',
	outcome: 'outcome',
	next: 'plan',
	summary: 'words',
};

/** The kind of a column by its folded title. */
export function columnKind(title: string): ColumnKind {
	if (DATE_COLUMNS.has(title)) return 'date';
	const label = labelNamed(title);
	return label === undefined ? 'words' : KIND_OF_LABEL[label];
}

/** The column that dates the rows: the one named for dates, else the first that speaks of dates, else the first. */
function dateColumn(titles: readonly string[]): number {
	const named = titles.findIndex((title) => DATE_COLUMNS.has(title));
	if (named !== -1) return named;
	const speaking = titles.findIndex(
		(title) => title.split(' ').some((word) => DATE_COLUMNS.has(word)) && !isPlanned(title),
	);
	return Math.max(0, speaking);
}

/** "Due date", "Next date": of what is to come. */
const isPlanned = (title: string): boolean =>
	title.split(' ').some((word) => OTHER_DAYS.has(word) || labelNamed(word) === 'next');

/** How dates of a row are read. */
export interface RowGround {
	readonly order: DateOrder;
	/** What makes half a date whole. */
	readonly period?: Period | undefined;
}

/** The cell that dates the row. */
function dateOf(
	row: RowBlock,
	titles: readonly string[],
	{ order, period }: RowGround,
): { date: PartDate; column: number } | undefined {
	const column = dateColumn(titles);
	const cell = row.cells[column] ?? '';
	const found = leadingDate(cell, order);
	if (found === undefined) {
		const within =
			period === undefined || !DATE_COLUMNS.has(titles[column] ?? '')
				? undefined
				: dateWithin(cell, period, { order, isWhole: true });
		return within && { column, date: within };
	}
	const { day, written, end } = found;
	const place = { written, from: end, to: cell.length };
	return { column, date: day === undefined ? place : { day, ...place } };
}

/** What the date column holds, where it seems to be a date and is none. */
function unreadDateOf({ cells }: RowBlock, titles: readonly string[]): string | undefined {
	const column = dateColumn(titles);
	const cell = DATE_COLUMNS.has(titles[column] ?? '') ? (cells[column]?.trim() ?? '') : '';
	return cell.length <= 40 && /\d\D+\d/.test(cell) ? cell : undefined;
}

/** Reads a body row of a table. Cells without a meaning of their own are its words, in order. */
export function readRow(row: RowBlock, links: readonly NoteLink[], ground: RowGround): ReadRow {
	const titles = row.header.slice(0, row.cells.length).map(foldWords);
	const dated = dateOf(row, titles, ground);
	const unreadDate = dated === undefined ? unreadDateOf(row, titles) : undefined;
	const unread = unreadDate === undefined ? {} : { unreadDate };
	let given: Given = {};
	const parts: string[] = [];
	let head: PlainHead | undefined;
	for (const [column, cell] of row.cells.entries()) {
		const title = titles[column] ?? '';
		const plain = cell.replace(/[*_`]/g, '').trim();
		const kind = columnKind(title);
		if (plain === '' || kind === 'plan') continue;
		if (NUMBER_COLUMNS.has(title) && /^\d{1,6}\.?$/.test(plain)) continue;
		if (column === dated?.column) {
			const rest = cell.slice(dated.date.from);
			if (rest.trim() !== '') parts.push(rest);
			continue;
		}
		const deed = kind === 'channel' ? plainHead(foldText(plain)) : undefined;
		if (deed !== undefined && head === undefined) {
			head = deed;
			continue;
		}
		const channel = kind === 'channel' ? channelNamed(plain) : undefined;
		const by = kind === 'by' || kind === 'channel' ? actorNamed(plain) : undefined;
		const outcome = kind === 'outcome' ? outcomeNamed(plain) : undefined;
		const minutes = kind === 'minutes' ? parseMinutes(plain) : undefined;
		if (channel !== undefined && given.channel === undefined) given = { ...given, channel };
		else if (by !== undefined) given = { ...given, by };
		else if (outcome !== undefined) given = { ...given, outcome };
		else if (minutes !== undefined) given = { ...given, minutes };
		else parts.push(cell);
	}
	const said = parts.join(' | ');
	const text = head === undefined ? said : `${head}: ${said}`;
	const words = readWords({ text, line: row.line, column: row.column }, links);
	return { ...(dated === undefined ? unread : { date: dated.date }), given, words };
}
