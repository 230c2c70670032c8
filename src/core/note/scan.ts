import { matchFrames, startContainer, type OpenParagraph } from './containers';
import { indentOf, isBlank, nextLine } from './cursor';
import { continueLeaf, startLeaf, takeText } from './leaves';
import type { Outline } from './outline';
import { finishedOutline } from './outline-builder';
import { closeFrames, closeLeaf, endSection, newScan, type Scan } from './scan-state';

/**
 * Reads the structure of a note's body in one pass, line by line, in time linear in its length whatever it holds.
 *
 * Blocks are CommonMark's with tables, footnotes and task boxes, and what Obsidian adds or does otherwise: `%%` comments,
 * `$$` math, callouts, boxes with any character; a heading underlined with `---` is a single line, a table needs a bar in
 * every row and cannot begin within a paragraph, nor can a footnote.
 *
 * `firstBodyLine` is the line after the frontmatter, 1 where there is none. Lines are those of the whole text.
 */
export function scanOutline(text: string, firstBodyLine: number): Outline {
	const scan = newScan(text);
	skipFrontmatter(scan, firstBodyLine);
	while (nextLine(scan.cursor)) readLine(scan);
	closeFrames(scan, 0);
	closeLeaf(scan);
	endSection(scan);
	return finishedOutline(scan.builder);
}

function skipFrontmatter(scan: Scan, firstBodyLine: number): void {
	if (firstBodyLine <= 1) return;
	while (scan.cursor.line < firstBodyLine - 1 && nextLine(scan.cursor));
	scan.builder.sections.push({ type: 'yaml', line: 1, endLine: firstBodyLine - 1 });
}

function readLine(scan: Scan): void {
	const { cursor } = scan;
	const isBlankLine = isBlank(cursor);
	const depth = matchFrames(scan);
	const isInside = depth === scan.frames.length - 1;
	if (isInside && continueLeaf(scan)) {
		// Empty lines belong to open code, but not to indented code, which may be over.
		if (isBlankLine && scan.leaf?.kind === 'indented') return;
		scan.lastLine = cursor.line;
		scan.lastTextLine = cursor.line;
		return;
	}
	const hasText = !isBlank(cursor);
	if (hasText) startBlocks(scan, depth);
	else {
		closeFrames(scan, depth);
		closeLeaf(scan);
	}
	if (hasText) scan.lastTextLine = cursor.line;
	if (!isBlankLine) scan.lastLine = cursor.line;
}

/** Opens containers as long as one begins, then the block in them. */
function startBlocks(scan: Scan, from: number): void {
	const { cursor, frames } = scan;
	let depth = from;
	let paragraph = openParagraph(scan, depth);
	while (indentOf(cursor) <= 3) {
		if (!startContainer(scan, depth, paragraph)) {
			if (startLeaf(scan, depth, paragraph)) return;
			break;
		}
		depth = frames.length - 1;
		paragraph = 'none';
		if (scan.leaf !== undefined || isBlank(cursor)) return;
	}
	takeText(scan, depth, paragraph);
}

function openParagraph({ leaf, frames }: Scan, depth: number): OpenParagraph {
	if (leaf?.kind !== 'paragraph') return 'none';
	return depth === frames.length - 1 ? 'inside' : 'lazy';
}
