import { binsOf, type Calibration } from './calibration';
import { CONTESTANTS } from './contestants';
import { type Estimate, intervalOf } from './estimate';
import {
	type ChanceResult,
	headline,
	logHeadline,
	type LogResult,
	type TaskResult,
} from './evaluate';

function estimateJson(estimate: Estimate | undefined) {
	if (estimate === undefined || !Number.isFinite(estimate.value)) return undefined;
	const interval = intervalOf(estimate);
	return { value: estimate.value, ...(interval === undefined ? {} : { interval }) };
}

function byName(estimates: ReadonlyMap<string, Estimate>) {
	return Object.fromEntries([...estimates].map(([name, one]) => [name, estimateJson(one)]));
}

function calibrationJson({ logLoss, brier, error }: Calibration) {
	return {
		logLoss: estimateJson(logLoss),
		brier: estimateJson(brier),
		calibrationError: estimateJson(error),
	};
}

function chanceJson(result: ChanceResult, { draws }: LogResult) {
	return {
		...calibrationJson(result),
		afterTwentyOutcomes: calibrationJson(result.afterTwenty),
		pooled: estimateJson(result.pooled),
		bins: binsOf(result.forecasts, draws).map(({ rows, expected, happened }) => ({
			rows,
			expected: estimateJson(expected),
			happened: estimateJson(happened),
		})),
	};
}

function taskJson(result: TaskResult, log: LogResult) {
	const { task, rows, positives, egos, counts, within, pooled, chances } = result;
	return {
		task,
		rows,
		positives,
		egos,
		inHeadline: counts,
		within: byName(within),
		pooled: byName(pooled),
		chances: Object.fromEntries([...chances].map(([name, one]) => [name, chanceJson(one, log)])),
	};
}

/** Everything that was measured, as values for programs. */
export function jsonOf(logs: readonly LogResult[]): string {
	const names = CONTESTANTS.map(({ name }) => name);
	const each = (of: (name: string) => Estimate | undefined) =>
		Object.fromEntries(names.map((name) => [name, estimateJson(of(name))]));
	const value = {
		headline: each((name) => headline(logs, name)),
		logs: logs.map((log) => ({
			name: log.name,
			headline: each((name) => logHeadline(log, name)),
			tasks: log.tasks.map((task) => taskJson(task, log)),
		})),
	};
	return JSON.stringify(value, undefined, 2);
}
