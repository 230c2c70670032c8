import type { App } from 'obsidian';
import { CHANNELS } from '../core/people/channel';
import type { Person } from '../core/people/person';
import { addChoice, addLine, addPersonField, labelled } from './entry-fields';
import { EntryModal } from './entry-modal';
import type { EntryModalOptions } from './entry-modal';
import { isAsk, LOG_FORMS, readDraft } from './log-draft';
import type { LogDraft, LogFields, LogForm } from './log-draft';
import { personNamed } from './person-match';
import type { KnownPerson } from './person-match';
import type { WritePreview } from './write-preview';

interface LogOptions extends EntryModalOptions {
	/** Everybody who can be named, most recently met first. */
	readonly people: readonly KnownPerson[];
	readonly person?: Person | undefined;
	/** What is chosen at first. */
	readonly form: LogForm;
	/** What the asks of the ladder are called: `a recommendation`. */
	readonly things: readonly AskedThing[];
	/** Which of them is asked for in the beginning. */
	readonly thing?: string;
	/** What the draft would be written as; undefined where the note is gone. */
	readonly preview: (draft: LogDraft) => Promise<WritePreview | undefined>;
	readonly onLog: (draft: LogDraft) => void;
}

/** What can be asked for: as it is written, which is read in any language, and as it is shown. */
export interface AskedThing {
	readonly written: string;
	readonly shown: string;
}

/** Logs one interaction: person, day, what happened, and a preview of the exact line and its place. */
export class LogModal extends EntryModal<LogFields> {
	readonly #options: LogOptions;
	#previews = 0;

	constructor(app: App, options: LogOptions) {
		const { person, form, thing = '', parseDate } = options;
		const nothing = { words: '', minutes: '', outcome: 'open' } as const;
		const date = parseDate('');
		const fields: LogFields = { person, date, form, channel: 'call', thing, ...nothing };
		super(app, options, { fields, dateText: '' });
		this.#options = options;
	}

	protected override title(): string {
		const { words, form } = this.#options;
		return form === 'asked' ? words.logModal.askTitle : words.logModal.title;
	}

	override onClose(): void {
		this.#previews += 1;
		super.onClose();
	}

	protected override draw(): void {
		const { contentEl } = this;
		const { form } = this.fields;
		contentEl.empty();
		this.#drawPerson(contentEl);
		this.drawDate(contentEl);
		this.#drawForm(contentEl);
		if (form === 'met') this.#drawChannel(contentEl);
		if (form === 'asked') this.#drawThing(contentEl);
		this.#drawWords(contentEl);
		if (isAsk(form)) this.drawOutcome(contentEl);
		else this.drawMinutes(contentEl);
		this.drawEnd(contentEl, this.#options.words.logModal.save);
	}

	#drawPerson(el: HTMLElement): void {
		const { words, people } = this.#options;
		addPersonField(el, {
			app: this.app,
			people,
			words,
			value: this.fields.person?.name ?? '',
			onType: (typed) => {
				this.change({ person: personNamed(people, typed) });
			},
			onChoose: ({ person }) => {
				this.change({ person });
			},
			onWrite: () => {
				this.write();
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
				this.fields = { ...this.fields, form };
				this.draw();
				this.contentEl.querySelector('select')?.focus();
			},
		});
	}

	#drawChannel(el: HTMLElement): void {
		const { words } = this.#options;
		addChoice(el, {
			name: words.logModal.channel,
			choices: labelled(CHANNELS, words.channels),
			value: this.fields.channel,
			onChange: (channel) => {
				this.change({ channel });
			},
		});
	}

	#drawThing(el: HTMLElement): void {
		const { words, things } = this.#options;
		const own = { value: '', label: words.logModal.ownThing };
		addChoice(el, {
			name: words.logModal.thing,
			choices: [own, ...things.map(({ written, shown }) => ({ value: written, label: shown }))],
			value: this.fields.thing,
			onChange: (thing) => {
				this.change({ thing });
			},
		});
	}

	#drawWords(el: HTMLElement): void {
		const { logModal } = this.#options.words;
		addLine(el, {
			name: logModal.words,
			placeholder: logModal.wordsPlaceholder[this.fields.form],
			value: this.fields.words,
			onChange: (words) => {
				this.change({ words });
			},
		});
	}

	protected override showPreview(): void {
		void this.#sayPreview();
	}

	/** Shows what the fields come to; an answer that comes after a later question is dropped. */
	async #sayPreview(): Promise<void> {
		const { words, preview } = this.#options;
		const draft = readDraft(this.fields);
		this.#previews += 1;
		const turn = this.#previews;
		this.saveButton?.setDisabled(typeof draft === 'string');
		if (typeof draft === 'string') {
			this.preview?.say(words.logModal[draft]);
			return;
		}
		const shown = await preview(draft);
		if (turn !== this.#previews) return;
		if (shown === undefined) this.preview?.say(words.said.noteGone);
		else this.preview?.show(shown);
	}

	protected override write(): void {
		const draft = readDraft(this.fields);
		if (typeof draft === 'string') return;
		this.close();
		this.#options.onLog(draft);
	}
}
