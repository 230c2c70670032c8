import { monthOf, weekdayEnd } from './calendar-words';
import { foldText } from './fold';
import { plainHead } from './languages';
import { channelNamed } from './plain-words';

/** A day to which the words are glued: `2026-05-01call`. */
const GLUED = /^\d{4}-\d{2}-\d{2}\p{L}{1,20}/u;

/** Half a date, and the mark that parts it from the words: `5/1: call`, `May 1 - lunch`. */
const PARTED =
	/^(?:\d{1,2}[/.]\d{1,2}\.?|\d{1,2}-\d{1,2}|\d{4}[-/]\d{1,2}|(?:19|20)\d{6}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,12}\.?)(?:\s{0,2}[:–—|]|\s-)\s/u;

/** Half a date that is one without a mark too: `2025-06 call`, `2026-W18 call`, `1-5-26 call`, `01 May call`. */
const PLAIN =
	/^(?:(?:19|20)\d{2}-(?:0[1-9]|1[0-2]|W[0-5]\d(?:-[1-7])?)|(?:19|20)\d{2} \d{2} \d{2}|['’]?\d{1,2}-\d{1,2}-\d{2}|(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,?|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,12}\.?):?\s(?=[\p{L}\p{N}[@])/u;

/** What may be half a date, or a share, a version, a month one lived through: only before a word of contact. */
const DOUBTFUL =
	/^(?:\d{1,2}\/\d{1,2}|\d{1,2}\.\d{1,2}\.|\d{1,2}\. \p{L}{3,12}\.?|\p{L}{3,12}\.? (?:19|20)\d{2}):?\s(?=\p{L})/u;

/** Words at the start of which one that says what happened is looked for. */
const FIRST_WORD = /^[\p{L}\p{M}-]{1,20}/u;

/**
 * Looks like the date of an entry and gives no whole day: `5/1: call`, `May 1 - lunch`, `2026-05 call`,
 * `2026-05-01call`.
 */
export function halfDate(text: string): string | undefined {
	const bare = text.slice(0, 80).replace(/^[*_=([`]{1,3}|[*_=)\]`]{1,3}/g, '');
	const head = bare.slice(weekdayEnd(bare));
	const glued = GLUED.exec(text)?.[0];
	if (glued !== undefined) return glued;
	const found = PARTED.exec(head) ?? PLAIN.exec(head) ?? doubtful(head);
	if (found === null) return undefined;
	const written = found[0].replace(/[\s:–—|,-]+$/, '');
	const word = /\p{L}{3,}/u.exec(written)?.[0];
	return word === undefined || monthOf(word) !== undefined ? written : undefined;
}

function doubtful(head: string): RegExpExecArray | null {
	const found = DOUBTFUL.exec(head);
	const next = found === null ? undefined : FIRST_WORD.exec(head.slice(found[0].length))?.[0];
	return next !== undefined && isContactWord(foldText(next)) ? found : null;
}

const isContactWord = (word: string): boolean =>
	plainHead(word) !== undefined || channelNamed(word) !== undefined;
