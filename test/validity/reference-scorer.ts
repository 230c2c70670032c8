import { logistic, logit } from '../../src/core/action/log-odds';
import { halved } from '../../src/core/network/kernel';
import { alterOf, type LogEvent, SECONDS_PER_DAY } from './event-log';
import type { CreateScorer, LogFacts, Scorer } from './scorer';

/**
 * What a model has to beat: a closed form with six constants that was fitted to seven logs. Strength is ln A + 0.6 ln(1 + V).
 * A is the sum of w / (age + 2) over days of contact, w by the weightiest event of the day; V the events, halved every half
 * year. The chance of an answer is logistic(-0.04 + 0.31 ln A + 0.45 logit r + 0.48 acted), r the fading answer rate.
 */
const CONSTANTS = {
	offsetDays: 2,
	egoDay: 0.2,
	undirectedDay: 0.4,
	undirectedVolume: 0.5,
	weakShare: 0.2,
	volumeExponent: 0.6,
	volumeHalfLife: 180,
	rateHalfLife: 365,
	pseudoAsks: 2,
	floor: 0.003,
} as const;

interface ReferenceDay {
	readonly day: number;
	lastSecond: number;
	weight: number;
}

interface ReferenceAlter {
	readonly days: ReferenceDay[];
	volume: number;
	volumeAt: number;
	asks: number;
	answers: number;
	rateAt: number;
	openSince: number | undefined;
	hasActed: boolean;
}

const daysBetween = (from: number, to: number): number => (to - from) / SECONDS_PER_DAY;

/** The entry of a day, the latest so far. */
function lastDayOf({ days }: ReferenceAlter, day: number): ReferenceDay {
	const last = days[days.length - 1];
	if (last?.day === day) return last;
	const next: ReferenceDay = { day, lastSecond: 0, weight: 0 };
	days.push(next);
	return next;
}

class ReferenceScorer implements Scorer {
	private readonly alters = new Map<number, ReferenceAlter>();
	private asks = 0;
	private answers = 0;

	constructor(
		private readonly ego: number,
		private readonly meta: LogFacts,
	) {}

	observe(event: LogEvent): void {
		const alter = this.alterOf(event);
		const isEgos = event.src === this.ego;
		const share = this.meta.weak.includes(event.kind) ? CONSTANTS.weakShare : 1;
		this.count(alter, event, { isEgos, share });
		if (event.undirected || share < 1) return;
		if (isEgos) this.ask(alter, event.t);
		else this.act(alter, event.t);
	}

	score(_ego: number, alter: number, t: number): number {
		const { contact, volume } = this.measuresOf(alter, t);
		return Math.log(contact) + CONSTANTS.volumeExponent * Math.log(1 + volume);
	}

	probability(_ego: number, alter: number, t: number): number {
		if (!this.alters.has(alter)) return (0.6 * (this.answers + 3)) / (this.asks + 6);
		const { contact, rate, hasActed } = this.measuresOf(alter, t);
		return logistic(-0.04 + 0.31 * Math.log(contact) + 0.45 * logit(rate) + (hasActed ? 0.48 : 0));
	}

	private alterOf(event: LogEvent): ReferenceAlter {
		const id = alterOf(event, this.ego);
		const known = this.alters.get(id);
		if (known !== undefined) return known;
		const alter: ReferenceAlter = {
			days: [],
			volume: 0,
			volumeAt: 0,
			asks: 0,
			answers: 0,
			rateAt: 0,
			openSince: undefined,
			hasActed: false,
		};
		this.alters.set(id, alter);
		return alter;
	}

	private count(
		alter: ReferenceAlter,
		{ t, undirected }: LogEvent,
		{ isEgos, share }: { isEgos: boolean; share: number },
	): void {
		const { egoDay, undirectedDay, undirectedVolume } = CONSTANTS;
		const last = lastDayOf(alter, Math.floor(t / SECONDS_PER_DAY));
		const weight: number = share * (undirected ? undirectedDay : isEgos ? egoDay : 1);
		last.lastSecond = t;
		last.weight = Math.max(last.weight, weight);
		const amount = share * (undirected ? undirectedVolume : isEgos ? egoDay : 1);
		alter.volume = this.volumeAt(alter, t) + amount;
		alter.volumeAt = t;
	}

	private volumeAt({ volume, volumeAt }: ReferenceAlter, t: number): number {
		return volume * halved(daysBetween(volumeAt, t), CONSTANTS.volumeHalfLife);
	}

	private ask(alter: ReferenceAlter, t: number): void {
		if (this.hasLapsed(alter, t)) this.settle(alter, t, false);
		alter.openSince ??= t;
	}

	private act(alter: ReferenceAlter, t: number): void {
		alter.hasActed = true;
		if (alter.openSince !== undefined) this.settle(alter, t, !this.hasLapsed(alter, t));
	}

	private hasLapsed({ openSince }: ReferenceAlter, t: number): boolean {
		return openSince !== undefined && t - openSince > this.meta.horizonReply;
	}

	private settle(alter: ReferenceAlter, t: number, isAnswered: boolean): void {
		const left = halved(daysBetween(alter.rateAt, t), CONSTANTS.rateHalfLife);
		alter.asks = alter.asks * left + 1;
		alter.answers = alter.answers * left + (isAnswered ? 1 : 0);
		alter.rateAt = t;
		alter.openSince = undefined;
		this.asks++;
		if (isAnswered) this.answers++;
	}

	private averageRate(): number {
		return (this.answers + 3) / (this.asks + 6);
	}

	private measuresOf(id: number, t: number) {
		const { offsetDays, floor } = CONSTANTS;
		const alter = this.alters.get(id);
		if (alter === undefined) {
			return { contact: floor, volume: 0, rate: this.averageRate(), hasActed: false };
		}
		const contact = alter.days.reduce<number>(
			(sum, { lastSecond, weight }) => sum + weight / (daysBetween(lastSecond, t) + offsetDays),
			floor,
		);
		const volume = this.volumeAt(alter, t);
		return { contact, volume, rate: this.rateOf(alter, t), hasActed: alter.hasActed };
	}

	private rateOf(alter: ReferenceAlter, t: number): number {
		const { rateHalfLife, pseudoAsks } = CONSTANTS;
		const left = halved(daysBetween(alter.rateAt, t), rateHalfLife);
		const lapsed = this.hasLapsed(alter, t) ? 1 : 0;
		const rate =
			(alter.answers * left + pseudoAsks * this.averageRate()) /
			(alter.asks * left + lapsed + pseudoAsks);
		return Math.min(0.98, Math.max(0.02, rate));
	}
}

/** The reference model of the validity study. */
export const createReferenceScorer: CreateScorer = ({ ego, meta }) =>
	new ReferenceScorer(ego, meta);
