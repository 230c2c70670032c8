import type { Day } from '../../day';
import { halved } from '../../network/kernel';

/** A sum whose parts halve with time, anchored at the day of its last part, so that it can grow by one in one step. */
export interface FadingSum {
	readonly value: number;
	/** Absent while nothing was ever added. */
	readonly day?: Day;
}

export const NOTHING: FadingSum = Object.freeze({ value: 0 });

/** What is left of a sum on a day, not before its last part. */
export function leftOf({ value, day }: FadingSum, today: Day, halfLifeDays: number): number {
	return day === undefined ? 0 : value * halved(Math.max(0, today - day), halfLifeDays);
}

/** The sum with one more part, not before its last one. */
export function plus(
	sum: FadingSum,
	{ amount, day, halfLifeDays }: { amount: number; day: Day; halfLifeDays: number },
): FadingSum {
	return { value: leftOf(sum, day, halfLifeDays) + amount, day };
}
