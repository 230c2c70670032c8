import type { Day } from '../../day';
import type { Parameters } from '../../network/parameters';
import { answerFor, answerLogOdds, type AnswerLogOdds, offsetShare } from './answer';
import type { Evidence } from './evidence';
import type { Experience } from './experience';
import { leftOf } from './fading-sum';
import type { Action } from '../ladder';
import { learnedShift, type Outcomes } from './learning';
import { logistic } from '../log-odds';
import type { OwnerWord } from './owner-word';
import type { Profile, Rules } from './profile';

/** Yeses and noes that bear on one rung, each as many as they count. */
interface OwnRecord {
	readonly yes: number;
	readonly no: number;
}

/**
 * What one person's own outcomes say of a rung: an act counts as a yes there and below, a refusal or silence as a no there
 * and above; a quarter as much where it was of another sort (support is specialised). What became of asks for a mere answer is
 * in the answer rate and not counted again. The owner's own word counts as two answers.
 */
function ownRecord(
	{ rungs }: Evidence,
	rung: number,
	{
		actions,
		parameters,
		today,
		word,
	}: {
		readonly actions: readonly Action[];
		readonly parameters: Parameters;
		readonly today: Day;
		readonly word: OwnerWord | undefined;
	},
): OwnRecord {
	const { deedHalfLife, otherSortShare, ownerWord } = parameters;
	let yes = word?.would === true ? ownerWord : 0;
	let no = word?.would === false ? ownerWord : 0;
	for (const [at, record] of rungs) {
		if (actions[at]?.offset === 0) continue;
		const share = actions[at]?.sort === actions[rung]?.sort ? 1 : otherSortShare;
		if (at >= rung) yes += share * leftOf(record.yes, today, deedHalfLife);
		if (at > rung) continue;
		no += share * leftOf(record.no, today, deedHalfLife);
		no += share * leftOf(record.silence, today, deedHalfLife);
	}
	return { yes, no };
}

/** What willingness is read from: one person, as of one day. */
export interface WillingnessQuestion {
	readonly profile: Pick<Profile, 'closeness' | 'words'>;
	readonly evidence: Evidence;
	readonly experience: Experience;
	readonly today: Day;
}

function answerOf(
	{ profile: { closeness }, evidence, experience, today }: WillingnessQuestion,
	{ parameters }: Rules,
): AnswerLogOdds {
	const facts = { closeness, answerRate: experience.answerRate, today };
	return answerLogOdds(evidence, { facts, parameters });
}

/** By how much a yes at one rung is less to be expected than an answer, as log-odds. */
function offsetAt(
	rung: number,
	{ profile, experience, rules }: Pick<WillingnessQuestion, 'profile' | 'experience'> & Ruled,
): number {
	const { actions, parameters } = rules;
	const offset = experience.offsets[rung] ?? actions[rung]?.offset ?? 0;
	return offsetShare(profile.closeness, parameters) * offset;
}

interface Ruled {
	readonly rules: Rules;
}

/** One rung that is asked about. */
export interface AskedRung {
	readonly rung: number;
	/** It is about what they are known to do: people give the help they are good at, so that it counts as half a yes. */
	readonly isTheirTopic?: boolean | undefined;
}

/**
 * What smaller acts of the same sort teach: each is a part of a yes, the smaller the further below it lies, and tells the
 * less the more it was to be expected at its own size, of somebody who answers the larger ask this readily (`answer`, as
 * log-odds): what lifts small asks alone must not lower a large one.
 */
function smallerActs(
	rung: number,
	answer: number,
	{ rules, ...question }: WillingnessQuestion & Ruled,
): readonly Outcomes[] {
	const { actions, parameters } = rules;
	const { deedHalfLife, smallerActShare } = parameters;
	const asked = actions[rung];
	const acts: Outcomes[] = [];
	for (const [at, { yes }] of question.evidence.rungs) {
		const action = actions[at];
		if (at >= rung || action === undefined || action.offset === 0) continue;
		if (asked === undefined || action.sort !== asked.sort) continue;
		const share = smallerActShare * Math.exp(asked.offset - action.offset);
		const count = share * leftOf(yes, question.today, deedHalfLife);
		if (count === 0) continue;
		const logOdds = answer + offsetAt(at, { ...question, rules });
		acts.push({ logOdds, scale: 1, yes: count, no: 0 });
	}
	return acts;
}

/** Willingness at one rung, the log-odds of an answer being known. */
function willingnessFrom(
	answer: AnswerLogOdds,
	question: WillingnessQuestion,
	{ rung, rules, isTheirTopic = false }: AskedRung & Ruled,
): number {
	const { actions, parameters } = rules;
	const { profile, evidence, today } = question;
	const readiness = answerFor(answer, actions[rung] ?? { offset: 0 }, parameters);
	const logOdds = readiness + offsetAt(rung, { ...question, rules });
	const word = profile.words[rung];
	const record = ownRecord(evidence, rung, { actions, parameters, today, word });
	const own = isTheirTopic ? { ...record, yes: record.yes + parameters.topicAnswers } : record;
	const outcomes = [
		...(own.yes === 0 && own.no === 0 ? [] : [{ logOdds, scale: 1, ...own }]),
		...smallerActs(rung, readiness, { ...question, rules }),
	];
	return logistic(logOdds + learnedShift(outcomes, parameters.personSpread));
}

/**
 * Would they, rung by rung, 0 to 1: logistic(log-odds of an answer + offset of the rung, less of it among the close +
 * what this person's own outcomes teach). Within one sort of ask it never rises up the ladder; across sorts only outcomes
 * and the owner's word make it rise. A stronger tie never lowers it.
 */
export function willingnessByRung(question: WillingnessQuestion, rules: Rules): readonly number[] {
	const answer = answerOf(question, rules);
	return rules.actions.map((_, rung) => willingnessFrom(answer, question, { rung, rules }));
}

/** Would they, at one rung from 0: the same without the others, and with what is asked about. */
export function willingnessAt(
	question: WillingnessQuestion,
	asked: AskedRung,
	rules: Rules,
): number {
	return willingnessFrom(answerOf(question, rules), question, { ...asked, rules });
}
