import { counted } from './en-time';

const detected = (found: string, otherwise: string): string =>
	found === '' ? otherwise : `Found in this vault: ${found}.`;

/** Names and explanations of the settings. */
export const SETTINGS = {
	peopleFolders: {
		name: 'Folders of people',
		desc: (found: string): string =>
			`Every note in them is a person. Several, with commas. ${detected(found, 'None was found.')}`,
	},
	peopleTags: {
		name: 'Tags of people',
		desc: (found: string): string =>
			`A note with one of them is a person. ${detected(found, 'None was found.')}`,
	},
	peopleProperties: {
		name: 'Properties of people',
		desc: (found: string): string =>
			`A note with one of them is a person, like “type: person”. ${detected(found, 'None was found.')}`,
	},
	egoNote: {
		name: 'Note about you',
		desc: 'What you can do and how many hours you have. Without a choice, the note with “type: me” is yours.',
	},
	hoursPerWeek: {
		name: 'Hours for others',
		desc: 'How much time you have in a week to do something for people. Favors are planned to fit.',
	},
	suggestedChance: {
		name: 'Suggest from this chance on',
		desc: 'How sure your notes must make it, in percent, before somebody stands on a rung they have not shown yet.',
	},
	showsNumbers: {
		name: 'Show numbers in details',
		desc: 'Rows speak in words. Chances in percent show where you open somebody.',
	},
	logInto: {
		name: 'Where entries are written',
		desc: 'Into the daily note only where that note is already there.',
		options: { person: 'Note of the person', daily: 'Daily note of that day' },
	},
	completesNames: {
		name: 'Complete @names',
		desc: 'Typing @ and a name in any note writes the link, and offers gave, got, asked, met.',
	},
	setAside: {
		name: 'Favors set aside',
		desc: (count: number): string =>
			count === 0
				? 'None. What you dismiss or snooze rests here.'
				: `${counted(count, 'favor rests', 'favors rest')}. Click to bring them back.`,
	},
	reading: {
		name: 'How notes are read',
		desc: 'Daily notes, templates, order of dates. Taken from your vault where nothing is set.',
	},
	showReading: {
		name: 'Show what was found',
		desc: 'In the sidebar, with examples, and with lists to pick from.',
	},
	dailyFolder: { name: 'Folder of daily notes' },
	dailyFormat: {
		name: 'Names of daily notes',
		desc: 'As in the daily notes of the app: YYYY-MM-DD.',
	},
	templateFolder: { name: 'Folder of templates', desc: 'Never read.' },
	excluded: { name: 'Left out', desc: 'Folders that are never read, with commas.' },
	dateOrder: {
		name: 'Order of dates such as 3/4/2026',
		options: {
			detected: 'As found in this vault',
			'day-first': 'Day, month, year',
			'month-first': 'Month, day, year',
		},
	},
	found: (value: string): string => detected(value, ''),
	ladder: {
		name: 'Ladder',
		desc: 'The asks, from small to large. Drag to reorder.',
		count: (count: number): string => counted(count, 'ask', 'asks'),
		rung: 'Ask',
		add: 'Add an ask',
		added: 'New ask',
		reset: 'Back to the first ladder',
		resetDesc: 'Names, order and asks become what they were in the beginning.',
		wordsName: (rung: string): string => `Words for ${rung}`,
		wordsDesc: 'Words in an entry that name this act, with commas.',
		wordsHeading: 'Words that name an act',
	},
} as const;
