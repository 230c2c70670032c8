import {
	BACKSLASH,
	BACKTICK,
	BRACKET_CLOSE,
	BRACKET_OPEN,
	DOLLAR,
	HASH,
	LESS,
	PERCENT,
	isPunctuation,
} from './characters';
import { findNext } from './finder';
import { closeBracket, readBracket, readTag } from './inline-links';
import {
	addComment,
	isCode,
	lineEnd,
	newReader,
	partEnds,
	type InlineContext,
	type Reader,
	type Searches,
} from './inline-reader';
import { readCode, readHtml, readMath } from './inline-spans';
import type { Passage } from './passage';

const isSpecial = new Uint8Array(128);
for (const code of [
	BACKSLASH,
	BACKTICK,
	BRACKET_OPEN,
	BRACKET_CLOSE,
	HASH,
	LESS,
	PERCENT,
	DOLLAR,
]) {
	isSpecial[code] = 1;
}

const NO_COMMENTS: readonly number[] = [];

/**
 * Adds the links and tags of a passage to what was found, and returns its comments as pairs of offsets. One pass from
 * left to right as Obsidian's own reader makes it: what begins first and is complete wins.
 */
export function readInline(
	passage: Passage,
	searches: Searches,
	context: InlineContext,
	isCommented = false,
): readonly number[] {
	const { source, from, to } = passage;
	const at = nextSpecial(source, from, to);
	if (at >= to) return NO_COMMENTS;
	const found = isCommented ? context.commented : context.found;
	const reader = newReader({ passage, searches, context, found }, from, to);
	readRange(reader, at);
	return reader.comments ?? NO_COMMENTS;
}

function nextSpecial(source: string, from: number, to: number): number {
	let at = from;
	for (; at < to; at += 1) {
		const code = source.charCodeAt(at);
		if (code < 128 && isSpecial[code] === 1) break;
	}
	return at;
}

function readRange(reader: Reader, from: number): void {
	const { source, to } = reader;
	for (let at = from; at < to; at = nextSpecial(source, at, to)) {
		at = readSpecial(reader, at, source.charCodeAt(at));
	}
}

/** Reads what begins with a special character; the offset to go on from. */
function readSpecial(reader: Reader, at: number, code: number): number {
	switch (code) {
		case BRACKET_OPEN:
			return readBracket(reader, at);
		case BRACKET_CLOSE:
			return closeBracket(reader, at);
		case HASH:
			return readTag(reader, at);
		case BACKSLASH:
			return at + 1 < reader.to && isPunctuation(reader.source.charCodeAt(at + 1))
				? partEnds(reader, at + 2)
				: at + 1;
		case BACKTICK:
			return readCode(reader, at);
		case PERCENT:
			return readComment(reader, at);
		case DOLLAR:
			return readMath(reader, at);
		default:
			return readHtml(reader, at);
	}
}

/** A comment on one line hides its words; its links and tags are kept apart. */
function readComment(reader: Reader, at: number): number {
	if (!isCode(reader, at + 1, PERCENT)) return at + 1;
	const { source, searches, context } = reader;
	const close = findNext(searches.comment, source, at + 3);
	if (close + 2 > lineEnd(reader, at)) return at + 2;
	addComment(reader, at, close + 2);
	const inner = newReader({ ...reader, found: context.commented }, at + 2, close);
	readRange(inner, at + 2);
	return partEnds(reader, close + 2);
}
