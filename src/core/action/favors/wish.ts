import {
	asidesOf,
	favorAside,
	favorPhrases,
	favorSaying,
	favorWords,
} from '../../people/words/favor-languages';
import { keptAbout } from '../../people/kept';
import type { Need } from './told-needs';
import { isOpenlyMeant } from '../discretion';
import { contentStems, coverage, hasRelative, stemOf, stemsOf } from '../matching';
import { beforePurpose, heartOf, isSameThing } from '../phrase';
import { isSameWork, isWork, kindsOf } from '../related-words';

type Stems = ReadonlySet<string>;

/** Something somebody looks for, with the heart of it, perhaps in two forms. */
export interface Wish {
	readonly need: Need;
	readonly wanted: readonly Stems[];
	/** All its words but those on what it is for. */
	readonly words: Stems;
	/** They look for a place to work or learn. */
	readonly isForPlace: boolean;
	/** They want to know somebody who works there. */
	readonly isForContact: boolean;
	/** They look for work to do, not for somebody to do it. */
	readonly isForWork: boolean;
	/** They want to learn it. */
	readonly isForLearning: boolean;
	/** They do it themselves and want help with it: "a second pair of eyes on the survey". */
	readonly isForHelp: boolean;
}

/** How well an offer meets a wish: both are one thing, one is a part of the other, or not at all. */
export type Fit = 0 | 1 | 2;

/** A wish as what is to be done and with what: "to cut audio", "a violin repaired". */
function deedAndThing([whole, thing]: readonly Stems[]): {
	readonly deed?: string | undefined;
	readonly thing?: Stems;
} {
	if (whole === undefined) return {};
	if (thing !== undefined) return { deed: [...whole][0], thing };
	const deed = [...whole].find(isWork);
	const rest = [...whole].filter((stem) => stem !== deed);
	return deed === undefined || rest.length === 0 ? {} : { deed, thing: new Set(rest) };
}

/** The thing alone, where the wish is to have something done with it: "to cut audio" and "audio editing". */
function deedFit(wanted: readonly Stems[], offer: Stems): Fit {
	const { deed: verb, thing } = deedAndThing(wanted);
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

/** What is wanted in wider words, each thing by its kind; undefined where it names none. */
function wider(wanted: readonly Stems[]): readonly Stems[] | undefined {
	const isNamed = wanted.some((one) => [...one].some((stem) => kindsOf(stem).length > 0));
	if (!isNamed) return undefined;
	return wanted.map((one) => new Set([...one].flatMap((stem) => kindsOf(stem)[0] ?? [stem])));
}

/** How well an offer meets what is wanted at heart; what only meets the kind of it meets a part. */
export function fitOf(wanted: readonly Stems[], offer: Stems): Fit {
	const fit = plainFit(wanted, offer);
	const wide = fit === 0 ? wider(wanted) : undefined;
	return wide !== undefined && plainFit(wide, offer) > 0 ? 1 : fit;
}

/** How well an offer meets what is wanted at heart by its very words. */
export function plainFit(wanted: readonly Stems[], offer: Stems): Fit {
	const [whole] = wanted;
	if (whole === undefined) return 0;
	const word = wordFor(wanted);
	if (word !== undefined && coverage(new Set([word]), offer) === 1) return 2;
	if (!isSameThing(whole, offer) || !hasHead(offer, whole)) return deedFit(wanted, offer);
	return coverage(whole, offer) >= 0.75 && coverage(offer, whole) >= 0.75 ? 2 : 1;
}

/** The words with the kinds of things they name: a chair is furniture. */
const withKinds = (words: Stems): Stems =>
	new Set([...words, ...[...words].flatMap((stem) => kindsOf(stem))]);

/**
 * All of an offer stands in the words of a wish: "spreadsheets" in "the budget, which lives in one terrible spreadsheet",
 * "repairing furniture" in "her chair wants repairing". Where help is wanted with a thing, who does such work helps:
 * "survey design" with "a second pair of eyes on survey questions".
 */
export function isNamedIn({ words, isForHelp }: Wish, offer: Stems): boolean {
	const known = withKinds(words);
	if (offer.size > 0 && coverage(offer, known) === 1) return true;
	const thing = new Set([...offer].filter((stem) => !isWork(stem)));
	return isForHelp && thing.size > 0 && coverage(thing, known) === 1;
}

const isAnyThing = (some: readonly Stems[], others: readonly Stems[]): boolean =>
	some.some((one) => others.some((other) => isSameThing(one, other)));

/** Marks of what is done, in any language. */
const DONE_MARK = /~~|✅|☑/u;
const startsMet = favorAside(({ met }) => met, { isWhole: false });
const saysNoLonger = favorSaying(({ noLonger }) => noLonger);

/** Said of a need that is one no more: "(solved: her cousin does it)", "~~a bookkeeper~~", "a flat, found". */
const isMet = (text: string): boolean =>
	DONE_MARK.test(text) || saysNoLonger(text) || asidesOf(text).some(startsMet);

const PLACES: ReadonlySet<string> = new Set(favorWords(({ places }) => places).map(stemOf));
const WORK: ReadonlySet<string> = new Set(favorWords(({ work }) => work).map(stemOf));
const HELP_WITH = new RegExp(`^.{0,40}?${favorPhrases(({ helpWith }) => helpWith)}\\s*`, 'iu');

const CONTACT_WITH = new RegExp(
	`^.{0,30}?${favorPhrases(({ contactWith }) => contactWith)}\\s*`,
	'iu',
);

const LEARNING = new RegExp(`^${favorPhrases(({ learning }) => learning)}\\s*`, 'iu');

function wishOf(need: Need): Wish | undefined {
	const { text } = need;
	const unlearned = text.replace(LEARNING, '');
	const where = unlearned.replace(CONTACT_WITH, '');
	const isForContact = where !== unlearned;
	const thing = where.replace(HELP_WITH, '');
	const isForHelp = !isForContact && thing !== text;
	const wanted = heartOf(thing);
	if (wanted.length === 0) return undefined;
	const asked = beforePurpose(thing);
	const words = contentStems(asked);
	return {
		need,
		wanted,
		words,
		isForPlace: [...words].some((stem) => PLACES.has(stem)),
		isForContact,
		isForWork: stemsOf(asked).some((stem) => WORK.has(stem)),
		isForHelp,
		isForLearning: unlearned !== text,
	};
}

/** A need that stands and may be spoken of, taken apart. */
const openWish = keptAbout((need: Need): Wish | undefined =>
	isMet(need.text) || !isOpenlyMeant(need) ? undefined : wishOf(need),
);

/** What somebody still looks for and may be helped with; what is said twice, once. */
export function wishesOf(needs: readonly Need[]): readonly Wish[] {
	const told: Wish[] = [];
	for (const need of needs) {
		const wish = openWish(need);
		if (wish === undefined || told.some(({ wanted }) => isAnyThing(wanted, wish.wanted))) continue;
		told.push(wish);
	}
	return told;
}
