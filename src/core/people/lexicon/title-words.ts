/** Words in the titles of notes and sections, all languages together. Data only. */

/** Before the names of those who were there: "Lunch with Ana". */
export const BEFORE_NAMES = 'with|w\\/|mit|con|avec';

/** Between two names: "Ana and Bo", "Ana x Bo". */
export const BETWEEN_NAMES = 'and|und|y|x';

/** Kinds of meetings, before or after the names in a title: "Call Ana", "Ana 1-1". */
export const MEETING_WORDS =
	'call|meeting|lunch|dinner|coffee|breakfast|drinks|1[-:]1|1on1|one on one|sync|zoom|catch[- ]?up|chat|interview';

/** What else may stand behind the names: "Ana notes". */
export const AFTER_NAMES = 'notes';

/** Titles of sections that hold the dates of a life, folded. */
export const FACT_TITLES: ReadonlySet<string> = new Set(
	'important dates|key dates|dates|birthdays|milestones|career|work history|employment|employment history|experience|education|bio|biography|life events|timeline of life|cv|resume'.split(
		'|',
	),
);

/** In the names of copies left by a conflict, folded: of these one, and a day or one of the others. */
export const CONFLICT_WORDS: ReadonlySet<string> = new Set(
	'conflict conflicts conflicted konflikt conflicto conflit conflitto'.split(' '),
);
export const COPY_WORDS: ReadonlySet<string> = new Set(
	'copy version kopie copia copie case'.split(' '),
);
