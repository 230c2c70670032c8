import type { NoteLink } from '../../note/outline';
import { inlineFields, type InlineField } from '../inline-field';
import type { NameRef } from '../names';

/** A person (or any note) named in a text, by a link or by `@Name`. */
export interface Mention {
	readonly ref: NameRef;
	/** Place in the cleaned text; both -1 for a link inside an inline field. */
	readonly start: number;
	readonly end: number;
	/** Line and column in the file. */
	readonly line: number;
	readonly column: number;
	/** The inline field it stands in. */
	readonly field?: InlineField;
}

/** A stretch of a note in plain words: markup, links, fields, tags, code and addresses taken out. */
export interface Words {
	readonly text: string;
	readonly mentions: readonly Mention[];
	readonly fields: readonly InlineField[];
	/** Without `#`, as written. */
	readonly tags: readonly string[];
}

/** A stretch of a note's source: its text, and the line its first character stands on. */
export interface Stretch {
	readonly text: string;
	readonly line: number;
	/** Column of the first character, from 1. */
	readonly column: number;
}

interface Piece {
	readonly start: number;
	readonly end: number;
	readonly link?: NoteLink;
	readonly field?: InlineField;
}

const lineOf = (link: NoteLink): number => link.line;

/** First index in `links` (sorted by line) at or after `line`. */
function firstLinkOn(links: readonly NoteLink[], line: number): number {
	let low = 0;
	let high = links.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const link = links[middle];
		if (link !== undefined && lineOf(link) < line) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Links that were not found where they should stand are given up after this many, so that time stays in proportion. */
const MAX_MISSES = 100;

/** Where the links of the note stand in this stretch; embeds are among them. */
function linkPieces(stretch: Stretch, links: readonly NoteLink[]): Piece[] {
	const pieces: Piece[] = [];
	let misses = 0;
	let lineStart = 0;
	let index = firstLinkOn(links, stretch.line);
	for (let line = stretch.line; lineStart <= stretch.text.length; line++) {
		const newline = stretch.text.indexOf('\n', lineStart);
		const lineEnd = newline === -1 ? stretch.text.length : newline;
		let from = lineStart;
		for (let link = links[index]; link?.line === line; link = links[++index]) {
			if (misses > MAX_MISSES) continue;
			const rest = stretch.text.slice(from, lineEnd);
			const written = rest.includes(link.original)
				? link.original
				: link.original.replace('\\|', '|');
			const at = rest.indexOf(written);
			if (at === -1) {
				misses++;
				continue;
			}
			pieces.push({ start: from + at, end: from + at + written.length, link });
			from += at + written.length;
		}
		if (newline === -1) break;
		lineStart = newline + 1;
	}
	return pieces;
}

/** What is struck out, links in it and all. */
function struckPieces(text: string): Piece[] {
	if (!text.includes('~~')) return [];
	return [...text.matchAll(STRUCK)].map(({ index, 0: { length } }) => ({
		start: index,
		end: index + length,
	}));
}

const STRUCK = /~~(?=\S)[^~\n]{1,400}~~/g;

/** What a link shows: its display text, else the last part of its target. */
export function shownText(link: Pick<NoteLink, 'link' | 'display'>): string {
	const display = link.display?.trim();
	if (display !== undefined && display !== '') return display;
	const path = link.link.split('#')[0] ?? '';
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

const MARKUP =
	/``[^\n]*?``|`[^`\n]*`|~~[^~\n]*~~|\[\^[^\]\s]{1,40}\]|!?\[\[[^[\]\n]{0,300}\]\]|\b(?:https?|mailto|tel|obsidian):\/?\/?[^\s<>]+|<\/?[a-zA-Z][^<>\n]{0,200}>|\s\^[\w-]{1,60}(?=\s*$)|(?:📅|📆|🗓️?|⏳|⌛|🛫|➕|✅|❌)\s{0,3}(?:\d{1,4}(?:[-./]\d{1,4}){2}|\p{L}{3,12} \d{1,2}, \d{4}|\d{1,2}\.? \p{L}{3,12} \d{4})|@done\([^()\n]{0,40}\)|[⏫🔼🔽⏬🔺]|🔁[^\n📅✅➕⏳🛫]{0,60}|(^|[\s(,;>[{"'“”‘’„«»+–—]|\*{1,3}|_{1,3}|={2})(?:#([\p{L}\p{N}_/\p{Extended_Pictographic}\u{FE0F}-]{1,80})|@(?!done\()([\p{L}\p{N}][^\s@#,;:()[\]{}|*"“”«»<>=+~]{0,60}))|\*{1,3}|_{2,3}|={2}/gmu;

/** A mark of a task that wants a day: a link behind it is that day. */
const TASK_MARK = /(?:📅|📆|🗓|⏳|⌛|🛫|➕|✅|❌)\u{FE0F}?\s{0,3}$/u;

const PARTICLES = new Set(
	'van von de der den del della da di du la le bin al el ter ten zu'.split(' '),
);
const TITLES = new Set('dr prof mr mrs ms mx st fr hr sr sra'.split(' '));
const NAME_WORD = /^[ \u00a0]([\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]{0,40})/u;

/** Whether a name is over with a word as written: by its `'s`, or by the end of a sentence (not in "Dr." and "J."). */
function endsName(word: string): boolean {
	if (!word.endsWith('.')) return /(?:['’]s|[!?])$/.test(word);
	const bare = word.slice(0, -1);
	return bare.length > 1 && !TITLES.has(bare.toLowerCase());
}

/** The words after an `@` that can belong to the name: as many as look like names, four at most. */
function atCandidates(first: string, after: string): string[] {
	const names = [first.replace(/(?:['’]s)?[.!?_'’]*$/u, '')];
	if (endsName(first)) return names;
	let before = first;
	let rest = after;
	for (let count = 0; count < 4; count++) {
		const match = NAME_WORD.exec(rest);
		if (match?.[1] === undefined) break;
		const word = match[1].replace(/(?:['’]s)?[.!?'’]*$/u, '');
		names.unshift(`${before} ${word}`);
		if (endsName(match[1])) break;
		before = `${before} ${match[1]}`;
		rest = rest.slice(match[0].length);
	}
	return names;
}

/** How many characters after `@First` belong to the name as far as its looks tell: capitalized words and particles. */
function atLength(first: string, after: string): number {
	let length = 0;
	if (!/^\p{Lu}/u.test(first) || endsName(first)) return 0;
	let rest = after;
	for (let count = 0, pending = 0; count < 4; count++) {
		const match = NAME_WORD.exec(rest);
		if (match?.[1] === undefined) break;
		pending += match[0].length;
		if (/^\p{Lu}/u.test(match[1])) {
			length += pending - (/['’]s$/.exec(match[1])?.[0].length ?? 0);
			pending = 0;
		} else if (!PARTICLES.has(match[1])) break;
		if (endsName(match[1])) break;
		rest = rest.slice(match[0].length);
	}
	return length;
}

/** What has been read of a stretch so far, and where the reading stands. */
interface Cleaner {
	readonly stretch: Stretch;
	readonly mentions: Mention[];
	readonly tags: string[];
	text: string;
	/** Line of the last mention looked up, and the offsets at which it starts and ends. */
	line: number;
	lineStart: number;
	lineEnd: number;
}

function endOfLine(text: string, from: number): number {
	const newline = text.indexOf('\n', from);
	return newline === -1 ? text.length : newline;
}

/** Line and column of an offset; offsets come in rising order. */
function placeOf(cleaner: Cleaner, at: number): { line: number; column: number } {
	const { stretch } = cleaner;
	while (cleaner.lineEnd < at) {
		cleaner.line++;
		cleaner.lineStart = cleaner.lineEnd + 1;
		cleaner.lineEnd = endOfLine(stretch.text, cleaner.lineStart);
	}
	const isFirst = cleaner.line === stretch.line;
	return {
		line: cleaner.line,
		column: at - cleaner.lineStart + (isFirst ? stretch.column : 1),
	};
}

function cleanPlain(raw: string, from: number, to: number, cleaner: Cleaner): void {
	const text = raw.slice(from, to);
	let last = 0;
	MARKUP.lastIndex = 0;
	for (const match of text.matchAll(MARKUP)) {
		const start = match.index;
		if (start < last) continue;
		cleaner.text += text.slice(last, start);
		last = start + match[0].length;
		const [written, mark = '', tag, at] = match;
		const lead = mark.replace(/[*_=]/g, '');
		if (tag !== undefined && /\D/.test(tag)) {
			cleaner.tags.push(tag);
			cleaner.text += lead;
		} else if (at !== undefined) {
			cleaner.text += lead;
			const after = text.slice(last, last + 200);
			const extra = atLength(at, after);
			const possessive = /['’]s$/.exec(at)?.[0].length ?? 0;
			const trailing = extra > 0 ? 0 : (/[.!?_]+$/.exec(at)?.[0].length ?? 0);
			const shown = at.slice(0, at.length - possessive - trailing) + after.slice(0, extra);
			const mentionStart = cleaner.text.length;
			cleaner.text += shown;
			cleaner.mentions.push({
				ref: { kind: 'at', candidates: atCandidates(at, after) },
				start: mentionStart,
				end: cleaner.text.length,
				...placeOf(cleaner, from + start + mark.length),
			});
			last = extra > 0 ? last + extra : last - possessive - trailing;
		} else if (tag !== undefined) cleaner.text += `${lead}#${tag}`;
		else if (!/^[*_=]/.test(written)) cleaner.text += ' ';
	}
	cleaner.text += text.slice(last);
}

/** Reads a stretch of a note as plain words. `links` are those of the whole note, in order. */
export function readWords(stretch: Stretch, links: readonly NoteLink[]): Words {
	const pieces: Piece[] = [
		...struckPieces(stretch.text),
		...inlineFields(stretch.text).map((field) => ({ start: field.start, end: field.end, field })),
		...linkPieces(stretch, links),
	].sort((a, b) => a.start - b.start || b.end - a.end);
	const cleaner: Cleaner = {
		stretch,
		mentions: [],
		tags: [],
		text: '',
		line: stretch.line,
		lineStart: 0,
		lineEnd: endOfLine(stretch.text, 0),
	};
	const fields: InlineField[] = [];
	const inFields: Mention[] = [];
	let last = 0;
	let open: InlineField | undefined;
	for (const { start, end, link, field } of pieces) {
		if (start < last) {
			if (link === undefined || link.isEmbed || open === undefined) continue;
			const ref = { kind: 'link', target: link.link } as const;
			inFields.push({ ref, start: -1, end: -1, field: open, line: link.line, column: link.column });
			continue;
		}
		const mark = link === undefined ? null : TASK_MARK.exec(stretch.text.slice(last, start));
		cleanPlain(stretch.text, last, start - (mark?.[0].length ?? 0), cleaner);
		last = end;
		open = field;
		if (field !== undefined) {
			fields.push(field);
			cleaner.text += ' ';
		} else if (link === undefined) cleaner.text += ' ';
		else if (!link.isEmbed && mark === null) addLink(cleaner, link);
	}
	cleanPlain(stretch.text, last, stretch.text.length, cleaner);
	const { text, tags, mentions } = cleaner;
	return { text, tags, fields, mentions: [...mentions, ...inFields] };
}

function addLink(cleaner: Cleaner, link: NoteLink): void {
	const start = cleaner.text.length;
	cleaner.text += shownText(link).replace(/[\n[\]]/g, ' ');
	const ref = { kind: 'link', target: link.link } as const;
	const { line, column } = link;
	cleaner.mentions.push({ ref, start, end: cleaner.text.length, line, column });
}
