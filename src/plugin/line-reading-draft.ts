import type { Day } from '../core/day';
import type { Channel } from '../core/people/channel';
import type { EntryForm } from '../core/people/writing/format-entry';
import { ACTORS } from '../core/people/interaction';
import type { Actor, Outcome } from '../core/people/interaction';
import type { Meaning } from '../core/people/words/meaning';
import type { EntryReader } from '../core/people/writing/read-back';
import type { NewReading } from '../core/people/writing/rewrite-entry';
import type { PersonReading } from './line-readings';
import { isAsk, readMinutes } from './log-draft';
import type { LogForm } from './log-draft';

/** Who may have begun, in the order it is offered. */
export const BEGINNERS = ACTORS;

/** What stands in the fields. */
export interface LineReadingFields {
	/** Which of the people of the line. */
	readonly person: number;
	readonly form: LogForm;
	/** `''` for what the words say; only for deeds. */
	readonly channel: Channel | '';
	readonly by: Actor;
	readonly outcome: Outcome;
	readonly minutes: string;
	readonly date: Day | undefined;
}

/** For whom a line is to be read, and as what. */
export interface LineReadingDraft {
	readonly reader: EntryReader;
	readonly reading: NewReading;
}

function formOf({ kind, by }: Pick<Meaning, 'kind' | 'by'>): LogForm {
	if (kind === 'contact') return 'met';
	if (kind === 'ask') return by === 'alter' ? 'askedMe' : 'asked';
	return by === 'alter' ? 'got' : 'gave';
}

/** The fields as the line is read now, for one of its people: the first who is read as more than mentioned. */
export function fieldsOf(
	people: readonly PersonReading[],
	date: Day,
	chosen = Math.max(
		0,
		people.findIndex(({ meaning }) => meaning?.tookPart === true),
	),
): LineReadingFields {
	const meaning = people[chosen]?.meaning;
	const form = meaning === undefined ? 'met' : formOf(meaning);
	return {
		person: chosen,
		form,
		channel: form === 'met' ? (meaning?.channel ?? 'other') : '',
		by: meaning?.by ?? 'unknown',
		outcome: meaning?.outcome ?? 'open',
		minutes: meaning?.minutes === undefined ? '' : String(meaning.minutes),
		date,
	};
}

const DEED_FORMS = { gave: 'gave', got: 'got', asked: 'asked', askedMe: 'asked me' } as const;

function entryForm({ form, channel }: LineReadingFields): EntryForm {
	if (form !== 'met') return DEED_FORMS[form];
	return channel === '' ? 'other' : channel;
}

/** What the fields come to; undefined without a day. */
export function readLineReading(
	fields: LineReadingFields,
	people: readonly PersonReading[],
): LineReadingDraft | undefined {
	const { form, channel, by, outcome, date } = fields;
	const person = people[fields.person];
	if (person === undefined || date === undefined) return undefined;
	const minutes = readMinutes(fields.minutes);
	return {
		reader: person.reader,
		reading: {
			date,
			form: entryForm(fields),
			...(form === 'met' ? { by } : {}),
			...(form === 'met' || channel === '' ? {} : { channel }),
			...(isAsk(form) ? { outcome } : {}),
			...(minutes === undefined ? {} : { minutes }),
		},
	};
}
