/**
 * How a day of contact fades: (a + 1)^-1.25 after `a` days (measured on seven logs: what was long ago keeps fading, ever
 * more slowly; a single exponential does not). It is written as seven exponentials, sum of share_i * 2^(-a / halfLife_i),
 * because each of them can be kept as one running sum. They stay within 6 % of the power from today to twenty years.
 */
const FADE_TERMS: readonly { readonly share: number; readonly halfLifeDays: number }[] = [
	{ share: 0.713, halfLifeDays: 0.61 },
	{ share: 0.21, halfLifeDays: 2.9 },
	{ share: 0.0415, halfLifeDays: 11.6 },
	{ share: 0.0081, halfLifeDays: 44 },
	{ share: 0.00153, halfLifeDays: 170 },
	{ share: 0.00029, halfLifeDays: 690 },
	{ share: 0.000051, halfLifeDays: 4100 },
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

/** Weight left of a day of contact `ageDays` ago, about (ageDays + 1)^-1.25; 0 for a day still to come. */
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
