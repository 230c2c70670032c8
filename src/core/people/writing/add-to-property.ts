import type { Frontmatter } from '../../note/frontmatter';
import type { WritingGround } from './read-back';
import { lineAt, textLines, withLinesAt, type TextLines } from './text-lines';

/** Something to be said in a property of a note, beside what it says already. */
export interface PropertyThing {
	readonly path: string;
	readonly key: string;
	readonly thing: string;
}

/** Words that YAML takes for text as they stand. */
const PLAIN_TEXT =
	/^(?!(?:true|false|null|yes|no|on|off)$)\p{L}[\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+)*$/iu;

const yamlOf = (value: unknown): string =>
	typeof value === 'string' && PLAIN_TEXT.test(value) ? value : JSON.stringify(value);

/** What a property says, as a list. */
function valuesOf(value: unknown): readonly unknown[] {
	if (value === undefined || value === null || value === '') return [];
	return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** The lines that say a property, from its key to its last value; the end is past the last one. */
function linesOf(
	key: string,
	{ keyLines, endLine }: Frontmatter,
	lines: TextLines,
): readonly [number, number] {
	const from = keyLines.get(key) ?? endLine;
	const next = [...keyLines.values()].filter((line) => line > from);
	let end = Math.min(endLine, ...next);
	// What stands above the next key is about that one.
	while (end > from + 1 && /^\s*(?:#.*)?$/.test(lineAt(lines, end - 1))) end -= 1;
	return [from, end];
}

function withLinesReplaced(
	lines: TextLines,
	[from, end]: readonly [number, number],
	written: readonly string[],
): string {
	const { text, starts } = lines;
	const rest = textLines(text.slice(0, starts[from - 1]) + text.slice(starts[end - 1]));
	return withLinesAt({ ...rest, eol: lines.eol }, from, written).text;
}

/** The text with the values in the place of the property, however it was written before. */
function written(
	lines: TextLines,
	{ key, thing }: PropertyThing,
	frontmatter: Frontmatter,
): string {
	const { data, itemLines, endLine } = frontmatter;
	const known = valuesOf(data.get(key));
	const only = `${key}: ${yamlOf(thing)}`;
	if (endLine === 0) return withLinesAt(lines, 1, ['---', only, '---']).text;
	if (!data.has(key)) return withLinesAt(lines, endLine, [only]).text;
	const place = linesOf(key, frontmatter, lines);
	if (known.length === 0) return withLinesReplaced(lines, place, [only]);
	const items = itemLines.get(key) ?? [];
	if (items.length === known.length) {
		const [indent = ''] = /^\s*/.exec(lineAt(lines, items[0] ?? 0)) ?? [];
		return withLinesAt(lines, place[1], [`${indent}- ${yamlOf(thing)}`]).text;
	}
	const list = [...known, thing].map((value) => `  - ${yamlOf(value)}`);
	return withLinesReplaced(lines, place, [`${key}:`, ...list]);
}

/** Whether the properties are what they were, but for the one that now says one thing more. */
function saysOneMore(
	before: ReadonlyMap<string, unknown>,
	after: ReadonlyMap<string, unknown>,
	{ key, thing }: PropertyThing,
): boolean {
	const known = valuesOf(before.get(key));
	const meant = new Map(before).set(key, known.length === 0 ? thing : [...known, thing]);
	return JSON.stringify([...meant]) === JSON.stringify([...after]);
}

/**
 * The text with one more thing said in a property, every other character as it was; the same text where it says so
 * already, undefined where the properties cannot be read, or would not be read so.
 */
export function withThingInProperty(
	text: string,
	added: PropertyThing,
	{ parse }: Pick<WritingGround, 'parse'>,
): string | undefined {
	const { frontmatter, diagnostics } = parse(added.path, text);
	if (diagnostics.length > 0) return undefined;
	if (valuesOf(frontmatter.data.get(added.key)).includes(added.thing)) return text;
	const changed = written(textLines(text), added, frontmatter);
	const { data } = parse(added.path, changed).frontmatter;
	return saysOneMore(frontmatter.data, data, added) ? changed : undefined;
}
