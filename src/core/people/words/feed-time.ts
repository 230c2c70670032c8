import type { Day } from '../../day';
import type { Note } from '../../note/note';
import { durationsIn } from './duration';
import { favorPhrases } from './favor-languages';

/** Time that went to a feed or a forum and to no person: "40m LinkedIn". */
export interface FeedTime {
	readonly date: Day;
	/** More than 0. */
	readonly minutes: number;
	/** Where it went, in the note's words. */
	readonly place: string;
	readonly path: string;
	readonly line: number;
}

/** "scrolling Instagram" went to Instagram. */
const NAMED = new RegExp(
	favorPhrases(({ feedNames }) => feedNames),
	'iu',
);
const PLACES = new RegExp(
	favorPhrases(({ feeds }) => feeds),
	'iu',
);
const NAMES_SOMEBODY = /\[\[|(?:^|\s)@\p{L}/u;
/** The length of time stands at the start: what is told later is about something else. */
const LATEST_START = 12;

/** The lines of a dated note that tell of time given to a feed or a forum, and name nobody. */
export function readFeedTime({ path, outline }: Note, date: Day): readonly FeedTime[] {
	return outline.blocks.flatMap(({ kind, container, text, line }): readonly FeedTime[] => {
		if (container === 'quote' || (kind !== 'paragraph' && kind !== 'item')) return [];
		const sentence = text.slice(0, 200).split(/[.!?\n]/, 1)[0] ?? '';
		const place = (NAMED.exec(sentence) ?? PLACES.exec(sentence))?.[0];
		const length = durationsIn(sentence)[0];
		if (place === undefined || length === undefined || NAMES_SOMEBODY.test(sentence)) return [];
		return length.start > LATEST_START
			? []
			: [{ date, minutes: length.minutes, place, path, line }];
	});
}
