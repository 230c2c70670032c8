/** The tasks, in the order of the tables. */
export const TASKS = ['reply', 'dormant', 'cold', 'call', 'next', 'truth'] as const;
export type Task = (typeof TASKS)[number];

/** One question to a scorer, and its right answer. */
export interface Row {
	readonly task: Task;
	readonly ego: number;
	readonly alter: number;
	readonly t: number;
	readonly label: boolean;
	/** Rows of one second that are ranked among each other; absent for asks, which are ranked per ego. */
	readonly query?: number;
	/** For asks: how many of ego's asks had come to an end by then, the history that is never scored included. */
	readonly outcomesSeen?: number;
}

/** What of a log is scored, in seconds. */
export interface LogSpan {
	/** For what is drawn of too much. */
	readonly seed: number;
	/** Earlier events are history only. */
	readonly burnIn: number;
	readonly end: number;
}
