import { addDays, type Day, formatWeek, mondayOf } from '../day';
import type { Interaction } from '../people/interaction';
import type { Outlooks } from './build-ladder';
import { type Evidence, readHistory } from './evidence';
import { experienceOn } from './experience';
import { outlookByRung } from './outlook';

/** One week: what was done, and how many people stood above each rung at its end. */
export interface ReviewWeek {
	/** ISO 8601: `2026-W19`. */
	readonly week: string;
	/** The Monday, and the last day counted: the Sunday, or today in the running week. */
	readonly from: Day;
	readonly to: Day;
	/** Entries; one with three people is three. */
	readonly interactions: number;
	/** Minutes the notes name; a line about several people counts once. */
	readonly minutes: number;
	/** People above the threshold at the end of the week, by action. */
	readonly actionable: ReadonlyMap<string, number>;
}

function weeksUntil(today: Day, count: number): readonly { from: Day; to: Day }[] {
	const last = mondayOf(today);
	const weeks: { from: Day; to: Day }[] = [];
	for (let back = count - 1; back >= 0; back--) {
		const from = addDays(last, -7 * back);
		const sunday = addDays(from, 6);
		weeks.push({ from, to: sunday < today ? sunday : today });
	}
	return weeks;
}

function activityOf(
	interactions: readonly Interaction[],
	{ from, to }: { from: Day; to: Day },
): { interactions: number; minutes: number } {
	const minutes = new Map<string, number>();
	let count = 0;
	for (const { date, path, line, minutes: spent } of interactions) {
		if (date < from || date > to) continue;
		count++;
		if (spent === undefined) continue;
		const place = `${String(line)}:${path}`;
		minutes.set(place, Math.max(spent, minutes.get(place) ?? 0));
	}
	return { interactions: count, minutes: [...minutes.values()].reduce((sum, one) => sum + one, 0) };
}

/**
 * Activity against progress, week by week up to today, earliest first: the log is read again up to the end of each week,
 * with only what could be known then. What the owner says of people is undated and is taken as it is now. `count` weeks,
 * from 0; the running week is one.
 */
export function reviewWeeks(
	{ people, lessons, rules, today }: Outlooks,
	interactions: readonly Interaction[],
	count: number,
): readonly ReviewWeek[] {
	let evidence: readonly (Evidence | undefined)[] = people.map(() => undefined);
	return weeksUntil(today, count).map(({ from, to }) => {
		const experience = experienceOn(lessons, to, rules);
		const { parameters } = rules;
		evidence = people.map(({ profile }, i) =>
			readHistory(profile.history, to, { from: evidence[i], parameters }),
		);
		const actionable = new Map(rules.actions.map(({ id }) => [id, 0]));
		people.forEach(({ profile }, i) => {
			const known = evidence[i];
			if (known === undefined) return;
			for (const seen of outlookByRung(
				{ profile, evidence: known, experience, today: to },
				rules,
			)) {
				const id = rules.actions[seen.rung]?.id;
				if (id === undefined || seen.because === undefined) continue;
				actionable.set(id, (actionable.get(id) ?? 0) + 1);
			}
		});
		return {
			week: formatWeek(from),
			from,
			to,
			...activityOf(interactions, { from, to }),
			actionable,
		};
	});
}
