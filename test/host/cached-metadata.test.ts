import fc from 'fast-check';
import type { CacheItem } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../src/core/note/note';
import { cachedMetadata } from './cached-metadata';
import { parseYaml } from './yaml';

const pieces = [
	'- ',
	'  - [ ] ',
	'\t* ',
	'1) ',
	'> ',
	'>> ',
	'> [!note] ',
	'# ',
	'## a ##',
	'---\n',
	'key: "[[A]]"\n',
	'[[A|b]]',
	'![[c.png]]',
	'#tag',
	'%%',
	'```\n',
	'\n',
	'\n\n',
	'\r\n',
	'  ',
	'word ',
	'|a|b|\n|-|-|\n',
	'🙂',
	'\u0000',
];

const note = fc
	.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 40 })
	.map((parts) => parts.join(''));

describe('what is cached for any text', () => {
	it('has places that lie in the text, where line and column lead to the offset', () => {
		fc.assert(
			fc.property(note, (text) => {
				const cache = cachedMetadata(text, parseNote('A.md', text, parseYaml));
				const starts = [0];
				for (let at = 0; at < text.length; at += 1) {
					if (text[at] === '\n') starts.push(at + 1);
				}
				const items: CacheItem[] = [
					...(cache.headings ?? []),
					...(cache.listItems ?? []),
					...(cache.links ?? []),
					...(cache.embeds ?? []),
					...(cache.tags ?? []),
					...(cache.sections ?? []),
				];
				for (const { position } of items) {
					const { start, end } = position;
					for (const place of [start, end]) {
						expect(place.offset).toBe((starts[place.line] ?? NaN) + place.col);
						expect(place.offset).toBeLessThanOrEqual(text.length);
					}
					expect(end.offset).toBeGreaterThanOrEqual(start.offset);
				}
				for (const { original, position } of cache.links ?? []) {
					expect(text.slice(position.start.offset, position.end.offset)).toBe(original);
				}
				for (const { tag, position } of cache.tags ?? []) {
					expect(text.slice(position.start.offset, position.end.offset)).toBe(tag);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('is found in time for a very long list', () => {
		const text = Array.from({ length: 20_000 }, (_, at) => `${'  '.repeat(at % 4)}- item`).join(
			'\n',
		);
		const began = performance.now();
		const cache = cachedMetadata(text, parseNote('A.md', text, parseYaml));
		expect(cache.listItems).toHaveLength(20_000);
		expect(performance.now() - began).toBeLessThan(5000);
	});

	it('keeps a heading as it is written, without the closing marks', () => {
		const text = '## A [[link]] and `code` ##\n\nSetext\n===\n\n# %% hidden %% shown';
		const { headings } = cachedMetadata(text, parseNote('A.md', text, parseYaml));
		expect(headings?.map(({ heading, level }) => [level, heading])).toEqual([
			[2, 'A [[link]] and `code`'],
			[1, 'Setext'],
			[1, '%% hidden %% shown'],
		]);
	});

	it('names links in nested properties by their path', () => {
		const text = '---\nfriends:\n  - "[[Ana|A]]"\n  - plain\nwork:\n  boss: "[[P/Bo#Log]]"\n---\n';
		const { frontmatterLinks } = cachedMetadata(text, parseNote('A.md', text, parseYaml));
		expect(frontmatterLinks).toEqual([
			{ key: 'friends.0', link: 'Ana', original: '[[Ana|A]]', displayText: 'A' },
			{ key: 'work.boss', link: 'P/Bo#Log', original: '[[P/Bo#Log]]', displayText: 'P/Bo > Log' },
		]);
	});
});
