import type {
	App as RealApp,
	IconName,
	Plugin as RealPlugin,
	PluginSettingTab as RealPluginSettingTab,
	SettingDefinitionItem,
	SettingPage as RealSettingPage,
	SettingTab as RealSettingTab,
} from 'obsidian';
import { setIcon } from './icon';
import { SettingList } from './setting-list';

/** A page of settings that draws itself. */
export abstract class SettingPage implements RealSettingPage {
	rootEl = createDiv('setting-page');
	titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
	containerEl = this.rootEl.createDiv('setting-page-content');
	title = '';

	abstract display(): void;

	hide(): void {
		this.containerEl.empty();
	}
}

type PageOfItems = Extract<SettingDefinitionItem, { type: 'page' }>;

/** A tab of the settings: rows told by `getSettingDefinitions`, or drawn by `display` when it tells none. */
export abstract class SettingTab implements RealSettingTab {
	icon: IconName = 'settings';
	app: RealApp;
	containerEl = createDiv('vertical-tab-content');
	settingItems: SettingDefinitionItem[] = [];
	/** Title on the list of tabs. */
	name = '';
	private list: SettingList | undefined;
	private openPages: string[] = [];
	private isShown = false;

	constructor(app: RealApp) {
		this.app = app;
	}

	getSettingDefinitions(): SettingDefinitionItem[] {
		return [];
	}

	getControlValue(_key: string): unknown {
		return undefined;
	}

	setControlValue(_key: string, _value: unknown): void | Promise<void> {
		// For subclasses.
	}

	/** Asks for the definitions again, and draws them when the tab is shown. */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.isShown) this.draw();
	}

	refreshDomState(): void {
		this.list?.refresh();
	}

	display(): void {
		// For subclasses without definitions.
	}

	hide(): void {
		this.list?.remove();
		this.list = undefined;
		this.containerEl.empty();
	}

	/** Shows the tab, from its first page. */
	show(): void {
		this.isShown = true;
		this.openPages = [];
		this.update();
	}

	/** Hides the tab. */
	leave(): void {
		this.isShown = false;
		this.hide();
	}

	private draw(): void {
		if (this.settingItems.length === 0) {
			drawByHand(this);
			return;
		}
		const top = this.containerEl.scrollTop;
		this.list?.remove();
		this.containerEl.empty();
		const page = this.currentPage();
		if (page !== undefined) this.drawTitlebar(page.name);
		this.list = new SettingList(this, this.containerEl, (name) => this.openPage(name));
		if (page?.page !== undefined) this.drawOwnPage(page.page());
		else this.list.draw(page?.items ?? this.settingItems);
		this.containerEl.scrollTop = top;
	}

	private drawOwnPage(page: RealSettingPage): void {
		this.containerEl.append(page.rootEl);
		page.display();
	}

	private currentPage(): PageOfItems | undefined {
		let items = this.settingItems;
		let page: PageOfItems | undefined;
		for (const name of this.openPages) {
			page = pagesIn(items).find((one) => one.name === name);
			items = page?.items ?? [];
		}
		return page;
	}

	private openPage(name: string): void {
		this.openPages.push(name);
		this.update();
	}

	private drawTitlebar(name: string): void {
		const bar = this.containerEl.createDiv('setting-page-titlebar');
		const back = bar.createEl('button', {
			cls: 'clickable-icon',
			attr: { 'aria-label': 'Back' },
		});
		setIcon(back, 'chevron-left');
		back.addEventListener('click', () => {
			this.openPages.pop();
			this.update();
		});
		bar.createEl('span', { cls: 'setting-page-title', text: name });
		back.focus();
	}
}

function drawByHand(tab: { display(): void }): void {
	tab.display();
}

function pagesIn(items: readonly SettingDefinitionItem[]): PageOfItems[] {
	return items.flatMap((item) => {
		if (!('type' in item)) return [];
		return item.type === 'page' ? [item] : pagesIn(item.items ?? []);
	});
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

/** The settings of a plugin: by default its rows read and write `plugin.settings` and save it. */
export class PluginSettingTab extends SettingTab implements RealPluginSettingTab {
	constructor(
		app: RealApp,
		private readonly plugin: RealPlugin,
	) {
		super(app);
		this.name = plugin.manifest.name;
	}

	override getControlValue(key: string): unknown {
		const { settings } = this.plugin;
		return isRecord(settings) ? settings[key] : undefined;
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const { settings } = this.plugin;
		if (isRecord(settings)) settings[key] = value;
		await this.plugin.saveData(settings);
	}
}
