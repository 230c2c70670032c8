import { prepareFuzzySearch } from 'obsidian';
import type { App } from 'obsidian';
import type { FavorRow } from '../view/model';
import type { Words } from '../view/words/words';
import { drawSuggestion, Prompt } from './prompt';

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

/** What could I do for somebody: favors to choose from, by person or deed. */
export class SuggestFavorModal extends Prompt<FavorChoice> {
	readonly #options: SuggestFavorOptions;

	constructor(app: App, options: SuggestFavorOptions) {
		const { words, placeholder } = options;
		super(app, placeholder, words);
		this.#options = options;
		this.limit = LIMIT;
		this.emptyStateText = words.favorModal.empty;
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
