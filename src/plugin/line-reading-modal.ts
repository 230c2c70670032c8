import type { App } from 'obsidian';
import type { Day } from '../core/day';
import { CHANNELS } from '../core/people/channel';
import { shownName } from '../core/people/person';
import { addChoice, labelled } from './entry-fields';
import { EntryModal } from './entry-modal';
import type { EntryModalOptions } from './entry-modal';
import type { PersonReading } from './line-readings';
import { isAsk, LOG_FORMS } from './log-draft';
import { BEGINNERS, fieldsOf, readLineReading } from './line-reading-draft';
import type { LineReadingDraft, LineReadingFields } from './line-reading-draft';

interface LineReadingOptions extends EntryModalOptions {
	readonly people: readonly PersonReading[];
	readonly date: Day;
	/** The line as it stands in the note. */
	readonly line: string;
	/** Name of the note. */
	readonly note: string;
	/** What the line is read as now, in words. */
	readonly saidNow: (reading: PersonReading) => string;
	readonly formatDate: (day: Day) => string;
	/** The line as it would stand then, or why it cannot be read so. */
	readonly preview: (
		draft: LineReadingDraft,
	) => { readonly line: string } | { readonly problem: string };
	readonly onWrite: (draft: LineReadingDraft) => void;
}

/** Reads a line as something else: what it says now, what it is to say, and how it would stand then. */
export class LineReadingModal extends EntryModal<LineReadingFields> {
	readonly #options: LineReadingOptions;
	#nowEl: HTMLElement | undefined;

	constructor(app: App, options: LineReadingOptions) {
		const { people, date, formatDate } = options;
		super(app, options, { fields: fieldsOf(people, date), dateText: formatDate(date) });
		this.#options = options;
	}

	protected override title(): string {
		return this.#options.words.lineReading.title;
	}

	protected override draw(): void {
		const { contentEl } = this;
		const { lineReading } = this.#options.words;
		const { form } = this.fields;
		contentEl.empty();
		this.#drawNow(contentEl);
		if (this.#options.people.length > 1) this.#drawPerson(contentEl);
		this.#drawForm(contentEl);
		this.#drawChannel(contentEl);
		if (form === 'met') this.#drawBy(contentEl);
		if (isAsk(form)) this.drawOutcome(contentEl);
		this.drawMinutes(contentEl, lineReading.asTheWordsSay);
		this.drawDate(contentEl);
		this.drawEnd(contentEl, lineReading.save);
	}

	#drawNow(el: HTMLElement): void {
		const box = el.createDiv({ cls: 'action-threshold-preview' });
		box.createEl('code', { text: this.#options.line.trim(), attr: { dir: 'auto' } });
		this.#nowEl = box.createDiv({ cls: 'action-threshold-preview-note' });
		this.#sayNow();
	}

	#sayNow(): void {
		const reading = this.#options.people[this.fields.person];
		if (reading !== undefined) this.#nowEl?.setText(this.#options.saidNow(reading));
	}

	#drawPerson(el: HTMLElement): void {
		const { people, date, words } = this.#options;
		addChoice(el, {
			name: words.logModal.person,
			choices: people.map(({ person }, at) => ({ value: String(at), label: shownName(person) })),
			value: String(this.fields.person),
			onChange: (value) => {
				this.fields = fieldsOf(people, date, Number(value));
				this.draw();
			},
		});
	}

	#drawForm(el: HTMLElement): void {
		const { logModal } = this.#options.words;
		addChoice(el, {
			name: logModal.form,
			choices: labelled(LOG_FORMS, logModal.forms),
			value: this.fields.form,
			onChange: (form) => {
				const isMet = form === 'met';
				const channel = isMet && this.fields.channel === '' ? 'other' : this.fields.channel;
				this.fields = { ...this.fields, form, channel: isMet ? channel : '' };
				this.draw();
			},
		});
	}

	#drawChannel(el: HTMLElement): void {
		const { words } = this.#options;
		const channels = labelled(CHANNELS, words.channels);
		const isMet = this.fields.form === 'met';
		addChoice<LineReadingFields['channel']>(el, {
			name: words.logModal.channel,
			choices: isMet
				? channels
				: [{ value: '', label: words.lineReading.asTheWordsSay }, ...channels],
			value: this.fields.channel,
			onChange: (channel) => {
				this.change({ channel });
			},
		});
	}

	#drawBy(el: HTMLElement): void {
		const { words } = this.#options;
		addChoice(el, {
			name: words.lineReading.by,
			choices: labelled(BEGINNERS, words.lineReading.actors),
			value: this.fields.by,
			onChange: (by) => {
				this.change({ by });
			},
		});
	}

	protected override showPreview(): void {
		this.#isPossible();
	}

	/** Shows how the line would stand; whether it could. */
	#isPossible(): boolean {
		const { words, preview, note } = this.#options;
		const draft = readLineReading(this.fields, this.#options.people);
		const found = draft === undefined ? undefined : preview(draft);
		const isPossible = found !== undefined && 'line' in found;
		this.saveButton?.setDisabled(!isPossible);
		if (found === undefined) this.preview?.say(words.logModal.needDate);
		else if ('problem' in found) this.preview?.say(found.problem);
		else this.preview?.show({ note, lines: [found.line.trim()], isExact: true });
		return isPossible;
	}

	protected override write(): void {
		const draft = readLineReading(this.fields, this.#options.people);
		if (draft === undefined || !this.#isPossible()) return;
		this.close();
		this.#options.onWrite(draft);
	}
}
