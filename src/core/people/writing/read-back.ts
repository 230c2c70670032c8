import type { Day } from '../../day';
import type { Note } from '../../note/note';
import { durationsIn } from '../words/duration';
import type { Entry } from '../entries/entry';
import { foldWords } from '../fold';
import { DEEDS, type EntryToWrite } from './format-entry';
import type { Actor, Kind, Outcome } from '../interaction';
import type { Channel } from '../channel';
import type { Meaning } from '../words/meaning';
import type { NameRef } from '../names';
import { readNote, type NoteReading } from '../entries/read-note';
import type { Conventions } from '../persons/vault-conventions';
import { readWords, shownText } from '../words/words';

/** How a note is read while it is written to. */
export interface WritingGround {
	readonly parse: (path: string, text: string) => Note;
	readonly conventions: Conventions;
}

/** What an entry is to be read as; what is absent may be anything. */
export interface Meant {
	readonly date: Day;
	readonly kind: Kind;
	readonly channel?: Channel;
	readonly by?: Actor;
	readonly outcome?: Outcome;
	readonly minutes?: number;
	readonly topic?: string;
}

/** What an entry to be written is to be read as. */
export function meantBy(entry: EntryToWrite): Meant {
	const { date, form, minutes, outcome, by, topic } = entry;
	const deed = DEEDS.get(form);
	const channel = DEEDS.has(form) ? entry.channel : (form as Channel);
	const actor = deed?.by ?? by;
	return {
		date,
		kind: deed?.kind ?? 'contact',
		...(channel === undefined ? {} : { channel }),
		...(actor === undefined ? {} : { by: actor }),
		...(deed?.kind === 'ask' ? { outcome: outcome ?? 'open' } : {}),
		...(minutes === undefined ? {} : { minutes }),
		...(topic === undefined ? {} : { topic }),
	};
}

/** The words of a topic as they compare: without marks and lengths of time, which are read apart. */
function topicKey(topic: string): string {
	const shown = topic.replace(
		/\[\[([^[\]|]*)(?:\\?\|([^[\]]*))?\]\]/g,
		(_, link: string, display: string | undefined) =>
			shownText(display === undefined ? { link } : { link, display }),
	);
	const { text } = readWords({ text: shown.replace(/->|=>|→|⇒|⟶/g, ' '), line: 1, column: 1 }, []);
	let rest = '';
	let last = 0;
	for (const { start, end } of durationsIn(text)) {
		rest += text.slice(last, start);
		last = end;
	}
	return foldWords(rest + text.slice(last));
}

/** Whether a reading says what was meant. */
export function saysAsMuch(date: Day, meaning: Meaning, meant: Meant): boolean {
	const { kind, channel, by, outcome, minutes, topic } = meant;
	return (
		date === meant.date &&
		meaning.kind === kind &&
		(channel === undefined || meaning.channel === channel) &&
		(by === undefined || meaning.by === by) &&
		(outcome === undefined || (meaning.outcome ?? 'open') === outcome) &&
		(minutes === undefined || meaning.minutes === minutes) &&
		(topic === undefined || topicKey(meaning.topic ?? '') === topicKey(topic))
	);
}

/** Whom an entry is read for: the person whose note it stands in, or whom a link or name leads to. */
export type EntryReader =
	| { readonly of: 'owner'; readonly person: string }
	| { readonly of: 'link'; readonly target: string }
	/** Named without a link: `@Ana`, or in a list of names. */
	| { readonly of: 'name'; readonly name: string };

/** Whether a reference is the one an entry is read for. */
export function isNamedBy(ref: NameRef, reader: EntryReader): boolean {
	if (reader.of === 'owner') return false;
	if (reader.of === 'link') return ref.kind === 'link' && ref.target === reader.target;
	if (ref.kind === 'name') return ref.name === reader.name;
	return ref.kind === 'at' && ref.candidates.includes(reader.name);
}

/** What an entry says of one person; undefined where it says nothing of them. */
export function meaningFor(
	reader: EntryReader,
	entry: Entry,
	{ people }: NoteReading,
): Meaning | undefined {
	if (reader.of !== 'owner')
		return entry.mentions.find(({ ref }) => isNamedBy(ref, reader))?.meaning;
	const at = people.findIndex(({ id }) => id === reader.person);
	return at === -1 ? undefined : entry.own[at];
}

/** Places move; a tag of an entry is one of its note, and its free words are remarks on the person. */
const LEFT_OUT: ReadonlySet<string> = new Set(['line', 'column', 'tags', 'remarks']);

/** A reading as one text, but for the lines things stand on and what stands on one of them. */
function restOf(reading: NoteReading, line: number | undefined): string {
	const { entries, titled, people, ego, tasks } = reading;
	const others = entries.filter((entry) => entry.line !== line);
	const rest = tasks.filter((task) => task.line !== line);
	return JSON.stringify([others, titled, people, ego, rest], (key, value: unknown) =>
		LEFT_OUT.has(key) ? undefined : value,
	);
}

/** Whether two readings of a note agree but for what stands on the given line of each. */
export const agreeElsewhere = (
	before: { readonly reading: NoteReading; readonly line?: number },
	after: { readonly reading: NoteReading; readonly line: number },
): boolean => restOf(before.reading, before.line) === restOf(after.reading, after.line);

/** Reads the text of a note. */
export const readText = (
	path: string,
	text: string,
	{ parse, conventions }: WritingGround,
): NoteReading => readNote(parse(path, text), conventions);
