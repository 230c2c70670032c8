/** What a list of suggestions asks of its owner. */
export interface SuggestionOwner<T> {
	render(value: T, el: HTMLElement): void;
	choose(value: T, evt: MouseEvent | KeyboardEvent): void;
}

let made = 0;

/** Suggestions below a field: one is selected, arrows move, a click chooses. The field keeps the focus. */
export class SuggestionList<T> {
	private values: readonly T[] = [];
	private elements: HTMLElement[] = [];
	private selectedAt = 0;
	private readonly id: string;

	constructor(
		private readonly containerEl: HTMLElement,
		private readonly inputEl: HTMLElement,
		private readonly owner: SuggestionOwner<T>,
	) {
		made += 1;
		this.id = `suggestions-${made}`;
		containerEl.setAttrs({ role: 'listbox', id: this.id });
		inputEl.setAttrs({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': this.id });
	}

	/** How many there are. */
	get size(): number {
		return this.values.length;
	}

	/** The selected one. */
	get selected(): T | undefined {
		return this.values[this.selectedAt];
	}

	/** Shows other suggestions; the first is selected. */
	show(values: readonly T[]): void {
		this.values = values;
		this.containerEl.empty();
		this.elements = values.map((value, at) => this.draw(value, at));
		this.inputEl.setAttribute('aria-expanded', String(values.length > 0));
		this.select(0);
	}

	private draw(value: T, at: number): HTMLElement {
		const el = this.containerEl.createDiv({
			cls: 'suggestion-item',
			attr: { role: 'option', id: `${this.id}-${at}` },
		});
		this.owner.render(value, el);
		el.addEventListener('mousemove', () => this.select(at));
		el.addEventListener('mousedown', (evt) => evt.preventDefault());
		el.addEventListener('click', (evt) => {
			evt.preventDefault();
			this.owner.choose(value, evt);
		});
		return el;
	}

	private select(at: number): void {
		const count = this.elements.length;
		this.elements[this.selectedAt]?.removeClass('is-selected');
		this.elements[this.selectedAt]?.removeAttribute('aria-selected');
		this.selectedAt = count === 0 ? 0 : (at + count) % count;
		const el = this.elements[this.selectedAt];
		el?.addClass('is-selected');
		el?.setAttribute('aria-selected', 'true');
		el?.scrollIntoView({ block: 'nearest' });
		this.inputEl.setAttr('aria-activedescendant', el?.id ?? null);
	}

	/** Goes down (`1`) or up (`-1`), round at the ends. */
	move(step: 1 | -1): void {
		this.select(this.selectedAt + step);
	}

	/** Goes to the first or the last. */
	moveToEnd(end: 'first' | 'last'): void {
		this.select(end === 'first' ? 0 : this.elements.length - 1);
	}
}
