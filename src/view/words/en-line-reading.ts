import type { Actor } from '../../core/people/interaction';
import type { RewriteProblem } from '../../core/people/writing/rewrite-entry';

const ACTORS: Record<Actor, string> = {
	both: 'Both of us',
	ego: 'Me',
	alter: 'They',
	unknown: 'Not said',
};

const PROBLEMS: Record<RewriteProblem, string> = {
	'in-properties':
		'This stands in the properties of the note, which hold no sentence. Change it there, or log it as a line.',
	attendance: 'This is a list of who was there. Log what happened as a line of its own.',
	title: 'This is the title of the note. Log what happened as a line of its own.',
	'not-carried':
		'This line cannot be read so: it has no room for the words, or others in it say otherwise.',
};

/** Reading a line as something else. */
export const LINE_READING = {
	title: 'Read this line as …',
	/** Beside a line, in two words. */
	short: 'Read as …',
	label: (line: string): string => `Read as something else: ${line}`,
	now: (said: string): string => `Read now as: ${said}.`,
	leftOut: (why: string | undefined): string =>
		why === undefined ? 'Not read as anything now.' : `Not read as anything now: ${why}.`,
	nothing: 'Nothing on this line is read as an entry.',
	by: 'Who began',
	actors: ACTORS,
	asTheWordsSay: 'As the words say',
	save: 'Write it',
	done: 'The line is written in the plain form.',
	problems: PROBLEMS,
} as const;
