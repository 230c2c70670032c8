import type { Day } from '../day';
import { compareInteractions, type Interaction } from '../people/interaction';
import { fade, fadeSums, halved, NO_FADE_SUMS, totalOf } from './kernel';
import type { FadeSums } from './kernel';
import type { Parameters } from './parameters';
import { entryWeight, isPassive } from './weight';

/** One day of contact with one person. Only the entry of the largest weight counts; the others are listed only. */
export interface ContactDay {
	readonly date: Day;
	/** The largest weight of the day, above 0; a message of theirs weighs 1. */
	readonly weight: number;
	/** What of it is passive (mentions, reactions, comments) and saturates: 0 up to `weight`. */
	readonly passiveWeight: number;
	/** The entry of that weight. */
	readonly interaction: Interaction;
}

interface Weighed {
	readonly weight: number;
	readonly interaction: Interaction;
}

function larger(a: Weighed | undefined, b: Weighed): Weighed {
	if (a === undefined || b.weight > a.weight) return b;
	if (b.weight < a.weight) return a;
	return compareInteractions(b.interaction, a.interaction) < 0 ? b : a;
}

/** The largest entries of one day so far; of a day that is not over, more may come. */
export interface DayEntries {
	readonly real?: Weighed;
	readonly passive?: Weighed;
}

/** A day's entries with one more of them. */
export function withDayEntry(
	entries: DayEntries,
	interaction: Interaction,
	parameters: Parameters,
): DayEntries {
	const weighed = { weight: entryWeight(interaction, parameters), interaction };
	return isPassive(interaction)
		? { ...entries, passive: larger(entries.passive, weighed) }
		: { ...entries, real: larger(entries.real, weighed) };
}

/** What a day's entries come to; undefined for a day without any. */
export function contactDayOf(date: Day, { real, passive }: DayEntries): ContactDay | undefined {
	const largest = passive === undefined ? real : larger(passive, real ?? passive);
	if (largest === undefined) return undefined;
	const { weight, interaction } = largest;
	return { date, weight, passiveWeight: weight - (real?.weight ?? 0), interaction };
}

/** The days of contact with one person, earliest first, in whatever order the entries come. */
export function contactDays(
	interactions: readonly Interaction[],
	parameters: Parameters,
): readonly ContactDay[] {
	const days = new Map<Day, DayEntries>();
	for (const interaction of interactions) {
		const { date } = interaction;
		days.set(date, withDayEntry(days.get(date) ?? {}, interaction, parameters));
	}
	return [...days]
		.sort(([a], [b]) => a - b)
		.flatMap(([date, entries]) => contactDayOf(date, entries) ?? []);
}

/** What strength is made of, as of one day. */
interface StrengthParts {
	/** Sum of weight x fade over the days of real contact. */
	readonly active: number;
	/** The same over the passive days. */
	readonly passive: number;
	/** Days of real contact, halved every half year, and every eight years. */
	readonly fast: number;
	readonly slow: number;
}

/**
 * The tie's evidence X = (A + P) * (1 + V)^0.6, 0 or more. A: sum of weight * fade over days of real contact. P: the same
 * over passive days, p * c / (p + c), so that it never reaches the ceiling c. V: days of contact, each at most 1, half of
 * it halved every half year and half every eight. (Formula: validity study on seven logs; slow half chosen, no source.)
 */
function evidenceOf(parts: StrengthParts, parameters: Parameters): number {
	const { passiveCeiling, volumeExponent, volumeSlowShare } = parameters;
	const passive = (parts.passive * passiveCeiling) / (parts.passive + passiveCeiling);
	const volume = (1 - volumeSlowShare) * parts.fast + volumeSlowShare * parts.slow;
	return (parts.active + passive) * (1 + volume) ** volumeExponent;
}

/** Puts evidence X (0 or more) on the scale of strength: X / (1 + X), 0 to below 1. */
export function strengthOf(evidence: number): number {
	return Math.min(evidence / (1 + evidence), 1 - Number.EPSILON);
}

const realWeight = ({ weight, passiveWeight }: ContactDay): number => weight - passiveWeight;

/** How much of a day counts toward the volume: its real weight, at most 1. */
const volumeOf = (day: ContactDay): number => Math.min(1, realWeight(day));

/**
 * Strength of a tie on a day, 0 (no evidence) to below 1, from the plain sum over its days of contact; days after `today`
 * do not count. Every term stands beside the entry that made it.
 */
export function tieStrength(
	days: readonly ContactDay[],
	today: Day,
	parameters: Parameters,
): number {
	const parts = { active: 0, passive: 0, fast: 0, slow: 0 };
	for (const day of days) {
		const age = today - day.date;
		if (age < 0) continue;
		parts.active += realWeight(day) * fade(age);
		parts.passive += day.passiveWeight * fade(age);
		parts.fast += volumeOf(day) * halved(age, parameters.volumeFastHalfLife);
		parts.slow += volumeOf(day) * halved(age, parameters.volumeSlowHalfLife);
	}
	return strengthOf(evidenceOf(parts, parameters));
}

/** The same sums, kept running: one more day costs the same however many there were. */
export interface RunningStrength {
	/** The day the sums stand for. */
	readonly day: Day;
	readonly active: FadeSums;
	readonly passive: FadeSums;
	readonly fast: number;
	readonly slow: number;
}

/** No evidence, as of this day. */
export function noStrength(day: Day): RunningStrength {
	return { day, active: NO_FADE_SUMS, passive: NO_FADE_SUMS, fast: 0, slow: 0 };
}

/** The sums on a later day, nothing having happened since. */
function waitUntil(
	running: RunningStrength,
	day: Day,
	{ volumeFastHalfLife, volumeSlowHalfLife }: Parameters,
): RunningStrength {
	const days = day - running.day;
	if (days === 0) return running;
	return {
		day,
		active: fadeSums(running.active, days),
		passive: running.passive === NO_FADE_SUMS ? NO_FADE_SUMS : fadeSums(running.passive, days),
		fast: running.fast * halved(days, volumeFastHalfLife),
		slow: running.slow * halved(days, volumeSlowHalfLife),
	};
}

/** The sums with one more day of contact, not earlier than the day they stand for. */
export function withContactDay(
	running: RunningStrength,
	contactDay: ContactDay,
	{ volumeFastHalfLife, volumeSlowHalfLife }: Parameters,
): RunningStrength {
	const { date: day, passiveWeight } = contactDay;
	const days = day - running.day;
	const volume = volumeOf(contactDay);
	const { passive } = running;
	return {
		day,
		active: fadeSums(running.active, days, realWeight(contactDay)),
		passive:
			passive === NO_FADE_SUMS && passiveWeight === 0
				? NO_FADE_SUMS
				: fadeSums(passive, days, passiveWeight),
		fast: running.fast * halved(days, volumeFastHalfLife) + volume,
		slow: running.slow * halved(days, volumeSlowHalfLife) + volume,
	};
}

/** The tie's evidence X (0 or more) on a day not before the one the sums stand for. */
export function runningEvidence(
	running: RunningStrength,
	today: Day,
	parameters: Parameters,
): number {
	const now = waitUntil(running, today, parameters);
	return evidenceOf(
		{ ...now, active: totalOf(now.active), passive: totalOf(now.passive) },
		parameters,
	);
}
