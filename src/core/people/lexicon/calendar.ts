import { foldText } from '../fold';

/** Names of the months, January first, and of the days of the week: full, then as shortened. Data only. */
const MONTH_NAMES: readonly string[] = [
	'january jan januar jänner enero ene janvier gennaio januari janeiro января stycznia',
	'february feb februar febrero février febbraio februari fevereiro февраля lutego',
	'march mar märz mär mrz marzo mars maart março marts марта marca',
	'april apr abril abr avril aprile апреля kwietnia',
	'may mai mayo maggio mei maio maj мая maja',
	'june jun juni junio juin giugno junho июня czerwca',
	'july jul juli julio juillet luglio julho июля lipca',
	'august aug agosto ago août augustus augusti августа sierpnia',
	'september sep sept septiembre septembre settembre setembro сентября września',
	'october oct oktober okt octubre octobre ottobre outubro октября października',
	'november nov noviembre novembre novembro ноября listopada',
	'december dec dezember dez diciembre dic décembre dicembre dezembro декабря grudnia',
];

const WEEKDAY_NAMES =
	'monday mon mo tuesday tue tues tu wednesday wed we thursday thu thur thurs th friday fri fr saturday sat sa ' +
	'sunday sun su montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so ' +
	'lunes lun martes mar miércoles mié jueves jue viernes vie sábado sáb domingo dom';

/** Month (1 to 12) by folded name. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
	MONTH_NAMES.flatMap((names, index) =>
		names.split(' ').map((name): [string, number] => [foldText(name), index + 1]),
	),
);

/** Folded names of weekdays. */
export const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES.split(' ').map(foldText));

/** Names of the months as they are written in languages other than English, January first. */
export const MONTHS_WRITTEN: readonly (readonly string[])[] = [
	'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
	'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
		' ',
	),
];

/** Names of the days of the week as they are written beside a date, Monday first; full names before short ones. */
export const WEEKDAYS_WRITTEN: readonly (readonly string[])[] = [
	'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
	'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
	'Mon Tue Wed Thu Fri Sat Sun',
	'Mo Di Mi Do Fr Sa So',
].map((names) => names.split(' '));

/** Before the number of a week: "Week 18", "KW 18". Folded. */
export const WEEK_WORDS: ReadonlySet<string> = new Set(
	'week wk w cw kw woche semana sem'.split(' '),
);

/** Parts of a year, and feasts, before its number: "Spring 2026". Folded. */
export const SEASONS: ReadonlySet<string> = new Set(
	(
		'spring summer autumn fall winter easter christmas xmas thanksgiving q1 q2 q3 q4 h1 h2 ' +
		'fruhling fruhjahr sommer herbst ostern pfingsten weihnachten primavera verano otono invierno'
	).split(' '),
);

/** Before a month or a year of which a part is meant: "mid May 2026". Folded. */
export const PARTS_OF_MONTH: ReadonlySet<string> = new Set(
	'early mid late beginning end start anfang mitte ende'.split(' '),
);

/** Words that may stand before a date and say nothing: "on May 1", "le 1er mai". Folded. */
export const BEFORE_DATES: ReadonlySet<string> = new Set('on the am den der le el il'.split(' '));
