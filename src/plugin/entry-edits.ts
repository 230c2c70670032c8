import { FAVOR_ENTRIES } from '../core/action/favors/favor';
import type { Favor } from '../core/action/favors/favor';
import type { Day } from '../core/day';
import type { OpenTask } from '../core/people/notebook/note-share';
import type { EntryToWrite } from '../core/people/writing/format-entry';
import { insertEntry } from '../core/people/writing/insert-entry';
import type { NewEntry } from '../core/people/writing/insert-entry';
import type { WritingGround } from '../core/people/writing/read-back';
import { doneMark } from '../core/people/task-form';
import { lineAt, textLines, withLineReplaced } from '../core/people/writing/text-lines';
import type { LogDraft } from './log-draft';

/** The text of a note with a new entry in its place. */
export function withEntry(text: string, added: NewEntry, ground: WritingGround): string {
	return insertEntry(text, added, ground).text;
}

/** What doing a favor today is written as. */
function favorEntry(favor: Omit<Favor, 'person'>, deed: string, date: Day): EntryToWrite {
	const { kind, channel } = FAVOR_ENTRIES[favor.kind];
	return {
		date,
		form: kind === 'contact' ? channel : 'gave',
		minutes: favor.minutes,
		...(deed === '' ? {} : { topic: deed }),
	};
}

/** A favor done, as an entry of the person's own note. */
export function favorLine({ person, ...favor }: Favor, deed: string, date: Day): NewEntry {
	return {
		path: person.path,
		entry: favorEntry(favor, deed, date),
		reader: { of: 'owner', person: person.id },
	};
}

const FORMS = { gave: 'gave', got: 'got', asked: 'asked', askedMe: 'asked me' } as const;

/** What a logged interaction is written as. */
export function draftEntry({
	date,
	form,
	channel,
	words,
	minutes,
	outcome,
}: LogDraft): EntryToWrite {
	return {
		date,
		form: form === 'met' ? channel : FORMS[form],
		...(words === '' ? {} : { topic: words }),
		...(minutes === undefined ? {} : { minutes }),
		...(outcome === undefined ? {} : { outcome }),
	};
}

const OPEN_BOX = /^(\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+)\[ \]/;

/** The text with an open task ticked today; undefined where the line has changed. */
export function withTaskDone(text: string, task: OpenTask, today: Day): string | undefined {
	const lines = textLines(text);
	const line = lineAt(lines, task.line);
	if (!line.includes(task.text) || !OPEN_BOX.test(line)) return undefined;
	const end = line.slice(0, blockIdStart(line)).trimEnd().length;
	const done = line.slice(0, end) + doneMark(line, today) + line.slice(end);
	return withLineReplaced(lines, task.line, done.replace(OPEN_BOX, '$1[x]'));
}

/** Where the block id of a line begins; its length where it has none. */
function blockIdStart(line: string): number {
	const id = /\s\^[A-Za-z0-9-]+\s*$/.exec(line);
	return id?.index ?? line.length;
}
