import { breakHindrance } from './block-start';
import { cursorOn, type Cursor } from './cursor';
import type { HtmlRule } from './html';
import {
	addParagraph,
	fillItem,
	outlineBuilder,
	type ItemDraft,
	type OutlineBuilder,
	type Surroundings,
} from './outline-builder';
import { addLine, emptyLines, partAt, type LinePart, type Lines } from './passage';

/** A list whose next item may follow: the character that marks its items, and the line of its first. */
export interface OpenList {
	readonly mark: number;
	readonly line: number;
}

/** A container that is still open: the note itself, a quote or callout, a list item, a footnote. */
export interface Frame {
	readonly kind: 'note' | 'quote' | 'item' | 'footnote';
	readonly line: number;
	/** Columns that a line within an item or footnote is indented beyond the frame around it. */
	readonly indent: number;
	readonly item: ItemDraft | undefined;
	/** What surrounds the blocks in it. */
	readonly around: Surroundings;
	/** How many blocks it holds so far; a list is one. */
	count: number;
	/** The list its last block belongs to, when that is an item. */
	list: OpenList | undefined;
}

/** The block that is still open in the innermost frame, and holds no other blocks. */
export type Leaf =
	/** Of an item if it is its first; `hasTitle`: its first line is the title of a callout. */
	| { readonly kind: 'paragraph'; readonly item?: ItemDraft; readonly hasTitle?: boolean }
	| { readonly kind: 'fence'; readonly mark: number; readonly size: number }
	| { readonly kind: 'math' | 'comment'; readonly size: number }
	| { readonly kind: 'html'; readonly rule: HtmlRule }
	| { readonly kind: 'indented' }
	| { readonly kind: 'table'; readonly header: readonly string[] };

/** How far the scan of a note has come. */
export interface Scan {
	readonly cursor: Cursor;
	readonly builder: OutlineBuilder;
	/** From the note itself to the innermost container. */
	readonly frames: Frame[];
	/** Which of the frames are quotes, in order. */
	readonly quotes: number[];
	/** Lines of the open paragraph. */
	readonly lines: Lines;
	leaf: Leaf | undefined;
	/** No thematic break begins in the file before this offset, as far as it has been looked at. */
	breakFrom: number;
	/** Last line before this one that is not blank. */
	lastLine: number;
	/** Last line before this one that says more than the marks of the quotes around it (`>`). */
	lastTextLine: number;
	/** The part of the note that is being read. */
	section: { type: string; readonly line: number } | undefined;
}

/** A scan before the first line. */
export function newScan(text: string): Scan {
	const around: Surroundings = { container: 'body', callout: undefined, parent: undefined };
	return {
		cursor: cursorOn(text),
		builder: outlineBuilder(text),
		frames: [
			{
				kind: 'note',
				line: 1,
				indent: 0,
				item: undefined,
				around,
				count: 0,
				list: undefined,
			},
		],
		quotes: [],
		lines: emptyLines(),
		leaf: undefined,
		breakFrom: 0,
		lastLine: 0,
		lastTextLine: 0,
		section: undefined,
	};
}

/** The innermost open container. */
export function innermost(scan: Scan): Frame {
	const frame = scan.frames[scan.frames.length - 1];
	if (frame === undefined) throw new Error('The note itself is always open.');
	return frame;
}

/** Whether the rest of the line is a thematic break. */
export function isThematicBreak(scan: Scan): boolean {
	const { text, next, end } = scan.cursor;
	if (next < scan.breakFrom) return false;
	const hindrance = breakHindrance(text, next, end);
	if (hindrance >= 0) scan.breakFrom = hindrance;
	return hindrance < 0;
}

/** The rest of the current line, from its first character that no container took. */
export function restOfLine({ cursor }: Scan): LinePart {
	return { line: cursor.line, lineStart: cursor.start, from: cursor.next, to: cursor.end };
}

/** Begins the lines of a paragraph with this part of the current line. */
export function startLines(scan: Scan, part: LinePart): void {
	scan.lines.count = 0;
	addLine(scan.lines, scan.cursor.text, part);
}

/** Makes the frame at `depth` the innermost one, ready for a new block; at the top that begins a section. */
export function beginBlock(scan: Scan, depth: number, type: string): Frame {
	closeFrames(scan, depth);
	closeLeaf(scan);
	const frame = innermost(scan);
	frame.count += 1;
	frame.list = undefined;
	if (depth === 0) beginSection(scan, type);
	return frame;
}

/** Begins a part of the note with this line. */
export function beginSection(scan: Scan, type: string): void {
	endSection(scan);
	scan.section = { type, line: scan.cursor.line };
}

/** Ends the part of the note that is being read with the last line that is not blank. */
export function endSection({ section, builder, lastLine }: Scan): void {
	if (section === undefined) return;
	const { type, line } = section;
	builder.sections.push({ type, line, endLine: Math.max(line, lastLine) });
}

/** Closes all frames within the one at `depth`. */
export function closeFrames(scan: Scan, depth: number): void {
	const { frames, quotes } = scan;
	if (frames.length - 1 > depth) closeLeaf(scan);
	while (frames.length - 1 > depth) {
		const { kind, item, list, line } = frames.pop() ?? innermost(scan);
		if (kind === 'quote') quotes.pop();
		if (item !== undefined && list === undefined) {
			item.endLine = Math.max(line, scan.lastTextLine);
		}
	}
}

/** Closes the open leaf; a paragraph is known only now. */
export function closeLeaf(scan: Scan): void {
	const { leaf, builder, lines } = scan;
	scan.leaf = undefined;
	if (leaf?.kind !== 'paragraph') return;
	const { around } = innermost(scan);
	if (leaf.item !== undefined) fillItem(builder, leaf.item, lines);
	else if (leaf.hasTitle === true) closeCalloutTitle(scan);
	else {
		const { definitions, isBlockId } = addParagraph(
			builder,
			lines,
			{ first: 0, end: lines.count },
			around,
		);
		if (scan.frames.length > 1) return;
		if (isBlockId) scan.section = undefined;
		if (definitions.length > 0) splitSection(scan, definitions);
	}
}

/** The first line of a callout is its title, the lines after are a paragraph of their own. */
function closeCalloutTitle(scan: Scan): void {
	const { builder, lines } = scan;
	const { around } = innermost(scan);
	addParagraph(builder, lines, { first: 0, end: 1 }, around);
	const rest = { first: 1, end: lines.count };
	if (lines.count > 1) addParagraph(builder, lines, rest, around);
}

/** Link definitions at the start of a paragraph are sections of their own. */
function splitSection(scan: Scan, definitions: readonly number[]): void {
	let first = 0;
	for (const end of definitions) {
		const line = partAt(scan.lines, first).line;
		const endLine = partAt(scan.lines, end - 1).line;
		scan.builder.sections.push({ type: 'definition', line, endLine });
		first = end;
	}
	const line = partAt(scan.lines, first).line;
	scan.section = first < scan.lines.count ? { type: 'paragraph', line } : undefined;
}
