import { formatDay, type Day } from '../../day';
import type { Channel } from '../channel';
import type { Actor, Kind, Outcome } from '../interaction';
import { createdMark, type TaskForm } from '../task-form';

/** The word after the date: a channel for contact, else who gave or asked. */
export type EntryForm = Channel | 'gave' | 'got' | 'asked' | 'asked me';

/** What one line is to say. */
export interface EntryToWrite {
	readonly date: Day;
	readonly form: EntryForm;
	/** What was given, asked or talked about. */
	readonly topic?: string;
	/** More than 0; where it is absent, the words may still name a length. */
	readonly minutes?: number;
	/** For asks; `open` is not written. */
	readonly outcome?: Outcome;
	/** For contact, where it is not what the channel says by itself. */
	readonly by?: Actor;
	/** For favors and asks, where the topic does not name it. */
	readonly channel?: Channel;
	/** A link to the person, for a line outside their own note: `[[Ana Ruiz]]`. */
	readonly person?: string;
	/** Without the date, for a note that is of that day itself. */
	readonly isUndated?: boolean;
}

/** Kind and actor of a deed. */
export const DEEDS: ReadonlyMap<EntryForm, { readonly kind: Kind; readonly by: Actor }> = new Map([
	['gave', { kind: 'favor', by: 'ego' }],
	['got', { kind: 'favor', by: 'alter' }],
	['asked', { kind: 'ask', by: 'ego' }],
	['asked me', { kind: 'ask', by: 'alter' }],
]);

/** `30m`, `1h`, `1h30`. */
export function formatMinutes(minutes: number): string {
	const whole = Math.max(1, Math.round(minutes));
	const hours = Math.floor(whole / 60);
	const rest = whole % 60;
	if (hours === 0) return `${rest}m`;
	return rest === 0 ? `${hours}h` : `${hours}h${String(rest).padStart(2, '0')}`;
}

function headOf({ form, person }: EntryToWrite): string {
	if (person === undefined) return form;
	if (form === 'asked me') return `${person} asked me`;
	if (form === 'got') return `got from ${person}`;
	return DEEDS.has(form) ? `${form} ${person}` : `${form} with ${person}`;
}

/** A text without line breaks and outer spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A topic as an ask can hold it: arrows would be read as an outcome. */
const askTopic = (text: string): string => text.replace(/->|=>|→|⇒|⟶/g, '–');

const ACTOR_WORDS: Readonly<Record<Actor, string>> = {
	ego: 'me',
	alter: 'them',
	both: 'both',
	unknown: 'unknown',
};

/** The plain form without its date: `call 30m: her grant`, `asked: recommendation -> yes`. */
export function formatWords(entry: EntryToWrite): string {
	const { form, minutes, outcome, by, channel } = entry;
	const length = minutes === undefined ? '' : formatMinutes(minutes);
	const topic = oneLine(entry.topic ?? '');
	const head = headOf(entry);
	const deed = DEEDS.get(form);
	if (deed === undefined) {
		const named = length === '' ? head : `${head} ${length}`;
		const field = by === undefined ? '' : ` [by:: ${ACTOR_WORDS[by]}]`;
		return `${named}${topic === '' ? '' : `: ${topic}`}${field}`;
	}
	const time = length === '' ? '' : ` (${length})`;
	const isAsk = deed.kind === 'ask';
	const arrow = isAsk && outcome !== undefined && outcome !== 'open' ? ` -> ${outcome}` : '';
	const said = topic === '' ? '' : `: ${isAsk ? askTopic(topic) : topic}`;
	const field = channel === undefined ? '' : ` [channel:: ${channel}]`;
	return `${head}${said}${time}${arrow}${field}`;
}

/**
 * The plain form of an entry, without list marker: `2026-05-01 call 30m: her grant`, `2026-05-03 gave: ... (1h)`,
 * `2026-05-12 asked: recommendation -> yes`. It reads back as what it says.
 */
export function formatEntry(entry: EntryToWrite): string {
	const words = formatWords(entry);
	return entry.isUndated === true ? words : `${formatDay(entry.date)} ${words}`;
}

/**
 * An open task that is an entry when it is ticked: `[ ] 2026-11-23 gave: her spreadsheet (1h)`, or with its day behind where
 * ticking adds the day it was done.
 */
export function formatEntryTask(entry: EntryToWrite, form: TaskForm): string {
	if (form === 'plain') return `[ ] ${formatEntry(entry)}`;
	return `[ ] ${formatWords(entry)}${createdMark(form, entry.date)}`;
}

/** Ways to say an entry: the plain form, then with what its words might say otherwise in fields. */
export function spelledOut(entry: EntryToWrite): readonly EntryToWrite[] {
	const { by, channel, ...bare } = entry;
	const field = DEEDS.has(entry.form) ? channel : by;
	return field === undefined ? [bare] : [bare, entry];
}
