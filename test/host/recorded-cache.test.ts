// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CachedMetadata } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../src/core/note/note';
import { cachedMetadata } from './cached-metadata';
import { openVault } from './open-vault';
import { getAllTags } from './tags';
import { parseFrontMatterTags, parseYaml } from './yaml';

interface Recording {
	readonly filePath: string;
	readonly fileContents: string;
	readonly cachedMetadata: CachedMetadata;
	readonly getAllTags: readonly string[];
	readonly parseFrontMatterTags: readonly string[] | null;
	readonly resolveLinkToPath: Readonly<Record<string, string | null>>;
}

/** Notes whose cache differs from the recorded one, with the reason. */
const differing: Readonly<Record<string, string>> = {};

const folder = path.join(import.meta.dirname, '../obsidian-cache');
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

const recording = (name: string): Recording =>
	JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Recording;

const cacheOf = ({ filePath, fileContents }: Recording): CachedMetadata =>
	cachedMetadata(fileContents, parseNote(filePath, fileContents, parseYaml));

describe('what the stand-in caches for a note that the real app has been seen with', () => {
	it('is compared for all recorded notes', () => {
		expect(names.length).toBeGreaterThanOrEqual(44);
		expect(names).toEqual(expect.arrayContaining(Object.keys(differing)));
	});

	it.each(names.filter((name) => !(name in differing)))('is the same for %s', (name) => {
		const recorded = recording(name);
		expect(cacheOf(recorded)).toEqual(recorded.cachedMetadata);
	});

	it.each(names.filter((name) => name in differing))('still differs for %s', (name) => {
		const recorded = recording(name);
		expect(cacheOf(recorded), differing[name]).not.toEqual(recorded.cachedMetadata);
	});

	it.each(names)('gives the same tags for %s', (name) => {
		const recorded = recording(name);
		expect(getAllTags(recorded.cachedMetadata)).toEqual(recorded.getAllTags);
		expect(parseFrontMatterTags(recorded.cachedMetadata.frontmatter ?? null)).toEqual(
			recorded.parseFrontMatterTags,
		);
	});

	it('leads the links of the recorded notes to the recorded files', async () => {
		const recordings = names.map(recording);
		const targets = recordings
			.flatMap(({ resolveLinkToPath }) => Object.values(resolveLinkToPath))
			.filter((target) => target !== null);
		const files = Object.fromEntries([
			...targets.map((target) => [target, ''] as const),
			...recordings.map(({ filePath, fileContents }) => [filePath, fileContents] as const),
		]);
		const { app } = await openVault({ files });
		for (const { filePath, resolveLinkToPath } of recordings) {
			for (const [link, target] of Object.entries(resolveLinkToPath)) {
				const linkpath = link.split('#')[0] ?? '';
				const file = app.metadataCache.getFirstLinkpathDest(linkpath, filePath);
				expect([filePath, link, file?.path ?? null]).toEqual([filePath, link, target]);
			}
		}
	});
});
