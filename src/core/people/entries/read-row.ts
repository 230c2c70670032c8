import type { RowBlock } from '../../note/outline';
import type { Part } from '../dates/block-date';
import { leadingDate, parseDateText, type DateOrder } from '../dates/date-text';
import { append } from './draft';
import { badDate, leaveOut, type Scope, type Walk } from './entry-walk';
import { mayBeLost, unread } from './lost-line';
import { readRow } from './row';

const isDate = (cell: string, order: DateOrder): boolean =>
	parseDateText(cell, order) !== undefined;

const withoutBars = (row: string): string =>
	row.slice(row.startsWith('|') ? 1 : 0, row.endsWith('|') ? -1 : undefined).trim();

/** Says of a table whose columns are days, once, that its rows are no entries. */
function reportHeader(walk: Walk, { block, line, column }: Part, above: Scope | undefined): void {
	if (block.kind !== 'row' || walk.header === block.header) return;
	walk.header = block.header;
	const { dateOrder } = walk.options.conventions;
	const dated = block.header.find((cell) => leadingDate(cell, dateOrder)?.day !== undefined);
	const place: Part = { block, text: block.text, line: line - 2, column, isHead: true };
	if (dated !== undefined && mayBeLost(walk, { ...place, line }, above))
		unread(walk, place, dated.slice(0, 40), 'days in a column, not as its title');
}

/** A row of a table: an entry where something dates it. */
export function walkRow(walk: Walk, block: RowBlock): void {
	const { dateOrder } = walk.options.conventions;
	const above = walk.headings[walk.headings.length - 1];
	const row = readRow(block, walk.note.outline.links, { order: dateOrder, period: above?.period });
	const day = row.date?.day ?? (walk.isOwn ? undefined : (above?.date ?? walk.options.mentionDay));
	const part: Part = {
		block,
		text: block.text,
		line: block.line,
		column: block.column,
		isHead: true,
	};
	if (row.date !== undefined && row.date.day === undefined) return badDate(walk, part, row.date);
	if (day === undefined) reportHeader(walk, part, above);
	if (day === undefined && walk.isOwn && above?.kind === undefined) {
		if (row.unreadDate !== undefined) unread(walk, part, row.unreadDate);
		else if (above?.draft === undefined && block.cells.some((cell) => isDate(cell, dateOrder)))
			leaveOut(walk, block.line, 'date-not-first');
	}
	if (day === undefined) {
		const cells = { ...part, text: block.cells.join(' | ') };
		if (walk.isOwn && above?.draft !== undefined) append(walk, above.draft, cells, 0);
		return;
	}
	if (above?.kind === 'fact' || above?.kind === 'statement') {
		if (row.date !== undefined && walk.isOwn) leaveOut(walk, block.line, above.kind);
		return;
	}
	if (!walk.isOwn && row.words.mentions.length === 0) return;
	const text = withoutBars(block.text.trim());
	walk.drafts.push({
		date: day,
		line: block.line,
		column: block.column,
		text: block.text.includes(text) ? text : block.text.trim(),
		words: [row.words],
		lines: new Map([[block.line, text]]),
		given: row.given,
		isDone: false,
		isPlanned: above?.kind === 'plan',
		ambient: above?.ambient ?? walk.options.ambient,
		size: 0,
		container: block.container,
		kind: block.kind,
		isSuperseded: false,
	});
}
