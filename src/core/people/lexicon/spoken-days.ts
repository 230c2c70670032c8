/** Words for days as people type them, folded (`foldText`), English first. Data only. */

/** Days before today. */
export const DAYS_BACK: ReadonlyMap<string, number> = new Map([
	['today', 0],
	['now', 0],
	['just now', 0],
	['earlier', 0],
	['earlier today', 0],
	['this morning', 0],
	['this afternoon', 0],
	['this evening', 0],
	['tonight', 0],
	['yesterday', 1],
	['last night', 1],
	['yesterday morning', 1],
	['yesterday afternoon', 1],
	['yesterday evening', 1],
	['yesterday night', 1],
	['day before yesterday', 2],
	['before yesterday', 2],
	['two nights ago', 2],
	['last week', 7],
	['week before last', 14],
	['heute', 0],
	['jetzt', 0],
	['gerade', 0],
	['eben', 0],
	['heute morgen', 0],
	['heute fruh', 0],
	['heute abend', 0],
	['gestern', 1],
	['gestern morgen', 1],
	['gestern abend', 1],
	['gestern nacht', 1],
	['letzte nacht', 1],
	['vorgestern', 2],
	['vorvorgestern', 3],
	['letzte woche', 7],
	['vorige woche', 7],
	['vorletzte woche', 14],
]);

/** Words that count. */
export const COUNTS: ReadonlyMap<string, number> = new Map(
	(
		[
			[1, 'a an one ein eine einem einer eins'],
			[2, 'two couple zwei paar'],
			[3, 'three few drei'],
			[4, 'four vier'],
			[5, 'five funf'],
			[6, 'six sechs'],
			[7, 'seven sieben'],
			[8, 'eight acht'],
			[9, 'nine neun'],
			[10, 'ten zehn'],
			[11, 'eleven elf'],
			[12, 'twelve zwolf'],
		] as const
	).flatMap(([count, words]) => words.split(' ').map((word): [string, number] => [word, count])),
);

/** What one counts back by. */
export type DayUnit = 'day' | 'week' | 'fortnight' | 'month' | 'year';

export const UNITS: ReadonlyMap<string, DayUnit> = new Map(
	(
		[
			['day', 'd day days tag tage tagen night nights'],
			['week', 'w wk wks week weeks woche wochen'],
			['fortnight', 'fortnight fortnights'],
			['month', 'mo month months monat monate monaten'],
			['year', 'y yr yrs year years jahr jahre jahren'],
		] as const
	).flatMap(([unit, words]) => words.split(' ').map((word): [string, DayUnit] => [word, unit])),
);

/** Names of the days of the week, Monday first; three letters or more of one are enough. */
export const WEEKDAY_WORDS: readonly (readonly string[])[] = [
	['monday', 'montag'],
	['tuesday', 'dienstag'],
	['wednesday', 'mittwoch'],
	['thursday', 'donnerstag'],
	['friday', 'freitag'],
	['saturday', 'samstag', 'sonnabend'],
	['sunday', 'sonntag'],
];

/** The days off at the end of a week: its Saturday is meant. */
export const WEEKENDS: ReadonlySet<string> = new Set(['weekend', 'wochenende']);

/** Words that say nothing of the day: `on the 12th`, `am Freitag`, `of May`. */
export const FILLERS: ReadonlySet<string> = new Set(
	'on the this at of in and am an den dem der die das vom im diese diesen dieser diesem'.split(' '),
);

/** The one before this one. */
export const LAST: ReadonlySet<string> = new Set(
	'last past previous letzte letzten letzter letztem letztes vorige vorigen voriges vergangene vergangenen'.split(
		' ',
	),
);

/** The one before the last. */
export const BEFORE_LAST: ReadonlySet<string> = new Set(
	'vorletzte vorletzten vorletzter vorletztem vorletztes'.split(' '),
);

/** A length of time before today: `3 days ago`, `vor 3 Tagen`. */
export const AGO: ReadonlySet<string> = new Set(['ago', 'back', 'vor', 'her']);
