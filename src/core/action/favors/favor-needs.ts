import type { Ego, Statement } from '../../people/person';
import {
	type FavorFinder,
	type FavorGround,
	hasJustGiven,
	needReason,
	statementReason,
} from './favor-idea';
import { contentStems } from '../matching';
import { unmetWishes } from './met-need';
import { heartsOf } from '../phrase';
import { isLanguageHelp, isRide, isTextHelp } from './text-work';
import { isForPraise } from './favor-praise';
import { fitOf, isNamedIn, type Wish } from './wish';
import { fieldFit } from '../topics/fields';

/** Something ego can do, taken apart once. */
export interface OwnOffer {
	readonly statement: Statement;
	readonly hearts: readonly ReadonlySet<string>[];
	/** The parts of it, each with all its words. */
	readonly parts: readonly ReadonlySet<string>[];
}

export function ownOffers({ can }: Ego): readonly OwnOffer[] {
	return can.map((statement) => {
		const hearts = heartsOf(statement.text);
		return { statement, hearts, parts: [...hearts, contentStems(statement.text)] };
	});
}

/** Help of a sort that is called otherwise than what is wanted. */
function helpsOtherwise({ need, wanted: [heart] }: Wish, { parts }: OwnOffer): boolean {
	const all = contentStems(need.text);
	return parts.some(
		(part) =>
			isTextHelp(all, part) ||
			isLanguageHelp(all, part) ||
			(heart !== undefined && isRide(heart, part)),
	);
}

/** What is of the field of life that most words of a wish are of: spreadsheets, for receipts and taxes. */
function nearest({ need }: Wish, offers: readonly OwnOffer[]): OwnOffer | undefined {
	const said = contentStems(need.text);
	let most: OwnOffer | undefined;
	let best = 0;
	for (const offer of offers) {
		const fit = Math.max(0, ...offer.parts.map((part) => fieldFit(said, part)));
		if (fit > best) [most, best] = [offer, fit];
	}
	return most;
}

/** What ego can do that meets a wish: what is the thing itself before what only stands in its words. */
export function offerFor(wish: Wish, offers: readonly OwnOffer[]): Statement | undefined {
	const exact = offers.find(({ hearts }) => hearts.some((one) => fitOf(wish.wanted, one) > 0));
	const named = exact ?? offers.find(({ parts }) => parts.some((part) => isNamedIn(wish, part)));
	const found = named ?? offers.find((offer) => helpsOtherwise(wish, offer));
	return (found ?? nearest(wish, offers))?.statement;
}

/** `need`: something they look for or work on that ego can do, or says to help with, and that was not met since. */
export function needFinder({ ego, rules }: FavorGround): FavorFinder {
	const offers = ownOffers(ego);
	return (outlook) => {
		const { person } = outlook.profile;
		return unmetWishes(outlook).flatMap((wish) => {
			const { need } = wish;
			if (isForPraise(need)) return [];
			const offer = offerFor(wish, offers);
			if (
				(offer === undefined && need.isOffered !== true) ||
				hasJustGiven(outlook, need.text, rules)
			)
				return [];
			const reasons = [
				needReason(person, need),
				...(offer === undefined ? [] : [statementReason('ego-can', ego, offer)]),
			];
			return [{ kind: 'need' as const, subject: need.text, reasons }];
		});
	};
}
