import { Component, TFile, TFolder } from 'obsidian';
import type { App, TAbstractFile } from 'obsidian';
import type { Progress } from '../view/notice-model';

/** Longest time the first reading may hold the window at a stretch, in milliseconds. */
const SLICE_MS = 8;
/** Files asked of the vault at once during the first reading. */
const BATCH = 32;

/** The state of a file that a reading was taken from. */
export type FileState = Pick<TFile['stat'], 'mtime' | 'size'>;

/** The state now; the app's own record goes on with the file. */
const stateOf = ({ stat: { mtime, size } }: TFile): FileState => ({ mtime, size });

/** What was read of files before, by their state then. */
export interface KnownReadings<Reading> {
	readonly get: (file: TFile) => Reading | undefined;
	readonly set: (path: string, state: FileState, reading: Reading) => void;
	readonly delete: (path: string) => void;
}

interface VaultNotesOptions<Reading> {
	readonly app: App;
	readonly known: KnownReadings<Reading>;
	/** Reads one note on its own; never throws for what the owner wrote. */
	readonly read: (path: string, text: string) => Reading;
	/** The readings are no longer what they were. */
	readonly onChange: () => void;
	readonly onProgress: (progress: Progress) => void;
}

/** Lets the window draw and answer before the next slice. */
const pause = (): Promise<void> =>
	new Promise((resolve) => {
		window.setTimeout(resolve, 0);
	});

const isNote = (file: TAbstractFile): file is TFile =>
	file instanceof TFile && file.extension === 'md';

/**
 * Keeps one reading for each note of the vault, in step with it: all of them once, in slices that never hold the
 * window, then only the note that was created, changed, renamed or deleted.
 */
export class VaultNotes<Reading> extends Component {
	readonly #options: VaultNotesOptions<Reading>;
	readonly #readings = new Map<string, Reading>();
	/** Counts what happened to each path, so that a slow read of an older state never wins. */
	readonly #turns = new Map<string, number>();
	#pass = 0;
	#isComplete = false;

	constructor(options: VaultNotesOptions<Reading>) {
		super();
		this.#options = options;
	}

	/** By path. Not complete before the first reading is. */
	get readings(): ReadonlyMap<string, Reading> {
		return this.#readings;
	}

	/** Whether every note has been read once. */
	get isComplete(): boolean {
		return this.#isComplete;
	}

	/** Begins to listen and to read; call it once the workspace is laid out. */
	override onload(): void {
		const { vault, metadataCache } = this.#options.app;
		this.registerEvent(
			metadataCache.on('changed', (file, text) => {
				if (isNote(file)) this.#take(file, text);
			}),
		);
		this.registerEvent(
			vault.on('create', (file) => {
				if (isNote(file)) void this.#reread(file);
			}),
		);
		this.registerEvent(
			vault.on('rename', (file, oldPath) => {
				this.#onRename(file, oldPath);
			}),
		);
		this.registerEvent(
			vault.on('delete', (file) => {
				this.#forget(file.path);
			}),
		);
		void this.readAll();
	}

	override onunload(): void {
		this.#pass += 1;
	}

	/** Reads every note again, when the way notes are read has changed. */
	async readAll(): Promise<void> {
		this.#pass += 1;
		const pass = this.#pass;
		this.#isComplete = false;
		this.#readings.clear();
		const { app, onProgress, onChange } = this.#options;
		const all = app.vault.getMarkdownFiles();
		const files = all.filter((file) => !this.#takeKnown(file));
		const known = all.length - files.length;
		onProgress({ read: known, all: all.length });
		for (let start = 0; start < files.length; start += BATCH) {
			const isGoing = await this.#readBatch(files.slice(start, start + BATCH), pass);
			if (!isGoing) return;
			onProgress({ read: known + Math.min(start + BATCH, files.length), all: all.length });
			await pause();
			if (pass !== this.#pass) return;
		}
		this.#isComplete = true;
		onChange();
	}

	/** Whether the reading of a file is known from before. */
	#takeKnown(file: TFile): boolean {
		const reading = this.#options.known.get(file);
		if (reading !== undefined) this.#readings.set(file.path, reading);
		return reading !== undefined;
	}

	/** Whether this pass is still the one that counts. */
	async #readBatch(files: readonly TFile[], pass: number): Promise<boolean> {
		const turns = files.map(({ path }) => this.#turns.get(path));
		const states = files.map(stateOf);
		const texts = await Promise.all(files.map((file) => this.#textOf(file)));
		let sliceStart = performance.now();
		for (const [index, file] of files.entries()) {
			if (performance.now() - sliceStart > SLICE_MS) {
				await pause();
				sliceStart = performance.now();
			}
			if (pass !== this.#pass) return false;
			const text = texts[index];
			const isLatest = this.#turns.get(file.path) === turns[index];
			if (text !== undefined && isLatest) this.#keep(file.path, text, states[index]);
		}
		return pass === this.#pass;
	}

	/** The text of a note; undefined for one that is gone or cannot be read. */
	async #textOf(file: TFile): Promise<string | undefined> {
		try {
			return await this.#options.app.vault.cachedRead(file);
		} catch {
			return undefined;
		}
	}

	/** `state` is that of the file before its text was read. */
	#keep(path: string, text: string, state: FileState | undefined): void {
		const reading = this.#options.read(path, text);
		this.#readings.set(path, reading);
		if (state !== undefined) this.#options.known.set(path, state, reading);
	}

	#turn(path: string): number {
		const turn = (this.#turns.get(path) ?? 0) + 1;
		this.#turns.set(path, turn);
		return turn;
	}

	#take(file: TFile, text: string): void {
		this.#turn(file.path);
		this.#keep(file.path, text, stateOf(file));
		this.#changed();
	}

	async #reread(file: TFile): Promise<void> {
		const { path } = file;
		const state = stateOf(file);
		const turn = this.#turn(path);
		const text = await this.#textOf(file);
		if (text === undefined || turn !== this.#turns.get(path)) return;
		this.#keep(path, text, state);
		this.#changed();
	}

	#onRename(file: TAbstractFile, oldPath: string): void {
		this.#forget(oldPath);
		if (isNote(file)) void this.#reread(file);
		else if (file instanceof TFolder) this.#onFolderRename(file, oldPath);
	}

	#onFolderRename(folder: TFolder, oldPath: string): void {
		const before = `${oldPath}/`;
		for (const path of [...this.#readings.keys()]) {
			if (path.startsWith(before)) this.#forget(path);
		}
		for (const file of this.#options.app.vault.getMarkdownFiles()) {
			if (file.path.startsWith(`${folder.path}/`)) void this.#reread(file);
		}
	}

	#forget(path: string): void {
		this.#turn(path);
		this.#options.known.delete(path);
		if (this.#readings.delete(path)) this.#changed();
	}

	/** Before the first reading is complete there is nothing to compute anew. */
	#changed(): void {
		if (this.#isComplete) this.#options.onChange();
	}
}
