import { parse } from 'yaml';
import { formatDay, parseDay, type Day } from '../../../src/core/day';
import { parseNote, type Note } from '../../../src/core/note/note';
import type { Conventions } from '../../../src/core/people/persons/vault-conventions';
import type { Interaction } from '../../../src/core/people/interaction';
import { buildNotebook, type Notebook } from '../../../src/core/people/notebook/notebook';
import { readNote } from '../../../src/core/people/entries/read-note';

/** The day all these tests are read on. */
export const TODAY = dayOn('2026-11-23');

export function dayOn(text: string): Day {
	const day = parseDay(text);
	if (day === undefined) throw new Error(`no such day: ${text}`);
	return day;
}

export const CONVENTIONS: Conventions = {
	peopleFolders: ['People'],
	peopleTags: ['person'],
	peopleProperties: [{ key: 'type', values: ['person', 'contact'] }],
	dailyFolder: 'Daily',
	dailyFormat: 'YYYY-MM-DD',
	templateFolder: 'Templates',
	excluded: [],
	dateOrder: 'day-first',
};

export function note(path: string, text: string): Note {
	return parseNote(path, text, (yaml) => parse(yaml) as unknown);
}

/** A notebook of notes given by path. */
export function notebookOf(
	notes: Readonly<Record<string, string>>,
	conventions: Partial<Conventions> = {},
): Notebook {
	const all = { ...CONVENTIONS, ...conventions };
	const readings = Object.entries(notes).map(([path, text]) => readNote(note(path, text), all));
	return buildNotebook(readings, all, TODAY);
}

/** One interaction in a line: `2026-05-01 call contact both 30 g2`, with what is known only. */
export function brief({
	date,
	channel,
	kind,
	by,
	outcome,
	minutes,
	groupSize,
}: Interaction): string {
	return [
		formatDay(date),
		channel,
		kind,
		by,
		outcome,
		minutes,
		groupSize && `g${String(groupSize)}`,
	]
		.filter((part) => part !== undefined && part !== 0)
		.join(' ');
}

/** The interactions of a note of Ana's that holds this text. */
export function anas(text: string): readonly string[] {
	return notebookOf({ 'People/Ana Ruiz.md': text }).interactions.map(brief);
}

const PEOPLE = { 'People/Ana Ruiz.md': '---\naliases: [Anita]\n---\n', 'People/Bo Lind.md': '' };

/** Who has which interactions in a daily note of 2026-05-01 that holds this text: `Ana Ruiz: 2026-05-01 call ...`. */
export function dailys(text: string, path = 'Daily/2026-05-01.md'): readonly string[] {
	const { interactions, people } = notebookOf({ ...PEOPLE, [path]: text });
	const nameOf = (id: string): string => people.find((person) => person.id === id)?.name ?? id;
	return interactions.map((one) => `${nameOf(one.person)}: ${brief(one)}`);
}
