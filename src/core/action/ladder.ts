import type { Person } from '../people/person';
import type { Reason } from './reason';

/** What an ask costs the other: an answer, money, work, or their name on the line. */
export const SORTS = ['answer', 'money', 'work', 'name'] as const;
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

/** Why somebody stands on a rung: they have done it, the owner says so, or the model suggests it. */
export const BECAUSES = ['proven', 'said', 'suggested'] as const;
export type Because = (typeof BECAUSES)[number];

/** One person against one ask. */
export interface Standing {
	readonly person: Person;
	/** ability x willingness, 0 to 1. */
	readonly chance: number;
	/** Could they: 0 to 1. */
	readonly ability: number;
	/** Would they: 0 to 1. */
	readonly willingness: number;
	/** Absent where they are not actionable for this ask. */
	readonly because?: Because;
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
