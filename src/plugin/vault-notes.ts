import { Component, TFile, TFolder } from 'obsidian';
import type { App, TAbstractFile } from 'obsidian';
import type { Progress } from '../view/notice-model';

/** Longest time the first reading may hold the window at a stretch, in milliseconds. */
const SLICE_MS = 8;
/** Files asked of the vault at once during the first reading. */
const BATCH = 32;

interface VaultNotesOptions<Reading> {
	readonly app: App;
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
				if (isNote(file)) this.#take(file.path, text);
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
		const files = app.vault.getMarkdownFiles();
		onProgress({ read: 0, all: files.length });
		for (let start = 0; start < files.length; start += BATCH) {
			const isGoing = await this.#readBatch(files.slice(start, start + BATCH), pass);
			if (!isGoing) return;
			onProgress({ read: Math.min(start + BATCH, files.length), all: files.length });
			await pause();
			if (pass !== this.#pass) return;
		}
		this.#isComplete = true;
		onChange();
	}

	/** Whether this pass is still the one that counts. */
	async #readBatch(files: readonly TFile[], pass: number): Promise<boolean> {
		const turns = files.map(({ path }) => this.#turns.get(path));
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
			if (text !== undefined && isLatest) this.#keep(file.path, text);
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

	#keep(path: string, text: string): void {
		this.#readings.set(path, this.#options.read(path, text));
	}

	#turn(path: string): number {
		const turn = (this.#turns.get(path) ?? 0) + 1;
		this.#turns.set(path, turn);
		return turn;
	}

	#take(path: string, text: string): void {
		this.#turn(path);
		this.#keep(path, text);
		this.#changed();
	}

	async #reread(file: TFile): Promise<void> {
		const { path } = file;
		const turn = this.#turn(path);
		const text = await this.#textOf(file);
		if (text === undefined || turn !== this.#turns.get(path)) return;
		this.#keep(path, text);
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
		if (this.#readings.delete(path)) this.#changed();
	}

	/** Before the first reading is complete there is nothing to compute anew. */
	#changed(): void {
		if (this.#isComplete) this.#options.onChange();
	}
}
