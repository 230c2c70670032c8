// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { TFile, TFolder } from './file';
import { openVault } from './open-vault';
import { Plugin } from './plugin';
import type { Vault } from './vault';

const manifest = {
	id: 'test',
	name: 'Test',
	author: '',
	version: '1.0.0',
	minAppVersion: '1.13.0',
	description: '',
};

function fileAt(vault: Vault, path: string): TFile {
	const file = vault.getFileByPath(path);
	if (!(file instanceof TFile)) throw new Error(`No file ${path}`);
	return file;
}

function record(vault: Vault): string[] {
	const seen: string[] = [];
	for (const name of ['create', 'modify', 'delete', 'rename']) {
		vault.on(name, (file: TFile, before?: string) => {
			seen.push(`${name} ${before === undefined ? '' : `${before} -> `}${file.path}`);
		});
	}
	return seen;
}

describe('a vault', () => {
	it('announces every file and folder it loads, before the layout is ready', async () => {
		const seen: string[] = [];
		class Watcher extends Plugin {
			override onload(): void {
				this.registerEvent(this.app.vault.on('create', (file) => seen.push(file.path)));
				this.app.workspace.onLayoutReady(() => seen.push('ready'));
			}
		}
		await openVault({
			files: { 'People/Ana.md': '', 'Log.md': '' },
			plugin: { Type: Watcher, manifest },
		});
		expect(seen).toEqual(['People', 'People/Ana.md', 'Log.md', 'ready']);
	});

	it('has files in their folders, with names, size and times', async () => {
		const { app } = await openVault({ files: { 'People/Ana Costa.md': 'é' } });
		const file = fileAt(app.vault, 'People/Ana Costa.md');
		expect([file.name, file.basename, file.extension]).toEqual(['Ana Costa.md', 'Ana Costa', 'md']);
		expect(file.stat.size).toBe(2);
		expect(file.stat.mtime).toBeGreaterThan(0);
		expect(file.parent?.path).toBe('People');
		expect(file.parent?.parent?.isRoot()).toBe(true);
		expect(app.vault.getRoot().path).toBe('/');
	});

	it('does not list hidden files, but reads them through the adapter', async () => {
		const { app } = await openVault({ files: { '.obsidian/app.json': '{}', 'A.md': '' } });
		expect(app.vault.getFiles().map((file) => file.path)).toEqual(['A.md']);
		expect(app.vault.getAbstractFileByPath('.obsidian')).toBeNull();
		expect(await app.vault.adapter.read('.obsidian/app.json')).toBe('{}');
	});

	it('has told of a change, with new times, by the time modify is done', async () => {
		const { app } = await openVault({ files: { 'A.md': 'one' } });
		const file = fileAt(app.vault, 'A.md');
		const seen = record(app.vault);
		const before = file.stat.mtime;
		await app.vault.modify(file, 'three');
		expect(seen).toEqual(['modify A.md']);
		expect(file.stat.mtime).toBeGreaterThan(before);
		expect(file.stat.size).toBe(5);
		expect(await app.vault.cachedRead(file)).toBe('three');
	});

	it('processes a note in one step, so that changes at the same time all count', async () => {
		const { app, text, faults } = await openVault({ files: { 'A.md': '' } });
		faults.readDelayMs = 5;
		const file = fileAt(app.vault, 'A.md');
		const letters = ['a', 'b', 'c', 'd'];
		await Promise.all(letters.map((letter) => app.vault.process(file, (now) => now + letter)));
		expect(await text('A.md')).toBe('abcd');
	});

	it('does not write when processing changes nothing, and not when it throws', async () => {
		const { app, text } = await openVault({ files: { 'A.md': 'one' } });
		const file = fileAt(app.vault, 'A.md');
		const seen = record(app.vault);
		expect(await app.vault.process(file, (now) => now)).toBe('one');
		const broken = app.vault.process(file, () => {
			throw new Error('no');
		});
		await expect(broken).rejects.toThrow('no');
		expect(await app.vault.process(file, (now) => `${now}!`)).toBe('one!');
		expect(seen).toEqual(['modify A.md']);
		expect(await text('A.md')).toBe('one!');
	});

	it('keeps the note as it was when writing fails', async () => {
		const { app, text, faults } = await openVault({ files: { 'A.md': 'one' } });
		faults.failWrite = () => 'ENOSPC: no space left on device';
		const seen = record(app.vault);
		const write = app.vault.process(fileAt(app.vault, 'A.md'), () => 'two');
		await expect(write).rejects.toThrow('ENOSPC');
		expect(await text('A.md')).toBe('one');
		expect(seen).toEqual([]);
	});

	it('refuses to create what is there, and where no folder is', async () => {
		const { app } = await openVault({ files: { 'A.md': '' } });
		await expect(app.vault.create('A.md', '')).rejects.toThrow('File already exists.');
		await expect(app.vault.create('New/A.md', '')).rejects.toThrow('ENOENT');
		await app.vault.createFolder('New');
		expect((await app.vault.create('New/A.md', 'x')).path).toBe('New/A.md');
	});

	it('keeps a file the same object when it is renamed, and finds it under the new path only', async () => {
		const { app, text } = await openVault({ files: { 'A.md': 'one' } });
		const file = fileAt(app.vault, 'A.md');
		const seen = record(app.vault);
		await app.vault.rename(file, 'B.md');
		expect(seen).toEqual(['rename A.md -> B.md']);
		expect([file.path, file.basename]).toEqual(['B.md', 'B']);
		expect(app.vault.getFileByPath('B.md')).toBe(file);
		expect(app.vault.getFileByPath('A.md')).toBeNull();
		expect(await text('B.md')).toBe('one');
	});

	it('tells of every file in a folder that is renamed', async () => {
		const { app } = await openVault({ files: { 'Old/In/A.md': '', 'Old/B.md': '' } });
		const seen = record(app.vault);
		const folder = app.vault.getFolderByPath('Old');
		if (!(folder instanceof TFolder)) throw new Error('no folder');
		await app.vault.rename(folder, 'New');
		expect(seen).toEqual([
			'rename Old -> New',
			'rename Old/In -> New/In',
			'rename Old/In/A.md -> New/In/A.md',
			'rename Old/B.md -> New/B.md',
		]);
		expect(app.vault.getFileByPath('New/In/A.md')).not.toBeNull();
		expect(app.vault.getAbstractFileByPath('Old')).toBeNull();
	});

	it('tells of what goes with a folder that is deleted', async () => {
		const { app } = await openVault({ files: { 'Old/A.md': '' } });
		const folder = app.vault.getFolderByPath('Old');
		if (folder === null) throw new Error('no folder');
		await expect(app.vault.delete(folder)).rejects.toThrow('ENOTEMPTY');
		const seen = record(app.vault);
		await app.vault.delete(folder, true);
		expect(seen).toEqual(['delete Old/A.md', 'delete Old']);
		expect(app.vault.getFiles()).toEqual([]);
	});

	it('refuses to change a file that is gone', async () => {
		const { app } = await openVault({ files: { 'A.md': '' } });
		const file = fileAt(app.vault, 'A.md');
		await app.vault.delete(file);
		await expect(app.vault.modify(file, 'x')).rejects.toThrow('ENOENT');
		await expect(app.vault.read(file)).rejects.toThrow('ENOENT');
	});

	it('takes over what another program has written', async () => {
		const { app, changeOutside } = await openVault({ files: { 'A.md': 'one' } });
		const seen = record(app.vault);
		changeOutside('A.md', 'two');
		changeOutside('People/Bo.md', 'new');
		expect(seen).toEqual(['modify A.md', 'create People', 'create People/Bo.md']);
		expect(await app.vault.cachedRead(fileAt(app.vault, 'A.md'))).toBe('two');
	});
});
