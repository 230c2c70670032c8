import { describe, expect, it } from 'vitest';
import { parseOutline } from '../../../src/core/note/markdown';
import type { Block, ItemBlock, Outline } from '../../../src/core/note/outline';

const outlineOf = (...lines: readonly string[]): Outline => parseOutline(lines.join('\n'), 1);
const blocksOf = (...lines: readonly string[]): readonly Block[] => outlineOf(...lines).blocks;
const itemsOf = (...lines: readonly string[]): readonly ItemBlock[] =>
	blocksOf(...lines).filter((block) => block.kind === 'item');
const textsOf = (...lines: readonly string[]): string[] =>
	blocksOf(...lines).map(({ kind, text }) => `${kind}: ${text}`);
const sectionsOf = (...lines: readonly string[]): string[] =>
	outlineOf(...lines).sections.map(({ type, line, endLine }) => `${type} ${line}-${endLine}`);

describe('headings', () => {
	it('have the level of their marks and lose closing ones', () => {
		expect(blocksOf('# One', '### Three ###', '#### C#', '####### seven')).toMatchObject([
			{ kind: 'heading', level: 1, text: 'One', line: 1, column: 3 },
			{ kind: 'heading', level: 3, text: 'Three', line: 2, column: 5 },
			{ kind: 'heading', level: 4, text: 'C#' },
			{ kind: 'paragraph', text: '####### seven' },
		]);
	});

	it('may be underlined, when they are a single line', () => {
		expect(blocksOf('Title', '===', '', 'Sub', '---')).toMatchObject([
			{ kind: 'heading', level: 1, text: 'Title', line: 1, endLine: 2 },
			{ kind: 'heading', level: 2, text: 'Sub', line: 4, endLine: 5 },
		]);
		expect(sectionsOf('one', 'two', '---')).toEqual(['paragraph 1-2', 'thematicBreak 3-3']);
		expect(textsOf('one', 'two', '===')).toEqual(['paragraph: one\ntwo\n===']);
	});

	it('in a quote or an item say so', () => {
		expect(blocksOf('> # Quoted', '', '- # Held')).toMatchObject([
			{ kind: 'heading', text: 'Quoted', container: 'quote' },
			{ kind: 'item', text: '' },
			{ kind: 'heading', text: 'Held', container: 'body', parent: 3 },
		]);
		expect(blocksOf('[^1]: # Noted')).toMatchObject([{ kind: 'heading', parent: 1 }]);
	});
});

describe('list items', () => {
	it('know marker, columns and task mark', () => {
		expect(itemsOf('* [x] done', '', '  3) third', '', '+ [ ] open')).toMatchObject([
			{ marker: '*', markerColumn: 1, column: 7, task: 'x', text: 'done' },
			{ marker: '3)', markerColumn: 3, column: 6, text: 'third' },
			{ marker: '+', task: ' ', text: 'open' },
		]);
	});

	it('take any one character in the box, a pair of surrogates too, and need a blank behind it', () => {
		const marks = itemsOf('- [/] half', '- [🔥] hot', '- [xy] no', '- [x]no', '- [x](y) no');
		expect(marks.map(({ task }) => task)).toEqual(['/', '🔥', undefined, undefined, undefined]);
	});

	it('nest by indentation with blanks and with tabs', () => {
		expect(itemsOf('- a', '\t- b', '\t\t- c', '    - d', '- e')).toMatchObject([
			{ line: 1, listLine: 1 },
			{ line: 2, parent: 1, listLine: 1 },
			{ line: 3, parent: 2 },
			{ line: 4, parent: 1 },
			{ line: 5, listLine: 1 },
		]);
		expect(itemsOf('- a', '\t- b')[0]).not.toHaveProperty('parent');
	});

	it('may have their text below the marker', () => {
		expect(itemsOf('-', '  a [[b]]')).toMatchObject([
			{ line: 1, textLine: 2, column: 3, endLine: 2, text: 'a [[b]]' },
		]);
		expect(itemsOf('-', '', '  a')).toMatchObject([{ text: '', endLine: 1 }]);
	});

	it('of another marker belong to another list', () => {
		expect(itemsOf('- a', '- b', '* c', '1. d', '1) e').map((item) => item.listLine)).toEqual([
			1, 1, 3, 4, 5,
		]);
		expect(sectionsOf('- a', '* b')).toEqual(['list 1-1', 'list 2-2']);
	});

	it('in a quote within an item begin anew', () => {
		const [outer, inner] = itemsOf('- a', '  > - b');
		expect(outer).toMatchObject({ line: 1, endLine: 2 });
		expect(inner).toMatchObject({ line: 2, listLine: 2, container: 'quote' });
		expect(inner).not.toHaveProperty('parent');
	});

	it('join lazy and indented lines of their first paragraph, further ones stand apart', () => {
		expect(blocksOf('- one', '  two', 'three', '', '  four', '- five')).toMatchObject([
			{ kind: 'item', text: 'one\ntwo\nthree', endLine: 5 },
			{ kind: 'paragraph', text: 'four', parent: 1, line: 5, column: 3 },
			{ kind: 'item', text: 'five', line: 6 },
		]);
	});

	it('end with their last own part: code counts, nested items do not', () => {
		const lines = ['- a', '  ```', '  code', '  ```', '  - b', '', '- c', '  - d', '', '  after'];
		expect(itemsOf(...lines).map(({ line, endLine }) => [line, endLine])).toEqual([
			[1, 4],
			[5, 5],
			[7, 10],
			[8, 8],
		]);
	});

	it('of a single part end with the empty line before the next item, as in the cache', () => {
		const endsOf = (...lines: readonly string[]): number[] =>
			itemsOf(...lines).map(({ endLine }) => endLine);
		expect(endsOf('- a', '', '', '- b', '', '  c', '', '- d', '')).toEqual([2, 6, 8]);
		expect(endsOf('> - a', '>', '> - b', '>', '> c')).toEqual([2, 3]);
	});

	it('need an empty line between when a number other than 1 or nothing follows text', () => {
		expect(textsOf('In', '1986. A year', '-', 'no')).toEqual([
			'paragraph: In\n1986. A year\n-\nno',
		]);
		expect(textsOf('In', '1. One')).toEqual(['paragraph: In', 'item: One']);
	});
});

describe('code, math, comments and HTML', () => {
	it('hold no blocks, links or tags', () => {
		const outline = outlineOf(
			'```js',
			'- [[a]] #b',
			'```',
			'~~~~',
			'~~~',
			'- c',
			'~~~~',
			'$$',
			'# d [[e]]',
			'x = y $$',
			'<div>',
			'- f [[g]]',
			'</div>',
			'',
			'    - h [[i]]',
		);
		expect(outline.blocks).toEqual([]);
		expect(outline.links).toEqual([]);
		expect(outline.tags).toEqual([]);
		expect(outline.sections.map(({ type }) => type)).toEqual([
			'code',
			'code',
			'math',
			'html',
			'code',
		]);
	});

	it('stay what they are in items and quotes', () => {
		expect(textsOf('- a', '  ```', '  - b', '  ```', '> ~~~', '> - c', '> ~~~', '> - d')).toEqual([
			'item: a',
			'item: d',
		]);
	});

	it('end with the item or quote around them', () => {
		expect(textsOf('- ```', '  - a', '- b', '> ```', '> - c', '- d')).toEqual([
			'item: ',
			'item: b',
			'item: d',
		]);
	});

	it('need as many marks to end as they began with, and a fence of backticks none in its first line', () => {
		expect(textsOf('````', '```', '- a', '````', '``` b `c`')).toEqual(['paragraph: ``` b `c`']);
	});

	it('run to the end of the note when nothing closes them', () => {
		expect(textsOf('%%', 'a', '', '- b')).toEqual([]);
		expect(textsOf('<!--', 'a', '', '- b')).toEqual([]);
		expect(textsOf('```', 'a', '', '- b')).toEqual([]);
	});
});

describe('comments', () => {
	it('over several lines hide their words, and keep their links and tags apart', () => {
		const outline = outlineOf('a', '%%', '- [[b]] #c', '%%', 'd');
		expect(outline.blocks.map(({ text }) => text)).toEqual(['a', 'd']);
		expect(outline.links).toEqual([]);
		expect(outline.commented).toMatchObject({
			links: [{ line: 3, column: 3, link: 'b' }],
			tags: [{ line: 3, column: 9, tag: '#c' }],
		});
		expect(outline.sections.map(({ type }) => type)).toEqual(['paragraph', 'comment', 'paragraph']);
	});

	it('end where their mark is, and what follows is read', () => {
		expect(blocksOf('%%', 'a', 'b %% - c [[d]]')).toMatchObject([
			{ kind: 'item', text: 'c [[d]]', line: 3, markerColumn: 6, column: 8 },
		]);
	});

	it('within a line are blanked by as many blanks', () => {
		expect(blocksOf('- a %% b [[c]] %% d <!-- e --> f')).toMatchObject([
			{ text: `a ${' '.repeat(13)} d ${' '.repeat(10)} f` },
		]);
	});

	it('are text when they do not close in their line', () => {
		expect(textsOf('a %% b', 'c %% d')).toEqual(['paragraph: a %% b\nc %% d']);
	});

	it('may fill a line, which leaves no block', () => {
		expect(blocksOf('%% a [[b]] %%')).toEqual([]);
		expect(sectionsOf('%% a %%')).toEqual(['paragraph 1-1']);
	});
});

describe('quotes and callouts', () => {
	it('are told apart by the mark in the first line', () => {
		expect(
			blocksOf('> said', '', '> [!Meeting|wide]- Call with A', '> - item', '> text'),
		).toMatchObject([
			{ kind: 'paragraph', text: 'said', container: 'quote', column: 3 },
			{ text: 'Call with A', container: 'callout', callout: 'meeting', line: 3, column: 20 },
			{ kind: 'item', text: 'item\ntext', container: 'callout', callout: 'meeting' },
		]);
		expect(sectionsOf('> a', '', '> [!b]', '> c')).toEqual(['blockquote 1-1', 'callout 3-4']);
	});

	it('within each other: the innermost callout counts, unless a plain quote is around', () => {
		const blocks = blocksOf('> [!a] A', '>> [!b] B', '>> - c', '', '> d', '>> [!e] E');
		expect(blocks.map(({ text, container, callout }) => [text, container, callout])).toEqual([
			['A', 'callout', 'a'],
			['B', 'callout', 'b'],
			['c', 'callout', 'b'],
			['d', 'quote', undefined],
			['E', 'quote', 'e'],
		]);
	});

	it('may have an empty title, and one that looks like something else', () => {
		expect(textsOf('> [!note]', '> a')).toEqual(['paragraph: a']);
		expect(textsOf('> [!note] # a', '> ---')).toEqual(['paragraph: # a']);
	});

	it('go on lazily', () => {
		expect(blocksOf('> [!a] T', '> b', 'c')).toMatchObject([
			{ text: 'T' },
			{ text: 'b\nc', line: 2, endLine: 3 },
		]);
	});

	it('of a mark that is none are plain quotes', () => {
		expect(blocksOf('> [!a]b', '', '> [!] c', '', '> x', '> [!d] e')).toMatchObject([
			{ container: 'quote', text: '[!a]b' },
			{ container: 'quote' },
			{ container: 'quote', text: 'x\n[!d] e' },
		]);
	});
});

describe('tables', () => {
	it('have rows with header and cells', () => {
		expect(
			blocksOf('| Date | Who |', '|---|:-:|', '| 2026-05-01 | [[Ana\\|A]] %% x %% |'),
		).toMatchObject([
			{
				kind: 'row',
				line: 3,
				column: 1,
				header: ['Date', 'Who'],
				cells: ['2026-05-01', '[[Ana|A]]'],
			},
		]);
		expect(outlineOf('| [[a\\|b]] | c |', '|---|---|').links).toMatchObject([
			{ link: 'a', display: 'b', original: '[[a\\|b]]', line: 1, column: 3 },
		]);
	});

	it('may lack outer bars, and end at a line without a bar', () => {
		expect(blocksOf('a | b', '- | -', '', 'a | b', '--|--', 'c | d', 'e')).toMatchObject([
			{ kind: 'paragraph', text: 'a | b' },
			{ kind: 'item' },
			{ kind: 'row', cells: ['c', 'd'] },
			{ kind: 'paragraph', text: 'e' },
		]);
	});

	it('stand in items and callouts, never in the middle of a paragraph', () => {
		expect(textsOf('- x', '', '  | a | b |', '  |---|---|', '  | c | d |')).toEqual([
			'item: x',
			'row: | c | d |',
		]);
		expect(textsOf('x', '| a | b |', '|---|---|')).toEqual(['paragraph: x\n| a | b |\n|---|---|']);
	});
});

describe('sections', () => {
	it('are named as in the cache', () => {
		const lines = [
			'# h',
			'p',
			'***',
			'[^1]: f',
			'',
			'[a]: b',
			'[c]: d "e"',
			'rest',
			'',
			'| a | b |',
			'|--|--|',
		];
		expect(sectionsOf(...lines)).toEqual([
			'heading 1-1',
			'paragraph 2-2',
			'thematicBreak 3-3',
			'footnoteDefinition 4-4',
			'definition 6-6',
			'definition 7-7',
			'paragraph 8-8',
			'table 10-11',
		]);
	});

	it('of definitions may take several lines; a link is none', () => {
		expect(sectionsOf('[a]:', '<b>', '"c"', '[d]: e', "'f'", '[g](h) i')).toEqual([
			'definition 1-3',
			'definition 4-5',
			'paragraph 6-6',
		]);
		expect(sectionsOf('[a]: b c', '[d](e)')).toEqual(['paragraph 1-2']);
	});

	it('leave out a line that is only the id of the block above', () => {
		expect(sectionsOf('a', '', '^id', '', 'b')).toEqual(['paragraph 1-1', 'paragraph 5-5']);
	});
});

describe('block ids', () => {
	it('are taken from the end of a paragraph or item', () => {
		expect(blocksOf('some text ^one-1', '', '- item ^two', '- no^three', '- x ^4 y')).toMatchObject(
			[
				{ text: 'some text', blockId: 'one-1' },
				{ text: 'item', blockId: 'two' },
				{ text: 'no^three' },
				{ text: 'x ^4 y' },
			],
		);
	});
});

describe('an outline', () => {
	it('begins after the frontmatter, with the lines of the file', () => {
		const { blocks, sections } = parseOutline('---\na: 1\n---\n# T\n', 4);
		expect(blocks).toMatchObject([{ line: 4, text: 'T' }]);
		expect(sections).toEqual([
			{ type: 'yaml', line: 1, endLine: 3 },
			{ type: 'heading', line: 4, endLine: 4 },
		]);
	});

	it('is empty for an empty text', () => {
		expect(outlineOf('')).toEqual({
			type: 'outline',
			blocks: [],
			links: [],
			tags: [],
			sections: [],
			commented: { links: [], tags: [] },
		});
	});
});
