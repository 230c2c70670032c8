import type { RowBlock } from '../../note/outline';
import { formatMinutes, formatWords, DEEDS, type EntryToWrite } from './format-entry';
import { columnKind, type ColumnKind } from '../entries/row';
import { foldWords } from '../fold';

/** The kinds of a table's columns; the first column dates its rows where no heading says which does. */
export function columnKinds({ header }: RowBlock): readonly ColumnKind[] {
	const kinds = header.map((title) => columnKind(foldWords(title)));
	return kinds.includes('date') ? kinds : kinds.map((kind, at) => (at === 0 ? 'date' : kind));
}

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What each kind of column says of an entry; empty where its words say it. */
function cellsOf(entry: EntryToWrite, model: RowBlock): ReadonlyMap<ColumnKind, string> {
	const { form, minutes, outcome } = entry;
	const at = columnKinds(model).indexOf('channel');
	const isCapital = /^[^\p{L}]*\p{Lu}/u.test(model.cells[at] ?? 'C');
	const channel = DEEDS.has(form) ? '' : isCapital ? capitalized(form) : form;
	return new Map([
		['channel', channel],
		['minutes', minutes === undefined ? '' : formatMinutes(minutes)],
		['outcome', outcome === undefined || outcome === 'open' ? '' : outcome],
	]);
}

const escaped = (cell: string): string => cell.replace(/\\?\|/g, '\\|');

/**
 * Rows that say what an entry says, in the columns of a table, the most natural first: what has a column of its own
 * stands there, and the rest in the first column of words; then the whole plain form in that column. None where the
 * table has no column for words.
 */
export function rowsOf(
	entry: EntryToWrite,
	model: RowBlock,
	{ date, raw }: { readonly date: string; readonly raw: string },
): readonly string[] {
	const kinds = columnKinds(model);
	const wordsAt = kinds.indexOf('words');
	if (wordsAt === -1) return [];
	const { channel, ...rest } = entry;
	const topic = entry.topic ?? '';
	const hasChannel = kinds.includes('channel') && !DEEDS.has(entry.form);
	const natural = hasChannel && channel === undefined ? topic : formatWords(entry);
	const plain = formatWords(channel === undefined ? rest : entry);
	const known = cellsOf(entry, model);
	const [start = ''] = /^[\s>]*\|?/.exec(raw) ?? [];
	const end = /\|\s*$/.test(raw) ? ' |' : '';
	const gap = start.endsWith('|') ? ' ' : '';
	return [...new Set([natural, plain])].map((words) => {
		const cells = kinds.map((kind, at) => {
			if (kind === 'date') return date.trim();
			if (at === wordsAt) return escaped(words);
			return kinds.indexOf(kind) === at ? (known.get(kind) ?? '') : '';
		});
		return `${start}${gap}${cells.join(' | ')}${end}`;
	});
}
