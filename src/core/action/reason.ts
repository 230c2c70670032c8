import type { Day } from '../day';

/**
 * Why a number is what it is, as data: the words are made where they are shown. `code` names the sentence; the rest
 * fills it in.
 */
export interface Reason {
	readonly code: ReasonCode;
	/** Where the evidence stands, when it is one line of one note. */
	readonly path?: string;
	readonly line?: number;
	readonly date?: Day;
	/** The owner's own words. */
	readonly quote?: string;
	/** A name: another person, an action, a topic. */
	readonly name?: string;
	readonly count?: number;
	/** With `count`: how many there were in all. */
	readonly outOf?: number;
}

/** Every sentence the model can give as a reason. The view has one text for each. */
export const REASON_CODES = [
	// Why somebody stands where they stand.
	'did-it', // they did this (quote, date, place)
	'did-similar', // they did something else on this topic (quote, date, place)
	'did-larger', // they did something larger of its sort (name: the action, quote, date, place)
	'refused', // they said no (quote, date, place)
	'did-not-answer', // silence after an ask (quote, date, place)
	'owner-says-would', // quote, place
	'owner-says-would-not', // quote, place
	'answers', // count of asks they said yes or partly to, outOf asks
	'last-contact', // date
	'acted-before', // count of days on which they acted
	'never-acted',
	'circle', // name
	'closeness', // count: 0 to 10
	'favors-given', // count
	'no-evidence',
	'asked-often', // count of ego's asks lately; date: from when they are not burdened any more
	'missing-favors', // count of favors, one a week, that would lift them; date of the last one
	'favors-fall-short', // not even a favor a week until this date would lift them: they never did such a thing
	// Ability.
	'can', // quote, place
	'cannot', // quote, place
	'role-matches', // quote, place
	'knows-them', // name: whom they know, path
	'note-speaks', // their note or a talk speaks of the topic (quote, place)
	'nothing-says-whether-they-can',
	'topic-unmatched', // name: the topic
	// Favors.
	'light-contact', // count of light acts in the last 30 days
	'feed-time', // count of minutes given to feeds in the last 30 days, name of the place, place of the last line
	'they-need', // quote, place
	'ego-can', // quote, place
	'other-can', // name: the other person, quote, place
	'other-needs', // name: the other person, quote, place
	'interest', // quote, place
	'subject-note', // name: title of the note, path
	'they-gave', // quote, date, place
	'not-returned', // count of their favors without one of ego's since
	'promised', // quote, place
	'work-of-theirs', // quote, place
	'birthday', // date: the next one
	'long-silence', // date of the last contact
	'long-without-talk', // date of the last talk, with lighter contact since
	'not-thanked', // quote, date, place
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];
