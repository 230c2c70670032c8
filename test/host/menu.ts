import type {
	IconName,
	Menu as RealMenu,
	MenuItem as RealMenuItem,
	MenuPositionDef,
} from 'obsidian';
import { Component } from './component';
import { setIcon } from './icon';

/** One line of a menu. */
export class MenuItem implements RealMenuItem {
	readonly dom: HTMLElement;
	private readonly iconEl: HTMLElement;
	private readonly titleEl: HTMLElement;
	private callback: ((evt: MouseEvent | KeyboardEvent) => unknown) | undefined;
	/** Items of one section stand together. */
	section = '';
	isDisabled = false;
	isLabel = false;

	constructor(readonly menu: Menu) {
		this.dom = createDiv({
			cls: 'menu-item tappable',
			attr: { role: 'menuitem', tabindex: '-1' },
		});
		this.iconEl = this.dom.createDiv('menu-item-icon');
		this.titleEl = this.dom.createDiv('menu-item-title');
		this.dom.addEventListener('click', (evt) => this.choose(evt));
		this.dom.addEventListener('pointerenter', () => this.dom.focus());
	}

	/** Whether it can be chosen. */
	get isChoice(): boolean {
		return !this.isDisabled && !this.isLabel;
	}

	/** Closes the menu and does what the item is for. */
	choose(evt: MouseEvent | KeyboardEvent): void {
		if (!this.isChoice) return;
		this.menu.hide();
		this.callback?.(evt);
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: IconName | null): this {
		setIcon(this.iconEl, icon ?? '');
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.dom.setAttr('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
		this.dom.setAttr('aria-checked', checked);
		if (checked === true) setIcon(this.iconEl, 'check');
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.isDisabled = disabled;
		this.dom.toggleClass('is-disabled', disabled);
		this.dom.setAttr('aria-disabled', disabled ? 'true' : null);
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.dom.toggleClass('is-warning', isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.isLabel = isLabel;
		this.dom.toggleClass('is-label', isLabel);
		return this;
	}

	onClick(callback: (evt: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}

	setSection(section: string): this {
		this.section = section;
		return this;
	}
}

const menus = new WeakMap<Event, Menu>();

/** A menu at the pointer or below an element: arrows, Enter and Escape, closed by a click beside it. */
export class Menu extends Component implements RealMenu {
	private static shown: Menu | undefined;
	private readonly entries: (MenuItem | 'separator')[] = [];
	private readonly dom: HTMLElement;
	private readonly onHides: (() => unknown)[] = [];
	private returnFocusTo: Element | null = null;

	constructor() {
		super();
		this.dom = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: '-1' } });
		this.dom.addEventListener('keydown', (evt) => this.onKey(evt));
	}

	/** The menu of an event: listeners that ask one after the other add to the same one. */
	static forEvent(evt: PointerEvent | MouseEvent): Menu {
		const known = menus.get(evt);
		if (known !== undefined) return known;
		const menu = new Menu();
		menus.set(evt, menu);
		evt.preventDefault();
		window.setTimeout(() => menu.showAtMouseEvent(evt), 0);
		return menu;
	}

	/** Whether nothing has been added. */
	get isEmpty(): boolean {
		return this.entries.length === 0;
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	setUseNativeMenu(): this {
		return this;
	}

	setParentElement(): this {
		return this;
	}

	addItem(cb: (item: RealMenuItem) => unknown): this {
		const item = new MenuItem(this);
		this.entries.push(item);
		cb(item);
		return this;
	}

	addSeparator(): this {
		this.entries.push('separator');
		return this;
	}

	showAtMouseEvent(evt: MouseEvent): this {
		return this.showAtPosition({ x: evt.clientX, y: evt.clientY }, evt.doc);
	}

	showAtPosition(position: MenuPositionDef, doc: Document = activeDocument): this {
		Menu.shown?.hide();
		Menu.shown = this;
		this.returnFocusTo = doc.activeElement;
		this.draw();
		doc.body.append(this.dom);
		const { innerWidth, innerHeight } = doc.defaultView ?? window;
		const left = Math.min(position.x, innerWidth - this.dom.offsetWidth - 4);
		const top = Math.min(position.y, innerHeight - this.dom.offsetHeight - 4);
		this.dom.setCssProps({ left: `${Math.max(0, left)}px`, top: `${Math.max(0, top)}px` });
		const outside = (evt: Event): void => {
			if (!(evt.target instanceof Node) || !this.dom.contains(evt.target)) this.hide();
		};
		doc.addEventListener('pointerdown', outside, true);
		this.register(() => doc.removeEventListener('pointerdown', outside, true));
		this.load();
		this.focusChoice(0);
		return this;
	}

	private draw(): void {
		const sections = [...new Set(this.entries.map(sectionOf))];
		const groups = sections
			.map((section) => this.entries.filter((entry) => sectionOf(entry) === section))
			.filter((group) => group.some((entry) => entry !== 'separator'));
		this.dom.empty();
		groups.forEach((group, at) => {
			if (at > 0) this.dom.createDiv('menu-separator');
			for (const entry of group) {
				if (entry === 'separator') this.dom.createDiv('menu-separator');
				else this.dom.append(entry.dom);
			}
		});
	}

	private choices(): MenuItem[] {
		const items = this.entries.filter((entry): entry is MenuItem => entry !== 'separator');
		const shown = [...this.dom.children];
		return items
			.filter((item) => item.isChoice)
			.sort((a, b) => shown.indexOf(a.dom) - shown.indexOf(b.dom));
	}

	private focusChoice(at: number): void {
		const choices = this.choices();
		const item = choices[(at + choices.length) % Math.max(1, choices.length)];
		(item?.dom ?? this.dom).focus();
	}

	private onKey(evt: KeyboardEvent): void {
		const choices = this.choices();
		const at = choices.findIndex((item) => item.dom === this.dom.doc.activeElement);
		if (evt.key === 'ArrowDown') this.focusChoice(at + 1);
		else if (evt.key === 'ArrowUp') this.focusChoice(at < 0 ? -1 : at - 1);
		else if (evt.key === 'Home') this.focusChoice(0);
		else if (evt.key === 'End') this.focusChoice(-1);
		else if (evt.key === 'Escape' || evt.key === 'Tab') this.hide();
		else if (evt.key === 'Enter' || evt.key === ' ') choices[at]?.choose(evt);
		else return;
		evt.preventDefault();
		evt.stopPropagation();
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		this.dom.remove();
		if (Menu.shown === this) Menu.shown = undefined;
		this.unload();
		const back: (Element & { focus?: () => void }) | null = this.returnFocusTo;
		back?.focus?.();
		for (const callback of this.onHides) callback();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.onHides.push(callback);
	}

	onHistoryBack(): void {
		this.hide();
	}
}

function sectionOf(entry: MenuItem | 'separator'): string {
	return entry === 'separator' ? '' : entry.section;
}

/** A line between items. */
export class MenuSeparator {}
