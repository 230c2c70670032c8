import type { Channel } from './channel';
import { durationsIn, isThing, parseMinutes } from './duration';
import { foldText } from './fold';
import type { Actor, Kind, Outcome } from './interaction';
import { actorNamed, labelNamed, plainHead } from './languages';
import { asChannel, channelNamed, lastArrow, outcomeNamed, thingNamed } from './plain-words';
import { trimMarks } from './trim';
import type { Words } from './words';

/** A line in the documented form, or its inline fields or tags. It says exactly what it says. */
export interface PlainForm {
	readonly channel: Channel;
	readonly kind: Kind;
	readonly by: Actor;
	/** A field says who acted: `[by:: me]`. */
	readonly isByGiven?: boolean;
	readonly minutes?: number;
	/** Of an ask, where one is said. */
	readonly outcome?: Outcome;
	/** `''` when nothing is named. */
	readonly topic: string;
	/** Mentions that can be the other side, the likeliest first. */
	readonly partners: readonly number[];
	/** The word after an arrow that is no outcome. */
	readonly unreadOutcome?: string;
}

type Head = 'gave' | 'got' | 'asked' | 'asked me';

const DEEDS: Readonly<Record<Head, { readonly kind: Kind; readonly by: Actor }>> = {
	gave: { kind: 'favor', by: 'ego' },
	got: { kind: 'favor', by: 'alter' },
	asked: { kind: 'ask', by: 'ego' },
	'asked me': { kind: 'ask', by: 'alter' },
};

const MUTUAL: ReadonlySet<string> = new Set(['call', 'video', 'meeting', 'meal', 'event']);

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
		const isLed = /(?:^|\s)(?:to|from|for)\s*$/i.test(before);
		const isWith = /(?:^|\s)(?:with|w\/|and|&|,)\s*$/i.test(before);
		isDirected ||= isLed || (isWhole && !isWith);
		text += before.replace(/(?:^|\s)(?:with|to|from|for|w\/|and|&|,)\s*$/i, ' ');
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

interface HeadFound {
	readonly head: Head | Channel;
	/** Where the text after the head's colon begins. */
	readonly bodyStart: number;
	readonly headStart: number;
	readonly minutes?: number;
}

/** The plain word at `from`, up to the colon or, for a channel, to the end of the text. */
function headAt(words: Words, from: number): HeadFound | undefined {
	const { text } = words;
	const colon = text.slice(from, from + 200).search(/:(?=\s|$)/);
	const arrow = colon === -1 ? lastArrow(text) : undefined;
	const end = colon === -1 ? (arrow?.start ?? text.length) : from + colon;
	if (end - from > 200) return undefined;
	const named = withoutMentions(words, from, end, colon === -1);
	const bare = withoutDurations(named.text);
	const word = bare.text.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
	if (word === '' && colon !== -1 && from === 0) return headAt(words, from + colon + 1);
	const deed = plainHead(foldText(word));
	const head = deed ?? (named.isDirected ? undefined : asChannel(word));
	if (head === undefined || (colon === -1 && deed === undefined && arrow !== undefined))
		return undefined;
	const found = { head, headStart: from, bodyStart: colon === -1 ? end : end + 1 };
	return bare.minutes === undefined ? found : { ...found, minutes: bare.minutes };
}

/** Minutes of a deed: in brackets at the end, else the first length of time. */
function bodyMinutes(text: string): { readonly minutes?: number; readonly topic: string } {
	const found = durationsIn(text);
	const last = found[found.length - 1];
	const bracket =
		last && /\(\s{0,3}$/.test(text.slice(0, last.start)) && /^\s{0,3}\)/.test(text.slice(last.end));
	if (last !== undefined && bracket === true) {
		const before = text.slice(0, last.start).trimEnd().slice(0, -1).trimEnd();
		return { minutes: last.minutes, topic: before + text.slice(last.end).replace(/^\s*\)/, '') };
	}
	const [first] = found;
	if (first === undefined) return { topic: text };
	const isAlone =
		!isThing(text, first) &&
		(text.slice(0, first.start).trim() === '' || /[,;]\s*$/.test(text.slice(0, first.start)));
	const topic = isAlone
		? text.slice(0, first.start).replace(/[,;]\s*$/, '') + text.slice(first.end)
		: text;
	return { minutes: first.minutes, topic };
}

const tidy = (text: string): string => trimMarks(text.replace(/\s+/g, ' '), ',;:–—-');

function partnersOf(words: Words, head: HeadFound): number[] {
	const placed = words.mentions.map(({ start }, at) => ({ start, at }));
	const inHead = placed.filter(({ start }) => start < head.bodyStart);
	if (inHead.length > 0) return inHead.map(({ at }) => at);
	const led = placed.filter(({ start }) =>
		/(?:^|\s)(?:from|for|with)\s+$/i.test(words.text.slice(Math.max(0, start - 8), start)),
	);
	return [...led, ...placed].slice(0, 1).map(({ at }) => at);
}

/** Reads a line that begins with a channel's name or `gave`, `got`, `asked`, `asked me`, or says so in fields or tags. */
export function readPlainForm(words: Words): PlainForm | undefined {
	const head = readHead(words);
	if (head !== undefined && head.kind !== 'contact') return head;
	const marks = readMarks(words);
	return marks?.kind === 'contact' ? (head ?? marks) : (marks ?? head);
}

function readHead(words: Words): PlainForm | undefined {
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

function isDeed(head: Head | Channel): head is Head {
	return head === 'gave' || head === 'got' || head === 'asked' || head === 'asked me';
}

interface DeedParts {
	readonly body: string;
	readonly fields: PlainFields;
	readonly partners: readonly number[];
	readonly minutes: number | undefined;
}

function deed(head: Head, { body, fields, partners, minutes }: DeedParts): PlainForm {
	const { kind, by } = DEEDS[head];
	const arrow = kind === 'ask' ? lastArrow(body) : undefined;
	const said = arrow === undefined ? undefined : body.slice(arrow.end);
	const outcome = said === undefined ? fields.outcome : (outcomeNamed(said) ?? fields.outcome);
	const named = bodyMinutes(arrow === undefined ? body : body.slice(0, arrow.start));
	const total = minutes ?? named.minutes ?? fields.minutes;
	const unread =
		kind !== 'ask'
			? undefined
			: said !== undefined && outcome === undefined
				? tidy(said).slice(0, 60)
				: fields.unreadOutcome;
	return {
		channel: fields.channel ?? thingNamed(named.topic),
		kind,
		by,
		...(total === undefined ? {} : { minutes: total }),
		...(kind === 'ask' && outcome !== undefined ? { outcome } : {}),
		topic: tidy(named.topic),
		partners,
		...(unread === undefined || unread === '' ? {} : { unreadOutcome: unread }),
	};
}

/** What inline fields beside the words say. */
interface PlainFields {
	readonly minutes?: number;
	readonly outcome?: Outcome;
	readonly unreadOutcome?: string;
	readonly channel?: Channel;
	readonly by?: Actor;
}

function fieldsOf(words: Words): PlainFields {
	let found: PlainFields = {};
	for (const { key, value } of words.fields) {
		const label = labelNamed(key);
		if (label === 'duration') {
			const minutes = parseMinutes(value);
			if (minutes !== undefined) found = { ...found, minutes };
		} else if (label === 'outcome') {
			const outcome = outcomeNamed(value);
			found = outcome === undefined ? { ...found, unreadOutcome: value } : { ...found, outcome };
		} else if (label === 'channel') {
			const channel = channelNamed(value);
			if (channel !== undefined) found = { ...found, channel };
		} else if (label === 'direction') {
			const by = /^(?:\[\[|@)/.test(value) ? 'alter' : actorNamed(value);
			if (by !== undefined) found = { ...found, by };
		}
	}
	return found;
}

/** The text without the person it begins with: "#gave [[Ana]] 1h on her site". */
function withoutLeadingName({ text, mentions }: Words): string {
	const first = mentions.find(({ start }) => start >= 0);
	const isLeading = first !== undefined && text.slice(0, first.start).trim() === '';
	return isLeading ? text.slice(first.end) : text;
}

/** A link in a field, and what it shows. */
const LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g;

/** `[gave:: 1h]`, `[asked:: recommendation] [outcome:: yes]`, `#got`, `#asked/yes`. */
function readMarks(words: Words): PlainForm | undefined {
	const fields = fieldsOf(words);
	for (const field of words.fields) {
		const head = plainHead(
			foldText(field.key)
				.replace(/[-_\s]+/g, ' ')
				.trim(),
		);
		const channel = head === undefined ? asChannel(foldText(field.key)) : undefined;
		if (head === undefined && channel === undefined) continue;
		const minutes = parseMinutes(field.value) ?? parseMinutes(field.value.replace(LINK, ''));
		const value = minutes === undefined ? field.value.replace(LINK, '$1') : '';
		const inField = words.mentions.findIndex((mention) => mention.field === field);
		const partners = inField === -1 ? words.mentions.map((_, at) => at) : [inField];
		const body = value === '' ? withoutLeadingName(words) : value;
		if (head !== undefined) return deed(head, { body, fields, partners, minutes });
		if (channel === undefined) continue;
		const total = minutes ?? fields.minutes;
		return {
			channel,
			kind: 'contact',
			by: fields.by ?? (MUTUAL.has(channel) ? 'both' : 'unknown'),
			...(total === undefined ? {} : { minutes: total }),
			topic: tidy(value === '' ? words.text : value),
			partners,
		};
	}
	return readTags(words, fields) ?? readChannelField(words, fields);
}

/** `[channel:: email] the tide tables` */
function readChannelField(
	words: Words,
	{ channel, by, minutes }: PlainFields,
): PlainForm | undefined {
	if (channel === undefined) return undefined;
	return {
		channel,
		kind: 'contact',
		by: by ?? (MUTUAL.has(channel) ? 'both' : 'unknown'),
		...(minutes === undefined ? {} : { minutes }),
		topic: tidy(words.text),
		partners: words.mentions.map((_, at) => at),
	};
}

function readTags(words: Words, fields: PlainFields): PlainForm | undefined {
	for (const tag of words.tags) {
		const [first = '', ...rest] = tag.split('/');
		const parts = rest.map(foldText);
		const isMe = parts[0] === 'me';
		const name = foldText(first).replace(/[-_]+/g, ' ') + (isMe ? ' me' : '');
		const head = plainHead(name);
		if (head === undefined) continue;
		const said = (isMe ? parts.slice(1) : parts)[0];
		const outcome = said === undefined ? fields.outcome : outcomeNamed(said);
		const partners = words.mentions.map((_, at) => at);
		const unread = said !== undefined && outcome === undefined ? { unreadOutcome: said } : {};
		const merged = { ...fields, ...(outcome === undefined ? unread : { outcome }) };
		return deed(head, {
			body: withoutLeadingName(words),
			fields: merged,
			partners,
			minutes: undefined,
		});
	}
	return undefined;
}
