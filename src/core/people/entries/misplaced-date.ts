import type { Day } from '../../day';
import { surelyTells } from '../words/contact-words';
import { leadingDate, parseDateText, type DateOrder } from '../dates/date-text';
import { foldText } from '../fold';

/** A whole date that stands where no entry begins. */
export interface MisplacedDate {
	readonly day: Day;
	readonly written: string;
	/** The line would be an entry, if its date stood first. */
	readonly isLikeEntry: boolean;
}

const ANY_DATE =
	/(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}(?:st|nd|rd|th|er|\.)? \p{L}{3,12}\.?,? \d{4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?!\d)/gu;

/** So much of a line is looked through. */
const MAX_LINE = 300;

/** What may stand before a date without a word of its own: marks, tags, a time of day, "on", "am". */
const LEAD =
	/^(?:[<≈"“„'‘(){}*_=+/.,;-]{1,3}\s?|#[\p{L}\p{N}/_-]{1,40}\s|<\/?\p{L}{1,10}>|\d{1,2}[:.]\d{2}\s|\p{L}{1,2}\.?\s){0,4}$/u;

/** Behind a date at the end of a line. */
const TAIL = /^[\s)\].!*_]*$/;

const FIRST_WORD = /^[\p{L}\p{M}-]{1,20}/u;

/**
 * The first whole date of a line that does not begin with one. The line is like an entry where nothing but marks or a
 * preposition stands before the date ("on 2026-05-01 we met"), or where it begins with a word of contact and ends with
 * the date ("call (2026-05-01)").
 */
export function misplacedDate(text: string, order: DateOrder): MisplacedDate | undefined {
	const head = text.slice(0, MAX_LINE);
	const newline = head.indexOf('\n');
	const line = newline === -1 ? head : head.slice(0, newline);
	if (!/\d{4}/.test(line)) return undefined;
	for (const match of line.matchAll(ANY_DATE)) {
		const [written] = match;
		const day = parseDateText(written, order);
		if (day === undefined) continue;
		const before = line.slice(0, match.index);
		const after = line.slice(match.index + written.length);
		const isLed = LEAD.test(before) && !/[:*_]\s*$/.test(before) && after.trim() !== '';
		return { day, written, isLikeEntry: isLed || (TAIL.test(after) && beginsWithContact(before)) };
	}
	return undefined;
}

/** Whether a text begins with a word for a contact and is no label: "call", "coffee with Bo on", not "Met:". */
function beginsWithContact(before: string): boolean {
	const word = foldText(FIRST_WORD.exec(before.trimStart())?.[0] ?? '');
	return word !== '' && !/:\s*$/.test(before) && surelyTells(word);
}

/** The second of several dates that a line begins with, which is lost: `2026-05-01, 2026-05-03: calls`. */
export function secondDate(words: string, order: DateOrder): string | undefined {
	const lead = /^[\s,;&+]*(?:and\s|und\s)?/.exec(words)?.[0].length ?? 0;
	const found = leadingDate(words.slice(lead), order);
	return found?.day === undefined ? undefined : found.written;
}
