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

/** Whether an ask for a mere answer was answered; undefined for a larger one, which moves the offset of its own rung. */
function wasAnswered({ verdict, rung }: Deed): boolean | undefined {
	if (rung !== 0) return undefined;
	return verdict === 'yes' || verdict === 'partly';
}

/** One person's answers and silences to asks for a mere answer, older ones counting less. */
export interface Answers {
	readonly asks: number;
	readonly answered: FadingSum;
	readonly silent: FadingSum;
}

/** The asks of everybody for a mere answer, a dozen of each person's at most. */
export interface AnswerTotals {
	readonly asks: number;
	readonly answered: number;
}

export const NO_ANSWERS: AnswerTotals = Object.freeze({ asks: 0, answered: 0 });

/** One person's answers with one more ask that was settled; as they were where it was a larger one. */
export function withAnswer(
	answers: Answers | undefined,
	deed: Deed,
	{ rateHalfLife }: Pick<Parameters, 'rateHalfLife'>,
): Answers | undefined {
	const isAnswered = wasAnswered(deed);
	if (isAnswered === undefined) return answers;
	const { asks, answered, silent } = answers ?? { asks: 0, answered: NOTHING, silent: NOTHING };
	const one = { amount: 1, day: deed.settled, halfLifeDays: rateHalfLife };
	return isAnswered
		? { asks: asks + 1, answered: plus(answered, one), silent }
		: { asks: asks + 1, answered, silent: plus(silent, one) };
}

/** The totals when one person's answers have become others, on that day. */
export function changedTotals(
	totals: AnswerTotals,
	{ before, after, day }: { before: Answers | undefined; after: Answers; day: Day },
	parameters: Pick<Parameters, 'rateHalfLife' | 'egoAsksMost'>,
): AnswerTotals {
	const was = before === undefined ? NO_ANSWERS : partOf(before, day, parameters);
	const is = partOf(after, day, parameters);
	return {
		asks: totals.asks + is.asks - was.asks,
		answered: totals.answered + is.answered - was.answered,
	};
}

/** What one person adds to the totals: a dozen asks at most, of which the share that they answered. */
function partOf(
	answers: Answers,
	day: Day,
	{ rateHalfLife, egoAsksMost }: Pick<Parameters, 'rateHalfLife' | 'egoAsksMost'>,
): AnswerTotals {
	const asks = Math.min(answers.asks, egoAsksMost);
	return { asks, answered: asks * shareAnswered(answers, day, rateHalfLife) };
}

/** Ego's average answer rate, above 0 and below 1. */
export function averageRate(
	{ asks, answered }: AnswerTotals,
	{ egoPriorRate, egoPriorAsks }: Pick<Parameters, 'egoPriorRate' | 'egoPriorAsks'>,
): number {
	const rate = (answered + egoPriorRate * egoPriorAsks) / (asks + egoPriorAsks);
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
