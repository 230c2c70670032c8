import type { Favor } from '../core/action/favors/favor';
import { deedsToTell } from '../core/action/review/mirror';
import { quoteOf } from '../core/action/entry-reason';
import type { Analysis } from '../core/analyze';
import { entryWords, plainText } from './plain-text';
import type { Words } from './words/words';

const quoted = ({ reasons }: Favor, code: Favor['reasons'][number]['code']): string | undefined =>
	reasons.find((reason) => reason.code === code)?.quote;

/** A sentence or two to begin a favor with, from the lines that speak for it; undefined where there is nothing to write. */
export function favorDraft(
	favor: Favor,
	{ network, outlooks }: Analysis,
	{ drafts }: Words,
): string | undefined {
	const { kind, subject, person } = favor;
	switch (kind) {
		case 'share': {
			const interest = quoted(favor, 'interest');
			if (subject === undefined || interest === undefined) return undefined;
			return drafts.share(plainText(subject), plainText(interest));
		}
		case 'thanks': {
			const deed = quoted(favor, 'not-thanked');
			return deed === undefined
				? undefined
				: drafts.thanks(subject === undefined ? entryWords(deed) : plainText(subject));
		}
		case 'return': {
			const tie = network.byId.get(person.id);
			const deeds = tie === undefined ? [] : deedsToTell(tie, outlooks.rules);
			const told = deeds.map((deed) => ({
				day: deed.date,
				words: entryWords(deed.topic ?? quoteOf(deed)),
			}));
			return drafts.recommend(person.name, told, outlooks.today);
		}
		case 'introduction': {
			const other = favor.with?.name;
			const need = quoted(favor, 'they-need');
			const can = quoted(favor, 'other-can');
			if (other === undefined || need === undefined || can === undefined) return undefined;
			return drafts.introduction(person.name, other, {
				need: plainText(need),
				can: plainText(can),
			});
		}
		case 'need':
			return subject === undefined ? undefined : drafts.need(plainText(subject));
		case 'promise':
			return drafts.promise;
		case 'call':
		case 'swap':
			return drafts.call(favor.minutes);
		default:
			return undefined;
	}
}
