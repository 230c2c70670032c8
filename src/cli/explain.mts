import type { Note } from '../core/note/note';
import type { NotEntry } from '../core/people/entry';
import type { Interaction } from '../core/people/interaction';
import { notEntriesOf } from '../core/people/notebook';
import type { Person } from '../core/people/person';
import type { NoteRole } from '../core/people/read-note';
import type { Words } from '../view/words/words';
import { interactionJson, type Json } from './json.mjs';
import type { Vault } from './vault.mjs';

/** Why a note is read as it is. */
export interface Explanation {
	readonly note: Note;
	readonly role: NoteRole;
	readonly people: readonly Person[];
	/** In the order of their lines. */
	readonly entries: readonly Interaction[];
	readonly notEntries: readonly NotEntry[];
}

/** The note of this path, with or without `.md`; undefined where there is none. */
export function explainNote(wanted: string, vault: Vault): Explanation | undefined {
	const path = wanted.replace(/\\/g, '/').replace(/^\.\//, '');
	const note = vault.notes.get(path) ?? vault.notes.get(`${path}.md`);
	const reading = note === undefined ? undefined : vault.readings.get(note.path);
	if (note === undefined || reading === undefined) return undefined;
	const { notebook, today } = vault.analysis;
	const people = notebook.people.filter((person) => person.path === note.path);
	const shown = people.length === 0 ? (reading.otherwise ?? reading) : reading;
	return {
		note,
		role: shown.role,
		people,
		entries: notebook.interactions
			.filter((entry) => entry.path === note.path)
			.sort((a, b) => a.line - b.line),
		notEntries: notEntriesOf(shown, today),
	};
}

const byPlace = (
	a: { readonly line: number; readonly column: number },
	b: { readonly line: number; readonly column: number },
): number => a.line - b.line || a.column - b.column;

/** The outline as Obsidian caches it: links and tags inside comments are among them, headings inside items are not. */
function outlineJson({ outline }: Note): Json {
	const { blocks, links, tags, commented } = outline;
	return {
		headings: blocks.flatMap((block) =>
			block.kind === 'heading' && block.container === 'body' && block.parent === undefined
				? [{ line: block.line, level: block.level, text: block.text }]
				: [],
		),
		listItems: blocks.flatMap((block) =>
			block.kind === 'item' ? [{ line: block.line, parent: block.parent, task: block.task }] : [],
		),
		links: [...links, ...commented.links]
			.sort(byPlace)
			.flatMap(({ line, link, isEmbed }) => (isEmbed ? [] : [{ line, link }])),
		tags: [...tags, ...commented.tags].sort(byPlace).map(({ line, tag }) => ({ line, tag })),
	};
}

/** `explain`. */
export function explainJson(
	{ note, people, entries, notEntries }: Explanation,
	words: Words,
): Json {
	const [person] = people;
	return {
		outline: outlineJson(note),
		person: person === undefined ? undefined : { ...personJson(person) },
		entries: entries.map(interactionJson),
		notEntries: notEntries.map(({ line, reason }) => ({
			line,
			reason: words.notEntries[reason],
		})),
	};
}

function personJson({ id, name, aliases, circle, closeness }: Person) {
	return { person: id, name, aliases, circle, closeness };
}
