import { addDays } from '../../day';
import { coverage } from '../matching';
import { isFull, isWarnedOf } from '../discretion';
import { wantsPeace } from './peace';
import { entriesSince } from '../recent-entries';
import { goodwillOf } from '../chance/goodwill';
import type { Outlook } from '../chance/outlook';
import type { Rules } from '../chance/profile';
import type { Wish } from './wish';

/** So many introductions within two months are enough for anybody (chosen; no source). */
const MANY = 2;
const RECENT_DAYS = 60;
/** From this share of a `cannot` on, it speaks of the wish. */
const RULED_OUT = 0.5;

/** Ego knows them well enough to bring somebody along, and wishes them on nobody to whose loss it would be. */
export function canBeBroughtIn(outlook: Outlook): boolean {
	const { tie, closeness, person } = outlook.profile;
	if (tie.basis === 'unanswered' || isWarnedOf(person) || wantsPeace(outlook)) return false;
	return tie.interactions.length > 0 || closeness > 0;
}

/** Others have been sent to them lately. */
function wasBroughtOften({ profile: { tie }, today }: Outlook): boolean {
	const recent = entriesSince(tie.interactions, addDays(today, 1 - RECENT_DAYS));
	const days = recent
		.filter(
			({ channel, kind, by }) => channel === 'introduction' && kind === 'favor' && by === 'ego',
		)
		.map(({ date }) => date);
	return new Set(days).size >= MANY;
}

/**
 * Somebody who is to do something for a stranger loses by it: they cannot, take on nothing new, are asked often by ego
 * already, or were brought others lately. `isWelcome` where they look for such work themselves: then only a `cannot` and
 * being full count.
 */
export function losesBy(
	other: Outlook,
	wish: Wish,
	{ rules, isWelcome }: { readonly rules: Rules; readonly isWelcome: boolean },
): boolean {
	const { person, abilities, tie } = other.profile;
	if (isFull(person)) return true;
	if (abilities.cannot.some(({ stems }) => coverage(stems, wish.words) >= RULED_OUT)) return true;
	if (isWelcome) return false;
	const { backOn } = goodwillOf(tie.interactions, other.today, rules.words);
	return backOn !== undefined || wasBroughtOften(other);
}
