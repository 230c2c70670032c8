import type { Command, Editor, MarkdownFileInfo } from 'obsidian';
import type { Words } from '../view/words/words';

/** What the commands set off. */
export interface CommandDeeds {
	readonly openSidebar: () => void;
	readonly suggestFavor: () => void;
	/** For the person whose note is open; undefined where none is. */
	readonly suggestFavorForActive: () => (() => void) | undefined;
	readonly planWeek: () => void;
	readonly whoCanIAsk: () => void;
	readonly log: () => void;
	readonly recordAsk: () => void;
	readonly endAsk: () => void;
	readonly undo: () => void;
	/** For the line under the cursor; undefined where nothing on it can be read. */
	readonly readLine: (editor: Editor, info: MarkdownFileInfo) => (() => void) | undefined;
	readonly checkNotes: () => void;
	readonly showReading: () => void;
	readonly showFirstMinute: () => void;
	/** For the note that is open; undefined where none is. */
	readonly explainActive: () => (() => void) | undefined;
	readonly toggleNumbers: () => void;
}

/** The commands of the palette; none has a hotkey of its own. */
export function commands({ commands: names }: Words, deeds: CommandDeeds): readonly Command[] {
	return [
		{ id: 'open-sidebar', name: names.openSidebar, callback: deeds.openSidebar },
		{ id: 'suggest-favor', name: names.suggestFavor, callback: deeds.suggestFavor },
		{
			id: 'suggest-favor-for-active-person',
			name: names.suggestFavorActive,
			checkCallback: (isChecking) => {
				const suggest = deeds.suggestFavorForActive();
				if (!isChecking) suggest?.();
				return suggest !== undefined;
			},
		},
		{ id: 'plan-week', name: names.planWeek, callback: deeds.planWeek },
		{ id: 'who-can-i-ask', name: names.whoCanIAsk, callback: deeds.whoCanIAsk },
		{ id: 'log-interaction', name: names.log, callback: deeds.log },
		{ id: 'record-ask', name: names.recordAsk, callback: deeds.recordAsk },
		{ id: 'end-ask', name: names.endAsk, callback: deeds.endAsk },
		{ id: 'undo', name: names.undo, callback: deeds.undo },
		{
			id: 'read-line-as',
			name: names.readLine,
			editorCheckCallback: (isChecking, editor, info) => {
				const read = deeds.readLine(editor, info);
				if (!isChecking) read?.();
				return read !== undefined;
			},
		},
		{ id: 'check-notes', name: names.checkNotes, callback: deeds.checkNotes },
		{ id: 'show-reading', name: names.showReading, callback: deeds.showReading },
		{ id: 'show-first-minute', name: names.showFirstMinute, callback: deeds.showFirstMinute },
		{
			id: 'explain-note',
			name: names.explainNote,
			checkCallback: (isChecking) => {
				const explain = deeds.explainActive();
				if (!isChecking) explain?.();
				return explain !== undefined;
			},
		},
		{ id: 'toggle-numbers', name: names.toggleNumbers, callback: deeds.toggleNumbers },
	];
}
