import type { App } from 'obsidian';
import type { Day } from '../core/day';
import type { NoteSummary } from '../core/people/persons/note-summary';
import type { Conventions } from '../core/people/persons/vault-conventions';
import type { Settings } from '../core/settings';
import type { ReadingDeed } from '../view/model';
import type { Words } from '../view/words/words';
import type { NoteWriter } from './note-writer';
import { withPicked, withReadingDeed } from './reading-edit';
import { ReadingPicker } from './reading-picker';

/** What correcting the way of reading needs. */
export interface ReadingHost {
	readonly app: App;
	readonly words: Words;
	readonly today: Day;
	readonly settings: () => Settings;
	readonly conventions: Conventions;
	readonly summaries: () => readonly NoteSummary[];
	readonly writer: NoteWriter;
	readonly save: (settings: Settings) => Promise<void>;
}

/** Saves another way of reading, and remembers the way back to the one before; the other settings stay. */
async function saveReading(changed: Settings, host: ReadingHost): Promise<void> {
	const { settings, writer, words, save } = host;
	const { conventions: before } = settings();
	await save(changed);
	writer.changed(words.reading.changed, () => save({ ...settings(), conventions: before }));
}

/** Does what the owner asks for on the screen on how notes are read: sets it, or lets them pick first. */
export function correctReading(deed: ReadingDeed, host: ReadingHost): void {
	const { app, words, today, settings, conventions, summaries } = host;
	if (deed.is === 'confirm') {
		void host.save(withReadingDeed(settings(), conventions, deed));
		return;
	}
	if (deed.is !== 'pick') {
		void saveReading(withReadingDeed(settings(), conventions, deed), host);
		return;
	}
	const { part } = deed;
	new ReadingPicker(app, {
		part,
		summaries: summaries(),
		today,
		words,
		onPick: (value) => {
			void saveReading(withPicked(settings(), conventions, { part, value }), host);
		},
	}).open();
}
