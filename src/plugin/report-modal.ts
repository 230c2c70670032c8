import { h, render } from 'preact';
import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import type { Place } from '../view/model';
import type { Report } from '../view/report-model';
import { ReportPanel } from '../view/report-panel';

interface ReportOptions {
	readonly report: Report;
	readonly onOpen: (place: Place, event: MouseEvent | undefined) => void;
}

/** A report on lines of notes in a window of its own; a click closes it and leads to the line. */
export class ReportModal extends Modal {
	readonly #options: ReportOptions;

	constructor(app: App, options: ReportOptions) {
		super(app);
		this.#options = options;
	}

	override onOpen(): void {
		const { report, onOpen } = this.#options;
		this.modalEl.addClass('action-threshold-modal');
		this.contentEl.addClass('action-threshold-view');
		this.setTitle(report.title);
		const openPlace = (place: Place, event?: MouseEvent): void => {
			this.close();
			onOpen(place, event);
		};
		render(h(ReportPanel, { report, actions: { openPlace } }), this.contentEl);
	}

	override onClose(): void {
		render(null, this.contentEl);
	}
}
