import type { Day } from '../../day';
import { skipClock } from '../dates/date-tail';
import { leadingDate } from '../dates/date-text';
import { formatWords, type EntryForm } from './format-entry';
import { plainDate } from '../dates/date-form';
import { meaningFor, meantBy, saysAsMuch, type WritingGround } from './read-back';
import { readNote } from '../entries/read-note';
import { textLines, withLineReplaced } from './text-lines';

/** What can be said of somebody whose name was just written, in the order it is offered. */
export const MENTION_DEEDS = ['gave', 'got', 'asked', 'met'] as const;
export type MentionDeed = (typeof MENTION_DEEDS)[number];

const FORMS: Readonly<Record<MentionDeed, EntryForm>> = {
	gave: 'gave',
	got: 'got',
	asked: 'asked',
	met: 'meeting',
};

/** A link in a line of a note. */
export interface LinkPlace {
	readonly path: string;
	/** The whole note. */
	readonly text: string;
	/** From 1. */
	readonly line: number;
	/** The line itself. */
	readonly written: string;
	/** Where the link begins and ends in it. */
	readonly start: number;
	readonly end: number;
}

const MARKER = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[[xX]\]\s+)?)?/;

/** What stands before a link that is all there is on its line: indent, bullet, a ticked box; undefined where more does. */
function bareStart({ written, start, end }: LinkPlace): string | undefined {
	if (written.slice(end).trim() !== '') return undefined;
	const before = written.slice(0, start);
	const marker = MARKER.exec(before)?.[0] ?? '';
	const rest = before.slice(marker.length);
	const dated = leadingDate(rest, 'day-first')?.end ?? skipClock(rest, 0).end;
	return rest.slice(dated).trim() === '' ? before : undefined;
}

/** Whether a link stands alone on its line, so that what was done can be said of it. */
export const isBareLink = (place: LinkPlace): boolean => bareStart(place) !== undefined;

/** Whether a line says of the linked person what was chosen; `isToday` where it is to be of today. */
function isReadBack(
	place: LinkPlace,
	written: string,
	{ deed, target, date, ground }: DeedOptions & { readonly date: Day | undefined },
): boolean {
	const text = withLineReplaced(textLines(place.text), place.line, written);
	const reading = readNote(ground.parse(place.path, text), ground.conventions);
	return reading.entries.some((entry) => {
		const meaning =
			entry.line === place.line ? meaningFor({ of: 'link', target }, entry, reading) : undefined;
		const meant = meantBy({ date: date ?? entry.date, form: FORMS[deed] });
		return meaning !== undefined && saysAsMuch(entry.date, meaning, meant);
	});
}

interface DeedOptions {
	readonly deed: MentionDeed;
	/** What the link leads to. */
	readonly target: string;
	readonly ground: WritingGround;
}

/**
 * The line of a lone link as the beginning of an entry that says what was done: `- gave [[Ana]]: `, with today's date
 * where nothing else dates it, and as an item where only an item is read. Undefined where more than the link stands
 * on the line, or where it would not be read.
 */
export function lineWithDeed(
	place: LinkPlace,
	today: Day,
	options: DeedOptions,
): string | undefined {
	const before = bareStart(place);
	if (before === undefined) return undefined;
	const link = place.written.slice(place.start, place.end);
	const words = formatWords({ date: today, form: FORMS[options.deed], person: link });
	const marker = MARKER.exec(before)?.[0] ?? '';
	const item = /[-*+.)]/.test(marker) ? marker : `${marker}- `;
	const candidates = [
		{ line: before + words, date: undefined },
		{ line: item + plainDate(today) + words, date: today },
	];
	const found = candidates.find(({ line, date }) =>
		isReadBack(place, `${line}:`, { ...options, date }),
	);
	return found === undefined ? undefined : `${found.line}: `;
}
