import type { Day } from '../../day';
import type { Parameters } from '../../network/parameters';
import { runningEvidence } from '../../network/strength';
import type { Person } from '../../people/person';
import type { Evidence } from './evidence';
import { leftOf } from './fading-sum';
import type { Action } from '../ladder';
import { logit } from '../log-odds';

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

/** Which asks are meant: a mere answer, small ones up to feedback, larger ones. */
type AskSize = 'reply' | 'small' | 'large';

/**
 * The person's answer rate r: their answers over answers and silences, both halved every year, with three pseudo-answers at
 * ego's average rate. A meeting counts as half an answer for small asks. The rate of others lifts nobody above a half who
 * never acted.
 */
function answerRateOf(
	evidence: Evidence,
	{ answerRate, today }: AnswerFacts,
	{ size, parameters }: { readonly size: AskSize; readonly parameters: Parameters },
): number {
	const { rateHalfLife, priorAnswers, meetingAnswers, rateFloor } = parameters;
	const met =
		size === 'large' ? 0 : meetingAnswers * leftOf(evidence.meetings, today, rateHalfLife);
	const answers = leftOf(evidence.answers, today, rateHalfLife) + met;
	const silences = leftOf(evidence.silences, today, rateHalfLife);
	const rate = (answers + priorAnswers * answerRate) / (answers + silences + priorAnswers);
	const most = evidence.daysActed > 0 ? 1 - rateFloor : 0.5;
	return Math.min(most, Math.max(rateFloor, rate));
}

/**
 * Log-odds of their share s in the contact: days on which they acted against days on which ego alone reached out, both
 * halved every year, each with half a day to begin with. It never counts more than a few days against somebody: a log of
 * deeds may lack the replies. Above the first rung it says no more than one day of theirs would: there more contact alone
 * lifts nobody.
 */
function shareLogOdds(
	{ actedDays, reachedOutDays }: Evidence,
	today: Day,
	{ size, parameters }: { readonly size: AskSize; readonly parameters: Parameters },
): number {
	const { rateHalfLife, answerShareStart: start, answerShareLeast, answerShareMost } = parameters;
	const acted = leftOf(actedDays, today, rateHalfLife);
	const reached = leftOf(reachedOutDays, today, rateHalfLife);
	const most = size === 'reply' ? logit(answerShareMost) : Math.log((1 + start) / start);
	const share = Math.log((acted + start) / (reached + start));
	return Math.min(most, Math.max(logit(answerShareLeast), share));
}

/** Log-odds that favors given add where the other has acted before: ln of 1.1 for the first, toward ln of 1.6. */
function favorsGivenLogOdds(
	{ favorsGiven, daysActed }: Evidence,
	{ favorsGivenOdds, favorsGivenHalf }: Parameters,
): number {
	if (daysActed === 0) return 0;
	return Math.log(1 + ((favorsGivenOdds - 1) * favorsGiven) / (favorsGiven + favorsGivenHalf));
}

/**
 * What the owner's closeness adds to the odds of an answer: e^(-2 + 4.2 c) - e^-2, times the share of ego's asks they
 * answered, with one pseudo-answer. A floor that no silence breaks but that of asks.
 */
function closenessOdds(
	evidence: Evidence,
	{ closeness, today }: AnswerFacts,
	{ closenessLow, closenessRise, rateHalfLife }: Parameters,
): number {
	const answers = leftOf(evidence.answers, today, rateHalfLife) + 1;
	const silences = leftOf(evidence.silences, today, rateHalfLife);
	const odds = Math.exp(closenessLow + closenessRise * closeness) - Math.exp(closenessLow);
	return (odds * answers) / (answers + silences);
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
 * Log-odds of an answer: b + a ln(X + 0.01) + c logit r + d logit s + ln(odds of favors given), with X the tie's evidence, r
 * the answer rate and s their share in the contact (measured on five logs, leaving one out). Above the
 * first rung the strength X / (1 + X) stands for X: more contact alone lifts nobody up there. Of who never acted, X says no
 * more than a little, however much ego gave or wrote. The owner's closeness adds
 * to the odds, so that it is a floor no gap in the log can break. Never lower for a stronger tie.
 */
export function answerLogOdds(
	evidence: Evidence,
	{ facts, parameters }: { readonly facts: AnswerFacts; readonly parameters: Parameters },
): AnswerLogOdds {
	const { strengthFloor } = parameters;
	const contact = runningEvidence(evidence.strength, facts.today, parameters);
	const x = evidence.daysActed > 0 ? contact : Math.min(contact, parameters.untestedMost);
	const floor = closenessOdds(evidence, facts, parameters);
	const given = favorsGivenLogOdds(evidence, parameters);
	const logOdds = (evident: number, size: AskSize): number => {
		const rate = answerRateOf(evidence, facts, { size, parameters });
		const logged =
			parameters.answerIntercept +
			parameters.answerSlope * Math.log(evident + strengthFloor) +
			parameters.answerRateSlope * logit(rate) +
			parameters.answerShareSlope * shareLogOdds(evidence, facts.today, { size, parameters }) +
			given;
		return floor > 0 ? Math.log(Math.exp(logged) + floor) : logged;
	};
	const strength = x / (1 + x);
	return {
		reply: logOdds(x, 'reply'),
		small: logOdds(strength, 'small'),
		large: logOdds(strength, 'large'),
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
