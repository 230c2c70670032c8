import { Modal } from 'obsidian';
import type { App, ButtonComponent } from 'obsidian';
import type { Day } from '../core/day';
import type { Outcome } from '../core/people/interaction';
import type { Words } from '../view/words/words';
import { addDate, addEnd, addMinutes, addOutcome } from './entry-fields';
import { previewBox } from './write-preview';
import type { PreviewBox } from './write-preview';

/** What stands in the fields that every form for an entry has. */
export interface EntryFields {
	readonly date: Day | undefined;
	/** As typed. */
	readonly minutes: string;
	readonly outcome: Outcome;
}

/** What every form for an entry needs. */
export interface EntryModalOptions {
	readonly words: Words;
	/** The day meant by what was typed; undefined for none, or one in the future. */
	readonly parseDate: (text: string) => Day | undefined;
	/** A day as it is said beside what was typed. */
	readonly dayWords: (day: Day) => string;
}

/** A form for one entry of a note: its fields, a preview of the line, and a button that writes it. */
export abstract class EntryModal<Fields extends EntryFields> extends Modal {
	protected fields: Fields;
	protected preview: PreviewBox | undefined;
	protected saveButton: ButtonComponent | undefined;
	readonly #options: EntryModalOptions;
	#dateText: string;

	constructor(
		app: App,
		options: EntryModalOptions,
		{ fields, dateText }: { readonly fields: Fields; readonly dateText: string },
	) {
		super(app);
		this.#options = options;
		this.fields = fields;
		this.#dateText = dateText;
	}

	/** What the form is called. */
	protected abstract title(): string;
	/** Draws all fields, in order. */
	protected abstract draw(): void;
	/** Shows what the fields come to. */
	protected abstract showPreview(): void;
	/** Writes what the fields come to, if they do. */
	protected abstract write(): void;

	override onOpen(): void {
		this.modalEl.addClass('action-threshold-modal');
		this.setTitle(this.title());
		this.scope.register(['Mod'], 'Enter', () => {
			this.write();
			return false;
		});
		this.draw();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	protected change(fields: Partial<Fields> | Partial<EntryFields>): void {
		this.fields = { ...this.fields, ...fields };
		this.showPreview();
	}

	protected drawDate(el: HTMLElement): void {
		const { words, parseDate, dayWords } = this.#options;
		addDate(el, {
			words,
			value: this.#dateText,
			parseDate,
			dayWords,
			onChange: (typed, date) => {
				this.#dateText = typed;
				this.change({ date });
			},
		});
	}

	protected drawMinutes(el: HTMLElement, placeholder = ''): void {
		addMinutes(el, {
			name: this.#options.words.logModal.minutes,
			placeholder,
			value: this.fields.minutes,
			onChange: (minutes) => {
				this.change({ minutes });
			},
		});
	}

	protected drawOutcome(el: HTMLElement): void {
		addOutcome(el, {
			words: this.#options.words,
			value: this.fields.outcome,
			onChange: (outcome) => {
				this.change({ outcome });
			},
		});
	}

	/** The preview and the buttons, the last of which says `save`. */
	protected drawEnd(el: HTMLElement, save: string): void {
		const { words } = this.#options;
		this.preview = previewBox(el, words);
		this.saveButton = addEnd(el, {
			cancel: words.logModal.cancel,
			save,
			onCancel: () => {
				this.close();
			},
			onSave: () => {
				this.write();
			},
		});
		this.showPreview();
	}
}
