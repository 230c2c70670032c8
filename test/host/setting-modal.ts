import type { App as RealApp } from 'obsidian';
import { Modal } from './modal';
import type { SettingTab } from './setting-tab';

/** The settings window: tabs on the left, the chosen one beside them. */
export class SettingModal extends Modal {
	/** Tabs by the id of their plugin. */
	private readonly tabs = new Map<string, SettingTab>();
	private shownId: string | undefined;

	constructor(app: RealApp) {
		super(app);
		this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
		this.setTitle('Settings');
	}

	/** Adds a tab, asking it once for its rows as the search over settings does. */
	addTab(id: string, tab: SettingTab): void {
		this.tabs.set(id, tab);
		tab.update();
		if (this.containerEl.isConnected) this.draw();
	}

	removeTab(id: string): void {
		if (this.shownId === id) this.tabs.get(id)?.leave();
		this.tabs.delete(id);
		if (this.containerEl.isConnected) this.draw();
	}

	/** Shows the tab of a plugin; null when there is none. */
	openTabById(id: string): SettingTab | null {
		const tab = this.tabs.get(id);
		if (tab === undefined) return null;
		if (this.shownId !== undefined) this.tabs.get(this.shownId)?.leave();
		this.shownId = id;
		tab.show();
		this.draw();
		return tab;
	}

	private draw(): void {
		this.contentEl.empty();
		this.contentEl.addClass('vertical-tabs-container');
		const header = this.contentEl.createDiv('vertical-tab-header');
		for (const [id, tab] of this.tabs) {
			const item = header.createEl('button', {
				cls: 'vertical-tab-nav-item',
				text: tab.name,
			});
			item.toggleClass('is-active', id === this.shownId);
			item.addEventListener('click', () => this.openTabById(id));
		}
		const shown = this.shownId === undefined ? undefined : this.tabs.get(this.shownId);
		const content = this.contentEl.createDiv('vertical-tab-content-container');
		if (shown !== undefined) content.append(shown.containerEl);
	}

	override onOpen(): void {
		const [first] = this.tabs.keys();
		const id = this.shownId ?? first;
		if (id !== undefined) this.openTabById(id);
		else this.draw();
	}

	override onClose(): void {
		if (this.shownId !== undefined) this.tabs.get(this.shownId)?.leave();
		this.shownId = undefined;
		this.contentEl.empty();
	}
}
