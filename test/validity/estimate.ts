import { randomFrom } from './hash';

/** A measured number, and what it comes to in samples of the egos drawn with repetition. */
export interface Estimate {
	/** NaN where there is nothing to measure. */
	readonly value: number;
	/** One for each sample; none when nothing was drawn. */
	readonly samples: readonly number[];
}

/** How often each ego counts: once, or as often as a sample drew it. */
export type Times = (ego: number) => number;

/** Samples of egos: how often each was drawn, egos by their place in a list. */
export type Draws = readonly Times[];

/** So many samples of so many egos, each as large as the whole, drawn with repetition (the bootstrap over egos). */
export function drawSamples(egos: number, { boot, seed }: { boot: number; seed: number }): Draws {
	const random = randomFrom(seed);
	return Array.from({ length: boot }, () => {
		const times = new Uint16Array(egos);
		for (let i = 0; i < egos; i++) {
			const drawn = Math.floor(random() * egos);
			times[drawn] = (times[drawn] ?? 0) + 1;
		}
		return (ego: number) => times[ego] ?? 0;
	});
}

/** A statistic over all egos, and over each sample of them. */
export function estimated(statistic: (times: Times) => number, draws: Draws): Estimate {
	return { value: statistic(() => 1), samples: draws.map(statistic) };
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean of measured numbers, sample by sample. */
export function meanOf(estimates: readonly Estimate[]): Estimate {
	const count = Math.min(...estimates.map(({ samples }) => samples.length));
	return {
		value: mean(estimates.map(({ value }) => value)),
		samples: Array.from({ length: estimates.length === 0 ? 0 : count }, (_, i) =>
			mean(estimates.map(({ samples }) => samples[i] ?? NaN)),
		),
	};
}

/** By how much one is larger than the other, sample by sample: both were measured on the same egos. */
export function difference(one: Estimate, other: Estimate): Estimate {
	return {
		value: one.value - other.value,
		samples: one.samples.map((sample, i) => sample - (other.samples[i] ?? NaN)),
	};
}

const FEWEST_SAMPLES = 20;

/** The interval that holds 95 % of the samples; undefined with too few of them. */
export function intervalOf({
	samples,
}: Estimate): readonly [low: number, high: number] | undefined {
	const sorted = samples.filter(Number.isFinite).sort((a, b) => a - b);
	if (sorted.length < FEWEST_SAMPLES) return undefined;
	const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
	return [at(0.025), at(0.975)];
}
