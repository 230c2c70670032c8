import type { Day } from '../core/day';
import type { Channel } from '../core/people/channel';
import { oneLine } from '../core/people/writing/format-entry';
import type { Outcome } from '../core/people/interaction';
import type { Person } from '../core/people/person';

/** What the owner can say happened, in the order it is offered. */
export const LOG_FORMS = ['met', 'gave', 'got', 'asked', 'askedMe'] as const;
export type LogForm = (typeof LOG_FORMS)[number];

/** An interaction as the owner is about to log it. */
export interface LogDraft {
	readonly person: Person;
	readonly date: Day;
	readonly form: LogForm;
	/** How they were in touch; only for `met`. */
	readonly channel: Channel;
	/** One line in the owner's words; may be empty for `met`. */
	readonly words: string;
	/** More than 0. */
	readonly minutes?: number;
	/** Only for asks. */
	readonly outcome?: Outcome;
}

/** Why a draft cannot be logged yet. */
export type DraftProblem = 'needPerson' | 'needDate' | 'needWords';

/** What stands in the fields, as typed. */
export interface LogFields {
	readonly person: Person | undefined;
	readonly date: Day | undefined;
	readonly form: LogForm;
	readonly channel: Channel;
	/** What is asked for, as the ladder calls it (`a recommendation`); `''` where the words say it. Only for `asked`. */
	readonly thing: string;
	readonly words: string;
	readonly minutes: string;
	readonly outcome: Outcome;
}

/** Whether a form has an outcome. */
export const isAsk = (form: LogForm): boolean => form === 'asked' || form === 'askedMe';

/** A day's worth: nobody logs more in one entry. */
const MOST_MINUTES = 24 * 60;

/** Minutes as typed; undefined for none, and for what is no length of an event. */
export function readMinutes(text: string): number | undefined {
	const minutes = Math.round(Number(text));
	return text.trim() !== '' && minutes > 0 && minutes <= MOST_MINUTES ? minutes : undefined;
}

/** What was asked for, and about what: `a recommendation, the residency`. */
function wordsOf({ form, thing, words }: LogFields): string {
	const named = form === 'asked' ? thing : '';
	return [named, oneLine(words)].filter((part) => part !== '').join(', ');
}

/** The draft the fields come to, or what is missing. */
export function readDraft(fields: LogFields): LogDraft | DraftProblem {
	const { person, date, form, channel } = fields;
	if (person === undefined) return 'needPerson';
	if (date === undefined) return 'needDate';
	const words = wordsOf(fields);
	if (words === '' && form !== 'met') return 'needWords';
	const minutes = readMinutes(fields.minutes);
	return {
		person,
		date,
		form,
		channel,
		words,
		...(minutes === undefined ? {} : { minutes }),
		...(isAsk(form) ? { outcome: fields.outcome } : {}),
	};
}
