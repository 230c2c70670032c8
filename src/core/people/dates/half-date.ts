import { isWeekday, monthOf, weekdayEnd } from './calendar-words';
import { mayTell, surelyTells } from '../words/contact-words';
import { leadingDate } from './date-text';
import { foldText } from '../fold';
import { BEFORE_DATES, PARTS_OF_MONTH, SEASONS, WEEK_WORDS } from '../lexicon/calendar';
import { DAYS_BACK } from '../lexicon/spoken-days';
import { looksBack } from './spoken-day';

/** A day to which the words are glued: `2026-05-01call`. */
const GLUED = /^\d{4}-\d{2}-\d{2}\p{L}{1,20}/u;

/** Half a date, and the mark that parts it from the words: `5/1: call`, `May 1 - lunch`, `3rd: coffee`, `2026-121: call`. */
const PARTED =
	/^(?:\d{1,2}[/.]\d{1,2}\.?|\d{1,2}[-/.]\d{4}|\d{1,2}-\d{1,2}|\d{4}[-/]\d{1,2}|\d{4}-[0-3]\d{2}|(?:19|20)\d{6}|\d{1,2}(?:st|nd|rd|th)|\p{L}{3,12}\.? (?:\d{1,2}(?:st|nd|rd|th)?|['’]\d{2})|\d{1,2}(?:st|nd|rd|th|er|\.)? \p{L}{3,12}\.?)(?:\s{0,2}[:–—|]|\s-)\s/u;

/** Half a date that is one without a mark too: `2025-06 call`, `2026-W18 call`, `1-5-26 call`, `01 May call`. */
const PLAIN =
	/^(?:(?:19|20)\d{2}-(?:0[1-9]|1[0-2]|W[0-5]\d(?:-[1-7])?)|(?:19|20)\d{2} \d{2} \d{2}|['’]?\d{1,2}-\d{1,2}-\d{2}|(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,?|\d{1,2}(?:st|nd|rd|th|er)? \p{L}{3,12}\.?):?\s(?=[\p{L}\p{N}[@])/u;

/**
 * What may be half a date, or a share, a version, a month one lived through: only before a word of contact. `5/1 call`,
 * `May 2026 call`, `2026-121 call`, `2026: call`, `Friday: call`.
 */
const DOUBTFUL =
	/^(?:\d{1,2}[/.]\d{4}|\d{1,2}\/\d{1,2}|\d{1,2}\.\d{1,2}\.|\d{1,2}\. \p{L}{3,12}\.?|\p{L}{3,12}\.? (?:(?:19|20)\d{2}|['’]\d{2})|(?:19|20)\d{2}(?:-[0-3]\d{2})?|\p{L}{3,12}(?=:)):?\s(?=\p{L})/u;

/** The number of a week, with or without its year: `Week 18, 2026: lunch`, `KW 18 Mittagessen`. */
const WEEK =
	/^(\p{L}{1,8})\.? ?\d{1,2}(?:(?:,| of| \/)? ?\d{4})?(?:\s{0,2}[:–—|]|\s-|,)?\s(?=\p{L})/u;

/** A part of a year or month: `Spring 2026: hiking`, `mid May 2026 call`. */
const PART =
	/^(\p{L}[\p{L}\d]{1,12})[ -](?:(\p{L}{3,12})\.? )?(?:19|20)\d{2}(?:\s{0,2}[:–—|]|\s-|,)?\s(?=\p{L})/u;

/** What stands before a mark and may be a day in everyday words: `yesterday: call`. */
const SPOKEN = /^([\p{L}\d][\p{L}\d ]{3,30}?)(?:\s{0,2}[:–—|]|\s-)\s/u;

/** Words at the start of which one that says what happened is looked for. */
const FIRST_WORD = /^[\p{L}\p{M}-]{1,20}/u;

/**
 * Looks like the date of an entry and gives no whole day: `5/1: call`, `May 1 - lunch`, `2026-05 call`,
 * `2026-05-01call`, `Week 18: lunch`, `yesterday: call`.
 */
export function halfDate(text: string): string | undefined {
	const bare = text.slice(0, 80).replace(/^[*_=([`]{1,3}|[*_=)\]`]{1,3}/g, '');
	const glued = GLUED.exec(text)?.[0];
	if (glued !== undefined) return glued;
	const spoken = SPOKEN.exec(bare)?.[1];
	if (spoken !== undefined && looksBack(spoken)) return spoken;
	const from = leadEnd(bare);
	const head = isBareWeekday(bare, from) ? bare : bare.slice(from);
	if (from > 0 && leadingDate(head, 'day-first') !== undefined) return undefined;
	const found = PARTED.exec(head) ?? PLAIN.exec(head) ?? doubtful(head);
	const written = found?.[0].replace(/[\s:–—|,-]+$/, '') ?? '';
	const word = /\p{L}{3,}/u.exec(written)?.[0];
	if (written !== '' && (word === undefined || isDayWord(word))) return written;
	return partOfYear(head);
}

/** A month, a day of the week, or a day as people say it: `today`. */
const isDayWord = (word: string): boolean =>
	monthOf(word) !== undefined || isWeekday(word) || DAYS_BACK.has(foldText(word));

/** Where a text goes on after a word that may stand before a date, and a day of the week. */
function leadEnd(text: string): number {
	const word = /^(\p{L}{2,3}) (?=[\p{L}\d])/u.exec(text);
	const start = word !== null && BEFORE_DATES.has(foldText(word[1] ?? '')) ? word[0].length : 0;
	return start + weekdayEnd(text.slice(start));
}

/** `Friday: call`: nothing but the day of the week. */
const isBareWeekday = (text: string, end: number): boolean => end > 0 && text.charAt(end) === ':';

function doubtful(head: string): RegExpExecArray | null {
	const found = DOUBTFUL.exec(head);
	if (found === null) return null;
	const isNumber = /^\d{1,2}\D/.test(found[0]);
	return isBeforeContact(head, found, isNumber ? mayTell : surelyTells) ? found : null;
}

/** `Week 18`, `Spring 2026`, `mid May 2026` before a word of contact. */
function partOfYear(head: string): string | undefined {
	const week = WEEK.exec(head);
	const part = PART.exec(head);
	const isWeek = week !== null && WEEK_WORDS.has(foldText(week[1] ?? ''));
	const isPart = part !== null && isPartOfYear(foldText(part[1] ?? ''), part[2]);
	const found = isWeek ? week : isPart ? part : null;
	return found !== null && isBeforeContact(head, found, surelyTells)
		? found[0].replace(/[\s:–—|,-]+$/, '')
		: undefined;
}

const isPartOfYear = (word: string, month: string | undefined): boolean =>
	month === undefined
		? SEASONS.has(word) || PARTS_OF_MONTH.has(word)
		: PARTS_OF_MONTH.has(word) && monthOf(month) !== undefined;

function isBeforeContact(
	head: string,
	found: RegExpExecArray,
	tells: (word: string) => boolean,
): boolean {
	const next = FIRST_WORD.exec(head.slice(found[0].length))?.[0];
	return next !== undefined && tells(foldText(next));
}
