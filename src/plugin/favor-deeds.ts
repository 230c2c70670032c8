import { Notice } from 'obsidian';
import type { App } from 'obsidian';
import type { Analysis } from '../core/analyze';
import type { Favor } from '../core/action/favors/favor';
import { addDays, formatDay } from '../core/day';
import type { NewEntry } from '../core/people/writing/insert-entry';
import type { OpenTask } from '../core/people/notebook/note-share';
import type { Settings } from '../core/settings';
import { favorDraft } from '../view/favor-draft';
import { deedOf, titleOf } from '../view/give-model';
import type { FavorScreen } from '../view/give-model';
import type { WritingGround } from '../core/people/writing/read-back';
import { isRecurring, taskFormOf } from '../core/people/task-form';
import { shownName } from '../core/people/person';
import { noteName } from '../view/reason-line';
import { favorLine, withEntry, withTaskDone } from './entry-edits';
import type { FavorDeed } from './favor-choice-modal';
import { dailyPath, linkTarget } from './log-prompt';
import type { NoteWriter } from './note-writer';
import { openPlace } from './open-place';

/** Days a favor rests once it is a task, or for now unwanted (chosen; no source). */
const REST_DAYS = 30;

/** What acting on a favor needs. */
export interface FavorHost {
	readonly app: App;
	readonly analysis: Analysis;
	/** What is suggested now. */
	readonly favors: readonly Favor[];
	readonly screen: FavorScreen;
	readonly ground: WritingGround;
	readonly writer: NoteWriter;
	readonly settings: () => Settings;
	readonly save: (settings: Settings) => Promise<void>;
}

/** The open task a promise was read from, when it was one. */
function taskOf({ kind, reasons }: Favor, { analysis }: FavorHost): OpenTask | undefined {
	const place = kind === 'promise' ? reasons[0] : undefined;
	if (place === undefined) return undefined;
	return analysis.notebook.openTasks.find(
		({ path, line }) => path === place.path && line === place.line,
	);
}

function withSetAside(settings: Settings, favor: string, until: string | undefined): Settings {
	const rest = settings.setAside.filter((one) => one.favor !== favor);
	const added = until === undefined ? { favor } : { favor, until };
	return { ...settings, setAside: [...rest, added] };
}

function withoutSetAside(settings: Settings, favor: string): Settings {
	return { ...settings, setAside: settings.setAside.filter((one) => one.favor !== favor) };
}

/** Lets a favor rest: for a while, or for good. */
async function setAside(favor: Favor, host: FavorHost, days: number | undefined): Promise<void> {
	const { screen, settings, save } = host;
	const until = days === undefined ? undefined : formatDay(addDays(screen.today, days));
	await save(withSetAside(settings(), favor.id, until));
}

async function setAsideAloud(
	favor: Favor,
	host: FavorHost,
	days: number | undefined,
): Promise<void> {
	await setAside(favor, host, days);
	const { screen, writer, settings, save } = host;
	writer.changed(screen.words.said.setAside(titleOf(favor, screen)), () =>
		save(withoutSetAside(settings(), favor.id)),
	);
}

/** The open task a favor becomes: in today's note where that is wanted and there is one, else in the person's. */
function taskEntry(favor: Favor, host: FavorHost, place: 'person' | 'today'): NewEntry {
	const { app, screen, ground, analysis } = host;
	const inOwn: NewEntry = {
		...favorLine(favor, deedOf(favor, screen), screen.today),
		task: taskFormOf(analysis.notebook.interactions),
	};
	const path = dailyPath(screen.today, ground.conventions);
	const note = app.vault.getFileByPath(favor.person.path);
	if (place === 'person' || note === null || app.vault.getFileByPath(path) === null) return inOwn;
	const person = app.fileManager.generateMarkdownLink(note, path);
	const reader = { of: 'link' as const, target: linkTarget(person, ground) };
	return { ...inOwn, path, entry: { ...inOwn.entry, person }, reader };
}

async function addTask(favor: Favor, host: FavorHost, place: 'person' | 'today'): Promise<void> {
	const { screen, ground, writer } = host;
	const { words } = screen;
	const added = taskEntry(favor, host, place);
	const edit = {
		path: added.path,
		apply: (text: string) => withEntry(text, added, ground),
		said: words.said.taskAdded(noteName(added.path)),
	};
	const onUndo = (): Promise<void> => host.save(withoutSetAside(host.settings(), favor.id));
	if (await writer.write({ ...edit, onUndo })) await setAside(favor, host, REST_DAYS);
}

async function logDone(favor: Favor, host: FavorHost): Promise<void> {
	const { screen, ground, writer } = host;
	const { words, today } = screen;
	const task = taskOf(favor, host);
	const said = words.said.logged(shownName(favor.person));
	if (task !== undefined && isRecurring(task.text)) {
		// What makes the next one of a task that comes back has to tick it.
		new Notice(words.said.tickIt);
		await openPlace(host.app, task, { gone: words.said.noteGone });
		return;
	}
	if (task !== undefined) {
		const apply = (text: string): string | undefined => withTaskDone(text, task, today);
		await writer.write({ path: task.path, apply, said });
		return;
	}
	const added = favorLine(favor, deedOf(favor, screen), today);
	const apply = (text: string): string => withEntry(text, added, ground);
	await writer.write({ path: added.path, apply, said });
}

/** Copies first words for a message about a favor, and shows them. */
async function copyDraft(favor: Favor, { analysis, screen: { words } }: FavorHost): Promise<void> {
	const draft = favorDraft(favor, analysis, words);
	if (draft === undefined) {
		new Notice(words.said.noDraft);
		return;
	}
	await navigator.clipboard.writeText(draft);
	new Notice(words.said.copied(draft));
}

/** Does with a favor what the owner chose. */
export async function doWithFavor(favor: Favor, deed: FavorDeed, host: FavorHost): Promise<void> {
	const gone = host.screen.words.said.noteGone;
	const task = taskOf(favor, host);
	switch (deed) {
		case 'task':
		case 'task-today': {
			const place = deed === 'task' ? 'person' : 'today';
			// A promise that is a task already is shown, not written twice.
			await (task === undefined
				? addTask(favor, host, place)
				: openPlace(host.app, task, { gone }));
			return;
		}
		case 'done':
			await logDone(favor, host);
			return;
		case 'copy':
			await copyDraft(favor, host);
			return;
		case 'open':
			await openPlace(host.app, favor.person, { gone });
			return;
		case 'snooze':
			await setAsideAloud(favor, host, REST_DAYS);
			return;
		case 'dismiss':
			await setAsideAloud(favor, host, undefined);
	}
}
