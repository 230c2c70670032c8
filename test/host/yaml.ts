import type { FrontMatterInfo } from 'obsidian';
import { parse, stringify } from 'yaml';

/** YAML 1.2 core, as the app reads it: dates stay text. Throws for bad YAML. */
export function parseYaml(text: string): unknown {
	return parse(text, { logLevel: 'error' }) as unknown;
}

/** YAML as the app writes it: no folding, nothing after the colon for null. */
export function stringifyYaml(obj: unknown): string {
	return stringify(obj, { lineWidth: 0, nullStr: '', aliasDuplicateObjects: false });
}

/** Where the properties stand in a note's text. `from` and `to` enclose the YAML between the fences. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
	const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	const open = /^\ufeff?---[ \t]*\r?\n/.exec(content);
	if (open === null) return none;
	const from = open[0].length;
	let at = from;
	while (at < content.length) {
		const end = content.indexOf('\n', at);
		const next = end < 0 ? content.length : end + 1;
		if (/^---[ \t]*\r?\n?$/.test(content.slice(at, next))) {
			return {
				exists: true,
				frontmatter: content.slice(from, at),
				from,
				to: at,
				contentStart: next,
			};
		}
		at = next;
	}
	return none;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Value of the first property with this name (any case) or that the expression fits; null when there is none. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
	if (!isRecord(frontmatter)) return null;
	const fits = (name: string): boolean =>
		typeof key === 'string' ? name.toLowerCase() === key.toLowerCase() : key.test(name);
	const found = Object.keys(frontmatter).find(fits);
	return found === undefined ? null : (frontmatter[found] ?? null);
}

/** The property as a list of text: a list as it is, text split at commas; null when there is none. */
export function parseFrontMatterStringArray(
	frontmatter: unknown,
	key: string | RegExp,
): string[] | null {
	return textList(parseFrontMatterEntry(frontmatter, key), /,/);
}

function textList(value: unknown, separator: RegExp): string[] | null {
	const isList = Array.isArray(value);
	if (!isList && typeof value !== 'string') return null;
	const parts: unknown[] = isList ? value : value.split(separator);
	return parts
		.filter((part) => typeof part === 'string' || typeof part === 'number')
		.map((part) => String(part).trim())
		.filter((part) => part !== '');
}

/** Aliases of a note; null when it has no such property. */
export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
	return parseFrontMatterStringArray(frontmatter, /^aliases$/i);
}

/** Tags of a note's properties, each with its `#`; null when it has no such property. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
	const tags = textList(parseFrontMatterEntry(frontmatter, /^tags$/i), /[,\s]+/);
	return tags?.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)) ?? null;
}
