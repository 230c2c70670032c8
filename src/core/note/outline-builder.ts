import { blockIdAt } from './block-id';
import { isSpaceCode } from './characters';
import { definitionEnds } from './definition';
import { doubtReader } from './doubt';
import { readInline } from './inline';
import { newSearches, type InlineContext, type Searches } from './inline-reader';
import type {
	Block,
	Container,
	HeadingBlock,
	ItemBlock,
	NoteLink,
	NoteTag,
	Outline,
	ParagraphBlock,
	RowBlock,
	Section,
} from './outline';
import {
	blanked,
	lineCount,
	linePassage,
	lineRange,
	passageOf,
	type LinePart,
	type Lines,
	type Passage,
} from './passage';
import { cellPlaces, cellText } from './table';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** An item whose own text and end are not known yet. */
export type ItemDraft = Writable<ItemBlock>;

const NO_DEFINITIONS: readonly number[] = [];

/** What surrounds a block. */
export interface Surroundings {
	readonly container: Container;
	readonly callout: string | undefined;
	/** Line of the item that directly holds it. */
	readonly parent: number | undefined;
}

/** Collects the parts of an outline in the order of the note. */
export interface OutlineBuilder {
	readonly text: string;
	readonly blocks: Block[];
	readonly sections: Section[];
	readonly searches: Searches;
	readonly context: InlineContext;
}

/** An outline without anything in it yet. */
export function outlineBuilder(text: string): OutlineBuilder {
	return {
		text,
		blocks: [],
		sections: [],
		searches: newSearches(),
		context: {
			found: { links: [] as NoteLink[], tags: [] as NoteTag[] },
			commented: { links: [] as NoteLink[], tags: [] as NoteTag[] },
			readDoubtful: doubtReader(),
		},
	};
}

/** The outline of all that was added. */
export function finishedOutline({ blocks, sections, context }: OutlineBuilder): Outline {
	const { found, commented } = context;
	return { type: 'outline', blocks, sections, ...found, commented };
}

/** A stretch of text after its links and tags were taken: what a block says, and where. */
interface Words {
	readonly text: string;
	readonly column: number;
	readonly blockId: string | undefined;
	/** For each link definition at its start, how many of its lines are over with it. */
	readonly definitions: readonly number[];
}

/** Takes links and tags from a passage; its text comes back without comments and block id. */
function readWords(builder: OutlineBuilder, passage: Passage, withBlockId: boolean): Words {
	const { source, from, to, column } = passage;
	const searches = source === builder.text ? builder.searches : newSearches();
	const comments = readInline(passage, searches, builder.context);
	const id = withBlockId ? blockIdAt(source, from, to) : -1;
	const end = id < 0 ? to : trimmed(source, from, id);
	const text = blanked(source, from, end, comments);
	const blockId = id < 0 ? undefined : source.slice(id + 1, to);
	return { text, column, blockId, definitions: NO_DEFINITIONS };
}

function trimmed(source: string, from: number, to: number): number {
	let end = to;
	while (end > from && isSpaceCode(source.charCodeAt(end - 1))) end -= 1;
	return end;
}

/** Adds a heading on one line; a setext heading ends a line later. */
export function addHeading(
	builder: OutlineBuilder,
	heading: { readonly part: LinePart; readonly level: number; readonly endLine: number },
	around: Surroundings,
): void {
	const { part, level, endLine } = heading;
	const { text, column } = readWords(builder, linePassage(builder.text, part), false);
	const { container, callout, parent } = around;
	const { line } = part;
	const block: Writable<HeadingBlock> = {
		kind: 'heading',
		line,
		endLine,
		column,
		text,
		container,
		level,
	};
	if (callout !== undefined) block.callout = callout;
	if (parent !== undefined) block.parent = parent;
	builder.blocks.push(block);
}

/** Adds an item where its marker stands; its text follows with `fillItem`, its end with the items around it. */
export function addItem(
	builder: OutlineBuilder,
	item: Pick<ItemDraft, 'line' | 'column' | 'markerColumn' | 'marker' | 'listLine'>,
	{ container, callout, parent }: Surroundings,
): ItemDraft {
	const { line, column, markerColumn, marker, listLine } = item;
	const draft: ItemDraft = {
		kind: 'item',
		line,
		endLine: line,
		column,
		text: '',
		container,
		markerColumn,
		marker,
		listLine,
	};
	if (callout !== undefined) draft.callout = callout;
	if (parent !== undefined) draft.parent = parent;
	builder.blocks.push(draft);
	return draft;
}

/** Gives an item its own first paragraph. */
export function fillItem(builder: OutlineBuilder, item: ItemDraft, lines: Lines): void {
	const passage = passageOf(builder.text, lines, 0, lines.count);
	const words = readParagraph(builder, passage);
	if (passage.line !== item.line) item.textLine = passage.line;
	item.text = words.text;
	item.column = words.column;
	if (words.blockId !== undefined) item.blockId = words.blockId;
}

/** What a paragraph turned out to be made of. */
export interface ParagraphParts {
	/** For each link definition at its start, how many of its lines are over with it. */
	readonly definitions: readonly number[];
	/** Whether it is a block id and nothing else. */
	readonly isBlockId: boolean;
}

/** Adds a paragraph of the lines from `first` to before `end`; one without words but a comment's is left out. */
export function addParagraph(
	builder: OutlineBuilder,
	lines: Lines,
	range: { readonly first: number; readonly end: number },
	around: Surroundings,
): ParagraphParts {
	const { first, end } = range;
	const passage = passageOf(builder.text, lines, first, end);
	const { text, column, blockId, definitions } = readParagraph(builder, passage);
	const { container, callout, parent } = around;
	if (text.trim() !== '') {
		const { line } = passage;
		const endLine = lines.numbers[end - 1] ?? line;
		const block: Writable<ParagraphBlock> = {
			kind: 'paragraph',
			line,
			endLine,
			column,
			text,
			container,
		};
		if (callout !== undefined) block.callout = callout;
		if (blockId !== undefined) block.blockId = blockId;
		if (parent !== undefined) block.parent = parent;
		builder.blocks.push(block);
	}
	return { definitions, isBlockId: text === '' && blockId !== undefined };
}

function readParagraph(builder: OutlineBuilder, passage: Passage): Words {
	const definitions = definitionEnds(passage, builder.context.readDoubtful);
	const count = definitions[definitions.length - 1];
	if (count === undefined) return readWords(builder, passage, true);
	const { source, from, to, column } = passage;
	const rest = { ...passage, from: lineRange(passage, count)[0] };
	const comments =
		count === lineCount(passage) ? [] : readInline(rest, newSearches(), builder.context);
	const text = blanked(source, from, to, comments);
	return { text, column, blockId: undefined, definitions };
}

/** The cells of a table's header; their links and tags count. */
export function readHeader(builder: OutlineBuilder, part: LinePart): readonly string[] {
	return readCells(builder, part).cells;
}

function readCells(
	builder: OutlineBuilder,
	part: LinePart,
): { readonly cells: readonly string[]; readonly comments: readonly number[] } {
	const { text, searches, context } = builder;
	const places = cellPlaces(text, part.from, part.to);
	const cells: string[] = [];
	const all: number[] = [];
	for (let index = 0; index + 1 < places.length; index += 2) {
		const from = places[index] ?? part.from;
		const to = places[index + 1] ?? part.to;
		const comments = readInline(linePassage(text, { ...part, from, to }), searches, context);
		cells.push(cellText(blanked(text, from, to, comments)).trim());
		for (const offset of comments) all.push(offset);
	}
	return { cells, comments: all };
}

/** Adds a body row of a table. */
export function addRow(
	builder: OutlineBuilder,
	part: LinePart,
	header: readonly string[],
	around: Surroundings,
): void {
	const { cells, comments } = readCells(builder, part);
	const { line, lineStart, from, to } = part;
	const { container, callout } = around;
	const block: Writable<RowBlock> = {
		kind: 'row',
		line,
		endLine: line,
		column: from - lineStart + 1,
		text: blanked(builder.text, from, to, comments),
		container,
		header,
		cells,
	};
	if (callout !== undefined) block.callout = callout;
	builder.blocks.push(block);
}

/** Takes links and tags from a line of a comment block. */
export function addCommented(builder: OutlineBuilder, part: LinePart): void {
	readInline(linePassage(builder.text, part), builder.searches, builder.context, true);
}
