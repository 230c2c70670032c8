import type { Pronoun, WordIndex } from './word-index';

/** How strongly a mark divides: a comma, a colon, the end of a sentence, the next line of an entry. */
export type Break = 'comma' | 'colon' | 'stop' | 'line';

/** Stands between the lines of one entry where they are joined to one text. */
export const LINE_MARK = '‖';

/** A word of a text, or a mark between words. */
export interface Token {
	/** Folded, without apostrophe; `''` for a mark. Lengths of time are `<time>`, sums `<money>`. */
	readonly word: string;
	readonly start: number;
	readonly end: number;
	readonly break?: Break;
	/** A question mark. */
	readonly isQuestion?: boolean;
	/** Of a sum of money. */
	readonly amount?: number | undefined;
	/** Index of the mention it stands for. */
	readonly mention?: number;
	/** Stands for the person whose note this is, by name. */
	readonly isOwner: boolean;
	readonly isPossessive: boolean;
	readonly isCapital: boolean;
	/** A name may be shortened to it: capitalized, and one letter, or all capitals, or three letters and more. */
	readonly isShort?: boolean;
	/** A pronoun with "is" or "has": "she's". */
	readonly isContracted?: boolean | undefined;
	/** A hyphen joins it to the word before: "code-reviewed". */
	readonly isGlued?: boolean;
	readonly pronoun?: Pronoun | undefined;
}

/** Names of the person whose note a text stands in, each as its folded words. */
export type OwnerNames = readonly (readonly string[])[];

export const NONE = { isOwner: false, isPossessive: false, isCapital: false };

export const isKnown = (word: string, { phrases, bases }: WordIndex): boolean =>
	phrases.has(word) || bases.has(word);
