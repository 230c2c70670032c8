import type { Note } from '../core/note/note';
import { explainNote, type NoteExplanation } from '../core/people/notebook/explain-note';
import type { Person } from '../core/people/person';
import type { Words } from '../view/words/words';
import { interactionJson, type Json } from './json.mjs';
import type { Vault } from './vault.mjs';

/** A note, and why it is read as it is. */
export interface ExplainedNote {
	readonly note: Note;
	readonly explanation: NoteExplanation;
}

/** The note of this path, with or without `.md`, explained; undefined where there is none. */
export function explainedNote(wanted: string, vault: Vault): ExplainedNote | undefined {
	const path = wanted.replace(/\\/g, '/').replace(/^\.\//, '');
	const note = vault.noteAt(path) ?? vault.noteAt(`${path}.md`);
	const reading = note === undefined ? undefined : vault.readings.get(note.path);
	if (note === undefined || reading === undefined) return undefined;
	const { notebook, today } = vault.analysis;
	return { note, explanation: explainNote(reading, notebook, today) };
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
export function explainJson({ note, explanation }: ExplainedNote, words: Words): Json {
	const { people, entries, notEntries } = explanation;
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
