import type { NotEntryReason } from '../../core/people/entries/entry';

/** Why a dated line is no entry. */
export const NOT_ENTRIES: Record<NotEntryReason, string> = {
	'open-task': 'eine offene Aufgabe steht noch bevor',
	'cancelled-task': 'eine abgesagte Aufgabe ist nicht geschehen',
	'undated-task': 'eine erledigte Aufgabe ohne Tag',
	plan: 'die Worte sprechen von einem Vorhaben',
	negated: 'die Worte sagen, dass es nicht geschehen ist',
	future: 'der Tag kommt erst noch',
	quote: 'ein Zitat ist keine eigene Notiz; ein Callout würde gelesen',
	'no-such-day': 'diesen Tag gibt es im Kalender nicht',
	'date-not-first': 'ein Tag datiert einen Eintrag nur, wo er zuerst steht',
	statement: 'es sagt, was geschuldet ist, nicht was geschah',
	fact: 'es steht unter den Daten eines Lebens',
	routine: 'die Worte sagen, was immer wieder geschieht, nicht was einmal war',
	others: 'die Worte sagen, was andere füreinander taten',
	'names-nobody': 'es nennt niemanden, der eine Notiz hat',
};
