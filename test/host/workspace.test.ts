// @vitest-environment happy-dom
import { Window as OtherWindow } from 'happy-dom';
import type { WorkspaceLeaf as RealLeaf } from 'obsidian';
import { describe, expect, it } from 'vitest';
import type { App } from './app';
import type { TFile } from './file';
import { WorkspaceLeaf } from './leaf';
import { MarkdownView } from './markdown-view';
import { openVault } from './open-vault';
import { asRealView, ItemView } from './view';

class TestView extends ItemView {
	static opened = 0;
	static closed = 0;
	state: unknown;

	getViewType(): string {
		return 'test-view';
	}

	getDisplayText(): string {
		return 'Test';
	}

	override async onOpen(): Promise<void> {
		TestView.opened += 1;
		this.contentEl.setText('Open');
	}

	override async onClose(): Promise<void> {
		TestView.closed += 1;
	}

	override async setState(state: unknown): Promise<void> {
		this.state = state;
	}
}

function register(app: App): void {
	TestView.opened = 0;
	TestView.closed = 0;
	app.workspace.registerViewType('test-view', (leaf) => asRealView(new TestView(leaf)));
}

const viewOf = (leaf: RealLeaf): unknown => leaf.view;

function fileAt(app: App, path: string): NonNullable<ReturnType<App['vault']['getFileByPath']>> {
	const file = app.vault.getFileByPath(path);
	if (file === null) throw new Error(`no file ${path}`);
	return file;
}

describe('a side leaf', () => {
	it('is made once, shown in the page, and found again', async () => {
		const { app } = await openVault();
		register(app);
		const leaf = await app.workspace.ensureSideLeaf('test-view', 'right');
		expect(viewOf(leaf)).toBeInstanceOf(TestView);
		expect(document.querySelector('.mod-right-split .view-content')?.textContent).toBe('Open');
		expect(document.querySelector('[data-type="test-view"]')).not.toBeNull();
		expect(await app.workspace.ensureSideLeaf('test-view', 'right')).toBe(leaf);
		expect(app.workspace.getLeavesOfType('test-view')).toEqual([leaf]);
		expect(TestView.opened).toBe(1);
	});

	it('is closed when it is detached', async () => {
		const { app } = await openVault();
		register(app);
		const leaf = await app.workspace.ensureSideLeaf('test-view', 'right');
		leaf.detach();
		expect(TestView.closed).toBe(1);
		expect(app.workspace.getLeavesOfType('test-view')).toEqual([]);
		expect(document.querySelector('[data-type="test-view"]')).toBeNull();
	});

	it('opens a collapsed side when it is revealed', async () => {
		const { app } = await openVault();
		register(app);
		const leaf = await app.workspace.ensureSideLeaf('test-view', 'right');
		app.workspace.rightSplit.collapse();
		expect(app.workspace.rightSplit.collapsed).toBe(true);
		await app.workspace.revealLeaf(leaf);
		expect(app.workspace.rightSplit.collapsed).toBe(false);
	});

	it('waits with its view while it cannot be seen, when the app defers views', async () => {
		const { app } = await openVault();
		register(app);
		app.workspace.defersViews = true;
		app.workspace.rightSplit.collapse();
		const leaf = app.workspace.getRightLeaf(false);
		if (leaf === null) throw new Error('no leaf');
		await leaf.setViewState({ type: 'test-view', state: { rung: 'hour' } });
		expect(leaf.isDeferred).toBe(true);
		expect(leaf.view.getViewType()).toBe('test-view');
		expect(viewOf(leaf)).not.toBeInstanceOf(TestView);
		await app.workspace.revealLeaf(leaf);
		expect(leaf.isDeferred).toBe(false);
		const view = viewOf(leaf);
		expect(view instanceof TestView && view.state).toEqual({ rung: 'hour' });
	});

	it('stays as a placeholder when its plugin goes, and shows the view again when it comes back', async () => {
		const { app } = await openVault();
		register(app);
		const leaf = await app.workspace.ensureSideLeaf('test-view', 'right');
		app.workspace.unregisterViewType('test-view');
		await sleep(0);
		expect(TestView.closed).toBe(1);
		expect(leaf.view.containerEl.textContent).toContain('Plugin no longer active');
		register(app);
		await sleep(0);
		expect(viewOf(leaf)).toBeInstanceOf(TestView);
	});
});

describe('notes in leaves', () => {
	it('tells which file is open, once, and not again when the focus goes to the sidebar', async () => {
		const { app } = await openVault({ files: { 'A.md': 'a', 'B.md': 'b' } });
		register(app);
		const opened: (string | undefined)[] = [];
		app.workspace.on('file-open', (file: TFile | null) => opened.push(file?.path));
		await app.workspace.getLeaf(false).openFile(fileAt(app, 'A.md'));
		await app.workspace.getLeaf(false).openFile(fileAt(app, 'B.md'));
		await app.workspace.ensureSideLeaf('test-view', 'right');
		expect(opened).toEqual(['A.md', 'B.md']);
		expect(app.workspace.getActiveFile()?.path).toBe('B.md');
		expect(app.workspace.getLeavesOfType('markdown')).toHaveLength(1);
		expect(app.workspace.getLastOpenFiles()).toEqual(['B.md', 'A.md']);
	});

	it('goes to the line of the ephemeral state', async () => {
		const { app } = await openVault({ files: { 'A.md': 'one\ntwo\nthree' } });
		const leaf = app.workspace.getLeaf(false);
		await leaf.openFile(fileAt(app, 'A.md'), { eState: { line: 1 } });
		const view = viewOf(leaf);
		if (!(view instanceof MarkdownView)) throw new Error('no note');
		expect(view.editor.getSelection()).toBe('two');
	});

	it('opens the note a link names, at its heading, and makes it when there is none', async () => {
		const { app } = await openVault({ files: { 'P/Bo.md': 'x\n## Log\n- a' } });
		await app.workspace.openLinkText('Bo#Log', '');
		const view = app.workspace.activeEditor;
		expect(view?.file?.path).toBe('P/Bo.md');
		expect(view?.editor?.getSelection()).toBe('## Log');
		await app.workspace.openLinkText('New one', 'P/Bo.md');
		expect(app.vault.getFileByPath('New one.md')).not.toBeNull();
	});

	it('shows nothing once the note is deleted', async () => {
		const { app } = await openVault({ files: { 'A.md': 'a' } });
		await app.workspace.getLeaf(false).openFile(fileAt(app, 'A.md'));
		await app.vault.delete(fileAt(app, 'A.md'));
		await sleep(0);
		expect(app.workspace.getActiveFile()).toBeNull();
		expect(app.workspace.getLeavesOfType('markdown')).toEqual([]);
	});

	it('makes a leaf active by a click into it', async () => {
		const { app } = await openVault({ files: { 'A.md': 'a' } });
		register(app);
		const note = app.workspace.getLeaf(false);
		await note.openFile(fileAt(app, 'A.md'));
		await app.workspace.ensureSideLeaf('test-view', 'right');
		const changes: unknown[] = [];
		app.workspace.on('active-leaf-change', (leaf: unknown) => changes.push(leaf));
		note.view.containerEl.dispatchEvent(new Event('pointerdown', { bubbles: true }));
		expect(changes).toEqual([note]);
	});
});

describe('a further window', () => {
	it('takes a leaf over, with the helpers of the app, and tells the elements that moved', async () => {
		const { app } = await openVault();
		register(app);
		const leaf = await app.workspace.ensureSideLeaf('test-view', 'right');
		if (!(leaf instanceof WorkspaceLeaf)) throw new Error('no leaf');
		const other = new OtherWindow() as unknown as Window & typeof globalThis;
		app.workspace.openWindow = () => other;
		const told: unknown[] = [];
		leaf.view.containerEl.onWindowMigrated((win) => told.push(win));
		app.workspace.on('window-open', (_split: unknown, win: unknown) => told.push(win));
		app.workspace.moveLeafToPopout(leaf);
		expect(told).toEqual([other, other]);
		expect(other.document.body.textContent).toContain('Open');
		expect(activeDocument).toBe(other.document);
		expect(other.document.body.createDiv('made').className).toBe('made');
		leaf.detach();
	});
});
