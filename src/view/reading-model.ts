import type { Notebook } from '../core/people/notebook/notebook';
import type { FolderCount, Survey } from '../core/people/notebook/survey';
import type { Conventions } from '../core/people/persons/vault-conventions';
import type {
	FolderQuestion,
	ReadingExample,
	ReadingGroup,
	ReadingList,
	ReadingModel,
	ReadingRow,
} from './model';
import { placeOf } from './reason-line';
import type { Screen } from './screen';
import type { Words } from './words/words';

/** What the screen on how notes are read is drawn from. */
export interface ReadingFacts {
	readonly survey: Survey;
	readonly conventions: Conventions;
	/** Folders that may hold people too. */
	readonly candidates: readonly FolderCount[];
	/** Whether the owner has set anything that would be found otherwise. */
	readonly isCorrected: boolean;
}

/** The folders that may hold people, as questions. */
export function folderQuestions(
	candidates: readonly FolderCount[],
	{ reading }: Words,
): readonly FolderQuestion[] {
	return candidates.map(({ folder, notes }) => ({
		folder,
		text: reading.asked(folder, notes),
		yes: reading.take(folder),
	}));
}

function summaryLines(
	{ survey, conventions }: ReadingFacts,
	{ people }: Notebook,
	{ reading }: Words,
): readonly string[] {
	const { dailyFolder, dailyFormat } = conventions;
	const meetings = survey.meetings.reduce((sum, { notes }) => sum + notes, 0);
	const folders = survey.meetings.map(({ folder }) => folder);
	return [
		reading.people(survey.people, people.length),
		reading.daily(survey.dailyNotes, dailyFolder, dailyFormat),
		reading.meetings(meetings, folders),
		reading.entries(survey.entries),
	];
}

function examplesOf(
	{ survey }: ReadingFacts,
	{ people }: Notebook,
	screen: Screen,
): readonly ReadingExample[] {
	const { words, today } = screen;
	const names = new Map(people.map(({ id, name }) => [id, name]));
	return survey.examples.map((entry) => ({
		text: words.reading.example(
			names.get(entry.person) ?? entry.person,
			words.time.day(entry.date, today),
			words.entry(entry),
		),
		quote: words.reading.quote(entry.text),
		place: placeOf(entry.path, entry.line, screen),
	}));
}

function listRow(
	part: ReadingList,
	values: readonly { readonly value: string; readonly label: string }[],
	{ reading }: Words,
): ReadingRow {
	const { name, add } = reading.parts[part];
	return {
		part,
		name,
		values: values.map(({ value, label }) => ({
			value,
			label,
			remove: { label: reading.remove(label, name), deed: { is: 'remove', part, value } },
		})),
		none: reading.none,
		pick: add,
	};
}

function singleRow(
	part: 'dailyFolder' | 'dailyFormat',
	label: string,
	{ reading }: Words,
): ReadingRow {
	const { name, add } = reading.parts[part];
	return { part, name, values: [{ value: label, label }], none: reading.none, pick: add };
}

function groupsOf(conventions: Conventions, words: Words): readonly ReadingGroup[] {
	const { reading } = words;
	const { groups } = reading;
	const plain = (values: readonly string[], label = (value: string): string => value) =>
		values.map((value) => ({ value, label: label(value) }));
	const properties = conventions.peopleProperties.flatMap(({ key, values }) =>
		values.map((value) => `${key}: ${value}`),
	);
	return [
		{
			...groups.people,
			rows: [
				listRow('peopleFolders', plain(conventions.peopleFolders, reading.folderName), words),
				listRow(
					'peopleTags',
					plain(conventions.peopleTags, (tag) => `#${tag}`),
					words,
				),
				listRow('peopleProperties', plain(properties), words),
			],
		},
		{
			...groups.daily,
			rows: [
				singleRow('dailyFolder', reading.folderName(conventions.dailyFolder), words),
				singleRow('dailyFormat', conventions.dailyFormat, words),
			],
		},
		{
			...groups.meetings,
			rows: [
				listRow(
					'meetingFolders',
					plain(conventions.meetingFolders ?? [], reading.folderName),
					words,
				),
			],
		},
		{ ...groups.leftOut, rows: [listRow('excluded', plain(conventions.excluded), words)] },
	];
}

/** What was found and how it is read; with everything that can be changed while the owner corrects it. */
export function readingModel(
	facts: ReadingFacts,
	notebook: Notebook,
	{ screen, isEdited }: { readonly screen: Screen; readonly isEdited: boolean },
): ReadingModel {
	const { words } = screen;
	const { reading } = words;
	const { dateOrder } = facts.conventions;
	return {
		title: reading.title,
		lines: summaryLines(facts, notebook, words),
		examples: examplesOf(facts, notebook, screen),
		questions: folderQuestions(facts.candidates, words),
		...(isEdited
			? {
					groups: groupsOf(facts.conventions, words),
					offer: { label: words.notice.openSettings, deed: 'open-settings' },
				}
			: {}),
		orderTitle: reading.groups.order.title,
		order: (['day-first', 'month-first'] as const).map((order) => ({
			order,
			label: reading.order[order],
			isChosen: order === dateOrder,
		})),
		isCorrected: facts.isCorrected,
	};
}
