import { Notice } from 'obsidian';
import type { App, TFile } from 'obsidian';
import type { Analysis } from '../core/analyze';
import type { Note } from '../core/note/note';
import { explainNote } from '../core/people/notebook/explain-note';
import type { NoteReading } from '../core/people/entries/read-note';
import type { Place } from '../view/model';
import { explainReport } from '../view/report-model';
import type { Screen } from '../view/screen';
import { openPlace } from './open-place';
import { ReportModal } from './report-modal';

interface ExplainHost {
	readonly app: App;
	readonly analysis: Analysis;
	readonly screen: Screen;
	readonly readingOf: (path: string) => NoteReading | undefined;
	readonly parse: (path: string, text: string) => Note;
	readonly readAs: (place: Place) => void;
}

/** Shows line by line how a note is read. */
export async function showExplanation(file: TFile, host: ExplainHost): Promise<void> {
	const { app, analysis, screen, readingOf, parse, readAs } = host;
	const { explain, said } = screen.words;
	const reading = readingOf(file.path);
	if (reading === undefined) {
		new Notice(explain.unread);
		return;
	}
	const { notebook, today } = analysis;
	const explanation = explainNote(reading, notebook, today);
	const note = parse(file.path, await app.vault.cachedRead(file));
	const report = explainReport({ explanation, note, people: notebook.people }, screen);
	const onOpen = (place: Place, event: MouseEvent | undefined): void => {
		void openPlace(app, place, { event, gone: said.noteGone });
	};
	new ReportModal(app, { report, words: screen.words, onOpen, onReadAs: readAs }).open();
}
