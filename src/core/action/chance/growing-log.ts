import type { Day } from '../../day';
import { contactDayOf, type DayEntries, withDayEntry } from '../../network/strength';
import type { Interaction } from '../../people/interaction';
import { type Deed, deedOf, toldOnce } from '../deed';
import { type Evidence, noEvidence, withDay } from './evidence';
import type { Rules } from './profile';
import { deedSign, type Sign, signsInOrder, signsOf } from './sign';

/**
 * One person's log, read entry by entry as days go by: what is over as sums, the last day open for more entries, of which
 * the largest counts. An entry costs the same however long the log is.
 */
export interface GrowingLog {
	/** What the days before the open one say. */
	readonly past: Evidence;
	/** The open day: the last one with an entry or a deed. */
	readonly day: Day;
	readonly entries: DayEntries;
	/** Those of the open day without its deeds, each kind once. */
	readonly signs: readonly Sign[];
	readonly deeds: readonly Deed[];
}

/** A log that is to grow from this day on; `past` is what the days before it say, nothing when left out. */
export function growingLog(past: Evidence | undefined, day: Day): GrowingLog {
	return { past: past ?? noEvidence(day), day, entries: {}, signs: [], deeds: [] };
}

/** What the log says, the entries of its open day included. */
export function evidenceOf(
	{ past, day, entries, signs, deeds }: GrowingLog,
	{ parameters }: Pick<Rules, 'parameters'>,
): Evidence {
	const contactDay = contactDayOf(day, entries);
	const all = [...signs, ...toldOnce(deeds).map(deedSign)];
	return withDay(past, { contactDay, signs: all }, parameters);
}

/** The log with this day open, not before the one that is. */
function openOn(log: GrowingLog, day: Day, rules: Pick<Rules, 'parameters'>): GrowingLog {
	return day > log.day ? growingLog(evidenceOf(log, rules), day) : log;
}

/** The log with one thing done or asked for that was settled now, not before the open day. */
export function withDeed(
	log: GrowingLog,
	deed: Deed,
	rules: Pick<Rules, 'parameters'>,
): GrowingLog {
	const open = openOn(log, deed.settled, rules);
	return { ...open, deeds: [...open.deeds, deed] };
}

/**
 * The log with one more entry, not before the open day. An open ask is contact and no more; what comes of it is a deed of
 * the day on which that is settled.
 */
export function withInteraction(
	log: GrowingLog,
	interaction: Interaction,
	{ words, parameters }: Pick<Rules, 'words' | 'parameters'>,
): GrowingLog {
	const open = openOn(log, interaction.date, { parameters });
	const deed = deedOf(interaction, words, parameters.openAskDays);
	const isSettled = deed !== undefined && deed.settled === interaction.date;
	return {
		...open,
		entries: withDayEntry(open.entries, interaction, parameters),
		signs: signsInOrder([...open.signs, ...signsOf(interaction)]),
		deeds: isSettled ? [...open.deeds, deed] : open.deeds,
	};
}
