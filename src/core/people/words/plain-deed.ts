import type { Channel } from '../channel';
import { durationsIn, isThing } from './duration';
import type { Actor, Kind, Outcome } from '../interaction';
import type { PlainFields } from './plain-fields';
import { lastArrow, outcomeNamed, thingNamed } from './plain-words';
import { LINE_MARK } from './token';
import { trimMarks } from '../trim';
import type { PlainHead } from './word-index';

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

const DEEDS: Readonly<Record<PlainHead, { readonly kind: Kind; readonly by: Actor }>> = {
	gave: { kind: 'favor', by: 'ego' },
	got: { kind: 'favor', by: 'alter' },
	asked: { kind: 'ask', by: 'ego' },
	'asked me': { kind: 'ask', by: 'alter' },
};

/** Both take part in these, where nothing says who began. */
export const MUTUAL: ReadonlySet<string> = new Set(['call', 'video', 'meeting', 'meal', 'event']);

/** Whether a head says that somebody gave or asked. */
export function isDeed(head: PlainHead | Channel): head is PlainHead {
	return head === 'gave' || head === 'got' || head === 'asked' || head === 'asked me';
}

/** A topic without the blanks and marks at its edges. */
export const tidy = (text: string): string =>
	trimMarks(text.replaceAll(` ${LINE_MARK}`, ';').replace(/\s+/g, ' '), `,;:–—-${LINE_MARK}`);

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

/** What an entry in the plain form is made of. */
interface DeedParts {
	readonly body: string;
	readonly fields: PlainFields;
	readonly partners: readonly number[];
	readonly minutes: number | undefined;
}

/** What a deed says: what was given or asked, how long it took, and how it ended. */
export function deed(head: PlainHead, { body, fields, partners, minutes }: DeedParts): PlainForm {
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
