import type {
	Editor as RealEditor,
	HoverPopover,
	MarkdownSubView,
	MarkdownViewModeType,
	TAbstractFile as RealAbstractFile,
	TFile as RealFile,
	ViewStateResult,
	WorkspaceLeaf as RealLeaf,
} from 'obsidian';
import { debounce } from './debounce';
import { TextAreaEditor } from './editor';
import { Menu } from './menu';
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

	/** Writes what is typed, together with what has changed in the file meanwhile. */
	async save(): Promise<void> {
		this.saveSoon.cancel();
		if (!this.isDirty || this.file === null) return;
		this.isDirty = false;
		this.data = this.getViewData();
		const base = this.savedText;
		try {
			this.savedText = await this.app.vault.process(this.file, (text) =>
				mergeText(base, this.data, text),
			);
		} catch (error) {
			this.isDirty = true;
			new Notice(`Failed to save: ${error instanceof Error ? error.message : String(error)}`);
			return;
		}
		if (!this.isDirty && this.savedText !== this.getViewData()) {
			this.take(this.savedText, false);
		}
	}
}

/** What draws the reading view; without one a note is only shown as text. */
export type ReadingRenderer = (text: string, el: HTMLElement, view: MarkdownView) => void;

/** The view of a note: its text to edit, or the note to read when the host can draw it. */
export class MarkdownView extends TextFileView {
	/** Draws the reading view; set by a host that can. */
	static renderReading: ReadingRenderer | undefined;

	override icon = 'file-text';
	editor: RealEditor;
	hoverPopover: HoverPopover | null = null;
	private readonly area: TextAreaEditor;
	private readonly readingEl: HTMLElement;
	private mode: MarkdownViewModeType = 'source';
	private hasCarriageReturns = false;
	private readonly modeEl: HTMLElement | undefined;

	constructor(leaf: RealLeaf) {
		super(leaf);
		const inputEl = this.contentEl.createEl('textarea', {
			cls: 'markdown-source-view',
			attr: { 'aria-label': 'Text of the note', spellcheck: false },
		});
		this.readingEl = this.contentEl.createDiv('markdown-reading-view markdown-rendered');
		this.readingEl.hide();
		this.area = new TextAreaEditor(inputEl);
		this.editor = this.area;
		this.addAction('ellipsis-vertical', 'More options', (evt) => this.showOptions(evt));
		if (MarkdownView.renderReading === undefined) return;
		this.modeEl = this.addAction('book-open', 'Read or edit', () => {
			void this.setMode(this.mode === 'source' ? 'preview' : 'source');
		});
	}

	override onload(): void {
		super.onload();
		const { inputEl } = this.area;
		this.registerDomEvent(inputEl, 'input', () => {
			this.requestSave();
			this.app.workspace.trigger('editor-change', this.editor, this);
		});
		this.registerDomEvent(inputEl, 'blur', () => void this.save());
		this.registerDomEvent(inputEl, 'contextmenu', (evt: MouseEvent) => this.showMenu(evt));
	}

	/** What plugins offer for the place in the text; the browser's own menu when they offer nothing. */
	private showMenu(evt: MouseEvent): void {
		const menu = new Menu();
		this.app.workspace.trigger('editor-menu', menu, this.editor, this);
		if (menu.isEmpty) return;
		evt.preventDefault();
		menu.showAtMouseEvent(evt);
	}

	private showOptions(evt: MouseEvent): void {
		const menu = new Menu();
		this.onPaneMenu(menu, 'more-options');
		const { file, leaf } = this;
		if (file !== null) {
			this.app.workspace.trigger('file-menu', menu, file, 'more-options', leaf);
		}
		if (!menu.isEmpty) menu.showAtMouseEvent(evt);
	}

	getViewType(): string {
		return 'markdown';
	}

	getMode(): MarkdownViewModeType {
		return this.mode;
	}

	/** Changes between editing and reading; what is typed is saved first. */
	async setMode(mode: MarkdownViewModeType): Promise<void> {
		await this.save();
		this.mode = mode;
		this.area.inputEl.toggle(mode === 'source');
		this.readingEl.toggle(mode === 'preview');
		this.modeEl?.setAttribute('aria-pressed', String(mode === 'preview'));
		this.drawReading();
	}

	private drawReading(): void {
		if (this.mode !== 'preview') return;
		this.readingEl.empty();
		MarkdownView.renderReading?.(this.area.getValue(), this.readingEl, this);
	}

	get currentMode(): MarkdownSubView {
		return {
			getScroll: () => this.area.inputEl.scrollTop,
			applyScroll: (scroll) => this.area.scrollTo(null, scroll),
			get: () => this.getViewData(),
			set: (data, clear) => this.setViewData(data, clear),
		};
	}

	/** A text area only knows `\n`: a note with `\r\n` gets them back. */
	getViewData(): string {
		const text = this.area.getValue();
		return this.hasCarriageReturns ? text.replace(/\n/g, '\r\n') : text;
	}

	setViewData(data: string, clear: boolean): void {
		this.hasCarriageReturns = data.includes('\r\n');
		if (clear) this.area.load(data, 0);
		else this.area.load(data);
		this.drawReading();
	}

	clear(): void {
		this.area.load('', 0);
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.mode };
	}

	override getEphemeralState(): Record<string, unknown> {
		return { cursor: { from: this.area.getCursor('from'), to: this.area.getCursor('to') } };
	}

	/** Takes the focus (`focus`), or goes to `line` (from 0), as links and search results do. */
	override setEphemeralState(state: unknown): void {
		if (!isRecord(state)) return;
		if (state['focus'] === true && this.mode === 'source') this.area.focus();
		const line = state['line'];
		if (typeof line !== 'number') return;
		const from = { line, ch: 0 };
		const to = { line, ch: this.area.getLine(line).length };
		this.area.setSelection(from, to);
		this.area.scrollIntoView({ from, to });
		if (this.mode === 'source') this.area.focus();
	}

	showSearch(): void {
		this.area.focus();
	}
}
