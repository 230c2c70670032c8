import { favorWords } from '../people/favor-languages';
import type { Person } from '../people/person';
import { knowEachOther } from './acquaintance';
import { type FavorFinder, type FavorGround, type FavorIdea, statementReason } from './favor-idea';
import { canBeBroughtIn, losesBy } from './introduction-sides';
import { contentStems, coverage, isSameStem, stemBucket, stemOf } from './matching';
import { isMetIn } from './met-need';
import type { Outlook } from './outlook';
import { heartsOf } from './phrase';
import type { Rules } from './profile';
import type { Reason } from './reason';
import { type Fit, fitOf, isNamedIn, type Wish, wishesOf, wordFor } from './wish';

type Stems = ReadonlySet<string>;

/** Words on ego itself: what they look for is ego's own word or act, which nobody can be introduced for. */
const OWN_WORDS: ReadonlySet<string> = new Set(favorWords(({ ownWords }) => ownWords).map(stemOf));
const LEARNERS: ReadonlySet<string> = new Set(favorWords(({ learners }) => learners).map(stemOf));
const WORK: ReadonlySet<string> = new Set(favorWords(({ work }) => work).map(stemOf));

/** Something another person can do, or is. */
interface Offer {
	readonly outlook: Outlook;
	readonly quote: string;
	readonly line?: number;
	readonly stems: Stems;
	/** The stems as one text: offers of one key meet a wish alike. */
	readonly key: string;
	/** Where they work: for who looks for a place to work. */
	readonly isPlace?: boolean;
}

const keyOf = (stems: Stems): string => [...stems].join(' ');

/** What somebody can, and is by role and employer, each thing of it at heart. */
function offersOf(outlook: Outlook): readonly Offer[] {
	const { can, role, org } = outlook.profile.person;
	const offer = (stems: Stems, quote: string, rest: Pick<Offer, 'line' | 'isPlace'>): Offer => ({
		...{ outlook, quote, stems, key: keyOf(stems) },
		...rest,
	});
	return [
		...can.flatMap(({ text, line }) => heartsOf(text).map((stems) => offer(stems, text, { line }))),
		...(role === undefined ? [] : heartsOf(role).map((stems) => offer(stems, role, {}))),
		...(org === undefined ? [] : [offer(contentStems(org), org, { isPlace: true })]),
	];
}

/** Finds offers by a stem in them, also one that begins with it. */
function offerIndex(offers: readonly Offer[]): (stem: string) => readonly Offer[] {
	const buckets = new Map<string, { stem: string; offer: Offer }[]>();
	for (const offer of offers) {
		for (const stem of offer.stems) {
			const bucket = buckets.get(stemBucket(stem));
			if (bucket === undefined) buckets.set(stemBucket(stem), [{ stem, offer }]);
			else bucket.push({ stem, offer });
		}
	}
	return (stem) =>
		(buckets.get(stemBucket(stem)) ?? [])
			.filter((one) => isSameStem(stem, one.stem))
			.map(({ offer }) => offer);
}

const MOST_INTRODUCTIONS = 2;

interface Fitting {
	readonly offer: Offer;
	readonly fit: Fit;
}

/** How well an offer meets a wish; who looks for a place is met by who does that work, or works there. */
function offerFit(wish: Wish, { stems, isPlace }: Offer): Fit {
	if (wish.isForPlace) return isNamedIn(wish, stems) ? 1 : 0;
	return isPlace === true ? 0 : fitOf(wish.wanted, stems);
}

/** Everybody whose offer meets a wish, each once, by what meets it best. */
function fittingOffers(
	outlook: Outlook,
	wish: Wish,
	offersWith: (stem: string) => readonly Offer[],
): readonly Fitting[] {
	const word = wordFor(wish.wanted);
	const asked = wish.isForPlace ? wish.words : wish.wanted.flatMap((one) => [...one]);
	const stems = new Set([...asked, ...(word === undefined ? [] : [word])]);
	const fits = new Map<string, Fit>();
	const byPerson = new Map<Outlook, Fitting>();
	for (const offer of new Set([...stems].flatMap((stem) => offersWith(stem)))) {
		if (offer.outlook === outlook) continue;
		const key = `${offer.isPlace === true ? 'at ' : ''}${offer.key}`;
		const fit = fits.get(key) ?? offerFit(wish, offer);
		fits.set(key, fit);
		if (fit > (byPerson.get(offer.outlook)?.fit ?? 0)) byPerson.set(offer.outlook, { offer, fit });
	}
	return [...byPerson.values()];
}

const byStrength = ({ offer: a }: Fitting, { offer: b }: Fitting): number =>
	b.outlook.profile.tie.strength - a.outlook.profile.tie.strength ||
	(a.outlook.profile.person.id < b.outlook.profile.person.id ? -1 : 1);

/**
 * What somebody looks for who would gain by meeting another: the work wanted is the work there is, or one looks for a place
 * and the other for somebody to take it.
 */
function gainFor({ profile: { person } }: Outlook, wish: Wish): Wish | undefined {
	const all = contentStems(wish.need.text);
	return wishesOf(person).find(({ isForWork, wanted, words }) => {
		if (wish.isForPlace) return wanted.some((one) => [...one].some((stem) => LEARNERS.has(stem)));
		const craft = new Set([...words].filter((stem) => !WORK.has(stem)));
		return isForWork && coverage(craft, all) === 1;
	});
}

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
	{ fitting, least, rules }: { fitting: readonly Fitting[]; least: Fit; rules: Rules },
): readonly Match[] {
	const best = fitting.reduce((most, { fit }) => Math.max(most, fit), 0);
	const matches: Match[] = [];
	for (const { offer } of fitting
		.filter(({ fit }) => fit === best && fit > least)
		.sort(byStrength)) {
		if (matches.length === MOST_INTRODUCTIONS) break;
		if (knowEachOther(outlook, offer.outlook)) continue;
		const gains = gainFor(offer.outlook, wish);
		if (losesBy(offer.outlook, wish, { rules, isWelcome: gains !== undefined })) continue;
		matches.push({ offer, ...(gains === undefined ? {} : { gains }) });
	}
	return matches;
}

const isForEgoItself = ({ wanted: [whole] }: Wish): boolean =>
	whole !== undefined && [...whole].every((stem) => OWN_WORDS.has(stem));

/** One introduction found, from the side of whoever looks for something. */
interface Found extends Match {
	readonly outlook: Outlook;
	readonly wish: Wish;
}

/** Finds whom to introduce one person to. */
function introductionsFor({
	people,
	ego,
	rules,
}: FavorGround): (outlook: Outlook) => readonly Found[] {
	const offersWith = offerIndex(people.filter(canBeBroughtIn).flatMap(offersOf));
	const own = ego.can.flatMap(({ text }) => heartsOf(text));
	return (outlook) => {
		const { person, tie } = outlook.profile;
		return wishesOf(person).flatMap((wish) => {
			if (isForEgoItself(wish) || isMetIn(tie.interactions, wish, outlook.today)) return [];
			const least = own.reduce<Fit>((most, one) => higher(most, fitOf(wish.wanted, one)), 0);
			const fitting = fittingOffers(outlook, wish, offersWith);
			const matches = matchesFor(outlook, wish, { fitting, least, rules });
			return matches.map((match) => ({ outlook, wish, ...match }));
		});
	};
}

/**
 * `introduction`: something they look for that another person can do, where the two do not know each other yet, and where
 * neither loses by it. None where ego meets the wish as well, or somebody they know meets it better: it would ask for
 * nothing. Who looks for such work, or for somebody to take the place, gets the same introduction from their side.
 */
export function introductionFinder(ground: FavorGround): FavorFinder {
	const find = introductionsFor(ground);
	const isSeeker = ({ profile: { person } }: Outlook): boolean =>
		person.needs.length > 0 &&
		wishesOf(person).some(({ isForWork, isForPlace }) => isForWork || isForPlace);
	const work = new Map<Outlook, Found[]>();
	if (ground.people.some(isSeeker)) {
		for (const found of ground.people.flatMap(find)) {
			if (found.gains === undefined) continue;
			const other = found.offer.outlook;
			work.set(other, [...(work.get(other) ?? []), found]);
		}
	}
	return (outlook) => [
		...find(outlook).map(sought),
		...(work.get(outlook) ?? []).slice(0, MOST_INTRODUCTIONS).flatMap(offered),
	];
}

const higher = (a: Fit, b: Fit): Fit => (b > a ? b : a);

function otherCan({ outlook, quote, line }: Offer): Reason {
	const { path, name } = outlook.profile.person;
	return { code: 'other-can', name, quote, path, ...(line === undefined ? {} : { line }) };
}

/** From the side of who looks for somebody. */
function sought({ outlook, wish: { need }, offer, gains }: Found): FavorIdea {
	const other = offer.outlook.profile.person;
	const reasons = [statementReason('they-need', outlook.profile.person, need), otherCan(offer)];
	const gain = gains === undefined ? [] : [otherNeeds(other, gains)];
	return { kind: 'introduction', with: other, subject: need.text, reasons: [...reasons, ...gain] };
}

/** From the side of who looks for such work. */
function offered({ outlook, wish, offer, gains }: Found): readonly FavorIdea[] {
	if (gains === undefined) return [];
	const { person } = offer.outlook.profile;
	const other = outlook.profile.person;
	const reasons = [statementReason('they-need', person, gains.need), otherNeeds(other, wish)];
	return [{ kind: 'introduction', with: other, subject: gains.need.text, reasons }];
}

function otherNeeds({ name, path }: Person, { need: { text: quote, line } }: Wish): Reason {
	return { code: 'other-needs', name, quote, path, line };
}
