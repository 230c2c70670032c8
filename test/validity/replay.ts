import { alterOf, type LogEvent, SECONDS_PER_DAY } from './event-log';
import { hashed } from './hash';
import type { Row, Task } from './row';
import type { EgoRows } from './rows';
import type { Contestant, LogFacts } from './scorer';

/** The rows of one task with what each contestant said to each of them. */
export interface ScoredTask {
	readonly task: Task;
	readonly rows: Row[];
	/** By contestant, in the order in which they were given, then by row. */
	readonly scores: readonly number[][];
	/** The same for those who say a chance; empty for the rest. */
	readonly chances: readonly number[][];
}

export interface ReplayOptions {
	readonly seed: number;
	/** Share of the days of contact that ego wrote down, above 0 up to 1. */
	readonly logShare: number;
	/** Told how many egos are done. */
	readonly progress?: (done: number) => void;
}

const HASH_OF_LOGGED_DAYS = 13;

/** What ego wrote down: all of it, or of each alter a share of the days. Labels still come from everything. */
function loggedEvents(
	{ history: { ego, events } }: EgoRows,
	{ seed, logShare }: ReplayOptions,
): readonly LogEvent[] {
	if (logShare >= 1) return events;
	return events.filter((event) => {
		const day = Math.floor(event.t / SECONDS_PER_DAY);
		return hashed(seed, ego, alterOf(event, ego), day, HASH_OF_LOGGED_DAYS) < logShare;
	});
}

function finite(value: number, { name }: Contestant): number {
	if (Number.isFinite(value)) return value;
	throw new Error(`${name} says ${String(value)}, which is no number to rank by`);
}

function emptyTask(task: Task, contestants: readonly Contestant[]): ScoredTask {
	const columns = (): number[][] => contestants.map(() => []);
	return { task, rows: [], scores: columns(), chances: columns() };
}

/**
 * Plays each ego's log to the contestants and asks them every row on the way. Only events of earlier seconds have been seen
 * when a row is asked, and only those that touch the ego.
 */
export function replay(
	egos: readonly EgoRows[],
	{ contestants, facts }: { contestants: readonly Contestant[]; facts: LogFacts },
	options: ReplayOptions,
): readonly ScoredTask[] {
	const tasks = new Map<Task, ScoredTask>();
	egos.forEach((egoRows, done) => {
		const { ego } = egoRows.history;
		const scorers = contestants.map(({ createScorer }) => createScorer({ ego, meta: facts }));
		const events = loggedEvents(egoRows, options);
		let next = 0;
		for (const row of egoRows.rows) {
			for (
				let event = events[next];
				event !== undefined && event.t < row.t;
				event = events[++next]
			) {
				for (const scorer of scorers) scorer.observe(event);
			}
			const scored = tasks.get(row.task) ?? emptyTask(row.task, contestants);
			tasks.set(row.task, scored);
			scored.rows.push(row);
			contestants.forEach((contestant, i) => {
				const scorer = scorers[i];
				if (scorer === undefined) return;
				scored.scores[i]?.push(finite(scorer.score(ego, row.alter, row.t), contestant));
				const chance = scorer.probability?.(ego, row.alter, row.t);
				if (chance !== undefined) scored.chances[i]?.push(finite(chance, contestant));
			});
		}
		options.progress?.(done + 1);
	});
	return [...tasks.values()];
}
