import { describe, expect, it } from 'vitest';
import { parseOutline } from '../../../src/core/note/markdown';
import { chargeOf } from './charge';

/** Pieces which, repeated without an end to what they begin, make careless readers look ahead again and again. */
const repeated = [
	...[
		'[',
		'[[',
		'[[x ',
		'[[x\n',
		'[[a|',
		'![',
		'![[x',
		'](',
		'[a](b',
		'[a](<b',
		'[a](b "c',
		"[a](b 'c",
		']',
	],
	...[
		'`a ',
		'` `` ``` ',
		'``\n',
		'%%',
		'%% x ',
		'%%\n',
		'$',
		'$a ',
		'$$',
		'$$\n',
		'<',
		'<!--',
		'<a b="',
		"<a b='",
	],
	...[
		'<b\n',
		'<a:b',
		'<x ',
		'*#a ',
		'**#a _#b ',
		'#a#',
		'#',
		'\\',
		'|',
		'| a ',
		'| a |\n|---|\n',
		'a ^b\n',
	],
	...[
		'```\n',
		'~~~~ x\n',
		'- ',
		'- a\n',
		'* - 1. ',
		'\t- a\n',
		'> ',
		'> a\n',
		'> - ',
		'- [ ] a\n',
		'> [!a] b\n',
	],
	...[
		'a\n---\n',
		'# a #\n',
		'[a]: b\n',
		'[a]: b "\n',
		'[^a]: b\n',
		'<div>\n\n',
		'<pre>\n',
		'a\n',
		'a\r',
		'a\r\n',
	],
	...[
		' ',
		'\t',
		'\n',
		'    a\n',
		'* * * a\n',
		'[a](b&amp;)\n\n',
		'[a](\n',
		'&amp;',
		'é',
		'👍',
		'[[a]] ',
		'_',
	],
];

/** Shapes that grow in depth. */
const grown: Readonly<Record<string, (size: number) => string>> = {
	'images within each other': (size) => '!['.repeat(size) + '](a)'.repeat(size),
	'empty lines below nested items': (size) => `${'- '.repeat(size)}a${'\n'.repeat(size)}`,
	'empty quoted lines below nested items': (size) =>
		`> ${'- '.repeat(size)}a\n${'>\n'.repeat(size)}`,
	'lazy lines below nested items': (size) => `${'- '.repeat(size)}a\n${'b\n'.repeat(size)}`,
	'lazy lines below nested quotes': (size) => `${'- > '.repeat(size)}a\n${'b\n'.repeat(size)}`,
	'a staircase of items': (size) =>
		Array.from({ length: Math.sqrt(size) }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join(''),
	'runs of backticks of every length': (size) =>
		Array.from({ length: Math.sqrt(size) }, (_, length) => '`'.repeat(length + 1)).join(' '),
	'a paragraph of many lines with links': (size) => '[[a]] #b\n'.repeat(size / 8),
};

const shapes = [
	...repeated.map((piece): [string, (size: number) => string] => [
		JSON.stringify(piece),
		(size) => piece.repeat(Math.ceil(size / piece.length)),
	]),
	...Object.entries(grown),
];

const chargePerCharacter = (text: string): number =>
	chargeOf(() => parseOutline(text, 1)) / text.length;

describe('the work for a character', () => {
	it.each(shapes)('stays the same in sixteen times the text: %s', (_name, textOf) => {
		const few = chargePerCharacter(textOf(1_000));
		const many = chargePerCharacter(textOf(16_000));
		expect(few).toBeGreaterThan(0);
		expect(many / few).toBeLessThan(1.5);
		expect(many).toBeLessThan(50);
	});
});

describe('very large notes', () => {
	it('of one line, of deep lists and of many megabytes are read', () => {
		const line = `- 2026-05-01 call [[Ana]] #tag \`code\` %% note %% `.repeat(20_000);
		expect(parseOutline(line, 1).links).toHaveLength(20_000);
		const row = `| a | b |\n|---|---|\n| ${'%% c %% '.repeat(200_000)} |`;
		expect(parseOutline(row, 1).blocks).toHaveLength(1);
		const deep = Array.from({ length: 10_000 }, (_, depth) => `${'\t'.repeat(depth % 500)}- a`);
		expect(parseOutline(deep.join('\n'), 1).blocks).toHaveLength(10_000);
		const deepest = `${'- '.repeat(10_000)}a`;
		expect(parseOutline(deepest, 1).blocks).toHaveLength(10_000);
		const quoted = parseOutline(`${'> '.repeat(10_000)}a`, 1).blocks;
		expect(quoted).toMatchObject([{ container: 'quote', text: `${'> '.repeat(9_800)}a` }]);
		const large = '## 2026-05-01\n\n- call [[Ana]]\n  - [x] sent #tag\n\n| a | b |\n'.repeat(
			90_000,
		);
		expect(large.length).toBeGreaterThan(5_000_000);
		expect(parseOutline(large, 1).links).toHaveLength(90_000);
	}, 30_000);
});
