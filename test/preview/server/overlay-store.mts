import type { DataWriteOptions, Stat } from 'obsidian';
import { folderOf } from '../../host/path';
import {
	byteLength,
	noSuchFile,
	type Listing,
	type StoredFile,
	type VaultStore,
} from '../../host/store';

type Kept = StoredFile & { readonly text: string };

/** A store whose changes stay in memory, over one that is only read. */
export class OverlayStore implements VaultStore {
	private readonly written = new Map<string, Kept>();
	private readonly removed = new Set<string>();
	private readonly folders = new Set<string>();

	constructor(private readonly base: VaultStore) {}

	/** Drops what memory says about a path: it has changed on the disk, and the disk is right. */
	forget(path: string): void {
		this.written.delete(path);
		this.removed.delete(path);
	}

	private isRemoved(path: string): boolean {
		for (let at = path; at !== ''; at = folderOf(at)) if (this.removed.has(at)) return true;
		return false;
	}

	async list(): Promise<Listing> {
		const { files, folders } = await this.base.list();
		const kept = files.filter(({ path }) => !this.written.has(path) && !this.isRemoved(path));
		return {
			files: [...kept, ...this.written.values()],
			folders: [...new Set([...folders.filter((path) => !this.isRemoved(path)), ...this.folders])],
		};
	}

	async read(path: string): Promise<string> {
		const kept = this.written.get(path);
		if (kept !== undefined) return kept.text;
		if (this.isRemoved(path)) throw noSuchFile(path);
		return this.base.read(path);
	}

	async stat(path: string): Promise<Stat | null> {
		const kept = this.written.get(path);
		if (kept !== undefined) {
			const { ctime, mtime, size } = kept;
			return { type: 'file', ctime, mtime, size };
		}
		if (this.folders.has(path)) return { type: 'folder', ctime: 0, mtime: 0, size: 0 };
		return this.isRemoved(path) ? null : this.base.stat(path);
	}

	async write(path: string, text: string, options?: DataWriteOptions): Promise<StoredFile> {
		const folder = folderOf(path);
		if (folder !== '' && (await this.stat(folder))?.type !== 'folder') throw noSuchFile(path);
		const before = await this.stat(path);
		const now = Date.now();
		const mtime = options?.mtime ?? Math.max(now, (before?.mtime ?? 0) + 1);
		const ctime = options?.ctime ?? before?.ctime ?? now;
		const file: Kept = { path, text, ctime, mtime, size: byteLength(text) };
		this.written.set(path, file);
		return { path, ctime, mtime, size: file.size };
	}

	async remove(path: string): Promise<void> {
		if ((await this.stat(path)) === null) throw noSuchFile(path, 'unlink');
		for (const other of [...this.written.keys()]) {
			if (other === path || other.startsWith(`${path}/`)) this.written.delete(other);
		}
		this.folders.delete(path);
		this.removed.add(path);
	}

	async rename(path: string, newPath: string): Promise<void> {
		const { files } = await this.list();
		const moved = files.filter((file) => file.path === path || file.path.startsWith(`${path}/`));
		if (moved.length === 0) throw noSuchFile(path, 'rename');
		for (const { path: from, ctime, mtime } of moved) {
			const to = newPath + from.slice(path.length);
			const text = await this.read(from);
			await this.makeFolder(folderOf(to));
			await this.write(to, text, { ctime, mtime });
		}
		await this.remove(path);
	}

	makeFolder(path: string): Promise<void> {
		for (let at = path; at !== ''; at = folderOf(at)) this.folders.add(at);
		return Promise.resolve();
	}
}
