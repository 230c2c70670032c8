import {
	type FavorFinder,
	type FavorGround,
	hasJustGiven,
	needReason,
	statementReason,
} from './favor-idea';
import { isForPraise } from './favor-praise';
import { unmetWishes } from './met-need';
import { offerFor, ownOffers } from './own-offer';

/** `need`: something they look for or work on that ego can do, or says to help with, and that was not met since. */
export function needFinder({ ego, rules }: FavorGround): FavorFinder {
	const offers = ownOffers(ego);
	return (outlook) => {
		const { person } = outlook.profile;
		return unmetWishes(outlook).flatMap((wish) => {
			const { need } = wish;
			if (isForPraise(need)) return [];
			const offer = offerFor(wish, offers);
			const isMet = offer !== undefined || need.isOffered === true;
			if (!isMet || hasJustGiven(outlook, need.text, rules)) return [];
			const reasons = [
				needReason(person, need),
				...(offer === undefined ? [] : [statementReason('ego-can', ego, offer)]),
			];
			return [{ kind: 'need' as const, subject: need.text, reasons }];
		});
	};
}
