import type { Plugin as RealPlugin, PluginManifest } from 'obsidian';
import { parseNote } from '../../src/core/note/note';
import { App, type PluginClass } from './app';
import { emulate } from './platform';
import { faultyStore, MemoryStore, type StoreFaults } from './store';
import { parseYaml } from './yaml';
import './obsidian';

/** What a test wants of the app. */
export interface VaultOptions {
	/** Notes and other files by path. */
	readonly files?: Readonly<Record<string, string>>;
	/** Loaded before the vault, as the app does when it starts. */
	readonly plugin?: { readonly Type: PluginClass; readonly manifest: PluginManifest };
	/** Notes are read only after the layout is ready, as on a cold start. */
	readonly lateMetadata?: boolean;
	readonly device?: 'desktop' | 'phone' | 'tablet';
}

/** A running app over a vault in memory. */
export interface OpenVault {
	readonly app: App;
	readonly store: MemoryStore;
	/** Faults of the store, to be switched on while the test runs. */
	readonly faults: StoreFaults;
	readonly plugin: RealPlugin | undefined;
	/** Text of a file as stored now. */
	readonly text: (path: string) => Promise<string>;
	/** Changes a file as another program would. */
	readonly changeOutside: (path: string, text: string) => void;
}

let lastApp: App | undefined;

/** Starts the app over a fresh page and a vault in memory; the app started before it is closed. */
export async function openVault(options: VaultOptions = {}): Promise<OpenVault> {
	const { files = {}, plugin: wanted, lateMetadata = false, device = 'desktop' } = options;
	lastApp?.close();
	document.body.replaceChildren();
	document.body.className = 'theme-light';
	emulate(device, document.body);
	const store = new MemoryStore(files);
	const faults: StoreFaults = {};
	const app = new App({
		store: faultyStore(store, faults),
		readNote: (path, text) => parseNote(path, text, parseYaml),
	});
	lastApp = app;
	const plugin =
		wanted === undefined ? undefined : await app.enablePlugin(wanted.Type, wanted.manifest);
	await app.start({ lateMetadata });
	return {
		app,
		store,
		faults,
		plugin,
		text: (path) => store.read(path),
		changeOutside: (path, text) => {
			app.vault.noticeChange({ kind: 'written', file: store.putOutside(path, text) });
		},
	};
}
