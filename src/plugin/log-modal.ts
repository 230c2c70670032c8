import { AbstractInputSuggest, Modal, Setting } from 'obsidian';
import type { App, ButtonComponent } from 'obsidian';
import type { Day } from '../core/day';
import { CHANNELS } from '../core/people/channel';
import type { Channel } from '../core/people/channel';
import { OUTCOMES } from '../core/people/interaction';
import type { Outcome } from '../core/people/interaction';
import type { Person } from '../core/people/person';
import { foldedText } from '../view/plain-text';
import type { Words } from '../view/words/words';
import { LOG_FORMS, readDraft } from './log-draft';
import type { LogDraft, LogFields, LogForm } from './log-draft';

interface LogOptions {
	/** Everybody who can be named, most recently met first. */
	readonly people: readonly Person[];
	readonly person?: Person | undefined;
	readonly words: Words;
	/** The day meant by what was typed; undefined for none, or one in the future. */
	readonly parseDate: (text: string) => Day | undefined;
	/** Where the draft would be written, and the exact line. */
	readonly preview: (draft: LogDraft) => { readonly path: string; readonly line: string };
	readonly onLog: (draft: LogDraft) => void;
}

/** Offers the people whose name or alias holds what was typed. */
class PersonSuggest extends AbstractInputSuggest<Person> {
	readonly #people: readonly Person[];

	constructor(app: App, input: HTMLInputElement, people: readonly Person[]) {
		super(app, input);
		this.#people = people;
	}

	protected override getSuggestions(query: string): Person[] {
		const typed = foldedText(query.trim());
		return this.#people.filter(({ name, aliases }) =>
			[name, ...aliases].some((one) => foldedText(one).includes(typed)),
		);
	}

	override renderSuggestion({ name }: Person, el: HTMLElement): void {
		el.setAttr('dir', 'auto');
		el.setText(name);
	}
}

/** Logs one interaction: person, day, what happened, and a preview of the exact line. */
export class LogModal extends Modal {
	readonly #options: LogOptions;
	#fields: LogFields;
	#dateText = '';

	constructor(app: App, options: LogOptions) {
		super(app);
		this.#options = options;
		this.#fields = {
			person: options.person,
			date: options.parseDate(''),
			form: 'met',
			channel: 'call',
			words: '',
			minutes: '',
			outcome: 'open',
		};
	}

	override onOpen(): void {
		this.modalEl.addClass('action-threshold-modal');
		this.setTitle(this.#options.words.logModal.title);
		this.scope.register(['Mod'], 'Enter', () => {
			this.#log();
			return false;
		});
		this.#draw();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#draw(): void {
		const { contentEl } = this;
		contentEl.empty();
		this.#drawPerson(contentEl);
		this.#drawDate(contentEl);
		this.#drawForm(contentEl);
		if (this.#fields.form === 'met') this.#drawChannel(contentEl);
		this.#drawWords(contentEl);
		this.#drawMinutes(contentEl);
		if (this.#fields.form === 'asked' || this.#fields.form === 'askedMe') {
			this.#drawOutcome(contentEl);
		}
		this.#drawPreview(contentEl);
	}

	#drawPerson(el: HTMLElement): void {
		const { words, people } = this.#options;
		new Setting(el).setName(words.logModal.person).addText((text) => {
			text.setPlaceholder(words.logModal.personPlaceholder);
			text.setValue(this.#fields.person?.name ?? '');
			text.inputEl.setAttr('dir', 'auto');
			text.onChange((typed) => {
				this.#change({ person: this.#named(typed) });
			});
			const suggest = new PersonSuggest(this.app, text.inputEl, people);
			suggest.onSelect((person) => {
				text.setValue(person.name);
				suggest.close();
				this.#change({ person });
			});
		});
	}

	/** The one person of exactly this name or alias. */
	#named(typed: string): Person | undefined {
		const name = foldedText(typed.trim());
		const found = this.#options.people.filter((person) =>
			[person.name, ...person.aliases].some((one) => foldedText(one) === name),
		);
		return found.length === 1 ? found[0] : undefined;
	}

	#drawDate(el: HTMLElement): void {
		const { words, parseDate } = this.#options;
		new Setting(el).setName(words.logModal.date).addText((text) => {
			text.setPlaceholder(words.logModal.datePlaceholder);
			text.setValue(this.#dateText);
			text.onChange((typed) => {
				this.#dateText = typed;
				this.#change({ date: parseDate(typed) });
			});
		});
	}

	#drawForm(el: HTMLElement): void {
		const { logModal } = this.#options.words;
		new Setting(el).setName(logModal.form).addDropdown((dropdown) => {
			for (const form of LOG_FORMS) dropdown.addOption(form, logModal.forms[form]);
			dropdown.setValue(this.#fields.form);
			dropdown.onChange((value) => {
				this.#redrawWith({ form: LOG_FORMS.find((form) => form === value) ?? 'met' });
			});
		});
	}

	#drawChannel(el: HTMLElement): void {
		const { words } = this.#options;
		new Setting(el).setName(words.logModal.channel).addDropdown((dropdown) => {
			for (const channel of CHANNELS) dropdown.addOption(channel, words.channels[channel]);
			dropdown.setValue(this.#fields.channel);
			dropdown.onChange((value) => {
				const channel: Channel = CHANNELS.find((one) => one === value) ?? 'other';
				this.#change({ channel });
			});
		});
	}

	#drawWords(el: HTMLElement): void {
		const { logModal } = this.#options.words;
		new Setting(el).setName(logModal.words).addText((text) => {
			text.setPlaceholder(logModal.wordsPlaceholder[this.#fields.form]);
			text.setValue(this.#fields.words);
			text.inputEl.setAttr('dir', 'auto');
			text.onChange((words) => {
				this.#change({ words });
			});
		});
	}

	#drawMinutes(el: HTMLElement): void {
		new Setting(el).setName(this.#options.words.logModal.minutes).addText((text) => {
			text.inputEl.type = 'number';
			text.inputEl.min = '0';
			text.inputEl.inputMode = 'numeric';
			text.setValue(this.#fields.minutes);
			text.onChange((minutes) => {
				this.#change({ minutes });
			});
		});
	}

	#drawOutcome(el: HTMLElement): void {
		const { words } = this.#options;
		new Setting(el).setName(words.logModal.outcome).addDropdown((dropdown) => {
			for (const outcome of OUTCOMES) dropdown.addOption(outcome, words.outcomes[outcome]);
			dropdown.setValue(this.#fields.outcome);
			dropdown.onChange((value) => {
				const outcome: Outcome = OUTCOMES.find((one) => one === value) ?? 'open';
				this.#change({ outcome });
			});
		});
	}

	#previewEl: HTMLElement | undefined;
	#saveButton: ButtonComponent | undefined;

	#drawPreview(el: HTMLElement): void {
		const { logModal } = this.#options.words;
		this.#previewEl = el.createDiv({
			cls: 'action-threshold-preview',
			attr: { role: 'status', 'aria-live': 'polite', dir: 'auto' },
		});
		new Setting(el)
			.addButton((button) => {
				button.setButtonText(logModal.cancel).onClick(() => {
					this.close();
				});
			})
			.addButton((button) => {
				this.#saveButton = button
					.setButtonText(logModal.save)
					.setCta()
					.onClick(() => {
						this.#log();
					});
			});
		this.#showPreview();
	}

	#showPreview(): void {
		const { words, preview } = this.#options;
		const draft = readDraft(this.#fields);
		const isProblem = typeof draft === 'string';
		this.#previewEl?.toggleClass('is-problem', isProblem);
		this.#saveButton?.setDisabled(isProblem);
		if (isProblem) {
			this.#previewEl?.setText(words.logModal[draft]);
			return;
		}
		const { path, line } = preview(draft);
		this.#previewEl?.setText(`${words.logModal.preview(path)}\n${line}`);
	}

	#change(fields: Partial<LogFields>): void {
		this.#fields = { ...this.#fields, ...fields };
		this.#showPreview();
	}

	#redrawWith(fields: { readonly form: LogForm }): void {
		this.#fields = { ...this.#fields, ...fields };
		this.#draw();
		this.contentEl.querySelector('select')?.focus();
	}

	#log(): void {
		const draft = readDraft(this.#fields);
		if (typeof draft === 'string') return;
		this.close();
		this.#options.onLog(draft);
	}
}
