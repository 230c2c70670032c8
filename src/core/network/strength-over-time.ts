import type { Day } from '../day';
import type { Parameters } from './parameters';
import type { ContactDay, RunningStrength } from './strength';
import { noStrength, runningEvidence, strengthOf, withContactDay } from './strength';

/** How strong a tie was at the end of one day: 0 to below 1. */
export interface StrengthPoint {
	readonly day: Day;
	readonly strength: number;
}

/** The strength of a tie at the end of some days, earliest first, by its days of contact, earliest first. Linear in both. */
export function strengthOverTime(
	contactDays: readonly ContactDay[],
	days: readonly Day[],
	parameters: Parameters,
): readonly StrengthPoint[] {
	const first = contactDays[0]?.date;
	let running: RunningStrength | undefined = first === undefined ? undefined : noStrength(first);
	let next = 0;
	return days.map((day) => {
		for (let contact = contactDays[next]; running !== undefined; contact = contactDays[++next]) {
			if (contact === undefined || contact.date > day) break;
			running = withContactDay(running, contact, parameters);
		}
		if (running === undefined || running.day > day) return { day, strength: 0 };
		return { day, strength: strengthOf(runningEvidence(running, day, parameters)) };
	});
}
