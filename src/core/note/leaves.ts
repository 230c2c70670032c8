import {
	closesFence,
	closesMath,
	commentEnd,
	fenceSize,
	headingLevel,
	pairSize,
	taskBox,
	underlineLevel,
} from './block-start';
import {
	BACKTICK,
	BAR,
	COLON,
	DASH,
	DOLLAR,
	EQUALS,
	HASH,
	LESS,
	PERCENT,
	STAR,
	TILDE,
	UNDERSCORE,
	isBlankCode,
	skipBlanks,
	trimEnd,
} from './characters';
import type { OpenParagraph } from './containers';
import { enter, indentOf, isBlank } from './cursor';
import { isDefinition } from './definition';
import { endsHtml, htmlRule } from './html';
import { addCommented, addHeading, addRow, readHeader, type Surroundings } from './outline-builder';
import { addLine, partAt, type LinePart } from './passage';
import {
	beginBlock,
	innermost,
	isThematicBreak,
	restOfLine,
	startLines,
	type Leaf,
	type Scan,
} from './scan-state';
import { hasBar, isDelimiterRow } from './table';

/** Gives the line to the open code, math, comment or HTML; false when there is none, or it ends before this line. */
export function continueLeaf(scan: Scan): boolean {
	const { leaf, cursor } = scan;
	const { text, next, end } = cursor;
	switch (leaf?.kind) {
		case 'fence':
			if (indentOf(cursor) <= 3 && closesFence(text, next, end, leaf)) scan.leaf = undefined;
			return true;
		case 'math':
			if (closesMath(text, next, end, leaf.size)) scan.leaf = undefined;
			return true;
		case 'comment':
			return continueComment(scan, leaf.size);
		case 'html':
			if (leaf.rule >= 6 && isBlank(cursor)) return false;
			if (endsHtml(leaf.rule, text, next, end)) scan.leaf = undefined;
			return true;
		case 'indented':
			return indentOf(cursor) >= 4 || isBlank(cursor);
		default:
			return false;
	}
}

/** A comment ends in the middle of a line: what follows its mark is a block again. */
function continueComment(scan: Scan, size: number): boolean {
	const { cursor } = scan;
	const end = commentEnd(cursor.text, cursor.next, cursor.end, size);
	if (end < 0) {
		addCommented(scan.builder, restOfLine(scan));
		return true;
	}
	addCommented(scan.builder, { ...restOfLine(scan), to: end - size });
	scan.leaf = undefined;
	scan.lastLine = cursor.line;
	scan.lastTextLine = cursor.line;
	enter(cursor, end, end - cursor.start);
	return isBlank(cursor);
}

/** Opens the leaf that begins at the cursor in the frame at `depth`; false when the line is plain text. */
export function startLeaf(scan: Scan, depth: number, paragraph: OpenParagraph): boolean {
	const { text, next } = scan.cursor;
	switch (text.charCodeAt(next)) {
		case HASH:
			return startHeading(scan, depth);
		case BACKTICK:
		case TILDE:
			return startFence(scan, depth);
		case LESS:
			return startHtml(scan, depth, paragraph);
		case DOLLAR:
			return startPair(scan, depth, 'math');
		case PERCENT:
			return startPair(scan, depth, 'comment');
		case EQUALS:
		case DASH:
		case STAR:
		case UNDERSCORE:
			return (
				(paragraph === 'inside' && underlineParagraph(scan)) ||
				startBreak(scan, depth) ||
				(paragraph === 'inside' && turnIntoTable(scan))
			);
		case BAR:
		case COLON:
			return paragraph === 'inside' && turnIntoTable(scan);
		default:
			return false;
	}
}

function startHeading(scan: Scan, depth: number): boolean {
	const { text, next, end } = scan.cursor;
	const level = headingLevel(text, next, end);
	if (level === 0) return false;
	beginBlock(scan, depth, 'heading');
	const from = skipBlanks(text, next + level, end);
	const part = { ...restOfLine(scan), from, to: headingEnd(text, from, end) };
	addHeading(scan.builder, { part, level, endLine: part.line }, aroundHeading(scan));
	return true;
}

/** A heading in a footnote, too, says that it is held by something. */
function aroundHeading(scan: Scan): Surroundings {
	const { kind, around, line } = innermost(scan);
	return kind === 'footnote' ? { ...around, parent: line } : around;
}

/** End of a heading's words: closing `#`s with a blank before them do not belong to it. */
function headingEnd(text: string, from: number, end: number): number {
	const last = trimEnd(text, from, end);
	let mark = last;
	while (mark > from && text.charCodeAt(mark - 1) === HASH) mark -= 1;
	if (mark === from) return from;
	return isBlankCode(text.charCodeAt(mark - 1)) ? trimEnd(text, from, mark) : last;
}

function startFence(scan: Scan, depth: number): boolean {
	const { text, next, end } = scan.cursor;
	const size = fenceSize(text, next, end);
	if (size === 0) return false;
	beginBlock(scan, depth, 'code');
	scan.leaf = { kind: 'fence', mark: text.charCodeAt(next), size };
	return true;
}

function startHtml(scan: Scan, depth: number, paragraph: OpenParagraph): boolean {
	const { text, next, end } = scan.cursor;
	const rule = htmlRule(text, next, end);
	if (rule === undefined || (rule === 7 && paragraph !== 'none')) return false;
	beginBlock(scan, depth, 'html');
	scan.leaf = endsHtml(rule, text, next, end) ? undefined : { kind: 'html', rule };
	return true;
}

function startPair(scan: Scan, depth: number, kind: 'math' | 'comment'): boolean {
	const { text, next, end } = scan.cursor;
	const size = pairSize(text, next, end);
	if (size === 0) return false;
	beginBlock(scan, depth, kind);
	if (kind === 'comment') addCommented(scan.builder, { ...restOfLine(scan), from: next + size });
	scan.leaf = { kind, size };
	return true;
}

function startBreak(scan: Scan, depth: number): boolean {
	if (!isThematicBreak(scan)) return false;
	beginBlock(scan, depth, 'thematicBreak');
	return true;
}

/**
 * A line of `=` or `-` makes a heading of the paragraph above. As in Obsidian, only of one that is a single line: below
 * several lines `---` is a break and `===` is text.
 */
function underlineParagraph(scan: Scan): boolean {
	const { cursor, lines, leaf, builder } = scan;
	const level = underlineLevel(cursor.text, cursor.next, cursor.end);
	if (level === 0 || !isSingleLine(scan, leaf)) return false;
	const part = partAt(lines, 0);
	if (isDefinition(cursor.text, part.from, part.to)) return false;
	addHeading(builder, { part, level, endLine: cursor.line }, aroundHeading(scan));
	turnSection(scan, 'heading');
	scan.leaf = undefined;
	return true;
}

/** A row of dashes and bars makes a table of the line above. */
function turnIntoTable(scan: Scan): boolean {
	const { cursor, lines, leaf, builder } = scan;
	if (!isSingleLine(scan, leaf)) return false;
	const part = partAt(lines, 0);
	const isTable =
		isDelimiterRow(cursor.text, cursor.next, cursor.end) && hasBar(cursor.text, part.from, part.to);
	if (!isTable) return false;
	turnSection(scan, 'table');
	scan.leaf = { kind: 'table', header: readHeader(builder, part) };
	return true;
}

function isSingleLine({ lines }: Scan, leaf: Leaf | undefined): boolean {
	return lines.count === 1 && leaf?.kind === 'paragraph' && leaf.hasTitle !== true;
}

/** What was begun as a paragraph is something else. */
function turnSection(scan: Scan, type: string): void {
	if (scan.frames.length === 1 && scan.section !== undefined) scan.section.type = type;
}

/** Takes a line that begins no other block: more of the open paragraph, a row of the open table, or a new paragraph. */
export function takeText(scan: Scan, depth: number, paragraph: OpenParagraph): void {
	if (paragraph !== 'none') {
		addLine(scan.lines, scan.cursor.text, restOfLine(scan));
		return;
	}
	const { leaf, cursor, frames } = scan;
	const isInside = depth === frames.length - 1 && leaf?.kind === 'table';
	if (isInside && hasBar(cursor.text, cursor.next, cursor.end)) {
		addRow(scan.builder, trimmedRest(scan), leaf.header, innermost(scan).around);
		return;
	}
	if (indentOf(cursor) < 4) return startParagraph(scan, depth);
	beginBlock(scan, depth, 'code');
	scan.leaf = { kind: 'indented' };
}

function trimmedRest(scan: Scan): LinePart {
	const part = restOfLine(scan);
	return { ...part, to: trimEnd(scan.cursor.text, part.from, part.to) };
}

function startParagraph(scan: Scan, depth: number): void {
	const isFirst = scan.frames[depth]?.count === 0;
	const { item } = beginBlock(scan, depth, 'paragraph');
	const part = restOfLine(scan);
	if (item === undefined || !isFirst) {
		startLines(scan, part);
		scan.leaf = { kind: 'paragraph' };
		return;
	}
	const box = taskBox(scan.cursor.text, part.from, part.to);
	if (box !== undefined) item.task = box.mark;
	startLines(scan, { ...part, from: box?.after ?? part.from });
	scan.leaf = { kind: 'paragraph', item };
}
