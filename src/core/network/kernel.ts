/**
 * How a day of contact fades: 1/(a + 2) after `a` days of silence (measured on seven logs: a hyperbola fits, an
 * exponential does not). It is written as six exponentials, sum of share_i * 2^(-a / halfLife_i), because each of them
 * can be kept as one running sum. They stay within 7 % of the hyperbola from today to twenty years.
 */
const FADE_TERMS: readonly { readonly share: number; readonly halfLifeDays: number }[] = [
	{ share: 0.311, halfLifeDays: 1.5 },
	{ share: 0.123, halfLifeDays: 8 },
	{ share: 0.0258, halfLifeDays: 45 },
	{ share: 0.00477, halfLifeDays: 250 },
	{ share: 0.00082, halfLifeDays: 1400 },
	{ share: 0.0002, halfLifeDays: 8000 },
];

/** What is left of 1 after `days`: 2^(-days / halfLifeDays). 1 today, 1/2 after one half-life. */
export function halved(days: number, halfLifeDays: number): number {
	return 2 ** (-days / halfLifeDays);
}

/** Days whose decay is reckoned once: most gaps between entries are shorter. */
const TABLED_DAYS = 2048;
const DECAYS: readonly Float64Array[] = FADE_TERMS.map(({ halfLifeDays }) =>
	Float64Array.from({ length: TABLED_DAYS }, (_, days) => halved(days, halfLifeDays)),
);

/** What is left of a term of the fade after `days`. */
function decay(term: number, days: number): number {
	const tabled = DECAYS[term]?.[days];
	return tabled ?? halved(days, FADE_TERMS[term]?.halfLifeDays ?? 1);
}

/** Weight left of a day of contact `ageDays` ago, about 1/(ageDays + 2); 0 for a day still to come. */
export function fade(ageDays: number): number {
	if (ageDays < 0) return 0;
	return FADE_TERMS.reduce((sum, { share }, term) => sum + share * decay(term, ageDays), 0);
}

/** One running sum for each term of the fade. */
export type FadeSums = readonly number[];

/** The sums of nobody. */
export const NO_FADE_SUMS: FadeSums = Object.freeze(FADE_TERMS.map(() => 0));

/** The sums `days` later, and with one more day of contact of this weight then. */
export function fadeSums(sums: FadeSums, days: number, weight = 0): FadeSums {
	return FADE_TERMS.map(
		({ share }, term) => (sums[term] ?? 0) * decay(term, days) + weight * share,
	);
}

/** What the sums come to, today. */
export function totalOf(sums: FadeSums): number {
	return sums.reduce((total, sum) => total + sum, 0);
}
