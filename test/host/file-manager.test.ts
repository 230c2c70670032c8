// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from './open-vault';

type Properties = Record<string, unknown>;

async function change(vault: OpenVault, fn: (properties: Properties) => void): Promise<string> {
	const file = vault.app.vault.getFileByPath('A.md');
	if (file === null) throw new Error('no file');
	await vault.app.fileManager.processFrontMatter(file, fn);
	return vault.text('A.md');
}

describe('changing the properties of a note', () => {
	it('changes one and leaves body and other values alone', async () => {
		const note = '---\ncircle: friend\ndate: 2026-05-01\n---\nBody\n';
		const vault = await openVault({ files: { 'A.md': note } });
		const text = await change(vault, (properties) => {
			properties['circle'] = 'family';
		});
		expect(text).toBe('---\ncircle: family\ndate: 2026-05-01\n---\nBody\n');
	});

	it('does not touch a note whose properties stay the same', async () => {
		const note = '---\n# a comment\naliases: [Ana,  "A"]\n---\nBody';
		const vault = await openVault({ files: { 'A.md': note } });
		let writes = 0;
		vault.app.vault.on('modify', () => (writes += 1));
		expect(await change(vault, (properties) => void properties['aliases'])).toBe(note);
		expect(writes).toBe(0);
	});

	it('adds properties to a note without any, and takes the block away with the last', async () => {
		const vault = await openVault({ files: { 'A.md': 'Body' } });
		const added = await change(vault, (properties) => {
			properties['would'] = ['lend-100'];
		});
		expect(added).toBe('---\nwould:\n  - lend-100\n---\nBody');
		const taken = await change(vault, (properties) => {
			delete properties['would'];
		});
		expect(taken).toBe('Body');
	});

	it('fails for properties that are no YAML, and leaves them', async () => {
		const note = '---\na: [\n---\n';
		const vault = await openVault({ files: { 'A.md': note } });
		await expect(change(vault, () => undefined)).rejects.toThrow();
		expect(await vault.text('A.md')).toBe(note);
	});

	it('writes a link by name, by path where the name is not enough, and with other words', async () => {
		const { app } = await openVault({ files: { 'People/Bo.md': '', 'Bo.md': '', 'C.md': '' } });
		const link = (path: string, alias?: string): string => {
			const file = app.vault.getFileByPath(path);
			if (file === null) throw new Error('no file');
			return app.fileManager.generateMarkdownLink(file, 'C.md', '', alias);
		};
		expect(link('C.md')).toBe('[[C]]');
		expect(link('People/Bo.md')).toBe('[[People/Bo]]');
		expect(link('Bo.md', 'Robert')).toBe('[[Bo|Robert]]');
	});
});
