import type {
	CachedMetadata,
	MetadataCache as RealMetadataCache,
	TAbstractFile as RealAbstractFile,
	TFile as RealFile,
} from 'obsidian';
import type { Note } from '../../src/core/note/note';
import { cachedMetadata } from './cached-metadata';
import { Events } from './events';
import { TFile } from './file';
import { filesByName, linkTargets, type FilesByName } from './link-target';
import { getLinkpath } from './path';
import type { Vault } from './vault';

type LinkCounts = Record<string, Record<string, number>>;

const emptyCounts = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;

/** Longest time without a pause while many notes are read, in ms. */
const SLICE_MS = 20;

/**
 * What is known about the notes, kept in step with the vault. As in the app it lags behind: a note is read again on a
 * later tick, then `changed`, then `resolve` is told, and `resolved` when no note is left. A rename tells nothing.
 */
export class MetadataCache extends Events implements RealMetadataCache {
	resolvedLinks: LinkCounts = emptyCounts();
	unresolvedLinks: LinkCounts = emptyCounts();
	private readonly caches = new Map<RealFile, CachedMetadata>();
	private readonly waiting = new Map<RealFile, { isQuiet: boolean }>();
	private byName: FilesByName | undefined;
	private linksAreStale = false;
	private work: Promise<void> | undefined;

	constructor(
		private readonly vault: Vault,
		private readonly readNote: (path: string, text: string) => Note,
	) {
		super();
	}

	/** Follows the vault from now on, and reads what it holds already without telling of each note. */
	start(): void {
		this.vault.on('create', (file: RealAbstractFile) => this.fileChanged(file));
		this.vault.on('modify', (file: RealAbstractFile) => this.fileChanged(file));
		this.vault.on('delete', (file: RealAbstractFile) => this.fileDeleted(file));
		this.vault.on('rename', (file: RealAbstractFile, old: string) => this.renamed(file, old));
		for (const file of this.vault.getMarkdownFiles()) this.waiting.set(file, { isQuiet: true });
		this.begin();
	}

	/** Done when every change so far has been read and told. */
	async settled(): Promise<void> {
		while (this.work !== undefined) await this.work;
	}

	private fileChanged(file: RealAbstractFile): void {
		if (!(file instanceof TFile)) return;
		this.forgetNames();
		if (file.extension !== 'md') return;
		this.waiting.set(file, { isQuiet: false });
		this.begin();
	}

	private fileDeleted(file: RealAbstractFile): void {
		if (!(file instanceof TFile)) return;
		this.forgetNames();
		this.waiting.delete(file);
		delete this.resolvedLinks[file.path];
		delete this.unresolvedLinks[file.path];
		const before = this.caches.get(file);
		this.caches.delete(file);
		this.trigger('deleted', file, before ?? null);
		this.begin();
	}

	private renamed(file: RealAbstractFile, oldPath: string): void {
		if (!(file instanceof TFile)) return;
		this.forgetNames();
		delete this.resolvedLinks[oldPath];
		delete this.unresolvedLinks[oldPath];
		this.begin();
	}

	private forgetNames(): void {
		this.byName = undefined;
		this.linksAreStale = true;
	}

	private begin(): void {
		this.work ??= this.drain().finally(() => {
			this.work = undefined;
			if (this.waiting.size > 0) this.begin();
		});
	}

	private async drain(): Promise<void> {
		await new Promise((resolve) => window.setTimeout(resolve, 0));
		let pauseAt = Date.now() + SLICE_MS;
		for (;;) {
			const [next] = this.waiting;
			if (next === undefined) break;
			const [file, { isQuiet }] = next;
			this.waiting.delete(file);
			await this.readFile(file, isQuiet);
			if (Date.now() < pauseAt) continue;
			await new Promise((resolve) => window.setTimeout(resolve, 0));
			pauseAt = Date.now() + SLICE_MS;
		}
		if (this.linksAreStale) this.resolveAll();
		this.trigger('resolved');
	}

	private async readFile(file: RealFile, isQuiet: boolean): Promise<void> {
		let text: string;
		try {
			text = await this.vault.cachedRead(file);
		} catch {
			return; // Gone meanwhile: `deleted` has been told, or will be.
		}
		if (this.vault.getFileByPath(file.path) !== file) return;
		const cache = cachedMetadata(text, this.readNote(file.path, text));
		this.caches.set(file, cache);
		if (!isQuiet) this.trigger('changed', file, text, cache);
		if (!this.linksAreStale) this.resolveLinks(file, cache);
	}

	private resolveAll(): void {
		this.linksAreStale = false;
		for (const [file, cache] of this.caches) this.resolveLinks(file, cache);
	}

	private resolveLinks(file: RealFile, cache: CachedMetadata): void {
		const found = emptyCounts<number>();
		const missing = emptyCounts<number>();
		const links = [
			...(cache.links ?? []),
			...(cache.embeds ?? []),
			...(cache.frontmatterLinks ?? []),
		];
		for (const { link } of links) {
			const linkpath = getLinkpath(link);
			const target = this.getFirstLinkpathDest(linkpath, file.path);
			const counts = target === null ? missing : found;
			const key = target === null ? linkpath : target.path;
			counts[key] = (counts[key] ?? 0) + 1;
		}
		this.resolvedLinks[file.path] = found;
		this.unresolvedLinks[file.path] = missing;
		this.trigger('resolve', file);
	}

	getFileCache(file: RealFile): CachedMetadata | null {
		return this.caches.get(file) ?? null;
	}

	getCache(path: string): CachedMetadata | null {
		const file = this.vault.getFileByPath(path);
		return file === null ? null : this.getFileCache(file);
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): RealFile | null {
		if (linkpath === '') return this.vault.getFileByPath(sourcePath);
		this.byName ??= filesByName(this.vault);
		return linkTargets(this.byName, linkpath, sourcePath)[0] ?? null;
	}

	/** The shortest text that links to the file from there: its name when no other file has it, else its path. */
	fileToLinktext(file: RealFile, sourcePath: string, omitMdExtension = true): string {
		const isPlain = omitMdExtension && file.extension === 'md';
		const name = isPlain ? file.basename : file.name;
		if (this.getFirstLinkpathDest(name, sourcePath) === file) return name;
		return isPlain ? file.path.slice(0, -'.md'.length) : file.path;
	}
}
