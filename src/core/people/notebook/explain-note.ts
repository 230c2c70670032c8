import type { Day } from '../../day';
import type { Diagnostic } from '../../diagnostic';
import type { NotEntry } from '../entries/entry';
import type { Interaction } from '../interaction';
import { notEntriesOf, type Notebook } from './notebook';
import type { Person } from '../person';
import type { PersonMark } from '../persons/person-notes';
import type { NoteReading, NoteRole } from '../entries/read-note';

/** Why one note is read as it is. */
export interface NoteExplanation {
	readonly path: string;
	readonly role: NoteRole;
	/** What marks it as a note about people; absent where it is none. */
	readonly mark?: PersonMark;
	/** The people it is about; none where another note in the folder is theirs. */
	readonly people: readonly Person[];
	/** In the order of their lines. */
	readonly entries: readonly Interaction[];
	/** The dated lines that are no entries, in their order. */
	readonly notEntries: readonly NotEntry[];
	readonly diagnostics: readonly Diagnostic[];
}

/** Gathers what was read in one note, and what was not. */
export function explainNote(
	reading: NoteReading,
	{ people, interactions, diagnostics }: Notebook,
	today: Day,
): NoteExplanation {
	const { path } = reading;
	const isHere = (one: { readonly path: string }): boolean => one.path === path;
	const about = people.filter(isHere);
	const shown = about.length === 0 ? (reading.otherwise ?? reading) : reading;
	const { role, mark } = shown;
	return {
		path,
		role,
		...(mark === undefined ? {} : { mark }),
		people: about,
		entries: interactions.filter(isHere).sort((a, b) => a.line - b.line),
		notEntries: notEntriesOf(shown, today),
		diagnostics: diagnostics.filter(isHere),
	};
}
