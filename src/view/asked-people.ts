import type { AskRanking } from '../core/action/asks/ask';
import type { Standing } from '../core/action/ladder';
import type { Reason, ReasonCode } from '../core/action/reason';
import type { Place } from './model';
import { standingRow } from './people-model';
import type { TiesById } from './people-model';
import { placeOf } from './reason-line';
import type { Screen } from './screen';
import { reasonText } from './words/words';

/** A person one could ask, as a prompt shows them. */
export interface AskedPerson {
	readonly id: string;
	readonly name: string;
	/** How they stand: `has done it`, `likely`. */
	readonly status: string;
	/** The line under the name, and what speaks of the topic. */
	readonly notes: readonly string[];
	/** Where the telling reason stands, else their note. */
	readonly place: Place;
	readonly isNearMiss: boolean;
}

/** Reasons that say whether they could help with the topic. */
const ON_TOPIC: ReadonlySet<ReasonCode> = new Set([
	'can',
	'cannot',
	'role-matches',
	'topic-unmatched',
]);

function placeOfReason(reason: Reason | undefined, screen: Screen): Place | undefined {
	return reason?.path === undefined ? undefined : placeOf(reason.path, reason.line, screen);
}

function askedPerson(
	standing: Standing,
	isNearMiss: boolean,
	{ ties, screen }: { readonly ties: TiesById; readonly screen: Screen },
): AskedPerson {
	const { person, reasons } = standing;
	const { name, status, hint } = standingRow(standing, ties, screen);
	const onTopic = reasons.find(({ code }) => ON_TOPIC.has(code));
	const said = onTopic === undefined ? [] : [reasonText(onTopic, screen.today, screen.words)];
	const placed = reasons.find(({ path }) => path !== undefined);
	return {
		id: person.id,
		name,
		status,
		notes: [hint, ...said.filter((text) => !hint.includes(text))],
		place:
			placeOfReason(onTopic, screen) ??
			placeOfReason(placed, screen) ??
			placeOf(person.path, undefined, screen),
		isNearMiss,
	};
}

/** The people of a ranking, most likely first; the near misses after them. */
export function askedPeople(
	{ people, nearMisses }: AskRanking,
	ties: TiesById,
	screen: Screen,
): readonly AskedPerson[] {
	const at = { ties, screen };
	return [
		...people.map((standing) => askedPerson(standing, false, at)),
		...nearMisses.map((standing) => askedPerson(standing, true, at)),
	];
}
