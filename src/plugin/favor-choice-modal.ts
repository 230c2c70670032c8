import type { App } from 'obsidian';
import { foldedText } from '../view/plain-text';
import type { Words } from '../view/words/words';
import { drawSuggestion, Prompt } from './prompt';

/** What can be done with a favor, in the order it is offered. */
export const FAVOR_DEEDS = [
	'task',
	'task-today',
	'done',
	'copy',
	'open',
	'snooze',
	'dismiss',
] as const;
export type FavorDeed = (typeof FAVOR_DEEDS)[number];

interface FavorChoiceOptions {
	readonly title: string;
	readonly words: Words;
	readonly onChoose: (deed: FavorDeed) => void;
}

/** The second step of suggesting a favor: what to do with the one that was chosen. */
export class FavorChoiceModal extends Prompt<FavorDeed> {
	readonly #options: FavorChoiceOptions;

	constructor(app: App, options: FavorChoiceOptions) {
		super(app, options.title, options.words);
		this.#options = options;
	}

	override getSuggestions(query: string): FavorDeed[] {
		const typed = foldedText(query.trim());
		return FAVOR_DEEDS.filter((deed) => foldedText(this.#label(deed)).includes(typed));
	}

	override renderSuggestion(deed: FavorDeed, el: HTMLElement): void {
		drawSuggestion(el, this.#label(deed), []);
	}

	override onChooseSuggestion(deed: FavorDeed): void {
		this.#options.onChoose(deed);
	}

	#label(deed: FavorDeed): string {
		return this.#options.words.favorModal.choices[deed];
	}
}
