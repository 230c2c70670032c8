import type { Block } from '../../note/outline';
import type { Note } from '../../note/note';
import { leadingDate, trailingDate, type DateOrder } from '../dates/date-text';
import { saidBy } from '../dates/numbered-day';
import { type Period, periodOf } from '../dates/period';
import type { News, Statement } from '../person';

const LONGEST = 500;
/** A person's note has so many remarks at most; a note of twenty thousand lines is a log. */
const MOST = 300;

const isText = ({ kind, container }: Block): boolean =>
	(kind === 'paragraph' || kind === 'item') && container !== 'quote';

/** It bears a date, at its start or its end, or is a task. */
const isEntry = (block: Block, order: DateOrder): boolean =>
	(block.kind === 'item' && block.task !== undefined) ||
	leadingDate(saidBy(block).text, order) !== undefined ||
	trailingDate(block.text, order) !== undefined;

/**
 * What a person's note says of them in free words: paragraphs and items that bear no date and are no task, stand under no heading that is a day, a month or a year, and
 * are no statement of a known meaning (`told` holds the lines of those).
 */
export function readRemarks(
	{ outline }: Pick<Note, 'outline'>,
	told: ReadonlySet<number>,
	order: DateOrder,
): readonly Statement[] {
	const remarks: Statement[] = [];
	let isDated = false;
	let period: Period | undefined;
	for (const block of outline.blocks) {
		if (remarks.length === MOST) break;
		if (block.kind === 'heading') {
			period = periodOf(block.text, period);
			isDated = period !== undefined || leadingDate(saidBy(block).text, order) !== undefined;
		}
		if (isDated || !isText(block) || told.has(block.line)) continue;
		if (isEntry(block, order)) continue;
		const text = block.text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
		if (text !== '') remarks.push({ text, line: block.line });
	}
	return remarks;
}

/** What the dated lines that are no entries tell that was new of a person on that day. */
export function readNews(
	{ outline }: Pick<Note, 'outline'>,
	lines: ReadonlySet<number>,
	order: DateOrder,
): readonly News[] {
	if (lines.size === 0) return [];
	return outline.blocks
		.filter((block) => isText(block) && lines.has(block.line))
		.flatMap((block) => {
			const { text: written } = saidBy(block);
			const date = leadingDate(written, order);
			if (date?.day === undefined) return [];
			const text = written.slice(date.end).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
			return { date: date.day, text, line: block.line };
		});
}
