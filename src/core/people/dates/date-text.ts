import { dayOf, type Day } from '../../day';
import { foldText } from '../fold';
import { isWeekday, monthOf, weekdayEnd } from './calendar-words';
import { skipTail, skipWeekdayAndClock } from './date-tail';
import { DAYS_BACK } from '../lexicon/spoken-days';

/** Order of a purely numeric date such as `3/4/2026`. */
export type DateOrder = 'day-first' | 'month-first';

/** A date found at the start of a text: `day` is absent where the calendar has no such day. */
export interface LeadingDate {
	readonly day?: Day;
	/** The date as written. */
	readonly written: string;
	/** Where the text goes on after the date, its brackets, weekday, time and separator. */
	readonly end: number;
	/** Minutes between two times of day right after the date: `14:00-15:00`. */
	readonly minutes?: number;
	/** Place of what the link of the date shows, where that is no date: `[[2026-05-20|Demo call]]`. */
	readonly shown?: Place;
}

/** A stretch of a text. */
export interface Place {
	readonly start: number;
	readonly end: number;
}

interface BareDate {
	readonly day?: Day;
	readonly end: number;
	readonly shown?: Place;
}

const ISO = /^(\d{4})([-‐‑–/._])(\d{1,2})\2(\d{1,2})(?!\d)/;
const CJK = /^(\d{4})([年년])\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?=[T\s_]|:\s|$)/;
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d]|[-/.]\d)/;
/** Several days in one date, which is that of the first: `1.–3.7.2026`. */
const SPAN = /^(\d{1,2})\.? ?[-–] ?\d{1,2}\.(\d{1,2})\.(\d{4}|\d{2})(?![\d])/;
const MONTH_FIRST =
	/^(\p{L}{3,12})\.?[ ]{1,3}(\d{1,2})(?:st|nd|rd|th)?(?: ?[-–&/] ?\d{1,2}(?:st|nd|rd|th)?)?,?[ ]{1,3}(\d{4}|['’]\d{2})(?!\d)/u;
const DAY_FIRST =
	/^(\d{1,2})(?:st|nd|rd|th|er|\.)?(?: ?[-–&/] ?\d{1,2}(?:st|nd|rd|th|\.)?(?= ))?(?:[ ]{1,3}|[-./])(?:of |de )?(\p{L}{3,12})\.?(?:,?[ ]{1,3}(?:de )?(\d{4}|['’]\d{2})|[-./](\d{4}|\d{2}))(?!\d)/u;
/** Where the decimal digits of other scripts begin: Arabic, Persian, Devanagari, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xff10];
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19\uFF0D-\uFF0F]/g;

/** A text with the digits, dashes, points and slashes of other scripts as plain ones; its length stays. */
function withPlainDigits(text: string): string {
	return text.replace(OTHER_DIGITS, (mark) => {
		const code = mark.charCodeAt(0);
		const zero = ZEROS.find((first) => code >= first && code < first + 10);
		return zero === undefined ? String.fromCharCode(code - 0xfee0) : String(code - zero);
	});
}

function numericDay(
	first: number,
	second: number,
	year: number,
	order: DateOrder,
): Day | undefined {
	const dayFirst = dayOf({ year, month: second, dayOfMonth: first });
	const monthFirst = dayOf({ year, month: first, dayOfMonth: second });
	return order === 'day-first' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

function withDay(day: Day | undefined, end: number): BareDate {
	return day === undefined ? { end } : { day, end };
}

/** A date at the very start of `text`, without decoration. */
function bareDate(text: string, order: DateOrder): BareDate | undefined {
	const iso = ISO.exec(text) ?? CJK.exec(text) ?? COMPACT.exec(text);
	if (iso !== null) {
		const [month, dayOfMonth] = iso.length === 5 ? [iso[3], iso[4]] : [iso[2], iso[3]];
		const day = dayOf({
			year: Number(iso[1]),
			month: Number(month),
			dayOfMonth: Number(dayOfMonth),
		});
		return day === undefined && iso.length === 4 ? undefined : withDay(day, iso[0].length);
	}
	const numeric = NUMERIC.exec(text);
	if (numeric !== null) {
		const [written, first = '', mark, second = '', yearText = ''] = numeric;
		if (yearText.length === 2 && mark === '-') return undefined;
		const day = numericDay(Number(first), Number(second), fullYear(yearText), order);
		return withDay(day, written.length);
	}
	const span = SPAN.exec(text);
	if (span === null) return namedDate(text);
	const [written, first, month, yearText = ''] = span;
	const year = fullYear(yearText);
	const day = dayOf({ year, month: Number(month), dayOfMonth: Number(first) });
	return withDay(day, written.length);
}

/** A year of two digits (`26`, `'26`) is one of this century. */
function fullYear(written: string): number {
	const digits = written.replace(/\D/g, '');
	return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** `May 1, 2026`, `1 May 2026`, `1-May-26`, `1st of May 2026`, `1. Mai 2026`. */
function namedDate(text: string): BareDate | undefined {
	const monthFirst = MONTH_FIRST.exec(text);
	const match = monthFirst ?? DAY_FIRST.exec(text);
	if (match === null) return undefined;
	const [written, first = '', second = '', spaced, glued] = match;
	const [word, dayText] = monthFirst === null ? [second, first] : [first, second];
	const month = monthOf(word);
	if (month === undefined) return undefined;
	const year = fullYear(spaced ?? glued ?? '');
	return withDay(dayOf({ year, month, dayOfMonth: Number(dayText) }), written.length);
}

/** A date at the start of `text`, a weekday before it allowed: `Fri, May 1, 2026`. */
function dateAt(text: string, order: DateOrder): BareDate | undefined {
	const bare = bareDate(text, order);
	if (bare !== undefined) return bare;
	const start = weekdayEnd(text);
	const after = start === 0 ? undefined : bareDate(text.slice(start), order);
	return after && { ...after, end: after.end + start };
}

const WIKILINK = /^\[\[([^[\]|\n]{1,200})(?:\\?\|([^[\]\n]{0,200}))?\]\]/;
const MARKDOWN_LINK = /^\[([^[\]\n]{1,200})\]\(<?([^()<>\n]{0,300})>?\)/;
const CODE = /^`([^`\n]{6,40})`(?!`)/;
const OPENING = /^(?:\*{1,3}|_{1,3}|={2}|~(?!~)|<(?:b|i|u|em|strong|mark)>|[("“”„«<{])(?=\S)/;
/** Words that were struck out. */
const STRUCK = /^~~[^~\n]{1,200}~~\s{0,3}/;
const MAX_HEAD = 400;

/** A date written as a link: a wikilink by its target (`Daily/2026-05-01`), else by what it shows; or in code marks. */
function markedDate(text: string, order: DateOrder): BareDate | undefined {
	const wiki = WIKILINK.exec(text);
	if (wiki !== null) {
		const [written, target = '', display = ''] = wiki;
		const shown = display.trim();
		const byTarget = targetDate(target, order);
		const found = byTarget ?? wholeDate(shown, order);
		const isWords = byTarget !== undefined && shown !== '' && !isDate(shown, order);
		const start = written.length - 2 - display.length;
		const place = isWords ? { shown: { start, end: start + display.length } } : {};
		return found && { ...found, end: written.length, ...place };
	}
	const link = MARKDOWN_LINK.exec(text) ?? CODE.exec(text);
	if (link === null) return undefined;
	const [written, shown = '', target = ''] = link;
	const found =
		wholeDate(shown.trim(), order) ?? (isPartOfDate(shown) ? targetDate(target, order) : undefined);
	return found === undefined
		? dateInLabel(written, shown, order)
		: { ...found, end: written.length };
}

/** `[2026-05-01 demo call](calls/x.md)`: the date, and the words after it. */
function dateInLabel(written: string, shown: string, order: DateOrder): BareDate | undefined {
	const found = written.startsWith('[') ? dateAt(shown, order) : undefined;
	if (found === undefined) return undefined;
	const start = 1 + skipTail(shown, found.end).end;
	return { ...found, end: written.length, shown: { start, end: 1 + shown.length } };
}

/** Whether a text is a date, a part of one, or a day as people say it. */
function isDate(text: string, order: DateOrder): boolean {
	return (
		wholeDate(text, order) !== undefined || isPartOfDate(text) || DAYS_BACK.has(foldText(text))
	);
}

/** The day of the note a link leads to. */
function targetDate(target: string, order: DateOrder): BareDate | undefined {
	const path = target.split('#')[0] ?? '';
	const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
	return wholeDate(name.replace(/%20/g, ' '), order) ?? wholeDate(path, order);
}

/** `Feb 3`, `Friday`, `3.2.`: words of a date and nothing else. */
function isPartOfDate(text: string): boolean {
	const words = text.match(/\p{L}+/gu) ?? [];
	return words.every(
		(word) => monthOf(word) !== undefined || isWeekday(word) || /^(?:st|nd|rd|th|of)$/i.test(word),
	);
}

/** A text that is nothing but a date, a weekday and a time of day allowed. */
function wholeDate(text: string, order: DateOrder): BareDate | undefined {
	const found = dateAt(text, order);
	if (found === undefined) return undefined;
	return skipWeekdayAndClock(text, found.end).end >= text.trimEnd().length ? found : undefined;
}

/** Emoji of the Tasks plugin for due, scheduled, start and created days: they date no entry. */
const TASK_EMOJI = /^(?:📅|📆|🗓|⏳|⌛|🛫|➕|🔁|✅|❌)/u;
/** What may stand before a date unseen: blanks, bars, and the marks of width and direction that copied text brings. */
const BEFORE = /^[\s|\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{61C}]*/u;
/** A bullet that is none to Markdown: of print, or without a space after it. */
const BULLET = /^[-•‣◦▪·–—]\s{0,3}/;
const EMOJI = /^\p{Extended_Pictographic}(?:\u{FE0F}|\p{Emoji_Modifier})?\s{0,2}/u;

/**
 * The date at the start of an entry's text: ISO with `-`, `/`, `.` or `_`, `May 1, 2026`, `1 May 2026`, or numeric in
 * the given order (the other order where only that one is a day); bold, bracketed, linked, with weekday and time.
 */
export function leadingDate(text: string, order: DateOrder): LeadingDate | undefined {
	const newline = text.slice(0, MAX_HEAD).indexOf('\n');
	const head = withPlainDigits(text.slice(0, newline === -1 ? MAX_HEAD : newline));
	if (!/\d/.test(head)) return undefined;
	let start = BEFORE.exec(head)?.[0].length ?? 0;
	for (const skipped of [BULLET, STRUCK]) start += skipped.exec(head.slice(start))?.[0].length ?? 0;
	if (!TASK_EMOJI.test(head.slice(start, start + 4))) {
		start += EMOJI.exec(head.slice(start, start + 8))?.[0].length ?? 0;
	}
	for (let count = 0; count < 4; count++) {
		const rest = head.slice(start);
		const found = markedDate(rest, order) ?? dateAt(rest, order);
		if (found !== undefined) return finish(head, { start, found }, order);
		const opening = OPENING.exec(rest) ?? /^\[(?=[\d\p{L}])/u.exec(rest);
		if (opening === null) return undefined;
		start += opening[0].length;
	}
	return undefined;
}

function finish(
	head: string,
	{ start, found }: { readonly start: number; readonly found: BareDate },
	order: DateOrder,
): LeadingDate | undefined {
	const after = head.slice(start + found.end, start + found.end + 1);
	if (/[\p{L}\p{N}]/u.test(after) && after !== 'T') return undefined;
	const written = head.slice(start, start + found.end);
	const { end, minutes } = skipTail(head, start + found.end);
	const { shown } = found;
	const second =
		found.day === undefined
			? undefined
			: rangeEnd(head, { dateEnd: start + found.end, tailEnd: end }, order);
	return {
		...(found.day === undefined ? {} : { day: found.day }),
		...(minutes === undefined ? {} : { minutes }),
		...(shown === undefined
			? {}
			: { shown: { start: start + shown.start, end: start + shown.end } }),
		written,
		end: second ?? end,
	};
}

/** The end of a second date right after the first, in ranges such as `2026-05-01 – 2026-05-03: visit`. */
function rangeEnd(
	head: string,
	{ dateEnd, tailEnd }: { readonly dateEnd: number; readonly tailEnd: number },
	order: DateOrder,
): number | undefined {
	if (!/[-–—]|to|bis|→/.test(head.slice(dateEnd, tailEnd))) return undefined;
	const second = dateAt(head.slice(tailEnd, tailEnd + 40), order);
	return second === undefined ? undefined : skipTail(head, tailEnd + second.end).end;
}

/** The day of a text that is a date and nothing else (weekday, time, brackets and a link around it allowed). */
export function parseDateText(text: string, order: DateOrder): Day | undefined {
	const found = leadingDate(text.trim(), order);
	return found !== undefined && found.end >= Math.min(text.trim().length, MAX_HEAD)
		? found.day
		: undefined;
}

/** The date at the end of a text, after a link or bracket: `[Demo](calls/demo.md) — 2026-05-20`. */
export function trailingDate(
	text: string,
	order: DateOrder,
): { readonly day?: Day; readonly written: string; readonly start: number } | undefined {
	const match =
		/[\])][*_]{0,3}\s{0,3}(?:[-–—:|·,]\s{0,3}|\(|(?=[\d\p{L}[]))((?:\[\[)?[\p{L}\d][\p{L}\d\-/. ,]{5,30}(?:\]\])?)\)?$/u.exec(
			text.trimEnd().slice(-60),
		);
	if (match?.[1] === undefined) return undefined;
	const written = match[1];
	const found = markedDate(written, order) ?? wholeDate(written, order);
	if (found === undefined) return undefined;
	const offset = Math.max(0, text.trimEnd().length - 60);
	const result = { written, start: offset + match.index + 1 };
	return found.day === undefined ? result : { ...result, day: found.day };
}
