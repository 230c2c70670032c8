import type { App } from 'obsidian';
import type { Analysis } from '../core/analyze';
import type { Day } from '../core/day';
import type { Conventions } from '../core/people/vault-conventions';
import { formatDailyName } from '../core/people/daily-name';
import { parseDateText } from '../core/people/date-text';
import type { Person } from '../core/people/person';
import { formatEntry } from '../core/people/write-entry';
import type { Settings } from '../core/settings';
import type { Screen } from '../view/screen';
import { draftEntry, withLine } from './entry-edits';
import type { EditGround, NewLine } from './entry-edits';
import type { LogDraft } from './log-draft';
import { LogModal } from './log-modal';
import { writeNote } from './note-writer';

interface LogHost {
	readonly app: App;
	readonly analysis: Analysis;
	readonly screen: Screen;
	readonly ground: EditGround;
	readonly settings: () => Settings;
}

/** The day that was typed; undefined for none, and for one to come. */
function typedDay(text: string, { screen, ground }: LogHost): Day | undefined {
	const { words, today } = screen;
	const day =
		words.spokenDay(text, today) ?? parseDateText(text.trim(), ground.conventions.dateOrder);
	return day === undefined || day > today ? undefined : day;
}

/** Path of the daily note of a day. */
export function dailyPath(day: Day, { dailyFolder, dailyFormat }: Conventions): string {
	const name = `${formatDailyName(dailyFormat, day)}.md`;
	return dailyFolder === '' ? name : `${dailyFolder}/${name}`;
}

/** Where a draft goes, and its line: into the daily note where that is wished and there is one, else the person's. */
function lineOf(draft: LogDraft, { app, settings, ground }: LogHost): NewLine {
	const entry = draftEntry(draft);
	const own = { path: draft.person.path, entry: formatEntry(entry) };
	if (settings().logInto === 'person') return own;
	const path = dailyPath(draft.date, ground.conventions);
	const note = app.vault.getFileByPath(draft.person.path);
	if (note === null || app.vault.getFileByPath(path) === null) return own;
	const person = app.fileManager.generateMarkdownLink(note, path);
	return { path, entry: formatEntry({ ...entry, person, isUndated: true }) };
}

async function writeDraft(draft: LogDraft, host: LogHost): Promise<void> {
	const { app, screen, ground } = host;
	const line = lineOf(draft, host);
	const apply = (text: string): string => withLine(text, line, ground);
	const said = screen.words.said.logged(draft.person.name);
	await writeNote(app, { path: line.path, apply, said }, screen.words);
}

/** People one can log about, the last met first. */
function peopleOf({ network }: Analysis): Person[] {
	return [...network.ties]
		.filter(({ person }) => !person.hasDied)
		.sort((a, b) => (b.lastContact ?? -Infinity) - (a.lastContact ?? -Infinity))
		.map(({ person }) => person);
}

/** Logs an interaction with a person, or with whom is chosen. */
export function logInteraction(host: LogHost, person?: Person): void {
	new LogModal(host.app, {
		people: peopleOf(host.analysis),
		person,
		words: host.screen.words,
		parseDate: (text) => typedDay(text, host),
		preview: (draft) => {
			const { path, entry } = lineOf(draft, host);
			return { path, line: `- ${entry}` };
		},
		onLog: (draft) => {
			void writeDraft(draft, host);
		},
	}).open();
}
