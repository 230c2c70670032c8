import { shownName } from '../core/people/person';
import { prepareFuzzySearch } from 'obsidian';
import type { App } from 'obsidian';
import type { AskedPerson } from '../view/asked-people';
import type { Words } from '../view/words/words';
import { drawSuggestion, Prompt } from './prompt';

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
export class ChooseActionModal extends Prompt<ActionChoice> {
	readonly #options: ChooseActionOptions;

	constructor(app: App, options: ChooseActionOptions) {
		super(app, options.words.askModal.action, options.words);
		this.#options = options;
	}

	override getSuggestions(query: string): ActionChoice[] {
		const { actions } = this.#options;
		if (query.trim() === '') return [...actions];
		const search = prepareFuzzySearch(query.trim());
		return actions.filter(({ name }) => search(name) !== null);
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
export class AskPeopleModal extends Prompt<AskedPerson> {
	readonly #options: AskPeopleOptions;

	constructor(app: App, options: AskPeopleOptions) {
		const { words, action } = options;
		const { askModal } = words;
		super(app, `${action}. ${askModal.topicPlaceholder}`, words, askModal.yesMore);
		this.#options = options;
		this.emptyStateText = askModal.none;
	}

	override getSuggestions(query: string): AskedPerson[] {
		return [...this.#options.rank(query.trim())];
	}

	override renderSuggestion(person: AskedPerson, el: HTMLElement): void {
		const { words } = this.#options;
		const status = person.isNearMiss
			? `${person.status}${words.separator}${words.askModal.near.toLowerCase()}`
			: person.status;
		drawSuggestion(el, `${shownName(person)}${words.separator}${status}`, person.notes);
	}

	override onChooseSuggestion(person: AskedPerson, event: MouseEvent | KeyboardEvent): void {
		this.#options.onChoose(person, event);
	}
}

/** What can be done about somebody to ask, in the order it is offered. */
export const ASK_DEEDS = ['asked', 'open'] as const;
export type AskDeed = (typeof ASK_DEEDS)[number];

interface AskDeedOptions {
	/** Whom one looks at, and for what. */
	readonly title: string;
	readonly words: Words;
	readonly onChoose: (deed: AskDeed, event: MouseEvent | KeyboardEvent) => void;
}

/** Who can I ask, last step: note that one asked, or look at their note first. */
export class AskDeedModal extends Prompt<AskDeed> {
	readonly #options: AskDeedOptions;

	constructor(app: App, options: AskDeedOptions) {
		super(app, options.title, options.words);
		this.#options = options;
	}

	override getSuggestions(): AskDeed[] {
		return [...ASK_DEEDS];
	}

	override renderSuggestion(deed: AskDeed, el: HTMLElement): void {
		drawSuggestion(el, this.#options.words.askModal.choices[deed], []);
	}

	override onChooseSuggestion(deed: AskDeed, event: MouseEvent | KeyboardEvent): void {
		this.#options.onChoose(deed, event);
	}
}
