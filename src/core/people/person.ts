import type { Day } from '../day';

/** The circles the model knows; other words are read as `other`. */
export const CIRCLES = ['partner', 'family', 'friend', 'colleague', 'other'] as const;
export type Circle = (typeof CIRCLES)[number];

/** Something the owner wrote about a person, with the line it stands on (in the person's own note). */
export interface Statement {
	readonly text: string;
	readonly line: number;
	/** Ego says by its heading that ego can do this for them: "How I can help". */
	readonly isOffered?: true;
}

/** Something that was new of somebody on a day: "found a flat". */
export interface News extends Statement {
	readonly date: Day;
}

/** A birthday; the year is often unknown. */
export interface Birthday {
	readonly year?: number;
	readonly month: number;
	readonly dayOfMonth: number;
	readonly line: number;
}

/** The record read from one people note: an alter as the owner describes them. */
export interface Person {
	/** The note's path; for a note about several people, `path#Name`. */
	readonly id: string;
	readonly path: string;
	readonly name: string;
	/** Where others have the same name: what tells them apart, as org, place or folder. */
	readonly toldApartBy?: string;
	/** Other names, the note's own title included where it differs from `name`. */
	readonly aliases: readonly string[];
	readonly tags: readonly string[];
	readonly circle?: Circle;
	/** The owner's own judgement, 0 to 1 (10 of 10 is 1). */
	readonly closeness?: number;
	/** What they could do for ego: skills, access, `lend 1000`, `introduce to Acme`. */
	readonly can: readonly Statement[];
	readonly cannot: readonly Statement[];
	/** The owner's word on what they would (not) do. */
	readonly would: readonly Statement[];
	readonly wouldNot: readonly Statement[];
	/** What they look for or work on. */
	readonly needs: readonly Statement[];
	readonly interests: readonly Statement[];
	/** Works of theirs: a book, a shop, a podcast. */
	readonly projects: readonly Statement[];
	/** What ego owes them, and what they owe ego, from sections of that meaning. */
	readonly owedByEgo: readonly Statement[];
	readonly owedToEgo: readonly Statement[];
	/** What else the note says of them, undated and in free words. */
	readonly remarks: readonly Statement[];
	/** Dated lines of their note that tell of them and of no contact, by line. */
	readonly news: readonly News[];
	readonly birthday?: Birthday;
	readonly location?: string;
	readonly org?: string;
	readonly role?: string;
	/** Link targets or names of other alters they know. */
	readonly knows: readonly string[];
	readonly introducedBy?: string;
	readonly lastContact?: Day;
	/** The day on which the owner means to be in touch again. */
	readonly nextContact?: Day;
	readonly cadenceDays?: number;
	readonly snoozedUntil?: Day;
	readonly isPaused: boolean;
	readonly isHidden: boolean;
	readonly hasDied: boolean;
}

/** The vault's owner, from their own note where there is one. */
export interface Ego {
	readonly path?: string;
	readonly name?: string;
	readonly can: readonly Statement[];
	readonly needs: readonly Statement[];
	readonly interests: readonly Statement[];
	readonly hoursPerWeek?: number;
}

/** A name as it is shown: with what tells them apart where others have the same. */
export function shownName({ name, toldApartBy }: Pick<Person, 'name' | 'toldApartBy'>): string {
	return toldApartBy === undefined ? name : `${name} (${toldApartBy})`;
}
