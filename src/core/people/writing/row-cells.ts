/** A cell of a table's row, by its place in the line; without the blanks around it. */
export interface Cell {
	readonly start: number;
	readonly end: number;
}

/** The bars of a row that part cells; one that is escaped is a letter. */
function barsOf(raw: string): number[] {
	const bars: number[] = [];
	for (let at = 0; at < raw.length; at++) {
		if (raw[at] === '\\') at++;
		else if (raw[at] === '|') bars.push(at);
	}
	return bars;
}

/** The cells of a row as it is written, with or without a bar at its ends. */
export function rowCells(raw: string): readonly Cell[] {
	const bars = barsOf(raw);
	const [first = -1] = bars;
	const last = bars[bars.length - 1] ?? raw.length;
	const opens = /^[\s>]*$/.test(raw.slice(0, Math.max(0, first)));
	const closes = /^\s*$/.test(raw.slice(last + 1));
	const edges = [...(opens ? [] : [-1]), ...bars, ...(closes ? [] : [raw.length])];
	return edges.slice(1).map((end, at) => {
		const from = (edges[at] ?? -1) + 1;
		const text = raw.slice(from, end);
		const start =
			text.trim() === '' ? Math.min(from + 1, end) : from + text.length - text.trimStart().length;
		return { start, end: text.trim() === '' ? start : from + text.trimEnd().length };
	});
}

/** The row with other words in one cell. */
export function withCell(raw: string, column: number, text: string): string | undefined {
	const cell = rowCells(raw)[column];
	return cell === undefined ? undefined : raw.slice(0, cell.start) + text + raw.slice(cell.end);
}

/** What stands in a cell, as written. */
export function cellText(raw: string, column: number): string {
	const cell = rowCells(raw)[column];
	return cell === undefined ? '' : raw.slice(cell.start, cell.end);
}
