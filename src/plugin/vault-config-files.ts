import { normalizePath } from 'obsidian';
import type { App } from 'obsidian';
import type { VaultConfigFiles } from '../core/people/vault-config';

/** One JSON file of the configuration folder; undefined where it is absent or broken. */
async function readJson(app: App, name: string): Promise<unknown> {
	const { adapter, configDir } = app.vault;
	try {
		const path = normalizePath(`${configDir}/${name}`);
		return (await adapter.exists(path))
			? (JSON.parse(await adapter.read(path)) as unknown)
			: undefined;
	} catch {
		return undefined;
	}
}

/** Reads what the app and two plugins say of daily notes, templates and excluded files. Nothing is written. */
export async function readVaultConfigFiles(app: App): Promise<VaultConfigFiles> {
	const [dailyNotes, periodicNotes, general, templates, templater] = await Promise.all([
		readJson(app, 'daily-notes.json'),
		readJson(app, 'plugins/periodic-notes/data.json'),
		readJson(app, 'app.json'),
		readJson(app, 'templates.json'),
		readJson(app, 'plugins/templater-obsidian/data.json'),
	]);
	return { dailyNotes, periodicNotes, app: general, templates, templater };
}
