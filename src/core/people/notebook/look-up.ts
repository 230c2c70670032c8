import {
	buildDirectory,
	type Directory,
	type NamedNote,
	type NameRef,
	type Resolved,
	resolveName,
} from '../names';
import type { NoteReading } from '../entries/read-note';

/** Id that stands for ego in the directory; no note has it as its path. */
export const EGO = '\0ego';

/** A reference that was looked up from a note, and where it led. */
interface Found {
	readonly ref: NameRef;
	readonly path: string;
	readonly found: Resolved;
}

/** All names and links there are, and what has been looked up already, by reference and folder. */
export interface LookUp {
	readonly directory: Directory;
	readonly known: Map<string, Found>;
	/** What the directory was made of. */
	readonly readings: readonly NoteReading[];
}

/** Looks a reference up; links are found from the folder of their note, so the folder is all that matters of it. */
export function lookUp({ directory, known }: LookUp, ref: NameRef, path: string): Resolved {
	const folder = path.slice(0, path.lastIndexOf('/') + 1);
	const text =
		ref.kind === 'link' ? ref.target : ref.kind === 'name' ? ref.name : ref.candidates[0];
	const key = `${ref.kind} ${folder}\n${text ?? ''}`;
	const before = known.get(key);
	if (before !== undefined) return before.found;
	const found = resolveName(directory, ref, path);
	known.set(key, { ref, path, found });
	return found;
}

/**
 * The names of these notes; with the directory from before where nobody's have changed. Where some have, and yet all that was looked
 * up leads to where it led, what is known stays known.
 */
export function lookUpFor(readings: readonly NoteReading[], before: LookUp | undefined): LookUp {
	if (before !== undefined && haveSameNames(readings, before.readings))
		return { ...before, readings };
	const egoReading = readings.find(({ ego }) => ego !== undefined);
	const directory = buildDirectory(readings.map((reading) => namedNote(reading, egoReading)));
	const isKnown =
		before !== undefined &&
		[...before.known.values()].every(({ ref, path, found }) =>
			isSame(resolveName(directory, ref, path), found),
		);
	return { directory, known: isKnown ? before.known : new Map<string, Found>(), readings };
}

function namedNote(
	{ path, people, ego, egoAliases }: NoteReading,
	egoReading: NoteReading | undefined,
): NamedNote {
	if (ego !== undefined && path === egoReading?.path) {
		return { path, people: [{ id: EGO, name: ego.name ?? '', aliases: egoAliases }] };
	}
	return { path, people: people.map(({ id, name, aliases }) => ({ id, name, aliases })) };
}

const isSame = (a: Resolved, b: Resolved): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether the same notes go by the same names; of ego's own note only where it is the same reading. */
function haveSameNames(a: readonly NoteReading[], b: readonly NoteReading[]): boolean {
	return a.length === b.length && a.every((reading, at) => isNamedAlike(reading, b[at]));
}

function isNamedAlike(a: NoteReading, b: NoteReading | undefined): boolean {
	if (a === b) return true;
	if (a.path !== b?.path || a.aliasesLine !== b.aliasesLine) return false;
	if (a.ego !== undefined || b.ego !== undefined || a.people.length !== b.people.length)
		return false;
	return a.people.every(({ id, name, aliases }, at) => {
		const other = b.people[at];
		return (
			other?.id === id && other.name === name && aliases.join('\n') === other.aliases.join('\n')
		);
	});
}
