import type { Person, Statement } from '../people/person';
import { knowEachOther } from './acquaintance';
import { type FavorFinder, type FavorGround, hasJustGiven, statementReason } from './favor-idea';
import { isSameStem, stemBucket } from './matching';
import type { Outlook } from './outlook';
import { heartOf, heartsOf, isSameThing } from './phrase';

type Stems = ReadonlySet<string>;

/** Something somebody looks for, with the heart of it, perhaps in two forms. */
interface Wish {
	readonly need: Statement;
	readonly wanted: readonly Stems[];
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
			const offer = offers.find(({ hearts }) => isAnyThing(wanted, hearts));
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
}

function offersOf(outlook: Outlook): readonly Offer[] {
	const { can, role } = outlook.profile.person;
	const offers = can.flatMap(({ text, line }) =>
		heartsOf(text).map((stems) => ({ outlook, quote: text, line, stems })),
	);
	if (role === undefined) return offers;
	const roles = heartsOf(role).map((stems) => ({ outlook, quote: role, stems }));
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

function fittingOffers(
	outlook: Outlook,
	{ wanted }: Wish,
	offersWith: (stem: string) => readonly Offer[],
): readonly Offer[] {
	const candidates = new Set(
		wanted.flatMap((stems) => [...stems]).flatMap((stem) => offersWith(stem)),
	);
	const byPerson = new Map<Outlook, Offer>();
	for (const offer of candidates) {
		if (offer.outlook === outlook || byPerson.has(offer.outlook)) continue;
		if (isAnyThing(wanted, [offer.stems])) byPerson.set(offer.outlook, offer);
	}
	const strongest = [...byPerson.values()].sort(
		(a, b) =>
			b.outlook.profile.tie.strength - a.outlook.profile.tie.strength ||
			(a.outlook.profile.person.id < b.outlook.profile.person.id ? -1 : 1),
	);
	const fitting: Offer[] = [];
	for (const offer of strongest) {
		if (fitting.length === MOST_INTRODUCTIONS) break;
		if (!knowEachOther(outlook, offer.outlook)) fitting.push(offer);
	}
	return fitting;
}

/** `introduction`: something they look for that another person can do, where the two do not know each other yet. */
export function introductionFinder({ people }: FavorGround): FavorFinder {
	const offersWith = offerIndex(people.filter(canBringIn).flatMap(offersOf));
	return (outlook) => {
		const { person } = outlook.profile;
		return wishesOf(person).flatMap((wish) =>
			fittingOffers(outlook, wish, offersWith).map(({ outlook: other, quote, line }) => {
				const { name, path } = other.profile.person;
				const place = line === undefined ? { path } : { path, line };
				return {
					kind: 'introduction' as const,
					with: other.profile.person,
					subject: wish.need.text,
					reasons: [
						statementReason('they-need', person, wish.need),
						{ code: 'other-can' as const, name, quote, ...place },
					],
				};
			}),
		);
	};
}
