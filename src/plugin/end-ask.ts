import type { App } from 'obsidian';
import type { OpenAsk } from '../core/action/asks/open-asks';
import { withOutcome } from '../core/people/writing/add-outcome';
import type { Outcome } from '../core/people/interaction';
import { shownName } from '../core/people/person';
import { ENDINGS } from '../view/asks-model';
import type { Ending } from '../view/asks-model';
import { foldedText, plainText } from '../view/plain-text';
import type { Words } from '../view/words/words';
import type { LogHost } from './log-prompt';
import { drawSuggestion, Prompt } from './prompt';

/** Writes the outcome of an open ask behind it, on its line alone. */
export async function endAsk(ask: OpenAsk, outcome: Outcome, host: LogHost): Promise<void> {
	const { screen, ground, writer } = host;
	const { person, interaction } = ask;
	const apply = (text: string): string | undefined =>
		withOutcome(text, interaction, { outcome, ground });
	const said = screen.words.said.closed(shownName(person));
	await writer.write({ path: interaction.path, apply, said });
}

interface ChooseAskOptions {
	/** The latest first. */
	readonly asks: readonly OpenAsk[];
	readonly title: (ask: OpenAsk) => string;
	readonly hint: (ask: OpenAsk) => string;
	readonly words: Words;
	readonly onChoose: (ask: OpenAsk) => void;
}

/** How an ask ended, first step: which one. */
class ChooseAskModal extends Prompt<OpenAsk> {
	readonly #options: ChooseAskOptions;

	constructor(app: App, options: ChooseAskOptions) {
		super(app, options.words.asks.which, options.words);
		this.#options = options;
		this.emptyStateText = options.words.asks.empty;
	}

	override getSuggestions(query: string): OpenAsk[] {
		const { asks, title } = this.#options;
		const typed = foldedText(query.trim());
		return asks.filter((ask) => foldedText(title(ask)).includes(typed));
	}

	override renderSuggestion(ask: OpenAsk, el: HTMLElement): void {
		const { title, hint } = this.#options;
		drawSuggestion(el, title(ask), [hint(ask)]);
	}

	override onChooseSuggestion(ask: OpenAsk): void {
		this.#options.onChoose(ask);
	}
}

interface ChooseOutcomeOptions {
	/** What was asked of whom. */
	readonly title: string;
	readonly words: Words;
	readonly onChoose: (outcome: Ending) => void;
}

/** How an ask ended, second step: one key is enough. */
class ChooseOutcomeModal extends Prompt<Ending> {
	readonly #options: ChooseOutcomeOptions;

	constructor(app: App, options: ChooseOutcomeOptions) {
		super(app, options.title, options.words);
		this.#options = options;
		for (const outcome of ENDINGS) this.#registerKey(outcome);
	}

	#registerKey(outcome: Ending): void {
		this.scope.register([], this.#options.words.asks.keys[outcome], (event) => {
			this.selectSuggestion(outcome, event);
			return false;
		});
	}

	override getSuggestions(): Ending[] {
		return [...ENDINGS];
	}

	override renderSuggestion(outcome: Ending, el: HTMLElement): void {
		const { outcomes, asks } = this.#options.words;
		drawSuggestion(el, outcomes[outcome], [asks.key(asks.keys[outcome])]);
	}

	override onChooseSuggestion(outcome: Ending): void {
		this.#options.onChoose(outcome);
	}
}

/** Asks which of the open asks has ended, and how, and writes it. */
export function noteOutcome(host: LogHost, asks: readonly OpenAsk[]): void {
	const { app, screen } = host;
	const { words, today } = screen;
	const title = ({ person, interaction: { topic } }: OpenAsk): string =>
		words.asks.row(shownName(person), topic === undefined ? undefined : plainText(topic));
	new ChooseAskModal(app, {
		asks: [...asks].reverse(),
		title,
		hint: ({ interaction: { date } }) => words.asks.age(words.time.ago(date, today)),
		words,
		onChoose: (ask) => {
			new ChooseOutcomeModal(app, {
				title: `${title(ask)}. ${words.asks.question}`,
				words,
				onChoose: (outcome) => {
					void endAsk(ask, outcome, host);
				},
			}).open();
		},
	}).open();
}
