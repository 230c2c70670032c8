import { normalizePath } from 'obsidian';
import type { App } from 'obsidian';
import { readConfigFiles, type VaultConfigFiles } from '../core/people/persons/vault-config';

/** Reads what the app and two plugins say of daily notes, templates and excluded files. Nothing is written. */
export function readVaultConfigFiles({ vault }: App): Promise<VaultConfigFiles> {
	const { adapter, configDir } = vault;
	return readConfigFiles(async (name) => {
		const path = normalizePath(`${configDir}/${name}`);
		try {
			return (await adapter.exists(path)) ? await adapter.read(path) : '';
		} catch {
			return '';
		}
	});
}
