import { type Draws, type Estimate, estimated, type Times } from './estimate';

/** How good chances were against what came of them; all of it the lower the better. */
export interface Calibration {
	/** Mean of -ln of the chance given to what happened. */
	readonly logLoss: Estimate;
	/** Mean square of chance minus outcome. */
	readonly brier: Estimate;
	/** Mean distance between chance and share of yeses over the tenths of the scale, weighted by their rows. */
	readonly error: Estimate;
}

/** Chances of one tenth of the scale. */
export interface Bin {
	readonly rows: number;
	/** Mean chance. */
	readonly expected: Estimate;
	/** Share that came true. */
	readonly happened: Estimate;
}

/** One chance, what came of it, and the place of its ego in the list of egos. */
export interface Forecast {
	readonly ego: number;
	readonly chance: number;
	readonly happened: boolean;
}

const BINS = 10;

/** The tenth of the scale a chance lies in, from 0. */
function binOf(chance: number): number {
	return Math.min(BINS - 1, Math.floor(chance * BINS));
}

/** No forecast is punished without end. */
const SUREST = 1e-6;

/** Sums over one ego's forecasts, so that a sample of egos is a sum of these. */
interface EgoSums {
	readonly ego: number;
	rows: number;
	logLoss: number;
	brier: number;
	readonly binRows: number[];
	readonly binChances: number[];
	readonly binHappened: number[];
}

const zeros = (): number[] => new Array<number>(BINS).fill(0);

function addTo(numbers: number[], at: number, amount: number): void {
	numbers[at] = (numbers[at] ?? 0) + amount;
}

function sumsByEgo(forecasts: readonly Forecast[]): readonly EgoSums[] {
	const byEgo = new Map<number, EgoSums>();
	for (const { ego, chance, happened } of forecasts) {
		const sums = byEgo.get(ego) ?? {
			ego,
			rows: 0,
			logLoss: 0,
			brier: 0,
			binRows: zeros(),
			binChances: zeros(),
			binHappened: zeros(),
		};
		byEgo.set(ego, sums);
		const clipped = Math.min(1 - SUREST, Math.max(SUREST, chance));
		const bin = binOf(clipped);
		sums.rows++;
		sums.logLoss -= Math.log(happened ? clipped : 1 - clipped);
		sums.brier += (clipped - (happened ? 1 : 0)) ** 2;
		addTo(sums.binRows, bin, 1);
		addTo(sums.binChances, bin, clipped);
		addTo(sums.binHappened, bin, happened ? 1 : 0);
	}
	return [...byEgo.values()];
}

function total(egos: readonly EgoSums[], times: Times, of: (sums: EgoSums) => number): number {
	return egos.reduce((sum, one) => sum + times(one.ego) * of(one), 0);
}

function binDistance(egos: readonly EgoSums[], times: Times): number {
	return zeros().reduce((sum, _, bin) => {
		const gap = total(
			egos,
			times,
			({ binChances, binHappened }) => (binChances[bin] ?? 0) - (binHappened[bin] ?? 0),
		);
		return sum + Math.abs(gap);
	}, 0);
}

/** How good these chances were. */
export function calibrationOf(forecasts: readonly Forecast[], draws: Draws): Calibration {
	const egos = sumsByEgo(forecasts);
	const perRow = (sum: (times: Times) => number): Estimate =>
		estimated((times) => sum(times) / total(egos, times, ({ rows }) => rows), draws);
	return {
		logLoss: perRow((times) => total(egos, times, ({ logLoss }) => logLoss)),
		brier: perRow((times) => total(egos, times, ({ brier }) => brier)),
		error: perRow((times) => binDistance(egos, times)),
	};
}

/** The tenths of the scale, lowest first, empty ones too. */
export function binsOf(forecasts: readonly Forecast[], draws: Draws): readonly Bin[] {
	const egos = sumsByEgo(forecasts);
	return zeros().map((_, bin): Bin => {
		const rows = (times: Times): number => total(egos, times, ({ binRows }) => binRows[bin] ?? 0);
		const share = (of: (sums: EgoSums) => number): Estimate =>
			estimated((times) => total(egos, times, of) / rows(times), draws);
		return {
			rows: rows(() => 1),
			expected: share(({ binChances }) => binChances[bin] ?? 0),
			happened: share(({ binHappened }) => binHappened[bin] ?? 0),
		};
	});
}
