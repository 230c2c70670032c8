import { addDays, type Day } from '../../day';
import { favorSaying } from '../../people/words/favor-languages';
import { isFavorGiven, isFavorGot } from '../../network/weight';
import type { Tie } from '../../network/tie';
import { keptAbout } from '../../people/kept';
import type { News } from '../../people/person';
import { entriesSince } from '../recent-entries';
import { contentStems, coverage } from '../matching';
import type { Outlook } from '../chance/outlook';
import { needsOf } from './told-needs';
import { type Wish, wishesOf } from './wish';

/** A need that ego met longer ago may be a new one (chosen; no source). */
const GIVEN_DAYS = 120;
/** One that they have no more by an entry of so long ago is none, though the note still lists it (chosen; no source). */
const MET_DAYS = 730;
/** From this share of the words of a need on, an entry is about it. */
const ABOUT = 0.6;

/** They have what they looked for: "found a bookkeeper", "the move is sorted". */
const saysMet = favorSaying(({ foundMet }) => foundMet);

/**
 * The log says that a need was met: ego did what it is about, or an entry says that it is solved; and nobody asked for it
 * since. Of a need that an entry tells of, only what came after it counts.
 */
function isMetIn(
	{ interactions, person: { news } }: Pick<Tie, 'interactions' | 'person'>,
	{ words, wanted: [heart], need }: Wish,
	today: Day,
): boolean {
	const since = need.since ?? addDays(today, -MET_DAYS);
	const isAbout = (text: string): boolean => {
		const stems = contentStems(text);
		const isWhole = words.size > 0 && coverage(words, stems) >= ABOUT;
		return isWhole || (heart !== undefined && coverage(heart, stems) === 1);
	};
	const isMetBy = ({ date, line, text }: News): boolean =>
		date >= since && date <= today && line !== need.line && saysMet(text) && isAbout(text);
	if (news.some(isMetBy)) return true;
	for (const entry of entriesSince(interactions, since)) {
		const isGiven = isFavorGiven(entry) && today - entry.date <= GIVEN_DAYS;
		const isMet = isGiven || (!isFavorGot(entry) && saysMet(entry.text));
		if (!isMet && entry.kind !== 'ask') continue;
		if (entry.line === need.line && entry.path === need.path) continue;
		if (isAbout(`${entry.text} ${entry.topic ?? ''}`)) return isMet;
	}
	return false;
}

/** What somebody still looks for and may be helped with. */
export const unmetWishes = keptAbout((outlook: Outlook): readonly Wish[] => {
	const { tie } = outlook.profile;
	return wishesOf(needsOf(outlook)).filter((wish) => !isMetIn(tie, wish, outlook.today));
});
