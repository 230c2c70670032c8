import type { Person, Statement } from '../people/person';
import { knowEachOther } from './acquaintance';
import {
	type FavorFinder,
	type FavorGround,
	type FavorIdea,
	hasJustGiven,
	statementReason,
} from './favor-idea';
import { coverage, isSameStem, stemBucket, stemOf } from './matching';
import type { Outlook } from './outlook';
import { heartOf, heartsOf, isSameThing } from './phrase';
import { isSameWork } from './same-work';

type Stems = ReadonlySet<string>;

/** Something somebody looks for, with the heart of it, perhaps in two forms. */
interface Wish {
	readonly need: Statement;
	readonly wanted: readonly Stems[];
}

/** Words on ego itself: what they look for is ego's own word or act, which nobody can be introduced for. */
const OWN_WORDS: ReadonlySet<string> = new Set(
	'review recommendation testimonial reference introduction endorsement rating feedback'
		.split(' ')
		.map(stemOf),
);

/** How well an offer meets a wish: both are one thing, one is a part of the other, or not at all. */
type Fit = 0 | 1 | 2;

/** The thing alone, where the wish is to have something done with it: "to cut audio" and "audio editing". */
function deedFit([deed, thing]: readonly Stems[], offer: Stems): Fit {
	const [verb] = deed ?? [];
	if (thing === undefined || verb === undefined || coverage(thing, offer) < 1) return 0;
	const rest = [...offer].filter((stem) => coverage(new Set([stem]), thing) === 0);
	return rest.length === 0 || rest.some((stem) => isSameWork(stem, verb)) ? 1 : 0;
}

/** "to keep his books" in one word: `bookkeep`. */
function oneWord([deed, thing]: readonly Stems[]): string | undefined {
	const [verb] = deed ?? [];
	const [object] = thing ?? [];
	return verb === undefined || object === undefined ? undefined : `${object}${verb}`;
}

function fitOf(wanted: readonly Stems[], offer: Stems): Fit {
	const [whole] = wanted;
	if (whole === undefined) return 0;
	const word = oneWord(wanted);
	if (word !== undefined && coverage(new Set([word]), offer) === 1) return 2;
	if (!isSameThing(whole, offer)) return deedFit(wanted, offer);
	return coverage(whole, offer) >= 0.75 && coverage(offer, whole) >= 0.75 ? 2 : 1;
}

const isAnyThing = (some: readonly Stems[], others: readonly Stems[]): boolean =>
	some.some((one) => others.some((other) => isSameThing(one, other)));

/** What somebody looks for; what is said twice, once. */
function wishesOf({ needs }: Person): readonly Wish[] {
	const told: Wish[] = [];
	for (const need of needs) {
		const wanted = heartOf(need.text);
		if (wanted.length === 0 || told.some((wish) => isAnyThing(wish.wanted, wanted))) continue;
		told.push({ need, wanted });
	}
	return told;
}

/** `need`: something they look for or work on that ego can do. */
export function needFinder({ ego, rules }: FavorGround): FavorFinder {
	const offers = ego.can.map((statement) => ({
		statement,
		hearts: heartsOf(statement.text),
	}));
	return (outlook) => {
		const { person } = outlook.profile;
		return wishesOf(person).flatMap(({ need, wanted }) => {
			const offer = offers.find(({ hearts }) => hearts.some((one) => fitOf(wanted, one) > 0));
			if (offer === undefined || hasJustGiven(outlook, need.text, rules)) return [];
			return [
				{
					kind: 'need' as const,
					subject: need.text,
					reasons: [
						statementReason('they-need', person, need),
						statementReason('ego-can', ego, offer.statement),
					],
				},
			];
		});
	};
}

/** Something another person can do, or is. */
interface Offer {
	readonly outlook: Outlook;
	readonly quote: string;
	readonly line?: number;
	readonly stems: Stems;
	/** The stems as one text: offers of one key meet a wish alike. */
	readonly key: string;
}

const keyOf = (stems: Stems): string => [...stems].join(' ');

function offersOf(outlook: Outlook): readonly Offer[] {
	const { can, role } = outlook.profile.person;
	const offers = can.flatMap(({ text, line }) =>
		heartsOf(text).map((stems) => ({ outlook, quote: text, line, stems, key: keyOf(stems) })),
	);
	if (role === undefined) return offers;
	const roles = heartsOf(role).map((stems) => ({ outlook, quote: role, stems, key: keyOf(stems) }));
	return [...offers, ...roles];
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

/** Ego knows them well enough to bring somebody along. */
const canBringIn = ({ profile: { tie, closeness } }: Outlook): boolean =>
	tie.basis !== 'unanswered' && (tie.interactions.length > 0 || closeness > 0);

const MOST_INTRODUCTIONS = 2;

interface Fitting {
	readonly offer: Offer;
	readonly fit: Fit;
}

/** Everybody whose offer meets a wish, each once, by what meets it best. */
function fittingOffers(
	outlook: Outlook,
	{ wanted }: Wish,
	offersWith: (stem: string) => readonly Offer[],
): readonly Fitting[] {
	const word = oneWord(wanted);
	const stems = [...wanted.flatMap((one) => [...one]), ...(word === undefined ? [] : [word])];
	const fits = new Map<string, Fit>();
	const byPerson = new Map<Outlook, Fitting>();
	for (const offer of new Set(stems.flatMap((stem) => offersWith(stem)))) {
		if (offer.outlook === outlook) continue;
		const fit = fits.get(offer.key) ?? fitOf(wanted, offer.stems);
		fits.set(offer.key, fit);
		if (fit === 0) continue;
		if (fit > (byPerson.get(offer.outlook)?.fit ?? 0)) byPerson.set(offer.outlook, { offer, fit });
	}
	return [...byPerson.values()];
}

const byStrength = ({ offer: a }: Fitting, { offer: b }: Fitting): number =>
	b.outlook.profile.tie.strength - a.outlook.profile.tie.strength ||
	(a.outlook.profile.person.id < b.outlook.profile.person.id ? -1 : 1);

/** Whom to introduce: of those who meet the wish best the strongest ties who are strangers to each other yet. */
function strangersFor(outlook: Outlook, fitting: readonly Fitting[], least: Fit): readonly Offer[] {
	const best = fitting.reduce((most, { fit }) => Math.max(most, fit), 0);
	const strangers: Offer[] = [];
	for (const { offer } of fitting
		.filter(({ fit }) => fit === best && fit > least)
		.sort(byStrength)) {
		if (strangers.length === MOST_INTRODUCTIONS) break;
		if (!knowEachOther(outlook, offer.outlook)) strangers.push(offer);
	}
	return strangers;
}

const isForEgoItself = ({ wanted: [whole] }: Wish): boolean =>
	whole !== undefined && [...whole].every((stem) => OWN_WORDS.has(stem));

/**
 * `introduction`: something they look for that another person can do, where the two do not know each other yet. None
 * where ego meets the wish as well, or somebody they know meets it better: it would ask for nothing.
 */
export function introductionFinder({ people, ego }: FavorGround): FavorFinder {
	const offersWith = offerIndex(people.filter(canBringIn).flatMap(offersOf));
	const own = ego.can.flatMap(({ text }) => heartsOf(text));
	return (outlook) => {
		const { person } = outlook.profile;
		return wishesOf(person).flatMap((wish) => {
			if (isForEgoItself(wish)) return [];
			const byEgo = own.reduce<Fit>((most, one) => higher(most, fitOf(wish.wanted, one)), 0);
			const fitting = fittingOffers(outlook, wish, offersWith);
			return strangersFor(outlook, fitting, byEgo).map((offer) =>
				introduction(person, wish, offer),
			);
		});
	};
}

const higher = (a: Fit, b: Fit): Fit => (b > a ? b : a);

function introduction(person: Person, { need }: Wish, offer: Offer): FavorIdea {
	const { outlook, quote, line } = offer;
	const other = outlook.profile.person;
	const place = line === undefined ? { path: other.path } : { path: other.path, line };
	return {
		kind: 'introduction',
		with: other,
		subject: need.text,
		reasons: [
			statementReason('they-need', person, need),
			{ code: 'other-can', name: other.name, quote, ...place },
		],
	};
}
