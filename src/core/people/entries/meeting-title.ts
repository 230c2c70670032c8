import type { Note } from '../../note/note';
import { accountOf } from '../words/account';
import type { Attendee } from './attendee';
import { lineText } from '../dates/block-date';
import type { Channel } from '../channel';
import { AFTER_NAMES, BEFORE_NAMES, BETWEEN_NAMES, MEETING_WORDS } from '../lexicon/title-words';
import { readMeaning, type Meaning } from '../words/meaning';
import { channelNamed } from '../words/plain-words';

const WITH = new RegExp(`(?:^|\\s)(?:${BEFORE_NAMES})\\s+(.+)$`, 'i');
const PARTED = new RegExp(`\\s*(?:,|&|\\+|\\s(?:${BETWEEN_NAMES})\\s|\\s[-–—]\\s)\\s*`, 'i');
const LEADING = new RegExp(`^(?:(?:${MEETING_WORDS})\\s+)+`, 'i');
const TRAILING = new RegExp(`\\s+(?:${MEETING_WORDS}|${AFTER_NAMES})$`, 'i');

/** Names a title may hold: after "with", between dashes, or, of a note named by its day, the whole of it. Those nobody bears are passed over. */
export function titleAttendees(note: Note, title: string, isNamedByDay: boolean): Attendee[] {
	if (title === '' || title.length > 200) return [];
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

/** They are in touch on both sides. */
export const TOGETHER: ReadonlySet<Channel> = new Set([
	'call',
	'video',
	'meeting',
	'meal',
	'event',
]);
const WRITTEN: ReadonlySet<Channel> = new Set(['message', 'email']);

/** How a title says they were in touch: by its words, or, in `email - Ana Ruiz`, by the kind that stands first. */
export function titleMeaning(title: string): Meaning | undefined {
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
