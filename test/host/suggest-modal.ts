import type {
	App as RealApp,
	FuzzyMatch,
	FuzzySuggestModal as RealFuzzySuggestModal,
	Instruction,
	SuggestModal as RealSuggestModal,
} from 'obsidian';
import { Modal } from './modal';
import { prepareFuzzySearch, renderResults, sortSearchResults } from './search';
import { SuggestionList } from './suggestion-list';

/** A prompt that suggests while one types. */
export abstract class SuggestModal<T> extends Modal implements RealSuggestModal<T> {
	limit = 100;
	emptyStateText = 'No results found.';
	inputEl: HTMLInputElement;
	resultContainerEl: HTMLElement;
	private readonly list: SuggestionList<T>;
	private readonly instructionsEl: HTMLElement;
	private queries = 0;

	constructor(app: RealApp) {
		super(app);
		this.modalEl.className = 'prompt';
		const inputContainer = createDiv('prompt-input-container');
		this.inputEl = inputContainer.createEl('input', {
			cls: 'prompt-input',
			type: 'text',
			attr: { autocapitalize: 'off', spellcheck: 'false', autocomplete: 'off' },
		});
		this.resultContainerEl = createDiv('prompt-results');
		this.instructionsEl = createDiv('prompt-instructions');
		this.modalEl.replaceChildren(inputContainer, this.resultContainerEl, this.instructionsEl);
		this.list = new SuggestionList<T>(this.resultContainerEl, this.inputEl, {
			render: (value, el) => this.renderSuggestion(value, el),
			choose: (value, evt) => this.selectSuggestion(value, evt),
		});
		this.inputEl.addEventListener('input', () => void this.updateSuggestions());
		this.registerKeys();
	}

	private registerKeys(): void {
		const key = (name: string, action: (evt: KeyboardEvent) => void): void => {
			this.scope.register([], name, (evt) => {
				action(evt);
				return false;
			});
		};
		key('ArrowDown', () => this.list.move(1));
		key('ArrowUp', () => this.list.move(-1));
		this.scope.register(['Mod'], 'Home', () => this.list.moveToEnd('first'));
		this.scope.register(['Mod'], 'End', () => this.list.moveToEnd('last'));
		this.scope.register(null, 'Enter', (evt) => {
			this.selectActiveSuggestion(evt);
			return false;
		});
	}

	override open(): void {
		super.open();
		this.inputEl.focus();
		void this.updateSuggestions();
	}

	/** Asks for suggestions again and shows them; an answer that comes after a later question is dropped. */
	private async updateSuggestions(): Promise<void> {
		this.queries += 1;
		const query = this.queries;
		const answer = this.getSuggestions(this.inputEl.value);
		const values = Array.isArray(answer) ? answer : await answer;
		if (query !== this.queries) return;
		this.list.show(values.slice(0, this.limit));
		if (this.list.size === 0) this.onNoSuggestion();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
		this.inputEl.setAttribute('aria-label', placeholder);
	}

	setInstructions(instructions: Instruction[]): void {
		this.instructionsEl.empty();
		for (const { command, purpose } of instructions) {
			const el = this.instructionsEl.createDiv('prompt-instruction');
			el.createSpan({ cls: 'prompt-instruction-command', text: command });
			el.createSpan({ text: purpose });
		}
	}

	onNoSuggestion(): void {
		this.resultContainerEl.empty();
		this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
	}

	/** Closes, then hands over what was chosen, in this order as in the app. */
	selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, evt);
	}

	selectActiveSuggestion(evt: MouseEvent | KeyboardEvent): void {
		const value = this.list.selected;
		if (value !== undefined) this.selectSuggestion(value, evt);
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, evt: MouseEvent | KeyboardEvent): void;
}

/** A prompt over a fixed list, found by a few letters. */
export abstract class FuzzySuggestModal<T>
	extends SuggestModal<FuzzyMatch<T>>
	implements RealFuzzySuggestModal<T>
{
	getSuggestions(query: string): FuzzyMatch<T>[] {
		const search = prepareFuzzySearch(query.trim());
		const found: FuzzyMatch<T>[] = [];
		for (const item of this.getItems()) {
			const match = search(this.getItemText(item));
			if (match !== null) found.push({ item, match });
		}
		if (query.trim() !== '') sortSearchResults(found);
		return found;
	}

	renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
		renderResults(el, this.getItemText(item), match);
	}

	onChooseSuggestion({ item }: FuzzyMatch<T>, evt: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(item, evt);
	}

	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, evt: MouseEvent | KeyboardEvent): void;
}
