import type { Day } from '../../day';
import type { Meaning } from '../words/meaning';
import type { NameRef } from '../names';

/** Somebody named in an entry, not yet looked up, with what the words say of them. */
export interface EntryMention {
	readonly ref: NameRef;
	readonly line: number;
	readonly column: number;
	/** Words of that line. */
	readonly text: string;
	readonly meaning: Meaning;
}

/** One dated thing a note tells of, as far as the note alone says. */
export interface Entry {
	readonly date: Day;
	readonly line: number;
	readonly column: number;
	/** Words of the line, without list marker and task box. */
	readonly text: string;
	/** For the people the note is about, in their order: what it says of each; absent where it is not about them. */
	readonly own: readonly (Meaning | undefined)[];
	readonly mentions: readonly EntryMention[];
	/** An attendee's meeting: one a person and note, however often they are named. */
	readonly isAttendance: boolean;
}

/** Why a dated line is no entry. */
export const NOT_ENTRY_REASONS = [
	'open-task',
	'cancelled-task',
	'undated-task',
	'plan',
	'negated',
	'future',
	'quote',
	'no-such-day',
	'date-not-first',
	'statement',
	'fact',
	'routine',
	'others',
	'names-nobody',
] as const;
export type NotEntryReason = (typeof NOT_ENTRY_REASONS)[number];

/** Why a line may have been left out by mistake: its words, or where it stands, were taken for something else. */
export const MISREAD_REASONS: ReadonlySet<NotEntryReason> = new Set([
	'plan',
	'negated',
	'fact',
	'routine',
	'others',
	'statement',
]);

/** A dated line that was left out, with the reason. */
export interface NotEntry {
	readonly line: number;
	readonly reason: NotEntryReason;
}

/** A line that would be an entry, if the date in it stood first. */
export interface UnplacedEntry {
	readonly line: number;
	readonly column: number;
	readonly day: Day;
	readonly written: string;
}

/** An open task, with whom it may name. */
export interface TaskDraft {
	readonly text: string;
	readonly line: number;
	readonly due?: Day;
	/** It stands in a person's own note, and is about them. */
	readonly isOwn: boolean;
	readonly mentions: readonly { readonly ref: NameRef; readonly column: number }[];
}
