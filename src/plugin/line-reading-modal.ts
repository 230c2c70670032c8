import { Modal } from 'obsidian';
import type { App, ButtonComponent } from 'obsidian';
import type { Day } from '../core/day';
import { CHANNELS } from '../core/people/channel';
import type { Words } from '../view/words/words';
import { addChoice, addDate, addEnd, addMinutes, addOutcome, labelled } from './entry-fields';
import type { PersonReading } from './line-readings';
import { isAsk, LOG_FORMS } from './log-draft';
import { BEGINNERS, fieldsOf, readLineReading } from './line-reading-draft';
import type { LineReadingDraft, LineReadingFields } from './line-reading-draft';
import { previewBox } from './write-preview';
import type { PreviewBox } from './write-preview';

interface LineReadingOptions {
	readonly people: readonly PersonReading[];
	readonly date: Day;
	/** The line as it stands in the note. */
	readonly line: string;
	/** Name of the note. */
	readonly note: string;
	readonly words: Words;
	/** What the line is read as now, in words. */
	readonly saidNow: (reading: PersonReading) => string;
	readonly parseDate: (text: string) => Day | undefined;
	readonly formatDate: (day: Day) => string;
	readonly dayWords: (day: Day) => string;
	/** The line as it would stand then, or why it cannot be read so. */
	readonly preview: (
		draft: LineReadingDraft,
	) => { readonly line: string } | { readonly problem: string };
	readonly onWrite: (draft: LineReadingDraft) => void;
}

/** Reads a line as something else: what it says now, what it is to say, and how it would stand then. */
export class LineReadingModal extends Modal {
	readonly #options: LineReadingOptions;
	#fields: LineReadingFields;
	#dateText: string;
	#nowEl: HTMLElement | undefined;
	#preview: PreviewBox | undefined;
	#saveButton: ButtonComponent | undefined;

	constructor(app: App, options: LineReadingOptions) {
		super(app);
		this.#options = options;
		this.#fields = fieldsOf(options.people, options.date);
		this.#dateText = options.formatDate(options.date);
	}

	override onOpen(): void {
		this.modalEl.addClass('action-threshold-modal');
		this.setTitle(this.#options.words.lineReading.title);
		this.scope.register(['Mod'], 'Enter', () => {
			this.#write();
			return false;
		});
		this.#draw();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#draw(): void {
		const { contentEl } = this;
		const { form } = this.#fields;
		contentEl.empty();
		this.#drawNow(contentEl);
		if (this.#options.people.length > 1) this.#drawPerson(contentEl);
		this.#drawForm(contentEl);
		this.#drawChannel(contentEl);
		if (form === 'met') this.#drawBy(contentEl);
		if (isAsk(form)) this.#drawOutcome(contentEl);
		this.#drawMinutes(contentEl);
		this.#drawDate(contentEl);
		this.#drawEnd(contentEl);
	}

	#drawNow(el: HTMLElement): void {
		const box = el.createDiv({ cls: 'action-threshold-preview' });
		box.createEl('code', { text: this.#options.line.trim(), attr: { dir: 'auto' } });
		this.#nowEl = box.createDiv({ cls: 'action-threshold-preview-note' });
		this.#sayNow();
	}

	#sayNow(): void {
		const reading = this.#options.people[this.#fields.person];
		if (reading !== undefined) this.#nowEl?.setText(this.#options.saidNow(reading));
	}

	#drawPerson(el: HTMLElement): void {
		const { people, date, words } = this.#options;
		addChoice(el, {
			name: words.logModal.person,
			choices: people.map(({ person }, at) => ({ value: String(at), label: person.name })),
			value: String(this.#fields.person),
			onChange: (value) => {
				this.#fields = fieldsOf(people, date, Number(value));
				this.#draw();
			},
		});
	}

	#drawForm(el: HTMLElement): void {
		const { logModal } = this.#options.words;
		addChoice(el, {
			name: logModal.form,
			choices: labelled(LOG_FORMS, logModal.forms),
			value: this.#fields.form,
			onChange: (form) => {
				const isMet = form === 'met';
				const channel = isMet && this.#fields.channel === '' ? 'other' : this.#fields.channel;
				this.#fields = { ...this.#fields, form, channel: isMet ? channel : '' };
				this.#draw();
			},
		});
	}

	#drawChannel(el: HTMLElement): void {
		const { words } = this.#options;
		const channels = labelled(CHANNELS, words.channels);
		const isMet = this.#fields.form === 'met';
		addChoice<LineReadingFields['channel']>(el, {
			name: words.logModal.channel,
			choices: isMet
				? channels
				: [{ value: '', label: words.lineReading.asTheWordsSay }, ...channels],
			value: this.#fields.channel,
			onChange: (channel) => {
				this.#change({ channel });
			},
		});
	}

	#drawBy(el: HTMLElement): void {
		const { words } = this.#options;
		addChoice(el, {
			name: words.lineReading.by,
			choices: labelled(BEGINNERS, words.lineReading.actors),
			value: this.#fields.by,
			onChange: (by) => {
				this.#change({ by });
			},
		});
	}

	#drawOutcome(el: HTMLElement): void {
		addOutcome(el, {
			words: this.#options.words,
			value: this.#fields.outcome,
			onChange: (outcome) => {
				this.#change({ outcome });
			},
		});
	}

	#drawMinutes(el: HTMLElement): void {
		const { logModal, lineReading } = this.#options.words;
		addMinutes(el, {
			name: logModal.minutes,
			placeholder: lineReading.asTheWordsSay,
			value: this.#fields.minutes,
			onChange: (minutes) => {
				this.#change({ minutes });
			},
		});
	}

	#drawDate(el: HTMLElement): void {
		const { words, parseDate, dayWords } = this.#options;
		addDate(el, {
			words,
			value: this.#dateText,
			parseDate,
			dayWords,
			onChange: (typed, date) => {
				this.#dateText = typed;
				this.#change({ date });
			},
		});
	}

	#drawEnd(el: HTMLElement): void {
		const { logModal, lineReading } = this.#options.words;
		this.#preview = previewBox(el, this.#options.words);
		this.#saveButton = addEnd(el, {
			cancel: logModal.cancel,
			save: lineReading.save,
			onCancel: () => {
				this.close();
			},
			onSave: () => {
				this.#write();
			},
		});
		this.#showPreview();
	}

	/** Shows how the line would stand; whether it could. */
	#showPreview(): boolean {
		const { words, preview, note } = this.#options;
		const draft = readLineReading(this.#fields, this.#options.people);
		const found = draft === undefined ? undefined : preview(draft);
		const isPossible = found !== undefined && 'line' in found;
		this.#saveButton?.setDisabled(!isPossible);
		if (found === undefined) this.#preview?.say(words.logModal.needDate);
		else if ('problem' in found) this.#preview?.say(found.problem);
		else this.#preview?.show({ note, lines: [found.line.trim()], isExact: true });
		return isPossible;
	}

	#change(fields: Partial<LineReadingFields>): void {
		this.#fields = { ...this.#fields, ...fields };
		this.#showPreview();
	}

	#write(): void {
		const draft = readLineReading(this.#fields, this.#options.people);
		if (draft === undefined || !this.#showPreview()) return;
		this.close();
		this.#options.onWrite(draft);
	}
}
