import { DASH, isBlankCode, skipBlanks } from './characters';
import { cursorOn, nextLine, type Cursor } from './cursor';

/** The frontmatter block of a note, as its fences say. */
export type Fences =
	| { readonly kind: 'none' }
	/** A block that is opened and never closed: the first line of properties follows the fence. */
	| { readonly kind: 'unclosed' }
	/** `---js`: a block in a language of its own; `endLine` is its closing fence, 0 where there is none. */
	| { readonly kind: 'language'; readonly language: string; readonly endLine: number }
	/** The lines between the fences, the first of them line 2 of the file. */
	| { readonly kind: 'properties'; readonly lines: readonly string[]; readonly endLine: number };

/** Finds the block: a fence is `---` alone on its line (blanks may follow), the first one on line 1. */
export function readFences(text: string): Fences {
	const cursor = cursorOn(text);
	if (!nextLine(cursor) || !text.startsWith('---', cursor.start)) return { kind: 'none' };
	const opening = text.slice(cursor.start + 3, cursor.end).trim();
	const { following } = cursor;
	if (opening !== '') {
		if (!/^[A-Za-z][A-Za-z0-9+.-]{0,30}$/.test(opening)) return { kind: 'none' };
		return { kind: 'language', language: opening, endLine: closingLine(cursor) };
	}
	const endLine = closingLine(cursor);
	if (endLine > 0) return { kind: 'properties', lines: linesFrom(text, endLine), endLine };
	const second = { ...cursorOn(text), following };
	const isProperty = nextLine(second) && keyOf(lineText(second)) !== undefined;
	return { kind: isProperty ? 'unclosed' : 'none' };
}

function closingLine(cursor: Cursor): number {
	while (nextLine(cursor)) if (isFence(cursor)) return cursor.line;
	return 0;
}

function isFence({ text, start, end }: Cursor): boolean {
	return text.startsWith('---', start) && skipBlanks(text, start + 3, end) === end;
}

function lineText({ text, start, end }: Cursor): string {
	return text.slice(start, end);
}

/** Lines 2 to before `endLine`. */
function linesFrom(text: string, endLine: number): string[] {
	const cursor = cursorOn(text);
	const lines: string[] = [];
	nextLine(cursor);
	while (cursor.line < endLine - 1 && nextLine(cursor)) lines.push(lineText(cursor));
	return lines;
}

/** A top-level key and what follows its colon. */
interface KeyLine {
	readonly key: string;
	readonly rest: string;
}

/** Reads `key: value`, `"key": value` or `'key':`; undefined for any other line, an indented one included. */
function keyOf(line: string): KeyLine | undefined {
	const quote = line.charAt(0);
	if (quote === '"' || quote === "'") return quotedKey(line, quote);
	if (quote === '' || '#-?{}[],&*!|>%@` \t'.includes(quote)) {
		const isWord = quote === '-' && line.length > 1 && !isBlankCode(line.charCodeAt(1));
		if (!isWord) return undefined;
	}
	for (let at = line.indexOf(':'); at > 0; at = line.indexOf(':', at + 1)) {
		if (at + 1 < line.length && !isBlankCode(line.charCodeAt(at + 1))) continue;
		return { key: line.slice(0, at).trim(), rest: line.slice(at + 1) };
	}
	return undefined;
}

function quotedKey(line: string, quote: string): KeyLine | undefined {
	let close = 1;
	for (; close < line.length; close += 1) {
		const character = line.charAt(close);
		if (character === '\\' && quote === '"') close += 1;
		else if (character === quote && line.charAt(close + 1) === quote && quote === "'") close += 1;
		else if (character === quote) break;
	}
	const colon = skipBlanks(line, close + 1, line.length);
	if (line.charAt(colon) !== ':') return undefined;
	return { key: unquoted(line.slice(1, close), quote), rest: line.slice(colon + 1) };
}

function unquoted(inner: string, quote: string): string {
	if (quote === "'") return inner.split("''").join("'");
	try {
		const value: unknown = JSON.parse(`"${inner}"`);
		return typeof value === 'string' ? value : inner;
	} catch {
		return inner;
	}
}

/** Where the properties stand: the lines of the keys, and of the items of those whose value is a block list. */
export interface PropertyLines {
	readonly keyLines: ReadonlyMap<string, number>;
	readonly itemLines: ReadonlyMap<string, readonly number[]>;
}

/**
 * Finds the lines of the keys in a block whose first line is line 2 of the file. Only lines that the keys show; what
 * is written otherwise (`? key`, several keys in one line of `{}`) is left to the caller.
 */
export function propertyLines(lines: readonly string[]): PropertyLines {
	const isBraced =
		lines
			.find((line) => line.trim() !== '')
			?.trimStart()
			.startsWith('{') ?? false;
	const keyLines = new Map<string, number>();
	const itemLines = new Map<string, readonly number[]>();
	lines.forEach((line, index) => {
		const found = keyOf(isBraced ? line.replace(/^[ \t{,]{0,200}/, '') : line);
		if (found === undefined || keyLines.has(found.key)) return;
		keyLines.set(found.key, index + 2);
		if (hasValue(found.rest)) return;
		const items = listLines(lines, index + 1);
		if (items.length > 0) itemLines.set(found.key, items);
	});
	return { keyLines, itemLines };
}

function hasValue(rest: string): boolean {
	const value = rest.trim();
	return value !== '' && !value.startsWith('#');
}

/** Lines of the `- item`s that begin at `lines[from]`: all those as far indented as the first. */
function listLines(lines: readonly string[], from: number): number[] {
	const items: number[] = [];
	let indent = -1;
	for (let index = from; index < lines.length; index += 1) {
		const line = lines[index] ?? '';
		const at = skipBlanks(line, 0, line.length);
		if (at === line.length || line.charAt(at) === '#') continue;
		const isItem =
			line.charCodeAt(at) === DASH &&
			(at + 1 === line.length || isBlankCode(line.charCodeAt(at + 1)));
		if (indent < 0 && isItem) indent = at;
		if (at < indent || indent < 0 || (at === 0 && !isItem)) break;
		if (isItem && at === indent) items.push(index + 2);
	}
	return items;
}
