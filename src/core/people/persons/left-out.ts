import type { Note } from '../../note/note';
import type { Conventions } from './vault-conventions';
import { foldText } from '../fold';

const TEMPLATE_WORDS: ReadonlySet<string> = new Set(
	'template templates vorlage vorlagen plantilla plantillas'.split(' '),
);
const INDEX_WORDS: ReadonlySet<string> = new Set(
	'index moc mocs indexes indices readme dashboard'.split(' '),
);

const wordsOf = (text: string): readonly string[] =>
	foldText(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((w) => w !== '');

/** A placeholder no program has filled in: `{{title}}`, `<% tp.file.title %>`. */
const PLACEHOLDER = /\{\{\s{0,3}[\p{L}_][\p{L}\p{N}\s:._|,'"+\-/]{0,80}\}\}|<%[^%]{0,300}%>/u;
const CODE_OR_MATH = /`[^`\n]*`|\$\$?[^$\n]*\$\$?/g;

function hasPlaceholder(text: string): boolean {
	if (!text.includes('{{') && !text.includes('<%')) return false;
	return PLACEHOLDER.test(text.replace(CODE_OR_MATH, ''));
}

function valueHasPlaceholder(value: unknown, depth = 0): boolean {
	if (typeof value === 'string') return hasPlaceholder(value);
	if (typeof value !== 'object' || value === null || depth > 4) return false;
	const entries = Object.entries(value) as [string, unknown][];
	// An unquoted `{{title}}` is a map in a map to YAML.
	const isBraces = entries.some(
		([key, inner]) => inner === null && /^\[object Object\]$|^\{/.test(key),
	);
	return isBraces || entries.some(([, inner]) => valueHasPlaceholder(inner, depth + 1));
}

/** In a folder or with a name that says template, or with placeholders nobody filled in. */
export function isTemplate(note: Note, { templateFolder }: Conventions): boolean {
	const folder = templateFolder.replace(/\/+$/, '');
	if (folder !== '' && foldText(note.path).startsWith(`${foldText(folder)}/`)) return true;
	const folders = note.path.split('/').slice(0, -1);
	if (folders.some((part) => wordsOf(part).some((word) => TEMPLATE_WORDS.has(word)))) return true;
	if (isNamed(note, TEMPLATE_WORDS) || saysKind(note, TEMPLATE_WORDS)) return true;
	if (hasPlaceholder(note.name)) return true;
	for (const value of note.frontmatter.data.values()) if (valueHasPlaceholder(value)) return true;
	return note.outline.blocks.some(({ text }) => hasPlaceholder(text));
}

/** An index or map of content, by its name or type. */
export function isIndex(note: Note): boolean {
	return isNamed(note, INDEX_WORDS) || saysKind(note, INDEX_WORDS);
}

/** The word stands first or last in a name without a date ("Person template", "People MOC", "_Index"). */
function isNamed(note: Note, words: ReadonlySet<string>): boolean {
	if (/\d{4}[-_.]?\d{2}[-_.]?\d{2}/.test(note.name)) return false;
	const named = wordsOf(note.name);
	const [first = ''] = named;
	const last = named[named.length - 1] ?? '';
	return words.has(last) || (words.has(first) && words === TEMPLATE_WORDS);
}

function saysKind(note: Note, words: ReadonlySet<string>): boolean {
	for (const [key, value] of note.frontmatter.data) {
		if (!/^(?:type|class|file-?role|tags?|categor(?:y|ies))$/i.test(key)) continue;
		const values: readonly unknown[] = Array.isArray(value) ? value : [value];
		if (
			values.some((item) => typeof item === 'string' && words.has(foldText(item).replace(/^#/, '')))
		)
			return true;
	}
	return false;
}

/** A whole word anywhere in the name: enough for notes that would be people ("Person Template v2"). */
export function isNamedLikeTemplate({ name }: Pick<Note, 'name'>): boolean {
	return wordsOf(name).some((word) => TEMPLATE_WORDS.has(word) || INDEX_WORDS.has(word));
}

type PathTest = (path: string) => boolean;
const MAX_PATH = 500;

/**
 * A pattern that could take time out of proportion: a repeated group that holds a repetition or a choice, a
 * back-reference, more than three open repetitions, or more than four parts that may be missing. Such a pattern is not run.
 */
function isSlowPattern(source: string): boolean {
	if (source.length > 300 || /\\\d/.test(source)) return true;
	const plain = source
		.replace(/\\[^\d]/g, '_')
		.replace(/\[[^\]]*\]/g, '_')
		.replace(/\(\?/g, '(');
	if ((plain.match(/[*+]|\{\d+,\d*\}/g) ?? []).length > 3) return true;
	if ((plain.match(/\?/g) ?? []).length > 4) return true;
	const open: boolean[] = [];
	for (let at = 0; at < plain.length; at++) {
		const mark = plain[at] ?? '';
		if (mark === '(') open.push(false);
		else if (mark === ')') {
			const isBusy = open.pop() ?? false;
			const isRepeated = /^[*+{]/.test(plain.slice(at + 1, at + 2));
			if (isBusy && isRepeated) return true;
			if (open.length > 0 && (isBusy || isRepeated)) open[open.length - 1] = true;
		} else if ('*+?{|'.includes(mark) && open.length > 0) {
			open[open.length - 1] = true;
		}
	}
	return false;
}

/** What a filter of *Excluded files* matches; undefined where it is empty, unsound, or could be slow. */
function testOf(filter: string): PathTest | undefined {
	if (filter === '') return undefined;
	if (!(filter.length > 2 && filter.startsWith('/') && filter.endsWith('/'))) {
		const prefix = filter.toLowerCase();
		return (path) => path.toLowerCase().startsWith(prefix);
	}
	const source = filter.slice(1, -1);
	if (isSlowPattern(source)) return undefined;
	try {
		const pattern = new RegExp(source, 'i');
		return (path) => pattern.test(path.slice(0, MAX_PATH));
	} catch {
		return undefined;
	}
}

/** A filter of *Excluded files* that can be used: a prefix, or a sound and quick regular expression. */
export function isUsableFilter(filter: string): boolean {
	return testOf(filter) !== undefined;
}

/** Whether Obsidian's *Excluded files* name this path: a prefix of it, or a regular expression between slashes. */
export function isExcluded(path: string, excluded: readonly string[]): boolean {
	return testsOf(excluded).some((test) => test(path));
}

const known = new WeakMap<readonly string[], readonly PathTest[]>();

/** The tests of a list of filters, made once: every note is put to them. */
function testsOf(excluded: readonly string[]): readonly PathTest[] {
	const before = known.get(excluded);
	if (before !== undefined) return before;
	const tests = excluded.flatMap((filter) => testOf(filter) ?? []);
	known.set(excluded, tests);
	return tests;
}
