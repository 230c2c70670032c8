import { compareInteractions, type Interaction } from '../interaction';
import { lazily } from '../lazily';
import type { NoteShare } from './note-share';
import { withoutCopies } from '../task-form';

/** One person's entries, by date: as the notes tell them, and without tasks that were copied. */
interface Log {
	readonly told: readonly Interaction[];
	readonly once: readonly Interaction[];
}

/** Everybody's entries; the log of a person is the same object for as long as nothing in it changes. */
export interface Logs {
	readonly byPerson: ReadonlyMap<string, Log>;
	/** Of all, by person, then date. */
	readonly inOrder: () => readonly Interaction[];
}

const logsOf = (byPerson: ReadonlyMap<string, Log>): Logs => ({
	byPerson,
	inOrder: lazily(() =>
		[...byPerson.keys()].sort().flatMap((person) => byPerson.get(person)?.once ?? []),
	),
});

export const NO_LOGS = logsOf(new Map());

function byPerson(shares: readonly NoteShare[]): Map<string, Interaction[]> {
	const found = new Map<string, Interaction[]>();
	for (const { interactions } of shares) {
		for (const interaction of interactions) {
			const list = found.get(interaction.person);
			if (list === undefined) found.set(interaction.person, [interaction]);
			else list.push(interaction);
		}
	}
	return found;
}

function logOf(told: Interaction[]): Log {
	told.sort(compareInteractions);
	const once = withoutCopies(told);
	return { told, once: once.length === told.length ? told : once };
}

/** The logs once what these notes gave is gone, and what those give has come. */
export function logsWith(logs: Logs, gone: readonly NoteShare[], come: readonly NoteShare[]): Logs {
	if (gone.length + come.length === 0) return logs;
	const left = new Set(gone.map(({ reading }) => reading.path));
	const added = byPerson(come);
	const all = new Map(logs.byPerson);
	for (const person of new Set([...byPerson(gone).keys(), ...added.keys()])) {
		const stayed = (all.get(person)?.told ?? []).filter(({ path }) => !left.has(path));
		const told = [...stayed, ...(added.get(person) ?? [])];
		if (told.length === 0) all.delete(person);
		else all.set(person, logOf(told));
	}
	return logsOf(all);
}
