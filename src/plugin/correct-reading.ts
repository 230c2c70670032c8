import type { App } from 'obsidian';
import type { Day } from '../core/day';
import type { NoteSummary } from '../core/people/note-summary';
import type { Conventions } from '../core/people/vault-conventions';
import type { Settings } from '../core/settings';
import type { ReadingDeed } from '../view/model';
import type { Words } from '../view/words/words';
import { withPicked, withReadingDeed } from './reading-edit';
import { ReadingPicker } from './reading-picker';

/** What correcting the way of reading needs. */
export interface ReadingHost {
	readonly app: App;
	readonly words: Words;
	readonly today: Day;
	readonly settings: Settings;
	readonly conventions: Conventions;
	readonly summaries: () => readonly NoteSummary[];
	readonly save: (settings: Settings) => Promise<void>;
}

/** Does what the owner asks for on the screen on how notes are read: sets it, or lets them pick first. */
export function correctReading(deed: ReadingDeed, host: ReadingHost): void {
	const { app, words, today, settings, conventions, summaries, save } = host;
	if (deed.is !== 'pick') {
		void save(withReadingDeed(settings, conventions, deed));
		return;
	}
	const { part } = deed;
	new ReadingPicker(app, {
		part,
		summaries: summaries(),
		today,
		words,
		onPick: (value) => {
			void save(withPicked(settings, conventions, { part, value }));
		},
	}).open();
}
