import type {
	DataAdapter,
	DataWriteOptions,
	TAbstractFile as RealAbstractFile,
	TFile as RealFile,
	TFolder as RealFolder,
	Vault as RealVault,
} from 'obsidian';
import { Adapter } from './adapter';
import { Events } from './events';
import { TFile, TFolder, type TAbstractFile } from './file';
import { folderOf, isHiddenPath, joinPath, nameOf } from './path';
import { noSuchFile, type StoredFile, type VaultStore } from './store';

/** A change by another program, seen on the disk. */
export type OutsideChange =
	| { readonly kind: 'written'; readonly file: StoredFile }
	| { readonly kind: 'removed'; readonly path: string }
	| { readonly kind: 'folder'; readonly path: string };

/** The notes and folders of a vault, over a store. Nothing is known before `load`. */
export class Vault extends Events implements RealVault {
	adapter: DataAdapter;
	configDir = '.obsidian';
	private readonly root: TFolder;
	private readonly byPath = new Map<string, TAbstractFile>();
	private readonly texts = new Map<TFile, { readonly mtime: number; readonly text: string }>();

	constructor(
		private readonly store: VaultStore,
		private readonly vaultName: string,
	) {
		super();
		this.root = new TFolder(this, '/');
		this.root.name = '';
		this.byPath.set('/', this.root);
		this.adapter = new Adapter(store, vaultName, {
			written: (file, text) => this.written({ ...file, text }),
			removed: (path) => this.removed(path),
			renamed: (path, newPath) => this.renamed(path, newPath),
			folderMade: (path) => {
				this.folderAt(path);
			},
		});
	}

	/** Lists what is there; as in the app, every file is announced with `create`. */
	async load(): Promise<void> {
		const { files, folders } = await this.store.list();
		for (const path of folders) if (!isHiddenPath(path)) this.folderAt(path);
		for (const file of files) if (!isHiddenPath(file.path)) this.written(file);
	}

	/** Takes over a change made by another program. */
	noticeChange(change: OutsideChange): void {
		const path = change.kind === 'written' ? change.file.path : change.path;
		this.trigger('raw', path);
		if (isHiddenPath(path)) return;
		if (change.kind === 'written') this.written(change.file);
		else if (change.kind === 'folder') this.folderAt(path);
		else this.removed(path);
	}

	private folderAt(path: string): TFolder {
		if (path === '' || path === '/') return this.root;
		const known = this.byPath.get(path);
		if (known instanceof TFolder) return known;
		const folder = new TFolder(this, path);
		this.place(folder);
		this.trigger('create', folder);
		return folder;
	}

	private place(file: TAbstractFile): void {
		const parent = this.folderAt(folderOf(file.path));
		file.parent = parent;
		parent.children.push(file);
		this.byPath.set(file.path, file);
	}

	private written(stored: StoredFile): void {
		const { path, ctime, mtime, size, text } = stored;
		const known = this.byPath.get(path);
		const file = known instanceof TFile ? known : new TFile(this, path);
		file.stat = { ctime, mtime, size };
		if (text === undefined) this.texts.delete(file);
		else this.texts.set(file, { mtime, text });
		if (file !== known) this.place(file);
		this.trigger(file === known ? 'modify' : 'create', file);
	}

	private removed(path: string): void {
		const file = this.byPath.get(path);
		if (file === undefined || file === this.root) return;
		if (file instanceof TFolder) {
			for (const child of [...file.children]) this.removed(child.path);
		}
		this.byPath.delete(path);
		file.parent?.children.splice(file.parent.children.indexOf(file), 1);
		if (file instanceof TFile) this.texts.delete(file);
		this.trigger('delete', file);
	}

	private renamed(path: string, newPath: string): void {
		const file = this.byPath.get(path);
		if (file === undefined) return;
		file.parent?.children.splice(file.parent.children.indexOf(file), 1);
		this.byPath.delete(path);
		file.setPath(newPath);
		this.place(file);
		this.trigger('rename', file, path);
		if (file instanceof TFolder) this.renamedInside(file, path);
	}

	private renamedInside(folder: TFolder, oldPath: string): void {
		for (const child of folder.children) {
			const before = joinPath(oldPath, child.name);
			const known = this.byPath.get(before);
			if (known === undefined) continue;
			this.byPath.delete(before);
			known.setPath(joinPath(folder.path, child.name));
			this.byPath.set(known.path, known);
			this.trigger('rename', known, before);
			if (known instanceof TFolder) this.renamedInside(known, before);
		}
	}

	getName(): string {
		return this.vaultName;
	}

	getRoot(): RealFolder {
		return this.root;
	}

	getAbstractFileByPath(path: string): RealAbstractFile | null {
		return this.byPath.get(path) ?? null;
	}

	getFileByPath(path: string): RealFile | null {
		const file = this.byPath.get(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): RealFolder | null {
		const folder = this.byPath.get(path);
		return folder instanceof TFolder ? folder : null;
	}

	getAllLoadedFiles(): RealAbstractFile[] {
		return [...this.byPath.values()];
	}

	getAllFolders(includeRoot = false): RealFolder[] {
		return [...this.byPath.values()].filter(
			(file): file is TFolder => file instanceof TFolder && (includeRoot || !file.isRoot()),
		);
	}

	getFiles(): RealFile[] {
		return [...this.byPath.values()].filter((file): file is TFile => file instanceof TFile);
	}

	getMarkdownFiles(): RealFile[] {
		return this.getFiles().filter((file) => file.extension === 'md');
	}

	static recurseChildren(root: RealFolder, cb: (file: RealAbstractFile) => unknown): void {
		cb(root);
		for (const child of root.children) {
			if (child instanceof TFolder) Vault.recurseChildren(child, cb);
			else cb(child);
		}
	}

	async create(path: string, data: string, options?: DataWriteOptions): Promise<RealFile> {
		if (this.byPath.has(path)) throw new Error('File already exists.');
		await this.adapter.write(path, data, options);
		const file = this.getFileByPath(path);
		if (file === null) throw new Error(`A hidden file is not part of the vault: ${path}`);
		return file;
	}

	createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<RealFile> {
		return this.create(path, new TextDecoder().decode(data), options);
	}

	async createFolder(path: string): Promise<RealFolder> {
		if (this.byPath.has(path)) throw new Error('Folder already exists.');
		await this.adapter.mkdir(path);
		return this.folderAt(path);
	}

	read(file: RealFile): Promise<string> {
		return this.adapter.read(file.path);
	}

	/** The text as last seen when the file has not changed since, else from the store. */
	async cachedRead(file: RealFile): Promise<string> {
		if (!(file instanceof TFile)) return this.read(file);
		const { mtime } = file.stat;
		const known = this.texts.get(file);
		if (known?.mtime === mtime) return known.text;
		const text = await this.read(file);
		if (file.stat.mtime === mtime && this.byPath.get(file.path) === file) {
			this.texts.set(file, { mtime, text });
		}
		return text;
	}

	readBinary(file: RealFile): Promise<ArrayBuffer> {
		return this.adapter.readBinary(file.path);
	}

	getResourcePath(file: RealFile): string {
		return this.adapter.getResourcePath(file.path);
	}

	async modify(file: RealFile, data: string, options?: DataWriteOptions): Promise<void> {
		this.check(file);
		await this.adapter.write(file.path, data, options);
	}

	modifyBinary(file: RealFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.modify(file, new TextDecoder().decode(data), options);
	}

	async append(file: RealFile, data: string, options?: DataWriteOptions): Promise<void> {
		this.check(file);
		await this.adapter.append(file.path, data, options);
	}

	appendBinary(file: RealFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.append(file, new TextDecoder().decode(data), options);
	}

	async process(
		file: RealFile,
		fn: (data: string) => string,
		options?: DataWriteOptions,
	): Promise<string> {
		this.check(file);
		return this.adapter.process(file.path, fn, options);
	}

	private check(file: RealAbstractFile): void {
		if (this.byPath.get(file.path) !== file) throw noSuchFile(file.path);
	}

	async delete(file: RealAbstractFile, force = false): Promise<void> {
		this.check(file);
		if (file instanceof TFolder && file.children.length > 0 && !force) {
			throw new Error(`ENOTEMPTY: directory not empty, rmdir '${file.path}'`);
		}
		await this.adapter.remove(file.path);
	}

	async trash(file: RealAbstractFile, system: boolean): Promise<void> {
		this.check(file);
		if (system && (await this.adapter.trashSystem(file.path))) return;
		await this.adapter.trashLocal(file.path);
	}

	async rename(file: RealAbstractFile, newPath: string): Promise<void> {
		this.check(file);
		const folder = folderOf(newPath);
		if (folder !== '' && !this.byPath.has(folder)) throw noSuchFile(newPath, 'rename');
		await this.adapter.rename(file.path, newPath);
	}

	async copy<T extends RealAbstractFile>(file: T, newPath: string): Promise<T> {
		this.check(file);
		await this.adapter.copy(file.path, newPath);
		const made = this.byPath.get(newPath);
		if (made === undefined) throw noSuchFile(newPath, 'copy');
		return made as unknown as T;
	}

	/** A free path for a file of this name in a folder: `Note.md`, else `Note 1.md`, `Note 2.md` ... */
	freePath(folder: string, path: string): string {
		const name = nameOf(path);
		const dot = name.lastIndexOf('.');
		const stem = dot <= 0 ? name : name.slice(0, dot);
		const extension = dot <= 0 ? '' : name.slice(dot);
		for (let number = 0; ; number += 1) {
			const tried = joinPath(folder, `${stem}${number === 0 ? '' : ` ${number}`}${extension}`);
			if (!this.byPath.has(tried)) return tried;
		}
	}
}
