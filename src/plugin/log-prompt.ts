import type { App } from 'obsidian';
import type { Analysis } from '../core/analyze';
import type { Day } from '../core/day';
import { formatDailyName } from '../core/people/dates/daily-name';
import { insertEntry } from '../core/people/writing/insert-entry';
import type { NewEntry } from '../core/people/writing/insert-entry';
import { type Person, shownName } from '../core/people/person';
import type { WritingGround } from '../core/people/writing/read-back';
import { spokenDay } from '../core/people/dates/spoken-day';
import type { Conventions } from '../core/people/persons/vault-conventions';
import type { Settings } from '../core/settings';
import { noteName } from '../view/reason-line';
import type { Screen } from '../view/screen';
import { rungWords, writtenThing } from '../view/words/words';
import { draftEntry, withEntry } from './entry-edits';
import type { LogDraft, LogForm } from './log-draft';
import { LogModal } from './log-modal';
import type { NoteWriter } from './note-writer';
import { knownPeople } from './person-match';
import type { WritePreview } from './write-preview';

/** What logging needs. */
export interface LogHost {
	readonly app: App;
	readonly analysis: Analysis;
	readonly screen: Screen;
	readonly ground: WritingGround;
	readonly writer: NoteWriter;
	readonly settings: () => Settings;
}

/** Path of the daily note of a day. */
export function dailyPath(day: Day, { dailyFolder, dailyFormat }: Conventions): string {
	const name = `${formatDailyName(dailyFormat, day)}.md`;
	return dailyFolder === '' ? name : `${dailyFolder}/${name}`;
}

/** What a written link leads to, as the app caches it. */
export function linkTarget(link: string, { parse }: WritingGround): string {
	return parse('', link).outline.links[0]?.link ?? '';
}

/** Where a draft goes: into the daily note where that is wished and there is one, else the person's. */
function newEntryOf(draft: LogDraft, { app, settings, ground }: LogHost): NewEntry {
	const entry = draftEntry(draft);
	const { path: own, id } = draft.person;
	const inOwn: NewEntry = { path: own, entry, reader: { of: 'owner', person: id } };
	if (settings().logInto === 'person') return inOwn;
	const path = dailyPath(draft.date, ground.conventions);
	const note = app.vault.getFileByPath(own);
	if (note === null || app.vault.getFileByPath(path) === null) return inOwn;
	const person = app.fileManager.generateMarkdownLink(note, path);
	return {
		path,
		entry: { ...entry, person, isUndated: true },
		reader: { of: 'link', target: linkTarget(person, ground) },
	};
}

async function previewOf(draft: LogDraft, host: LogHost): Promise<WritePreview | undefined> {
	const { vault } = host.app;
	const added = newEntryOf(draft, host);
	const file = vault.getFileByPath(added.path);
	if (file === null) return undefined;
	const text = await vault.cachedRead(file);
	const { heading, written, isExact } = insertEntry(text, added, host.ground);
	return {
		note: noteName(added.path),
		...(heading === undefined ? {} : { heading }),
		lines: written,
		isExact,
	};
}

async function writeDraft(draft: LogDraft, host: LogHost): Promise<void> {
	const { screen, ground, writer } = host;
	const added = newEntryOf(draft, host);
	const apply = (text: string): string => withEntry(text, added, ground);
	const said = screen.words.said.logged(shownName(draft.person));
	await writer.write({ path: added.path, apply, said });
}

/** What stands in the fields in the beginning. */
interface LogStart {
	readonly person?: Person | undefined;
	readonly form?: LogForm;
	/** What is asked for, as the ladder calls it. */
	readonly thing?: string;
}

/** Logs an interaction with a person, or with whom is chosen; `asked` begins with an ask. */
export function logInteraction(
	host: LogHost,
	{ person, form = 'met', thing = '' }: LogStart,
): void {
	const { app, analysis, ground, screen } = host;
	const { words, today } = screen;
	new LogModal(app, {
		people: knownPeople(analysis),
		person,
		form,
		thing,
		things: analysis.ladder.map(({ action }) => ({
			written: writtenThing(action),
			shown: rungWords(action, words).thing,
		})),
		words,
		parseDate: (text) => spokenDay(text, today, ground.conventions.dateOrder),
		dayWords: (day) => words.time.weekday(day, today),
		preview: (draft) => previewOf(draft, host),
		onLog: (draft) => {
			void writeDraft(draft, host);
		},
	}).open();
}
