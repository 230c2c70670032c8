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
	readonly break?: Break | undefined;
	/** A question mark. */
	readonly isQuestion?: boolean | undefined;
	/** Of a sum of money. */
	readonly amount?: number | undefined;
	/** Index of the mention it stands for. */
	readonly mention?: number | undefined;
	/** Stands for the person whose note this is, by name. */
	readonly isOwner: boolean;
	readonly isPossessive: boolean;
	readonly isCapital: boolean;
	/** A name may be shortened to it: capitalized, and one letter, or all capitals, or three letters and more. */
	readonly isShort?: boolean | undefined;
	/** A pronoun with "is" or "has": "she's". */
	readonly isContracted?: boolean | undefined;
	/** A hyphen joins it to the word before: "code-reviewed". */
	readonly isGlued?: boolean | undefined;
	readonly pronoun?: Pronoun | undefined;
}

/** Names of the person whose note a text stands in, each as its folded words. */
export type OwnerNames = readonly (readonly string[])[];

/** A token of which nothing is known but what is said; all have the same fields, which are then read many times faster. */
export const tokenOf = (known: Pick<Token, 'word' | 'start' | 'end'> & Partial<Token>): Token => ({
	word: known.word,
	start: known.start,
	end: known.end,
	break: known.break,
	isQuestion: known.isQuestion,
	amount: known.amount,
	mention: known.mention,
	isOwner: known.isOwner ?? false,
	isPossessive: known.isPossessive ?? false,
	isCapital: known.isCapital ?? false,
	isShort: known.isShort,
	isContracted: known.isContracted,
	isGlued: known.isGlued,
	pronoun: known.pronoun,
});

export const isKnown = (word: string, { phrases, bases }: WordIndex): boolean =>
	phrases.has(word) || bases.has(word);

/** All of a token but its place, as a text. A pronoun is that of its word. */
export function signOf(token: Token): string {
	const { word, mention = '', amount = '' } = token;
	const flags =
		(token.isQuestion === true ? 1 : 0) +
		(token.isOwner ? 2 : 0) +
		(token.isPossessive ? 4 : 0) +
		(token.isCapital ? 8 : 0) +
		(token.isShort === true ? 16 : 0) +
		(token.isContracted === true ? 32 : 0) +
		(token.isGlued === true ? 64 : 0) +
		(token.pronoun === undefined ? 0 : 128);
	return `${word}\n${token.break ?? ''}\n${String(flags)}\n${String(mention)}\n${String(amount)}`;
}
