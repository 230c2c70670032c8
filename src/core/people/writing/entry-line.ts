import type { Day } from '../../day';
import type { Part } from '../dates/block-date';
import { leadingDate, trailingDate, type DateOrder } from '../dates/date-text';
import { endOfHalfDate } from '../dates/period';
import { lineAt, type TextLines } from './text-lines';

/** A line of a note taken apart: together the five are the line. */
export interface EntryLine {
	/** Indent, quote marks, bullet, task box, heading marks. */
	readonly before: string;
	/** The date it begins with, its brackets and separator included; `''` where it has none. */
	readonly date: string;
	readonly words: string;
	/** The date it ends with, after a link: ` — 2026-05-20`; `''` where it has none. */
	readonly endDate: string;
	/** What stands behind the words: marks of a task, a block id, spaces. */
	readonly after: string;
}

/** What may stand behind the words of a line, each at its very end. */
const TAILS: readonly RegExp[] = [
	/\s+\^[A-Za-z0-9-]{1,60}$/,
	/\s*(?:📅|📆|🗓|⏳|⌛|🛫|➕|✅|❌)\u{FE0F}?\s{0,3}\d{4}-\d{2}-\d{2}$/u,
	/\s*(?:⏫|🔼|🔽|⏬|🔺)\u{FE0F}?$/u,
	/\s*🔁\u{FE0F}?[\p{L}\d ]{0,60}$/u,
	/\s*[[(](?:completion|completed|done|due|scheduled|start|created|repeat|priority|id)::[^[\]()]{0,60}[\])]$/i,
];

/** Longest tail that is looked at, in characters. */
const MAX_TAIL = 300;

/** Where the words of a line end and its tail begins. */
export function tailStart(text: string): number {
	let end = text.trimEnd().length;
	for (;;) {
		const from = Math.max(0, end - MAX_TAIL);
		const shown = text.slice(from, end);
		const found = TAILS.map((tail) => tail.exec(shown)).find((match) => match !== null);
		if (found === undefined) return end;
		end = text.slice(0, from + found.index).trimEnd().length;
	}
}

/** Takes the first line of a part apart; `day` is what it is read on, which half a date may mean. */
export function entryLine(
	part: Part,
	lines: TextLines,
	{ order, day }: { readonly order: DateOrder; readonly day?: Day | undefined },
): EntryLine {
	const raw = lineAt(lines, part.line);
	const indent = /^[\s>]*/.exec(raw)?.[0].length ?? 0;
	const start = part.isHead ? part.column - 1 : indent;
	const text = raw.slice(start);
	const end = tailStart(text);
	const dated = leadingDate(text, order);
	const isWhole = part.block.kind === 'heading';
	const half = day === undefined ? 0 : endOfHalfDate(text, day, { order, isWhole });
	const from = Math.min(dated?.day === undefined ? half : dated.end, end);
	const ending = from > 0 ? undefined : trailingDate(text.slice(0, end), order);
	const to = ending?.day === undefined ? end : ending.start;
	return {
		before: raw.slice(0, start),
		date: text.slice(0, from),
		words: text.slice(from, to),
		endDate: text.slice(to, end),
		after: text.slice(end),
	};
}

/** Two pieces of a line with one space between them, or none beside nothing. */
export const spaced = (a: string, b: string): string =>
	a === '' || b === '' || /\s$/.test(a) ? a + b : `${a} ${b}`;
