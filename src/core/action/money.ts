import type { Action } from './ladder';

/** Dates and durations, which are no sums of money. */
const NOT_MONEY =
	/\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{1,2}:\d{2}\b|\b\d+(?:[.,]\d+)?\s?(?:h\d{0,2}|min(?:s|utes)?|m|hours?|days?|weeks?|months?|years?|%)(?![\p{L}\p{N}])/giu;
const SUM = /(\d{1,3}(?:[,.'’\s]\d{3})+|\d{1,15})(?:[.,]\d{1,2})?\s?(k\b)?/iu;

/** The first sum of money named in a text (`$1,000`, `lend 20`, `2k`); undefined where there is none. */
export function amountIn(text: string): number | undefined {
	const match = SUM.exec(text.slice(0, 1000).replace(NOT_MONEY, ' '));
	const digits = match?.[1];
	if (digits === undefined) return undefined;
	return Number(digits.replace(/\D/g, '')) * (match?.[2] === undefined ? 1 : 1000);
}

/** The rungs of money with their places on the ladder, smallest sum first. */
function moneyRungs(
	actions: readonly Action[],
): readonly { readonly rung: number; readonly amount: number }[] {
	return actions
		.flatMap(({ sort, amount }, rung) => (sort === 'money' ? [{ rung, amount: amount ?? 0 }] : []))
		.sort((a, b) => a.amount - b.amount || a.rung - b.rung);
}

/**
 * The rung that a sum of money reaches: the largest not above it. The smallest one where the sum is smaller still or
 * unknown; undefined where the ladder has no rung of money.
 */
export function moneyRung(
	actions: readonly Action[],
	amount: number | undefined,
): number | undefined {
	const rungs = moneyRungs(actions);
	const reached = rungs.filter((rung) => amount !== undefined && rung.amount <= amount);
	return (reached[reached.length - 1] ?? rungs[0])?.rung;
}
