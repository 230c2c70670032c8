import type { Day } from '../day';
import type { Interaction } from '../people/interaction';
import type { Person } from '../people/person';
import type { ContactDay } from './strength';

/** How far to trust what the log says of a tie; thin and unanswered ties are shown apart. */
export const BASES = ['known', 'thin', 'unanswered'] as const;
export type Basis = (typeof BASES)[number];

/** The relation between ego and one alter, as the dated interactions tell it. */
export interface Tie {
	readonly person: Person;
	/** By date, earliest first. */
	readonly interactions: readonly Interaction[];
	/** The days that count, earliest first, each with the entry that counts: what the strength is made of. */
	readonly contactDays: readonly ContactDay[];
	/** 0 (no evidence) to below 1. Evidence alone: what the owner says of closeness is not in it. */
	readonly strength: number;
	readonly basis: Basis;
	/** The later of the last interaction and `last_contact`. */
	readonly lastContact?: Day;
}
