import type { Day } from '../../src/core/day';
import { type Channel, CHANNELS } from '../../src/core/people/channel';
import type { Interaction, Kind } from '../../src/core/people/interaction';
import { type LogEvent, SECONDS_PER_DAY } from './event-log';
import type { LogFacts } from './scorer';

type Noted = Pick<Interaction, 'kind' | 'channel'>;

const contact = (channel: Channel): Noted => ({ kind: 'contact', channel });
const favor = (channel: Channel): Noted => ({ kind: 'favor', channel });

/** What an owner would have noted for kinds that logs name in words of their own. */
const OWN_WORDS: ReadonlyMap<string, Noted> = new Map([
	['longcall', contact('call')],
	['letter', contact('email')],
	['coletter', contact('email')],
	['direct', contact('email')],
	['few', contact('email')],
	['mass', contact('email')],
	['mail', contact('email')],
	// What people do for each other where questions are asked in public: a comment there is help, no small talk.
	['answer', favor('help')],
	['comment', favor('help')],
	['comment_answer', favor('help')],
]);

const FAVORS: ReadonlySet<Channel> = new Set<Channel>([
	'help',
	'review',
	'introduction',
	'recommendation',
	'loan',
]);

/** A kind that is called as one of our channels is that channel; any other is a message. */
function notedAs(kind: string): Noted {
	const own = OWN_WORDS.get(kind);
	if (own !== undefined) return own;
	const channel = CHANNELS.find((one) => one === kind) ?? 'message';
	const noted: Kind = FAVORS.has(channel) ? 'favor' : 'contact';
	return { kind: noted, channel };
}

/** Alters who share the credit of a weak kind: measured, such kinds predict best at a fifth. */
const WEAK_SHARED_BY = 5;

/** Seconds of a log as a civil day. */
export function dayAt(t: number): Day {
	return Math.floor(t / SECONDS_PER_DAY) as Day;
}

/** The entry an owner would have written for an event, on its day; hours are not noted. */
export function noted(event: LogEvent, ego: number, { weak }: LogFacts): Interaction {
	const { src, t, kind, undirected } = event;
	return {
		person: '',
		date: dayAt(t),
		...notedAs(kind),
		by: undirected ? 'unknown' : src === ego ? 'ego' : 'alter',
		...(weak.includes(kind) ? { groupSize: WEAK_SHARED_BY } : {}),
		path: '',
		line: 0,
		text: '',
	};
}
