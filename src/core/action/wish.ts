import type { Person, Statement } from '../people/person';
import { contentStems, coverage, hasRelative, stemOf } from './matching';
import { heartOf, isSameThing } from './phrase';
import { isSameWork } from './same-work';

type Stems = ReadonlySet<string>;

/** Something somebody looks for, with the heart of it, perhaps in two forms. */
export interface Wish {
	readonly need: Statement;
	readonly wanted: readonly Stems[];
	/** All its words but those on what it is for. */
	readonly words: Stems;
	/** They look for a place to work or learn. */
	readonly isForPlace: boolean;
}

/** How well an offer meets a wish: both are one thing, one is a part of the other, or not at all. */
export type Fit = 0 | 1 | 2;

/** The thing alone, where the wish is to have something done with it: "to cut audio" and "audio editing". */
function deedFit([deed, thing]: readonly Stems[], offer: Stems): Fit {
	const [verb] = deed ?? [];
	if (thing === undefined || verb === undefined || coverage(thing, offer) < 1) return 0;
	const rest = [...offer].filter((stem) => coverage(new Set([stem]), thing) === 0);
	return rest.length === 0 || rest.some((stem) => isSameWork(stem, verb)) ? 1 : 0;
}

/** "to keep his books" in one word: `bookkeep`. */
export function wordFor([deed, thing]: readonly Stems[]): string | undefined {
	const [verb] = deed ?? [];
	const [object] = thing ?? [];
	return verb === undefined || object === undefined ? undefined : `${object}${verb}`;
}

/** The last word of what is wanted is the thing itself: who can do backs is no help with "the back leg". */
function hasHead(offer: Stems, whole: Stems): boolean {
	const head = [...whole].pop();
	return head !== undefined && hasRelative(offer, head);
}

/** How well an offer meets what is wanted at heart. */
export function fitOf(wanted: readonly Stems[], offer: Stems): Fit {
	const [whole] = wanted;
	if (whole === undefined) return 0;
	const word = wordFor(wanted);
	if (word !== undefined && coverage(new Set([word]), offer) === 1) return 2;
	if (!isSameThing(whole, offer) || !hasHead(offer, whole)) return deedFit(wanted, offer);
	return coverage(whole, offer) >= 0.75 && coverage(offer, whole) >= 0.75 ? 2 : 1;
}

/** All of an offer stands in the words of a wish: "spreadsheets" in "the budget, which lives in one terrible spreadsheet". */
export function isNamedIn({ words }: Wish, offer: Stems): boolean {
	return offer.size > 0 && coverage(offer, words) === 1;
}

const isAnyThing = (some: readonly Stems[], others: readonly Stems[]): boolean =>
	some.some((one) => others.some((other) => isSameThing(one, other)));

/** Said of a need that is one no more: "(solved: her cousin does it)", "~~a bookkeeper~~", "a flat, found". */
const MET =
	/~~|✅|☑|(?:^|[([,;:–—-] {0,2})(?:solved|sorted|resolved|settled|done|found|met)\b|\b(?:no longer|not any ?more) (?:needed|wanted|looking|urgent)/iu;

/** Where it begins what the thing wanted is for, and what one who can do that is no help with. */
const PURPOSE = /\b(?:for|from|before|after|against|without|because|since|until)\b/iu;

/** Somebody with work to give is wanted, not somebody to do it. */
const PLACES: ReadonlySet<string> = new Set(
	'placement internship apprenticeship traineeship job position'.split(' ').map(stemOf),
);

/** What somebody still looks for; what is said twice, once. */
export function wishesOf({ needs }: Pick<Person, 'needs'>): readonly Wish[] {
	const told: Wish[] = [];
	for (const need of needs) {
		if (MET.test(need.text)) continue;
		const wanted = heartOf(need.text);
		if (wanted.length === 0 || told.some((wish) => isAnyThing(wish.wanted, wanted))) continue;
		const words = contentStems(need.text.split(PURPOSE, 1)[0] ?? '');
		told.push({ need, wanted, words, isForPlace: [...words].some((stem) => PLACES.has(stem)) });
	}
	return told;
}
