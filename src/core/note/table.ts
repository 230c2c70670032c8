import { BACKSLASH, BAR, COLON, DASH, isBlankCode, skipBlanks, trimEnd } from './characters';

/** Where the cells of a row stand, as pairs of offsets without the blanks around them. */
export type CellPlaces = readonly number[];

/** Whether a line can be part of a table: a `|` after its first character. */
export function hasBar(text: string, at: number, end: number): boolean {
	for (let next = at + 1; next < end; next += 1) if (text.charCodeAt(next) === BAR) return true;
	return false;
}

/**
 * Whether the line parts a table's header from its rows: `| --- | :-: |`. As in Obsidian it needs a `|` that is not
 * its first character, and may have fewer or more columns than the header.
 */
export function isDelimiterRow(text: string, at: number, end: number): boolean {
	let dashes = 0;
	for (let next = at; next < end; next += 1) {
		const code = text.charCodeAt(next);
		if (code === DASH) dashes += 1;
		else if (code !== BAR && code !== COLON && !isBlankCode(code)) return false;
	}
	return dashes > 0 && hasBar(text, at, end);
}

/** Splits a row at its bars; a bar after a backslash belongs to its cell. */
export function cellPlaces(text: string, at: number, end: number): CellPlaces {
	const places: number[] = [];
	let start = text.charCodeAt(at) === BAR ? at + 1 : at;
	for (let next = start; next < end; next += 1) {
		const code = text.charCodeAt(next);
		if (code === BACKSLASH) next += 1;
		else if (code === BAR) {
			addCell(places, text, start, next);
			start = next + 1;
		}
	}
	if (skipBlanks(text, start, end) < end) addCell(places, text, start, end);
	return places;
}

function addCell(places: number[], text: string, start: number, end: number): void {
	const from = skipBlanks(text, start, end);
	places.push(from, trimEnd(text, from, end));
}

/** What a cell says: `\|` is a bar. */
export function cellText(source: string): string {
	return source.includes('\\|') ? source.split('\\|').join('|') : source;
}
