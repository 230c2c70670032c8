import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../../src/core/diagnostic';
import {
	DATA_BOUNDS,
	YAML_BOUNDS,
	readFrontmatter,
	type Frontmatter,
} from '../../../src/core/note/frontmatter';
import { frontmatterTexts } from './frontmatter-texts';
import { parseYaml } from './parse-yaml';

const read = (text: string): ReturnType<typeof readFrontmatter> =>
	readFrontmatter('a.md', text, parseYaml);
const frontmatterOf = (...lines: readonly string[]): Frontmatter => {
	const { frontmatter, diagnostics } = read(lines.join('\n'));
	expect(diagnostics).toEqual([]);
	return frontmatter;
};
const dataOf = (text: string): unknown => Object.fromEntries(read(text).frontmatter.data);
const told = (text: string): string[] => read(text).diagnostics.map(formatDiagnostic);
const textNamed = (name: string): string => frontmatterTexts[name] ?? '';

describe('properties', () => {
	it('are read with YAML 1.2: dates and times stay text, a leading zero is no octal', () => {
		expect(dataOf(textNamed('dates and numbers'))).toEqual({
			day: '2026-05-01',
			time: '12:30',
			zero: 12,
			yes: 'yes',
		});
	});

	it('are the same whatever the line breaks, blanks after the fences, or a byte order mark', () => {
		for (const name of ['line breaks of Windows', 'line breaks of old Macs', 'a byte order mark']) {
			const { frontmatter, diagnostics } = read(textNamed(name));
			expect(diagnostics).toEqual([]);
			expect(frontmatter.data.get('name')).toBe('Ana');
			expect(frontmatter.keyLines.get('name')).toBe(2);
		}
		expect(read('---  \r\na: "1"\r\n---\t\r\n').frontmatter).toMatchObject({
			data: new Map([['a', '1']]),
			endLine: 3,
		});
	});

	it('may be missing, empty, or comments', () => {
		for (const text of ['', '# T', '---\n---\n', '---\n# a\n---', '---\n\n---', '---\n~\n---']) {
			const { frontmatter, diagnostics } = read(text);
			expect(frontmatter.data.size).toBe(0);
			expect(diagnostics).toEqual([]);
		}
		expect(read('---\n---').frontmatter.endLine).toBe(2);
		expect(read('# T').frontmatter.endLine).toBe(0);
	});

	it('know the lines of their keys, quoted ones too', () => {
		const { keyLines, endLine } = frontmatterOf(
			'---',
			'# comment',
			'name: Ana',
			'"last contact": 2026-05-01',
			"'it''s':   x",
			'text: |',
			'  name: not a key',
			'url: http://a.b:c',
			'a:b: c',
			'empty:',
			'---',
		);
		expect([...keyLines]).toEqual([
			['name', 3],
			['last contact', 4],
			["it's", 5],
			['text', 6],
			['url', 8],
			['a:b', 9],
			['empty', 10],
		]);
		expect(endLine).toBe(11);
	});

	it('know the lines of the items of block lists, indented or not', () => {
		const { itemLines } = frontmatterOf(
			'---',
			'can:',
			'  - lend',
			'',
			'  # comment',
			'  - name: x',
			'    more:',
			'      - y',
			'needs: # these',
			'- a',
			'- b',
			'flow: [a, b]',
			'scalar:',
			'  - |',
			'    - not an item',
			'---',
		);
		expect([...itemLines]).toEqual([
			['can', [3, 6]],
			['needs', [10, 11]],
			['scalar', [14]],
		]);
	});

	it('written as JSON are read too', () => {
		const { data, keyLines } = frontmatterOf(
			'---',
			'{',
			'  "tags": "a",',
			'  "b c": 1, "d": 2',
			'}',
			'---',
		);
		expect(Object.fromEntries(data)).toEqual({ tags: 'a', 'b c': 1, d: 2 });
		expect([...keyLines]).toEqual([
			['tags', 3],
			['b c', 4],
			['d', 2],
		]);
	});

	it('may be named as what every object inherits', () => {
		const { data, keyLines } = read(textNamed('names of prototypes')).frontmatter;
		expect([...data.keys()]).toEqual(['__proto__', 'constructor', 'toString', 'nested']);
		expect([...data.values()].slice(0, 3)).toEqual([1, 2, 3]);
		expect(keyLines.get('toString')).toBe(4);
		expect(read('---\na: 1\n---').frontmatter.data.get('constructor')).toBeUndefined();
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});
});

describe('what is wrong with frontmatter', () => {
	it('is told with its line in the file, and the body is read after the block', () => {
		expect(told(textNamed('bad YAML'))).toEqual([
			'a.md:3:6: Unexpected YAML (Nested mappings are not allowed in compact mappings), ' +
				'expected properties like `key: value` (frontmatter-yaml)',
		]);
		expect(read(textNamed('bad YAML')).frontmatter).toMatchObject({ data: new Map(), endLine: 4 });
		expect(told('\ufeff---\r\na: 1\r\na: 2\r\n---\r\n')).toEqual([
			'a.md:3:1: Unexpected YAML (Map keys must be unique), ' +
				'expected properties like `key: value` (frontmatter-yaml)',
		]);
	});

	it('is told again when the same text is read again', () => {
		expect(told(textNamed('bad YAML'))).toEqual(told(textNamed('bad YAML')));
	});

	it('is a list or a text where properties should be', () => {
		expect(told(textNamed('a list'))).toEqual([
			'a.md:2:1: Unexpected list, expected properties like `key: value` (frontmatter-yaml)',
		]);
		expect(told(textNamed('a text'))).toEqual([
			'a.md:2:1: Unexpected text, expected properties like `key: value` (frontmatter-yaml)',
		]);
	});

	it('is a block that never closes, if it looks like properties', () => {
		const { frontmatter, diagnostics } = read('---\nname: Ana\n# T\n');
		expect(frontmatter.endLine).toBe(0);
		expect(diagnostics).toMatchObject([{ rule: 'frontmatter-unclosed', line: 1, column: 1 }]);
		for (const text of [
			'---',
			'---\n',
			'---\n\nname: Ana',
			'---\nwords',
			'---\n- a',
			'----\na: 1',
		]) {
			expect(read(text)).toMatchObject({ frontmatter: { endLine: 0 }, diagnostics: [] });
		}
	});

	it('is a block in another language, which is never run', () => {
		for (const language of ['js', 'javascript', 'json', 'toml', 'coffee', 'cson', 'yaml']) {
			const text = `---${language}\n{ "a": (globalThis.hasRun = true) }\n---\nbody\n`;
			const { frontmatter, diagnostics } = read(text);
			expect(frontmatter).toMatchObject({ data: new Map(), endLine: 3 });
			expect(diagnostics).toMatchObject([{ rule: 'frontmatter-language', line: 1 }]);
			expect(diagnostics[0]?.reason).toContain(`\`---${language}\``);
		}
		expect('hasRun' in globalThis).toBe(false);
		expect(read('---js\nno end').frontmatter.endLine).toBe(0);
	});

	it('is not a line of dashes with something behind them', () => {
		const { frontmatter } = read('---\na: |\n  ----\n  ---x\n---\n');
		expect(frontmatter.data.get('a')).toBe('----\n---x\n');
		expect(read('---\na: 1\n----\nb: 2\n---\n').frontmatter.endLine).toBe(5);
		expect(read(textNamed('dashes that close nothing')).diagnostics).toMatchObject([
			{ rule: 'frontmatter-yaml' },
		]);
	});

	it('is an alias that grows beyond measure or holds itself', () => {
		expect(told(textNamed('a bomb of aliases'))).toHaveLength(1);
		expect(told(textNamed('an alias within itself'))).toHaveLength(1);
		const parseAnything = (): unknown => {
			let value: unknown = [1, 2];
			for (let level = 0; level < 40; level += 1) value = [value, value];
			return { value };
		};
		const { diagnostics } = readFrontmatter('a.md', '---\na: 1\n---', parseAnything);
		expect(diagnostics).toMatchObject([{ rule: 'frontmatter-yaml' }]);
	});

	it('is more than a YAML parser should be given', () => {
		const calls: string[] = [];
		const record = (text: string): unknown => calls.push(text);
		for (const block of [
			'a'.repeat(YAML_BOUNDS.size + 1),
			`a: {${'b,'.repeat(YAML_BOUNDS.entries + 1)}}`,
			Array.from({ length: YAML_BOUNDS.colons + 1 }, (_, key) => `k${String(key)}: 1`).join('\n'),
			`a: ${'&b '.repeat(YAML_BOUNDS.anchors + 1)}`,
			`a: 1${'\n \t'.repeat(YAML_BOUNDS.blankLines + 1)}`,
		]) {
			const { diagnostics } = readFrontmatter('a.md', `---\n${block}\n---\n`, record);
			expect(diagnostics).toMatchObject([{ rule: 'frontmatter-yaml', line: 1 }]);
		}
		expect(calls).toEqual([]);
		expect(DATA_BOUNDS.values).toBeGreaterThan(YAML_BOUNDS.entries);
	});

	it('is whatever a parser throws', () => {
		for (const thrown of [undefined, 'text', { message: 3 }, { linePos: [{}] }, new Error('')]) {
			const fail = (): never => {
				throw thrown as Error;
			};
			const { diagnostics } = readFrontmatter('a.md', '---\na: 1\n---', fail);
			expect(diagnostics).toMatchObject([{ rule: 'frontmatter-yaml', line: 2, column: 1 }]);
		}
	});
});

describe('reading frontmatter', () => {
	it('never throws, and tells only of lines that are there', () => {
		const piece = fc.constantFrom(
			...[
				'---',
				'---\n',
				'\r\n',
				'\r',
				'\n',
				'a: ',
				'b:\n',
				'- ',
				'"',
				"'",
				'{',
				'}',
				'[',
				'&a ',
				'*a',
			],
			...[
				'|',
				'>',
				'#',
				'!',
				'? ',
				': ',
				'\t',
				'  ',
				'__proto__',
				'\ufeff',
				'---js\n',
				'%',
				'@',
				'\\',
			],
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
				const text = `---\n${pieces.join('')}\n---\n`;
				const count = text.split(/\r\n|\r|\n/).length;
				const { frontmatter, diagnostics } = read(text);
				const lines = [
					frontmatter.endLine,
					...frontmatter.keyLines.values(),
					...diagnostics.map(({ line }) => line),
				];
				for (const line of lines) expect(line).toBeLessThanOrEqual(count);
				expect([...frontmatter.keyLines.keys()]).toEqual([...frontmatter.data.keys()]);
			}),
			{ numRuns: 1000 },
		);
	});
});
