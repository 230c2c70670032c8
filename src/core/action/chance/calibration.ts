import type { Outlooks } from './build-ladder';
import { type AskRecord, type Experience, taughtByPeriod, verdictShare } from './experience';
import { willingnessByRung } from './willingness';

/** Asks whose chance was in one tenth of the scale. */
export interface CalibrationBin {
	/** Chances from `from` (included) up to `to`. */
	readonly from: number;
	readonly to: number;
	readonly asks: number;
	/** Average chance that was shown, 0 to 1. */
	readonly expected: number;
	/** Share of yeses that came of it, 0 to 1; `partly` is half a yes. */
	readonly yes: number;
}

/** How well the chances matched what came of the asks. */
export interface Calibration {
	/** Settled asks that count. */
	readonly asks: number;
	/** Mean square of chance minus outcome, 0 (perfect) to 1; absent without asks. */
	readonly brier?: number;
	/** The Brier score of always saying the average: what one has to be better than. */
	readonly brierOfAverage?: number;
	/** Tenths of the scale that hold asks, lowest first. */
	readonly bins: readonly CalibrationBin[];
}

interface Forecast {
	readonly chance: number;
	readonly outcome: number;
}

/** The willingness that would have been shown on the day of an ask. */
function forecastOf(
	ask: AskRecord,
	experience: Experience,
	{ rules }: Pick<Outlooks, 'rules'>,
): Forecast | undefined {
	const { profile, evidence, asked: today, deed } = ask;
	if (deed.rung === undefined) return undefined;
	const question = { profile, evidence, experience, today };
	const chance = willingnessByRung(question, rules)[deed.rung];
	if (chance === undefined) return undefined;
	return { chance, outcome: verdictShare(deed, rules.parameters).yes };
}

function forecasts(outlooks: Outlooks): readonly Forecast[] {
	const { lessons, rules } = outlooks;
	const taught = taughtByPeriod(lessons, rules);
	return lessons.asks.flatMap((ask) => forecastOf(ask, taught(ask.asked), outlooks) ?? []);
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

const BINS = 10;

function binsOf(all: readonly Forecast[]): readonly CalibrationBin[] {
	const bins: CalibrationBin[] = [];
	for (let bin = 0; bin < BINS; bin++) {
		const own = all.filter(({ chance }) => Math.min(BINS - 1, Math.floor(chance * BINS)) === bin);
		if (own.length === 0) continue;
		bins.push({
			from: bin / BINS,
			to: (bin + 1) / BINS,
			asks: own.length,
			expected: mean(own.map(({ chance }) => chance)),
			yes: mean(own.map(({ outcome }) => outcome)),
		});
	}
	return bins;
}

/**
 * How well the chances matched the outcomes, over every settled ask in the log. Each chance is the one of its day: nothing
 * that was noted later enters it. What the owner says of people (closeness, would) is undated and is taken as it is now.
 */
export function calibrationOf(outlooks: Outlooks): Calibration {
	const all = forecasts(outlooks);
	if (all.length === 0) return { asks: 0, bins: [] };
	const average = mean(all.map(({ outcome }) => outcome));
	return {
		asks: all.length,
		brier: mean(all.map(({ chance, outcome }) => (chance - outcome) ** 2)),
		brierOfAverage: mean(all.map(({ outcome }) => (average - outcome) ** 2)),
		bins: binsOf(all),
	};
}
