import { alterOf, type LogEvent, SECONDS_PER_DAY } from './event-log';
import { placeIn } from './sorted';
import type { Contestant, CreateScorer } from './scorer';

/** How one baseline judges one alter: what it keeps of the events, and what that comes to later. */
interface Baseline<State> {
	readonly start: (event: LogEvent) => State;
	/** Keeps one more event; the first one too. */
	readonly see: (state: State, event: LogEvent, ego: number) => State;
	readonly score: (state: State, t: number) => number;
	/** The score of somebody never seen. */
	readonly unknown: number;
}

function scorerBy<State>({ start, see, score, unknown }: Baseline<State>): CreateScorer {
	return ({ ego }) => {
		const states = new Map<number, State>();
		return {
			observe: (event) => {
				const alter = alterOf(event, ego);
				states.set(alter, see(states.get(alter) ?? start(event), event, ego));
			},
			score: (_, alter, t) => {
				const state = states.get(alter);
				return state === undefined ? unknown : score(state, t);
			},
		};
	};
}

/** Below any number of days. */
const NEVER = -1e6;

const daysBetween = (from: number, to: number): number => (to - from) / SECONDS_PER_DAY;

const daysSinceAny = scorerBy<number>({
	start: ({ t }) => t,
	see: (_, { t }) => t,
	score: (last, t) => -daysBetween(last, t),
	unknown: NEVER,
});

const countAll = scorerBy<number>({
	start: () => 0,
	see: (count) => count + 1,
	score: (count) => count,
	unknown: 0,
});

interface Decay {
	readonly sum: number;
	readonly at: number;
}

const HALF_LIFE_DAYS = 90;

const left = ({ sum, at }: Decay, t: number): number =>
	sum * 2 ** (-daysBetween(at, t) / HALF_LIFE_DAYS);

const decay90Days = scorerBy<Decay>({
	start: ({ t }) => ({ sum: 0, at: t }),
	see: (decay, { t }) => ({ sum: left(decay, t) + 1, at: t }),
	score: left,
	unknown: 0,
});

interface Rhythm {
	last: number;
	/** The last event that was a day or more after the one before it. */
	lastTurn: number;
	/** Seconds between turns, rising. */
	readonly gaps: number[];
}

const USUAL_GAP = 30 * SECONDS_PER_DAY;

/** How late a contact is, in median gaps; a month stands for the gap until two are known. */
const overdue = scorerBy<Rhythm>({
	start: ({ t }) => ({ last: t, lastTurn: t, gaps: [] }),
	see: (rhythm, { t }) => {
		const gap = t - rhythm.lastTurn;
		if (gap >= SECONDS_PER_DAY) {
			rhythm.gaps.splice(placeIn(rhythm.gaps, gap), 0, gap);
			rhythm.lastTurn = t;
		}
		rhythm.last = t;
		return rhythm;
	},
	score: ({ last, gaps }, t) => {
		const median = gaps.length < 2 ? USUAL_GAP : (gaps[gaps.length >> 1] ?? USUAL_GAP);
		return -(t - last) / Math.max(median, SECONDS_PER_DAY);
	},
	unknown: NEVER,
});

interface Counts {
	/** Seconds of all events, rising. */
	readonly times: number[];
	received: number;
}

/** Ranks from 0 to 1 by value, equal values sharing the middle of their ranks. */
export function percentileRanks(values: readonly number[]): readonly number[] {
	const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
	const ranks = new Array<number>(values.length).fill(0);
	for (let from = 0; from < order.length;) {
		const value = values[order[from] ?? 0];
		let to = from;
		while (to < order.length && values[order[to] ?? 0] === value) to++;
		const rank = (from + to - 1) / 2 / Math.max(1, order.length - 1);
		for (const index of order.slice(from, to)) ranks[index] = rank;
		from = to;
	}
	return ranks;
}

const YEAR = 365 * SECONDS_PER_DAY;

function recencyFrequencyReceived(alters: ReadonlyMap<number, Counts>, t: number) {
	const known = [...alters];
	const rankedBy = (measure: (counts: Counts) => number): readonly number[] =>
		percentileRanks(known.map(([, counts]) => measure(counts)));
	const recency = rankedBy(({ times }) => times[times.length - 1] ?? 0);
	const frequency = rankedBy(({ times }) => times.length - placeIn(times, t - YEAR));
	const received = rankedBy((counts) => counts.received);
	return new Map(
		known.map(([alter], i) => [
			alter,
			(recency[i] ?? 0) + (frequency[i] ?? 0) + (received[i] ?? 0),
		]),
	);
}

/** Percentile ranks among ego's contacts of recency, contacts within a year and acts received, summed. */
const rfm: CreateScorer = ({ ego }) => {
	const alters = new Map<number, Counts>();
	let ranks: ReadonlyMap<number, number> | undefined;
	let rankedAt = NaN;
	return {
		observe: (event) => {
			const alter = alterOf(event, ego);
			const counts = alters.get(alter) ?? { times: [], received: 0 };
			counts.times.push(event.t);
			if (!event.undirected && event.dst === ego) counts.received++;
			alters.set(alter, counts);
			ranks = undefined;
		},
		score: (_, alter, t) => {
			if (ranks === undefined || rankedAt !== t) ranks = recencyFrequencyReceived(alters, t);
			rankedAt = t;
			return ranks.get(alter) ?? 0;
		},
	};
};

/** What tools use today, simplest first. */
export const BASELINES: readonly Contestant[] = [
	{ name: 'overdue', createScorer: overdue },
	{ name: 'days_since_any', createScorer: daysSinceAny },
	{ name: 'count_all', createScorer: countAll },
	{ name: 'decay_90d', createScorer: decay90Days },
	{ name: 'rfm', createScorer: rfm },
];
