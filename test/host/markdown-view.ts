import type {
	Editor as RealEditor,
	HoverPopover,
	MarkdownSubView,
	MarkdownViewModeType,
	WorkspaceLeaf as RealLeaf,
} from 'obsidian';
import { TextAreaEditor } from './editor';
import { TextFileView } from './file-view';
import { Menu } from './menu';

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

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
