import type { DataWriteOptions, Stat } from 'obsidian';
import { folderOf, nameOf } from './path';

/** A file as the store lists it; times in ms since 1970, size in bytes. */
export interface StoredFile {
	readonly path: string;
	readonly ctime: number;
	readonly mtime: number;
	readonly size: number;
	/** Its text, where the store has it at hand. */
	readonly text?: string;
}

/** Everything in a store, hidden files and folders too. */
export interface Listing {
	readonly files: readonly StoredFile[];
	readonly folders: readonly string[];
}

/** Where a vault's files lie: in memory, or on a disk behind a server. Paths have `/` and are relative to the vault. */
export interface VaultStore {
	list(): Promise<Listing>;
	/** Fails when there is no such file. */
	read(path: string): Promise<string>;
	/** Makes the file, or replaces it whole. */
	write(path: string, text: string, options?: DataWriteOptions): Promise<StoredFile>;
	stat(path: string): Promise<Stat | null>;
	/** Takes away a file, or a folder with all that is in it. */
	remove(path: string): Promise<void>;
	rename(path: string, newPath: string): Promise<void>;
	makeFolder(path: string): Promise<void>;
}

/** The error of a file that is not there, worded as Node words it. */
export function noSuchFile(path: string, action = 'open'): Error {
	const error = new Error(`ENOENT: no such file or directory, ${action} '${path}'`);
	return Object.assign(error, { code: 'ENOENT' });
}

/** Bytes of a text in UTF-8. */
export function byteLength(text: string): number {
	return new TextEncoder().encode(text).length;
}

/** A vault in memory. Its clock only moves forward, so that a change always shows in `mtime`. */
export class MemoryStore implements VaultStore {
	private readonly files = new Map<string, StoredFile & { text: string }>();
	private readonly folders = new Set<string>();
	private clock: number;

	/** `now` is the time of the first file, in ms since 1970. */
	constructor(files: Readonly<Record<string, string>> = {}, now = 1_700_000_000_000) {
		this.clock = now;
		for (const [path, text] of Object.entries(files)) this.put(path, text);
	}

	private tick(): number {
		this.clock += 1;
		return this.clock;
	}

	private addFolders(path: string): void {
		for (let folder = path; folder !== ''; folder = folderOf(folder)) this.folders.add(folder);
	}

	private put(path: string, text: string, options?: DataWriteOptions): StoredFile {
		this.addFolders(folderOf(path));
		const now = this.tick();
		const file = {
			path,
			text,
			ctime: options?.ctime ?? this.files.get(path)?.ctime ?? now,
			mtime: options?.mtime ?? now,
			size: byteLength(text),
		};
		this.files.set(path, file);
		return file;
	}

	list(): Promise<Listing> {
		return Promise.resolve({ files: [...this.files.values()], folders: [...this.folders] });
	}

	read(path: string): Promise<string> {
		const file = this.files.get(path);
		return file === undefined ? Promise.reject(noSuchFile(path)) : Promise.resolve(file.text);
	}

	write(path: string, text: string, options?: DataWriteOptions): Promise<StoredFile> {
		const folder = folderOf(path);
		if (folder !== '' && !this.folders.has(folder)) return Promise.reject(noSuchFile(path));
		return Promise.resolve(this.put(path, text, options));
	}

	stat(path: string): Promise<Stat | null> {
		const file = this.files.get(path);
		if (file !== undefined) {
			const { ctime, mtime, size } = file;
			return Promise.resolve({ type: 'file', ctime, mtime, size });
		}
		const isFolder = this.folders.has(path) || path === '/' || path === '';
		return Promise.resolve(isFolder ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null);
	}

	remove(path: string): Promise<void> {
		const isInside = (other: string): boolean => other === path || other.startsWith(`${path}/`);
		for (const other of [...this.files.keys()]) if (isInside(other)) this.files.delete(other);
		for (const other of [...this.folders]) if (isInside(other)) this.folders.delete(other);
		return Promise.resolve();
	}

	rename(path: string, newPath: string): Promise<void> {
		const moved = (other: string): string | undefined =>
			other === path || other.startsWith(`${path}/`)
				? newPath + other.slice(path.length)
				: undefined;
		this.addFolders(folderOf(newPath));
		for (const [other, file] of [...this.files]) {
			const target = moved(other);
			if (target === undefined) continue;
			this.files.delete(other);
			this.files.set(target, { ...file, path: target });
		}
		for (const other of [...this.folders]) {
			const target = moved(other);
			if (target === undefined) continue;
			this.folders.delete(other);
			this.folders.add(target);
		}
		return Promise.resolve();
	}

	makeFolder(path: string): Promise<void> {
		this.addFolders(path);
		return Promise.resolve();
	}

	/** Changes a file behind the app's back, as another program would; tell the vault with `noticeChange`. */
	putOutside(path: string, text: string): StoredFile {
		return this.put(path, text);
	}
}

/** What can go wrong with a store, switched on and off by a test. */
export interface StoreFaults {
	/** Says with which words writing this path fails; undefined lets it through. */
	failWrite?: (path: string) => string | undefined;
	/** Every read takes this long, in ms. */
	readDelayMs?: number;
}

/** A store with faults that can be switched on. */
export function faultyStore(store: VaultStore, faults: StoreFaults): VaultStore {
	const check = async (path: string): Promise<void> => {
		const reason = faults.failWrite?.(path);
		if (reason !== undefined) throw new Error(`${reason}, open '${nameOf(path)}'`);
		await Promise.resolve();
	};
	return {
		list: () => store.list(),
		stat: (path) => store.stat(path),
		makeFolder: (path) => store.makeFolder(path),
		read: async (path) => {
			const delay = faults.readDelayMs;
			if (delay !== undefined) {
				await new Promise((resolve) => window.setTimeout(resolve, delay));
			}
			return store.read(path);
		},
		write: async (path, text, options) => {
			await check(path);
			return store.write(path, text, options);
		},
		remove: async (path) => {
			await check(path);
			await store.remove(path);
		},
		rename: async (path, newPath) => {
			await check(newPath);
			await store.rename(path, newPath);
		},
	};
}
