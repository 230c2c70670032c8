import type { NoteLink, RowBlock } from '../note/outline';
import { leadingDate, type DateOrder } from './date-text';
import type { PartDate } from './block-date';
import { foldWords } from './fold';
import type { Given } from './account';
import { actorNamed, channelNamed, outcomeNamed } from './plain-words';
import { parseMinutes } from './duration';
import { wordIndex } from './languages';
import { readWords, type Words } from './words';

/** A table row as an entry: its date, what its columns say, and its words. */
export interface ReadRow {
	readonly date?: PartDate;
	readonly given: Given;
	readonly words: Words;
}

const DATE_COLUMN = /^(?:date|when|day|datum|wann|tag|fecha|last|on)$/;
const CHANNEL_COLUMN =
	/^(?:channel|type|medium|via|how|method|mode|kind|kanal|art|contact type|interaction|interaction type)$/;
const ACTOR_COLUMN = /^(?:by|direction|initiated by|initiator|who initiated)$/;
const OUTCOME_COLUMN = /^(?:outcome|result|ergebnis)$/;
const MINUTES_COLUMN = /^(?:duration|minutes|min|length|time|dauer)$/;
const NUMBER_COLUMN = /^(?:no|nr|num|number|id)?$/;
const PLAN_COLUMN = /^(?:next|next step|next steps|follow up|followup|action|actions|todo)$/;

/** What the cells of a column are read as. */
export type ColumnKind = 'date' | 'channel' | 'by' | 'outcome' | 'minutes' | 'plan' | 'words';

/** The kind of a column by its folded title. */
export function columnKind(title: string): ColumnKind {
	if (DATE_COLUMN.test(title)) return 'date';
	if (PLAN_COLUMN.test(title)) return 'plan';
	if (CHANNEL_COLUMN.test(title)) return 'channel';
	if (ACTOR_COLUMN.test(title)) return 'by';
	if (OUTCOME_COLUMN.test(title)) return 'outcome';
	return MINUTES_COLUMN.test(title) ? 'minutes' : 'words';
}

/** The cell that dates the row: the one under a date heading, else the first where it begins with a date. */
function dateOf(
	row: RowBlock,
	titles: readonly string[],
	order: DateOrder,
): { date: PartDate; column: number } | undefined {
	const named = titles.findIndex((title) => DATE_COLUMN.test(title));
	const column = named === -1 ? 0 : named;
	const cell = row.cells[column] ?? '';
	const found = leadingDate(cell, order);
	if (found === undefined) return undefined;
	const { day, written, end } = found;
	const place = { written, from: end, to: cell.length };
	return { column, date: day === undefined ? place : { day, ...place } };
}

/** Reads a body row of a table. Cells without a meaning of their own are its words, in order. */
export function readRow(row: RowBlock, links: readonly NoteLink[], order: DateOrder): ReadRow {
	const titles = row.header.map(foldWords);
	const dated = dateOf(row, titles, order);
	const index = wordIndex();
	let given: Given = {};
	const parts: string[] = [];
	for (const [column, cell] of row.cells.entries()) {
		const title = titles[column] ?? '';
		const plain = cell.replace(/[*_`]/g, '').trim();
		if (plain === '' || PLAN_COLUMN.test(title)) continue;
		if (NUMBER_COLUMN.test(title) && /^\d{1,6}\.?$/.test(plain)) continue;
		if (column === dated?.column) {
			const rest = cell.slice(dated.date.from);
			if (rest.trim() !== '') parts.push(rest);
			continue;
		}
		const channel = CHANNEL_COLUMN.test(title) ? channelNamed(plain, index) : undefined;
		const by =
			ACTOR_COLUMN.test(title) || CHANNEL_COLUMN.test(title) ? actorNamed(plain) : undefined;
		const outcome = OUTCOME_COLUMN.test(title) ? outcomeNamed(plain, index) : undefined;
		const minutes = MINUTES_COLUMN.test(title) ? parseMinutes(plain) : undefined;
		if (channel !== undefined && given.channel === undefined) given = { ...given, channel };
		else if (by !== undefined) given = { ...given, by };
		else if (outcome !== undefined) given = { ...given, outcome };
		else if (minutes !== undefined) given = { ...given, minutes };
		else parts.push(cell);
	}
	const words = readWords({ text: parts.join(' | '), line: row.line, column: row.column }, links);
	return { ...(dated === undefined ? {} : { date: dated.date }), given, words };
}
