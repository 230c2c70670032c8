import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { readConfigFiles, type VaultConfigFiles } from '../core/people/persons/vault-config';

/** A note as it lies on disk. */
export interface NoteFile {
	/** Vault-relative, with `/`. */
	readonly path: string;
	readonly text: string;
}

/** The folder is missing, is not a folder, or cannot be read; its message is for the owner. */
export class VaultError extends Error {}

const READS_AT_ONCE = 32;

/** The folder behind what was typed. @throws {VaultError} */
export async function openVault(folder: string): Promise<string> {
	const absolute = path.resolve(folder);
	const found = await stat(absolute).catch((error: unknown) => {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		throw new VaultError(
			code === 'ENOENT' ? `No such folder: ${folder}` : `Cannot read the folder: ${folder}`,
		);
	});
	if (!found.isDirectory()) throw new VaultError(`Not a folder: ${folder}`);
	return absolute;
}

/** Paths of all notes, sorted. Hidden files and folders are not part of a vault; links to folders are followed once. */
export async function listNotes(root: string): Promise<readonly string[]> {
	const notes: string[] = [];
	const seen = new Set<string>([await realpath(root)]);
	const walk = async (folder: string): Promise<void> => {
		const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => {
			throw new VaultError(`Cannot read the folder: ${folder === '' ? root : folder}`);
		});
		for (const entry of entries) {
			if (entry.name.startsWith('.')) continue;
			const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
			const target = entry.isSymbolicLink()
				? await stat(path.join(root, relative)).catch(() => undefined)
				: entry;
			if (target === undefined) continue;
			if (target.isDirectory()) {
				if (entry.isSymbolicLink()) {
					const real = await realpath(path.join(root, relative));
					if (seen.has(real)) continue;
					seen.add(real);
				}
				await walk(relative);
			} else if (target.isFile() && /\.md$/i.test(entry.name)) {
				notes.push(relative);
			}
		}
	};
	await walk('');
	return notes.sort();
}

/**
 * Reads notes, some at once, in the order given. A note that cannot be read is handed to `onFailure` and left out.
 */
export async function* readNotes(
	root: string,
	paths: readonly string[],
	onFailure: (notePath: string, reason: string) => void,
): AsyncGenerator<NoteFile> {
	for (let start = 0; start < paths.length; start += READS_AT_ONCE) {
		const slice = paths.slice(start, start + READS_AT_ONCE);
		const texts = await Promise.all(
			slice.map((notePath) =>
				readFile(path.join(root, notePath), 'utf8').catch((error: unknown) => {
					onFailure(notePath, error instanceof Error ? error.message : String(error));
					return undefined;
				}),
			),
		);
		for (const [index, notePath] of slice.entries()) {
			const text = texts[index];
			if (text !== undefined) yield { path: notePath, text };
		}
	}
}

/** Obsidian's own configuration of this vault, where it has one. */
export function readVaultConfig(root: string): Promise<VaultConfigFiles> {
	return readConfigFiles((name) =>
		readFile(path.join(root, '.obsidian', name), 'utf8').catch(() => ''),
	);
}

/** A settings file named by the owner. @throws {VaultError} where it is missing or is not JSON. */
export async function readConfig(file: string): Promise<unknown> {
	const text = await readFile(file, 'utf8').catch(() => {
		throw new VaultError(`Cannot read the settings file: ${file}`);
	});
	try {
		return JSON.parse(text) as unknown;
	} catch {
		throw new VaultError(`Not JSON: ${file}`);
	}
}
