import type { Ratio } from './rounds';

/** A line of the table: what was measured, what it came to, and what it should. */
export interface Row {
	readonly name: string;
	readonly ratio: Ratio;
	/** The most it may be; absent where nothing is wanted of it. */
	readonly goal?: number;
}

/** A figure with as many digits as it bears. */
export function shown(value: number): string {
	if (!Number.isFinite(value)) return '-';
	const digits =
		Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 4;
	return value.toFixed(digits);
}

const verdict = ({ ratio, goal }: Row): string =>
	goal === undefined ? '' : ratio.median <= goal ? 'met' : 'not met';

/** A table for a terminal, and for a note. */
export function tableOf(rows: readonly Row[]): string {
	const cells = [
		['measure', 'ratio', 'spread', 'goal', ''],
		...rows.map((row) => [
			row.name,
			shown(row.ratio.median),
			`${shown(row.ratio.least)} to ${shown(row.ratio.most)}`,
			row.goal === undefined ? '' : shown(row.goal),
			verdict(row),
		]),
	];
	const widths = [0, 1, 2, 3, 4].map((column) =>
		Math.max(...cells.map((line) => line[column]?.length ?? 0)),
	);
	return cells
		.map((line) =>
			line
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}
