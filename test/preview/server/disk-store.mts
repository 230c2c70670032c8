import {
	mkdir,
	readdir,
	readFile,
	realpath,
	rename,
	rm,
	stat,
	utimes,
	writeFile,
} from 'node:fs/promises';
import type { Stats } from 'node:fs';
import path from 'node:path';
import type { DataWriteOptions, Stat } from 'obsidian';
import type { Listing, StoredFile, VaultStore } from '../../host/store';
import { isAllowedPath, isInside, placeOf } from './safe-path.mjs';

const toStat = (found: Stats): Stat => ({
	type: found.isDirectory() ? 'folder' : 'file',
	ctime: Math.floor(found.birthtimeMs),
	mtime: Math.floor(found.mtimeMs),
	size: found.size,
});

const isMissing = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** A folder on the disk as a vault. Nothing outside the folder is ever read or written. */
export class DiskStore implements VaultStore {
	private lastWork: Promise<unknown> = Promise.resolve();

	/** `root` is absolute. */
	constructor(readonly root: string) {}

	/** One after the other: who looks through the folder must not see a file that is half written. */
	private inTurn<T>(work: () => Promise<T>): Promise<T> {
		const mine = this.lastWork.then(work, work);
		this.lastWork = mine;
		return mine;
	}

	/** Lists everything the vault may show; what cannot be read, or lies elsewhere, is left out. */
	list(): Promise<Listing> {
		return this.inTurn(async () => {
			const files: StoredFile[] = [];
			const folders: string[] = [];
			await this.walk('', await realpath(this.root), files, folders, new Set());
			return { files, folders };
		});
	}

	private async walk(
		folder: string,
		realRoot: string,
		files: StoredFile[],
		folders: string[],
		above: ReadonlySet<string>,
	): Promise<void> {
		const here = path.join(this.root, folder);
		const realHere = await realpath(here);
		if (above.has(realHere) || !isInside(realRoot, realHere)) return;
		const inside = new Set(above).add(realHere);
		const names = await readdir(here);
		for (const name of names.sort()) {
			const relative = folder === '' ? name : `${folder}/${name}`;
			if (!isAllowedPath(relative)) continue;
			const found = await this.tryStat(relative, realRoot);
			if (found === undefined) continue;
			if (found.isDirectory()) {
				folders.push(relative);
				await this.walk(relative, realRoot, files, folders, inside);
			} else if (found.isFile()) {
				const { ctime, mtime, size } = toStat(found);
				files.push({ path: relative, ctime, mtime, size });
			}
		}
	}

	private async tryStat(relative: string, realRoot: string): Promise<Stats | undefined> {
		const absolute = path.join(this.root, relative);
		try {
			if (!isInside(realRoot, await realpath(absolute))) return undefined;
			return await stat(absolute);
		} catch {
			return undefined; // A broken link, or gone since the folder was read.
		}
	}

	async read(asked: string): Promise<string> {
		return readFile(await placeOf(this.root, asked), 'utf8');
	}

	async stat(asked: string): Promise<Stat | null> {
		const place = asked === '/' || asked === '' ? this.root : await placeOf(this.root, asked);
		try {
			return toStat(await stat(place));
		} catch (error) {
			if (isMissing(error)) return null;
			throw error;
		}
	}

	write(asked: string, text: string, options?: DataWriteOptions): Promise<StoredFile> {
		return this.inTurn(async () => {
			const place = await placeOf(this.root, asked);
			await writeFile(place, text);
			const given = options?.mtime;
			if (given !== undefined) await utimes(place, given / 1000, given / 1000);
			const { ctime, mtime, size } = toStat(await stat(place));
			return { path: asked, ctime, mtime, size };
		});
	}

	async remove(asked: string): Promise<void> {
		await rm(await placeOf(this.root, asked), { recursive: true });
	}

	async rename(asked: string, newPath: string): Promise<void> {
		await rename(await placeOf(this.root, asked), await placeOf(this.root, newPath));
	}

	async makeFolder(asked: string): Promise<void> {
		await mkdir(await placeOf(this.root, asked), { recursive: true });
	}
}
