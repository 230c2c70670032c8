import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { build, type BuildOptions } from 'esbuild';
// @ts-expect-error The build is plain JavaScript without types.
import { plugin as options } from '../../esbuild.config.mjs';

const plugin = options as BuildOptions;

const bundle = readFileSync('main.js', 'utf8');

/** Uses of `innerHTML` that libraries bring, as they stand in the bundle; the sources have none. */
const INNER_HTML_OF_LIBRARIES: readonly { readonly of: string; readonly text: RegExp }[] = [
	// remark's entity decoder: a detached element turns `&amp;` into `&`, and is never shown.
	{
		of: 'decode-named-character-reference',
		text: /[\w$]+\.innerHTML=[\w$]+;let [\w$]+=[\w$]+\.textContent/g,
	},
	// Preact: only for dangerouslySetInnerHTML, which the sources never use.
	{ of: 'preact', text: /\.__html==[\w$]+\.innerHTML\)\|\|\([\w$]+\.innerHTML=[\w$]+\.__html/g },
];

const occurrences = (pattern: RegExp): string[] =>
	[...bundle.matchAll(pattern)].map(([found]) => found);

describe('the built plugin', () => {
	test('evaluates no text as code', () => {
		expect(occurrences(/\beval\s*\(/g)).toEqual([]);
		expect(occurrences(/\bnew\s+Function\b|[^\w.]Function\s*\(\s*["'`]/g)).toEqual([]);
	});

	test('uses no Buffer', () => {
		expect(occurrences(/\bBuffer\s*[.(]/g)).toEqual([]);
	});

	test('requires nothing but obsidian', () => {
		const required = new Set(occurrences(/\brequire\s*\(\s*["'`][^"'`]*["'`]\s*\)/g));
		expect([...required]).toEqual(['require("obsidian")']);
	});

	test('has no lookbehind, which older iOS cannot parse', () => {
		expect(occurrences(/\(\?<[=!]/g)).toEqual([]);
	});

	test('reaches no network', () => {
		expect(
			occurrences(/\bfetch\s*\(|\b(?:XMLHttpRequest|WebSocket|sendBeacon|requestUrl)\b/g),
		).toEqual([]);
	});

	test('sets innerHTML nowhere but in the listed libraries', () => {
		const ofLibraries = INNER_HTML_OF_LIBRARIES.map(({ of, text }) => ({
			of,
			found: occurrences(text).length,
		}));
		expect(ofLibraries).toEqual([
			{ of: 'decode-named-character-reference', found: 1 },
			{ of: 'preact', found: 1 },
		]);
		const rest = INNER_HTML_OF_LIBRARIES.reduce(
			(text, { text: known }) => text.replace(known, ''),
			bundle,
		);
		expect(rest).not.toMatch(/\.innerHTML|\.outerHTML|insertAdjacentHTML/);
	});

	test('comes from sources that name neither innerHTML nor its like', () => {
		const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
			/\.(?:ts|tsx|mts)$/.test(file),
		);
		expect(sources.length).toBeGreaterThan(50);
		const guilty = sources.filter((file) =>
			/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(/.test(
				readFileSync(`src/${file}`, 'utf8'),
			),
		);
		expect(guilty).toEqual([]);
	});

	test('is the same when built again', async () => {
		const again = await build({ ...plugin, write: false });
		expect(again.outputFiles?.[0]?.text).toBe(bundle);
	});
});
