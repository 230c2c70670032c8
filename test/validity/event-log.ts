/** One dated event of a log: `src` acted toward `dst`. */
export interface LogEvent {
	/** Anonymous numbers of people. */
	readonly src: number;
	readonly dst: number;
	/** Seconds since the log began. */
	readonly t: number;
	readonly kind: string;
	/** Nobody knows who began: a meeting, a call of unknown direction. */
	readonly undirected: boolean;
}

/** Ego contacts an alter after a silence: does the alter answer? All in seconds. */
export interface ReplyTask {
	/** Shorter silences are the middle of a conversation and no ask. */
	readonly gap: number;
	readonly horizon: number;
	/** From this silence on, the ask is also one to somebody dormant. */
	readonly dormantGap?: number;
	readonly maxPerEgo: number;
}

/** Somebody helps ego after a quiet spell: which known contacts do? All in seconds. */
export interface CallTask {
	readonly gap: number;
	readonly horizon: number;
	readonly maxPerEgo: number;
	readonly minAlters: number;
}

/** At some dates: which known contacts act for ego within the horizon, in seconds? */
export interface NextTask {
	readonly horizon: number;
	/** How many dates. */
	readonly times: number;
	readonly minAlters: number;
}

/** What a log's `meta.json` says. */
export interface LogMeta {
	readonly name: string;
	/** Share of the events that is history only and never scored. */
	readonly burnInFraction: number;
	readonly maxEgos: number;
	/** An ego with fewer rows is left out. */
	readonly minInstances: number;
	/** Only these are egos; all people when absent. */
	readonly egos?: readonly number[];
	/** Kinds without a direction. */
	readonly undirected: readonly string[];
	/** Kinds that count little: what is sent to many, a call nobody took. */
	readonly weak: readonly string[];
	/** Kinds that are an act for ego, and that are an ask; all kinds when absent. */
	readonly actKinds?: readonly string[];
	readonly askKinds?: readonly string[];
	readonly reply?: ReplyTask;
	readonly call?: CallTask;
	readonly next?: NextTask;
	readonly hasTruthTask: boolean;
}

/** What a survey said of an alter of ego's. */
export interface Truth {
	readonly ego: number;
	readonly alter: number;
	/** When it was asked. */
	readonly t: number;
	readonly label: boolean;
}

/** A log with what is asked of it. */
export interface EventLog {
	readonly meta: LogMeta;
	/** By time; at least one. */
	readonly events: readonly LogEvent[];
	readonly truth: readonly Truth[];
}

export const SECONDS_PER_DAY = 86_400;

/** The other person of an event that touches ego. */
export function alterOf({ src, dst }: LogEvent, ego: number): number {
	return src === ego ? dst : src;
}
