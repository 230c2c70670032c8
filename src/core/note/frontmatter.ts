import matter from 'gray-matter';
import type { Diagnostic, Rule } from '../diagnostic';
import { AMPERSAND, COLON, COMMA, NEWLINE, isSpaceCode } from './characters';
import { propertyLines, readFences } from './frontmatter-lines';

/** The YAML properties of a note. */
export interface Frontmatter {
	/** Own keys only, as written; values as YAML 1.2 core gives them (dates stay text). */
	readonly data: ReadonlyMap<string, unknown>;
	/** Line of each top-level key in the file; the block's first line for one that no line begins with. */
	readonly keyLines: ReadonlyMap<string, number>;
	/** For a key whose value is a block list: the line of each of its items. */
	readonly itemLines: ReadonlyMap<string, readonly number[]>;
	/** The lines between the fences as written, the first of them line 2 of the file. */
	readonly lines: readonly string[];
	/** Last line of the block (its closing fence); 0 when there is none. */
	readonly endLine: number;
}

/** Parses YAML 1.2 core; throws for bad YAML. Handed in by the host: Obsidian's own in the app, `yaml` elsewhere. */
export type ParseYaml = (text: string) => unknown;

/** What a note's frontmatter says, and what is wrong with it. */
export interface FrontmatterReading {
	readonly frontmatter: Frontmatter;
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Bounds of what is handed to a YAML parser, whose time may grow with the square of keys or anchors: characters,
 * entries (line breaks and commas), colons, anchors, empty lines in a row. Chosen; no source.
 */
export const YAML_BOUNDS = {
	size: 262_144,
	entries: 20_000,
	colons: 6_000,
	anchors: 1_000,
	blankLines: 1_000,
};

/** Values (an alias counts each time) and depth that properties may have. Chosen; no source. */
export const DATA_BOUNDS = { values: 100_000, depth: 64 };

/**
 * Reads the frontmatter of a note. Never throws: what is wrong is told as a diagnostic, and the body is read anyway.
 * Positions are those of the file, whatever its line breaks and byte order mark.
 */
export function readFrontmatter(
	path: string,
	text: string,
	parseYaml: ParseYaml,
): FrontmatterReading {
	const fences = readFences(text);
	switch (fences.kind) {
		case 'none':
			return { frontmatter: withoutData(0), diagnostics: [] };
		case 'unclosed':
			return failed(path, 0, {
				rule: 'frontmatter-unclosed',
				reason:
					'Unexpected end of the note, expected `---` on a line of its own after the properties',
			});
		case 'language':
			return failed(path, fences.endLine, {
				rule: 'frontmatter-language',
				reason: `Unexpected \`---${fences.language}\`, expected \`---\` and YAML properties`,
			});
		case 'properties':
			return readProperties(path, fences.lines, fences.endLine, parseYaml);
	}
}

interface Failure {
	readonly rule: Rule;
	readonly reason: string;
	readonly line?: number;
	readonly column?: number;
}

function failed(path: string, endLine: number, failure: Failure): FrontmatterReading {
	const diagnostic: Diagnostic = { path, line: 1, column: 1, severity: 'error', ...failure };
	return { frontmatter: withoutData(endLine), diagnostics: [diagnostic] };
}

function withoutData(endLine: number): Frontmatter {
	return { data: new Map(), keyLines: new Map(), itemLines: new Map(), lines: [], endLine };
}

function readProperties(
	path: string,
	lines: readonly string[],
	endLine: number,
	parseYaml: ParseYaml,
): FrontmatterReading {
	const fail = (
		reason: string,
		place: { line?: number; column?: number } = {},
	): FrontmatterReading => failed(path, endLine, { rule: 'frontmatter-yaml', reason, ...place });
	const block = lines.join('\n');
	if (!isWithinBounds(block))
		return fail('Unexpected amount of YAML, expected a block of properties');
	let value: unknown;
	try {
		value = parseBlock(block, parseYaml);
	} catch (error) {
		const reason = `Unexpected YAML (${messageOf(error)}), expected properties like \`key: value\``;
		return fail(reason, placeOf(error, endLine));
	}
	if (!isRecord(value)) {
		return fail(`Unexpected ${kindOf(value)}, expected properties like \`key: value\``, {
			line: 2,
		});
	}
	if (!isTame(value)) return fail('Unexpected values that repeat without end, expected plain ones');
	return { frontmatter: { ...readData(value, lines), lines, endLine }, diagnostics: [] };
}

/**
 * gray-matter, fenced in: it gets a block with fences of our own, so that it meets no language and no other end; always
 * with options, for without them it keeps every text and forgets errors; every engine but YAML refuses.
 */
function parseBlock(block: string, parseYaml: ParseYaml): unknown {
	const refuse = (): never => {
		throw new Error('only YAML is read');
	};
	const engine = { parse: refuse, stringify: refuse };
	const engines = { javascript: engine, js: engine, json: engine, toml: engine, coffee: engine };
	const yaml = { parse: (source: string) => ({ value: parseYaml(source) }), stringify: refuse };
	const file = matter(`---\n${block}\n---\n`, {
		language: 'yaml',
		delimiters: ['---', '---\n'],
		engines: { ...engines, yaml },
	});
	// A block of comments alone never reaches the parser.
	const { value }: { value?: unknown } = file.data;
	return value ?? {};
}

function isWithinBounds(block: string): boolean {
	if (block.length > YAML_BOUNDS.size) return false;
	let entries = 0;
	let colons = 0;
	let anchors = 0;
	let blankLines = 0;
	for (let at = 0; at < block.length; at += 1) {
		const code = block.charCodeAt(at);
		if (code === NEWLINE) blankLines += 1;
		else if (!isSpaceCode(code)) blankLines = 0;
		if (code === NEWLINE || code === COMMA) entries += 1;
		else if (code === COLON) colons += 1;
		else if (code === AMPERSAND) anchors += 1;
		if (blankLines > YAML_BOUNDS.blankLines) return false;
	}
	const { entries: mostEntries, colons: mostColons, anchors: mostAnchors } = YAML_BOUNDS;
	return entries <= mostEntries && colons <= mostColons && anchors <= mostAnchors;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return Object.prototype.toString.call(value) === '[object Object]';
}

/** Whether values end: YAML's aliases can build ones within themselves, or a few lines that grow beyond measure. */
function isTame(value: unknown): boolean {
	let left = DATA_BOUNDS.values;
	const visit = (inner: unknown, depth: number): boolean => {
		left -= 1;
		if (left < 0 || depth > DATA_BOUNDS.depth) return false;
		if (typeof inner !== 'object' || inner === null) return true;
		return Object.values(inner).every((child) => visit(child, depth + 1));
	};
	return visit(value, 0);
}

function readData(
	value: Readonly<Record<string, unknown>>,
	lines: readonly string[],
): Omit<Frontmatter, 'lines' | 'endLine'> {
	const found = propertyLines(lines);
	const data = new Map<string, unknown>();
	const keyLines = new Map<string, number>();
	const itemLines = new Map<string, readonly number[]>();
	for (const key of Object.keys(value)) {
		const property = value[key];
		data.set(key, property);
		keyLines.set(key, found.keyLines.get(key) ?? 2);
		const items = found.itemLines.get(key);
		const isList = Array.isArray(property) && property.length === items?.length;
		if (isList && items !== undefined) itemLines.set(key, items);
	}
	return { data, keyLines, itemLines };
}

/** Words of a property as they stand on a line of the file: these if they do, else what the line says. */
export function wordsOnLine({ lines }: Frontmatter, line: number, words: string): string {
	const written = lines[line - 2] ?? '';
	return written.includes(words) ? words : written.replace(/^[ \t]*-[ \t]/, '').trim();
}

/** First line of a parser's message, without the place that some add. */
function messageOf(error: unknown): string {
	const told: unknown = isObject(error) && 'message' in error ? error.message : undefined;
	const message = typeof told === 'string' && told !== '' ? told : 'not readable';
	const first = message.split('\n', 1)[0] ?? '';
	const place = first.lastIndexOf(' at line ');
	return (place < 0 ? first : first.slice(0, place)).replace(/:$/, '').slice(0, 200);
}

/** Where a parser says it failed; its first line is the opening fence, so that its lines are those of the file. */
function placeOf(error: unknown, endLine: number): { line?: number; column?: number } {
	const places: unknown = isObject(error) && 'linePos' in error ? error.linePos : undefined;
	const place: unknown = Array.isArray(places) ? places[0] : undefined;
	if (!isObject(place) || !('line' in place) || !('col' in place)) return { line: 2 };
	const { line, col } = place;
	if (typeof line !== 'number' || typeof col !== 'number') return { line: 2 };
	return { line: Math.min(Math.max(line, 1), endLine), column: Math.max(col, 1) };
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

function kindOf(value: unknown): string {
	if (Array.isArray(value)) return 'list';
	return typeof value === 'string' ? 'text' : typeof value;
}
