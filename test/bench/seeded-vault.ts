import { addDays, type Day } from '../../src/core/day';
import { dailyNote, meetingNote, otherNote } from './dated-notes';
import { drawAlters } from './names';
import type { SeededNote } from './note-draft';
import { personNote } from './person-note';
import { drawFrom } from './random';

/** How large a seeded vault is, in notes of each kind. */
export interface VaultSize {
	readonly people: number;
	readonly days: number;
	readonly meetings: number;
	readonly others: number;
}

/** L is a life of notes; M is a tenth of it, S a fortieth. */
export const SIZES = {
	S: { people: 250, days: 91, meetings: 375, others: 250 },
	M: { people: 1000, days: 365, meetings: 1500, others: 1000 },
	L: { people: 10_000, days: 3650, meetings: 15_000, others: 10_000 },
} as const satisfies Record<string, VaultSize>;
export type SizeName = keyof typeof SIZES;

/** Every note of a vault, one after the other; the same for the same seed. `last` is its last day. */
export function* seededVault(
	{ people, days, meetings, others }: VaultSize,
	{ seed, last }: { readonly seed: number; readonly last: Day },
): Generator<SeededNote> {
	const draw = drawFrom(seed);
	const alters = drawAlters(people, draw);
	const context = { alters, draw };
	const span = { first: addDays(last, -3649), days: 3650 };
	for (const alter of alters) yield personNote(alter, { others: alters, span, draw });
	for (let ago = 0; ago < days; ago += 1) yield dailyNote(addDays(last, -ago), context);
	for (let number = 1; number <= meetings; number += 1) {
		yield meetingNote(number, addDays(span.first, draw.below(span.days)), context);
	}
	for (let number = 1; number <= others; number += 1) yield otherNote(number, context);
}
