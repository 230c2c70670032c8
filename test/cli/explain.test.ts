import { readFileSync, readdirSync } from 'node:fs';
import type { CachedMetadata } from 'obsidian';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Day } from '../../src/core/day';
import { main } from '../../src/cli/main.mjs';
import { vaultOf } from './run';

interface CacheRecord {
	readonly fileContents: string;
	readonly cachedMetadata: CachedMetadata;
}

const RECORDS = readdirSync('test/obsidian-cache')
	.filter((name) => name.endsWith('.json'))
	.map((name) => {
		const text = readFileSync(`test/obsidian-cache/${name}`, 'utf8');
		return [name.replace(/\.json$/, '.md'), JSON.parse(text) as CacheRecord] as const;
	});

async function explained(vault: string, note: string): Promise<unknown> {
	let printed = '';
	const code = await main(['explain', vault, note, '--json'], {
		today: () => 20_780 as Day,
		print: (text) => {
			printed = text;
		},
		complain: (text) => {
			throw new Error(text);
		},
	});
	expect(code).toBe(0);
	return JSON.parse(printed);
}

/** The outline as the real app has cached it, in the shape of the contract: lines count from 1. */
function recordedOutline({ headings = [], listItems = [], links = [], tags = [] }: CachedMetadata) {
	return {
		headings: headings.map(({ position, level, heading }) => ({
			line: position.start.line + 1,
			level,
			text: heading,
		})),
		listItems: listItems.map(({ position, parent, task }) => ({
			line: position.start.line + 1,
			...(parent >= 0 && { parent: parent + 1 }),
			...(task !== undefined && { task }),
		})),
		links: links.map(({ position, link }) => ({ line: position.start.line + 1, link })),
		tags: tags.map(({ position, tag }) => ({ line: position.start.line + 1, tag })),
	};
}

describe('explain shows the outline that the real app has cached', () => {
	let vault = '';
	beforeAll(async () => {
		vault = await vaultOf(
			Object.fromEntries(RECORDS.map(([name, { fileContents }]) => [name, fileContents])),
		);
	});

	test.each(RECORDS)('%s', async (name, { cachedMetadata }) => {
		expect(await explained(vault, name)).toMatchObject({
			outline: recordedOutline(cachedMetadata),
		});
	});
});
