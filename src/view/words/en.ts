import { addDays, formatDay } from '../../core/day';
import type { Day } from '../../core/day';
import type { Because } from '../../core/action/ladder';
import type { Basis } from '../../core/network/tie';
import type { Channel } from '../../core/people/channel';
import type { Outcome } from '../../core/people/interaction';
import { FAVOR_KIND_NAMES, favorDeed, favorTitle } from './en-favors';
import { entryWords } from './en-entries';
import { LINE_READING } from './en-line-reading';
import { NOT_ENTRIES } from './en-not-entries';
import { EXPLAIN, READING } from './en-reading';
import { REASONS } from './en-reasons';
import { RULE_TITLES } from './en-rules';
import { RUNGS } from './en-rungs';
import { SETTINGS } from './en-settings';
import { agoWords, counted, dayWords, durationWords, untilWords, weekdayWords } from './en-time';

const people = (count: number): string => counted(count, 'person', 'people');

/** Least chance for each word, highest first (chosen; no source). */
const CHANCES: readonly (readonly [number, string])[] = [
	[0.9, 'almost surely'],
	[0.75, 'very likely'],
	[0.5, 'likely'],
	[0.3, 'perhaps'],
	[0.1, 'unlikely'],
	[0, 'hardly'],
];

const BECAUSE: Record<Because, string> = {
	proven: 'has done it',
	said: 'you say so',
	suggested: 'likely',
};

const LEGEND: Record<Because, string> = {
	proven: 'have done it',
	said: 'by your word',
	suggested: 'likely',
};

const BASIS: Record<Basis, string> = {
	known: 'known',
	thin: 'too little noted to say',
	unanswered: 'no answer so far',
};

const OUTCOMES: Record<Outcome, string> = {
	yes: 'Yes',
	partly: 'Partly',
	no: 'No',
	silence: 'No answer',
	open: 'Still open',
};

const CHANNELS: Record<Channel, string> = {
	mention: 'Mention',
	reaction: 'Reaction',
	comment: 'Comment',
	message: 'Message',
	email: 'Email',
	call: 'Call',
	video: 'Video call',
	meeting: 'Meeting',
	meal: 'Meal',
	event: 'Event',
	gift: 'Gift',
	help: 'Help',
	review: 'Review',
	introduction: 'Introduction',
	recommendation: 'Recommendation',
	loan: 'Loan',
	other: 'Other',
};

/** Every string of the product in plain English. A second language is a second record of the same shape. */
export const en = {
	/** Language code, as Obsidian names it. */
	language: 'en',

	time: {
		day: dayWords,
		weekday: weekdayWords,
		ago: agoWords,
		until: untilWords,
		duration: durationWords,
	},
	rungs: RUNGS,
	reasons: REASONS,
	/** As what an entry was read. */
	entry: entryWords,
	notEntries: NOT_ENTRIES,
	reading: READING,
	rules: RULE_TITLES,
	explain: EXPLAIN,
	settings: SETTINGS,
	lineReading: LINE_READING,
	favor: { title: favorTitle, deed: favorDeed, kinds: FAVOR_KIND_NAMES, draft: 'To begin with' },

	because: BECAUSE,
	legend: LEGEND,
	basis: BASIS,
	outcomes: OUTCOMES,
	channels: CHANNELS,
	people,

	/** A chance from 0 to 1 in words. */
	chance: (chance: number): string => CHANCES.find(([least]) => chance >= least)?.[1] ?? 'hardly',
	percent: (share: number): string => `${String(Math.round(share * 100))}%`,
	/** A chance from 0 to 1 in tenths: it bears no more digits, and nobody is sure of either end. */
	about: (chance: number): string => {
		const tenths = Math.round(chance * 10);
		if (tenths < 1) return 'below 10%';
		return tenths > 9 ? 'over 90%' : `about ${String(tenths * 10)}%`;
	},
	separator: ' · ',

	headline: {
		act: (count: number): string => `${people(count)} would act for you`,
		larger: (count: number, would: string): string => `${String(count)} would ${would}`,
		/** A clause as part of the sentence. */
		part: (clause: string, isLast: boolean): string => (isLast ? clause : `${clause}; `),
		none: 'Nobody stands above a threshold yet',
	},

	ladder: {
		title: 'Who would act for you',
		label: 'Asks, from small to large',
		/** For a screen reader; begins with what can be seen. */
		row: (name: string, count: number): string => `${name} ${people(count)}`,
		part: (count: number, legend: string): string => `${String(count)} ${legend}`,
		earlier: 'three months ago',
		before: (count: number): string => `${String(count)} three months ago`,
		custom: (name: string): string => `say yes to “${name}”`,
	},

	persons: {
		title: (rung: string, count: number): string => `${rung}: ${people(count)}`,
		empty: 'Nobody yet. A favor of yours is the surest way up.',
		nearMisses: 'Not far from it',
		nearMissesNote: 'Below the threshold today; a favor or a good talk could change that.',
		thin: (count: number): string => `Too little noted to say (${String(count)})`,
		unanswered: (count: number): string => `No answer so far (${String(count)})`,
		apartNote: {
			thin: 'One or two days of contact on record say little either way.',
			unanswered: 'Your notes say that several asks or messages stayed without an answer.',
		},
		/** A row's quote; `larger` is the larger ask that was met. */
		quoted: (quote: string, larger: string | undefined): string =>
			larger === undefined ? `“${quote}”` : `${larger}: “${quote}”`,
		lastContact: (ago: string): string => `In touch ${ago}`,
		noContact: 'No contact noted',
		short: (favors: number): string =>
			favors === 1 ? 'one favor short' : `${String(favors)} favors short`,
		shortOfYes: 'one yes short',
		entries: (count: number): string => counted(count, 'entry', 'entries'),
		could: 'Could they',
		would: 'Would they',
		couldWords: (ability: number): string =>
			ability >= 0.95
				? 'yes'
				: ability >= 0.5
					? 'probably'
					: ability > 0
						? 'nothing points to it'
						: 'no',
		why: {
			proven: 'Stands here because they have done it.',
			said: 'Stands here by your own word.',
			suggested: 'Stands here because your notes suggest it.',
		} satisfies Record<Because, string>,
		held: 'Stood above until lately, and is not clearly below yet.',
		openNote: 'Open note',
		log: 'Log an interaction',
		favor: 'Suggest a favor',
	},

	give: {
		title: 'Give',
		given: (given: string, hours: string): string => `${given} of ${hours} given this week`,
		budget: (count: number, planned: string): string =>
			`${counted(count, 'favor fits', 'favors fit')} the rest of it: ${planned}`,
		enough: 'That is enough for this week.',
		more: (count: number): string => `More you could do (${String(count)})`,
		empty:
			'No favor suggests itself. What people need or care about, noted in their notes, brings ideas.',
		planEmpty: 'Nothing fits the hours of this week.',
		/** What a favor would change: the highest ask they would meet, before and after. */
		gain: (from: string | undefined, to: string): string => {
			if (from === undefined) return `up to ${to}`;
			return from === to ? `firmer at ${to}` : `from ${from} to ${to}`;
		},
		addTask: 'Add as task',
		logDone: 'Log as done',
		openPerson: 'Open note',
		snooze: 'Not now',
		dismiss: 'Not this one',
		copyDraft: 'Copy the words',
		moreActions: 'More',
	},

	asks: {
		title: 'Asks',
		offer: 'Who can I ask?',
		row: (name: string, topic: string | undefined): string =>
			topic === undefined ? name : `${name}: ${topic}`,
		age: (ago: string): string => `asked ${ago}`,
		older: (count: number): string => `Older, taken as no answer (${String(count)})`,
		empty: 'No ask is waiting for an outcome.',
		close: (outcome: string, name: string): string => `${outcome}: ask to ${name}`,
		question: 'How did it end?',
		which: 'Which ask has ended?',
		/** One key each, for those who type. */
		keys: { yes: 'y', partly: 'p', no: 'n', silence: 's' },
		key: (key: string): string => `key ${key}`,
	},

	review: {
		title: 'Review',
		label: 'Activity and progress by week',
		waiting: 'Looking back over the quarter …',
		weeksAgo: (count: number): string => `${counted(count, 'week', 'weeks')} ago`,
		thisWeek: 'this week',
		activity: 'what you noted',
		progress: (rung: string): string => `people above “${rung}”`,
		week: (week: string, entries: number, count: number): string =>
			`${week}: ${counted(entries, 'entry', 'entries')}, ${people(count)}`,
		activitySentence: (entries: number, time: string | undefined, weeks: number): string =>
			`${counted(entries, 'entry', 'entries')}${time === undefined ? '' : ` and ${time}`} in ${counted(weeks, 'week', 'weeks')}.`,
		progressSentence: (rung: string, now: number, change: number): string => {
			const name = `“${rung}”`;
			if (change === 0) return `${people(now)} above ${name}, as many as at the start.`;
			const by = `${String(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'}`;
			return `${people(now)} above ${name}, ${by} than at the start.`;
		},
		empty: 'A few weeks of dated entries will show here what moved whom.',
		hoursTitle: 'Where the time went, and what it brought',
		hours: (time: string, rungs: number): string =>
			rungs === 0 ? time : `${time}, ${counted(rungs, 'new rung', 'new rungs')}`,
		dilutionTitle: 'How many ties your hours hold',
		dilutionLabel: (ties: number, hours: string): string =>
			`Average strength from one tie to ${String(ties)}, as it is and as ${hours} a week would keep it up by talks alone`,
		steady: (hours: string): string => `${hours} a week, by talks alone`,
		own: 'average strength',
		strongestTie: 'your strongest tie',
		allTies: (ties: number): string => `all ${String(ties)}`,
		dilutionSentence: (ties: number, everyDays: number): string =>
			`Shared evenly among all ${counted(ties, 'tie', 'ties')}, your hours are half an hour with each every ${counted(everyDays, 'day', 'days')}.`,
		heldSentence: (hours: string, held: readonly string[]): string =>
			`By talks alone ${hours} a week hold: ${held.join('; ')}. Favors hold more.`,
		calibrationTitle: 'How well the chances came true',
		expectedLeast: 'expected: unlikely',
		expectedMost: 'sure',
		calibrationDots: 'how often it came true',
		calibrationLine: 'as expected',
		calibrationLabel: 'What was expected from left to right, what came of it upwards',
		bin: (expected: string, asks: number, yes: string): string =>
			`Expected ${expected}, ${counted(asks, 'ask', 'asks')}: yes ${yes}`,
		fewAsks: (asks: number): string =>
			asks === 0
				? 'None of your asks has a known end yet.'
				: `${counted(asks, 'ask', 'asks')} with a known end ${asks === 1 ? 'says' : 'say'} too little.`,
		fit: (asks: number, isCloser: boolean): string =>
			`Over ${counted(asks, 'ask', 'asks')} with a known end the chances came ${isCloser ? '' : 'no '}closer to what happened than your average answer would have.`,
		brier: (brier: number, average: number): string =>
			`Mean squared error ${brier.toFixed(3)}; of the average ${average.toFixed(3)}.`,
		depths: { light: 'Likes, comments, feeds', talk: 'Messages and talks', favor: 'Favors' },
		returns: (name: string, entries: number, time: string | undefined, rungs: number): string =>
			`${name}: ${counted(entries, 'entry', 'entries')}${time === undefined ? '' : `, ${time}`}; ${counted(rungs, 'new rung', 'new rungs')}`,
		rose: (name: string, rungs: readonly string[]): string => `${name} rose to ${rungs.join(', ')}`,
		mirror: (rung: string, given: number, got: number): string =>
			`${rung}: you ${counted(given, 'time', 'times')}, they ${counted(got, 'time', 'times')}`,
		rest: (name: string, minutes: string): string =>
			`Letting ${name} be for a while would free ${minutes} a week`,
		held: (rung: string, count: number): string => `${rung}: ${people(count)}`,
		heldTitle: 'What your hours can hold by talks alone',
		illusion: (lightActs: number, feed: string | undefined): string =>
			`${counted(lightActs, 'light touch', 'light touches')}${feed === undefined ? '' : ` and ${feed} in feeds`}: activity, not progress.`,
		unmoved: (names: readonly string[]): string =>
			`Nothing deeper, and no rung, for ${names.join(', ')}; one call each would do more.`,
	},

	card: {
		upTo: (rung: string): string => `Would act, up to: ${rung}`,
		below: 'Below the first threshold today',
		thin: 'Too little is noted to say how they would act',
		unanswered: 'No answer so far to what you asked',
		away: 'Not on the ladder',
		steps: (on: readonly string[]): string =>
			on.length === 0 ? 'Stands on no rung' : `Stands on: ${on.join(', ')}`,
		exchange: (gave: number, got: number): string =>
			`You gave ${counted(gave, 'favor', 'favors')} and got ${String(got)}`,
		given: (when: string, quote: string): string => `You, ${when}: ${quote}`,
		got: (name: string, when: string, quote: string): string => `${name}, ${when}: ${quote}`,
		promise: (quote: string): string => `Still open: ${quote}`,
		next: 'Next favor',
		strength: 'What made it',
		strengthLabel: (since: string): string =>
			`How strong the tie was, on average over two months, since ${since}`,
		today: 'today',
		mark: (when: string, quote: string): string => `${when}: ${quote}`,
	},

	firstMinute: {
		title: (count: number): string =>
			count === 0
				? 'What do you know that your notes do not?'
				: `Your notes remember ${counted(count, 'time', 'times')} somebody acted for you`,
		question: (name: string, would: string): string => `Would ${name} ${would}?`,
		position: (number: number, all: number): string =>
			`What do you think? ${String(number)} of ${String(all)}`,
		yes: 'Yes',
		no: 'No',
		cannotSay: 'Can’t say',
		save: (count: number): string => `Save ${counted(count, 'answer', 'answers')}`,
		discard: 'Go on without saving',
		goOn: 'Go on to the ladder',
		calm: 'You need not answer. You find this again under the command “Show the first minute”.',
		whatIsSaved: 'Each answer becomes a property of their note, “would” or “would_not”.',
	},

	/** Said where some places could not be read, or are doubtful. */
	trouble: (errors: number, warnings: number): string =>
		errors > 0
			? `${counted(errors, 'place', 'places')} could not be read`
			: `${counted(warnings, 'line', 'lines')} may be read otherwise`,

	notice: {
		loading: 'Reading your notes',
		loadingCount: (read: number, all: number): string =>
			`${String(read)} of ${counted(all, 'note', 'notes')}`,
		loadingLine: 'Nothing leaves this device. You can go on working.',
		failed: 'Something went wrong here',
		failedLines: (failure: string): readonly string[] => [
			'Your notes are untouched. The next change of a note tries again.',
			`If it stays, please report this: ${failure}`,
		],
		emptyVault: 'This vault has no notes yet',
		emptyVaultLines: [
			'Write one note for each person you would do something for, and a line whenever one of you did something.',
			'Like this, in a note named “Ana Ruiz” in a folder named “People”:',
		],
		noPeople: 'No notes about people found',
		noPeopleLines: (notes: number): readonly string[] => [
			`None of the ${counted(notes, 'note', 'notes')} in this vault lies in a folder such as “People” or “Contacts”, has a tag such as #person or #contact, or a property such as “type: person” or “categories: [[People]]”.`,
			'If you mark notes about people in another way, say so in the settings. If you keep none yet, begin with one, in a folder named “People”:',
		],
		problem: (place: string, reason: string): string => `${place}: ${reason}`,
		onlyBroken: 'Your notes about people cannot be read',
		onlyBrokenLines: (count: number): readonly string[] => [
			`${counted(count, 'place', 'places')} must be mended first. The notes themselves are untouched.`,
		],
		noEntries: (count: number): string => `${people(count)}, and nothing dated about them yet`,
		noEntriesLine:
			'One line a deed is enough, in their note. A line that begins with a day is an entry:',
		/** Lines that read as entries when they are copied into a note today. */
		example: (today: Day): string =>
			[
				`- ${formatDay(addDays(today, -9))} call 30m: her move`,
				`- ${formatDay(addDays(today, -7))} gave: an hour on her spreadsheet (1h)`,
				`- ${formatDay(addDays(today, -1))} got: introduction to Bo`,
			].join('\n'),
		openSettings: 'Open settings',
		showReading: 'Say which notes are people',
		checkNotes: 'Check notes',
	},

	place: (name: string, line: number | undefined): string =>
		line === undefined ? name : `${name}, line ${String(line)}`,
	showAll: (count: number): string => `Show all ${String(count)}`,
	showFewer: 'Show fewer',
	sidebarLabel: 'Action ladder',

	commands: {
		openSidebar: 'Open sidebar',
		suggestFavor: 'Suggest a favor',
		suggestFavorActive: 'Suggest a favor for the open person',
		planWeek: 'Plan the week',
		showFirstMinute: 'Show the first minute',
		whoCanIAsk: 'Who can I ask',
		log: 'Log an interaction',
		checkNotes: 'Check notes',
		showReading: 'Show how notes are read',
		explainNote: 'Explain how this note is read',
		recordAsk: 'Record an ask',
		endAsk: 'Note how an ask ended',
		undo: 'Undo the last change',
		readLine: 'Read this line as …',
		toggleNumbers: 'Show or hide numbers',
	},

	favorModal: {
		placeholder: 'Whom would you like to help?',
		placeholderFor: (name: string): string => `What could you do for ${name}?`,
		empty: 'No favor suggests itself here.',
		navigate: 'to choose',
		use: 'to go on',
		close: 'to close',
		choices: {
			task: 'Add as open task to their note',
			'task-today': 'Add as open task to today’s note',
			done: 'Log as done today',
			copy: 'Copy first words for a message',
			open: 'Open the note',
			snooze: 'Not now: ask again in 30 days',
			dismiss: 'Not this one: do not suggest it again',
		},
		planned: (given: string): string => `${given}. What next?`,
	},

	/** How a message may begin; the owner's own words go on. */
	drafts: {
		share: (note: string, interest: string): string =>
			`I came across “${note}” in my notes and thought of you, because you care about ${interest}.`,
		introduction: (
			name: string,
			other: string,
			{ need, can }: { readonly need: string; readonly can: string },
		): string =>
			`${name}, meet ${other}. ${name}: ${need}. ${other}: ${can}. I think you two should talk.`,
		need: (need: string): string =>
			`You are looking for this: ${need}. I can help; when suits you?`,
		promise: 'I have not forgotten what I promised you; it comes this week.',
		call: (minutes: number): string =>
			`I would like to hear how you are. Would ${String(minutes)} minutes on the phone this week suit you?`,
		thanks: (deed: string): string => `Thank you for this: ${deed}. Here is what came of it:`,
		recommend: (
			name: string,
			deeds: readonly { readonly day: Day; readonly words: string }[],
			today: Day,
		): string =>
			`A few words on ${name}, to be shown around: ${deeds
				.map(({ day, words }) => `${words} (${dayWords(day, today)})`)
				.join('; ')}.`,
	},

	ask: {
		/** Numbers that may begin a topic. */
		numbers: new Map([
			['two', 2],
			['three', 3],
			['four', 4],
			['five', 5],
			['six', 6],
			['seven', 7],
			['eight', 8],
			['nine', 9],
			['ten', 10],
		]) as ReadonlyMap<string, number>,
		/** What a number of people is counted in. */
		people: ['people', 'persons', 'friends', 'helpers', 'volunteers', 'hands'] as readonly string[],
		together: (needed: number, names: readonly string[], percent: string): string =>
			`To be sure of ${String(needed)}, ask ${names.join(', ')}: ${percent} that enough say yes`,
		notTogether: (needed: number, names: readonly string[], percent: string): string =>
			names.length === 0
				? `Nobody to make up ${String(needed)} yet`
				: `Even ${names.join(', ')} together make ${String(needed)} only ${percent} sure`,
	},

	askModal: {
		title: 'Who can I ask',
		action: 'For what',
		topic: 'About',
		topicPlaceholder: 'Optional: Berlin, bookkeeping, a flat …',
		above: 'Above the threshold',
		near: 'Not far from it',
		none: 'Nobody stands above this threshold yet.',
		noneWithTopic: (topic: string): string => `Nobody above this threshold matches “${topic}”.`,
		yesMore: 'People say yes about twice as often as those who ask expect.',
		summary: (count: number): string => `${people(count)} above the threshold`,
		choices: { asked: 'Note that I asked', open: 'Open the note' },
	},

	/** Offered while one writes a name into a note. */
	mention: {
		alias: (name: string): string => `as ${name}`,
		deeds: { gave: 'gave …', got: 'got from …', asked: 'asked …', met: 'met …' },
	},

	logModal: {
		title: 'Log an interaction',
		askTitle: 'Record an ask',
		person: 'Who',
		personPlaceholder: 'Name of a person',
		date: 'When',
		datePlaceholder: 'Today, last Friday, May 3',
		noDay: 'No day that has been',
		form: 'What',
		forms: {
			met: 'We were in touch',
			gave: 'I did something for them',
			got: 'They did something for me',
			asked: 'I asked for something',
			askedMe: 'They asked me for something',
		},
		channel: 'How',
		thing: 'For what',
		ownThing: 'In my own words',
		words: 'In your words',
		wordsPlaceholder: {
			met: 'her grant, and the move',
			gave: 'an hour on her spreadsheet',
			got: 'introduction to Bo',
			asked: 'for the residency',
			askedMe: 'feedback on the deck',
		},
		minutes: 'Minutes',
		outcome: 'Outcome',
		preview: (note: string, heading: string | undefined): string =>
			heading === undefined
				? `Will be written to ${note}:`
				: `Will be written to ${note}, under “${heading}”:`,
		readsOtherwise: 'These words say something else as well, and may be read that way.',
		save: 'Log it',
		cancel: 'Cancel',
		needPerson: 'Choose a person first.',
		needDate: 'Choose a day that is not in the future.',
		needWords: 'Say in a few words what it was.',
	},

	checkModal: {
		title: 'Check notes',
		fine: 'Everything that looks like an entry could be read.',
		summary: (errors: number, warnings: number): string =>
			[
				errors > 0 ? counted(errors, 'error', 'errors') : '',
				warnings > 0 ? counted(warnings, 'hint', 'hints') : '',
			]
				.filter((part) => part !== '')
				.join(', '),
		found: (people: number, entries: number): string =>
			`${counted(people, 'person', 'people')} and ${counted(entries, 'entry', 'entries')} were read.`,
		group: (rule: string, count: number): string => `${rule} (${String(count)})`,
	},

	said: {
		taskAdded: (name: string): string => `Added an open task to ${name}.`,
		logged: (name: string): string => `Logged in ${name}.`,
		closed: (name: string): string => `Noted in ${name}.`,
		setAside: (title: string): string => `Set aside: ${title}.`,
		copied: (draft: string): string => `Copied: ${draft}`,
		noDraft: 'There are no first words for this one.',
		answersSaved: (count: number): string => `Written to ${counted(count, 'note', 'notes')}.`,
		undo: 'Undo',
		nothingToUndo: 'There is nothing to undo.',
		undone: 'Undone.',
		undoDeclined: 'The note has changed since, so it was left as it is.',
		whereSettings: (name: string): string =>
			`You find them in the settings of the app, under ${name}.`,
		noteGone: 'That note is no longer there.',
		notWritten: (reason: string): string => `Nothing was written: ${reason}`,
		tickIt: 'This task comes back: tick it in its note, so that the next one is made.',
		propertiesUnread: (name: string): string =>
			`The properties of ${name}’s note cannot be read, so nothing was written there.`,
		lineChanged: 'That line has changed since; open the note to look.',
		stillReading: 'Still reading your notes. One moment.',
		numbersHidden: 'Numbers are hidden.',
		numbersShown: 'Numbers are shown.',
	},
} as const;
