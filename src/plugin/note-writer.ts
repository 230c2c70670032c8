import { Notice } from 'obsidian';
import type { App, TFile } from 'obsidian';
import type { Words } from '../view/words/words';
import { changeHistory } from './change-history';
import type { Change, TakenBack } from './change-history';

/** How one note changes. */
export interface TextChange {
	readonly path: string;
	/** The new text, the same where there is nothing to do; undefined where the note is no longer as it was when the owner asked. */
	readonly apply: (text: string) => string | undefined;
	/** What is said when it is left as it is; without it, that the line has changed. */
	readonly declined?: string;
}

/** One change of one note, asked for by the owner. */
export interface NoteEdit extends TextChange {
	/** What is said when it is done. */
	readonly said: string;
	/** What else is taken back when the owner takes this back. */
	readonly onUndo?: () => Promise<void>;
}

/** Changes of several notes for one wish of the owner's. */
export interface NoteEdits {
	readonly changes: readonly TextChange[];
	/** What is said when so many notes were written. */
	readonly said: (count: number) => string;
}

/** The one way to change anything for the owner: it says what was done, and remembers the way back. */
export interface NoteWriter {
	/** Applies an edit; whether it did. */
	readonly write: (edit: NoteEdit) => Promise<boolean>;
	/** Changes one place in each of several notes, and takes all of it back as one. */
	readonly writeAll: (edits: NoteEdits) => Promise<void>;
	/** Says that something else than a note was changed, with its way back. */
	readonly changed: (said: string, undo: () => Promise<void>) => void;
	/** Takes back the last change that was not taken back yet. */
	readonly undoLast: () => Promise<void>;
}

/** How long the way back stays on screen, in milliseconds. */
const UNDO_MS = 12_000;

const messageOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);

/** Says that something was done, and offers to take it back. */
function sayWithUndo(said: string, words: Words, undo: () => Promise<void>): void {
	const message = createFragment((fragment) => {
		fragment.createSpan({ text: `${said} ` });
		const button = fragment.createEl('button', { text: words.said.undo });
		button.addEventListener('click', (event) => {
			event.stopPropagation();
			notice.hide();
			void undo();
		});
	});
	const notice = new Notice(message, UNDO_MS);
}

interface Written {
	readonly file: TFile;
	readonly before: string;
	readonly after: string;
}

/** Puts the earlier text back, if the note still is what was written. */
async function putBack(
	app: App,
	{ file, before, after }: Written,
	words: Words,
): Promise<TakenBack> {
	// A renamed note keeps its file, under the new path.
	if (app.vault.getFileByPath(file.path) !== file) return 'gone';
	let isSame = false;
	try {
		await app.vault.process(file, (text) => {
			isSame = text === after;
			return isSame ? before : text;
		});
	} catch (error) {
		new Notice(words.said.notWritten(messageOf(error)));
		return 'failed';
	}
	return isSame ? 'undone' : 'changed';
}

/** Applies one change atomically; undefined, and said, where nothing was written. */
async function applied(
	app: App,
	{ path, apply, declined }: TextChange,
	words: Words,
): Promise<Written | undefined> {
	const file = app.vault.getFileByPath(path);
	if (file === null) {
		new Notice(words.said.noteGone);
		return undefined;
	}
	let before = '';
	let after: string | undefined;
	try {
		await app.vault.process(file, (text) => {
			before = text;
			after = apply(text);
			return after ?? text;
		});
	} catch (error) {
		new Notice(words.said.notWritten(messageOf(error)));
		return undefined;
	}
	if (after === undefined) new Notice(declined ?? words.said.lineChanged);
	return after === undefined ? undefined : { file, before, after };
}

/** Puts the earlier texts back, the last one first, where the note still is what was written; the first that is not says how it ended. */
async function putAllBack(app: App, written: readonly Written[], words: Words): Promise<TakenBack> {
	let ended: TakenBack = 'undone';
	for (const one of [...written].reverse()) {
		const result = await putBack(app, one, words);
		if (ended === 'undone') ended = result;
	}
	return ended;
}

/** What is said when a change was taken back, or could not be. */
function sayTakenBack(result: TakenBack, { said }: Words): void {
	if (result === 'undone') new Notice(said.undone);
	else if (result === 'changed') new Notice(said.undoDeclined);
	else if (result === 'gone') new Notice(said.noteGone);
}

/**
 * Writes notes for the owner. A note that is gone, or no longer what the owner saw, is left alone, and so is the vault
 * when it cannot be written.
 */
export function noteWriter(app: App, words: Words): NoteWriter {
	const history = changeHistory();
	const undo = async (change: Change): Promise<void> => {
		sayTakenBack(await history.takeBack(change), words);
	};
	const remember = (said: string, change: Change): void => {
		history.add(change);
		sayWithUndo(said, words, () => undo(change));
	};
	return {
		write: async (edit) => {
			const written = await applied(app, edit, words);
			if (written === undefined) return false;
			remember(edit.said, {
				of: written.file,
				takeBack: async () => {
					const result = await putBack(app, written, words);
					if (result === 'undone') await edit.onUndo?.();
					return result;
				},
			});
			return true;
		},
		writeAll: async ({ changes, said }) => {
			const written: Written[] = [];
			for (const change of changes) {
				const one = await applied(app, change, words);
				if (one !== undefined && one.after !== one.before) written.push(one);
			}
			if (written.length === 0) return;
			remember(said(new Set(written.map(({ file }) => file)).size), {
				of: 'several notes',
				takeBack: () => putAllBack(app, written, words),
			});
		},
		changed: (said, takeBack) => {
			const undone = async (): Promise<TakenBack> => {
				await takeBack();
				return 'undone';
			};
			remember(said, { of: 'settings', takeBack: undone });
		},
		undoLast: async () => {
			const last = history.last();
			if (last === undefined) new Notice(words.said.nothingToUndo);
			else await undo(last);
		},
	};
}
