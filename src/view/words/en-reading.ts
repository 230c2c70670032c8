import type { PersonMark } from '../../core/people/persons/person-notes';
import { unbroken } from '../plain-text';
import { counted } from './en-time';

const folderName = (folder: string): string =>
	folder === '' ? 'the top of the vault' : `${folder}/`;

/** What marks a person, as it is written: `in People/`, `by #person`, `by type: person`. */
function markWords({ kind, name }: PersonMark): string {
	if (kind === 'folder') return `in ${folderName(name)}`;
	return kind === 'tag' ? `by #${name}` : `by ${name}`;
}

/** Words of the screen on how notes are read. */
export const READING = {
	title: 'How your notes are read',
	folderName,
	mark: markWords,
	people: (
		marks: readonly { readonly mark: PersonMark; readonly count: number }[],
		count: number,
	): string => {
		const [first, ...rest] = marks;
		if (first === undefined) return 'Nobody has a note yet';
		const head = `${counted(first.count, 'person', 'people')} ${markWords(first.mark)}`;
		const known = marks.reduce((sum, one) => sum + one.count, 0);
		return [
			head,
			...rest.map((one) => `${String(one.count)} ${markWords(one.mark)}`),
			...(known < count ? [`${String(count - known)} otherwise`] : []),
		].join(', ');
	},
	daily: (count: number, folder: string, format: string): string =>
		count === 0
			? 'No daily notes'
			: `${counted(count, 'daily note', 'daily notes')} in ${folderName(folder)}, named ${unbroken(format)}`,
	meetings: (count: number, folders: readonly string[]): string => {
		if (count === 0) return 'No notes of meetings';
		const shown = folders.slice(0, 2).map(folderName).join(' and ');
		const rest = folders.length > 2 ? ' and elsewhere' : '';
		return `${counted(count, 'note of a meeting', 'notes of meetings')} in ${shown}${rest}`;
	},
	entries: (count: number): string =>
		count === 0
			? 'Nothing dated about anybody yet'
			: `${counted(count, 'entry', 'entries')} about what you did with and for each other`,
	examples: 'For example',
	/** An example: who, when, and as what it was read; then the line itself. */
	example: (name: string, when: string, what: string): string => `${name}, ${when}: ${what}`,
	quote: (text: string): string => `“${text}”`,
	confirm: 'That is right',
	change: 'Change',
	done: 'Done',
	reset: 'Back to what was found',
	changed: 'Notes are read in another way now.',
	calm: 'Nothing is written to your notes. You find this again under the command “Show how notes are read”.',
	asked: (folder: string, notes: number): string =>
		`You have ${counted(notes, 'note', 'notes')} in ${folderName(folder)}; are they people?`,
	take: (folder: string): string => `Yes, read ${folderName(folder)} as people`,
	none: 'None',
	remove: (value: string, part: string): string => `Remove ${value} from ${part.toLowerCase()}`,
	groups: {
		people: {
			title: 'Notes about people',
			note: 'A note is about a person if one of these says so.',
		},
		daily: {
			title: 'Daily notes',
			note: 'Whoever is linked in them is taken to be mentioned, or met, on that day.',
		},
		meetings: {
			title: 'Notes of meetings',
			note: 'Notes with a day and with attendees or participants are read wherever they lie. In these folders everybody a note links to was met.',
		},
		leftOut: {
			title: 'Left out',
			note: 'Never read. Templates and indexes are left out by themselves.',
		},
		order: { title: 'Dates such as 3/4/2026' },
	},
	parts: {
		peopleFolders: { name: 'Folders', add: 'Add a folder', placeholder: 'A folder of people' },
		peopleTags: { name: 'Tags', add: 'Add a tag', placeholder: 'A tag of notes about people' },
		peopleProperties: {
			name: 'Properties',
			add: 'Add a property',
			placeholder: 'A property, like type: person',
		},
		meetingFolders: {
			name: 'Folders',
			add: 'Add a folder',
			placeholder: 'A folder of meetings',
		},
		dailyFolder: {
			name: 'Folder',
			add: 'Change the folder',
			placeholder: 'The folder of daily notes',
		},
		dailyFormat: { name: 'Named', add: 'Change the name', placeholder: 'A name, like YYYY-MM-DD' },
		excluded: {
			name: 'Folders',
			add: 'Leave out a folder',
			placeholder: 'A folder that is not read',
		},
	},
	order: { 'day-first': '3 April (day first)', 'month-first': '4 March (month first)' },
	picker: {
		notes: (count: number): string => counted(count, 'note', 'notes'),
		typed: 'As you typed it',
		empty: 'Nothing like it in this vault.',
	},
} as const;

/** Words of the screen that explains one note. */
export const EXPLAIN = {
	title: (note: string): string => `How “${note}” is read`,
	/** What the note is about, and what says so. */
	about: (names: readonly string[], mark: PersonMark | undefined): string => {
		const because = mark === undefined ? '' : `, ${markWords(mark)}`;
		return `A note about ${names.join(' and ')}${because}.`;
	},
	roles: {
		person: 'A note about people.',
		ego: 'Your own note.',
		other: 'Not a note about a person. Who is linked in it on a day is read.',
		'left-out':
			'Left out: a template, an index, a copy left by a conflict or an excluded file. Nothing in it is read.',
	},
	counts: (entries: number, leftOut: number): string =>
		leftOut === 0
			? `${counted(entries, 'entry', 'entries')} read.`
			: `${counted(entries, 'entry', 'entries')} read; ${counted(leftOut, 'line', 'lines')} left out.`,
	nothing:
		'No line in it begins with a day. A line like “- 2026-05-01 call: her move” is an entry.',
	hintOf: (line: number, text: string): string =>
		text === '' ? `Line ${String(line)}` : `Line ${String(line)}: ${text}`,
	/** The name is left out where the note is about one person. */
	entry: (when: string, name: string | undefined, what: string): string =>
		name === undefined ? `${when}: ${what}` : `${when}, ${name}: ${what}`,
	notAnEntry: (why: string): string => `Not an entry: ${why}`,
	problem: (reason: string): string => `Could not be read: ${reason}`,
	hint: (reason: string): string => `To look at: ${reason}`,
	lines: 'What was read, line by line',
	unread: 'This note has not been read yet.',
} as const;
