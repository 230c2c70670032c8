import { finder, findNext, type Finder } from './finder';
import type { NoteLink, NoteTag } from './outline';
import type { Passage } from './passage';

/** What the passages of a note hold, in the order of the note. */
export interface Found {
	readonly links: NoteLink[];
	readonly tags: NoteTag[];
}

/** What remark says of a passage where the scan cannot tell: what begins at an offset of its source. */
export interface DoubtfulPart {
	/** Offset after it. */
	readonly end: number;
	/** Address of a link or image. */
	readonly address?: string;
}

/** Asks remark about a passage: what begins at which offset of it. */
export type ReadDoubtful = (source: string) => ReadonlyMap<number, DoubtfulPart>;

/** Searches of one source, kept while its passages are read from front to back: all together they stay linear. */
export interface Searches {
	readonly linkOpen: Finder;
	readonly linkClose: Finder;
	readonly comment: Finder;
	readonly htmlComment: Finder;
	readonly newline: Finder;
	readonly dollar: Finder;
}

/** Searches of a source that has not been read yet. */
export function newSearches(): Searches {
	return {
		linkOpen: finder('[['),
		linkClose: finder(']]'),
		comment: finder('%%'),
		htmlComment: finder('-->'),
		newline: finder('\n'),
		dollar: finder('$'),
	};
}

/** An open bracket that may become a Markdown link. */
export interface Bracket {
	/** Of `[`, or of the `!` before it. */
	readonly at: number;
	readonly isEmbed: boolean;
	/** How much had been found before it; an embed's alternative text holds no links or tags. */
	readonly linkCount: number;
	readonly tagCount: number;
	/** A `#` right behind it: a tag if this becomes a link. */
	tag: NoteTag | undefined;
}

/** The end of math that came next after `from`, remembered as a `Finder` does. */
export interface MathEnd {
	readonly from: number;
	readonly at: number;
}

/** A passage while it is read for what stands in its lines. */
export interface Reader {
	readonly passage: Passage;
	readonly source: string;
	readonly from: number;
	readonly to: number;
	readonly searches: Searches;
	readonly context: InlineContext;
	/** Where links and tags go: those of a comment are kept apart. */
	readonly found: Found;
	/** Pairs of offsets of the comments found. */
	comments: number[] | undefined;
	readonly brackets: Bracket[];
	/** Brackets below this depth can no longer become links, for links hold no links; embeds still can. */
	spentBrackets: number;
	/** Offset after the last code, link, escape ...: a tag may follow right behind one. */
	partEnd: number;
	/** Last place of each length of backtick run, once the passage has been searched to its end. */
	ticks: Map<number, number> | undefined;
	/** Where math with one and with two dollars can end next. */
	singleMathEnd: MathEnd | undefined;
	doubleMathEnd: MathEnd | undefined;
	doubtful: ReadonlyMap<number, DoubtfulPart> | undefined;
}

/** What the inline scan of a whole note shares. */
export interface InlineContext {
	readonly found: Found;
	readonly commented: Found;
	readonly readDoubtful: ReadDoubtful;
}

/** A reader of the part of a passage from `from` to `to`. */
export function newReader(
	parts: Pick<Reader, 'passage' | 'searches' | 'context' | 'found'>,
	from: number,
	to: number,
): Reader {
	const { passage, searches, context, found } = parts;
	return {
		passage,
		source: passage.source,
		from,
		to,
		searches,
		context,
		found,
		comments: undefined,
		brackets: [],
		spentBrackets: 0,
		partEnd: from,
		ticks: undefined,
		singleMathEnd: undefined,
		doubleMathEnd: undefined,
		doubtful: undefined,
	};
}

/** Whether `code` stands at `at`, within the passage. */
export function isCode(reader: Reader, at: number, code: number): boolean {
	return at < reader.to && reader.source.charCodeAt(at) === code;
}

/** Notes that a link, code, tag ... ends at `at`, where the reading goes on. */
export function partEnds(reader: Reader, at: number): number {
	reader.partEnd = at;
	return at;
}

/** Notes a comment: its words are blanked. */
export function addComment(reader: Reader, from: number, to: number): void {
	reader.comments ??= [];
	reader.comments.push(from, to);
}

/** End of the line at `at`, within the passage. */
export function lineEnd(reader: Reader, at: number): number {
	const { passage, source, to, searches } = reader;
	if (passage.places === undefined) return to;
	return Math.min(to, findNext(searches.newline, source, at));
}

/** What remark says begins at `at`; the passage is handed to it once. */
export function doubtfulPart(reader: Reader, at: number): DoubtfulPart | undefined {
	const { passage } = reader;
	reader.doubtful ??= reader.context.readDoubtful(reader.source.slice(passage.from, passage.to));
	const part = reader.doubtful.get(at - passage.from);
	return part === undefined ? undefined : { ...part, end: part.end + passage.from };
}
