import { createContext, runInContext } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readFrontmatter } from '../../../src/core/note/frontmatter';
import { frontmatterTexts } from './frontmatter-texts';
import { parseYaml } from './parse-yaml';

const root = fileURLToPath(new URL('../../..', import.meta.url));

type Read = typeof readFrontmatter;

/** The reader as the builds carry it: gray-matter without its engines, `fs` and `Buffer`. */
async function bundled(): Promise<string> {
	const config: unknown = await vi.importActual('../../../esbuild.config.mjs');
	if (!isConfig(config)) throw new Error('The build no longer cleans gray-matter.');
	const result = await build({
		absWorkingDir: root,
		stdin: {
			contents: "export { readFrontmatter } from './src/core/note/frontmatter';",
			resolveDir: root,
		},
		bundle: true,
		platform: 'browser',
		format: 'iife',
		globalName: 'bundle',
		target: 'es2021',
		write: false,
		plugins: [config.cleanGrayMatter],
	});
	return result.outputFiles[0]?.text ?? '';
}

function isConfig(config: unknown): config is { cleanGrayMatter: Plugin } {
	return typeof config === 'object' && config !== null && 'cleanGrayMatter' in config;
}

/** What a reading says, as plain data of this realm. */
function plain({ frontmatter, diagnostics }: ReturnType<Read>): unknown {
	const { data, keyLines, itemLines, endLine } = frontmatter;
	const told = diagnostics.map(({ path, line, column, severity, rule, reason }) => {
		return { path, line, column, severity, rule, reason };
	});
	return { data: [...data], keyLines: [...keyLines], itemLines: [...itemLines], endLine, told };
}

describe('frontmatter in the builds', () => {
	let code = '';
	beforeAll(async () => {
		code = await bundled();
	});

	it('carries nothing that runs text as code, and no Buffer', () => {
		expect(code).toContain('readFrontmatter');
		for (const word of ['eval(', 'new Function', 'Function(', 'Buffer.']) {
			expect(code).not.toContain(word);
		}
		expect(code).not.toMatch(/\brequire\(/);
	});

	it('is read alike in a realm without Node', () => {
		const realm = createContext({});
		runInContext(code, realm);
		expect(runInContext('typeof Buffer + typeof process + typeof require', realm)).toBe(
			'undefinedundefinedundefined',
		);
		const read = runInContext('bundle.readFrontmatter', realm) as Read;
		for (const [name, text] of Object.entries(frontmatterTexts)) {
			expect(plain(read('a.md', text, parseYaml)), name).toEqual(
				plain(readFrontmatter('a.md', text, parseYaml)),
			);
		}
		expect(runInContext('typeof hasRun', realm)).toBe('undefined');
	});
});
