import type { Notice as RealNotice } from 'obsidian';

/** How long a notice stays when nothing is said, in ms. */
const DEFAULT_DURATION_MS = 5000;

function containerOf(doc: Document): HTMLElement {
	return (
		doc.querySelector<HTMLElement>('.notice-container') ??
		doc.body.createDiv({ cls: 'notice-container', attr: { role: 'status' } })
	);
}

/** A short message in the corner; a click takes it away. */
export class Notice implements RealNotice {
	containerEl: HTMLElement;
	messageEl: HTMLElement;
	private readonly el: HTMLElement;
	private readonly timer: number | undefined;

	/** `duration` in ms; 0 keeps the notice until it is clicked. */
	constructor(message: string | DocumentFragment, duration = DEFAULT_DURATION_MS) {
		this.containerEl = containerOf(activeDocument);
		this.el = this.containerEl.createDiv('notice');
		this.messageEl = this.el.createDiv('notice-message');
		this.setMessage(message);
		this.el.addEventListener('click', () => this.hide());
		if (duration > 0) this.timer = window.setTimeout(() => this.hide(), duration);
	}

	get noticeEl(): HTMLElement {
		return this.el;
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		window.clearTimeout(this.timer);
		this.el.remove();
	}
}
