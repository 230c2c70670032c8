import type { DataAdapter, DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import { folderOf, isHiddenPath, joinPath, nameOf } from './path';
import { byteLength, noSuchFile, type StoredFile, type VaultStore } from './store';

/** What the vault is told after the adapter changed something. */
export interface AdapterListener {
	written(file: StoredFile, text: string): void;
	removed(path: string): void;
	renamed(path: string, newPath: string): void;
	folderMade(path: string): void;
}

const encode = (text: string): ArrayBuffer => {
	const bytes = new TextEncoder().encode(text);
	const copy = new ArrayBuffer(bytes.length);
	new Uint8Array(copy).set(bytes);
	return copy;
};
const decode = (data: ArrayBuffer): string => new TextDecoder().decode(data);

/** The vault's files by path, hidden ones too. Work on one path is done one after the other. */
export class Adapter implements DataAdapter {
	private readonly queues = new Map<string, Promise<unknown>>();

	constructor(
		private readonly store: VaultStore,
		private readonly vaultName: string,
		private readonly listener: AdapterListener,
	) {}

	/** Waits until earlier work on this path is done. */
	private inTurn<T>(path: string, work: () => Promise<T>): Promise<T> {
		const before = this.queues.get(path) ?? Promise.resolve();
		const mine = before.then(work, work);
		this.queues.set(path, mine);
		const tidy = (): void => {
			if (this.queues.get(path) === mine) this.queues.delete(path);
		};
		mine.then(tidy, tidy);
		return mine;
	}

	private async put(path: string, text: string, options?: DataWriteOptions): Promise<void> {
		const file = await this.store.write(path, text, options);
		if (!isHiddenPath(path)) this.listener.written(file, text);
	}

	getName(): string {
		return this.vaultName;
	}

	async exists(normalizedPath: string): Promise<boolean> {
		return (await this.store.stat(normalizedPath)) !== null;
	}

	stat(normalizedPath: string): Promise<Stat | null> {
		return this.store.stat(normalizedPath);
	}

	async list(normalizedPath: string): Promise<ListedFiles> {
		const folder = normalizedPath === '/' ? '' : normalizedPath;
		const { files, folders } = await this.store.list();
		const isHere = (path: string): boolean => folderOf(path) === folder;
		return {
			files: files.map((file) => file.path).filter(isHere),
			folders: folders.filter(isHere),
		};
	}

	read(normalizedPath: string): Promise<string> {
		return this.store.read(normalizedPath);
	}

	async readBinary(normalizedPath: string): Promise<ArrayBuffer> {
		return encode(await this.store.read(normalizedPath));
	}

	write(normalizedPath: string, data: string, options?: DataWriteOptions): Promise<void> {
		return this.inTurn(normalizedPath, () => this.put(normalizedPath, data, options));
	}

	writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.write(path, decode(data), options);
	}

	async append(normalizedPath: string, data: string, options?: DataWriteOptions): Promise<void> {
		await this.process(normalizedPath, (text) => text + data, options);
	}

	appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.append(path, decode(data), options);
	}

	/** Reads, changes and writes as one step; text that stays the same is not written. */
	process(path: string, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		return this.inTurn(path, async () => {
			const before = await this.store.read(path);
			const after = fn(before);
			if (after !== before) await this.put(path, after, options);
			return after;
		});
	}

	getResourcePath(normalizedPath: string): string {
		return `app://local/${encodeURI(normalizedPath)}`;
	}

	async mkdir(normalizedPath: string): Promise<void> {
		await this.store.makeFolder(normalizedPath);
		if (!isHiddenPath(normalizedPath)) this.listener.folderMade(normalizedPath);
	}

	trashSystem(): Promise<boolean> {
		return Promise.resolve(false);
	}

	async trashLocal(normalizedPath: string): Promise<void> {
		await this.store.makeFolder('.trash');
		await this.store.rename(normalizedPath, joinPath('.trash', nameOf(normalizedPath)));
		this.listener.removed(normalizedPath);
	}

	rmdir(normalizedPath: string): Promise<void> {
		return this.remove(normalizedPath);
	}

	remove(normalizedPath: string): Promise<void> {
		return this.inTurn(normalizedPath, async () => {
			if ((await this.store.stat(normalizedPath)) === null) {
				throw noSuchFile(normalizedPath, 'unlink');
			}
			await this.store.remove(normalizedPath);
			this.listener.removed(normalizedPath);
		});
	}

	rename(normalizedPath: string, normalizedNewPath: string): Promise<void> {
		return this.inTurn(normalizedPath, async () => {
			if ((await this.store.stat(normalizedNewPath)) !== null) {
				throw new Error('Destination file already exists!');
			}
			await this.store.rename(normalizedPath, normalizedNewPath);
			this.listener.renamed(normalizedPath, normalizedNewPath);
		});
	}

	async copy(normalizedPath: string, normalizedNewPath: string): Promise<void> {
		await this.write(normalizedNewPath, await this.store.read(normalizedPath));
	}

	/** Size in bytes of what would be written. */
	static sizeOf(text: string): number {
		return byteLength(text);
	}
}
