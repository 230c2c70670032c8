import { favorWords } from '../../people/words/favor-languages';
import { keptAbout } from '../../people/kept';
import type { Statement } from '../../people/person';
import { contentStems, isSameStem, stemBucket, stemOf, stemsOf } from '../matching';
import type { Outlook } from '../chance/outlook';
import { heartsOf } from '../phrase';
import { abilitiesTold } from '../topics/told-abilities';
import { goesWith } from '../topics/trade';

type Stems = ReadonlySet<string>;

/** How an offer is known: outright; as where they work, for who looks for a place; or unsaid, as what goes with their trade. */
type OfferSort = 'outright' | 'place' | 'implied';

/** Something another person can do, or is. */
export interface Offer {
	readonly outlook: Outlook;
	readonly quote: string;
	readonly line?: number;
	readonly sort: OfferSort;
	readonly stems: Stems;
}

/** The same offered by several: it meets a wish alike. */
export interface OfferGroup extends Pick<Offer, 'sort' | 'stems'> {
	/** Strongest ties first. */
	readonly offers: readonly Offer[];
}

/** Words that tell nothing of what somebody does: who has a "first job" is no help with jobs. */
const VAGUE: ReadonlySet<string> = new Set(
	[...favorWords(({ vague }) => vague), ...favorWords(({ places }) => places)].map(stemOf),
);
const tells = ({ sort, stems }: Offer): boolean =>
	sort !== 'outright' || [...stems].some((stem) => !VAGUE.has(stem));

const WORK: ReadonlySet<string> = new Set(favorWords(({ work }) => work).map(stemOf));

/** What somebody does who looks for work: "customers who want kitchens or stairs". */
export function craftsIn({ text }: Pick<Statement, 'text'>): readonly Stems[] {
	return heartsOf(text)
		.map((heart) => new Set([...heart].filter((stem) => !WORK.has(stem))))
		.filter(({ size }) => size > 0);
}

const isForWork = ({ text }: Statement): boolean => stemsOf(text).some((stem) => WORK.has(stem));

/** What somebody can, and is by role and employer, each thing of it at heart. */
export const offersOf = keptAbout((outlook: Outlook): readonly Offer[] => {
	const { person } = outlook.profile;
	const { can, role, org } = person;
	const said = [...can, ...abilitiesTold(person)].flatMap(({ text: quote, line }) =>
		heartsOf(quote).map((stems): Offer => ({ outlook, quote, line, sort: 'outright', stems })),
	);
	const sought = person.needs.filter(isForWork).flatMap((need) =>
		craftsIn(need).map((stems): Offer => {
			const { text: quote, line } = need;
			return { outlook, quote, line, sort: 'outright', stems };
		}),
	);
	const trade = (stems: Stems, sort: OfferSort, quote: string): Offer => ({
		...{ outlook, quote, sort, stems },
	});
	const all = [
		...said,
		...sought,
		...(role === undefined ? [] : heartsOf(role).map((stems) => trade(stems, 'outright', role))),
		...(role === undefined
			? []
			: [...goesWith(contentStems(role))].map((thing) => trade(new Set([thing]), 'implied', role))),
		...(org === undefined ? [] : [trade(contentStems(org), 'place', org)]),
	];
	return all.filter(tells);
});

/** The stronger tie first; then by id. */
export function byStrength({ outlook: a }: Offer, { outlook: b }: Offer): number {
	const difference = b.profile.tie.strength - a.profile.tie.strength;
	return difference || (a.profile.person.id < b.profile.person.id ? -1 : 1);
}

function groupsOf(offers: readonly Offer[]): readonly OfferGroup[] {
	const groups = new Map<string, Offer[]>();
	for (const offer of offers) {
		const key = [offer.sort, ...offer.stems].join(' ');
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [offer]);
		else group.push(offer);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (first === undefined) return [];
		return { sort: first.sort, stems: first.stems, offers: group.sort(byStrength) };
	});
}

/** Finds offers by a stem in them, also one that begins with it. */
export function offerIndex(offers: readonly Offer[]): (stem: string) => readonly OfferGroup[] {
	const buckets = new Map<string, { stem: string; group: OfferGroup }[]>();
	for (const group of groupsOf(offers)) {
		for (const stem of group.stems) {
			const bucket = buckets.get(stemBucket(stem));
			if (bucket === undefined) buckets.set(stemBucket(stem), [{ stem, group }]);
			else bucket.push({ stem, group });
		}
	}
	return (stem) =>
		(buckets.get(stemBucket(stem)) ?? [])
			.filter((one) => isSameStem(stem, one.stem))
			.map(({ group }) => group);
}
