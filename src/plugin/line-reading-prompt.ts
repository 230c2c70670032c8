import { MarkdownView, Notice } from 'obsidian';
import type { Editor, MarkdownFileInfo } from 'obsidian';
import { formatDay } from '../core/day';
import { rewriteEntry } from '../core/people/writing/rewrite-entry';
import type { LineReading } from '../core/people/writing/rewrite-entry';
import { spokenDay } from '../core/people/dates/spoken-day';
import { lineAt, textLines } from '../core/people/writing/text-lines';
import type { Place } from '../view/model';
import { noteName } from '../view/reason-line';
import { readableLine } from './line-readings';
import type { PersonReading, ReadableLine } from './line-readings';
import type { LogHost } from './log-prompt';
import { knownPeople } from './person-match';
import type { LineReadingDraft } from './line-reading-draft';
import { LineReadingModal } from './line-reading-modal';

async function writeReading(wish: LineReading, line: string, host: LogHost): Promise<void> {
	const { screen, ground, writer } = host;
	const apply = (text: string): string | undefined => {
		if (lineAt(textLines(text), wish.line) !== line) return undefined;
		const rewrite = rewriteEntry(text, wish, ground);
		return 'text' in rewrite ? rewrite.text : undefined;
	};
	await writer.write({ path: wish.path, apply, said: screen.words.lineReading.done });
}

/** Asks what a line is to be read as, and writes it. */
function askReading(readable: ReadableLine, text: string, host: LogHost): void {
	const { app, ground, screen } = host;
	const { words, today } = screen;
	const { path, line, date, people, leftOut } = readable;
	const written = lineAt(textLines(text), line);
	const wishOf = (draft: LineReadingDraft): LineReading => ({ path, line, ...draft });
	const saidNow = ({ meaning }: PersonReading): string =>
		meaning === undefined
			? words.lineReading.leftOut(leftOut === undefined ? undefined : words.notEntries[leftOut])
			: words.lineReading.now(words.entry(meaning));
	new LineReadingModal(app, {
		people,
		date,
		line: written,
		note: noteName(path),
		words,
		saidNow,
		parseDate: (typed) =>
			typed.trim() === '' ? undefined : spokenDay(typed, today, ground.conventions.dateOrder),
		formatDate: formatDay,
		dayWords: (day) => words.time.weekday(day, today),
		preview: (draft) => {
			const rewrite = rewriteEntry(text, wishOf(draft), ground);
			if ('problem' in rewrite) return { problem: words.lineReading.problems[rewrite.problem] };
			return { line: rewrite.written };
		},
		onWrite: (draft) => {
			void writeReading(wishOf(draft), written, host);
		},
	}).open();
}

function lineOf(place: Place, text: string, host: LogHost): ReadableLine | undefined {
	const { app, ground, analysis } = host;
	const { path, line = 1 } = place;
	return readableLine({ path, text, line }, { app, ground, people: knownPeople(analysis) });
}

/** Reads the line of a place as something else. */
export async function readPlaceAs(place: Place, host: LogHost): Promise<void> {
	const { app, screen } = host;
	const { said, lineReading } = screen.words;
	const file = app.vault.getFileByPath(place.path);
	if (file === null) {
		new Notice(said.noteGone);
		return;
	}
	const text = await app.vault.cachedRead(file);
	const readable = lineOf(place, text, host);
	if (readable === undefined) new Notice(lineReading.nothing);
	else askReading(readable, text, host);
}

/** The line under the cursor; undefined where nothing on it can be read. */
export function cursorLine(
	editor: Editor,
	{ file }: MarkdownFileInfo,
	host: LogHost,
): Place | undefined {
	if (file === null) return undefined;
	const place = { path: file.path, line: editor.getCursor().line + 1, label: '' };
	return lineOf(place, editor.getValue(), host) === undefined ? undefined : place;
}

/** Reads the line under the cursor as something else; what was typed is saved first, so that it is not lost. */
export async function readCursorAs(
	place: Place,
	info: MarkdownFileInfo,
	host: LogHost,
): Promise<void> {
	if (info instanceof MarkdownView) await info.save();
	await readPlaceAs(place, host);
}
