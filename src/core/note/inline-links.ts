import { BANG, BRACKET_OPEN, PAREN_OPEN, isSpaceCode } from './characters';
import { findNext } from './finder';
import {
	doubtfulPart,
	isCode,
	lineEnd,
	partEnds,
	type Bracket,
	type Reader,
} from './inline-reader';
import { readMarkdownLink, readWikilink, type LinkText } from './link';
import { linkTail, unescapeAddress } from './link-tail';
import type { NoteLink } from './outline';
import { placeOf } from './passage';
import { emphasisEnd, tagEnd } from './tag';

/** Reads a wikilink, or notes a bracket that may become a Markdown link; where to go on. */
export function readBracket(reader: Reader, open: number): number {
	const { source, found } = reader;
	const isEmbed = open > reader.partEnd && source.charCodeAt(open - 1) === BANG;
	const at = isEmbed ? open - 1 : open;
	if (isCode(reader, open + 1, BRACKET_OPEN)) {
		const end = wikilinkEnd(reader, open);
		if (end > 0) {
			const text = readWikilink(source.slice(open + 2, end - 2));
			found.links.push(linkAt(reader, { at, end }, text, isEmbed));
			return partEnds(reader, end);
		}
	}
	const linkCount = found.links.length;
	const tagCount = found.tags.length;
	reader.brackets.push({ at, isEmbed, linkCount, tagCount, tag: undefined });
	return open + 1;
}

function linkAt(
	reader: Reader,
	range: { readonly at: number; readonly end: number },
	{ link, display }: LinkText,
	isEmbed: boolean,
): NoteLink {
	const { line, column } = placeOf(reader.passage, range.at);
	const original = reader.source.slice(range.at, range.end);
	if (display === undefined) return { line, column, link, original, isEmbed };
	return { line, column, link, display, original, isEmbed };
}

/** Offset after `]]` on the same line, with at least one character and no further `[[` between; else 0. */
function wikilinkEnd(reader: Reader, open: number): number {
	const { source, searches } = reader;
	const close = findNext(searches.linkClose, source, open + 3);
	if (close + 2 > lineEnd(reader, open)) return 0;
	return findNext(searches.linkOpen, source, open + 2) < close ? 0 : close + 2;
}

/** Ends the innermost open bracket: a Markdown link if an address follows. */
export function closeBracket(reader: Reader, at: number): number {
	const { source, brackets } = reader;
	const bracket = brackets.pop();
	if (bracket === undefined) return at + 1;
	const isSpent = brackets.length < reader.spentBrackets && !bracket.isEmbed;
	reader.spentBrackets = Math.min(reader.spentBrackets, brackets.length);
	if (isSpent || !isCode(reader, at + 1, PAREN_OPEN)) return at + 1;
	const read = linkTail(source, at + 2, reader.to);
	const tail = read === 'doubt' ? doubtfulPart(reader, bracket.at) : read;
	if (tail?.address === undefined) return at + 1;
	if (!bracket.isEmbed) reader.spentBrackets = brackets.length;
	const address = read === 'doubt' ? tail.address : unescapeAddress(tail.address);
	addMarkdownLink(reader, bracket, { address, labelEnd: at, end: tail.end });
	return partEnds(reader, tail.end);
}

function addMarkdownLink(
	reader: Reader,
	bracket: Bracket,
	link: { readonly address: string; readonly labelEnd: number; readonly end: number },
): void {
	const { source, found } = reader;
	const { at, isEmbed, tag } = bracket;
	if (isEmbed) {
		found.links.length = bracket.linkCount;
		found.tags.length = bracket.tagCount;
	} else if (tag !== undefined) found.tags.splice(bracket.tagCount, 0, tag);
	const label = source.slice(at + (isEmbed ? 2 : 1), link.labelEnd);
	const text = readMarkdownLink(link.address, label, isEmbed);
	if (text === undefined) return;
	const { end } = link;
	found.links.splice(bracket.linkCount, 0, linkAt(reader, { at, end }, text, isEmbed));
}

/** Reads a tag; it begins after a blank, another part, or the mark of emphasis. */
export function readTag(reader: Reader, at: number): number {
	const { source, from, to, brackets, found } = reader;
	const isFree = at === reader.partEnd || isSpaceCode(source.charCodeAt(at - 1));
	const close = isFree ? 0 : emphasisEnd(source, { from, at, end: to });
	const end = tagEnd(source, at, close > 0 ? close : to);
	if (end === 0) return at + 1;
	const { line, column } = placeOf(reader.passage, at);
	const tag = { line, column, tag: source.slice(at, end) };
	if (isFree || close > 0) {
		found.tags.push(tag);
		return partEnds(reader, end);
	}
	const bracket = brackets[brackets.length - 1];
	if (bracket?.isEmbed === false && bracket.at === at - 1) bracket.tag = tag;
	return end;
}
