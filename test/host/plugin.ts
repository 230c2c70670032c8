import type {
	App as RealApp,
	CliFlags,
	CliHandler,
	Command,
	EditorSuggest as RealEditorSuggest,
	HoverLinkSource,
	IconName,
	MarkdownPostProcessor,
	MarkdownPostProcessorContext,
	ObsidianProtocolHandler,
	Plugin as RealPlugin,
	PluginManifest,
	PluginSettingTab as RealPluginSettingTab,
	ViewCreator,
} from 'obsidian';
import { App } from './app';
import { Component } from './component';
import { EditorSuggest } from './editor-suggest';
import { folderOf } from './path';
import { SettingTab } from './setting-tab';

function hostOf(app: RealApp): App {
	if (app instanceof App) return app;
	throw new Error('A plugin needs the app of the stand-in.');
}

/** Base of every plugin: what it registers goes away with it. */
export abstract class Plugin extends Component implements RealPlugin {
	app: RealApp;
	manifest: PluginManifest;
	settings?: unknown;
	private readonly host: App;

	constructor(app: RealApp, manifest: PluginManifest) {
		super();
		this.app = app;
		this.manifest = manifest;
		this.host = hostOf(app);
	}

	override onload(): void {
		// For subclasses, which may take their time.
	}

	onUserEnable(): void {
		// For subclasses.
	}

	addRibbonIcon(
		icon: IconName,
		title: string,
		callback: (evt: MouseEvent) => unknown,
	): HTMLElement {
		const el = this.host.workspace.leftRibbon.addIcon(icon, title, callback);
		this.register(() => el.remove());
		return el;
	}

	addStatusBarItem(): HTMLElement {
		const el = this.host.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
		this.register(() => el.remove());
		return el;
	}

	/** The command's id and name are told with those of the plugin before them. */
	addCommand(command: Command): Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		this.host.commands.addCommand(command);
		this.register(() => this.host.commands.removeCommand(command.id));
		return command;
	}

	removeCommand(commandId: string): void {
		this.host.commands.removeCommand(`${this.manifest.id}:${commandId}`);
	}

	addSettingTab(settingTab: RealPluginSettingTab): void {
		if (!(settingTab instanceof SettingTab)) return;
		const { id } = this.manifest;
		this.host.setting.addTab(id, settingTab);
		this.register(() => this.host.setting.removeTab(id));
	}

	registerView(type: string, viewCreator: ViewCreator): void {
		this.host.workspace.registerViewType(type, viewCreator);
		this.register(() => this.host.workspace.unregisterViewType(type));
	}

	registerHoverLinkSource(id: string, info: HoverLinkSource): void {
		this.host.hoverLinkSources.set(id, info);
		this.register(() => this.host.hoverLinkSources.delete(id));
	}

	registerExtensions(): void {
		// The stand-in opens notes only.
	}

	registerMarkdownPostProcessor(postProcessor: MarkdownPostProcessor): MarkdownPostProcessor {
		return postProcessor;
	}

	registerMarkdownCodeBlockProcessor(
		_language: string,
		handler: (
			source: string,
			el: HTMLElement,
			ctx: MarkdownPostProcessorContext,
		) => Promise<unknown> | void,
	): MarkdownPostProcessor {
		return (el, ctx) => {
			void handler(el.textContent ?? '', el, ctx);
		};
	}

	/** False, as in the app where Bases is switched off. */
	registerBasesView(): boolean {
		return false;
	}

	registerEditorExtension(): void {
		// The editor is a text area.
	}

	registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void {
		this.host.protocolHandlers.set(action, handler);
		this.register(() => this.host.protocolHandlers.delete(action));
	}

	/** Asked at each change of a note's text. */
	registerEditorSuggest(editorSuggest: RealEditorSuggest<never>): void {
		if (!(editorSuggest instanceof EditorSuggest)) return;
		this.registerEvent(
			this.app.workspace.on('editor-change', (editor, { file }) => {
				void editorSuggest.trigger(editor, file);
			}),
		);
		this.register(() => editorSuggest.close());
	}

	registerCliHandler(
		command: string,
		_description: string,
		_flags: CliFlags | null,
		handler: CliHandler,
	): void {
		const { id } = this.manifest;
		if (command !== id && !command.startsWith(`${id}:`)) {
			throw new Error(`A CLI command must be "${id}" or begin with "${id}:"`);
		}
		if (this.host.cliHandlers.has(command)) {
			throw new Error(`CLI command "${command}" is already registered`);
		}
		this.host.cliHandlers.set(command, handler);
		this.register(() => this.host.cliHandlers.delete(command));
	}

	/** Path of the plugin's data in the vault. */
	get dataPath(): string {
		const folder = `${this.app.vault.configDir}/plugins/${this.manifest.id}`;
		return `${this.manifest.dir ?? folder}/data.json`;
	}

	/** What was saved; null when nothing was. */
	async loadData(): Promise<unknown> {
		const { adapter } = this.app.vault;
		if (!(await adapter.exists(this.dataPath))) return null;
		return JSON.parse(await adapter.read(this.dataPath)) as unknown;
	}

	async saveData(data: unknown): Promise<void> {
		const { adapter } = this.app.vault;
		const folder = folderOf(this.dataPath);
		if (!(await adapter.exists(folder))) await adapter.mkdir(folder);
		await adapter.write(this.dataPath, JSON.stringify(data, null, '\t'));
	}

	onExternalSettingsChange?(): unknown;
}
