// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { VaultNotes } from '../../src/plugin/vault-notes';
import { App as HostApp } from '../host/app';
import { MemoryStore, faultyStore } from '../host/store';
import type { StoreFaults } from '../host/store';
import { readNoteOf } from './open-app';

const FILES = { 'People/Ana.md': 'Ana 1', 'People/Bo.md': 'Bo 1', 'board.canvas': '{}' };

/** A device that keeps nothing. */
const NOTHING_KNOWN = {
	get: () => undefined,
	set: () => undefined,
	delete: () => undefined,
};

async function opened(files: Readonly<Record<string, string>> = FILES, faults: StoreFaults = {}) {
	const memory = new MemoryStore(files);
	const app = new HostApp({ store: faultyStore(memory, faults), readNote: readNoteOf });
	await app.start();
	const read = vi.fn((path: string, text: string) => `${path}: ${text}`);
	const onChange = vi.fn();
	const onProgress = vi.fn();
	const notes = new VaultNotes({ app, known: NOTHING_KNOWN, read, onChange, onProgress });
	notes.load();
	return { app, memory, notes, read, onChange, onProgress };
}

async function ready(...given: Parameters<typeof opened>) {
	const made = await opened(...given);
	await vi.waitFor(() => {
		expect(made.notes.isComplete).toBe(true);
	});
	made.read.mockClear();
	made.onChange.mockClear();
	return made;
}

const values = (notes: VaultNotes<string>): string[] => [...notes.readings.values()].sort();

afterEach(() => {
	document.body.replaceChildren();
});

describe('the first reading', () => {
	it('reads every note once, nothing else, and tells how far it is', async () => {
		const { notes, read, onChange, onProgress } = await opened();
		expect(notes.isComplete).toBe(false);
		await vi.waitFor(() => {
			expect(onChange).toHaveBeenCalledTimes(1);
		});
		expect(values(notes)).toEqual(['People/Ana.md: Ana 1', 'People/Bo.md: Bo 1']);
		expect(read).toHaveBeenCalledTimes(2);
		expect(onProgress.mock.calls.map(([progress]) => progress as unknown)).toEqual([
			{ read: 0, all: 2 },
			{ read: 2, all: 2 },
		]);
	});

	it('of an empty vault is complete at once', async () => {
		const { notes } = await ready({});
		expect(notes.readings.size).toBe(0);
	});

	it('lets the window go on between the notes of a large vault', async () => {
		const files = Object.fromEntries(
			Array.from({ length: 200 }, (_, index) => [`${String(index)}.md`, 'text']),
		);
		const made = await opened(files);
		made.read.mockImplementation((path) => {
			const start = performance.now();
			while (performance.now() - start < 1);
			return path;
		});
		let turns = 0;
		const beat = window.setInterval(() => {
			turns += 1;
		}, 0);
		await vi.waitFor(
			() => {
				expect(made.notes.isComplete).toBe(true);
			},
			{ timeout: 20_000 },
		);
		window.clearInterval(beat);
		expect(made.read).toHaveBeenCalledTimes(200);
		expect(turns).toBeGreaterThan(10);
	});

	it('does not put back what was changed or deleted while it went on', async () => {
		const { app, notes } = await opened(FILES, { readDelayMs: 30 });
		const [ana, bo] = ['People/Ana.md', 'People/Bo.md'].map((path) =>
			app.vault.getFileByPath(path),
		);
		if (!ana || !bo) throw new Error('The notes are not there');
		await app.vault.modify(ana, 'Ana 2');
		await app.fileManager.trashFile(bo);
		await vi.waitFor(() => {
			expect(notes.isComplete).toBe(true);
			expect(values(notes)).toEqual(['People/Ana.md: Ana 2']);
		});
	});

	it('stops when the plugin is switched off', async () => {
		const { notes, onChange } = await opened(FILES, { readDelayMs: 20 });
		notes.unload();
		await new Promise((resolve) => window.setTimeout(resolve, 60));
		expect(notes.isComplete).toBe(false);
		expect(onChange).not.toHaveBeenCalled();
	});
});

describe('afterwards', () => {
	it('only the note that changed is read again', async () => {
		const { app, notes, read, onChange } = await ready();
		const file = app.vault.getFileByPath('People/Ana.md');
		if (!file) throw new Error('The note is not there');
		await app.vault.modify(file, 'Ana 2');
		await vi.waitFor(() => {
			expect(onChange).toHaveBeenCalled();
		});
		expect(read.mock.calls.every(([path]) => path === 'People/Ana.md')).toBe(true);
		expect(notes.readings.get('People/Ana.md')).toBe('People/Ana.md: Ana 2');
	});

	it('a new note is read', async () => {
		const { app, notes } = await ready();
		await app.vault.create('People/Cleo.md', 'Cleo 1');
		await vi.waitFor(() => {
			expect(notes.readings.get('People/Cleo.md')).toBe('People/Cleo.md: Cleo 1');
		});
	});

	it('a note that was renamed is read under its new name, as names and folders say something', async () => {
		const { app, notes } = await ready();
		const file = app.vault.getFileByPath('People/Ana.md');
		if (!file) throw new Error('The note is not there');
		await app.vault.rename(file, 'Friends Ana.md');
		await vi.waitFor(() => {
			expect(values(notes)).toEqual(['Friends Ana.md: Ana 1', 'People/Bo.md: Bo 1']);
		});
	});

	it('a folder that was renamed takes its notes along', async () => {
		const { app, notes } = await ready();
		const folder = app.vault.getFolderByPath('People');
		if (!folder) throw new Error('The folder is not there');
		await app.vault.rename(folder, 'Friends');
		await vi.waitFor(() => {
			expect(values(notes)).toEqual(['Friends/Ana.md: Ana 1', 'Friends/Bo.md: Bo 1']);
		});
	});

	it('a note that was deleted is forgotten', async () => {
		const { app, notes, onChange } = await ready();
		const file = app.vault.getFileByPath('People/Ana.md');
		if (!file) throw new Error('The note is not there');
		await app.fileManager.trashFile(file);
		await vi.waitFor(() => {
			expect(onChange).toHaveBeenCalled();
		});
		expect(values(notes)).toEqual(['People/Bo.md: Bo 1']);
	});

	it('nothing is heard any more once the plugin is switched off', async () => {
		const { app, notes, onChange } = await ready();
		notes.unload();
		await app.vault.create('People/Cleo.md', 'Cleo 1');
		await app.metadataCache.settled();
		expect(onChange).not.toHaveBeenCalled();
		expect(notes.readings.has('People/Cleo.md')).toBe(false);
	});
});
