import { h, render } from 'preact';
import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import type { Place } from '../view/model';
import type { Report } from '../view/report-model';
import { ReportPanel } from '../view/report-panel';
import type { Words } from '../view/words/words';

interface ReportOptions {
	readonly report: Report;
	readonly words: Words;
	readonly onOpen: (place: Place, event: MouseEvent | undefined) => void;
	/** A line is to be read as something else. */
	readonly onReadAs: (place: Place) => void;
}

/** A report on lines of notes in a window of its own; a click closes it and leads to the line. */
export class ReportModal extends Modal {
	readonly #options: ReportOptions;

	constructor(app: App, options: ReportOptions) {
		super(app);
		this.#options = options;
	}

	override onOpen(): void {
		const { report, words, onOpen, onReadAs } = this.#options;
		this.modalEl.addClass('action-threshold-modal');
		this.contentEl.addClass('action-threshold-view');
		this.setTitle(report.title);
		const openPlace = (place: Place, event?: MouseEvent): void => {
			this.close();
			onOpen(place, event);
		};
		const readLine = (place: Place): void => {
			this.close();
			onReadAs(place);
		};
		const actions = { openPlace, readLine };
		render(h(ReportPanel, { report, words, actions }), this.contentEl);
	}

	override onClose(): void {
		render(null, this.contentEl);
	}
}
