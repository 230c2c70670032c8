import type { Day } from '../day';
import { compareInteractions, type Interaction } from '../people/interaction';
import { keptAbout } from '../people/kept';
import { lazily } from '../people/lazily';
import { logsIn, type Notebook } from '../people/notebook/notebook';
import type { Person } from '../people/person';
import { basisOf } from './basis';
import type { Parameters } from './parameters';
import { contactDays, tieStrength } from './strength';
import type { Tie } from './tie';

/** Ego's people and the ties to them, as of one day. */
export interface Network {
	readonly today: Day;
	/** One for each person, by person id. */
	readonly ties: readonly Tie[];
	readonly byId: ReadonlyMap<string, Tie>;
}

function lastContactOf(
	person: Person,
	interactions: readonly Interaction[],
	today: Day,
): Day | undefined {
	const logged = interactions[interactions.length - 1]?.date;
	const stated = person.lastContact;
	if (stated === undefined || stated > today) return logged;
	return logged === undefined || stated > logged ? stated : logged;
}

function isSorted(interactions: readonly Interaction[]): boolean {
	return interactions.every((interaction, i) => {
		const before = interactions[i - 1];
		return before === undefined || compareInteractions(before, interaction) <= 0;
	});
}

/** Entries of each person up to a day, earliest first; as the notebook keeps them where it was built of notes. */
function logsOf(notebook: Notebook, today: Day): ReadonlyMap<string, readonly Interaction[]> {
	const logs = logsIn(notebook);
	if (logs === undefined) return groupByPerson(notebook.interactions, today);
	const isLater = (log: readonly Interaction[]): boolean =>
		(log[log.length - 1]?.date ?? today) > today;
	for (const [person, log] of logs)
		if (isLater(log))
			logs.set(
				person,
				log.filter(({ date }) => date <= today),
			);
	return logs;
}

function groupByPerson(
	interactions: readonly Interaction[],
	today: Day,
): ReadonlyMap<string, readonly Interaction[]> {
	const byPerson = new Map<string, Interaction[]>();
	for (const interaction of interactions) {
		if (interaction.date > today) continue;
		const entries = byPerson.get(interaction.person);
		if (entries === undefined) byPerson.set(interaction.person, [interaction]);
		else entries.push(interaction);
	}
	for (const entries of byPerson.values()) {
		if (!isSorted(entries)) entries.sort(compareInteractions);
	}
	return byPerson;
}

const daysOf = keptAbout(contactDays);
const basisFor = keptAbout(basisOf);

/** The tie to one person from their entries, earliest first and none after `today`. */
export function buildTie(
	person: Person,
	interactions: readonly Interaction[],
	{ today, parameters }: { readonly today: Day; readonly parameters: Parameters },
): Tie {
	const days = daysOf(interactions, parameters);
	const strength = lazily(() => tieStrength(days, today, parameters));
	const lastContact = lastContactOf(person, interactions, today);
	return {
		person,
		interactions,
		contactDays: days,
		get strength() {
			return strength();
		},
		basis: basisFor(person, interactions, parameters),
		...(lastContact === undefined ? {} : { lastContact }),
	};
}

const tieTo = keptAbout(
	(person: Person, interactions: readonly Interaction[], today: Day, parameters: Parameters): Tie =>
		buildTie(person, interactions, { today, parameters }),
);

const NO_ENTRIES: readonly Interaction[] = [];

/**
 * The network as the notes tell it up to `today`; entries after it, and those of nobody known, do not count. Everybody
 * with a note is in it, also those who died or are hidden: they are people, though nobody to ask.
 */
export function buildNetwork(notebook: Notebook, today: Day, parameters: Parameters): Network {
	const entries = logsOf(notebook, today);
	const byId = new Map<string, Tie>();
	const people = [...notebook.people].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	for (const person of people) {
		if (byId.has(person.id)) continue;
		byId.set(person.id, tieTo(person, entries.get(person.id) ?? NO_ENTRIES, today, parameters));
	}
	return { today, ties: [...byId.values()], byId };
}
