import type { Day } from '../../day';
import type { ContactDay } from '../../network/strength';
import type { Tie } from '../../network/tie';
import { hasAlterActed, isFavorGiven, isReachedOut, isTimeTogether } from '../../network/weight';
import type { Interaction } from '../../people/interaction';
import { keptAbout } from '../../people/kept';
import { type Deed, deedsOf } from '../deed';
import type { RungWords } from '../rung-of';

/** Something in the log that bears on the chance, beside the days of contact. */
export type Sign =
	| { readonly day: Day; readonly kind: 'meeting' | 'given' | 'acted' | 'reached-out' }
	| { readonly day: Day; readonly kind: 'deed'; readonly deed: Deed };

/** One person's log, ready to be read up to any day. */
export interface History {
	/** By day. */
	readonly contactDays: readonly ContactDay[];
	/** By day. */
	readonly signs: readonly Sign[];
}

/** A deed as a sign of the day on which it was settled. */
export function deedSign(deed: Deed): Sign {
	return { day: deed.settled, kind: 'deed', deed };
}

/** What one entry says, besides being a day of contact and perhaps a deed. */
export function signsOf(interaction: Interaction): readonly Sign[] {
	const day = interaction.date;
	const signs: Sign[] = [];
	if (isTimeTogether(interaction)) signs.push({ day, kind: 'meeting' });
	if (isFavorGiven(interaction)) signs.push({ day, kind: 'given' });
	if (hasAlterActed(interaction)) signs.push({ day, kind: 'acted' });
	if (isReachedOut(interaction)) signs.push({ day, kind: 'reached-out' });
	return signs;
}

/**
 * Signs in order, those of one kind and day once: what two notes tell of a day is one thing. A day on which they acted is
 * none on which ego merely reached out.
 */
export function signsInOrder(signs: readonly Sign[]): readonly Sign[] {
	const key = ({ kind, day }: Pick<Sign, 'kind' | 'day'>): string => `${kind} ${String(day)}`;
	const acted = new Set(signs.filter(({ kind }) => kind === 'acted').map(({ day }) => day));
	const told = new Set<string>();
	const once = signs.filter((sign) => {
		if (sign.kind === 'deed') return true;
		if (sign.kind === 'reached-out' && acted.has(sign.day)) return false;
		if (told.has(key(sign))) return false;
		told.add(key(sign));
		return true;
	});
	return once.sort((a, b) => a.day - b.day);
}

const historyIn = keptAbout(
	(
		contactDays: Tie['contactDays'],
		interactions: Tie['interactions'],
		words: RungWords,
		openAskDays: number,
	): History => {
		const deeds = deedsOf(interactions, words, openAskDays).map(deedSign);
		const signs = signsInOrder([...interactions.flatMap(signsOf), ...deeds]);
		return { contactDays, signs };
	},
);

/** The log of a tie, with what its entries mean on a ladder. */
export const historyOf = (
	{ contactDays, interactions }: Tie,
	words: RungWords,
	openAskDays: number,
): History => historyIn(contactDays, interactions, words, openAskDays);
