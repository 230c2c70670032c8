/** One thing that is timed: the time it took, in any unit that all of a table share. */
export type Timed = () => number | Promise<number>;

/** A ratio of two times, over paired rounds. */
export interface Ratio {
	readonly median: number;
	readonly least: number;
	readonly most: number;
}

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/** The middle value; of an even number, the lower of the middle two. NaN for none. */
export function median(values: readonly number[]): number {
	return sorted(values)[(values.length - 1) >> 1] ?? NaN;
}

/**
 * Times everything once a round, one after the other, after one round that does not count, and gives each as a ratio
 * to the first of the same round: what slows the machine for a while slows both.
 */
export async function pairedRatios(
	timed: readonly Timed[],
	rounds: number,
): Promise<readonly Ratio[]> {
	const ratios: number[][] = timed.map(() => []);
	for (let round = 0; round <= rounds; round += 1) {
		let base = NaN;
		for (const [index, time] of timed.entries()) {
			const took = await time();
			if (index === 0) base = took;
			if (round > 0) ratios[index]?.push(took / base);
		}
	}
	return ratios.map((values) => ({
		median: median(values),
		least: Math.min(...values),
		most: Math.max(...values),
	}));
}

/** Processor time of a piece of work in this process, in microseconds. */
export function cpuTime(work: () => unknown): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return Math.max(1, user + system);
}

/** Time on the clock of a piece of work, in microseconds. */
export async function wallTime(work: () => unknown): Promise<number> {
	const before = performance.now();
	await work();
	return Math.max(1, (performance.now() - before) * 1000);
}
