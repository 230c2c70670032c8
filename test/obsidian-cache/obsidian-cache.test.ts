import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CachedMetadata, Pos } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { displayText } from '../../src/core/note/link';
import { parseNote } from '../../src/core/note/note';
import type { NoteLink, NoteTag, Outline } from '../../src/core/note/outline';
import { parseYaml } from '../core/note/parse-yaml';

/** Records that we read otherwise than Obsidian, each with the reason. None so far. */
const KNOWN_DIFFERENCES: ReadonlyMap<string, string> = new Map<string, string>([]);

interface CacheRecord {
	readonly filePath: string;
	readonly fileContents: string;
	readonly cachedMetadata: CachedMetadata;
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

function readRecord(name: string): CacheRecord {
	return JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as CacheRecord;
}

/** What is compared, as plain lists; lines and columns count from 0. */
interface Cached {
	readonly headings: unknown[];
	readonly listItems: unknown[];
	readonly links: unknown[];
	readonly embeds: unknown[];
	readonly tags: unknown[];
	readonly sections: unknown[];
	readonly frontmatter: unknown;
	readonly frontmatterLines: unknown;
}

const range = ({ start, end }: Pos): [number, number] => [start.line, end.line];
const point = ({ start }: Pos): [number, number] => [start.line, start.col];

function recorded(cache: CachedMetadata): Cached {
	const { headings = [], listItems = [], links = [], embeds = [], tags = [] } = cache;
	const { sections = [], frontmatter, frontmatterPosition } = cache;
	return {
		headings: headings.map((at) => [at.position.start.line, at.level, at.heading]),
		listItems: listItems.map((at) => [...range(at.position), at.parent, at.task]),
		links: links.map((at) => [...point(at.position), at.link, at.displayText, at.original]),
		embeds: embeds.map((at) => [...point(at.position), at.link, at.displayText, at.original]),
		tags: tags.map((at) => [...point(at.position), at.tag]),
		sections: sections.map((at) => [at.type, ...range(at.position)]),
		frontmatter,
		frontmatterLines: frontmatterPosition && range(frontmatterPosition),
	};
}

type Placed = NoteLink | NoteTag;
const byPlace = (a: Placed, b: Placed): number => a.line - b.line || a.column - b.column;

/** Obsidian caches links and tags of comments with the others. */
function allLinks({ links, commented }: Outline, isEmbed: boolean): unknown[] {
	return [...links, ...commented.links]
		.filter((link) => link.isEmbed === isEmbed)
		.sort(byPlace)
		.map((at) => [at.line - 1, at.column - 1, at.link, displayText(at), at.original]);
}

function ours(name: string, text: string): Cached {
	const { outline, frontmatter } = parseNote(name, text, parseYaml);
	const { blocks, sections, tags, commented } = outline;
	const hasData = frontmatter.data.size > 0;
	return {
		headings: blocks.flatMap((block) =>
			block.kind === 'heading' && block.container === 'body' && block.parent === undefined
				? [[block.line - 1, block.level, block.text]]
				: [],
		),
		listItems: blocks.flatMap((block) => {
			if (block.kind !== 'item') return [];
			const { line, endLine, parent, listLine, task } = block;
			// An item of the first level has the line of its list, negated; line 0 is written as -1.
			const above = parent === undefined ? -Math.max(1, listLine - 1) : parent - 1;
			return [[line - 1, endLine - 1, above, task]];
		}),
		links: allLinks(outline, false),
		embeds: allLinks(outline, true),
		tags: [...tags, ...commented.tags]
			.sort(byPlace)
			.map((at) => [at.line - 1, at.column - 1, at.tag]),
		sections: sections.map((at) => [at.type, at.line - 1, at.endLine - 1]),
		frontmatter: hasData ? Object.fromEntries(frontmatter.data) : undefined,
		frontmatterLines: hasData ? [0, frontmatter.endLine - 1] : undefined,
	};
}

describe('what Obsidian caches for a note', () => {
	it('is recorded for 44 notes at least', () => {
		expect(names.length).toBeGreaterThanOrEqual(44);
	});

	it.each(names)('is what we read: %s', (name) => {
		const { filePath, fileContents, cachedMetadata } = readRecord(name);
		const read = ours(filePath, fileContents);
		const known = KNOWN_DIFFERENCES.get(name);
		if (known === undefined) expect(read).toEqual(recorded(cachedMetadata));
		else expect(read, `no longer differs: ${known}`).not.toEqual(recorded(cachedMetadata));
	});

	it('names no difference of a record that is not there', () => {
		for (const name of KNOWN_DIFFERENCES.keys()) expect(names).toContain(name);
	});
});
