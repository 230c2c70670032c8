import { Notice } from 'obsidian';
import type { App } from 'obsidian';
import type { Words } from '../view/words/words';

/** One change of one note, asked for by the owner. */
export interface NoteEdit {
	readonly path: string;
	/** The new text; undefined where the note is no longer as it was when the owner asked. */
	readonly apply: (text: string) => string | undefined;
	/** What is said when it is done. */
	readonly said: string;
	/** What else is taken back when the owner takes this back. */
	readonly onUndo?: () => Promise<void>;
}

/** How long the way back stays on screen, in milliseconds. */
const UNDO_MS = 12_000;

/** Says that something was done, and offers to take it back. */
export function sayWithUndo(said: string, words: Words, undo: () => Promise<void>): Notice {
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
	return notice;
}

/** Puts the earlier text back, if the note still is what was written; whether it did. */
async function takeBack(
	app: App,
	{ path, before, after }: { path: string; before: string; after: string },
	words: Words,
): Promise<boolean> {
	const file = app.vault.getFileByPath(path);
	if (file === null) {
		new Notice(words.said.noteGone);
		return false;
	}
	let isSame = false;
	try {
		await app.vault.process(file, (text) => {
			isSame = text === after;
			return isSame ? before : text;
		});
	} catch (error) {
		new Notice(words.said.notWritten(messageOf(error)));
		return false;
	}
	new Notice(isSame ? words.said.undone : words.said.undoDeclined);
	return isSame;
}

const messageOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);

/**
 * Applies one edit atomically, says so, and offers the way back. A note that is gone, or no longer what the owner saw,
 * is left alone, and so is the vault when it cannot be written.
 */
export async function writeNote(app: App, edit: NoteEdit, words: Words): Promise<boolean> {
	const file = app.vault.getFileByPath(edit.path);
	if (file === null) {
		new Notice(words.said.noteGone);
		return false;
	}
	let before = '';
	let after: string | undefined;
	try {
		await app.vault.process(file, (text) => {
			before = text;
			after = edit.apply(text);
			return after ?? text;
		});
	} catch (error) {
		new Notice(words.said.notWritten(messageOf(error)));
		return false;
	}
	const written = after;
	if (written === undefined) {
		new Notice(words.said.lineChanged);
		return false;
	}
	const { path } = file;
	sayWithUndo(edit.said, words, async () => {
		const isUndone = await takeBack(app, { path, before, after: written }, words);
		if (isUndone) await edit.onUndo?.();
	});
	return true;
}
