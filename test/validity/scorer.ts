import { type LogEvent, type LogMeta, SECONDS_PER_DAY } from './event-log';

/** What a scorer is told about a log: nothing of the tasks and their labels. */
export interface LogFacts {
	readonly name: string;
	/** Kinds without a direction. */
	readonly undirected: readonly string[];
	/** Kinds that count little. */
	readonly weak: readonly string[];
	/** Seconds within which an answer is one. */
	readonly horizonReply: number;
}

/** The facts of a log: an answer has as long as the log's own asks have, a week where it has none. */
export function factsOf({ name, undirected, weak, reply, call }: LogMeta): LogFacts {
	const horizonReply = reply?.horizon ?? call?.horizon ?? 7 * SECONDS_PER_DAY;
	return { name, undirected, weak, horizonReply };
}

/** What judges the alters of one ego. It sees only events that touch that ego, and only those before it is asked. */
export interface Scorer {
	/** Events come in the order of time. */
	observe(event: LogEvent): void;
	/** Any finite number; the higher, the more likely this alter acts for ego. */
	score(ego: number, alter: number, t: number): number;
	/** Chance, 0 to 1, that the alter answers an ask sent now. */
	probability?(ego: number, alter: number, t: number): number;
}

/** What makes a scorer for each ego. */
export type CreateScorer = (given: { readonly ego: number; readonly meta: LogFacts }) => Scorer;

/** A scorer under the name by which tables call it. */
export interface Contestant {
	readonly name: string;
	readonly createScorer: CreateScorer;
}
