import type {
	CachedMetadata,
	FrontmatterLinkCache,
	HeadingCache,
	ListItemCache,
	Loc,
	Pos,
	ReferenceCache,
	SectionCache,
	TagCache,
} from 'obsidian';
import type { Block, HeadingBlock, ItemBlock, NoteLink } from '../../src/core/note/outline';
import type { Note } from '../../src/core/note/note';

/** The lines of a text and where each begins; lines count from 0 here, as in the app's cache. */
interface Lines {
	readonly starts: readonly number[];
	readonly texts: readonly string[];
}

function linesOf(text: string): Lines {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	const texts = starts.map((start, line) => {
		const next = starts[line + 1];
		return text.slice(start, next === undefined ? text.length : next - 1).replace(/\r$/, '');
	});
	return { starts, texts };
}

const textAt = (lines: Lines, line: number): string => lines.texts[line] ?? '';

const locAt = (lines: Lines, line: number, col: number): Loc => ({
	line,
	col,
	offset: (lines.starts[line] ?? 0) + col,
});

function span(lines: Lines, line: number, col: number, endLine: number): Pos {
	return {
		start: locAt(lines, line, col),
		end: locAt(lines, endLine, textAt(lines, endLine).length),
	};
}

const quoteMarks = /^[ \t>]*>[ \t]?/;

/** Where the content of a line begins: after the quote marks of a callout or quotation, else at 0. */
function quoteWidth(lines: Lines, line: number, block: Block): number {
	if (block.container === 'body') return 0;
	return quoteMarks.exec(textAt(lines, line))?.[0].length ?? 0;
}

/** Column where the content of an item begins: after marker and spaces, as its children are indented at least. */
function contentColumn(lines: Lines, item: ItemBlock): number {
	const afterMarker = item.markerColumn - 1 + item.marker.length;
	const rest = textAt(lines, item.line - 1).slice(afterMarker);
	const spaces = /^[ \t]*/.exec(rest)?.[0].length ?? 0;
	return afterMarker + (spaces > 4 || spaces === rest.length ? 1 : spaces);
}

function itemStart(lines: Lines, item: ItemBlock, parent: ItemBlock | undefined): number {
	if (parent === undefined) return quoteWidth(lines, item.line - 1, item);
	const inside = contentColumn(lines, parent);
	const quote = quoteWidth(lines, item.line - 1, item) - quoteWidth(lines, parent.line - 1, parent);
	return Math.min(inside + quote, item.markerColumn - 1);
}

const isBlank = (text: string): boolean => /^[ \t>]*$/.test(text);

/** Last line (from 0) of an item without the items inside it: up to the next block that is not its own. */
function itemEnd(lines: Lines, blocks: readonly Block[], at: number, sectionEnd: number): number {
	const item = blocks[at];
	if (item === undefined) return 0;
	const isOwn = (block: Block): boolean => block.kind === 'paragraph' && block.parent === item.line;
	const next = blocks.slice(at + 1, at + 50).find((block) => !isOwn(block));
	let end = Math.min(sectionEnd, (next?.line ?? Infinity) - 1) - 1;
	while (end > item.endLine - 1 && isBlank(textAt(lines, end))) end -= 1;
	return Math.max(end, item.endLine - 1);
}

function listItems(lines: Lines, { blocks, sections }: Note['outline']): ListItemCache[] {
	const byLine = new Map<number, ItemBlock>();
	const items: ListItemCache[] = [];
	let section = 0;
	blocks.forEach((block, at) => {
		if (block.kind !== 'item') return;
		byLine.set(block.line, block);
		while ((sections[section]?.endLine ?? Infinity) < block.line) section += 1;
		const parent = block.parent === undefined ? undefined : byLine.get(block.parent);
		const end = itemEnd(lines, blocks, at, sections[section]?.endLine ?? block.endLine);
		items.push({
			// A list at the very top begins on line 0, and is told from an item's line by -1.
			parent: block.parent === undefined ? -Math.max(1, block.listLine - 1) : block.parent - 1,
			position: span(lines, block.line - 1, itemStart(lines, block, parent), end),
			...(block.task === undefined ? {} : { task: block.task }),
		});
	});
	return items;
}

function headingText(lines: Lines, block: HeadingBlock): string {
	const first = textAt(lines, block.line - 1).slice(block.column - 1);
	if (block.endLine > block.line) {
		const others = lines.texts.slice(block.line, block.endLine - 1);
		return [first, ...others].map((text) => text.trim()).join(' ');
	}
	return first.replace(/(^|[ \t])#+[ \t]*$/, '').trim();
}

function headings(lines: Lines, blocks: readonly Block[]): HeadingCache[] {
	return blocks
		.filter((block) => block.kind === 'heading')
		.filter((block) => block.container === 'body')
		.map((block) => ({
			heading: headingText(lines, block),
			level: block.level,
			position: span(lines, block.line - 1, 0, block.endLine - 1),
		}));
}

/** What a link shows when it says nothing else: `Note > Heading`. */
function shownText(link: string): string {
	return link
		.split('#')
		.filter((part) => part !== '')
		.join(' > ');
}

function reference(lines: Lines, link: NoteLink): ReferenceCache {
	const line = link.line - 1;
	const col = link.column - 1;
	return {
		link: link.link,
		original: link.original,
		displayText: link.display ?? shownText(link.link),
		position: {
			start: locAt(lines, line, col),
			end: locAt(lines, line, col + link.original.length),
		},
	};
}

/** What stands in the text and in its comments, in order: the app caches both alike. */
function inOrder<T extends { readonly line: number; readonly column: number }>(
	found: readonly T[],
	commented: readonly T[],
): readonly T[] {
	if (commented.length === 0) return found;
	return [...found, ...commented].sort((a, b) => a.line - b.line || a.column - b.column);
}

function tags(lines: Lines, { outline }: Note): TagCache[] {
	return inOrder(outline.tags, outline.commented.tags).map(({ line, column, tag }) => ({
		tag,
		position: {
			start: locAt(lines, line - 1, column - 1),
			end: locAt(lines, line - 1, column - 1 + tag.length),
		},
	}));
}

function sections(lines: Lines, note: Note): SectionCache[] {
	return note.outline.sections.map(({ type, line, endLine }) => ({
		type,
		position: span(lines, line - 1, 0, endLine - 1),
	}));
}

const isWikilink = /^\[\[([^[\]]+)\]\]$/;

function frontmatterLink(key: string, text: string): FrontmatterLinkCache | undefined {
	const inner = isWikilink.exec(text.trim())?.[1];
	if (inner === undefined) return undefined;
	const bar = inner.indexOf('|');
	const link = (bar > 0 ? inner.slice(0, bar) : inner).trim();
	const display = bar > 0 ? inner.slice(bar + 1).trim() : shownText(link);
	return { key, link, original: text.trim(), displayText: display };
}

function frontmatterLinks(key: string, value: unknown, depth = 0): FrontmatterLinkCache[] {
	if (typeof value === 'string') {
		const link = frontmatterLink(key, value);
		return link === undefined ? [] : [link];
	}
	if (typeof value !== 'object' || value === null || depth > 20) return [];
	return Object.entries(value).flatMap(([name, inner]) =>
		frontmatterLinks(key === '' ? name : `${key}.${name}`, inner, depth + 1),
	);
}

/** What the app would cache for a note: our own outline of it, in the app's shape. Absent where there is none. */
export function cachedMetadata(text: string, note: Note): CachedMetadata {
	const lines = linesOf(text);
	const { outline, frontmatter } = note;
	const links = inOrder(outline.links, outline.commented.links);
	const references = (isEmbed: boolean): ReferenceCache[] =>
		links.filter((link) => link.isEmbed === isEmbed).map((link) => reference(lines, link));
	const lists = {
		headings: headings(lines, outline.blocks),
		listItems: listItems(lines, outline),
		links: references(false),
		embeds: references(true),
		tags: tags(lines, note),
		sections: sections(lines, note),
	};
	const cache: CachedMetadata = {};
	if (lists.headings.length > 0) cache.headings = lists.headings;
	if (lists.listItems.length > 0) cache.listItems = lists.listItems;
	if (lists.links.length > 0) cache.links = lists.links;
	if (lists.embeds.length > 0) cache.embeds = lists.embeds;
	if (lists.tags.length > 0) cache.tags = lists.tags;
	if (lists.sections.length > 0) cache.sections = lists.sections;
	if (frontmatter.data.size > 0) {
		const data: Record<string, unknown> = Object.fromEntries(frontmatter.data);
		cache.frontmatter = data;
		cache.frontmatterLinks = frontmatterLinks('', data);
		cache.frontmatterPosition = span(lines, 0, 0, frontmatter.endLine - 1);
	}
	return cache;
}
