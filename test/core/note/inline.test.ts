import { describe, expect, it } from 'vitest';
import { parseOutline } from '../../../src/core/note/markdown';
import type { NoteLink, NoteTag } from '../../../src/core/note/outline';

const linksOf = (text: string): readonly NoteLink[] => parseOutline(text, 1).links;
const targetsOf = (text: string): string[] => linksOf(text).map(({ link }) => link);
const tagsOf = (text: string): readonly NoteTag[] => parseOutline(text, 1).tags;
const namesOf = (text: string): string[] => tagsOf(text).map(({ tag }) => tag);

describe('wikilinks', () => {
	it('have a place, a target, a display text and their source', () => {
		expect(linksOf('to [[Folder/Ana#Log|Ana]] and ![[pic.png|100]]')).toEqual([
			{
				line: 1,
				column: 4,
				link: 'Folder/Ana#Log',
				display: 'Ana',
				original: '[[Folder/Ana#Log|Ana]]',
				isEmbed: false,
			},
			{
				line: 1,
				column: 31,
				link: 'pic.png',
				display: '100',
				original: '![[pic.png|100]]',
				isEmbed: true,
			},
		]);
	});

	it('are trimmed; a bar at the start belongs to the target', () => {
		expect(linksOf('[[ a | b ]] [[|c]]')).toMatchObject([
			{ link: 'a', display: 'b' },
			{ link: '|c', original: '[[|c]]' },
		]);
	});

	it('stay on one line, hold something, and no link', () => {
		expect(targetsOf('[[a\nb]] [[]] [[c [[d]]')).toEqual(['d']);
	});

	it('are none in code, HTML, math, comments and after a backslash', () => {
		expect(
			targetsOf('`[[a]]` ``[[b]]` `` <b title="[[c]]"> $[[d]]$ \\[[e]] <!-- [[f]] --> %% [[g]] %%'),
		).toEqual([]);
	});

	it('are live behind marks that open nothing', () => {
		expect(targetsOf('` [[a]] < [[b]] $5 [[c]] $6 %% [[d]] <!-- [[e]] [ [[f]]')).toEqual([
			...'abcdef',
		]);
	});

	it('in quotes, headings, cells and footnotes count too', () => {
		const text = '> [[a]]\n\n# [[b]]\n\n| [[c]] | x |\n|--|--|\n| [[d]] | x |\n\n[^1]: [[e]]\n';
		expect(targetsOf(text)).toEqual([...'abcde']);
	});

	it('have places of their own on every line of a paragraph', () => {
		expect(linksOf('> a\n>  [[b]] [[c]]\n  [[d]]')).toMatchObject([
			{ line: 2, column: 4 },
			{ line: 2, column: 10 },
			{ line: 3, column: 3 },
		]);
	});
});

describe('Markdown links', () => {
	it('are decoded; addresses in angles may hold blanks, titles and parentheses are fine', () => {
		expect(linksOf('[A](My%20Note.md#H "t") [b](<c d.md> (x)) ![e|9](f_(g).png)')).toMatchObject([
			{ link: 'My Note.md#H', display: 'A', isEmbed: false },
			{ link: 'c d.md', display: 'b' },
			{ link: 'f_(g).png', display: 'e|9', isEmbed: true },
		]);
	});

	it('that lead to the web, or nowhere, are none', () => {
		expect(
			targetsOf(
				'[a](https://b.c) [d](mailto:e) [f](g h) [i]() [j] (k) [l](%ZZ) ![m](http://n/o.png)',
			),
		).toEqual([]);
		expect(targetsOf('[a](#Log) [b](../c:d.md)')).toEqual(['#Log', '../c:d.md']);
	});

	it('may hold an embed, and no further link', () => {
		expect(linksOf('[![a](b.png)](c.md) [x [y](z.md)](w.md)')).toMatchObject([
			{ link: 'c.md', isEmbed: false },
			{ link: 'b.png', isEmbed: true },
			{ link: 'z.md' },
		]);
	});

	it('that the line alone does not decide are read all the same', () => {
		expect(linksOf('[a](\nb.md) [c](d&amp;e.md) [f](g.md\n"title") <b\nx="[[no]]">')).toMatchObject(
			[
				{ link: 'b.md', line: 1, column: 1, original: '[a](\nb.md)' },
				{ link: 'd&e.md', line: 2, column: 7 },
				{ link: 'g.md', line: 2, column: 23 },
			],
		);
	});

	it('that would take long to decide are left as text', () => {
		const doubtful = '[a](\nb.md)';
		expect(targetsOf(doubtful + ' x'.repeat(2_000))).toEqual(['b.md']);
		expect(targetsOf(doubtful + ' x'.repeat(2_100))).toEqual([]);
		const many = `${doubtful}${' x'.repeat(1_000)}\n\n`.repeat(10);
		expect(targetsOf(many).length).toBeLessThan(10);
	});

	it('of definitions and references are none', () => {
		expect(targetsOf('[a][b] [c]\n\n[b]: d.md\n[c]:\n<e.md> "[[f]]"\n')).toEqual([]);
	});
});

describe('tags', () => {
	it('may be nested, in any script, and hold something other than digits', () => {
		expect(namesOf('#a/b-c_d #école #日本 #👤 #1 #2a # #-')).toEqual([
			'#a/b-c_d',
			'#école',
			'#日本',
			'#👤',
			'#2a',
			'#-',
		]);
	});

	it('end before punctuation', () => {
		expect(namesOf('#a, #b. #c: (#d) #e(f) #g’h')).toEqual(['#a', '#b', '#c', '#e', '#g']);
	});

	it('begin after a blank, the start of text, or another part', () => {
		expect(namesOf('a#b x.#c "#d" [[x]]#e `x`#f #g#h\n- #i\n- [ ] #j\n# #k')).toEqual([
			...['#e', '#f', '#g', '#h', '#i', '#j', '#k'],
		]);
	});

	it('may stand in emphasis and at the start of the text of a link', () => {
		expect(namesOf('**#a** _#b_ ==#c== *#d [#e](f.md) [#g] ![#h](i.png)')).toEqual([
			'#a',
			'#b',
			'#c',
			'#e',
		]);
	});

	it('are none in code, addresses, math, HTML and after a backslash', () => {
		expect(
			namesOf(
				'`#a` [b](<c #d>) [e](f#g) https://h.i/#j <k l=" #m"> $x #n$ \\#o [[p #q]] <!-- #r -->',
			),
		).toEqual([]);
	});

	it('have a place', () => {
		expect(tagsOf('a\n> - [x] b #c')).toEqual([{ line: 2, column: 11, tag: '#c' }]);
	});
});
