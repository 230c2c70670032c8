import { vi } from 'vitest';
import { parse } from 'yaml';
import { parseNote } from '../../src/core/note/note';
import type { Note } from '../../src/core/note/note';
import ActionThresholdPlugin from '../../src/plugin/main';
import { App } from '../host/app';
import { MemoryStore, faultyStore } from '../host/store';
import type { StoreFaults, VaultStore } from '../host/store';

/** How the stand-in reads notes for its own cache. */
export const readNoteOf = (path: string, text: string): Note =>
	parseNote(path, text, (yaml) => parse(yaml) as unknown);

/** Folder of the configuration in the stand-in. */
export const CONFIG_DIR = ['.', 'obsidian'].join('');

const MANIFEST = {
	id: 'action-threshold',
	name: 'Action Threshold',
	author: 'x',
	version: '0.0.1',
	minAppVersion: '1.13.0',
	description: 'x',
};

interface OpenOptions {
	readonly faults?: StoreFaults;
	/** What other programs, or the app, have left in the configuration folder. */
	readonly lateMetadata?: boolean;
}

/** Counts what is written, by path. */
function countingStore(store: VaultStore, writes: string[]): VaultStore {
	return new Proxy(store, {
		get(target, key, receiver) {
			if (key !== 'write') return Reflect.get(target, key, receiver) as unknown;
			return (path: string, ...rest: [string]) => {
				writes.push(path);
				return target.write(path, ...rest);
			};
		},
	});
}

/** The plugin in the stand-in for the app, its sidebar open at the lowest rung, over notes in memory. */
export async function openApp(
	files: Readonly<Record<string, string>>,
	{ faults = {}, lateMetadata = false }: OpenOptions = {},
) {
	const memory = new MemoryStore(files);
	const writes: string[] = [];
	const store = countingStore(faultyStore(memory, faults), writes);
	const app = new App({ store, readNote: readNoteOf });
	await app.enablePlugin(ActionThresholdPlugin, MANIFEST);
	await app.start({ lateMetadata });
	app.commands.executeCommandById('action-threshold:open-sidebar');
	await until(() => has('.action-threshold-sidebar') && !has('[data-kind=loading]'));
	if (has('[data-action=reply]')) one('[data-action=reply]').click();
	writes.length = 0;
	const text = (path: string): Promise<string> => memory.read(path);
	return {
		app,
		writes,
		text,
		run: (command: string) => app.commands.executeCommandById(`action-threshold:${command}`),
		/** Changes a note as another program would. */
		put: (path: string, content: string) => {
			app.vault.noticeChange({ kind: 'written', file: memory.putOutside(path, content) });
		},
		/** Edits a note as its owner would. */
		edit: async (path: string, change: (before: string) => string) => {
			const file = app.vault.getFileByPath(path);
			if (file === null) throw new Error(`There is no ${path}`);
			await app.vault.process(file, change);
		},
		close: () => {
			app.close();
			document.body.replaceChildren();
		},
	};
}

export type OpenedApp = Awaited<ReturnType<typeof openApp>>;

/** Waits until something holds. */
export async function until(holds: () => boolean): Promise<void> {
	await vi.waitFor(
		() => {
			if (!holds()) throw new Error(`Not yet: ${String(holds)}\n${document.body.textContent}`);
		},
		{ timeout: 5000, interval: 10 },
	);
}

export const all = (selector: string): HTMLElement[] => [
	...document.querySelectorAll<HTMLElement>(selector),
];

export const has = (selector: string): boolean => document.querySelector(selector) !== null;

/** The first element of this kind that holds these words. */
export function one(selector: string, words = ''): HTMLElement {
	const found = all(selector).find(({ textContent }) => textContent.includes(words));
	if (found === undefined) throw new Error(`No ${selector} with “${words}”`);
	return found;
}

export const says = (words: string, selector = 'body'): boolean =>
	all(selector).some(({ textContent }) => textContent.includes(words));

/** Types into a field as a person does. */
export function type(input: HTMLElement, value: string): void {
	if (!input.instanceOf(HTMLInputElement)) throw new Error('Not a field');
	input.value = value;
	input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Chooses in a list of options. */
export function choose(select: HTMLElement, value: string): void {
	if (!select.instanceOf(HTMLSelectElement)) throw new Error('Not a list of options');
	select.value = value;
	select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Chooses the suggestion with these words. */
export async function chooseSuggestion(words: string): Promise<void> {
	await until(() => says(words, '.suggestion-item'));
	one('.suggestion-item', words).click();
}
