import { addDays } from '../../day';
import { isFavorGot } from '../../network/weight';
import type { Interaction } from '../../people/interaction';
import type { Person } from '../../people/person';
import type { Outlook } from '../chance/outlook';
import { depthOf, minutesIn } from './progress';

/** Somebody whom letting be for a while would cost little. */
export interface Rest {
	readonly person: Person;
	/** Minutes a week that it would free. */
	readonly minutesPerWeek: number;
}

const WEEKS = 12;
const MOST = 3;
/** Nobody the owner calls close, somewhat less than a friend, is ever named here (chosen; no source). */
const CLOSE = 0.35;
/** Less than this is no hour to win. */
const LEAST_MINUTES = 15;
/** What a talk takes where the notes do not say. */
const TALK_MINUTES = 30;

function minutesOf(recent: readonly Interaction[]): number {
	const unsaid = recent.filter((entry) => entry.minutes === undefined && depthOf(entry) === 'talk');
	return minutesIn(recent) + TALK_MINUTES * new Set(unsaid.map(({ date }) => date)).size;
}

/**
 * Whom resting would free most hours, of the last twelve weeks: nobody close, nobody who ever acted for ego, nobody from
 * whom something is expected. It is no word against anybody: hours are few.
 */
export function restingFrees(people: readonly Outlook[]): readonly Rest[] {
	return people
		.flatMap(({ profile: { person, tie, closeness }, today }): readonly Rest[] => {
			if (closeness >= CLOSE || person.cadenceDays !== undefined) return [];
			if (person.owedByEgo.length > 0 || tie.interactions.some(isFavorGot)) return [];
			const since = addDays(today, -7 * WEEKS);
			const recent = tie.interactions.filter(({ date }) => date > since);
			const minutesPerWeek = minutesOf(recent) / WEEKS;
			return minutesPerWeek >= LEAST_MINUTES ? [{ person, minutesPerWeek }] : [];
		})
		.sort((a, b) => b.minutesPerWeek - a.minutesPerWeek || (a.person.id < b.person.id ? -1 : 1))
		.slice(0, MOST);
}
