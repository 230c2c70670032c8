import type { Day } from '../../core/day';
import type { Reason, ReasonCode } from '../../core/action/reason';
import { entryWords, hasWords, plainText } from '../plain-text';
import { agoWords, counted, dayWords, durationWords, untilWords } from './en-time';

const CIRCLES: ReadonlyMap<string, string> = new Map([
	['partner', 'your partner'],
	['family', 'family'],
	['friend', 'a friend'],
	['colleague', 'a colleague'],
]);

type ReasonText = (reason: Reason, today: Day) => string;

/** `lead, 12 May: “quote”`, with what is known of it. */
const noted =
	(lead: string): ReasonText =>
	({ date, quote }, today) => {
		const when = date === undefined ? '' : `, ${dayWords(date, today)}`;
		const words = quote !== undefined && hasWords(quote) ? `: “${entryWords(quote)}”` : '';
		return `${lead}${when}${words}`;
	};

const named = (reason: Reason, otherwise: string): string =>
	reason.name === undefined ? otherwise : plainText(reason.name);

const tally = ({ count = 0 }: Reason): number => count;

/** One sentence for each reason the model can give; `they` is the person it is about. */
export const REASONS: Record<ReasonCode, ReasonText> = {
	'did-it': noted('Has done this'),
	'did-larger': (reason, today) =>
		noted(`Has done more than this (${named(reason, 'something larger')})`)(reason, today),
	'did-similar': noted('Has done something like it'),
	refused: noted('Said no'),
	'did-not-answer': noted('Did not answer'),
	'owner-says-would': noted('You wrote that they would'),
	'owner-says-would-not': noted('You wrote that they would not'),
	answers: (reason) =>
		`Said yes to ${String(tally(reason))} of ${counted(reason.outOf ?? tally(reason), 'ask', 'asks')}`,
	'last-contact': ({ date }, today) =>
		date === undefined ? 'No contact noted' : `Last in touch ${agoWords(date, today)}`,
	'acted-before': (reason) => `Acted for you on ${counted(tally(reason), 'day', 'days')}`,
	'never-acted': () => 'No act of theirs is noted yet',
	circle: (reason) =>
		`You call them ${CIRCLES.get(reason.name ?? '') ?? named(reason, 'someone you know')}`,
	closeness: (reason) => `You put closeness at ${String(tally(reason))} of 10`,
	'favors-given': (reason) => `You did ${counted(tally(reason), 'favor', 'favors')} for them`,
	'no-evidence': () => 'Nothing is noted yet',
	'asked-often': (reason, today) =>
		`You asked ${counted(tally(reason), 'time', 'times')} lately${
			reason.date === undefined
				? ''
				: `; asking again is lighter from ${dayWords(reason.date, today)} on, or after a favor`
		}`,
	'missing-favors': (reason, today) =>
		`Missing: ${counted(tally(reason), 'favor', 'favors')} of yours${
			reason.date === undefined || reason.date === today
				? ''
				: `, one a week until ${dayWords(reason.date, today)}`
		}`,
	'favors-fall-short': (reason, today) =>
		`A favor a week${
			reason.date === undefined ? '' : ` until ${dayWords(reason.date, today)}`
		} would not be enough by itself; a yes to an ask of this size would`,
	can: noted('They can'),
	cannot: noted('They cannot'),
	'role-matches': noted('Fits what they do'),
	'knows-them': (reason) => `Knows ${named(reason, 'them')}`,
	'note-speaks': noted('You noted'),
	'nothing-says-whether-they-can': () => 'Nothing says whether they can',
	'topic-unmatched': (reason) => `Nothing in their note speaks of “${named(reason, 'the topic')}”`,
	'light-contact': (reason) =>
		`${counted(tally(reason), 'light touch', 'light touches')} in the last 30 days`,
	'feed-time': (reason) =>
		`${durationWords(tally(reason))} in the last 30 days went to ${named(reason, 'feeds')} and nobody`,
	'they-need': noted('They look for'),
	'ego-can': noted('You can'),
	'other-can': (reason, today) => noted(`${named(reason, 'The other')} can`)(reason, today),
	'other-needs': (reason, today) => noted(`${named(reason, 'The other')} looks for`)(reason, today),
	interest: noted('They care about'),
	'subject-note': (reason) => `Your note “${named(reason, 'on it')}”`,
	'they-gave': noted('They did this for you'),
	'not-returned': (reason) =>
		`${counted(tally(reason), 'favor', 'favors')} of theirs since your last one`,
	promised: noted('You promised'),
	'work-of-theirs': noted('Work of theirs'),
	birthday: ({ date }, today) =>
		date === undefined
			? 'A birthday is near'
			: `Birthday on ${dayWords(date, today)}, ${untilWords(date, today)}`,
	'long-silence': ({ date }, today) =>
		date === undefined ? 'Nothing heard for long' : `Last in touch ${agoWords(date, today)}`,
	'long-without-talk': ({ date }, today) =>
		date === undefined ? 'No talk for long' : `You last talked ${agoWords(date, today)}`,
	'not-thanked': noted('They acted for you, and no thanks are noted'),
};
