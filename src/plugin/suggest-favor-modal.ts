import { prepareFuzzySearch, SuggestModal } from 'obsidian';
import type { App } from 'obsidian';
import type { FavorRow } from '../view/model';
import type { Words } from '../view/words/words';

/** A favor as the prompt shows it: its row, and the first reason in words. */
export interface FavorChoice extends FavorRow {
	readonly reason: string | undefined;
}

interface SuggestFavorOptions {
	readonly favors: readonly FavorChoice[];
	/** What is asked above the favors. */
	readonly placeholder: string;
	readonly words: Words;
	readonly onChoose: (favor: string) => void;
}

/** Favors drawn at most; typing narrows them down. */
const LIMIT = 60;

/** The favors whose words match what was typed, best match first; all in their own order when nothing was typed. */
export function matchingFavors<Choice extends FavorChoice>(
	favors: readonly Choice[],
	query: string,
): Choice[] {
	if (query.trim() === '') return [...favors];
	const search = prepareFuzzySearch(query.trim());
	return favors
		.map((favor) => ({ favor, score: search(`${favor.person} ${favor.title}`)?.score }))
		.filter((one): one is { favor: Choice; score: number } => one.score !== undefined)
		.sort((a, b) => b.score - a.score)
		.map(({ favor }) => favor);
}

/** Draws a row of a prompt: a first line, and quieter ones under it. */
export function drawSuggestion(el: HTMLElement, title: string, notes: readonly string[]): void {
	const row = el.createDiv({ cls: 'action-threshold-suggestion' });
	row.createDiv({ text: title, attr: { dir: 'auto' } });
	for (const text of notes) {
		row.createDiv({ cls: 'action-threshold-suggestion-note', text, attr: { dir: 'auto' } });
	}
}

/** What a prompt asks: seen in its empty field, and said as its name. */
export function askAbove(
	prompt: Pick<SuggestModal<never>, 'setPlaceholder' | 'modalEl'>,
	question: string,
): void {
	prompt.setPlaceholder(question);
	prompt.modalEl.setAttr('aria-label', question);
}

/** The keys of a prompt, said at its foot. */
export function promptKeys({ favorModal }: Words): { command: string; purpose: string }[] {
	return [
		{ command: '↑↓', purpose: favorModal.navigate },
		{ command: '↵', purpose: favorModal.use },
		{ command: 'esc', purpose: favorModal.close },
	];
}

/** What could I do for somebody: favors to choose from, by person or deed. */
export class SuggestFavorModal extends SuggestModal<FavorChoice> {
	readonly #options: SuggestFavorOptions;

	constructor(app: App, options: SuggestFavorOptions) {
		super(app);
		this.#options = options;
		const { words, placeholder } = options;
		this.limit = LIMIT;
		this.emptyStateText = words.favorModal.empty;
		askAbove(this, placeholder);
		this.setInstructions(promptKeys(words));
	}

	override getSuggestions(query: string): FavorChoice[] {
		return matchingFavors(this.#options.favors, query);
	}

	override renderSuggestion({ title, hint, reason }: FavorChoice, el: HTMLElement): void {
		drawSuggestion(el, title, reason === undefined ? [hint] : [hint, reason]);
	}

	override onChooseSuggestion({ id }: FavorChoice): void {
		this.#options.onChoose(id);
	}
}
