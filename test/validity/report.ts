import type { LogResult } from './evaluate';
import { chanceTable, pooledTable, summaryTable, type Table, withinTable } from './tables';

/** A table as lines of text, its columns padded. */
export function asText({ title, head, rows }: Table): string {
	const lines = [head, ...rows];
	const widths = head.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
	const padded = lines.map((line) =>
		line
			.map((cell, i) => cell.padEnd(widths[i] ?? 0))
			.join('  ')
			.trimEnd(),
	);
	return [title, ...padded].join('\n');
}

/** Everything that was measured, as text for people. */
export function report(logs: readonly LogResult[]): string {
	return [withinTable, pooledTable, chanceTable, summaryTable]
		.map((table) => asText(table(logs)))
		.join('\n\n');
}
