import type { Interaction } from '../people/interaction';
import type { Circle, Person } from '../people/person';
import type { Parameters } from './parameters';
import type { Basis } from './tie';
import { hasAlterActed, isFavorGot } from './weight';

const NEAR: ReadonlySet<Circle | undefined> = new Set<Circle>(['partner', 'family', 'friend']);

/** The notes say that ego asked, wrote or called and got no answer. A reply nobody logged is not said. */
function isUnanswered({ by, outcome }: Interaction): boolean {
	return by === 'ego' && outcome === 'silence';
}

/** How many days of contact there are, up to `enough`. A link with no word of contact is none. */
function countContactDays(interactions: readonly Interaction[], enough: number): number {
	const dates = new Set<number>();
	for (const { channel, date } of interactions) {
		if (channel !== 'mention') dates.add(date);
		if (dates.size >= enough) break;
	}
	return dates.size;
}

/**
 * How far to trust a tie. `unanswered`: three or more asks or messages that the notes say got no answer, and the alter never acted.
 * `thin`: below three days of contact, without a favor of theirs and without closeness or a near circle stated by the
 * owner. Else `known`.
 */
export function basisOf(
	person: Pick<Person, 'closeness' | 'circle'>,
	interactions: readonly Interaction[],
	{ unansweredAsks, thinDays }: Pick<Parameters, 'unansweredAsks' | 'thinDays'>,
): Basis {
	const unanswered = interactions.filter(isUnanswered).length;
	if (unanswered >= unansweredAsks && !interactions.some(hasAlterActed)) return 'unanswered';
	if (person.closeness !== undefined || NEAR.has(person.circle)) return 'known';
	if (interactions.some(isFavorGot)) return 'known';
	return countContactDays(interactions, thinDays) < thinDays ? 'thin' : 'known';
}
