// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { interactionJson } from '../src/cli/json.mjs';
import { main } from '../src/cli/main.mjs';
import { parseDay, type Day } from '../src/core/day';
import { DEFAULT_SETTINGS } from '../src/core/settings';
import { VaultAnalysis } from '../src/plugin/vault-analysis';
import { App } from './host/app';
import { MemoryStore } from './host/store';
import { readNoteOf } from './plugin/open-app';

const TODAY = parseDay('2026-11-20') as Day;

const VAULTS = [
	...readdirSync('test/vaults', { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => `test/vaults/${name}`),
	...['forms', 'plain', 'shapes', 'traps', 'words'].map((name) => `test/labels/${name}/vault`),
];

/** Every file of a folder, the app's own settings too. */
function filesOf(folder: string): Record<string, string> {
	const files: Record<string, string> = {};
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = path.join(entry.parentPath, entry.name);
		files[path.relative(folder, file).replace(/\\/g, '/')] = readFileSync(file, 'utf8');
	}
	return files;
}

/** What the plugin reads in the stand-in for the app. */
async function readInApp(folder: string): Promise<VaultAnalysis> {
	const app = new App({ store: new MemoryStore(filesOf(folder)), readNote: readNoteOf });
	await app.start();
	const analysis = new VaultAnalysis({
		app,
		settings: () => DEFAULT_SETTINGS,
		readerVersion: 'test',
		isShown: () => true,
		today: () => TODAY,
		onUpdate: () => undefined,
	});
	analysis.load();
	await vi.waitFor(() => expect(analysis.analysis).toBeDefined(), { timeout: 50_000 });
	return analysis;
}

async function printed(command: string, folder: string): Promise<unknown> {
	let text = '';
	await main([command, folder, '--json'], {
		today: () => TODAY,
		print: (line) => {
			text = line;
		},
		complain: (line) => {
			throw new Error(line);
		},
	});
	return JSON.parse(text);
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

afterEach(() => {
	document.body.replaceChildren();
});

describe.each(VAULTS)('in %s', (folder) => {
	test('the plugin and the command line read the same entries and find the same faults', async () => {
		const vault = await readInApp(folder);
		const notebook = vault.analysis?.notebook;
		expect(plain(notebook?.interactions.map(interactionJson))).toEqual(
			await printed('interactions', folder),
		);
		expect(plain(notebook?.diagnostics)).toEqual(await printed('check', folder));
		vault.unload();
	});
});
