/** A problem with something the owner wrote, at its place. Reading goes on: it costs one entry, never the note. */
export interface Diagnostic {
	/** Vault-relative, with `/`. */
	readonly path: string;
	/** From 1, in the file (frontmatter included). */
	readonly line: number;
	/** From 1, in UTF-16 units. */
	readonly column: number;
	readonly severity: 'error' | 'warning';
	readonly rule: Rule;
	/** In one grammar: "Unexpected `31.02.2026`, expected a date like `2026-02-28`". */
	readonly reason: string;
}

/** Stable names of everything that can be wrong, each explained in the README. */
export const RULES = [
	'frontmatter-yaml',
	'frontmatter-unclosed',
	'frontmatter-language',
	'property-value',
	'entry-date',
	'entry-future',
	'entry-outcome',
	'entry-length',
	'entry-field',
	'entry-unread',
	'task-date',
	'name-ambiguous',
	'note-conflict',
	'setting-value',
] as const;
export type Rule = (typeof RULES)[number];

/** `path:line:column: reason (rule)`, the form terminals and editors can jump to. */
export function formatDiagnostic({ path, line, column, reason, rule }: Diagnostic): string {
	return `${path}:${line}:${column}: ${reason} (${rule})`;
}

/** By path, then line, then column. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}
