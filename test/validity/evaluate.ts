import { egoAucs, pooledAuc, withinAuc } from './auc';
import { type Calibration, calibrationOf, type Forecast } from './calibration';
import type { EventLog, LogMeta } from './event-log';
import { drawSamples, type Draws, type Estimate, meanOf } from './estimate';
import { replay, type ReplayOptions, type ScoredTask } from './replay';
import { type Row, type Task, TASKS } from './row';
import { rowsOf } from './rows';
import { type Contestant, factsOf } from './scorer';

/** How well chances of an answer fared in one task. */
export interface ChanceResult extends Calibration {
	/** Only asks after the first twenty outcomes of their ego. */
	readonly afterTwenty: Calibration;
	/** AUC over all rows of the chance itself. */
	readonly pooled: Estimate;
	readonly forecasts: readonly Forecast[];
}

/** What was measured in one task of one log; the maps are by contestant. */
export interface TaskResult {
	readonly task: Task;
	readonly rows: number;
	readonly positives: number;
	/** Egos with an AUC of their own. */
	readonly egos: number;
	/** Large enough to enter the headline. */
	readonly counts: boolean;
	readonly within: ReadonlyMap<string, Estimate>;
	readonly pooled: ReadonlyMap<string, Estimate>;
	/** For those who say a chance, where the task is about asks; and for whoever knows no more than the base rate. */
	readonly chances: ReadonlyMap<string, ChanceResult>;
}

/** Everything that was measured in one log. */
export interface LogResult {
	readonly name: string;
	readonly tasks: readonly TaskResult[];
	readonly draws: Draws;
}

/** The name of the forecaster who always says the share that came true. */
export const BASE_RATE = 'base rate';

const FEWEST_ROWS = 30;
const FEWEST_OF_EITHER = 100;
const FEWEST_EGOS = 15;
const OUTCOMES_TO_LEARN_FROM = 20;
const ASKS: ReadonlySet<Task> = new Set<Task>(['reply', 'dormant', 'cold']);

/**
 * A task enters the headline when it is large enough to tell something. Never `cold`: nothing tells people apart whom ego
 * was never in touch with.
 */
function countsInHeadline(
	{ task, rows, positives, egos }: Pick<TaskResult, 'task' | 'rows' | 'positives' | 'egos'>,
	meta: LogMeta,
): boolean {
	const isLarge = Math.min(positives, rows - positives) >= FEWEST_OF_EITHER;
	return task !== 'cold' && isLarge && (egos >= FEWEST_EGOS || meta.egos?.length === 1);
}

interface Sampling {
	/** Place of a row's ego among the egos of the log. */
	readonly egoOf: (row: { readonly ego: number }) => number;
	readonly draws: Draws;
}

function chanceResult(
	rows: readonly Row[],
	chances: readonly number[],
	{ egoOf, draws }: Sampling,
): ChanceResult {
	const forecasts = rows.map((row, i): Forecast => {
		return { ego: egoOf(row), chance: chances[i] ?? NaN, happened: row.label };
	});
	const later = forecasts.filter((_, i) => (rows[i]?.outcomesSeen ?? 0) >= OUTCOMES_TO_LEARN_FROM);
	return {
		...calibrationOf(forecasts, draws),
		afterTwenty: calibrationOf(later, draws),
		pooled: pooledAuc(rows, chances, { egoOf, draws }),
		forecasts,
	};
}

function chanceResults(
	{ task, rows, chances }: ScoredTask,
	contestants: readonly Contestant[],
	sampling: Sampling,
): ReadonlyMap<string, ChanceResult> {
	if (!ASKS.has(task)) return new Map();
	const share = rows.filter(({ label }) => label).length / rows.length;
	const said = contestants.flatMap(({ name }, i) => {
		const own = chances[i] ?? [];
		return own.length === rows.length ? [[name, own] as const] : [];
	});
	return new Map(
		[[BASE_RATE, rows.map(() => share)] as const, ...said].map(([name, own]) => [
			name,
			chanceResult(rows, own, sampling),
		]),
	);
}

function taskResult(
	scored: ScoredTask,
	{ contestants, meta }: { contestants: readonly Contestant[]; meta: LogMeta },
	sampling: Sampling,
): TaskResult {
	const { task, rows, scores } = scored;
	const columns = contestants.map(({ name }, i) => [name, scores[i] ?? []] as const);
	const aucs = columns.map(([name, own]) => [name, egoAucs(rows, own)] as const);
	const [, firstAucs = []] = aucs[0] ?? [];
	const counts = {
		task,
		rows: rows.length,
		positives: rows.filter(({ label }) => label).length,
		egos: firstAucs.length,
	};
	// Samples of a pooled AUC cost as much as all rows each, so they are drawn for asks only.
	const pooledSampling = ASKS.has(task) ? sampling : { ...sampling, draws: [] };
	return {
		...counts,
		counts: countsInHeadline(counts, meta),
		within: new Map(aucs.map(([name, own]) => [name, withinAuc(own, sampling)])),
		pooled: new Map(columns.map(([name, own]) => [name, pooledAuc(rows, own, pooledSampling)])),
		chances: chanceResults(scored, contestants, sampling),
	};
}

export interface EvaluateOptions extends ReplayOptions {
	/** How many samples of the egos the intervals come from; 0 for none. */
	readonly boot: number;
}

/** Puts every question of a log to every contestant and measures what they said. */
export function evaluateLog(
	log: EventLog,
	contestants: readonly Contestant[],
	options: EvaluateOptions,
): LogResult {
	const { meta } = log;
	const egos = rowsOf(log, options.seed);
	const scored = replay(egos, { contestants, facts: factsOf(meta) }, options);
	const places = new Map(egos.map(({ history }, i) => [history.ego, i]));
	const sampling: Sampling = {
		egoOf: ({ ego }) => places.get(ego) ?? -1,
		draws: drawSamples(egos.length, options),
	};
	const tasks = TASKS.flatMap((task) => {
		const own = scored.find((one) => one.task === task);
		if (own === undefined || own.rows.length < FEWEST_ROWS) return [];
		return [taskResult(own, { contestants, meta }, sampling)];
	});
	return { name: meta.name, tasks, draws: sampling.draws };
}

/** The mean within-ego AUC over a log's tasks that count; undefined where none does. */
export function logHeadline({ tasks }: LogResult, contestant: string): Estimate | undefined {
	const counting = tasks.flatMap(({ counts, within }) =>
		counts ? (within.get(contestant) ?? []) : [],
	);
	return counting.length === 0 ? undefined : meanOf(counting);
}

/** The mean over logs of their headlines: one number for a contestant. */
export function headline(logs: readonly LogResult[], contestant: string): Estimate {
	return meanOf(logs.flatMap((log) => logHeadline(log, contestant) ?? []));
}

/** The mean over logs with a `reply` task of something that was measured there. */
export function overReplies(
	logs: readonly LogResult[],
	of: (task: TaskResult) => Estimate | undefined,
): Estimate {
	return meanOf(
		logs.flatMap(({ tasks }) =>
			tasks.filter(({ task }) => task === 'reply').flatMap((task) => of(task) ?? []),
		),
	);
}
