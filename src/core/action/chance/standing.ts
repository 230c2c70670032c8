import type { Standing } from '../ladder';
import type { Outlook, RungOutlook } from './outlook';
import type { Rules } from './profile';
import { standingReasons } from './standing-reasons';

/** One rung in full, with its reasons. */
export function standingOf(outlook: Outlook, seen: RungOutlook, rules: Rules): Standing {
	const { person, tie } = outlook.profile;
	return {
		person,
		basis: tie.basis,
		chance: seen.chance,
		ability: seen.ability.ability,
		willingness: seen.willingness,
		...(seen.because === undefined ? {} : { because: seen.because }),
		...(seen.isHeld === undefined ? {} : { isHeld: seen.isHeld }),
		reasons: standingReasons(outlook, seen, rules.actions),
	};
}

/** Most likely first; then by name and id. */
export function compareStandings(a: Standing, b: Standing): number {
	if (a.chance !== b.chance) return b.chance - a.chance;
	if (a.person.name !== b.person.name) return a.person.name < b.person.name ? -1 : 1;
	return a.person.id < b.person.id ? -1 : a.person.id > b.person.id ? 1 : 0;
}
