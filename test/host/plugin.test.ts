// @vitest-environment happy-dom
import type { SettingDefinitionItem } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { openVault } from './open-vault';
import { Plugin } from './plugin';
import { PluginSettingTab } from './setting-tab';
import { asRealView, ItemView } from './view';

const manifest = {
	id: 'test-plugin',
	name: 'Test',
	author: '',
	version: '1.0.0',
	minAppVersion: '1.13.0',
	description: '',
};

class Panel extends ItemView {
	getViewType(): string {
		return 'panel';
	}
	getDisplayText(): string {
		return 'Panel';
	}
}

class Tab extends PluginSettingTab {
	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [
			{ name: 'Active', control: { type: 'toggle', key: 'active' } },
			{
				type: 'group',
				heading: 'Time',
				visible: () => this.getControlValue('active') === true,
				items: [
					{
						name: 'Hours',
						control: {
							type: 'number',
							key: 'hours',
							defaultValue: 5,
							validate: (value: number) => (value < 0 ? 'Not less than 0' : undefined),
						},
					},
				],
			},
			{
				type: 'page',
				name: 'More',
				displayValue: () => `${String(this.getControlValue('hours'))} hours`,
				items: [{ name: 'Folder', control: { type: 'folder', key: 'folder' } }],
			},
		];
	}
}

class TestPlugin extends Plugin {
	static events: string[] = [];
	override settings: Record<string, unknown> = {};

	override onload(): void {
		void this.start();
	}

	private async start(): Promise<void> {
		const stored: unknown = await this.loadData();
		TestPlugin.events.push(`load ${JSON.stringify(stored)}`);
		if (typeof stored === 'object') this.settings = { ...stored };
		this.addCommand({ id: 'open', name: 'Open', callback: () => undefined });
		this.addRibbonIcon('users', 'Open it', () => TestPlugin.events.push('ribbon'));
		this.addStatusBarItem().setText('Status');
		this.registerView('panel', (leaf) => asRealView(new Panel(leaf)));
		this.addSettingTab(new Tab(this.app, this));
		this.registerEvent(this.app.vault.on('modify', () => TestPlugin.events.push('modify')));
		this.registerDomEvent(document, 'visibilitychange', () => TestPlugin.events.push('dom'));
		this.registerInterval(window.setInterval(() => TestPlugin.events.push('tick'), 5));
		this.registerHoverLinkSource('test', { display: 'Test', defaultMod: true });
	}

	override onUserEnable(): void {
		TestPlugin.events.push('enabled');
	}

	override onExternalSettingsChange(): void {
		TestPlugin.events.push('settings changed');
	}
}

async function withPlugin(files: Record<string, string> = {}, byUser = false) {
	TestPlugin.events = [];
	const vault = await openVault({ files: { 'People/A.md': '', ...files } });
	await vault.app.enablePlugin(TestPlugin, manifest, { byUser });
	await sleep(0);
	return vault;
}

const row = (name: string): HTMLElement => {
	const found = [...document.querySelectorAll<HTMLElement>('.setting-item')].find(
		(el) => el.querySelector('.setting-item-name')?.textContent === name,
	);
	if (found === undefined) throw new Error(`no row ${name}`);
	return found;
};

describe('a plugin', () => {
	it('is told that a person switched it on only when a person did', async () => {
		await withPlugin();
		expect(TestPlugin.events).toContain('load null');
		expect(TestPlugin.events).not.toContain('enabled');
		await withPlugin({}, true);
		expect(TestPlugin.events).toEqual(expect.arrayContaining(['load null', 'enabled']));
	});

	it('reads the data it saved', async () => {
		const { app, plugin, text } = await withPlugin({
			'.obsidian/plugins/test-plugin/data.json': '{"hours":3}',
		});
		expect(plugin).toBeUndefined();
		expect(TestPlugin.events).toContain('load {"hours":3}');
		app.disablePlugin('test-plugin');
		const again = await app.enablePlugin(TestPlugin, { ...manifest, id: 'other' });
		await again.saveData({ hours: 4 });
		expect(JSON.parse(await text('.obsidian/plugins/other/data.json'))).toEqual({ hours: 4 });
		expect(await again.loadData()).toEqual({ hours: 4 });
	});

	it('hears when its data changes on the disk', async () => {
		const { changeOutside } = await withPlugin();
		changeOutside('.obsidian/plugins/test-plugin/data.json', '{}');
		expect(TestPlugin.events).toContain('settings changed');
	});

	it('puts its id and name before those of its commands', async () => {
		const { app } = await withPlugin();
		const listed = app.commands.listCommands().map(({ id, name }) => [id, name]);
		expect(listed).toEqual([['test-plugin:open', 'Test: Open']]);
	});

	it('takes everything with it when it is unloaded', async () => {
		const { app, changeOutside } = await withPlugin();
		document.querySelector<HTMLElement>('.side-dock-ribbon-action')?.click();
		expect(TestPlugin.events.pop()).toBe('ribbon');
		app.disablePlugin('test-plugin');
		TestPlugin.events = [];
		changeOutside('People/A.md', 'x');
		document.dispatchEvent(new Event('visibilitychange'));
		await sleep(20);
		expect(TestPlugin.events).toEqual([]);
		expect(app.commands.listCommands()).toEqual([]);
		expect(app.workspace.viewCreator('panel')).toBeUndefined();
		expect(document.querySelector('.side-dock-ribbon-action')).toBeNull();
		expect(document.querySelector('.status-bar-item')).toBeNull();
		expect(app.hoverLinkSources.size).toBe(0);
		expect(app.setting.openTabById('test-plugin')).toBeNull();
	});
});

describe('declared settings', () => {
	it('show the stored values, store changes, and follow their conditions', async () => {
		const { app, text } = await withPlugin();
		app.setting.open();
		const hours = row('Hours');
		const group = hours.closest<HTMLElement>('.setting-group');
		expect(group?.isShown()).toBe(false);
		row('Active').querySelector<HTMLElement>('.checkbox-container')?.click();
		await sleep(0);
		expect(group?.isShown()).toBe(true);
		const stored = await text('.obsidian/plugins/test-plugin/data.json');
		expect(JSON.parse(stored)).toEqual({ active: true });
		expect(hours.querySelector('input')?.value).toBe('5');
	});

	it('refuse a value that is not valid, in words, and keep the old one', async () => {
		const { app, text } = await withPlugin();
		app.setting.open();
		const input = row('Hours').querySelector('input');
		if (input === null) throw new Error('no field');
		const enter = async (value: string): Promise<void> => {
			input.value = value;
			input.dispatchEvent(new Event('input'));
			await sleep(0);
		};
		await enter('7');
		await enter('-1');
		expect(row('Hours').textContent).toContain('Not less than 0');
		await enter('');
		const stored = await text('.obsidian/plugins/test-plugin/data.json');
		expect(JSON.parse(stored)).toEqual({ hours: 7 });
		await enter('8');
		expect(row('Hours').textContent).not.toContain('Not less than 0');
	});

	it('lead to a page and back', async () => {
		const { app } = await withPlugin({
			'.obsidian/plugins/test-plugin/data.json': '{"hours":3}',
		});
		app.setting.open();
		expect(row('More').textContent).toContain('3 hours');
		row('More').click();
		expect(row('Folder')).toBeDefined();
		expect(() => row('Active')).toThrow();
		document.querySelector<HTMLElement>('[aria-label="Back"]')?.click();
		expect(row('Active')).toBeDefined();
	});
});
