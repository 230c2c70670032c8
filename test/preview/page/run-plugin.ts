import type { PluginManifest } from 'obsidian';
import type { App, PluginClass } from '../../host/app';
import * as obsidian from '../../host/obsidian';
import { Plugin } from '../../host/plugin';

type CommonJs = (
	require: (name: string) => unknown,
	module: { exports: unknown },
	exports: unknown,
) => void;

declare global {
	interface Window {
		/** The built plugin, as the server wraps it. */
		runPlugin?: CommonJs;
	}
}

function loadScript(src: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const script = document.head.createEl('script', { attr: { src } });
		script.addEventListener('load', () => resolve());
		script.addEventListener('error', () => reject(new Error(`Could not load ${src}`)));
	});
}

function isPluginClass(value: unknown): value is PluginClass {
	return typeof value === 'function' && value.prototype instanceof Plugin;
}

/** Loads the built plugin and switches it on, as a person would in the settings. */
export async function runPlugin(app: App, manifest: PluginManifest): Promise<void> {
	await loadScript('/plugin/main.js');
	const module: { exports: unknown } = { exports: {} };
	const require = (name: string): unknown => {
		if (name === 'obsidian') return obsidian;
		throw new Error(`The plugin asks for "${name}", which the app does not have everywhere.`);
	};
	window.runPlugin?.(require, module, module.exports);
	const exported = module.exports as { default?: unknown };
	const Type = exported.default ?? exported;
	if (!isPluginClass(Type))
		throw new Error('The built plugin has no plugin class. Build it first.');
	await app.enablePlugin(Type, manifest, { byUser: true });
}

/** Opens the plugin's view when switching the plugin on has not done so. */
export async function ensureSidebar(app: App, id: string): Promise<void> {
	await sleep(0);
	const { rightSplit } = app.workspace;
	if (rightSplit.tabs.leaves.length > 0) return;
	const open = app.commands
		.listCommands()
		.find((command) => command.id.startsWith(`${id}:`) && command.id.includes('open'));
	if (open !== undefined) app.commands.executeCommandById(open.id);
}
