import { BYTE_ORDER_MARK, SPACE, TAB } from './characters';
import { finder, findNext, type Finder } from './finder';

/** The line being read, and how far into it the containers around it (quotes, items) have gone. */
export interface Cursor {
	readonly text: string;
	readonly feeds: Finder;
	readonly returns: Finder;
	/** Number of the line in the file, from 1. */
	line: number;
	/** Offsets of its first character, of its end (without the line break), and of the next line. */
	start: number;
	end: number;
	following: number;
	/** Columns taken by the containers; tabs reach to the next multiple of four. */
	column: number;
	/** First character after them that is neither space nor tab, and its column. `next` is `end` on a blank line. */
	next: number;
	nextColumn: number;
}

/** A cursor before the first line; a byte order mark belongs to no line. */
export function cursorOn(text: string): Cursor {
	const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
	return {
		text,
		feeds: finder('\n'),
		returns: finder('\r'),
		line: 0,
		start,
		end: start,
		following: start,
		column: 0,
		next: start,
		nextColumn: 0,
	};
}

/** Goes to the next line; false when there is none. A line ends with `\n`, `\r\n` or a lone `\r`. */
export function nextLine(cursor: Cursor): boolean {
	const { text, following } = cursor;
	if (following >= text.length) return false;
	const feed = findNext(cursor.feeds, text, following);
	const carriageReturn = findNext(cursor.returns, text, following);
	const end = Math.min(feed, carriageReturn);
	cursor.line += 1;
	cursor.start = following;
	cursor.end = end;
	cursor.following = feed === carriageReturn + 1 ? feed + 1 : end + 1;
	enter(cursor, following, 0);
	return true;
}

/** Puts the cursor at a place of its line: the containers have taken all before it. */
export function enter(cursor: Cursor, at: number, column: number): void {
	const { text, end } = cursor;
	let next = at;
	let nextColumn = column;
	for (; next < end; next += 1) {
		const code = text.charCodeAt(next);
		if (code === SPACE) nextColumn += 1;
		else if (code === TAB) nextColumn += 4 - (nextColumn % 4);
		else break;
	}
	cursor.column = column;
	cursor.next = next;
	cursor.nextColumn = nextColumn;
}

/** Columns of indentation left after what the containers took. */
export function indentOf(cursor: Cursor): number {
	return cursor.nextColumn - cursor.column;
}

/** Whether nothing but blanks is left of the line. */
export function isBlank(cursor: Cursor): boolean {
	return cursor.next >= cursor.end;
}
