import type { Day } from '../day';
import type { Parameters } from '../network/parameters';
import { answerFor, answerLogOdds, offsetShare } from './answer';
import type { Evidence } from './evidence';
import type { Experience } from './experience';
import { leftOf } from './fading-sum';
import type { Action } from './ladder';
import { learnedShift } from './learning';
import { logistic } from './log-odds';
import type { OwnerWord } from './owner-word';
import type { Profile, Rules } from './profile';

/** Yeses and noes that bear on one rung, each as many as they count. */
interface OwnRecord {
	readonly yes: number;
	readonly no: number;
}

/**
 * What one person's own outcomes say of a rung: an act counts as a yes there and below, a refusal or silence as a no there
 * and above; half as much where it was of another sort (support is specialised). What became of asks for a mere answer is
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

/**
 * Would they, rung by rung, 0 to 1: logistic(log-odds of an answer + offset of the rung, less of it among the close +
 * what this person's own outcomes teach). Within one sort of ask it never rises up the ladder; across sorts only outcomes
 * and the owner's word make it rise. A stronger tie never lowers it.
 */
export function willingnessByRung(
	{ profile, evidence, experience, today }: WillingnessQuestion,
	{ actions, parameters }: Rules,
): readonly number[] {
	const { closeness, words } = profile;
	const facts = { closeness, answerRate: experience.answerRate, today };
	const answer = answerLogOdds(evidence, { facts, parameters });
	const felt = offsetShare(closeness, parameters);
	return actions.map((action, rung) => {
		const offset = experience.offsets[rung] ?? action.offset;
		const logOdds = answerFor(answer, action, parameters) + felt * offset;
		const own = ownRecord(evidence, rung, { actions, parameters, today, word: words[rung] });
		if (own.yes === 0 && own.no === 0) return logistic(logOdds);
		const shift = learnedShift([{ logOdds, scale: 1, ...own }], parameters.personSpread);
		return logistic(logOdds + shift);
	});
}
