import {
	type Answers,
	type AnswerTotals,
	averageRate,
	changedTotals,
	NO_ANSWERS,
	withAnswer,
} from '../../src/core/action/chance/answer-rate';
import type { Deed } from '../../src/core/action/deed';
import type { Evidence } from '../../src/core/action/chance/evidence';
import {
	evidenceOf,
	type GrowingLog,
	growingLog,
	withDeed,
	withInteraction,
} from '../../src/core/action/chance/growing-log';
import { rungIndex } from '../../src/core/action/ladder';
import { ladderRules, type Rules } from '../../src/core/action/chance/profile';
import { willingnessAt } from '../../src/core/action/chance/willingness';
import { DEFAULT_PARAMETERS, type Parameters } from '../../src/core/network/parameters';
import { runningEvidence, strengthOf } from '../../src/core/network/strength';
import type { Day } from '../../src/core/day';
import type { Interaction } from '../../src/core/people/interaction';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { alterOf, type LogEvent } from './event-log';
import { dayAt, noted } from './noted-event';
import type { CreateScorer, LogFacts, Scorer } from './scorer';

/** The name under which tables show it. */
export const name = 'action-threshold';

const { ladder: ACTIONS, suggestedChance } = DEFAULT_SETTINGS;
const REPLY = rungIndex(ACTIONS, 'reply') ?? 0;
const OFFSETS = ACTIONS.map(({ offset }) => offset);

/** A log of events knows nothing of what an owner says of people. */
const PROFILE = { closeness: 0, words: [] };

/** A message of ego's that waits for an answer of this alter. */
interface OpenAsk {
	readonly alter: Alter;
	readonly t: number;
	readonly interaction: Interaction;
}

/** One alter, as far as the log has told. */
interface Alter {
	log: GrowingLog;
	/** What the log says; reckoned when it is asked for, and again after a change. */
	evidence: Evidence | undefined;
	answers: Answers | undefined;
	openAsk: OpenAsk | undefined;
	/** The last day on which each side wrote to the other alone. */
	readonly wrote: { ego?: Day; alter?: Day };
}

function newAlter(t: number): Alter {
	return {
		log: growingLog(undefined, dayAt(t)),
		evidence: undefined,
		answers: undefined,
		openAsk: undefined,
		wrote: {},
	};
}

/** Where the other side wrote on the same day too, the owner would have noted an exchange of both. */
function exchanged({ wrote }: Alter, interaction: Interaction): Interaction {
	const { kind, by, date, groupSize } = interaction;
	if (kind !== 'contact' || groupSize !== undefined) return interaction;
	if (by !== 'ego' && by !== 'alter') return interaction;
	wrote[by] = date;
	return wrote.ego === wrote.alter ? { ...interaction, by: 'both' } : interaction;
}

/**
 * The product's own strength and chance of an answer, fed with the entries that an owner who notes everything would have
 * written. A message of ego's is an ask for an answer: met by the next act of the alter within the log's horizon, else
 * silence. Events of one day are one day of contact, as in a notebook, also those of the running day.
 */
class ProductScorer implements Scorer {
	private readonly alters = new Map<number, Alter>();
	private totals: AnswerTotals = NO_ANSWERS;
	/** Every ask, in the order of time; those before `firstOpen` have ended. */
	private readonly asks: OpenAsk[] = [];
	private firstOpen = 0;

	constructor(
		private readonly ego: number,
		private readonly meta: LogFacts,
		private readonly rules: Rules,
	) {}

	observe(event: LogEvent): void {
		const { t, kind, undirected } = event;
		const id = alterOf(event, this.ego);
		const alter = this.alters.get(id) ?? newAlter(t);
		this.alters.set(id, alter);
		this.settleLapsed(t);
		const interaction = exchanged(alter, noted(event, this.ego, this.meta));
		alter.log = withInteraction(alter.log, interaction, this.rules);
		alter.evidence = undefined;
		if (undirected || this.meta.weak.includes(kind)) return;
		if (event.src !== this.ego) this.settle(alter.openAsk, { verdict: 'yes', t });
		else if (alter.openAsk === undefined) this.open({ alter, t, interaction });
	}

	/** Strength of the tie, 0 to below 1. */
	score(_ego: number, id: number, t: number): number {
		const { strength } = this.evidenceOf(id, t);
		return strengthOf(runningEvidence(strength, dayAt(t), this.rules.parameters));
	}

	/** Chance that they answer. */
	probability(_ego: number, id: number, t: number): number {
		const evidence = this.evidenceOf(id, t);
		const { parameters } = this.rules;
		const answerRate = averageRate(this.totals, parameters);
		const experience = { answerRate, offsets: OFFSETS };
		const question = { profile: PROFILE, evidence, experience, today: dayAt(t) };
		return willingnessAt(question, { rung: REPLY }, this.rules);
	}

	private evidenceOf(id: number, t: number): Evidence {
		this.settleLapsed(t);
		const alter = this.alters.get(id) ?? newAlter(t);
		alter.evidence ??= evidenceOf(alter.log, this.rules);
		return alter.evidence;
	}

	private open(ask: OpenAsk): void {
		ask.alter.openAsk = ask;
		this.asks.push(ask);
	}

	/** Turns the asks of everybody into silence that have waited for longer than an answer takes. */
	private settleLapsed(now: number): void {
		for (; this.firstOpen < this.asks.length; this.firstOpen++) {
			const ask = this.asks[this.firstOpen];
			if (ask === undefined) return;
			const t = ask.t + this.meta.horizonReply;
			if (t >= now) return;
			if (ask.alter.openAsk === ask) this.settle(ask, { verdict: 'silence', t });
		}
	}

	private settle(
		ask: OpenAsk | undefined,
		{ verdict, t }: { readonly verdict: 'yes' | 'silence'; readonly t: number },
	): void {
		if (ask === undefined) return;
		const { alter, interaction } = ask;
		const day = dayAt(t);
		const deed: Deed = { rung: REPLY, verdict, settled: day, isAsk: true, interaction };
		const before = alter.answers;
		const { parameters } = this.rules;
		const after = withAnswer(before, deed, parameters);
		if (after !== undefined) {
			this.totals = changedTotals(this.totals, { before, after, day }, parameters);
		}
		alter.answers = after;
		alter.log = withDeed(alter.log, deed, this.rules);
		alter.evidence = undefined;
		alter.openAsk = undefined;
	}
}

/** What makes scorers of the product with these numbers. */
export function scorerWith(parameters: Parameters): CreateScorer {
	const rules = ladderRules({ actions: ACTIONS, parameters, suggestedChance });
	return ({ ego, meta }) => new ProductScorer(ego, meta, rules);
}

/** One scorer for one ego, with the product's own numbers. */
export const createScorer: CreateScorer = scorerWith(DEFAULT_PARAMETERS);
