import { parse } from 'yaml';
import { analyze, type Analysis } from '../../src/core/analyze';
import type { Day } from '../../src/core/day';
import { parseNote, type Note } from '../../src/core/note/note';
import { detectConventions } from '../../src/core/people/persons/conventions';
import { summaryOf } from '../../src/core/people/persons/note-summary';
import { buildNotebook, type Notebook } from '../../src/core/people/notebook/notebook';
import { readNote, type NoteReading } from '../../src/core/people/entries/read-note';
import type { Conventions } from '../../src/core/people/persons/vault-conventions';
import { readSettings } from '../../src/core/settings';

/** The text of a note, with its place. */
export interface NoteText {
	readonly path: string;
	readonly text: string;
}

/** One note, as both hosts parse it. */
export const parsed = ({ path, text }: NoteText): Note =>
	parseNote(path, text, (yaml) => parse(yaml, { logLevel: 'error' }) as unknown);

/** How these notes are read, as detected from all of them. */
export const conventionsOf = (notes: readonly NoteText[]): Conventions =>
	detectConventions(
		notes.map((note) => summaryOf(parsed(note))),
		{},
	);

/** Each note, read on its own. */
export const readingsOf = (
	notes: readonly NoteText[],
	conventions: Conventions,
): readonly NoteReading[] => notes.map((note) => readNote(parsed(note), conventions));

/** What the readings come to; what has not changed since is taken from the notebook before, as in the plugin. */
export const notebookOf = (
	readings: readonly NoteReading[],
	conventions: Conventions,
	today: Day,
	before?: Notebook,
): Notebook => buildNotebook(readings, conventions, today, before);

const { settings } = readSettings(undefined);

/** The analysis of a notebook, with the plugin's usual settings. */
export const analysisOf = (notebook: Notebook, today: Day): Analysis =>
	analyze(notebook, settings, today, { isSteady: true });
