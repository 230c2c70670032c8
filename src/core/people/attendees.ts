import type { Day } from '../day';
import { wordsOnLine } from '../note/frontmatter';
import type { Block, ItemBlock } from '../note/outline';
import type { Note } from '../note/note';
import { ATTENDEE_FIELDS, isAttendeeTitle, PERSON_FIELDS } from './attendee-words';
import { lineText } from './block-date';
import { parseMinutes } from './duration';
import type { Entry, EntryMention } from './entry';
import { foldKey, foldWords } from './fold';
import { accountOf } from './account';
import type { Channel } from './channel';
import { cleanTopic } from './topic';
import { BARE, readMeaning, type Meaning } from './meaning';
import type { NameRef } from './names';
import { AFTER_NAMES, BEFORE_NAMES, BETWEEN_NAMES, MEETING_WORDS } from './lexicon/title-words';
import { noteFields } from './note-day';
import { FIELD_OF_PROPERTY } from './person-fields';
import { isRecord } from './person-properties';
import { channelNamed } from './plain-words';
import { plainText, splitList, valueItems } from './property-value';
import { labelOf } from './sections';
import { readWords } from './words';

/** Somebody a note lists as there, or names in its title. */
interface Attendee {
	readonly ref: NameRef;
	readonly line: number;
	readonly column: number;
	readonly text: string;
}

/** The day and title of a dated note. */
export interface MeetingNote {
	readonly note: Note;
	readonly day: Day;
	/** Words of the file name beside its date, or of the title property; `''` for the note of a day. */
	readonly title: string;
	/** The file name dates it: people may be named in it. */
	readonly isNamedByDay: boolean;
	/** A name in the title counts; not where only `created` dates the note. */
	readonly mayName: boolean;
}

const WIKILINKS = /\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]/g;
const MARKDOWN_LINK = /^\[[^[\]]*\]\(([^()]+)\)$/;

/** The names in one value: its links, else the value as a plain name. */
function refsOf(written: string): readonly NameRef[] {
	const links = [...written.slice(0, 2000).matchAll(WIKILINKS)].map(([, target = '']): NameRef => ({
		kind: 'link',
		target: target.trim(),
	}));
	if (links.length > 0) return links;
	const markdown = MARKDOWN_LINK.exec(written.trim());
	if (markdown?.[1] !== undefined) return [{ kind: 'link', target: decoded(markdown[1]) }];
	const name = written.replace(/\*/g, '').trim().replace(/^@/, '');
	return name === '' || name.length > 200 ? [] : [{ kind: 'name', name }];
}

function decoded(target: string): string {
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
}

/** The name of one listed person: a text, or the name in a record such as `{name: Ana, email: a@example.org}`. */
function nameIn(item: unknown): string | undefined {
	if (typeof item === 'string') return item;
	if (!isRecord(item)) return undefined;
	const fields = Object.entries(item) as [string, unknown][];
	return fields.flatMap(([key, value]) =>
		FIELD_OF_PROPERTY.get(foldKey(key)) === 'name' ? (plainText(value) ?? []) : [],
	)[0];
}

function frontmatterAttendees({ frontmatter }: Note): Attendee[] {
	const found: Attendee[] = [];
	for (const [key, value] of frontmatter.data) {
		if (!ATTENDEE_FIELDS.has(foldKey(key))) continue;
		const keyLine = frontmatter.keyLines.get(key) ?? 1;
		const items = valueItems(value);
		const itemLines = frontmatter.itemLines.get(key) ?? [];
		const lines = itemLines.length === items.length ? itemLines : [];
		for (const [at, item] of items.entries()) {
			const isYamlLink = Array.isArray(item);
			const written = isYamlLink ? plainText(item) : nameIn(item);
			if (written === undefined) continue;
			const refs: readonly NameRef[] = isYamlLink
				? [{ kind: 'link', target: written }]
				: refsOf(written);
			const line = lines[at] ?? keyLine;
			const text = wordsOnLine(frontmatter, line, written.trim());
			for (const ref of refs) found.push({ ref, line, column: 1, text });
		}
	}
	return found;
}

/** Names in a text of the body: links and `@` names, else the names between commas. */
function bodyAttendees(note: Note, block: Block, from: number): Attendee[] {
	const stretch = { text: block.text.slice(from), line: block.line, column: block.column + from };
	const { mentions } = readWords(stretch, note.outline.links);
	const place = { line: block.line, column: block.column, text: lineText(block.text) };
	if (mentions.length > 0) {
		const lines = block.text.split('\n').map(lineText);
		return mentions.map(({ ref, line, column }) => ({
			ref,
			line,
			column,
			text: lines[line - block.line] ?? '',
		}));
	}
	return splitList(stretch.text)
		.slice(0, 100)
		.flatMap((name) => refsOf(name).map((ref) => ({ ref, ...place })));
}

function sectionAttendees(note: Note): Attendee[] {
	const found: Attendee[][] = [];
	let level = 0;
	let labelLine = 0;
	const labelled = new Set<number>();
	for (const block of note.outline.blocks.flatMap(atTitles)) {
		if (block.container === 'quote') continue;
		if (block.kind === 'heading') {
			labelLine = 0;
			if (isAttendeeTitle(foldWords(block.text))) level = block.level;
			else if (block.level <= level) level = 0;
			continue;
		}
		const label = block.kind === 'row' ? undefined : labelOf(block.text);
		const isLabel = label !== undefined && isAttendeeTitle(foldWords(label.label));
		if (isLabel) {
			const isEmpty = block.text.slice(label.length).trim() === '';
			if (!isEmpty) found.push(bodyAttendees(note, firstLine(block), label.length));
			labelLine = isEmpty ? block.line : 0;
			labelled.add(block.line);
			continue;
		}
		const isBelowLabel = labelLine > 0 && block.kind === 'item';
		if (labelLine > 0 && !isBelowLabel) labelLine = 0;
		if (level > 0 || isBelowLabel) {
			if (block.kind === 'row')
				found.push(bodyAttendees(note, { ...block, text: block.cells[0] ?? '' }, 0));
			else if (block.kind === 'paragraph' || (isPresent(block) && isTop(block, labelled)))
				found.push(bodyAttendees(note, firstLine(block), 0));
		}
	}
	return found.flat();
}

/** A paragraph line by line where a later line of it says who was there: `**Date:** ...`, then `**Attendees:** ...`. */
function atTitles(block: Block): readonly Block[] {
	if (block.kind !== 'paragraph' || !block.text.includes('\n')) return [block];
	const lines = block.text.split('\n');
	const isTitled = lines.some((text, at) => {
		const label = at === 0 ? undefined : labelOf(text.trimStart())?.label;
		return label !== undefined && isAttendeeTitle(foldWords(label));
	});
	if (!isTitled) return [block];
	return lines.map((text, at) => {
		const indent = at === 0 ? 0 : text.length - text.trimStart().length;
		const line = block.line + at;
		const column = at === 0 ? block.column : indent + 1;
		return { ...block, line, endLine: line, column, text: text.slice(indent) };
	});
}

const firstLine = (block: Block): Block => ({ ...block, text: block.text.split('\n')[0] ?? '' });

/** A box that is not ticked says that somebody is still to come. */
const isPresent = ({ task }: ItemBlock): boolean => task === undefined || /[xX]/.test(task);

/** Items nested under a participant are notes about them. */
const isTop = ({ parent }: ItemBlock, labelled: ReadonlySet<number>): boolean =>
	parent === undefined || labelled.has(parent);

/** The people of each field, apart; `isPerson` for `person:: Paul`, which only names somebody. */
function fieldAttendees(
	note: Note,
): readonly { readonly isPerson: boolean; readonly attendees: readonly Attendee[] }[] {
	return noteFields(note).flatMap(({ key, value, line }) => {
		const name = foldKey(key);
		if (!ATTENDEE_FIELDS.has(name)) return [];
		const text = value.trim();
		const attendees = splitList(text).flatMap((item) =>
			refsOf(item).map((ref) => ({ ref, line, column: 1, text })),
		);
		return [{ isPerson: PERSON_FIELDS.has(name), attendees }];
	});
}

const WITH = new RegExp(`(?:^|\\s)(?:${BEFORE_NAMES})\\s+(.+)$`, 'i');
const PARTED = new RegExp(`\\s*(?:,|&|\\+|\\s(?:${BETWEEN_NAMES})\\s|\\s[-–—]\\s)\\s*`, 'i');
const LEADING = new RegExp(`^(?:(?:${MEETING_WORDS})\\s+)+`, 'i');
const TRAILING = new RegExp(`\\s+(?:${MEETING_WORDS}|${AFTER_NAMES})$`, 'i');

/** Names a title may hold: after "with", between dashes, or the whole of it. Those nobody bears are passed over. */
function titleAttendees({ note, title, isNamedByDay, mayName }: MeetingNote): Attendee[] {
	if (!mayName || title === '' || title.length > 200) return [];
	const first = note.outline.blocks.find(({ line }) => line === 1);
	const place = { line: 1, column: 1, text: first === undefined ? '' : lineText(first.text) };
	const names = new Set<string>();
	for (const segment of [title, ...title.split(/\s+[-–—|]\s+|_/)]) {
		const after = WITH.exec(segment)?.[1];
		if (!isNamedByDay && after === undefined) continue;
		names.add(segment.trim());
		for (const name of (after ?? segment).split(PARTED)) names.add(name.trim());
		for (const edge of [LEADING, TRAILING]) names.add(segment.replace(edge, '').trim());
	}
	names.delete('');
	return [...names].map((name) => ({
		ref: { kind: 'name', name: name.replace(/^@/, '') } as const,
		...place,
	}));
}

const TOGETHER: ReadonlySet<Channel> = new Set(['call', 'video', 'meeting', 'meal', 'event']);
const WRITTEN: ReadonlySet<Channel> = new Set(['message', 'email']);

/** How a title says they were in touch: by its words, or, in `email - Ana Ruiz`, by the kind that stands first. */
function titleMeaning(title: string): Meaning | undefined {
	if (title === '') return undefined;
	const [kind = '', target] = title.split(/\s[-–—|]\s/);
	const isKind = target !== undefined && WRITTEN.has(channelNamed(kind) ?? 'other');
	const words = { text: isKind ? kind : title, mentions: [], fields: [], tags: [] };
	const meaning = readMeaning(accountOf(words, []), { of: 'owner' });
	if (typeof meaning === 'string') return undefined;
	return TOGETHER.has(meaning.channel) || (isKind && WRITTEN.has(meaning.channel))
		? meaning
		: undefined;
}

/** What the note says of how they met: its title's words, or a property such as `type: call`. */
function meetingMeaning({ note, title }: MeetingNote): Meaning {
	let minutes: number | undefined;
	let said: Meaning['channel'] | undefined;
	for (const [key, value] of note.frontmatter.data) {
		const text = plainText(value) ?? '';
		if (/^(?:duration|minutes|length)$/i.test(key)) minutes = parseMinutes(text);
		if (!/^(?:channel|medium|type|kind|meeting[-_ ]?type)$/i.test(key)) continue;
		const channel = channelNamed(text);
		if (channel !== undefined && TOGETHER.has(channel)) said ??= channel;
	}
	const ofTitle = titleMeaning(title);
	const channel = (said === 'meeting' ? undefined : said) ?? ofTitle?.channel ?? said ?? 'meeting';
	const length = minutes ?? ofTitle?.minutes;
	const topic = cleanTopic(title);
	return {
		channel,
		kind: 'contact',
		by: TOGETHER.has(channel) ? 'both' : (ofTitle?.by ?? 'unknown'),
		...(length === undefined ? {} : { minutes: length }),
		...(topic === undefined ? {} : { topic }),
		tookPart: true,
	};
}

/** The meetings of a dated note: of those it lists as there, and of those its title names, apart. */
export function readAttendance(meeting: MeetingNote): {
	readonly listed: readonly Entry[];
	readonly titled?: Entry;
} {
	const { note, title } = meeting;
	const isDaily = title === '';
	const fields = fieldAttendees(note);
	const listed = [
		...frontmatterAttendees(note),
		...(isDaily ? [] : fields.flatMap(({ attendees }) => attendees)),
		...sectionAttendees(note),
	];
	const titled = titleAttendees(meeting);
	const isMeeting = listed.length + titled.length + fields.length > 0;
	const ofMeeting = isMeeting ? meetingMeaning(meeting) : undefined;
	const entryOf = (attendees: readonly Attendee[], meaning = ofMeeting): Entry | undefined => {
		const [first] = attendees;
		if (first === undefined || meaning === undefined) return undefined;
		const mentions = attendees.map((attendee): EntryMention => ({ ...attendee, meaning }));
		const { line, column, text } = first;
		return { date: meeting.day, line, column, text, own: [], mentions, isAttendance: true };
	};
	const inDay = isDaily
		? fields.map(({ attendees, isPerson }) => entryOf(attendees, isPerson ? BARE : ofMeeting))
		: [];
	const other = entryOf(titled);
	return {
		listed: [entryOf(listed), ...inDay].filter((entry) => entry !== undefined),
		...(other === undefined ? {} : { titled: other }),
	};
}
