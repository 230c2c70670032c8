import type {
	App as RealApp,
	Constructor,
	Debouncer,
	MarkdownFileInfo,
	Menu as RealMenu,
	OpenViewState,
	PaneType,
	Side,
	TAbstractFile as RealAbstractFile,
	TFile as RealFile,
	View as RealView,
	ViewCreator,
	Workspace as RealWorkspace,
	WorkspaceLeaf as RealLeaf,
	WorkspaceParent as RealParent,
	WorkspaceSplit as RealSplit,
} from 'obsidian';
import { debounce } from './debounce';
import { announceMigration, installDom, setActiveWindow } from './dom';
import { Events } from './events';
import { WorkspaceLeaf } from './leaf';
import { FileView } from './file-view';
import { MarkdownView } from './markdown-view';
import { parseLinktext } from './path';
import { asRealView } from './view';
import { Split, WorkspaceRibbon } from './tabs';

type NewLeaf = PaneType | boolean | undefined;

/** Opens a further window of the app; the preview gives the browser's, a test one of its own. */
export type WindowOpener = () => (Window & typeof globalThis) | null;

/**
 * Leaves in a middle with tabs, a left and a right side, and windows of their own. Simpler than the app in one thing:
 * a split is a further tab.
 */
export class Workspace extends Events implements RealWorkspace {
	readonly containerEl = createDiv('workspace');
	readonly rootSplit: Split;
	readonly leftSplit: Split;
	readonly rightSplit: Split;
	readonly leftRibbon = new WorkspaceRibbon();
	readonly rightRibbon = new WorkspaceRibbon();
	private current: WorkspaceLeaf | null = null;
	layoutReady = false;
	/** Leaves that cannot be seen wait with their view until they are shown. */
	defersViews = false;
	openWindow: WindowOpener = () => null;
	requestSaveLayout: Debouncer<[], Promise<void>> = debounce(() => Promise.resolve(), 2000);
	private readonly windows: Split[] = [];
	private readonly creators = new Map<string, ViewCreator>();
	private readonly whenReady: (() => unknown)[] = [];
	private readonly recentLeaves: WorkspaceLeaf[] = [];
	private readonly recentFiles: RealFile[] = [];
	private openFile: RealFile | null = null;

	constructor(
		readonly app: RealApp,
		private readonly win: Window,
	) {
		super();
		const changed = (): void => this.trigger('layout-change');
		this.rootSplit = new Split('root', win, undefined, changed);
		this.leftSplit = new Split('left', win, this.rootSplit, changed);
		this.rightSplit = new Split('right', win, this.rootSplit, changed);
		this.containerEl.append(
			this.leftRibbon.containerEl,
			this.leftSplit.containerEl,
			this.rootSplit.containerEl,
			this.rightSplit.containerEl,
		);
		this.creators.set('markdown', (leaf) => asRealView(new MarkdownView(leaf)));
		this.addLeaf(this.rootSplit);
		win.addEventListener('focus', () => setActiveWindow(win, win));
	}

	get activeLeaf(): WorkspaceLeaf | null {
		return this.current;
	}

	/** Says that everything stands: what waited for it runs, in the order it came. */
	becomeReady(): void {
		this.layoutReady = true;
		for (const callback of this.whenReady.splice(0)) callback();
		this.trigger('layout-ready');
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.whenReady.push(callback);
	}

	/** How to make views of a type; undefined when nobody knows. */
	viewCreator(type: string): ViewCreator | undefined {
		return this.creators.get(type);
	}

	/** A type of view becomes known; leaves that waited for it show it. */
	registerViewType(type: string, creator: ViewCreator): void {
		if (this.creators.has(type)) {
			throw new Error(`Attempting to register an existing view type "${type}"`);
		}
		this.creators.set(type, creator);
		for (const leaf of this.leavesOfType(type)) void leaf.rebuildView();
	}

	/** A type of view is known no longer; its leaves stay, and say so. */
	unregisterViewType(type: string): void {
		this.creators.delete(type);
		for (const leaf of this.leavesOfType(type)) void leaf.rebuildView();
	}

	private addLeaf(split: Split): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this, split.tabs);
		split.tabs.addLeaf(leaf);
		return leaf;
	}

	private splits(): Split[] {
		return [this.rootSplit, ...this.windows, this.leftSplit, this.rightSplit];
	}

	private allLeaves(): WorkspaceLeaf[] {
		return this.splits().flatMap((split) => [...split.tabs.leaves]);
	}

	private leavesOfType(type: string): WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.view.getViewType() === type);
	}

	private isInMiddle(leaf: WorkspaceLeaf): boolean {
		return leaf.parent.parent !== this.leftSplit && leaf.parent.parent !== this.rightSplit;
	}

	getLeavesOfType(viewType: string): RealLeaf[] {
		return this.leavesOfType(viewType);
	}

	detachLeavesOfType(viewType: string): void {
		for (const leaf of this.leavesOfType(viewType)) leaf.detach();
	}

	iterateRootLeaves(callback: (leaf: RealLeaf) => unknown): void {
		for (const leaf of this.rootSplit.tabs.leaves) callback(leaf);
	}

	iterateAllLeaves(callback: (leaf: RealLeaf) => unknown): void {
		for (const leaf of this.allLeaves()) callback(leaf);
	}

	getLeafById(_id?: string): RealLeaf | null {
		return null;
	}

	getGroupLeaves(group: string): RealLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.groupName === group);
	}

	getMostRecentLeaf(root?: RealParent): RealLeaf | null {
		const wanted = root ?? undefined;
		const fits = (leaf: WorkspaceLeaf): boolean =>
			wanted === undefined ? this.isInMiddle(leaf) : leaf.getRoot() === wanted;
		return this.recentLeaves.find(fits) ?? this.allLeaves().find(fits) ?? null;
	}

	getUnpinnedLeaf(): RealLeaf {
		return this.recentLeaf();
	}

	private recentLeaf(): RealLeaf {
		return this.getMostRecentLeaf() ?? this.addLeaf(this.rootSplit);
	}

	getLeaf(newLeaf?: NewLeaf): RealLeaf {
		if (newLeaf === 'window') return this.openPopoutLeaf();
		if (newLeaf === undefined || newLeaf === false) return this.recentLeaf();
		return this.addLeaf(this.rootSplit);
	}

	createLeafInParent(parent: RealSplit): RealLeaf {
		const split = this.splits().find((one) => one === parent || one.tabs === (parent as never));
		return this.addLeaf(split ?? this.rootSplit);
	}

	createLeafBySplit(leaf: RealLeaf): RealLeaf {
		return this.addLeaf(leaf instanceof WorkspaceLeaf ? leaf.parent.parent : this.rootSplit);
	}

	splitActiveLeaf(): RealLeaf {
		return this.addLeaf(this.rootSplit);
	}

	async duplicateLeaf(leaf: RealLeaf): Promise<RealLeaf> {
		const copy = this.createLeafBySplit(leaf);
		await copy.setViewState({ ...leaf.getViewState(), active: true });
		return copy;
	}

	getLeftLeaf(_split?: boolean): RealLeaf | null {
		return this.addLeaf(this.leftSplit);
	}

	getRightLeaf(_split?: boolean): RealLeaf | null {
		return this.addLeaf(this.rightSplit);
	}

	async ensureSideLeaf(
		type: string,
		side: Side,
		options: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown } = {},
	): Promise<RealLeaf> {
		const { active = true, reveal = true, state } = options;
		const split = side === 'left' ? this.leftSplit : this.rightSplit;
		const known = this.leavesOfType(type)[0];
		const leaf = known ?? this.addLeaf(split);
		if (known === undefined || state !== undefined) {
			const given = typeof state === 'object' && state !== null ? state : {};
			await leaf.setViewState({ type, state: { ...given } });
		}
		if (reveal) await this.revealLeaf(leaf);
		if (active) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	async revealLeaf(leaf: RealLeaf): Promise<void> {
		if (!(leaf instanceof WorkspaceLeaf)) return;
		leaf.parent.parent.expand();
		leaf.parent.show(leaf);
		await leaf.loadIfDeferred();
	}

	setActiveLeaf(leaf: RealLeaf, how?: { focus?: boolean } | boolean, focus = false): void {
		if (!(leaf instanceof WorkspaceLeaf)) return;
		leaf.parent.show(leaf);
		setActiveWindow(this.win, leaf.parent.parent.win);
		if (this.current !== leaf) this.makeActive(leaf);
		if (typeof how === 'object' ? how.focus === true : focus) {
			leaf.setEphemeralState({ focus: true });
		}
	}

	private makeActive(leaf: WorkspaceLeaf): void {
		this.current?.containerEl.removeClass('mod-active');
		leaf.containerEl.addClass('mod-active');
		this.current = leaf;
		this.recentLeaves.splice(0, this.recentLeaves.length, leaf, ...this.withoutLeaf(leaf));
		this.trigger('active-leaf-change', leaf);
		this.announceFile();
	}

	private withoutLeaf(leaf: WorkspaceLeaf): WorkspaceLeaf[] {
		return this.recentLeaves.filter((one) => one !== leaf);
	}

	/** Tells which file is looked at, when it has changed. */
	announceFile(): void {
		const file = this.getActiveFile();
		if (file === this.openFile) return;
		this.openFile = file;
		if (file !== null) {
			const others = this.recentFiles.filter((one) => one !== file);
			this.recentFiles.splice(0, this.recentFiles.length, file, ...others.slice(0, 9));
		}
		this.trigger('file-open', file);
	}

	/** A leaf has been taken out. */
	leafGone(leaf: WorkspaceLeaf): void {
		this.recentLeaves.splice(0, this.recentLeaves.length, ...this.withoutLeaf(leaf));
		const { parent: split } = leaf.parent;
		if (split === this.rootSplit && split.tabs.leaves.length === 0) this.addLeaf(split);
		if (this.windows.includes(split) && split.tabs.leaves.length === 0) this.closeWindow(split);
		this.trigger('layout-change');
		if (this.current !== leaf) return;
		this.current = null;
		const next = this.getMostRecentLeaf();
		if (next !== null) this.setActiveLeaf(next);
	}

	getActiveViewOfType<T extends RealView>(type: Constructor<T>): T | null {
		const view = this.current?.view;
		return view instanceof type ? view : null;
	}

	get activeEditor(): MarkdownFileInfo | null {
		const view: unknown = this.current?.view;
		return view instanceof MarkdownView ? view : null;
	}

	/** The file of the leaf looked at, else of the one in the middle that was looked at last. */
	getActiveFile(): RealFile | null {
		const leaves = [this.current, this.getMostRecentLeaf()];
		for (const leaf of leaves) {
			const view: unknown = leaf?.view;
			if (view instanceof FileView) return view.file;
		}
		return null;
	}

	getLastOpenFiles(): string[] {
		return this.recentFiles.map((file) => file.path);
	}

	async openLinkText(
		linktext: string,
		sourcePath: string,
		newLeaf?: NewLeaf,
		openViewState: OpenViewState = {},
	): Promise<void> {
		const { path, subpath } = parseLinktext(linktext);
		const found = this.app.metadataCache.getFirstLinkpathDest(path, sourcePath);
		const file = found ?? (await this.createForLink(path));
		const line = found === null ? undefined : this.headingLine(found, subpath);
		const eState = line === undefined ? undefined : { line };
		await this.getLeaf(newLeaf).openFile(file, {
			...(eState === undefined ? {} : { eState }),
			...openViewState,
		});
	}

	private createForLink(linkpath: string): Promise<RealFile> {
		return this.app.vault.create(linkpath.endsWith('.md') ? linkpath : `${linkpath}.md`, '');
	}

	private headingLine(file: RealFile, subpath: string): number | undefined {
		if (subpath === '') return undefined;
		const wanted = subpath.slice(subpath.lastIndexOf('#') + 1).toLowerCase();
		const { headings = [] } = this.app.metadataCache.getFileCache(file) ?? {};
		return headings.find(({ heading }) => heading.toLowerCase() === wanted)?.position.start.line;
	}

	openPopoutLeaf(): RealLeaf {
		return this.addLeaf(this.newWindow());
	}

	moveLeafToPopout(leaf: RealLeaf): Split {
		const split = this.newWindow();
		if (!(leaf instanceof WorkspaceLeaf)) return split;
		const before = leaf.parent;
		before.removeLeaf(leaf);
		split.win.document.adoptNode(leaf.containerEl);
		split.tabs.addLeaf(leaf);
		announceMigration(leaf.containerEl, split.win);
		this.setActiveLeaf(leaf);
		this.trigger('layout-change');
		return split;
	}

	private newWindow(): Split {
		const win = this.openWindow();
		if (win === null) throw new Error('No further window can be opened here.');
		installDom(win);
		const split = new Split('window', win, undefined, () => this.trigger('layout-change'));
		win.document.body.append(split.containerEl);
		this.windows.push(split);
		win.addEventListener('focus', () => setActiveWindow(this.win, win));
		win.addEventListener('pagehide', () => {
			for (const leaf of [...split.tabs.leaves]) leaf.detach();
		});
		this.trigger('window-open', split, win);
		return split;
	}

	private closeWindow(split: Split): void {
		this.windows.splice(this.windows.indexOf(split), 1);
		setActiveWindow(this.win, this.win);
		this.trigger('window-close', split, split.win);
		split.win.close();
	}

	/** Closes every view, and waits for nothing any more, as when the app is closed. */
	close(): void {
		for (const leaf of this.allLeaves()) leaf.detach();
		this.requestSaveLayout.cancel();
	}

	changeLayout(): Promise<void> {
		return Promise.resolve();
	}

	getLayout(): Record<string, unknown> {
		return { leaves: this.allLeaves().map((leaf) => leaf.getViewState()) };
	}

	updateOptions(): void {
		this.trigger('css-change');
	}

	handleLinkContextMenu(menu: RealMenu, linktext: string, sourcePath: string): boolean {
		const { path } = parseLinktext(linktext);
		const file = this.app.metadataCache.getFirstLinkpathDest(path, sourcePath);
		if (file === null) return false;
		this.announceFileMenu(menu, file, 'link-context-menu');
		return true;
	}

	/** Lets plugins add to the menu of a file. */
	announceFileMenu(menu: RealMenu, file: RealAbstractFile, source: string): void {
		this.trigger('file-menu', menu, file, source, this.current ?? undefined);
	}
}
