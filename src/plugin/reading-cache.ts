import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import { Component, debounce } from 'obsidian';
import type { TFile } from 'obsidian';
import type { FileState } from './vault-notes';

/** Records the notes are spread over: an edit writes one of them again, a start reads them all at once. */
const CHUNKS = 64;
/** How long the vault must rest before what changed is written, in milliseconds. */
const REST_MS = 5000;
const STORE = 'readings';

interface Row<Value> extends FileState {
	readonly path: string;
	readonly value: Value;
}

/** A part of the notes, with what its values depend on beside the notes. */
interface Chunk<Value> {
	readonly version: string;
	readonly conventions: string;
	readonly rows: readonly Row<Value>[];
}

interface ReadingCacheOptions {
	/** Of the database; another one for each vault. */
	readonly name: string;
	/** Of everything that makes the values from the notes; another one drops what is kept. */
	readonly version: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

const isRow = (row: unknown): boolean =>
	isRecord(row) &&
	typeof row['path'] === 'string' &&
	typeof row['mtime'] === 'number' &&
	typeof row['size'] === 'number' &&
	isRecord(row['value']);

/** Whether a record is one of ours, whole, and of this version. */
function isChunk<Value>(chunk: unknown, version: string): chunk is Chunk<Value> {
	if (!isRecord(chunk) || chunk['version'] !== version) return false;
	const { conventions, rows } = chunk;
	return typeof conventions === 'string' && Array.isArray(rows) && rows.every(isRow);
}

/** Which chunk a path belongs to, the same on every start. */
function chunkOf(path: string): number {
	let hash = 0;
	for (let at = 0; at < path.length; at += 1) hash = (hash * 31 + path.charCodeAt(at)) | 0;
	return Math.abs(hash % CHUNKS);
}

/**
 * What was worked out of each note, kept on this device from one start of the app to the next, so that no unchanged note
 * is read again. It is a copy and nothing else: a value counts only for the very state of the file it was taken from,
 * what another version or another way of reading left is dropped, and where the device keeps nothing (private mode, no
 * room), everything works without it.
 */
export class ReadingCache<Value extends object> extends Component {
	readonly #options: ReadingCacheOptions;
	readonly #rows = new Map<string, Row<Value>>();
	readonly #changed = new Set<number>();
	readonly #writeSoon = debounce(() => void this.#write(), REST_MS, true);
	#database: IDBPDatabase | undefined;
	/** By chunk, as long as it is not known which of them count. */
	#conventionsOf = new Map<number, string>();
	#conventions = '';
	#isUnloaded = false;

	constructor(options: ReadingCacheOptions) {
		super();
		this.#options = options;
	}

	/** Loads what is kept. Never fails: without a database there is nothing kept. */
	async open(): Promise<void> {
		try {
			this.#database = await openDB(this.#options.name, 1, {
				upgrade: (database) => void database.createObjectStore(STORE),
				// Another window wants to upgrade or delete it: that window is the newer one.
				blocking: () => {
					this.#close();
				},
			});
			if (this.#isUnloaded) {
				this.#close();
				return;
			}
			const store = this.#database.transaction(STORE).store;
			const [keys, chunks] = await Promise.all([store.getAllKeys(), store.getAll()]);
			for (const [index, chunk] of chunks.entries()) this.#take(Number(keys[index]), chunk);
		} catch {
			this.#close();
		}
	}

	#take(key: number, chunk: unknown): void {
		if (!isChunk<Value>(chunk, this.#options.version)) return;
		this.#conventionsOf.set(key, chunk.conventions);
		for (const row of chunk.rows) this.#rows.set(row.path, row);
	}

	override onunload(): void {
		this.#isUnloaded = true;
		this.#writeSoon.cancel();
		this.#close();
	}

	#close(): void {
		this.#database?.close();
		this.#database = undefined;
	}

	/** What is kept of this file as it is now; undefined where it has changed since, or was never read. */
	get({ path, stat }: Pick<TFile, 'path' | 'stat'>): Value | undefined {
		const row = this.#rows.get(path);
		return row?.mtime === stat.mtime && row.size === stat.size ? row.value : undefined;
	}

	/** From now on values are made under these conventions; what was made under others is dropped. */
	readUnder(conventions: string): void {
		this.#conventions = conventions;
		for (const path of [...this.#rows.keys()]) {
			if (this.#conventionsOf.get(chunkOf(path)) !== conventions) this.delete(path);
		}
		this.#conventionsOf = new Map();
	}

	/** Keeps a value; `state` is that of the file before it was read. */
	set(path: string, { mtime, size }: FileState, value: Value): void {
		this.#rows.set(path, { path, mtime, size, value });
		this.#touch(path);
	}

	delete(path: string): void {
		if (this.#rows.delete(path)) this.#touch(path);
	}

	#touch(path: string): void {
		this.#changed.add(chunkOf(path));
		if (this.#database !== undefined) this.#writeSoon();
	}

	/** Writes the chunks that changed, all or none. What cannot be written is read again at the next start. */
	async #write(): Promise<void> {
		const database = this.#database;
		if (database === undefined || this.#changed.size === 0) return;
		const chunks = new Map([...this.#changed].map((key): [number, Row<Value>[]] => [key, []]));
		this.#changed.clear();
		for (const row of this.#rows.values()) chunks.get(chunkOf(row.path))?.push(row);
		const { version } = this.#options;
		const conventions = this.#conventions;
		try {
			const transaction = database.transaction(STORE, 'readwrite');
			const writes = [...chunks].map(([key, rows]) =>
				transaction.store.put({ version, conventions, rows } satisfies Chunk<Value>, key),
			);
			await Promise.all([...writes, transaction.done]);
		} catch {
			this.#close();
		}
	}
}
