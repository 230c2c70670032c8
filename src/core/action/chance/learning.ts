import { logistic } from '../log-odds';

/** Outcomes that were expected with the same log-odds. */
export interface Outcomes {
	/** Log-odds expected before anything is learned. */
	readonly logOdds: number;
	/** How strongly what is learned acts on them, above 0. */
	readonly scale: number;
	/** How many yeses and noes, 0 or more each; parts of one are fine. */
	readonly yes: number;
	readonly no: number;
}

const STEPS = 60;
const CLOSE_ENOUGH = 1e-12;

/** Slope of the log posterior at a shift, and how fast it falls. */
function slopeAt(
	shift: number,
	outcomes: readonly Outcomes[],
	variance: number,
): readonly [slope: number, fall: number] {
	let slope = -shift / variance;
	let fall = 1 / variance;
	for (const { logOdds, scale, yes, no } of outcomes) {
		const chance = logistic(logOdds + scale * shift);
		slope += scale * (yes - (yes + no) * chance);
		fall += scale * scale * (yes + no) * chance * (1 - chance);
	}
	return [slope, fall];
}

/** An order of outcomes of its own, so that sums come out alike however the entries came. */
export const compareOutcomes = (a: Outcomes, b: Outcomes): number =>
	a.logOdds - b.logOdds || a.scale - b.scale || a.yes - b.yes || a.no - b.no;

function inOrder(outcomes: readonly Outcomes[]): readonly Outcomes[] {
	const isSorted = outcomes.every((one, at) => {
		const before = outcomes[at - 1];
		return before === undefined || compareOutcomes(before, one) <= 0;
	});
	return isSorted ? outcomes : [...outcomes].sort(compareOutcomes);
}

/**
 * By how much log-odds were off, given what came of them: the shift s that makes prior and outcomes together most likely,
 * the prior a normal curve around 0 with this spread (logistic regression with one unknown, MAP). 0 without outcomes; a
 * few move it a little, many a lot; never more than spread^2 times their number. The order of outcomes does not matter.
 */
export function learnedShift(outcomes: readonly Outcomes[], spread: number): number {
	const variance = spread * spread;
	const sorted = inOrder(outcomes);
	let low = sorted.reduce((sum, { no, scale }) => sum - scale * no, 0) * variance;
	let high = sorted.reduce((sum, { yes, scale }) => sum + scale * yes, 0) * variance;
	if (low === 0 && high === 0) return 0;
	let shift = 0;
	for (let step = 0; step < STEPS && high - low > CLOSE_ENOUGH; step++) {
		const [slope, fall] = slopeAt(shift, sorted, variance);
		if (slope > 0) low = shift;
		else high = shift;
		const newton = shift + slope / fall;
		const next = newton > low && newton < high ? newton : (low + high) / 2;
		if (Math.abs(next - shift) < CLOSE_ENOUGH) return next;
		shift = next;
	}
	return shift;
}

/**
 * The values nearest to these that never rise from one to the next (pool adjacent violators, weighted least squares).
 * Values that already do not rise stay as they are.
 */
export function neverRising(
	values: readonly number[],
	weights: readonly number[],
): readonly number[] {
	const pools: { value: number; weight: number; count: number }[] = [];
	values.forEach((value, i) => {
		let pool = { value, weight: weights[i] ?? 1, count: 1 };
		for (let before = pools[pools.length - 1]; before !== undefined;) {
			if (before.value >= pool.value) break;
			const weight = before.weight + pool.weight;
			pool = {
				value: (before.value * before.weight + pool.value * pool.weight) / weight,
				weight,
				count: before.count + pool.count,
			};
			pools.pop();
			before = pools[pools.length - 1];
		}
		pools.push(pool);
	});
	return pools.flatMap(({ value, count }) => new Array<number>(count).fill(value));
}
