import { keptAbout } from '../../people/kept';
import type { Ego, Statement } from '../../people/person';
import { contentStems } from '../matching';
import { heartsOf } from '../phrase';
import { fieldCounts, fieldFit } from '../topics/fields';
import { isLanguageHelp, isRide, isTextHelp } from './text-work';
import { fitOf, isNamedIn, type Wish } from './wish';

type Stems = ReadonlySet<string>;

/** Something ego can do, taken apart once. */
export interface OwnOffer {
	readonly statement: Statement;
	readonly hearts: readonly Stems[];
	/** The parts of it, each with all its words. */
	readonly parts: readonly Stems[];
}

export const ownOffers = keptAbout(({ can }: Ego): readonly OwnOffer[] =>
	can.map((statement) => {
		const hearts = heartsOf(statement.text);
		return { statement, hearts, parts: [...hearts, contentStems(statement.text)] };
	}),
);

/** Help of a sort that is called otherwise than what is wanted. `said` are all words of the need. */
function helpsOtherwise({ wanted: [heart] }: Wish, said: Stems, { parts }: OwnOffer): boolean {
	return parts.some(
		(part) =>
			isTextHelp(said, part) ||
			isLanguageHelp(said, part) ||
			(heart !== undefined && isRide(heart, part)),
	);
}

/** What is of the field of life that most of these words are of: spreadsheets, for receipts and taxes. */
function nearest(said: Stems, offers: readonly OwnOffer[]): OwnOffer | undefined {
	const counts = fieldCounts(said);
	let most: OwnOffer | undefined;
	let best = 0;
	for (const offer of offers) {
		const fit = Math.max(0, ...offer.parts.map((part) => fieldFit(counts, part)));
		if (fit > best) [most, best] = [offer, fit];
	}
	return most;
}

/** What ego can do that meets a wish: what is the thing itself before what only stands in its words. */
export function offerFor(wish: Wish, offers: readonly OwnOffer[]): Statement | undefined {
	const exact = offers.find(({ hearts }) => hearts.some((one) => fitOf(wish.wanted, one) > 0));
	const named = exact ?? offers.find(({ parts }) => parts.some((part) => isNamedIn(wish, part)));
	if (named !== undefined) return named.statement;
	const said = contentStems(wish.need.text);
	const found = offers.find((offer) => helpsOtherwise(wish, said, offer)) ?? nearest(said, offers);
	return found?.statement;
}
