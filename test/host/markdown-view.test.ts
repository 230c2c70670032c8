// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { App } from './app';
import { MarkdownView } from './markdown-view';
import { mergeText } from './merge-text';
import { openVault } from './open-vault';

async function openNote(app: App): Promise<MarkdownView> {
	const file = app.vault.getFileByPath('A.md');
	if (file === null) throw new Error('no file');
	const leaf = app.workspace.getLeaf(false);
	await leaf.openFile(file);
	const view: unknown = leaf.view;
	if (!(view instanceof MarkdownView)) throw new Error('no note');
	return view;
}

function typeInto(view: MarkdownView, text: string): void {
	const area = view.containerEl.querySelector('textarea');
	if (area === null) throw new Error('no text area');
	area.value = text;
	area.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('an open note', () => {
	it('is saved through the vault', async () => {
		const { app, text } = await openVault({ files: { 'A.md': 'one' } });
		const view = await openNote(app);
		typeInto(view, 'one two');
		await view.save();
		expect(await text('A.md')).toBe('one two');
	});

	it('shows what changes on the disk', async () => {
		const { app, changeOutside } = await openVault({ files: { 'A.md': 'one' } });
		const view = await openNote(app);
		changeOutside('A.md', 'one\ntwo');
		await sleep(0);
		expect(view.getViewData()).toBe('one\ntwo');
	});

	it('keeps what is typed when a plugin writes elsewhere in the note meanwhile', async () => {
		const { app, text } = await openVault({ files: { 'A.md': 'one\n\nlog:\n' } });
		const view = await openNote(app);
		typeInto(view, 'one and a half\n\nlog:\n');
		if (view.file === null) throw new Error('no file');
		await app.vault.process(view.file, (now) => `${now}- added\n`);
		await sleep(0);
		expect(view.getViewData()).toBe('one and a half\n\nlog:\n- added\n');
		await view.save();
		expect(await text('A.md')).toBe('one and a half\n\nlog:\n- added\n');
	});

	it('keeps the line ends of the note', async () => {
		const { app, text } = await openVault({ files: { 'A.md': 'one\r\ntwo\r\n' } });
		const view = await openNote(app);
		expect(view.editor.getValue()).toBe('one\ntwo\n');
		typeInto(view, 'one\ntwo\nthree\n');
		await view.save();
		expect(await text('A.md')).toBe('one\r\ntwo\r\nthree\r\n');
	});

	it('is saved when the app is closed, and nothing waits any more then', async () => {
		const { app, text } = await openVault({ files: { 'A.md': 'one' } });
		const view = await openNote(app);
		vi.useFakeTimers();
		typeInto(view, 'one two');
		void app.workspace.requestSaveLayout();
		expect(vi.getTimerCount()).toBe(2);
		app.close();
		await vi.waitUntil(() => vi.getTimerCount() === 0);
		vi.useRealTimers();
		expect(await text('A.md')).toBe('one two');
	});

	it('keeps what is typed when saving fails, and says so', async () => {
		const { app, text, faults } = await openVault({ files: { 'A.md': 'one' } });
		const view = await openNote(app);
		typeInto(view, 'two');
		faults.failWrite = () => 'EROFS: read-only file system';
		await view.save();
		expect(view.getViewData()).toBe('two');
		expect(document.querySelector('.notice')?.textContent).toContain('Failed to save');
		faults.failWrite = () => undefined;
		await view.save();
		expect(await text('A.md')).toBe('two');
	});

	it('is edited by commands, and can be undone', async () => {
		const { app } = await openVault({ files: { 'A.md': 'one\ntwo\nthree' } });
		const { editor } = await openNote(app);
		editor.replaceRange('2', { line: 1, ch: 0 }, { line: 1, ch: 3 });
		expect(editor.getValue()).toBe('one\n2\nthree');
		editor.setCursor({ line: 2, ch: 5 });
		editor.replaceSelection('!');
		expect(editor.getLine(2)).toBe('three!');
		expect(editor.offsetToPos(6)).toEqual({ line: 2, ch: 0 });
		expect(editor.wordAt({ line: 2, ch: 2 })).toEqual({
			from: { line: 2, ch: 0 },
			to: { line: 2, ch: 5 },
		});
		editor.undo();
		editor.undo();
		expect(editor.getValue()).toBe('one\ntwo\nthree');
		editor.redo();
		expect(editor.getValue()).toBe('one\n2\nthree');
	});
});

describe('two changes of one text', () => {
	it('are brought together where they touch different places', () => {
		expect(mergeText('a b c', 'A b c', 'a b C')).toBe('A b C');
		expect(mergeText('a b c', 'a b C', 'A b c')).toBe('A b C');
		expect(mergeText('a', 'a', 'b')).toBe('b');
		expect(mergeText('a', 'b', 'a')).toBe('b');
	});

	it('end with one of them where they touch the same place', () => {
		expect(mergeText('a b c', 'a X c', 'a Y c')).toBe('a X c');
	});
});
