import type { Day } from '../day';
import type { Parameters } from '../network/parameters';
import type { Deed } from './deed';
import { type FadingSum, leftOf, NOTHING, plus } from './fading-sum';

/** Ego's average answer rate from a day on, 0 to 1. */
export interface RateStep {
	readonly day: Day;
	readonly rate: number;
}

/** An ask that was settled, and whose it was. */
interface SettledAsk {
	/** The same thing for the same person. */
	readonly profile: object;
	readonly deed: Deed;
}

/** Whether an ask was answered at all; undefined for a refusal, which is an answer and no yes. */
function wasAnswered({ verdict, rung }: Deed): boolean | undefined {
	if (verdict === 'no') return rung === 0 ? false : undefined;
	return verdict !== 'silence';
}

interface Answers {
	readonly answered: FadingSum;
	readonly silent: FadingSum;
}

/** Ego's average answer rate after each day on which an ask was settled. */
export function answerRatesOf(
	asks: readonly SettledAsk[],
	{ rateHalfLife, egoPriorRate, egoPriorPeople }: Parameters,
): readonly RateStep[] {
	const people = new Map<unknown, Answers>();
	const steps: RateStep[] = [];
	let rates = 0;
	for (const { profile, deed } of asks) {
		const isAnswered = wasAnswered(deed);
		if (isAnswered === undefined) continue;
		const day = deed.settled;
		const before = people.get(profile);
		const { answered, silent } = before ?? { answered: NOTHING, silent: NOTHING };
		const one = { amount: 1, day, halfLifeDays: rateHalfLife };
		const after = isAnswered
			? { answered: plus(answered, one), silent }
			: { answered, silent: plus(silent, one) };
		people.set(profile, after);
		rates += shareAnswered(after, day, rateHalfLife);
		if (before !== undefined) rates -= shareAnswered(before, day, rateHalfLife);
		const rate = (rates + egoPriorRate * egoPriorPeople) / (people.size + egoPriorPeople);
		steps.push({ day, rate });
	}
	return steps;
}

function shareAnswered({ answered, silent }: Answers, day: Day, halfLifeDays: number): number {
	const yes = leftOf(answered, day, halfLifeDays);
	const no = leftOf(silent, day, halfLifeDays);
	return yes + no > 0 ? yes / (yes + no) : 0;
}

/** Ego's average answer rate as known at the end of a day. */
export function answerRateOn(
	rates: readonly RateStep[],
	day: Day,
	{ egoPriorRate }: Parameters,
): number {
	let low = 0;
	let high = rates.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const step = rates[middle];
		if (step !== undefined && step.day <= day) low = middle + 1;
		else high = middle;
	}
	const rate = rates[low - 1]?.rate ?? egoPriorRate;
	return Math.min(0.99, Math.max(0.01, rate));
}
