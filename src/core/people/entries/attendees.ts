import type { Day } from '../../day';
import type { Note } from '../../note/note';
import type { Attendee } from './attendee';
import { LENGTH_FIELDS } from '../lexicon/attendee-words';
import type { DateOrder } from '../dates/date-text';
import { parseMinutes } from '../words/duration';
import type { Entry, EntryMention } from './entry';
import { foldKey } from '../fold';
import { labelNamed } from '../words/languages';
import {
	fieldAttendees,
	frontmatterAttendees,
	hasDays,
	type DayAbove,
	type ListedPeople,
	sectionAttendees,
} from './listed-attendees';
import { BARE, type Meaning } from '../words/meaning';
import { titleAttendees, titleMeaning, TOGETHER } from './meeting-title';
import { channelNamed } from '../words/plain-words';
import { plainText } from '../dates/property-value';
import { cleanTopic } from '../words/topic';

/** A note that may be of a meeting. */
export interface MeetingNote {
	readonly note: Note;
	/** Absent where nothing dates the note but the headings in it. */
	readonly day?: Day;
	/** Words of the file name beside its date, or of the title property; `''` for the note of a day. */
	readonly title: string;
	/** The file name dates it: people may be named in it. */
	readonly isNamedByDay: boolean;
	/** A name in the title counts; not where only `created` dates the note. */
	readonly mayName: boolean;
	readonly order: DateOrder;
}

/** What the note says of how they met: its title's words, or a property such as `type: call`. */
function meetingMeaning({ frontmatter }: Note, title: string): Meaning {
	let minutes: number | undefined;
	let said: Meaning['channel'] | undefined;
	for (const [key, value] of frontmatter.data) {
		const text = plainText(value) ?? '';
		if (LENGTH_FIELDS.has(foldKey(key))) minutes = parseMinutes(text) ?? minutes;
		if (labelNamed(key) !== 'channel') continue;
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

/** An entry in which these people met on a day. */
function meetingOf(
	day: Day,
	attendees: readonly Attendee[],
	meaning: Meaning | undefined,
): readonly Entry[] {
	const [first] = attendees;
	if (first === undefined || meaning === undefined) return [];
	const mentions = attendees.map((attendee): EntryMention => ({ ...attendee, meaning }));
	const { line, column, text } = first;
	return [{ date: day, line, column, text, own: [], mentions, isAttendance: true }];
}

/** The meetings of the headings that are days, but for those of the note's own day. */
function meetingsOfHeadings(note: Note, lists: readonly ListedPeople[]): readonly Entry[] {
	const headings = new Map<DayAbove, Attendee[]>();
	for (const { above, attendees } of lists) {
		if (above === undefined) continue;
		const known = headings.get(above);
		if (known === undefined) headings.set(above, [...attendees]);
		else known.push(...attendees);
	}
	return [...headings].flatMap(([{ day, title }, attendees]) =>
		meetingOf(day, attendees, meetingMeaning(note, title)),
	);
}

/** The meetings a note tells of: of those it lists as there, and of those its title names, apart. */
export function readAttendance(meeting: MeetingNote): {
	readonly listed: readonly Entry[];
	readonly titled?: Entry;
} {
	const { note, day, title, order } = meeting;
	if (day === undefined && !hasDays(note, order)) return { listed: [] };
	const lists = sectionAttendees(note, order);
	const isOther = ({ above }: ListedPeople): boolean => above !== undefined && above.day !== day;
	const ofHeadings = meetingsOfHeadings(note, lists.filter(isOther));
	if (day === undefined) return { listed: ofHeadings };
	const isDaily = title === '';
	const fields = fieldAttendees(note).filter(({ isNested }) => !(isDaily && isNested));
	const listed = [
		...frontmatterAttendees(note),
		...(isDaily ? [] : fields.flatMap(({ attendees }) => attendees)),
		...lists.filter((list) => !isOther(list)).flatMap(({ attendees }) => attendees),
	];
	const titled = meeting.mayName ? titleAttendees(note, title, meeting.isNamedByDay) : [];
	const isMeeting = listed.length + titled.length + fields.length > 0;
	const ofMeeting = isMeeting ? meetingMeaning(note, title) : undefined;
	const inDay = isDaily
		? fields.flatMap(({ attendees, isPerson }) =>
				meetingOf(day, attendees, isPerson ? BARE : ofMeeting),
			)
		: [];
	const [other] = meetingOf(day, titled, ofMeeting);
	return {
		listed: [...meetingOf(day, listed, ofMeeting), ...inDay, ...ofHeadings],
		...(other === undefined ? {} : { titled: other }),
	};
}
