import type { Person } from '../people/person';
import { knowEachOther } from './acquaintance';
import { type FavorFinder, type FavorGround, type FavorIdea, statementReason } from './favor-idea';
import { contentStems, isSameStem, stemBucket, stemOf } from './matching';
import { isMetIn } from './met-need';
import type { Outlook } from './outlook';
import { heartsOf } from './phrase';
import { type Fit, fitOf, isNamedIn, type Wish, wishesOf, wordFor } from './wish';

type Stems = ReadonlySet<string>;

/** Words on ego itself: what they look for is ego's own word or act, which nobody can be introduced for. */
const OWN_WORDS: ReadonlySet<string> = new Set(
	'review recommendation testimonial reference introduction endorsement rating feedback'
		.split(' ')
		.map(stemOf),
);

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

/** Ego knows them well enough to bring somebody along. */
const canBringIn = ({ profile: { tie, closeness } }: Outlook): boolean =>
	tie.basis !== 'unanswered' && (tie.interactions.length > 0 || closeness > 0);

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
		const { person, tie } = outlook.profile;
		return wishesOf(person).flatMap((wish) => {
			if (isForEgoItself(wish) || isMetIn(tie.interactions, wish, outlook.today)) return [];
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
