import { SuggestModal } from 'obsidian';
import type { App } from 'obsidian';
import type { AskedPerson } from '../view/asked-people';
import { foldedText } from '../view/plain-text';
import type { Words } from '../view/words/words';
import { drawSuggestion, promptKeys } from './suggest-favor-modal';

/** An ask as the first step shows it. */
export interface ActionChoice {
	readonly id: string;
	readonly name: string;
	/** How many people stand above its threshold, in words. */
	readonly hint: string;
}

interface ChooseActionOptions {
	readonly actions: readonly ActionChoice[];
	readonly words: Words;
	readonly onChoose: (action: string) => void;
}

/** Who can I ask, first step: for what. */
export class ChooseActionModal extends SuggestModal<ActionChoice> {
	readonly #options: ChooseActionOptions;

	constructor(app: App, options: ChooseActionOptions) {
		super(app);
		this.#options = options;
		this.setPlaceholder(options.words.askModal.action);
		this.setInstructions(promptKeys(options.words));
	}

	override getSuggestions(query: string): ActionChoice[] {
		const typed = foldedText(query.trim());
		return this.#options.actions.filter(({ name }) => foldedText(name).includes(typed));
	}

	override renderSuggestion({ name, hint }: ActionChoice, el: HTMLElement): void {
		drawSuggestion(el, name, [hint]);
	}

	override onChooseSuggestion({ id }: ActionChoice): void {
		this.#options.onChoose(id);
	}
}

interface AskPeopleOptions {
	/** What is asked for, in words: the placeholder begins with it. */
	readonly action: string;
	/** The people for an ask about this topic, most likely first; the near misses after them. */
	readonly rank: (topic: string) => readonly AskedPerson[];
	readonly words: Words;
	readonly onChoose: (person: AskedPerson, event: MouseEvent | KeyboardEvent) => void;
}

/** Who can I ask, second step: what is typed is the topic, and the people are ranked for it. */
export class AskPeopleModal extends SuggestModal<AskedPerson> {
	readonly #options: AskPeopleOptions;

	constructor(app: App, options: AskPeopleOptions) {
		super(app);
		this.#options = options;
		const { askModal } = options.words;
		this.emptyStateText = askModal.none;
		this.setPlaceholder(`${options.action}. ${askModal.topicPlaceholder}`);
		this.setInstructions([
			...promptKeys(options.words),
			{ command: '', purpose: askModal.yesMore },
		]);
	}

	override getSuggestions(query: string): AskedPerson[] {
		return [...this.#options.rank(query.trim())];
	}

	override renderSuggestion(person: AskedPerson, el: HTMLElement): void {
		const { words } = this.#options;
		const status = person.isNearMiss
			? `${person.status}${words.separator}${words.askModal.near.toLowerCase()}`
			: person.status;
		drawSuggestion(el, `${person.name}${words.separator}${status}`, person.notes);
	}

	override onChooseSuggestion(person: AskedPerson, event: MouseEvent | KeyboardEvent): void {
		this.#options.onChoose(person, event);
	}
}
