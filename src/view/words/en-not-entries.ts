import type { NotEntryReason } from '../../core/people/entries/entry';

/** Why a dated line is no entry. */
export const NOT_ENTRIES: Record<NotEntryReason, string> = {
	'open-task': 'an open task is something to do, not something that happened',
	'cancelled-task': 'a cancelled task did not happen',
	'undated-task': 'a ticked task without a day',
	plan: 'its words speak of a plan',
	negated: 'its words say that it did not happen',
	future: 'the day is still to come',
	quote: 'a quotation is not your own note; a callout would be read',
	'no-such-day': 'the calendar has no such day',
	'date-not-first': 'a date dates an entry only where it stands first',
	statement: 'it says what is owed, not what happened',
	fact: 'it stands among the dates of a life',
	routine: 'its words tell of what is done again and again, not of one time',
	others: 'its words tell of what others did for each other',
	'names-nobody': 'it names nobody who has a note',
};
