import type { Basis } from '../network/tie';
import type { Person } from '../people/person';
import type { Reason } from './reason';

/** What an ask costs the other: money, work, or their name on the line. An answer is the smallest piece of work. */
export const SORTS = ['money', 'work', 'name'] as const;
export type Sort = (typeof SORTS)[number];

/** A kind of ask: one rung of the ladder. Editable in settings. */
export interface Action {
	/** Stable, kebab-case, unique on the ladder. */
	readonly id: string;
	/** Shown on screen. */
	readonly name: string;
	readonly sort: Sort;
	/** Log-odds added to those of an answer; 0 for an answer, falling (never rising) up the ladder. */
	readonly offset: number;
	/** Sum of money, for asks of money. */
	readonly amount?: number;
	/** Words that name this act in an entry, in lower case ("guest post", "reference"). */
	readonly words: readonly string[];
}

const MONEY_WORDS: readonly string[] = ['lend', 'lent', 'loan', 'loaned', 'borrow', 'cash'];

function money(amount: number, offset: number): Action {
	const name = `Lend ${amount >= 1000 ? '1,000' : String(amount)}`;
	return {
		id: `lend-${String(amount)}`,
		name,
		sort: 'money',
		offset,
		amount,
		words: MONEY_WORDS,
	};
}

const REPLY: readonly string[] = ['reply', 'answer', 'respond', 'response', 'write back'];
const SHARE: readonly string[] = ['share', 'repost', 'retweet', 'forward', 'spread the word'];
const FEEDBACK: readonly string[] = ['feedback', 'opinion', 'advice', 'proofread', 'look over'];
const INTRODUCTION: readonly string[] = [
	'introduction',
	'introduce',
	'intro',
	'put in touch',
	'put me in touch',
	'connect me',
	'connected me',
];
const HOUR: readonly string[] = ['hour', 'an hour', 'the afternoon', 'an afternoon', 'a day of'];
const RECOMMENDATION: readonly string[] = [
	'recommendation',
	'recommend',
	'reference',
	'endorse',
	'endorsement',
	'testimonial',
	'vouch',
];
const REFERRAL: readonly string[] = ['referral', 'refer', 'job offer', 'a job', 'a customer'];
const CRISIS: readonly string[] = [
	'crisis',
	'emergency',
	'drop everything',
	'dropped everything',
	'middle of the night',
];

/**
 * The default ladder, in rising size. Offsets: reply measured, hour and lend-100 from reviews and a giving game, the rest
 * interpolated or extrapolated between them (validity study, section 6); outcomes replace them.
 */
export const DEFAULT_ACTIONS: readonly Action[] = Object.freeze([
	{ id: 'reply', name: 'Reply', sort: 'work', offset: 0, words: REPLY },
	{ id: 'share', name: 'Share something', sort: 'name', offset: -0.4, words: SHARE },
	money(1, -0.5),
	{ id: 'feedback', name: 'Feedback', sort: 'work', offset: -0.8, words: FEEDBACK },
	money(10, -0.9),
	{ id: 'introduction', name: 'Introduction', sort: 'name', offset: -1.1, words: INTRODUCTION },
	{ id: 'hour', name: 'An hour of help', sort: 'work', offset: -1.4, words: HOUR },
	money(100, -1.8),
	{
		id: 'recommendation',
		name: 'Recommendation',
		sort: 'name',
		offset: -1.9,
		words: RECOMMENDATION,
	},
	{ id: 'referral', name: 'Referral', sort: 'name', offset: -2.2, words: REFERRAL },
	money(1000, -3.2),
	{ id: 'crisis', name: 'Drop everything', sort: 'work', offset: -3.5, words: CRISIS },
]);

/**
 * The chance of an answer that an ask needs for an even chance of a yes: 1 / (1 + e^offset). Above 0 and below 1 for any
 * offset down to -30, and never falling where offsets never rise.
 */
export function thresholdOf(offset: number): number {
	return 1 / (1 + Math.exp(offset));
}

/** Why somebody stands on a rung: they have done it, the owner says so, or the model suggests it. */
export const BECAUSES = ['proven', 'said', 'suggested'] as const;
export type Because = (typeof BECAUSES)[number];

/** One person against one ask. */
export interface Standing {
	readonly person: Person;
	/** How far to trust it: a thin or unanswered tie is shown apart, not as a confident number. */
	readonly basis: Basis;
	/** ability x willingness, 0 to 1. */
	readonly chance: number;
	/** Could they: 0 to 1. */
	readonly ability: number;
	/** Would they: 0 to 1. */
	readonly willingness: number;
	/** Absent where they are not actionable for this ask. */
	readonly because?: Because;
	/** Stood above the threshold before, and is not clearly below it yet. */
	readonly isHeld?: true;
	readonly reasons: readonly Reason[];
}

/** One rung with everybody above its threshold, most likely first. */
export interface Rung {
	readonly action: Action;
	/** The chance of an answer that this rung needs for an even chance: 0 to 1, never falling up the ladder. */
	readonly threshold: number;
	readonly people: readonly Standing[];
}

export type Ladder = readonly Rung[];

/** Where an action stands on a ladder, from 0; undefined for one that is not on it. */
export function rungIndex(actions: readonly Action[], id: string): number | undefined {
	const index = actions.findIndex((action) => action.id === id);
	return index === -1 ? undefined : index;
}
