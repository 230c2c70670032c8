import { addDays, type Day } from '../day';
import { favorSaying } from '../people/favor-languages';
import { isFavorGiven } from '../network/weight';
import type { Interaction } from '../people/interaction';
import { entriesSince } from './favor-idea';
import { contentStems, coverage } from './matching';
import type { Wish } from './wish';

/** A need that was met longer ago may be a new one (chosen; no source). */
const MET_DAYS = 120;
/** From this share of the words of a need on, an entry is about it. */
const ABOUT = 0.6;

/** They have what they looked for: "found a bookkeeper", "the move is sorted". */
const saysMet = favorSaying(({ foundMet }) => foundMet);

/**
 * The log says that a need was met: ego did what it is about, or an entry says that it is solved; and nobody asked for it
 * since.
 */
export function isMetIn(
	interactions: readonly Interaction[],
	{ words }: Pick<Wish, 'words'>,
	today: Day,
): boolean {
	for (const entry of entriesSince(interactions, addDays(today, -MET_DAYS))) {
		const stems = contentStems(`${entry.text} ${entry.topic ?? ''}`);
		if (words.size === 0 || coverage(words, stems) < ABOUT) continue;
		if (isFavorGiven(entry) || saysMet(entry.text)) return true;
		if (entry.kind === 'ask') return false;
	}
	return false;
}
