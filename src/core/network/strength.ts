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
	/** Sum of weight over the days of real contact, halved every half year, and every eight years. */
	readonly fast: number;
	readonly slow: number;
	/** Days of real contact, not faded; a very light one counts in part. */
	readonly days: number;
}

/** How much so many days of contact are worth beside one: 1 for one, less for none. */
function volumeFactor(volume: number, { volumeStart, volumeExponent }: Parameters): number {
	return ((volumeStart + volume) / (volumeStart + 1)) ** volumeExponent;
}

/**
 * The tie's evidence X, 0 or more; a single message of theirs today is about 1.
 *
 * X = ((A + P + m) * G(V) - m * G(0)) * (1 + g * R), where
 * A: sum of weight * fade over days of real contact;
 * P: the same over passive days, p * c / (p + c), so that it never reaches the ceiling c;
 * V: sum of weight over days of real contact, nine tenths of it halved every half year and a tenth every eight years;
 * G(V) = ((0.2 + V) / 1.2)^0.8; m: what no silence takes away; R: 0 up to a first day of contact, 1 from the second on.
 * (Measured on seven logs, leaving one out; the slow tenth and the ceiling c are chosen, no source.)
 */
function evidenceOf(parts: StrengthParts, parameters: Parameters): number {
	const { passiveCeiling, volumeSlowShare, lastingContact, returnGain } = parameters;
	const passive = (parts.passive * passiveCeiling) / (parts.passive + passiveCeiling);
	const volume = (1 - volumeSlowShare) * parts.fast + volumeSlowShare * parts.slow;
	const first = lastingContact * volumeFactor(0, parameters);
	const contact = parts.active + passive + lastingContact;
	const returns = Math.min(1, Math.max(0, parts.days - 1));
	return (contact * volumeFactor(volume, parameters) - first) * (1 + returnGain * returns);
}

/** Puts evidence X (0 or more) on the scale of strength: X / (1 + X), 0 to below 1. */
export function strengthOf(evidence: number): number {
	return Math.min(evidence / (1 + evidence), 1 - Number.EPSILON);
}

const realWeight = ({ weight, passiveWeight }: ContactDay): number => weight - passiveWeight;

/** How much of a day counts as a day: all of it from a message of ego's on. */
const dayShare = (day: ContactDay, { returnWeight }: Parameters): number =>
	Math.min(1, realWeight(day) / returnWeight);

/**
 * Strength of a tie on a day, 0 (no evidence) to below 1, from the plain sum over its days of contact; days after `today`
 * do not count. Every term stands beside the entry that made it.
 */
export function tieStrength(
	days: readonly ContactDay[],
	today: Day,
	parameters: Parameters,
): number {
	const parts = { active: 0, passive: 0, fast: 0, slow: 0, days: 0 };
	for (const day of days) {
		const age = today - day.date;
		if (age < 0) continue;
		parts.active += realWeight(day) * fade(age);
		parts.passive += day.passiveWeight * fade(age);
		const volume = realWeight(day);
		parts.fast += volume * halved(age, parameters.volumeFastHalfLife);
		parts.slow += volume * halved(age, parameters.volumeSlowHalfLife);
		parts.days += dayShare(day, parameters);
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
	readonly days: number;
}

/** No evidence, as of this day. */
export function noStrength(day: Day): RunningStrength {
	return { day, active: NO_FADE_SUMS, passive: NO_FADE_SUMS, fast: 0, slow: 0, days: 0 };
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
		days: running.days,
	};
}

/** The sums with one more day of contact, not earlier than the day they stand for. */
export function withContactDay(
	running: RunningStrength,
	contactDay: ContactDay,
	parameters: Parameters,
): RunningStrength {
	const { date: day, passiveWeight } = contactDay;
	const wait = day - running.day;
	const volume = realWeight(contactDay);
	const { passive } = running;
	return {
		day,
		active: fadeSums(running.active, wait, realWeight(contactDay)),
		passive:
			passive === NO_FADE_SUMS && passiveWeight === 0
				? NO_FADE_SUMS
				: fadeSums(passive, wait, passiveWeight),
		fast: running.fast * halved(wait, parameters.volumeFastHalfLife) + volume,
		slow: running.slow * halved(wait, parameters.volumeSlowHalfLife) + volume,
		days: running.days + dayShare(contactDay, parameters),
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
