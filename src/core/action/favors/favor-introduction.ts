import { favorWords } from '../../people/words/favor-languages';
import { keptAbout } from '../../people/kept';
import type { Person } from '../../people/person';
import { knowEachOther } from './acquaintance';
import { type FavorFinder, type FavorGround, type FavorIdea, needReason } from './favor-idea';
import { canBeBroughtIn, losesBy } from './introduction-sides';
import { isForPraise } from './favor-praise';
import { contentStems, coverage, stemOf } from '../matching';
import { unmetWishes } from './met-need';
import { byStrength, craftsIn, type Offer, type OfferGroup, offerIndex, offersOf } from './offer';
import { offerFor, ownOffers } from './own-offer';
import type { Outlook } from '../chance/outlook';
import { kindsOf } from '../related-words';
import type { Reason } from '../reason';
import { type Fit, fitOf, isNamedIn, plainFit, type Wish, wordFor } from './wish';

/** Words on ego itself: what they look for is ego's own word or act, which nobody can be introduced for. */
const OWN_WORDS: ReadonlySet<string> = new Set(favorWords(({ ownWords }) => ownWords).map(stemOf));
const LEARNERS: ReadonlySet<string> = new Set(favorWords(({ learners }) => learners).map(stemOf));

const MOST_INTRODUCTIONS = 2;

/**
 * How well an offer meets a wish; who looks for a contact is met by whoever works there, who looks for work not by what goes
 * with a trade, who looks for a place is met by who does that work, or works there.
 */
function offerFit(wish: Wish, { stems, sort }: OfferGroup): Fit {
	if (wish.isForContact) return coverage(wish.words, stems) === 1 ? 1 : 0;
	if (wish.isForPlace) return sort !== 'implied' && isNamedIn(wish, stems) ? 1 : 0;
	if (sort === 'place') return 0;
	if (sort === 'outright') return fitOf(wish.wanted, stems);
	if (wish.isForWork) return 0;
	return plainFit(wish.wanted, stems) > 0 ? 1 : 0;
}

/** What others offer that meets a wish best, and how well it does. */
interface BestOffers {
	readonly fit: Fit;
	/** Strongest ties first; the same person perhaps more than once. */
	readonly offers: readonly Offer[];
}

/** What meets a wish best of what others offer; what goes with a trade unsaid only where nobody is known for it outright. */
function bestOffers(
	outlook: Outlook,
	wish: Wish,
	groupsWith: (stem: string) => readonly OfferGroup[],
): BestOffers {
	const word = wordFor(wish.wanted);
	const asked =
		wish.isForPlace || wish.isForContact ? [...wish.words] : wish.wanted.flatMap((one) => [...one]);
	const stems = new Set([
		...asked,
		...asked.flatMap(kindsOf),
		...(word === undefined ? [] : [word]),
	]);
	const groups = new Set([...stems].flatMap((stem) => groupsWith(stem)));
	const fitting = [...groups]
		.map((group) => ({ group, fit: offerFit(wish, group) }))
		.filter(({ group, fit }) => fit > 0 && group.offers.some((offer) => offer.outlook !== outlook));
	const outright = fitting.filter(({ group }) => group.sort !== 'implied');
	const known = outright.length > 0 ? outright : fitting;
	const fit = known.reduce<Fit>((most, one) => higher(most, one.fit), 0);
	const best = known.filter((one) => one.fit === fit).map(({ group }) => group.offers);
	const [only] = best;
	return { fit, offers: best.length === 1 ? (only ?? []) : best.flat().sort(byStrength) };
}

/**
 * What somebody looks for who would gain by meeting another: the work wanted is the work there is, or one looks for a place
 * and the other for somebody to take it.
 */
function gainFor(wish: Wish, wishesOfOther: readonly Wish[]): Wish | undefined {
	const all = contentStems(wish.need.text);
	return wishesOfOther.find((other) => {
		const { isForWork, need } = other;
		if (isForLearner(other)) return wish.isForPlace || wish.isForLearning;
		if (!isForWork || wish.isForPlace) return false;
		const crafts = craftsIn(need);
		return crafts.length === 0 || crafts.some((craft) => coverage(craft, all) === 1);
	});
}

/** Somebody to take a place or to learn is looked for. */
const isForLearner = ({ wanted }: Wish): boolean =>
	wanted.some((one) => [...one].some((stem) => LEARNERS.has(stem)));

/** Who looks for this may gain by what another looks for. */
const isGain = (wish: Wish): boolean => wish.isForWork || isForLearner(wish);

/** A match from which neither side loses. */
interface Match {
	readonly offer: Offer;
	/** What the other gains by it. */
	readonly gains?: Wish;
}

/**
 * Whom to introduce: of those who meet the wish best the strongest ties who are strangers to each other yet, and who lose
 * nothing by it.
 */
function matchesFor(
	outlook: Outlook,
	wish: Wish,
	offers: readonly Offer[],
	{ rules }: Pick<FavorGround, 'rules'>,
): readonly Match[] {
	const tried = new Set([outlook]);
	const matches: Match[] = [];
	for (const offer of offers) {
		if (matches.length === MOST_INTRODUCTIONS) break;
		if (tried.has(offer.outlook)) continue;
		tried.add(offer.outlook);
		if (knowEachOther(outlook, offer.outlook)) continue;
		const gains = gainFor(wish, unmetWishes(offer.outlook));
		if (losesBy(offer.outlook, wish, { rules, isWelcome: gains !== undefined })) continue;
		matches.push({ offer, ...(gains === undefined ? {} : { gains }) });
	}
	return matches;
}

const isForEgoItself = ({ need, wanted: [whole] }: Wish): boolean =>
	isForPraise(need) || (whole !== undefined && [...whole].every((stem) => OWN_WORDS.has(stem)));

/** One introduction found, from the side of whoever looks for something. */
interface Found extends Match {
	readonly outlook: Outlook;
	readonly wish: Wish;
}

/** Finds whom to introduce one person to. */
function introductionsFor(ground: FavorGround): (outlook: Outlook) => readonly Found[] {
	const { people, ego } = ground;
	const groupsWith = offerIndex(people.filter(canBeBroughtIn).flatMap(offersOf));
	const own = ownOffers(ego);
	const isOwnHelp = (wish: Wish, fit: Fit): boolean =>
		fit === 1
			? offerFor(wish, own) !== undefined
			: own.some(({ hearts }) => hearts.some((one) => fitOf(wish.wanted, one) >= fit));
	return keptAbout((outlook) =>
		unmetWishes(outlook).flatMap((wish) => {
			if (isForEgoItself(wish)) return [];
			const { fit, offers } = bestOffers(outlook, wish, groupsWith);
			if (fit === 0 || isOwnHelp(wish, fit)) return [];
			const matches = matchesFor(outlook, wish, offers, ground);
			return matches.map((match) => ({ outlook, wish, ...match }));
		}),
	);
}

/**
 * `introduction`: something they look for that another person can do, where the two do not know each other yet, and where
 * neither loses by it. None where ego meets the wish as well, or somebody they know meets it better: it would ask for
 * nothing. Who looks for such work, or for somebody to take the place, gets the same introduction from their side.
 */
export function introductionFinder(ground: FavorGround): FavorFinder {
	const find = introductionsFor(ground);
	let known: ReadonlyMap<Outlook, readonly Found[]> | undefined;
	const gainedBy = (outlook: Outlook): readonly Found[] => {
		if (!unmetWishes(outlook).some(isGain)) return [];
		known ??= byWhoGains(ground.people.flatMap(find));
		return known.get(outlook) ?? [];
	};
	return (outlook) =>
		eachOnce([
			...find(outlook).map(sought),
			...gainedBy(outlook).slice(0, MOST_INTRODUCTIONS).flatMap(offered),
		]);
}

/** Two people are brought together once, though one looks for several things that the other can do. */
function eachOnce(ideas: readonly FavorIdea[]): readonly FavorIdea[] {
	const known = new Set<Person | undefined>();
	return ideas.filter(({ with: other }) => {
		const isNew = !known.has(other);
		known.add(other);
		return isNew;
	});
}

/** Introductions by who gains by them besides whoever looks for somebody. */
function byWhoGains(found: readonly Found[]): ReadonlyMap<Outlook, readonly Found[]> {
	const known = new Map<Outlook, Found[]>();
	for (const one of found) {
		if (one.gains === undefined) continue;
		const other = one.offer.outlook;
		known.set(other, [...(known.get(other) ?? []), one]);
	}
	return known;
}

const higher = (a: Fit, b: Fit): Fit => (b > a ? b : a);

function otherCan({ outlook, quote, line }: Offer): Reason {
	const { path, name } = outlook.profile.person;
	return { code: 'other-can', name, quote, path, ...(line === undefined ? {} : { line }) };
}

/** From the side of who looks for somebody. */
function sought({ outlook, wish: { need }, offer, gains }: Found): FavorIdea {
	const other = offer.outlook.profile.person;
	const reasons = [needReason(outlook.profile.person, need), otherCan(offer)];
	const gain = gains === undefined ? [] : [otherNeeds(other, gains)];
	return { kind: 'introduction', with: other, subject: need.text, reasons: [...reasons, ...gain] };
}

/** From the side of who looks for such work. */
function offered({ outlook, wish, offer, gains }: Found): readonly FavorIdea[] {
	if (gains === undefined) return [];
	const { person } = offer.outlook.profile;
	const other = outlook.profile.person;
	const reasons = [needReason(person, gains.need), otherNeeds(other, wish)];
	return [{ kind: 'introduction', with: other, subject: gains.need.text, reasons }];
}

function otherNeeds({ name, path: own }: Person, { need }: Wish): Reason {
	const { text: quote, line, path = own } = need;
	return { code: 'other-needs', name, quote, path, line };
}
