import type { Channel } from '../channel';
import { durationsIn } from './duration';
import { foldText } from '../fold';
import { markWords, plainHead } from './languages';
import type { Mark } from '../lexicon';
import { fieldsOf } from './plain-fields';
import { deed, isDeed, MUTUAL, tidy, type PlainForm } from './plain-deed';
import { asChannel, lastArrow } from './plain-words';
import { LINE_MARK } from './token';
import type { PlainHead } from './word-index';
import type { Words } from './words';

/** Words that may stand right before a name, at the end of a text. */
const leads = (...marks: readonly Mark[]): RegExp =>
	new RegExp(`(?:^|\\s)(?:${marks.map(markWords).join('|')})\\s*$`, 'iu');

/** "from", "to", "for": whom it went to or came from. */
const DIRECTED = leads('to', 'from', 'for');
/** "with", "and": who was there too. */
const TOGETHER = new RegExp(`${leads('with', 'joins').source}|(?:^|\\s)(?:w/|,)\\s*$`, 'iu');
const PARTNER = leads('from', 'for', 'with');
/** So much of what stands before a name is looked at. */
const MAX_LEAD = 30;

/** A text without the mentions that stand in `[from, to)` and the preposition before each; `isDirected` after "from" or
 * "to", and, in a line without a colon, wherever no "with" leads: "call [[Ana]]" is a verb. */
function withoutMentions(
	words: Words,
	from: number,
	to: number,
	isWhole: boolean,
): { readonly text: string; readonly isDirected: boolean } {
	let text = '';
	let last = from;
	let isDirected = false;
	for (const { start, end } of words.mentions) {
		if (start < from || end > to || start < last) continue;
		const before = words.text.slice(last, start);
		isDirected ||= DIRECTED.test(before) || (isWhole && !TOGETHER.test(before));
		text += before.replace(DIRECTED, ' ').replace(TOGETHER, ' ');
		last = end;
	}
	return { text: text + words.text.slice(last, to), isDirected };
}

function withoutDurations(text: string): { readonly text: string; readonly minutes?: number } {
	const [first] = durationsIn(text);
	if (first === undefined) return { text };
	const rest = `${text.slice(0, first.start)} ${text.slice(first.end)}`.replace(/\(\s*\)/, ' ');
	return { text: rest, minutes: first.minutes };
}

/** The word an entry in the plain form begins with, its length of time, and where its words begin. */
interface HeadFound {
	readonly head: PlainHead | Channel;
	/** Where the text after the head's colon begins. */
	readonly bodyStart: number;
	readonly headStart: number;
	readonly minutes?: number;
}

/**
 * The plain word at `from`, up to the colon or the end of its line; a channel without a colon, where further lines say
 * more, is a word like others.
 */
function headAt(words: Words, from: number): HeadFound | undefined {
	const { text } = words;
	const mark = text.indexOf(LINE_MARK, from);
	const lineEnd = mark === -1 ? text.length : mark;
	const colon = text.slice(from, Math.min(lineEnd, from + 200)).search(/:(?=\s|$)/);
	const arrow = colon === -1 ? lastArrow(text.slice(0, lineEnd)) : undefined;
	const end = colon === -1 ? (arrow?.start ?? lineEnd) : from + colon;
	if (end - from > 200) return undefined;
	const named = withoutMentions(words, from, end, colon === -1);
	const bare = withoutDurations(named.text);
	const word = bare.text.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
	if (word === '' && colon !== -1 && from === 0) return headAt(words, from + colon + 1);
	const deed = plainHead(foldText(word));
	const isMore = colon === -1 && mark !== -1;
	const head = deed ?? (named.isDirected || isMore ? undefined : asChannel(word));
	if (head === undefined || (colon === -1 && deed === undefined && arrow !== undefined))
		return undefined;
	const found = { head, headStart: from, bodyStart: colon === -1 ? end : end + 1 };
	return bare.minutes === undefined ? found : { ...found, minutes: bare.minutes };
}

function partnersOf(words: Words, head: HeadFound): number[] {
	const placed = words.mentions.map(({ start }, at) => ({ start, at }));
	const inHead = placed.filter(({ start }) => start < head.bodyStart);
	if (inHead.length > 0) return inHead.map(({ at }) => at);
	const led = placed.filter(({ start }) =>
		PARTNER.test(words.text.slice(Math.max(0, start - MAX_LEAD), start)),
	);
	return [...led, ...placed].slice(0, 1).map(({ at }) => at);
}

/** Reads a line that begins with a channel's name or `gave`, `got`, `asked`, `asked me`. */
export function readHead(words: Words): PlainForm | undefined {
	const lead = words.text.length - words.text.trimStart().length;
	const head = headAt(words, lead === 0 ? 0 : lead);
	if (head === undefined) return undefined;
	const fields = fieldsOf(words);
	const body = words.text.slice(head.bodyStart, head.bodyStart + 4000);
	const partners = partnersOf(words, head);
	if (isDeed(head.head)) return deed(head.head, { body, fields, partners, minutes: head.minutes });
	const minutes = head.minutes ?? fields.minutes ?? durationsIn(body)[0]?.minutes;
	const kind = 'contact' as const;
	return {
		channel: head.head,
		kind,
		by: fields.by ?? (MUTUAL.has(head.head) ? 'both' : 'unknown'),
		...(fields.by === undefined ? {} : { isByGiven: true }),
		...(minutes === undefined ? {} : { minutes }),
		topic: tidy(body),
		partners,
	};
}
