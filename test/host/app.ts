import type {
	App as RealApp,
	CliHandler,
	HoverLinkSource,
	HoverPopover,
	Keymap as RealKeymap,
	ObsidianProtocolHandler,
	PluginManifest,
	Plugin as RealPlugin,
	RenderContext as RealRenderContext,
	Scope as RealScope,
	SecretStorage as RealSecretStorage,
	UserEvent,
} from 'obsidian';
import type { Note } from '../../src/core/note/note';
import { CommandPalette, Commands } from './commands';
import { Events } from './events';
import { FileManager } from './file-manager';
import { Keymap, Scope } from './keymap';
import { MetadataCache } from './metadata';
import { SettingModal } from './setting-modal';
import type { VaultStore } from './store';
import { Vault } from './vault';
import { Workspace } from './workspace';

/** Secrets of plugins, in memory. */
class SecretStorage extends Events implements RealSecretStorage {
	private readonly secrets = new Map<string, string>();

	setSecret(id: string, secret: string): void {
		this.secrets.set(id, secret);
	}

	getSecret(id: string): string | null {
		return this.secrets.get(id) ?? null;
	}

	listSecrets(): string[] {
		return [...this.secrets.keys()];
	}
}

class RenderContext implements RealRenderContext {
	hoverPopover: HoverPopover | null = null;
}

/** What keeps small things on this device: `window.localStorage`, or a map. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function memoryStorage(): DeviceStorage {
	const items = new Map<string, string>();
	return {
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, value) => {
			items.set(key, value);
		},
		removeItem: (key) => {
			items.delete(key);
		},
	};
}

/** Makes a plugin. */
export type PluginClass = new (app: RealApp, manifest: PluginManifest) => RealPlugin;

/** What an app is made of. */
export interface AppOptions {
	readonly store: VaultStore;
	readonly readNote: (path: string, text: string) => Note;
	/** Name of the vault. */
	readonly vaultName?: string;
	/** Where the app is drawn; the body of the page unless said otherwise. */
	readonly container?: HTMLElement;
	readonly deviceStorage?: DeviceStorage;
}

/** The app over one vault. Make it, load plugins, then `start`. */
export class App implements RealApp {
	keymap: RealKeymap;
	scope: RealScope;
	workspace: Workspace;
	vault: Vault;
	metadataCache: MetadataCache;
	fileManager: FileManager;
	lastEvent: UserEvent | null = null;
	renderContext = new RenderContext();
	secretStorage = new SecretStorage();
	readonly commands: Commands;
	readonly setting: SettingModal;
	readonly statusBarEl = createDiv('status-bar');
	readonly hoverLinkSources = new Map<string, HoverLinkSource>();
	readonly protocolHandlers = new Map<string, ObsidianProtocolHandler>();
	readonly cliHandlers = new Map<string, CliHandler>();
	private readonly plugins = new Map<string, RealPlugin>();
	private readonly deviceStorage: DeviceStorage;

	constructor(options: AppOptions) {
		const { store, readNote, vaultName = 'Vault', container = document.body } = options;
		this.deviceStorage = options.deviceStorage ?? memoryStorage();
		const rootScope = new Scope();
		const keymap = new Keymap(rootScope);
		keymap.attach(document);
		this.scope = rootScope;
		this.keymap = keymap;
		this.vault = new Vault(store, vaultName);
		this.metadataCache = new MetadataCache(this.vault, readNote);
		this.fileManager = new FileManager(this.vault, this.metadataCache);
		this.workspace = new Workspace(this, window);
		this.workspace.on('window-open', (_split: unknown, win: Window) => {
			keymap.attach(win.document);
		});
		this.commands = new Commands(this);
		this.setting = new SettingModal(this);
		this.vault.on('raw', (path: string) => this.dataChanged(path));
		container.append(this.workspace.containerEl, this.statusBarEl);
	}

	/**
	 * Loads the vault, then tells that the layout is ready. As a warm start of the app: what is known about the notes
	 * is there by then, unless `lateMetadata` says that reading them comes after.
	 */
	async start({ lateMetadata = false } = {}): Promise<void> {
		await this.vault.load();
		if (!lateMetadata) {
			this.metadataCache.start();
			await this.metadataCache.settled();
		}
		this.workspace.becomeReady();
		if (lateMetadata) this.metadataCache.start();
		else this.metadataCache.trigger('resolved');
	}

	/** Loads a plugin as the app does when it starts, or, `byUser`, as when a person switches it on. */
	async enablePlugin(
		Type: PluginClass,
		manifest: PluginManifest,
		{ byUser = false } = {},
	): Promise<RealPlugin> {
		const plugin = new Type(this, manifest);
		this.plugins.set(manifest.id, plugin);
		let loading: Promise<void> | undefined;
		const onload = plugin.onload.bind(plugin);
		plugin.onload = () => {
			loading = onload() ?? undefined;
		};
		plugin.load();
		await loading;
		if (byUser) plugin.onUserEnable();
		return plugin;
	}

	/** Unloads a plugin. */
	disablePlugin(id: string): void {
		this.plugins.get(id)?.unload();
		this.plugins.delete(id);
	}

	/** Unloads every plugin, closes every view and hears no key any more, as when the app is closed. */
	close(): void {
		if (this.keymap instanceof Keymap) this.keymap.detach();
		for (const id of [...this.plugins.keys()]) this.disablePlugin(id);
		this.workspace.close();
	}

	private dataChanged(path: string): void {
		for (const [id, plugin] of this.plugins) {
			if (path !== `${this.vault.configDir}/plugins/${id}/data.json`) continue;
			plugin.onExternalSettingsChange?.();
		}
	}

	/** Opens the command palette. */
	openPalette(): void {
		new CommandPalette(this, this.commands).open();
	}

	isDarkMode(): boolean {
		return document.body.hasClass('theme-dark');
	}

	/** Switches the theme and tells it. */
	setTheme(theme: 'dark' | 'light'): void {
		document.body.toggleClass('theme-dark', theme === 'dark');
		document.body.toggleClass('theme-light', theme === 'light');
		this.workspace.trigger('css-change');
	}

	loadLocalStorage(key: string): unknown {
		const text = this.deviceStorage.getItem(`${this.vault.getName()}-${key}`);
		return text === null ? null : (JSON.parse(text) as unknown);
	}

	saveLocalStorage(key: string, data: unknown): void {
		const name = `${this.vault.getName()}-${key}`;
		if (data === null || data === undefined) this.deviceStorage.removeItem(name);
		else this.deviceStorage.setItem(name, JSON.stringify(data));
	}
}
