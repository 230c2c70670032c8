import type {
	AbstractInputSuggest as RealInputSuggest,
	App as RealApp,
	PopoverSuggest as RealPopoverSuggest,
	Scope as RealScope,
} from 'obsidian';
import { Scope } from './keymap';
import { SuggestionList } from './suggestion-list';

/** Suggestions in a small window of their own. */
export abstract class PopoverSuggest<T> implements RealPopoverSuggest<T> {
	app: RealApp;
	scope: RealScope;
	protected readonly suggestEl = createDiv('suggestion-container');
	protected readonly listEl = this.suggestEl.createDiv('suggestion');

	constructor(app: RealApp, scope?: RealScope) {
		this.app = app;
		this.scope = scope ?? new Scope();
	}

	open(): void {
		if (this.suggestEl.isConnected) return;
		this.app.keymap.pushScope(this.scope);
		activeDocument.body.append(this.suggestEl);
	}

	close(): void {
		if (!this.suggestEl.isConnected) return;
		this.app.keymap.popScope(this.scope);
		this.suggestEl.remove();
	}

	onHistoryBack(): void {
		this.close();
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;
}

/** Suggestions below a field of a form, while one types in it. */
export abstract class AbstractInputSuggest<T>
	extends PopoverSuggest<T>
	implements Omit<RealInputSuggest<T>, 'onSelect'>
{
	limit = 100;
	private readonly list: SuggestionList<T>;
	private onSelected: ((value: T, evt: MouseEvent | KeyboardEvent) => unknown) | undefined;
	private queries = 0;

	constructor(
		app: RealApp,
		private readonly textInputEl: HTMLInputElement | HTMLDivElement,
	) {
		super(app);
		this.list = new SuggestionList<T>(this.listEl, textInputEl, {
			render: (value, el) => this.renderSuggestion(value, el),
			choose: (value, evt) => this.selectSuggestion(value, evt),
		});
		textInputEl.addEventListener('input', () => void this.update());
		textInputEl.addEventListener('focus', () => void this.update());
		textInputEl.addEventListener('blur', () => this.close());
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
		key('Escape', () => this.close());
		key('Enter', (evt) => {
			const value = this.list.selected;
			if (value !== undefined) this.selectSuggestion(value, evt);
		});
	}

	private async update(): Promise<void> {
		this.queries += 1;
		const query = this.queries;
		const values = await this.getSuggestions(this.getValue());
		if (query !== this.queries) return;
		if (values.length === 0 || !this.textInputEl.isActiveElement()) {
			this.close();
			return;
		}
		this.list.show(values.slice(0, this.limit));
		this.open();
		const { left, bottom, width } = this.textInputEl.getBoundingClientRect();
		this.suggestEl.setCssProps({
			left: `${left}px`,
			top: `${bottom}px`,
			'min-width': `${width}px`,
		});
	}

	getValue(): string {
		return 'value' in this.textInputEl
			? this.textInputEl.value
			: (this.textInputEl.textContent ?? '');
	}

	setValue(value: string): void {
		if ('value' in this.textInputEl) this.textInputEl.value = value;
		else this.textInputEl.setText(value);
	}

	selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
		this.onSelected?.(value, evt);
	}

	onSelect(callback: (value: T, evt: MouseEvent | KeyboardEvent) => unknown): this {
		this.onSelected = callback;
		return this;
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
}
