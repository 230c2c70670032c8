import type { Diagnostic } from '../../diagnostic';
import { foldName } from '../fold';
import type { NoteReading } from '../entries/read-note';

/** The notes of the people who go by a name or alias, by folded name. */
function notesByName(readings: readonly NoteReading[]): ReadonlyMap<string, ReadonlySet<string>> {
	const found = new Map<string, Set<string>>();
	for (const { path, people } of readings) {
		for (const { name, aliases } of people) {
			for (const one of [name, ...aliases])
				found.set(foldName(one), (found.get(foldName(one)) ?? new Set()).add(path));
		}
	}
	return found;
}

/** Aliases that a note before, by path, goes by too: whoever is called by one is nobody in particular. */
export function sharedAliases(readings: readonly NoteReading[]): readonly Diagnostic[] {
	const notes = notesByName(readings);
	return readings.flatMap(({ path, people, aliasesLine }) => {
		if (aliasesLine === undefined) return [];
		const aliases = new Set(people.flatMap((person) => person.aliases));
		return [...aliases].flatMap((alias): readonly Diagnostic[] => {
			const other = [...(notes.get(foldName(alias)) ?? [])].find((one) => one < path);
			if (other === undefined) return [];
			const reason = `Unexpected \`${alias}\`, expected an alias of nobody else, not of ${other} too`;
			const place = { path, line: aliasesLine, column: 1 };
			return [{ ...place, severity: 'warning', rule: 'name-ambiguous', reason }];
		});
	});
}

/** Notes that say they are the owner's own beside the first that does. */
export function otherOwnNotes(readings: readonly NoteReading[]): readonly Diagnostic[] {
	const [first, ...others] = readings.filter(({ ego }) => ego !== undefined);
	if (first === undefined) return [];
	return others.map(({ path }) => ({
		path,
		line: 1,
		column: 1,
		severity: 'warning',
		rule: 'property-value',
		reason: `Unexpected second note of your own, expected one: ${first.path}`,
	}));
}
