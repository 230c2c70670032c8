import { calloutMark, footnoteEnd, listMarkerEnd } from './block-start';
import { BRACKET_OPEN, DASH, GREATER, PLUS, STAR, isDigit, skipBlanks } from './characters';
import { enter, indentOf, isBlank, type Cursor } from './cursor';
import { addItem, type ItemDraft, type Surroundings } from './outline-builder';
import {
	beginBlock,
	beginSection,
	closeFrames,
	closeLeaf,
	innermost,
	isThematicBreak,
	restOfLine,
	startLines,
	type Frame,
	type OpenList,
	type Scan,
} from './scan-state';

/** How the open paragraph, if any, relates to the line: within it, or reached by a lazy continuation only. */
export type OpenParagraph = 'none' | 'inside' | 'lazy';

/** Enters the frames that the line continues; the depth of the innermost of them (0 is the note itself). */
export function matchFrames(scan: Scan): number {
	const { cursor, frames } = scan;
	let quoteCount = 0;
	let depth = 0;
	for (; depth + 1 < frames.length; depth += 1) {
		if (isBlank(cursor)) return blankDepth(scan, quoteCount);
		const frame = frames[depth + 1];
		if (frame?.kind === 'quote') {
			if (!isQuoteMark(cursor)) break;
			enterQuote(cursor);
			quoteCount += 1;
		} else {
			const indent = frame?.indent ?? 0;
			if (indentOf(cursor) < indent) break;
			cursor.column += indent;
		}
	}
	return depth;
}

/** A blank line continues items, but no quote, and no item that has held nothing yet. In one step, however deep. */
function blankDepth({ frames, quotes }: Scan, quoteCount: number): number {
	const depth = (quotes[quoteCount] ?? frames.length) - 1;
	const frame = frames[depth];
	const isLast = depth === frames.length - 1;
	return isLast && frame?.kind === 'item' && frame.count === 0 ? depth - 1 : depth;
}

function isQuoteMark(cursor: Cursor): boolean {
	return indentOf(cursor) <= 3 && cursor.text.charCodeAt(cursor.next) === GREATER;
}

/** Goes past `>` and one column of space. */
function enterQuote(cursor: Cursor): void {
	enter(cursor, cursor.next + 1, cursor.nextColumn + 1);
	if (indentOf(cursor) > 0) cursor.column += 1;
}

/** Opens the container that begins at the cursor in the frame at `depth`; false when none begins. */
export function startContainer(scan: Scan, depth: number, paragraph: OpenParagraph): boolean {
	const { cursor } = scan;
	const code = cursor.text.charCodeAt(cursor.next);
	if (code === GREATER) return startQuote(scan, depth);
	if (code === BRACKET_OPEN) return paragraph === 'none' && startFootnote(scan, depth);
	if (code === DASH || code === STAR || code === PLUS || isDigit(code)) {
		return startItem(scan, depth, paragraph);
	}
	return false;
}

/**
 * Most quotes within each other; the marks of another are text. No note that somebody wrote comes near it, and a line of
 * a hundred thousand marks costs no more than any other of its length.
 */
const MOST_QUOTES = 200;

function startQuote(scan: Scan, depth: number): boolean {
	const { cursor, frames } = scan;
	if (scan.quotes.length >= MOST_QUOTES) return false;
	const { around } = beginBlock(scan, depth, 'blockquote');
	scan.quotes.push(frames.length);
	enterQuote(cursor);
	const mark =
		indentOf(cursor) <= 3 ? calloutMark(cursor.text, cursor.next, cursor.end) : undefined;
	const callout = mark?.type ?? around.callout;
	const container = mark === undefined || around.container === 'quote' ? 'quote' : 'callout';
	const inside = { container, callout, parent: undefined } as const;
	frames.push(newFrame('quote', cursor.line, 0, inside, undefined));
	if (mark !== undefined) startCallout(scan, mark.after);
	return true;
}

/** The title of a callout is text, whatever it looks like; it may be empty. */
function startCallout(scan: Scan, title: number): void {
	if (scan.frames.length === 2 && scan.section !== undefined) scan.section.type = 'callout';
	innermost(scan).count += 1;
	startLines(scan, { ...restOfLine(scan), from: title });
	scan.leaf = { kind: 'paragraph', hasTitle: true };
}

function startFootnote(scan: Scan, depth: number): boolean {
	const { cursor } = scan;
	const end = footnoteEnd(cursor.text, cursor.next, cursor.end);
	if (end < 0) return false;
	const { around } = beginBlock(scan, depth, 'footnoteDefinition');
	const inside = { ...around, parent: undefined };
	scan.frames.push(newFrame('footnote', cursor.line, 4, inside, undefined));
	enter(cursor, end, cursor.nextColumn + end - cursor.next);
	return true;
}

function startItem(scan: Scan, depth: number, paragraph: OpenParagraph): boolean {
	const { text, next, nextColumn, end, line, start, column: outerColumn } = scan.cursor;
	const after = listMarkerEnd(text, next, end);
	if (after < 0 || isThematicBreak(scan)) return false;
	const isBare = skipBlanks(text, after, end) === end;
	const marker = text.slice(next, after);
	if (paragraph === 'inside' && (isBare || !canInterrupt(marker))) return false;
	const list = enterList(scan, depth, text.charCodeAt(after - 1));
	const { around, item: outer } = innermost(scan);
	const listLine = outer?.listLine ?? list.line;
	const markerColumn = next - start + 1;
	const column = after - start + 1;
	const item = addItem(scan.builder, { line, column, markerColumn, marker, listLine }, around);
	enter(scan.cursor, after, nextColumn + after - next);
	const spaces = indentOf(scan.cursor);
	const padding = isBare || spaces > 4 ? 1 : spaces;
	const indent = nextColumn - outerColumn + marker.length + padding;
	const { container, callout } = around;
	const inside = { container, callout, parent: line };
	scan.frames.push(newFrame('item', line, indent, inside, item));
	if (!isBare) scan.cursor.column += padding;
	return true;
}

/** Within a paragraph only a bullet, or a number one, begins a list. */
function canInterrupt(marker: string): boolean {
	return marker.length === 1 || Number(marker.slice(0, -1)) === 1;
}

/** The list in the frame at `depth` that an item with this mark belongs to: the one just read, or a new one. */
function enterList(scan: Scan, depth: number, mark: number): OpenList {
	const before = scan.frames[depth + 1];
	closeFrames(scan, depth);
	closeLeaf(scan);
	const frame = innermost(scan);
	if (frame.list?.mark === mark) {
		endLoosely(scan, before);
		return frame.list;
	}
	if (frame.list === undefined) {
		frame.count += 1;
		if (frame.item !== undefined) frame.item.endLine = Math.max(frame.line, scan.lastTextLine);
	}
	const list = { mark, line: scan.cursor.line };
	frame.list = list;
	if (depth === 0) beginSection(scan, 'list');
	return list;
}

/** As Obsidian has it, an item of a single part that an empty line parts from the next item ends with that line. */
function endLoosely(scan: Scan, before: Frame | undefined): void {
	if (before?.item === undefined || before.count > 1 || before.list !== undefined) return;
	if (scan.lastTextLine < scan.cursor.line - 1) before.item.endLine += 1;
}

function newFrame(
	kind: Frame['kind'],
	line: number,
	indent: number,
	around: Surroundings,
	item: ItemDraft | undefined,
): Frame {
	return { kind, line, indent, item, around, count: 0, list: undefined };
}
