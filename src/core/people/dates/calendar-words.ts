import { foldText } from '../fold';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar';

/** Month (1 to 12) a word names, in any of the languages read. */
export function monthOf(word: string): number | undefined {
	return MONTHS.get(foldText(word));
}

/** Whether a word names a day of the week. */
export function isWeekday(word: string): boolean {
	return WEEKDAYS.has(foldText(word));
}

/** A day of the week at the start of a text, with what closes it. */
export const WEEKDAY = /^\(?(\p{L}{2,12})(?:\.|\)|,){0,2}[ ]{0,3}/u;

/** Where a text goes on after the day of the week it begins with; 0 where it begins with none. */
export function weekdayEnd(text: string): number {
	const weekday = WEEKDAY.exec(text);
	return weekday !== null && isWeekday(weekday[1] ?? '') ? weekday[0].length : 0;
}
