import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNote, type Note } from '../../../src/core/note/note';
import { parseYaml } from './parse-yaml';

const note = (text: string, path = 'People/Ana.md'): Note => parseNote(path, text, parseYaml);

const sample = [
	'---',
	'name: Ana',
	'can:',
	'  - lend 1000',
	'---',
	'# Ana #person',
	'',
	'> [!meeting] Coffee',
	'> with [[Bo|B]]',
	'and more',
	'',
	'- 2026-05-01 call',
	'\t- [x] sent `#no`',
	'\t  and [C](c%20d.md) %% [[E]] %%',
	'',
	'| Date | What |',
	'|---|---|',
	'| 2026 | #lunch |',
	'```',
	'code',
	'```',
	'',
].join('\n');

/** All but the sources of links, which keep the note's own line breaks. */
const readable = ({ outline, frontmatter, diagnostics }: Note): unknown => ({
	outline,
	frontmatter,
	diagnostics,
});

describe('a note', () => {
	it('has a name, properties, and an outline in lines of the file', () => {
		const { name, path, frontmatter, outline, diagnostics } = note(sample);
		expect({ name, path, diagnostics }).toEqual({
			name: 'Ana',
			path: 'People/Ana.md',
			diagnostics: [],
		});
		expect(frontmatter.keyLines.get('can')).toBe(3);
		expect(outline.blocks[0]).toMatchObject({ line: 6, text: 'Ana #person' });
		expect(outline.links.map(({ link, line }) => [link, line])).toEqual([
			['Bo', 9],
			['c d.md', 14],
		]);
	});

	it('is named after its file, without `.md` in any case', () => {
		expect(note('', 'Ana.MD').name).toBe('Ana');
		expect(note('', 'a.md/v1.2 b.md').name).toBe('v1.2 b');
	});

	it('is read alike with other line breaks and with a byte order mark', () => {
		const expected = readable(note(sample));
		for (const text of [
			sample.replace(/\n/g, '\r\n'),
			sample.replace(/\n/g, '\r'),
			`\ufeff${sample}`,
			`\ufeff${sample.replace(/\n/g, '\r\n')}`,
		]) {
			expect(readable(note(text))).toEqual(expected);
		}
	});

	it('keeps its body where the frontmatter is broken', () => {
		const bodyOf = (text: string): string[] => note(text).outline.blocks.map((block) => block.text);
		expect(bodyOf('---\na: b: c\n---\n- one\n')).toEqual(['one']);
		expect(bodyOf('---js\nx\n---\n- one\n')).toEqual(['one']);
		expect(bodyOf('---\na: 1\n\n- one\n')).toEqual(['a: 1', 'one']);
	});
});

/** Texts made of what means something, broken off anywhere. */
const hostile = fc
	.array(
		fc.constantFrom(
			...[
				'[',
				']',
				'[[',
				']]',
				'(',
				')',
				'|',
				'!',
				'#',
				'#a',
				'`',
				'``',
				'```',
				'~~~',
				'%%',
				'$',
				'$$',
			],
			...[
				'<!--',
				'-->',
				'<a',
				'>',
				'<',
				'- ',
				'* ',
				'1. ',
				'[x] ',
				'\n',
				'\n',
				'\n\n',
				'\r\n',
				'\r',
				' ',
			],
			...[
				'\t',
				'    ',
				'---',
				'===',
				'\\',
				'\ud83d',
				'\ude00',
				'\u0000',
				'\u2028',
				'[^a]: ',
				'[!a]',
				'^b',
			],
			...[
				'a',
				'é',
				'&amp;',
				'"',
				"'",
				':',
				'[a]: ',
				'__proto__',
				'\ufeff',
				'**',
				'_',
				'http://a',
				'|-|-|',
			],
		),
		{ maxLength: 60 },
	)
	.map((pieces) => pieces.join(''));

describe('reading any text', () => {
	it('never throws, and gives only places that are there', () => {
		fc.assert(
			fc.property(hostile, (text) => {
				const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
				const lengthOf = (line: number): number => lines[line - 1]?.length ?? -1;
				const { outline } = note(text);
				const { blocks, links, tags, sections, commented } = outline;
				for (const block of blocks) {
					const { line, endLine, column } = block;
					const textLine = (block.kind === 'item' ? block.textLine : undefined) ?? line;
					expect(column).toBeGreaterThan(0);
					expect(column - 1).toBeLessThanOrEqual(lengthOf(textLine));
					expect(endLine).toBeGreaterThanOrEqual(line);
					expect(endLine).toBeLessThanOrEqual(lines.length);
				}
				for (const { line, column, original } of [...links, ...commented.links]) {
					const first = original.split('\n')[0] ?? '';
					expect(lines[line - 1]?.startsWith(first, column - 1)).toBe(true);
				}
				for (const { line, column, tag } of [...tags, ...commented.tags]) {
					expect(lines[line - 1]?.startsWith(tag, column - 1)).toBe(true);
				}
				let last = 0;
				for (const { line, endLine } of sections) {
					expect(line).toBeGreaterThanOrEqual(last);
					expect(endLine).toBeGreaterThanOrEqual(line);
					last = endLine;
				}
			}),
			{ numRuns: 3000, examples: [['- \n    [']] },
		);
	});

	it('gives the text of a block on one line as a part of that line, comments aside', () => {
		fc.assert(
			fc.property(hostile, (text) => {
				const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
				for (const block of note(text).outline.blocks) {
					if (block.text.includes('\n')) continue;
					const line = block.kind === 'item' ? (block.textLine ?? block.line) : block.line;
					const source = lines[line - 1]?.slice(block.column - 1) ?? '';
					const written = [...block.text].map((character, index) =>
						character === ' ' ? (source[index] ?? '') : character,
					);
					if (/[\ud800-\udfff]/.test(block.text)) continue;
					expect(source.startsWith(written.join(''))).toBe(true);
					if (!/%%|<!--/.test(source)) expect(source.startsWith(block.text)).toBe(true);
				}
			}),
			{ numRuns: 2000 },
		);
	});

	it('gives blocks, links and tags in the order of the note', () => {
		fc.assert(
			fc.property(hostile, (text) => {
				const { blocks, links, tags } = note(text).outline;
				for (const list of [links, tags]) {
					const places = list.map(({ line, column }) => line * 1000 + column);
					expect(places).toEqual([...places].sort((a, b) => a - b));
				}
				const blockLines = blocks.map(({ line }) => line);
				expect(blockLines).toEqual([...blockLines].sort((a, b) => a - b));
			}),
			{ numRuns: 2000 },
		);
	});
});
