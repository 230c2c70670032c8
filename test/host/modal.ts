import type {
	App as RealApp,
	ConfirmationButton as RealConfirmationButton,
	ConfirmationModal as RealConfirmationModal,
	Modal as RealModal,
} from 'obsidian';
import { setTooltip } from './dom';
import { setIcon } from './icon';
import { Scope } from './keymap';
import { ButtonComponent } from './setting-component';

const focusable =
	'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex="-1"])';

/** A window over the app: it takes the focus, keeps it, and gives it back when it closes. */
export class Modal implements RealModal {
	app: RealApp;
	scope: Scope;
	containerEl: HTMLElement;
	modalEl: HTMLElement;
	titleEl: HTMLElement;
	contentEl: HTMLElement;
	shouldRestoreSelection = true;
	protected readonly headerEl: HTMLElement;
	private closeCallback: (() => unknown) | undefined;
	private returnFocusTo: Element | null = null;

	constructor(app: RealApp) {
		this.app = app;
		this.scope = new Scope();
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		this.scope.register(null, 'Tab', (evt) => this.keepFocus(evt));
		this.containerEl = createDiv('modal-container mod-dim');
		this.containerEl.createDiv('modal-bg').addEventListener('click', () => this.close());
		this.modalEl = this.containerEl.createDiv({
			cls: 'modal',
			attr: { role: 'dialog', 'aria-modal': 'true', tabindex: '-1' },
		});
		const close = this.modalEl.createEl('button', { cls: 'modal-close-button clickable-icon' });
		setTooltip(close, 'Close');
		setIcon(close, 'x');
		close.addEventListener('click', () => this.close());
		this.headerEl = this.modalEl.createDiv('modal-header');
		this.titleEl = this.headerEl.createDiv('modal-title');
		this.contentEl = this.modalEl.createDiv('modal-content');
	}

	private keepFocus(evt: KeyboardEvent): false | undefined {
		const stops = [...this.modalEl.querySelectorAll<HTMLElement>(focusable)].filter(
			(el) => el.offsetParent !== null,
		);
		const first = stops[0];
		const last = stops[stops.length - 1];
		const current = this.modalEl.doc.activeElement;
		const leaves = evt.shiftKey ? current === first : current === last;
		if (!leaves && this.modalEl.contains(current)) return undefined;
		(evt.shiftKey ? last : first)?.focus();
		return false;
	}

	open(): void {
		if (this.containerEl.isConnected) return;
		const doc = activeDocument;
		this.returnFocusTo = doc.activeElement;
		this.app.keymap.pushScope(this.scope);
		doc.body.append(this.containerEl);
		void this.onOpen();
		if (this.modalEl.contains(doc.activeElement)) return;
		const stops = this.contentEl.querySelectorAll<HTMLElement>(focusable);
		(stops[0] ?? this.modalEl).focus();
	}

	close(): void {
		if (!this.containerEl.isConnected) return;
		this.app.keymap.popScope(this.scope);
		this.containerEl.remove();
		const back: (Element & { focus?: () => void }) | null = this.returnFocusTo;
		if (this.shouldRestoreSelection) back?.focus?.();
		this.onClose();
		this.closeCallback?.();
	}

	onOpen(): Promise<void> | void {
		// For subclasses.
	}

	onClose(): void {
		// For subclasses.
	}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		this.modalEl.setAttribute('aria-label', title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.closeCallback = callback;
		return this;
	}

	onHistoryBack(): void {
		this.close();
	}
}

/** A button of a question; unless it says otherwise, the question is closed with it. */
export class ConfirmationButton extends ButtonComponent implements RealConfirmationButton {
	override onClick(handler: (evt: MouseEvent) => unknown): this {
		super.onClick(handler);
		return this;
	}

	setInitialFocus(): this {
		window.setTimeout(() => this.buttonEl.focus(), 0);
		return this;
	}

	setSecondary(): this {
		this.buttonEl.addClass('mod-secondary');
		return this;
	}

	setCancel(): this {
		this.buttonEl.addClass('mod-cancel');
		return this;
	}
}

/** A question with its answers as buttons. */
export class ConfirmationModal extends Modal implements RealConfirmationModal {
	buttonContainerEl: HTMLElement;

	constructor(app: RealApp) {
		super(app);
		this.modalEl.addClass('mod-confirmation');
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, cb: (value: boolean) => unknown): this {
		const labelEl = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox' });
		const box = labelEl.createEl('input', { type: 'checkbox' });
		labelEl.appendText(label);
		box.addEventListener('change', () => cb(box.checked));
		return this;
	}

	addButton(cb: (btn: RealConfirmationButton) => unknown): this {
		const button = new ConfirmationButton(this.buttonContainerEl);
		button.buttonEl.addEventListener('click', () => this.close());
		cb(button);
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}
}
