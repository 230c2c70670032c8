import type { Person } from '../people/person';
import type { Reason } from './reason';

/** What ego could do for an alter, each above the threshold of being noticed. */
export const FAVOR_KINDS = [
	'swap',
	'need',
	'introduction',
	'share',
	'return',
	'promise',
	'recommend',
	'call',
	'thanks',
	'occasion',
] as const;
export type FavorKind = (typeof FAVOR_KINDS)[number];

/** One favor ego could do. */
export interface Favor {
	/** Stable over days while its evidence stays the same: what was dismissed is remembered by it. */
	readonly id: string;
	readonly person: Person;
	/** The other person of an introduction. */
	readonly with?: Person;
	readonly kind: FavorKind;
	/** What it is about, in the notes' words: the need, the note's title, the work, the promise. */
	readonly subject?: string;
	/** Ego's time, more than 0. */
	readonly minutes: number;
	/** Rise of the chance summed over the ladder, against not doing it, 90 days on. 0 or more. */
	readonly gain: number;
	/** Highest rung (action id) before and after; absent below the first rung. */
	readonly from?: string;
	readonly to?: string;
	readonly reasons: readonly Reason[];
}
