import type { Actor } from '../../core/people/interaction';
import type { RewriteProblem } from '../../core/people/writing/rewrite-entry';

const ACTORS: Record<Actor, string> = {
	both: 'Wir beide',
	ego: 'Ich',
	alter: 'Die andere Seite',
	unknown: 'Nicht gesagt',
};

const PROBLEMS: Record<RewriteProblem, string> = {
	'in-properties':
		'Das steht in den Eigenschaften der Notiz, in denen kein Satz Platz hat. Ändere es dort, oder halte es als Zeile fest.',
	attendance: 'Das ist eine Liste der Anwesenden. Halte, was geschah, als eigene Zeile fest.',
	title: 'Das ist der Titel der Notiz. Halte, was geschah, als eigene Zeile fest.',
	'not-carried':
		'Diese Zeile lässt sich so nicht lesen: Für die Worte ist kein Platz, oder andere in ihr sagen etwas anderes.',
};

/** Reading a line as something else. */
export const LINE_READING = {
	title: 'Diese Zeile lesen als …',
	short: 'Lesen als …',
	label: (line: string): string => `Anders lesen: ${line}`,
	now: (said: string): string => `Jetzt gelesen als: ${said}.`,
	leftOut: (why: string | undefined): string =>
		why === undefined ? 'Jetzt als nichts gelesen.' : `Jetzt als nichts gelesen: ${why}.`,
	nothing: 'Nichts in dieser Zeile wird als Eintrag gelesen.',
	by: 'Wer begann',
	actors: ACTORS,
	asTheWordsSay: 'Wie die Worte sagen',
	save: 'Schreiben',
	done: 'Die Zeile ist in der einfachen Form geschrieben.',
	problems: PROBLEMS,
} as const;
