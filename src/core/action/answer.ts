import type { Day } from '../day';
import type { Parameters } from '../network/parameters';
import { runningEvidence } from '../network/strength';
import type { Person } from '../people/person';
import type { Evidence } from './evidence';
import { leftOf } from './fading-sum';
import type { Action } from './ladder';
import { logit } from './log-odds';

/**
 * The owner's own judgement of a tie, 0 to 1: `closeness` where given, else what the circle stands for, else 0.
 */
export function closenessOf(
	{ closeness, circle }: Pick<Person, 'closeness' | 'circle'>,
	{ circleCloseness }: Pick<Parameters, 'circleCloseness'>,
): number {
	if (closeness !== undefined) return Math.min(1, Math.max(0, closeness));
	return circle === undefined ? 0 : circleCloseness[circle];
}

/** What the chance of an answer depends on besides the log. */
export interface AnswerFacts {
	/** 0 to 1. */
	readonly closeness: number;
	/** Ego's average answer rate, 0 to 1. */
	readonly answerRate: number;
	readonly today: Day;
}

/**
 * How much of ego's average rate a person is expected to reach before they answered anything: all of it where they ever
 * acted, three fifths where they never did, and between where the notes leave open who acted.
 */
function expectedShare(
	{ daysActed, unclear }: Evidence,
	{ neverActedShare, unclearHalf }: Parameters,
): number {
	if (daysActed > 0) return 1;
	return neverActedShare + (1 - neverActedShare) * (unclear / (unclear + unclearHalf));
}

/**
 * The person's answer rate r: their answers over answers and silences, both halved every year, with one pseudo-answer at
 * ego's average rate (three fifths of it where they never acted). A meeting counts as half an answer for small asks.
 */
function answerRateOf(
	evidence: Evidence,
	{ answerRate, today }: AnswerFacts,
	{ isSmall, parameters }: { readonly isSmall: boolean; readonly parameters: Parameters },
): number {
	const { rateHalfLife, priorAnswers, meetingAnswers, rateFloor } = parameters;
	const prior = answerRate * expectedShare(evidence, parameters);
	const met = isSmall ? meetingAnswers * leftOf(evidence.meetings, today, rateHalfLife) : 0;
	const answers = leftOf(evidence.answers, today, rateHalfLife) + met;
	const silences = leftOf(evidence.silences, today, rateHalfLife);
	const rate = (answers + priorAnswers * prior) / (answers + silences + priorAnswers);
	return Math.min(1 - rateFloor, Math.max(rateFloor, rate));
}

/** Log-odds that favors given add where the other has acted before: ln of 1.1 for the first, toward ln of 1.6. */
function favorsGivenLogOdds(
	{ favorsGiven, daysActed }: Evidence,
	{ favorsGivenOdds, favorsGivenHalf }: Parameters,
): number {
	if (daysActed === 0) return 0;
	return Math.log(1 + ((favorsGivenOdds - 1) * favorsGiven) / (favorsGiven + favorsGivenHalf));
}

/** Log-odds of an answer, as three sizes of ask see them; each at least the next. */
export interface AnswerLogOdds {
	/** For an answer itself. */
	readonly reply: number;
	/** For small asks, up to feedback. */
	readonly small: number;
	readonly large: number;
}

/**
 * Log-odds of an answer: b + a ln X + c logit r + ln(odds of favors given), with X the tie's evidence and r the answer
 * rate (measured, validity study). Above the first rung the strength X / (1 + X) stands for X: more contact alone lifts
 * nobody up there. The owner's closeness c adds e^(-2 + 4.2 c) - e^-2 to the odds, so that it is a floor silence cannot
 * break. Never lower for a stronger tie.
 */
export function answerLogOdds(
	evidence: Evidence,
	{ facts, parameters }: { readonly facts: AnswerFacts; readonly parameters: Parameters },
): AnswerLogOdds {
	const { closenessLow, closenessRise, strengthFloor } = parameters;
	const x = runningEvidence(evidence.strength, facts.today, parameters);
	const floor = Math.exp(closenessLow + closenessRise * facts.closeness) - Math.exp(closenessLow);
	const given = favorsGivenLogOdds(evidence, parameters);
	const logOdds = (contact: number, isSmall: boolean): number => {
		const rate = answerRateOf(evidence, facts, { isSmall, parameters });
		const logged =
			parameters.answerIntercept +
			parameters.answerSlope * Math.log(contact + strengthFloor) +
			parameters.answerRateSlope * logit(rate) +
			given;
		return floor > 0 ? Math.log(Math.exp(logged) + floor) : logged;
	};
	const strength = x / (1 + x);
	return {
		reply: logOdds(x, true),
		small: logOdds(strength, true),
		large: logOdds(strength, false),
	};
}

/** The one of the three that an ask sees, by its place on the default scale. */
export function answerFor(
	answer: AnswerLogOdds,
	{ offset }: Pick<Action, 'offset'>,
	{ meetingReach }: Pick<Parameters, 'meetingReach'>,
): number {
	if (offset === 0) return answer.reply;
	return offset >= meetingReach ? answer.small : answer.large;
}

/** How much of a rung's offset is felt: 1, less where the owner calls the tie close. */
export function offsetShare(closeness: number, { closenessRelief }: Parameters): number {
	return 1 - closenessRelief * closeness;
}
