import { addDays, type Day } from '../../day';
import { halved } from '../../network/kernel';
import { isFavorGiven } from '../../network/weight';
import type { Interaction } from '../../people/interaction';
import { rungOf, type RungWords } from '../rung-of';

/** What ego's asks have cost with one person, and when that is made good. */
export interface Goodwill {
	/** Asks as they weigh today less favors given, 0 or more: an hour of help weighs about 1. */
	readonly spent: number;
	/** Ego's asks within the last two months. */
	readonly asks: number;
	/** The day from which on they are not burdened any more; absent where they are not. */
	readonly backOn?: Day;
}

/** An ask weighs half as much after a month, and so does a favor (chosen; no source). */
const HALF_LIFE_DAYS = 30;
/** From here on somebody is asked often: two hours of help at once (chosen; no source). */
const BURDEN = 2;
const RECENT_DAYS = 60;

/** What an ask costs the other: a reply a half, an hour 1.2, dropping everything more than two (chosen; no source). */
function costOf(ask: Interaction, words: RungWords): number {
	const { offset } = words.actions[rungOf(ask, words) ?? -1] ?? { offset: -1 };
	return (1 - offset) / 2;
}

const isOwnAsk = ({ kind, by }: Interaction): boolean => kind === 'ask' && by === 'ego';

/** How much goodwill is spent: every ask spends, every favor of ego's gives back, and time forgives. */
export function goodwillOf(
	interactions: readonly Interaction[],
	today: Day,
	words: RungWords,
): Goodwill {
	let spent = 0;
	let last = today;
	let asks = 0;
	for (const entry of interactions) {
		const isGiven = isFavorGiven(entry);
		if (!isGiven && !isOwnAsk(entry)) continue;
		spent = halved(Math.max(0, entry.date - last), HALF_LIFE_DAYS) * spent;
		last = entry.date;
		spent = isGiven ? Math.max(0, spent - 1) : spent + costOf(entry, words);
		if (!isGiven && today - entry.date < RECENT_DAYS) asks++;
	}
	spent *= halved(Math.max(0, today - last), HALF_LIFE_DAYS);
	if (spent < BURDEN) return { spent, asks };
	const days = Math.ceil(HALF_LIFE_DAYS * Math.log2(spent / BURDEN)) + 1;
	return { spent, asks, backOn: addDays(today, days) };
}
