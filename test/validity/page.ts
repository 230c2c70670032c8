import type { LogResult } from './evaluate';
import { logTable, summaryTable, type Table } from './tables';

/** The marks between which the page holds what was measured. */
export const PAGE_MARKS = ['<!-- validity -->', '<!-- /validity -->'] as const;

/** A table in Markdown, its columns as wide as Prettier makes them. */
function asMarkdown({ head, rows }: Table): string {
	const lines = [head, ...rows];
	const widths = head.map((_, i) => Math.max(3, ...lines.map((line) => (line[i] ?? '').length)));
	const line = (cells: readonly string[]): string =>
		`| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width)).join(' | ')} |`;
	const rule = line(widths.map((width) => '-'.repeat(width)));
	return [line(head), rule, ...rows.map(line)].join('\n');
}

/** What a page says of the measurement: the ranking log by log, then the chances in short. */
export function summary(logs: readonly LogResult[]): string {
	return [logTable(logs), summaryTable(logs)].map(asMarkdown).join('\n\n');
}

/** A page with this between its marks; undefined where it has no marks. */
export function pageWith(page: string, text: string): string | undefined {
	const [from, to] = PAGE_MARKS;
	const start = page.indexOf(from);
	const end = page.indexOf(to, start);
	if (start === -1 || end === -1) return undefined;
	return `${page.slice(0, start + from.length)}\n\n${text}\n\n${page.slice(end)}`;
}
