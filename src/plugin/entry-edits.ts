import { FAVOR_ENTRIES } from '../core/action/favor';
import type { Favor } from '../core/action/favor';
import { formatDay } from '../core/day';
import type { Day } from '../core/day';
import type { Note } from '../core/note/note';
import type { Conventions } from '../core/people/vault-conventions';
import type { Interaction, Outcome } from '../core/people/interaction';
import { readNote } from '../core/people/read-note';
import type { OpenTask } from '../core/people/notebook';
import { formatEntry, formatEntryTask, insertEntry } from '../core/people/write-entry';
import type { EntryToWrite } from '../core/people/write-entry';
import type { LogDraft } from './log-draft';

/** How a note is read while it is edited. */
export interface EditGround {
	readonly parse: (path: string, text: string) => Note;
	readonly conventions: Conventions;
}

/** A line to be put into a note. */
export interface NewLine {
	readonly path: string;
	/** From `formatEntry` or `formatEntryTask`. */
	readonly entry: string;
}

/** The text of a note with a new line in its place. */
export function withLine(
	text: string,
	{ path, entry }: NewLine,
	{ parse, conventions }: EditGround,
): string {
	return insertEntry(text, entry, { note: parse(path, text), conventions }).text;
}

/** What doing a favor today is written as. */
export function favorEntry(favor: Favor, deed: string, date: Day): EntryToWrite {
	const { kind, channel } = FAVOR_ENTRIES[favor.kind];
	return {
		date,
		form: kind === 'contact' ? channel : 'gave',
		minutes: favor.minutes,
		...(deed === '' ? {} : { topic: deed }),
	};
}

/** The line of a favor done. */
export const favorLine = (favor: Favor, deed: string, date: Day): NewLine => ({
	path: favor.person.path,
	entry: formatEntry(favorEntry(favor, deed, date)),
});

/** The open task that is the favor once it is ticked. */
export const favorTaskLine = (favor: Favor, deed: string, date: Day): NewLine => ({
	path: favor.person.path,
	entry: formatEntryTask(favorEntry(favor, deed, date)),
});

const FORMS = { gave: 'gave', got: 'got', asked: 'asked', askedMe: 'asked me' } as const;

/** What a logged interaction is written as. */
export function draftEntry({
	date,
	form,
	channel,
	words,
	minutes,
	outcome,
}: LogDraft): EntryToWrite {
	return {
		date,
		form: form === 'met' ? channel : FORMS[form],
		...(words === '' ? {} : { topic: words }),
		...(minutes === undefined ? {} : { minutes }),
		...(outcome === undefined ? {} : { outcome }),
	};
}

/** A text's lines with their ends, so that joining them gives the text again. */
const linesOf = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];

/** The text with one line changed; undefined where that line no longer holds what was read from it. */
function withLineChanged(
	text: string,
	{ line, words }: { readonly line: number; readonly words: string },
	change: (written: string) => string | undefined,
): string | undefined {
	const lines = linesOf(text);
	const whole = lines[line - 1];
	if (whole === undefined || !whole.includes(words)) return undefined;
	const written = whole.replace(/[\r\n]+$/, '');
	const changed = change(written);
	if (changed === undefined) return undefined;
	lines[line - 1] = changed + whole.slice(written.length);
	return lines.join('');
}

/** Adds behind the words of a line, before the block id or the spaces it may end with; every other character stays. */
function appended(line: string, added: string): string {
	const id = /\s\^[A-Za-z0-9-]+\s*$/.exec(line);
	const end = line.slice(0, id?.index).trimEnd().length;
	return `${line.slice(0, end)} ${added}${line.slice(end)}`;
}

/**
 * The text with the outcome of an open ask written behind it; undefined where the line has changed, or where the outcome
 * would not be read back from it.
 */
export function withOutcome(
	text: string,
	ask: Interaction,
	{ outcome, ground }: { readonly outcome: Outcome; readonly ground: EditGround },
): string | undefined {
	const said = outcome === 'silence' ? 'no answer' : outcome;
	const changed = withLineChanged(text, { line: ask.line, words: ask.text }, (line) =>
		appended(line, `-> ${said}`),
	);
	if (changed === undefined) return undefined;
	const { entries } = readNote(ground.parse(ask.path, changed), ground.conventions);
	const isRead = entries.some(({ line, own, mentions }) => {
		const meanings = [...own, ...mentions.map(({ meaning }) => meaning)];
		return line === ask.line && meanings.some((meaning) => meaning?.outcome === outcome);
	});
	return isRead ? changed : undefined;
}

const OPEN_BOX = /^(\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+)\[ \]/;

/** The text with an open task ticked today; undefined where the line has changed. */
export function withTaskDone(text: string, task: OpenTask, today: Day): string | undefined {
	return withLineChanged(text, { line: task.line, words: task.text }, (line) =>
		OPEN_BOX.test(line)
			? appended(line.replace(OPEN_BOX, '$1[x]'), `✅ ${formatDay(today)}`)
			: undefined,
	);
}
