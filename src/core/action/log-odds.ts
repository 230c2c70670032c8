/** Chance of these log-odds: 1 / (1 + e^-x). */
export function logistic(logOdds: number): number {
	return 1 / (1 + Math.exp(-logOdds));
}

/** Log-odds of a chance above 0 and below 1. */
export function logit(chance: number): number {
	return Math.log(chance / (1 - chance));
}
