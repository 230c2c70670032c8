import { addDays, type Day, formatWeek, mondayOf } from '../../day';
import type { FeedTime } from '../../people/words/feed-time';
import type { Notebook } from '../../people/notebook/notebook';
import { eachOf, type Steps } from '../../steps';
import type { Outlooks } from '../chance/build-ladder';
import { type Evidence, readHistory } from '../chance/evidence';
import { type Outlook, outlookByRung, type SeenByRung } from '../chance/outlook';
import type { Profile, Rules } from '../chance/profile';
import { taughtBy } from '../chance/steady';
import {
	activityByDepth,
	type Depth,
	type DepthActivity,
	type Illusion,
	illusionOf,
	minutesIn,
	type Move,
	moveOf,
	type Span,
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
	/** Who came to stand on other rungs on which day of this week, by person id, then day. */
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

/** One person at the end of one day, as far as was known by then. */
interface PersonEnd {
	readonly evidence: Evidence;
	readonly rungs: ReadonlySet<string>;
}

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
	a.size === b.size && [...a].every((one) => b.has(one));

/** The days of a week on which something was noted with them, or was settled, after what `before` has read. */
function eventDays({ history }: Profile, { evidence }: PersonEnd, { to }: Span): readonly Day[] {
	const days = new Set<Day>();
	for (let i = evidence.readDays; i < history.contactDays.length; i++) {
		const date = history.contactDays[i]?.date;
		if (date === undefined || date > to) break;
		days.add(date);
	}
	for (let i = evidence.readSigns; i < history.signs.length; i++) {
		const day = history.signs[i]?.day;
		if (day === undefined || day > to) break;
		days.add(day);
	}
	return [...days].sort((a, b) => a - b);
}

/** Reads one person's log on up to the end of a day. */
type EndOf = (profile: Profile, day: Day, before: PersonEnd) => PersonEnd;

/**
 * What moved one person in a week, each time on its day: after each day on which something was noted, and where time alone
 * has moved them since, day by day.
 */
function movesOf(
	profile: Profile,
	{
		before,
		end,
		span,
	}: { readonly before: PersonEnd; readonly end: PersonEnd; readonly span: Span },
	endOf: EndOf,
): readonly Move[] {
	const moves: Move[] = [];
	let last = before;
	let { from } = span;
	const stepTo = (day: Day): void => {
		const after = day === span.to ? end : endOf(profile, day, last);
		const move = moveOf(profile.tie, { before: last.rungs, after: after.rungs }, { from, to: day });
		last = after;
		if (move === undefined) return;
		moves.push(move);
		from = addDays(day, 1);
	};
	const days = eventDays(profile, before, span);
	for (const day of days) stepTo(day);
	if (isSameSet(last.rungs, end.rungs)) return moves;
	for (
		let day = addDays(days[days.length - 1] ?? addDays(span.from, -1), 1);
		day <= span.to;
		day = addDays(day, 1)
	)
		stepTo(day);
	return moves;
}

function countRungs(ends: readonly PersonEnd[], { actions }: Rules): ReadonlyMap<string, number> {
	return new Map(
		actions.map(({ id }) => [id, ends.filter(({ rungs }) => rungs.has(id)).length] as const),
	);
}

/** Reads anybody's log on up to the end of any day, with what could be known by then. */
function reader(
	{ lessons, rules }: Outlooks,
	seenByRung: SeenByRung,
): (profile: Profile, day: Day, before: PersonEnd | undefined) => PersonEnd {
	const { parameters } = rules;
	const taught = taughtBy(lessons, rules);
	return (profile, day, before) => {
		const evidence = readHistory(profile.history, day, { from: before?.evidence, parameters });
		const outlook = { profile, evidence, experience: taught(day), today: day };
		return { evidence, rungs: rungsOf(outlook, rules, seenByRung) };
	};
}

/** How many people stood above each rung at the end of an earlier day, by action, as far as was known by then. */
export function* countsOn(
	day: Day,
	outlooks: Outlooks,
	seenByRung: SeenByRung = outlookByRung,
): Steps<ReadonlyMap<string, number>> {
	const endOf = reader(outlooks, seenByRung);
	const ends = yield* eachOf(outlooks.people, ({ profile }) => endOf(profile, day, undefined));
	return countRungs(ends, outlooks.rules);
}

/**
 * Activity against progress, week by week up to today, earliest first. The log is replayed with only what could be known
 * then: for everybody up to each day on which something was noted with them and to the end of each week, and day by day where
 * time alone moved them. Each entry is read twice at most. What the owner says of people is undated and is taken as it is
 * now. `count` weeks, from 0; the running week is one.
 */
export function* reviewWeeks(
	outlooks: Outlooks,
	{ interactions, feedTime }: Pick<Notebook, 'interactions' | 'feedTime'>,
	count: number,
	seenByRung: SeenByRung = outlookByRung,
): Steps<readonly ReviewWeek[]> {
	const { people, rules, today } = outlooks;
	const weeks = weeksUntil(today, count);
	const [first] = weeks;
	if (first === undefined) return [];
	const endOf = reader(outlooks, seenByRung);
	const start = addDays(first.from, -1);
	let ends = yield* eachOf(people, ({ profile }) => endOf(profile, start, undefined));
	const seen: ReviewWeek[] = [];
	for (const span of weeks) {
		const before = ends;
		const moves: Move[] = [];
		ends = yield* eachOf(people, ({ profile }, i) => {
			const then = before[i] ?? endOf(profile, addDays(span.from, -1), undefined);
			const end = endOf(profile, span.to, then);
			moves.push(...movesOf(profile, { before: then, end, span }, endOf));
			return end;
		});
		const inWeek = interactions.filter(({ date }) => date >= span.from && date <= span.to);
		seen.push({
			week: formatWeek(span.from),
			...span,
			interactions: inWeek.length,
			minutes: minutesIn(inWeek),
			depths: activityByDepth(inWeek, feedTime, span),
			actionable: countRungs(ends, rules),
			moves,
		});
	}
	return seen;
}

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
