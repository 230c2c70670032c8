import type { Outcomes } from './learning';
import { logistic } from '../log-odds';

/** What came of asks for a mere answer against what was expected: sums that one more outcome only adds to. */
export interface Surprise {
	/** Answers that came less those that were expected. */
	readonly surplus: number;
	/** Sum of chance x (1 - chance): how much the outcomes can tell. */
	readonly information: number;
}

export const NO_SURPRISE: Surprise = Object.freeze({ surplus: 0, information: 0 });

/** The sums with what came of one more ask. */
export function withOutcome(
	{ surplus, information }: Surprise,
	{ logOdds, yes, no }: Omit<Outcomes, 'scale'>,
): Surprise {
	const chance = logistic(logOdds);
	return {
		surplus: surplus + yes - (yes + no) * chance,
		information: information + (yes + no) * chance * (1 - chance),
	};
}

/**
 * By how much more readily ego is answered than the formula expects, in log-odds, the same for everybody: one Newton step
 * from 0 toward the most likely shift, the prior a normal curve around 0 with this spread. 0 without outcomes; no single
 * one moves it by more than spread^2; the order of outcomes does not matter.
 */
export function answerShiftFrom({ surplus, information }: Surprise, spread: number): number {
	return surplus / (information + 1 / (spread * spread));
}
