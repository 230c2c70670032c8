import { addDays, type Day } from '../../day';
import type { Parameters } from '../../network/parameters';
import { keptAbout, sameList } from '../../people/kept';
import { answerFor, answerLogOdds, offsetShare } from './answer';
import { answerRateOn, answerRatesOf, type RateStep } from './answer-rate';
import type { Deed } from '../deed';
import { type Evidence, readHistory } from './evidence';
import { compareOutcomes, learnedShift, neverRising, type Outcomes } from './learning';
import type { Profile, Rules } from './profile';
import type { History } from './sign';

/** What all asks together teach, as of one day. */
export interface Experience {
	/** Ego's average answer rate over asks for a mere answer, a dozen a person at most: above 0, below 1. */
	readonly answerRate: number;
	/** Offset of each rung as outcomes have moved it from the ladder's own; never rising. */
	readonly offsets: readonly number[];
}

/** One ask of ego's with what was to be expected of it on the day it was made. */
export interface AskRecord {
	readonly profile: Profile;
	readonly deed: Deed;
	readonly asked: Day;
	/** What the log said on the day before. */
	readonly evidence: Evidence;
	/** Log-odds expected with the ladder's own offsets, before any of ego's asks taught anything. */
	readonly logOdds: number;
}

/** Every settled ask, in the order of settling, and how ego's answer rate moved. */
export interface Lessons {
	readonly asks: readonly AskRecord[];
	readonly answerRates: readonly RateStep[];
}

/** What one verdict counts as, as yeses and noes; together one. */
export function verdictShare(
	{ verdict }: Pick<Deed, 'verdict'>,
	{ partlyShare }: Pick<Parameters, 'partlyShare'>,
): { readonly yes: number; readonly no: number } {
	const yes = verdict === 'yes' ? 1 : verdict === 'partly' ? partlyShare : 0;
	return { yes, no: 1 - yes };
}

type Unweighed = Omit<AskRecord, 'logOdds'>;

/** Asks of one log, by the day they were made. */
const asksIn = keptAbout(({ signs }: History): readonly Deed[] =>
	signs
		.flatMap((sign) => (sign.kind === 'deed' && sign.deed.isAsk ? [sign.deed] : []))
		.sort((a, b) => a.interaction.date - b.interaction.date),
);

/** An ask, and what the log said on the day before. */
type Seen = Omit<Unweighed, 'profile'>;

/** The asks of a log that were settled by a day, which is the last of them. */
const asksUntil = keptAbout(
	(history: History, last: Day | undefined, parameters: Parameters): readonly Seen[] => {
		let evidence: Evidence | undefined;
		return asksIn(history)
			.filter(({ settled }) => last !== undefined && settled <= last)
			.map((deed) => {
				const asked = deed.interaction.date;
				evidence = readHistory(history, addDays(asked, -1), { from: evidence, parameters });
				return { deed, asked, evidence };
			});
	},
);

/** One person's asks that were settled by `today`. */
const asksOf = keptAbout(
	(profile: Profile, today: Day, parameters: Parameters): readonly Unweighed[] =>
		asksUntil(profile.history, lastSettled(profile.history, today), parameters).map((seen) => ({
			profile,
			...seen,
		})),
);

/** The last day up to today on which an ask was settled. */
const lastSettled = (history: History, today: Day): Day | undefined =>
	asksIn(history).reduce<Day | undefined>(
		(last, { settled }) => (settled > today || (last ?? settled) > settled ? last : settled),
		undefined,
	);

function bySettling(a: Unweighed, b: Unweighed): number {
	if (a.deed.settled !== b.deed.settled) return a.deed.settled - b.deed.settled;
	const [idA, idB] = [a.profile.person.id, b.profile.person.id];
	return idA === idB ? 0 : idA < idB ? -1 : 1;
}

/** What was to be expected of an ask, at the rate at which ego was answered then. */
const logOddsOf = keptAbout(
	(
		deed: Deed,
		evidence: Evidence,
		closeness: number,
		answerRate: number,
		{ actions, parameters }: Rules,
	): number => {
		const facts = { closeness, answerRate, today: deed.interaction.date };
		const action = actions[deed.rung ?? 0] ?? { offset: 0 };
		const answer = answerLogOdds(evidence, { facts, parameters });
		const felt = offsetShare(closeness, parameters) * action.offset;
		return answerFor(answer, action, parameters) + felt;
	},
);

/** What the asks of several people teach together; a list is one person's. */
const lessonsFrom = keptAbout((lists: readonly (readonly Unweighed[])[], rules: Rules): Lessons => {
	const { parameters } = rules;
	const asks = lists.flat().sort(bySettling);
	const answerRates = answerRatesOf(asks, parameters);
	const weighed = (ask: Unweighed): AskRecord => {
		const { deed, evidence, asked, profile } = ask;
		const rate = answerRateOn(answerRates, addDays(asked, -1), parameters);
		return { ...ask, logOdds: logOddsOf(deed, evidence, profile.closeness, rate, rules) };
	};
	return { answerRates, asks: asks.map(weighed) };
});

const LISTS = new WeakMap<Rules, readonly (readonly Unweighed[])[]>();

/** Everything that asks teach up to `today`. The order of people and entries does not matter. */
export function learnFromAsks(profiles: readonly Profile[], today: Day, rules: Rules): Lessons {
	const asked = profiles.map((profile) => asksOf(profile, today, rules.parameters));
	const lists = sameList(
		LISTS.get(rules),
		asked.filter((list) => list.length > 0),
	);
	LISTS.set(rules, lists);
	return lessonsFrom(lists, rules);
}

/** What came of one ask, on the day it was settled. */
interface Settled extends Outcomes {
	readonly settled: Day;
}

/** What came of the asks at each rung, in the order in which they are summed up. */
const outcomesIn = keptAbout(
	({ asks }: Lessons, { actions, parameters }: Rules): readonly (readonly Settled[])[] => {
		const byRung = actions.map((): Settled[] => []);
		for (const { deed, logOdds, profile } of asks) {
			if (deed.rung === undefined) continue;
			const scale = offsetShare(profile.closeness, parameters);
			const share = verdictShare(deed, parameters);
			byRung[deed.rung]?.push({ settled: deed.settled, logOdds, scale, ...share });
		}
		for (const outcomes of byRung) outcomes.sort(compareOutcomes);
		return byRung;
	},
);

/**
 * What was learned by the end of a day: how often ego is answered, and each rung's offset moved by what came of the asks
 * at that rung against what was expected (an answer itself stays the measure of the rest), then the nearest offsets that
 * never rise. A rung never asked keeps its offset unless a neighbour passes it.
 */
export function experienceOn(lessons: Lessons, day: Day, rules: Rules): Experience {
	const { actions, parameters } = rules;
	const byRung = outcomesIn(lessons, rules).map((outcomes) =>
		outcomes.filter(({ settled }) => settled <= day),
	);
	const precision = 1 / parameters.rungSpread ** 2;
	const learned = actions.map(({ offset }, rung) => {
		if (offset === 0) return { offset, weight: 1e9 };
		const outcomes = byRung[rung] ?? [];
		const shift = learnedShift(outcomes, parameters.rungSpread);
		return { offset: Math.min(0, offset + shift), weight: precision + outcomes.length / 4 };
	});
	const offsets = neverRising(
		learned.map(({ offset }) => offset),
		learned.map(({ weight }) => weight),
	);
	return { answerRate: answerRateOn(lessons.answerRates, day, parameters), offsets };
}

const isSame = (a: Experience, b: Experience): boolean =>
	a.answerRate === b.answerRate &&
	a.offsets.length === b.offsets.length &&
	a.offsets.every((offset, rung) => offset === b.offsets[rung]);

const EXPERIENCES = new WeakMap<Rules, Experience>();

/** What was learned by today; the same object as long as the same was learned. */
export const experienceToday = keptAbout(
	(lessons: Lessons, today: Day, rules: Rules): Experience => {
		const experience = experienceOn(lessons, today, rules);
		const before = EXPERIENCES.get(rules);
		if (before !== undefined && isSame(before, experience)) return before;
		EXPERIENCES.set(rules, experience);
		return experience;
	},
);

/** For past days, what all asks teach is learned anew every four weeks, from what was known by then. */
const LEARNING_DAYS = 28;

/** What asks had taught by a day, or by the last day before it on which something was learned. */
export type Taught = (day: Day) => Experience;

interface Learned {
	readonly asks: readonly AskRecord[];
	readonly byPeriod: Map<number, Experience>;
}

const LEARNED = new WeakMap<Rules, Learned>();

const teachAlike = (a: AskRecord, b: AskRecord): boolean =>
	a.logOdds === b.logOdds &&
	a.deed.settled === b.deed.settled &&
	a.deed.rung === b.deed.rung &&
	a.deed.verdict === b.deed.verdict &&
	a.profile.closeness === b.profile.closeness &&
	a.profile.person.id === b.profile.person.id;

/** The first day on which two lists of asks, each in the order of settling, do not teach the same; the end of days where they do. */
function firstDifference(a: readonly AskRecord[], b: readonly AskRecord[]): number {
	const length = Math.min(a.length, b.length);
	for (let at = 0; at < length; at++) {
		const [one, other] = [a[at], b[at]];
		if (one !== undefined && other !== undefined && !teachAlike(one, other))
			return Math.min(one.deed.settled, other.deed.settled);
	}
	return Math.min(a[length]?.deed.settled ?? Infinity, b[length]?.deed.settled ?? Infinity);
}

/** What asks had taught by the beginning of the four weeks that a day lies in. */
export const taughtByPeriod = keptAbout((lessons: Lessons, rules: Rules): Taught => {
	const before = LEARNED.get(rules);
	const same = before === undefined ? 0 : firstDifference(before.asks, lessons.asks);
	const lastKnown = (period: number): Day => (period * LEARNING_DAYS - 1) as Day;
	const byPeriod = new Map(
		[...(before?.byPeriod ?? [])].filter(([period]) => lastKnown(period) < same),
	);
	LEARNED.set(rules, { asks: lessons.asks, byPeriod });
	return (day) => {
		const period = Math.floor(day / LEARNING_DAYS);
		const experience = byPeriod.get(period) ?? experienceOn(lessons, lastKnown(period), rules);
		byPeriod.set(period, experience);
		return experience;
	};
});
