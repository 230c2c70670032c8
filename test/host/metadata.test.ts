// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { TFile } from './file';
import type { MetadataCache } from './metadata';
import { openVault } from './open-vault';

function record(cache: MetadataCache): string[] {
	const seen: string[] = [];
	for (const name of ['changed', 'deleted', 'resolve', 'resolved']) {
		cache.on(name, (file?: TFile) => seen.push([name, file?.path].filter(Boolean).join(' ')));
	}
	return seen;
}

describe('what is known about the notes', () => {
	it('is there when the layout is ready, and said to be resolved after it', async () => {
		const { app } = await openVault({ files: { 'A.md': '# One' } });
		const file = app.vault.getFileByPath('A.md');
		if (file === null) throw new Error('no file');
		expect(app.metadataCache.getFileCache(file)?.headings?.[0]?.heading).toBe('One');
	});

	it('comes after the layout on a cold start', async () => {
		const { app } = await openVault({ files: { 'A.md': '# One' }, lateMetadata: true });
		const seen = record(app.metadataCache);
		expect(app.metadataCache.getCache('A.md')).toBeNull();
		await app.metadataCache.settled();
		expect(app.metadataCache.getCache('A.md')?.headings).toHaveLength(1);
		expect(seen).toEqual(['resolve A.md', 'resolved']);
	});

	it('changes on a later tick than the note, and tells changed before resolve', async () => {
		const { app } = await openVault({ files: { 'A.md': '# One' } });
		const seen = record(app.metadataCache);
		const file = app.vault.getFileByPath('A.md');
		if (file === null) throw new Error('no file');
		await app.vault.modify(file, '# Two');
		expect(seen).toEqual([]);
		expect(app.metadataCache.getCache('A.md')?.headings?.[0]?.heading).toBe('One');
		await app.metadataCache.settled();
		expect(seen).toEqual(['changed A.md', 'resolve A.md', 'resolved']);
		expect(app.metadataCache.getCache('A.md')?.headings?.[0]?.heading).toBe('Two');
	});

	it('hands over the text and the cache of the note that changed', async () => {
		const { app, changeOutside } = await openVault({ files: { 'A.md': '' } });
		const told: unknown[] = [];
		app.metadataCache.on('changed', (_file: TFile, text: string, cache: object) => {
			told.push(text, cache);
		});
		changeOutside('A.md', '#tag');
		await app.metadataCache.settled();
		expect(told[0]).toBe('#tag');
		expect(told[1]).toBe(app.metadataCache.getCache('A.md'));
	});

	it('tells nothing of a rename but new links, and keeps what is known', async () => {
		const { app } = await openVault({ files: { 'A.md': '# One', 'B.md': '[[A]]' } });
		const seen = record(app.metadataCache);
		const file = app.vault.getFileByPath('A.md');
		if (file === null) throw new Error('no file');
		await app.vault.rename(file, 'C.md');
		expect(app.metadataCache.getFileCache(file)?.headings).toHaveLength(1);
		await app.metadataCache.settled();
		expect(seen.filter((event) => event.startsWith('changed'))).toEqual([]);
		expect(app.metadataCache.unresolvedLinks['B.md']).toEqual({ A: 1 });
	});

	it('tells what was known about a note that is deleted', async () => {
		const { app } = await openVault({ files: { 'A.md': '# One' } });
		const told: unknown[] = [];
		app.metadataCache.on('deleted', (_file: TFile, before: { headings?: unknown[] }) => {
			told.push(before.headings?.length);
		});
		const file = app.vault.getFileByPath('A.md');
		if (file === null) throw new Error('no file');
		await app.vault.delete(file);
		expect(told).toEqual([1]);
		expect(app.metadataCache.getFileCache(file)).toBeNull();
	});

	it('resolves links to notes that come later', async () => {
		const { app, changeOutside } = await openVault({ files: { 'A.md': '[[Bo]] [[Bo]]' } });
		expect(app.metadataCache.unresolvedLinks['A.md']).toEqual({ Bo: 2 });
		changeOutside('People/Bo.md', '');
		await app.metadataCache.settled();
		expect(app.metadataCache.resolvedLinks['A.md']).toEqual({ 'People/Bo.md': 2 });
		expect(app.metadataCache.unresolvedLinks['A.md']).toEqual({});
	});

	it('finds the nearest of several notes with the same name', async () => {
		const files = {
			'Bo.md': '',
			'Work/Bo.md': '',
			'Work/Team/Bo.md': '',
			'Work/Plan.md': '',
			'Élan.md': '',
		};
		const { app } = await openVault({ files });
		const target = (link: string, source: string): string | undefined =>
			app.metadataCache.getFirstLinkpathDest(link, source)?.path;
		expect(target('Bo', 'Daily/1.md')).toBe('Bo.md');
		expect(target('Work/Bo', 'Daily/1.md')).toBe('Work/Bo.md');
		expect(target('Team/Bo', 'Daily/1.md')).toBe('Work/Team/Bo.md');
		expect(target('./Bo', 'Work/Plan.md')).toBe('Work/Bo.md');
		expect(target('../Bo', 'Work/Plan.md')).toBe('Bo.md');
		expect(target('/Work/Bo', 'Daily/1.md')).toBe('Work/Bo.md');
		expect(target('élan', 'Daily/1.md')).toBe('Élan.md');
		expect(target('', 'Work/Plan.md')).toBe('Work/Plan.md');
		expect(target('Nobody', 'Work/Plan.md')).toBeUndefined();
	});

	it('survives notes that are read slowly and deleted meanwhile', async () => {
		const { app, changeOutside, faults } = await openVault({ files: { 'A.md': '' } });
		faults.readDelayMs = 10;
		changeOutside('B.md', 'new');
		const file = app.vault.getFileByPath('B.md');
		if (file === null) throw new Error('no file');
		await app.vault.delete(file);
		await app.metadataCache.settled();
		expect(app.metadataCache.getCache('B.md')).toBeNull();
	});
});
