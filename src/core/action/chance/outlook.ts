import type { Day } from '../../day';
import { keptAbout } from '../../people/kept';
import { type Ability, abilityOf } from './ability';
import type { AskTopic } from '../topics/ask-topic';
import type { Evidence } from './evidence';
import type { Experience } from './experience';
import type { Because } from '../ladder';
import type { OwnerWord } from './owner-word';
import type { Profile, Rules } from './profile';
import { isProven, type Proof, proofOf, stillStands } from './proof';
import { willingnessAt, willingnessByRung } from './willingness';

/** One person as of one day, against all that was learned by then. */
export interface Outlook {
	readonly profile: Profile;
	readonly evidence: Evidence;
	readonly experience: Experience;
	readonly today: Day;
}

/** One person at one rung, before it is put in words. */
export interface RungOutlook {
	readonly rung: number;
	readonly willingness: number;
	readonly ability: Ability;
	/** ability x willingness. */
	readonly chance: number;
	readonly proof: Proof;
	readonly word: OwnerWord | undefined;
	readonly because: Because | undefined;
	/** Below the threshold today, and not clearly enough to leave the rung. */
	readonly isHeld?: true;
}

/** How one person is seen against every rung: as of the day alone, or with memory. */
export type SeenByRung = (outlook: Outlook, rules: Rules) => readonly RungOutlook[];

/**
 * Why they stand on the rung. `proven`: they did it or more, and no refusal unseats it. `said`: the owner's word.
 * `suggested`: the model's chance is high enough and the owner does not say they would not. Nobody who cannot stands
 * anywhere; on a topic that nothing says they know, neither acts on others nor the owner's word bear. An act on the very topic, of a length
 * that nobody noted, is one of the size that is asked.
 */
export function becauseOf(
	{ proof, word, ability, chance }: Omit<RungOutlook, 'because'>,
	suggestedChance: number,
): Because | undefined {
	if (ability.ability === 0) return undefined;
	if (ability.isOffTopic !== true) {
		if (isProven(proof)) return 'proven';
		if (ability.doneOn !== undefined && stillStands(proof, ability.doneOn)) return 'proven';
		if (word !== undefined) return word.would ? 'said' : undefined;
	}
	return chance >= suggestedChance ? 'suggested' : undefined;
}

/** What is asked for. */
interface Asked {
	readonly rung: number;
	readonly topic?: AskTopic | undefined;
}

/** One person against every rung of the ladder, or against one rung only, about a topic or about none. */
export function outlookByRung(outlook: Outlook, rules: Rules, ask?: Asked): readonly RungOutlook[] {
	if (ask !== undefined) return [seenAt(outlook, rules, ask)];
	return willingnessByRung(outlook, rules).map((willingness, rung) =>
		seenAt(outlook, rules, { rung }, willingness),
	);
}

function seenAt(
	outlook: Outlook,
	rules: Rules,
	{ rung, topic }: Asked,
	known?: number,
): RungOutlook {
	const { profile, evidence } = outlook;
	const { actions, words, parameters, suggestedChance } = rules;
	const proof = proofOf(evidence, rung, actions);
	const { abilities, tie } = profile;
	const ability = abilityOf({ abilities, tie, rung, words, topic, proof }, parameters);
	const { isTheirTopic } = ability;
	const willingness = known ?? willingnessAt(outlook, { rung, isTheirTopic }, rules);
	const chance = ability.ability * willingness;
	const seen = { rung, willingness, ability, chance, proof, word: profile.words[rung] };
	return { ...seen, because: becauseOf(seen, suggestedChance) };
}

/** One person against every rung as of today, worked out once for an outlook. */
export const seenToday: SeenByRung = keptAbout((outlook: Outlook, rules: Rules) =>
	outlookByRung(outlook, rules),
);
