import type { TAbstractFile as RealAbstractFile, WorkspaceLeaf as RealLeaf } from 'obsidian';
import type { App } from '../../host/app';
import { debounce } from '../../host/debounce';
import { TFile, TFolder } from '../../host/file';
import { setIcon } from '../../host/icon';
import { Menu } from '../../host/menu';
import { ItemView } from '../../host/view';

/** Type of the view that lists the notes. */
export const FILE_TREE = 'file-explorer';

/** Most notes shown for a search. */
const MAX_FOUND = 200;

const byName = (a: RealAbstractFile, b: RealAbstractFile): number =>
	Number(b instanceof TFolder) - Number(a instanceof TFolder) ||
	a.name.localeCompare(b.name, undefined, { numeric: true, sensitivity: 'base' });

/** The notes of the vault, by folder, or those whose path holds what is searched for. */
export class FileTreeView extends ItemView {
	override icon = 'folder-closed';
	private readonly openFolders = new Set<string>();
	private readonly searchEl: HTMLInputElement;
	private readonly listEl: HTMLElement;
	private readonly redraw = debounce(() => this.draw(), 50);

	constructor(
		leaf: RealLeaf,
		private readonly host: App,
	) {
		super(leaf);
		const header = this.contentEl.createDiv('nav-header');
		this.searchEl = header.createEl('input', {
			type: 'search',
			placeholder: 'Search notes',
			attr: { 'aria-label': 'Search notes', spellcheck: 'false' },
		});
		this.searchEl.addEventListener('input', () => this.draw());
		this.listEl = this.contentEl.createDiv('nav-files-container');
	}

	getViewType(): string {
		return FILE_TREE;
	}

	getDisplayText(): string {
		return 'Files';
	}

	override async onOpen(): Promise<void> {
		for (const name of ['create', 'delete', 'rename']) {
			this.registerEvent(this.host.vault.on(name, () => this.redraw()));
		}
		this.registerEvent(this.host.workspace.on('file-open', () => this.markOpen()));
		this.draw();
	}

	/** Opens the folders above a note, so that it shows. */
	reveal(path: string): void {
		for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
			this.openFolders.add(path.slice(0, at));
		}
		this.draw();
	}

	private draw(): void {
		const wanted = this.searchEl.value.trim().toLowerCase();
		this.listEl.empty();
		if (wanted === '') this.drawFolder(this.host.vault.getRoot().children, this.listEl);
		else this.drawFound(wanted);
		this.markOpen();
	}

	private drawFound(wanted: string): void {
		const found = this.host.vault
			.getMarkdownFiles()
			.filter((file) => file.path.toLowerCase().includes(wanted))
			.sort(byName);
		for (const file of found.slice(0, MAX_FOUND)) {
			if (file instanceof TFile) this.drawFile(file, this.listEl);
		}
		if (found.length === 0) this.listEl.createDiv({ cls: 'pane-empty', text: 'No such note.' });
	}

	private drawFolder(children: readonly RealAbstractFile[], parentEl: HTMLElement): void {
		for (const child of [...children].sort(byName)) {
			if (child instanceof TFolder) this.drawFolderRow(child, parentEl);
			else if (child instanceof TFile) this.drawFile(child, parentEl);
		}
	}

	private drawFolderRow(folder: TFolder, parentEl: HTMLElement): void {
		const isOpen = this.openFolders.has(folder.path);
		const el = parentEl.createDiv('tree-item nav-folder');
		const title = el.createEl('button', {
			cls: 'tree-item-self nav-folder-title is-clickable',
			attr: { 'aria-expanded': isOpen },
		});
		setIcon(title.createSpan('tree-item-icon'), isOpen ? 'chevron-down' : 'chevron-right');
		title.createSpan({ cls: 'tree-item-inner', text: folder.name });
		title.addEventListener('click', () => {
			if (isOpen) this.openFolders.delete(folder.path);
			else this.openFolders.add(folder.path);
			this.draw();
			this.titleOf(folder.path)?.focus();
		});
		title.dataset['path'] = folder.path;
		if (isOpen) this.drawFolder(folder.children, el.createDiv('tree-item-children'));
	}

	private drawFile(file: TFile, parentEl: HTMLElement): void {
		const title = parentEl.createEl('button', {
			cls: 'tree-item-self nav-file-title is-clickable',
			text: file.extension === 'md' ? file.basename : file.name,
		});
		title.dataset['path'] = file.path;
		if (file.extension !== 'md') title.disabled = true;
		title.addEventListener('click', () => {
			void this.host.workspace.getLeaf(false).openFile(file);
		});
		title.addEventListener('contextmenu', (evt) => {
			const menu = Menu.forEvent(evt);
			this.host.workspace.announceFileMenu(menu, file, 'file-explorer-context-menu');
		});
	}

	private titleOf(path: string): HTMLElement | undefined {
		return this.listEl.findAll('[data-path]').find((el) => el.dataset['path'] === path);
	}

	private markOpen(): void {
		const path = this.host.workspace.getActiveFile()?.path;
		for (const el of this.listEl.findAll('.nav-file-title')) {
			el.toggleClass('is-active', el.dataset['path'] === path);
		}
	}
}
