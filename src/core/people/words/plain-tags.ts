import { parseMinutes } from './duration';
import { foldText } from '../fold';
import { plainHead } from './languages';
import { deed, MUTUAL, tidy, type PlainForm } from './plain-deed';
import { fieldsOf, type PlainFields } from './plain-fields';
import { asChannel, outcomeNamed } from './plain-words';
import type { Words } from './words';

/** The text without the person it begins with: "#gave [[Ana]] 1h on her site". */
function withoutLeadingName({ text, mentions }: Words): string {
	const first = mentions.find(({ start }) => start >= 0);
	const isLeading = first !== undefined && text.slice(0, first.start).trim() === '';
	return isLeading ? text.slice(first.end) : text;
}

/** A link in a field, and what it shows. */
const LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g;

/** `[gave:: 1h]`, `[asked:: recommendation] [outcome:: yes]`, `#got`, `#asked/yes`. */
export function readMarks(words: Words): PlainForm | undefined {
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
