import type {
	TAbstractFile as RealAbstractFile,
	TFile as RealFile,
	ViewStateResult,
} from 'obsidian';
import { debounce } from './debounce';
import { mergeText } from './merge-text';
import { Notice } from './notice';
import { ItemView } from './view';

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

/** A view of one file. */
export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: RealFile | null = null;
	override navigation = true;

	getDisplayText(): string {
		return this.file?.basename ?? 'No file';
	}

	override getState(): Record<string, unknown> {
		return this.file === null ? {} : { file: this.file.path };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const path = isRecord(state) ? state['file'] : undefined;
		const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
		if (file === this.file) return;
		const before = this.file;
		if (before !== null) await this.onUnloadFile(before);
		this.file = file;
		if (file !== null) await this.onLoadFile(file);
		this.refreshTitle();
		await super.setState(state, result);
	}

	async onLoadFile(_file: RealFile): Promise<void> {
		// For subclasses.
	}

	async onUnloadFile(_file: RealFile): Promise<void> {
		// For subclasses.
	}

	async onRename(_file: RealFile): Promise<void> {
		this.refreshTitle();
	}

	canAcceptExtension(extension: string): boolean {
		return extension === 'md';
	}

	/** The file is gone: the leaf shows nothing from now on. */
	protected fileGone(): void {
		this.file = null;
		void this.leaf.setViewState({ type: 'empty' });
	}
}

/** A file view whose contents are text that can be edited. */
export abstract class EditableFileView extends FileView {}

/** Time from the last key to the note being saved, in ms; the app takes 2 s. */
const SAVE_AFTER_MS = 500;

/** An editable view that saves a little after the last key, and brings changes from elsewhere into what is typed. */
export abstract class TextFileView extends EditableFileView {
	data = '';
	/** Text as last read or saved; what is typed since is a change of it. */
	private savedText = '';
	private isDirty = false;
	private saving = Promise.resolve();
	private readonly saveSoon = debounce(() => void this.save(), SAVE_AFTER_MS, true);
	requestSave = (): void => {
		this.isDirty = true;
		this.saveSoon();
	};

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override onload(): void {
		this.registerEvent(this.app.vault.on('modify', (file) => void this.fileModified(file)));
		this.registerEvent(
			this.app.vault.on('delete', (file) => {
				if (file === this.file) this.fileGone();
			}),
		);
		this.registerEvent(
			this.app.vault.on('rename', (file) => {
				if (file === this.file) void this.onRename(this.file);
			}),
		);
	}

	override async onLoadFile(file: RealFile): Promise<void> {
		this.take(await this.app.vault.cachedRead(file), true);
	}

	override async onUnloadFile(_file: RealFile): Promise<void> {
		await this.save();
		this.clear();
	}

	override async onClose(): Promise<void> {
		await this.save();
	}

	private take(text: string, clear: boolean): void {
		this.savedText = text;
		this.data = text;
		this.isDirty = false;
		this.setViewData(text, clear);
	}

	private async fileModified(file: RealAbstractFile): Promise<void> {
		if (file !== this.file) return;
		const text = await this.app.vault.cachedRead(this.file);
		if (file !== this.file || text === this.savedText) return;
		const typed = this.getViewData();
		if (!this.isDirty || typed === text) {
			this.take(text, false);
			return;
		}
		const merged = mergeText(this.savedText, typed, text);
		this.savedText = text;
		if (merged !== typed) this.setViewData(merged, false);
		this.requestSave();
	}

	/** Writes what is typed, together with what has changed in the file meanwhile; one after the other. */
	save(): Promise<void> {
		this.saving = this.saving.then(() => this.saveNow());
		return this.saving;
	}

	private async saveNow(): Promise<void> {
		this.saveSoon.cancel();
		if (!this.isDirty || this.file === null) return;
		this.isDirty = false;
		this.data = this.getViewData();
		const base = this.savedText;
		try {
			await this.app.vault.process(this.file, (text) => {
				// Known before the change is told: what is typed meanwhile is no change of the file.
				this.savedText = mergeText(base, this.data, text);
				return this.savedText;
			});
		} catch (error) {
			this.savedText = base;
			this.isDirty = true;
			new Notice(`Failed to save: ${error instanceof Error ? error.message : String(error)}`);
			return;
		}
		if (!this.isDirty && this.savedText !== this.getViewData()) {
			this.take(this.savedText, false);
		}
	}
}
