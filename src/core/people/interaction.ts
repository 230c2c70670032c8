import type { Day } from '../day';
import type { Channel } from './channel';

/** `contact`: we were in touch. `favor`: somebody did something for somebody. `ask`: somebody asked for something. */
export const KINDS = ['contact', 'favor', 'ask'] as const;
export type Kind = (typeof KINDS)[number];

/** Who acted: reached out, gave, or asked. */
export const ACTORS = ['ego', 'alter', 'both', 'unknown'] as const;
export type Actor = (typeof ACTORS)[number];

/** How an ask ended; `open` while nothing says so. */
export const OUTCOMES = ['yes', 'partly', 'no', 'silence', 'open'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One dated event between ego and one alter, with the place it was read from. */
export interface Interaction {
	/** Id of the person (`Person.id`). */
	readonly person: string;
	readonly date: Day;
	readonly channel: Channel;
	readonly kind: Kind;
	readonly by: Actor;
	/** More than 0. */
	readonly minutes?: number;
	/** For asks; `silence` also for a message or call of ego's of which the words say that no answer came. */
	readonly outcome?: Outcome;
	/** How many alters took part, from 2. */
	readonly groupSize?: number;
	/** What it was about, or what was given or asked, in the note's words. */
	readonly topic?: string;
	readonly path: string;
	readonly line: number;
	/** The line's own words, without list marker and task box: always a part of that line. */
	readonly text: string;
}

/** By person, then date, then path and line. */
export function compareInteractions(a: Interaction, b: Interaction): number {
	if (a.person !== b.person) return a.person < b.person ? -1 : 1;
	if (a.date !== b.date) return a.date - b.date;
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return a.line - b.line;
}
