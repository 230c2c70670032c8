import type { Day } from '../../day';
import type { Parameters } from '../../network/parameters';
import type { Deed } from '../deed';
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

/** One person's answers and silences to asks, older ones counting less. */
export interface Answers {
	readonly answered: FadingSum;
	readonly silent: FadingSum;
}

/** The answers of everybody, each person once. */
export interface AnswerTotals {
	readonly people: number;
	/** Sum over people of the share they answered. */
	readonly shares: number;
}

export const NO_ANSWERS: AnswerTotals = Object.freeze({ people: 0, shares: 0 });

/** One person's answers with one more ask that was settled; as they were where a refusal says neither. */
export function withAnswer(
	answers: Answers | undefined,
	deed: Deed,
	{ rateHalfLife }: Pick<Parameters, 'rateHalfLife'>,
): Answers | undefined {
	const isAnswered = wasAnswered(deed);
	if (isAnswered === undefined) return answers;
	const { answered, silent } = answers ?? { answered: NOTHING, silent: NOTHING };
	const one = { amount: 1, day: deed.settled, halfLifeDays: rateHalfLife };
	return isAnswered
		? { answered: plus(answered, one), silent }
		: { answered, silent: plus(silent, one) };
}

/** The totals when one person's answers have become others, on that day. */
export function changedTotals(
	{ people, shares }: AnswerTotals,
	{ before, after, day }: { before: Answers | undefined; after: Answers; day: Day },
	{ rateHalfLife }: Pick<Parameters, 'rateHalfLife'>,
): AnswerTotals {
	const was = before === undefined ? 0 : shareAnswered(before, day, rateHalfLife);
	return {
		people: before === undefined ? people + 1 : people,
		shares: shares + shareAnswered(after, day, rateHalfLife) - was,
	};
}

/** Ego's average answer rate, above 0 and below 1. */
export function averageRate(
	{ people, shares }: AnswerTotals,
	{ egoPriorRate, egoPriorPeople }: Pick<Parameters, 'egoPriorRate' | 'egoPriorPeople'>,
): number {
	const rate = (shares + egoPriorRate * egoPriorPeople) / (people + egoPriorPeople);
	return Math.min(0.99, Math.max(0.01, rate));
}

/** Ego's average answer rate after each day on which an ask was settled. */
export function answerRatesOf(
	asks: readonly SettledAsk[],
	parameters: Parameters,
): readonly RateStep[] {
	const people = new Map<object, Answers>();
	const steps: RateStep[] = [];
	let totals = NO_ANSWERS;
	for (const { profile, deed } of asks) {
		const before = people.get(profile);
		const after = withAnswer(before, deed, parameters);
		if (after === undefined || after === before) continue;
		const day = deed.settled;
		people.set(profile, after);
		totals = changedTotals(totals, { before, after, day }, parameters);
		steps.push({ day, rate: averageRate(totals, parameters) });
	}
	return steps;
}

function shareAnswered({ answered, silent }: Answers, day: Day, halfLifeDays: number): number {
	const yes = leftOf(answered, day, halfLifeDays);
	const no = leftOf(silent, day, halfLifeDays);
	return yes + no > 0 ? yes / (yes + no) : 0;
}

/** Ego's average answer rate as known at the end of a day. */
export function answerRateOn(rates: readonly RateStep[], day: Day, parameters: Parameters): number {
	let low = 0;
	let high = rates.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const step = rates[middle];
		if (step !== undefined && step.day <= day) low = middle + 1;
		else high = middle;
	}
	return rates[low - 1]?.rate ?? averageRate(NO_ANSWERS, parameters);
}
