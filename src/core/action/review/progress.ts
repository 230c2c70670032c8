import type { Day } from '../../day';
import { isFavorGiven, isFavorGot, isPassive } from '../../network/weight';
import type { FeedTime } from '../../people/words/feed-time';
import type { Interaction } from '../../people/interaction';
import type { Person } from '../../people/person';

/** How deep an act goes: a like, a word or a talk, something done for somebody. */
export const DEPTHS = ['light', 'talk', 'favor'] as const;
export type Depth = (typeof DEPTHS)[number];

/** Some days, the first and the last included. */
export interface Span {
	readonly from: Day;
	readonly to: Day;
}

/** What was done on some days at one depth. */
export interface DepthActivity {
	readonly entries: number;
	/** Minutes the notes name, above 0 only where they do. */
	readonly minutes: number;
}

/** Somebody who stands on other rungs than before, and what happened in between. */
export interface Move {
	readonly person: Person;
	/** The day on which they did. */
	readonly on: Day;
	/** Rungs (action ids) they came to stand on, and those they left. */
	readonly gained: readonly string[];
	readonly lost: readonly string[];
	/** Entries with them in those days, deepest first; none where only time passed. */
	readonly entries: readonly Interaction[];
}

/** Light contact that moved nobody. */
export interface Illusion {
	/** Likes, comments and mentions that were not theirs. */
	readonly lightActs: number;
	/** People who got five or more of them, nothing deeper, and came to stand on no rung. */
	readonly people: readonly Person[];
	/** Minutes given to feeds and forums, and to no person. */
	readonly feedMinutes: number;
}

/** How deep one entry goes. */
export function depthOf(interaction: Interaction): Depth {
	if (isFavorGiven(interaction) || isFavorGot(interaction)) return 'favor';
	return isPassive(interaction) ? 'light' : 'talk';
}

const within =
	({ from, to }: Span) =>
	({ date }: { readonly date: Day }): boolean =>
		date >= from && date <= to;

/** Minutes of some entries; a line about several people counts once. */
export function minutesIn(interactions: readonly Interaction[]): number {
	const minutes = new Map<string, number>();
	for (const { path, line, minutes: spent } of interactions) {
		if (spent === undefined) continue;
		const place = `${String(line)}:${path}`;
		minutes.set(place, Math.max(spent, minutes.get(place) ?? 0));
	}
	return [...minutes.values()].reduce((sum, one) => sum + one, 0);
}

/** Activity by depth, the time given to feeds with the light acts. */
export function activityByDepth(
	interactions: readonly Interaction[],
	feedTime: readonly FeedTime[],
	span: Span,
): Readonly<Record<Depth, DepthActivity>> {
	const inSpan = interactions.filter(within(span));
	const of = (depth: Depth): DepthActivity => {
		const own = inSpan.filter((entry) => depthOf(entry) === depth);
		return { entries: own.length, minutes: minutesIn(own) };
	};
	const light = of('light');
	const feed = feedMinutesIn(feedTime, span);
	return {
		light: { ...light, minutes: light.minutes + feed },
		talk: of('talk'),
		favor: of('favor'),
	};
}

/** Minutes given to feeds and forums on some days. */
export function feedMinutesIn(feedTime: readonly FeedTime[], span: Span): number {
	return feedTime.filter(within(span)).reduce((sum, { minutes }) => sum + minutes, 0);
}

const MOST_ENTRIES = 3;

const deepestFirst = (a: Interaction, b: Interaction): number =>
	DEPTHS.indexOf(depthOf(b)) - DEPTHS.indexOf(depthOf(a)) || b.date - a.date;

/** What became of one person's rungs on the last of some days; undefined where nothing did. */
export function moveOf(
	{
		person,
		interactions,
	}: { readonly person: Person; readonly interactions: readonly Interaction[] },
	{ before, after }: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> },
	span: Span,
): Move | undefined {
	const gained = [...after].filter((id) => !before.has(id));
	const lost = [...before].filter((id) => !after.has(id));
	if (gained.length === 0 && lost.length === 0) return undefined;
	const entries = interactions.filter(within(span)).sort(deepestFirst).slice(0, MOST_ENTRIES);
	return { person, on: span.to, gained, lost, entries };
}

/** What came of acts at one depth. */
export interface Returns extends DepthActivity {
	/** Rungs that people came to stand on in weeks in which this was the deepest there was with them. */
	readonly rungsGained: number;
}

/** What came of the hours, by depth: a rise is credited to the deepest entry of its week. */
export function returnsOf(
	weeks: readonly {
		readonly depths: Readonly<Record<Depth, DepthActivity>>;
		readonly moves: readonly Move[];
	}[],
): Readonly<Record<Depth, Returns>> {
	const of = (depth: Depth): Returns => {
		const activities = weeks.map(({ depths }) => depths[depth]);
		const moves = weeks.flatMap((week) => week.moves);
		const risen = moves.filter(({ entries: [deepest] }) => deepest && depthOf(deepest) === depth);
		return {
			entries: activities.reduce((sum, { entries }) => sum + entries, 0),
			minutes: activities.reduce((sum, { minutes }) => sum + minutes, 0),
			rungsGained: risen.reduce((sum, { gained }) => sum + gained.length, 0),
		};
	};
	return { light: of('light'), talk: of('talk'), favor: of('favor') };
}

/** From so many light acts on they were meant to do something (chosen; no source). */
const MANY = 5;

/** What was done in the hope that it counts, and did not: `moved` are the people who came to stand on a rung. */
export function illusionOf(
	people: readonly { readonly person: Person; readonly interactions: readonly Interaction[] }[],
	moved: ReadonlySet<string>,
	{ feedTime, span }: { readonly feedTime: readonly FeedTime[]; readonly span: Span },
): Illusion {
	let lightActs = 0;
	const unmoved: Person[] = [];
	for (const { person, interactions } of people) {
		const inSpan = interactions.filter(within(span));
		const light = inSpan.filter((entry) => depthOf(entry) === 'light' && entry.by !== 'alter');
		lightActs += light.length;
		const hasDeeper = inSpan.some((entry) => depthOf(entry) !== 'light');
		if (light.length >= MANY && !hasDeeper && !moved.has(person.id)) unmoved.push(person);
	}
	return { lightActs, people: unmoved, feedMinutes: feedMinutesIn(feedTime, span) };
}
