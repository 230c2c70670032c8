import { addDays, type Day } from '../../day';
import type { Interaction } from '../../people/interaction';
import { FAVOR_ENTRIES } from '../favors/favor';
import { openToday } from '../favors/gain';
import { evidenceOf, withInteraction } from '../chance/growing-log';
import type { Outlook, RungOutlook } from '../chance/outlook';
import type { Rules } from '../chance/profile';
import { willingnessAt } from '../chance/willingness';

/** What somebody who could falls short by. */
export interface Missing {
	/** Favors of ego's, one a week; absent where not even a dozen would lift them. */
	readonly favors?: number;
	/** The day of the last of them. */
	readonly until: Day;
}

/** Beyond these no honest promise can be made. */
const MOST_FAVORS = 12;
const WEEK = 7;

/**
 * How many favors of ego's, the first today and one each week, would lift somebody above the threshold: the model run again
 * with each of them logged. Undefined where it is not willingness that is missing.
 */
export function missingFavors(
	outlook: Outlook,
	{ rung, ability }: Pick<RungOutlook, 'rung' | 'ability'>,
	rules: Rules,
): Missing | undefined {
	if (ability.ability < rules.suggestedChance) return undefined;
	const { person } = outlook.profile;
	let log = openToday(outlook, rules);
	let until = outlook.today;
	for (let favors = 1; favors <= MOST_FAVORS; favors++) {
		until = addDays(outlook.today, WEEK * (favors - 1));
		const place = { person: person.id, path: '', line: 0, text: '', date: until };
		const entry: Interaction = { ...FAVOR_ENTRIES.need, ...place };
		log = withInteraction(log, entry, rules);
		const then = { ...outlook, evidence: evidenceOf(log, rules), today: until };
		const chance =
			ability.ability * willingnessAt(then, { rung, isTheirTopic: ability.isTheirTopic }, rules);
		if (chance >= rules.suggestedChance) return { favors, until };
	}
	return { until };
}
