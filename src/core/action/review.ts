import { addDays, type Day, formatWeek, mondayOf } from '../day';
import type { FeedTime } from '../people/feed-time';
import type { Notebook } from '../people/notebook';
import type { Outlooks } from './build-ladder';
import { type Evidence, readHistory } from './evidence';
import { experienceOn } from './experience';
import { type Outlook, outlookByRung, type SeenByRung } from './outlook';
import type { Rules } from './profile';
import {
	activityByDepth,
	type Depth,
	type DepthActivity,
	type Illusion,
	illusionOf,
	minutesIn,
	type Move,
	moveOf,
} from './progress';

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
	/** The same by how deep it went; with the light acts the time given to feeds and forums. */
	readonly depths: Readonly<Record<Depth, DepthActivity>>;
	/** People above the threshold at the end of the week, by action. */
	readonly actionable: ReadonlyMap<string, number>;
	/** Who came to stand on other rungs in this week, by person id. */
	readonly moves: readonly Move[];
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

/** The rungs one person stands on. */
function rungsOf(outlook: Outlook, rules: Rules, seenByRung: SeenByRung): ReadonlySet<string> {
	return new Set(
		seenByRung(outlook, rules).flatMap(({ rung, because }) =>
			because === undefined ? [] : (rules.actions[rung]?.id ?? []),
		),
	);
}

/** Everybody at the end of one day, as far as was known by then. */
interface DayEnd {
	readonly evidence: readonly Evidence[];
	readonly rungs: readonly ReadonlySet<string>[];
}

/** The log read on up to the end of a day. */
function readTo(
	day: Day,
	{ people, lessons, rules }: Outlooks,
	{ before, seenByRung }: { readonly before?: DayEnd; readonly seenByRung: SeenByRung },
): DayEnd {
	const experience = experienceOn(lessons, day, rules);
	const { parameters } = rules;
	const evidence = people.map(({ profile }, i) =>
		readHistory(profile.history, day, { from: before?.evidence[i], parameters }),
	);
	const rungs = people.map(({ profile }, i) => {
		const known = evidence[i];
		if (known === undefined) return new Set<string>();
		return rungsOf({ profile, evidence: known, experience, today: day }, rules, seenByRung);
	});
	return { evidence, rungs };
}

function countRungs(rungs: DayEnd['rungs'], { actions }: Rules): ReadonlyMap<string, number> {
	return new Map(actions.map(({ id }) => [id, rungs.filter((own) => own.has(id)).length] as const));
}

/** How many people stood above each rung at the end of an earlier day, by action, as far as was known by then. */
export function countsOn(
	day: Day,
	outlooks: Outlooks,
	seenByRung: SeenByRung = outlookByRung,
): ReadonlyMap<string, number> {
	return countRungs(readTo(day, outlooks, { seenByRung }).rungs, outlooks.rules);
}

/**
 * Activity against progress, week by week up to today, earliest first: the log is read again up to the end of each week,
 * with only what could be known then, and so does the day before the first. What the owner says of people is undated and is taken as it is now. `count` weeks,
 * from 0; the running week is one.
 */
export function reviewWeeks(
	outlooks: Outlooks,
	{ interactions, feedTime }: Pick<Notebook, 'interactions' | 'feedTime'>,
	count: number,
	seenByRung: SeenByRung = outlookByRung,
): readonly ReviewWeek[] {
	const { people, rules, today } = outlooks;
	const weeks = weeksUntil(today, count);
	const [first] = weeks;
	if (first === undefined) return [];
	let before = readTo(addDays(first.from, -1), outlooks, { seenByRung });
	return weeks.map((span) => {
		const after = readTo(span.to, outlooks, { before, seenByRung });
		const moves = people.flatMap(({ profile: { tie } }, i) => {
			const change = { before: before.rungs[i] ?? NONE, after: after.rungs[i] ?? NONE };
			return moveOf(tie, change, span) ?? [];
		});
		before = after;
		const inWeek = interactions.filter(({ date }) => date >= span.from && date <= span.to);
		return {
			week: formatWeek(span.from),
			...span,
			interactions: inWeek.length,
			minutes: minutesIn(inWeek),
			depths: activityByDepth(inWeek, feedTime, span),
			actionable: countRungs(after.rungs, rules),
			moves,
		};
	});
}

const NONE: ReadonlySet<string> = new Set();

/** Light contact of these weeks that moved nobody. */
export function illusionIn(
	{ people }: Pick<Outlooks, 'people'>,
	weeks: readonly ReviewWeek[],
	feedTime: readonly FeedTime[],
): Illusion {
	const [first, last] = [weeks[0], weeks[weeks.length - 1]];
	if (first === undefined || last === undefined) {
		return { lightActs: 0, people: [], feedMinutes: 0 };
	}
	const risen = weeks.flatMap(({ moves }) => moves.filter(({ gained }) => gained.length > 0));
	const moved = new Set(risen.map(({ person }) => person.id));
	const ties = people.map(({ profile }) => profile.tie);
	return illusionOf(ties, moved, { feedTime, span: { from: first.from, to: last.to } });
}
