// Builds the plugin (main.js), the command line (dist/cli.mjs), the scorer (dist/scorer.mjs) and, with --preview, the preview page and its server.
// The same sources give the same bytes: no dates, no machine paths. --watch builds again on every change.
import { build, context } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = path.dirname(fileURLToPath(import.meta.url));

/**
 * gray-matter without what a plugin must not carry: its engines (js-yaml 3, and `eval` for `---js`), `fs` and `Buffer`.
 * The YAML parser is handed in by the host (src/core/note/frontmatter.ts).
 */
export const cleanGrayMatter = {
	name: 'clean-gray-matter',
	setup(builder) {
		builder.onResolve({ filter: /^fs$/ }, ({ importer }) =>
			/[\\/]gray-matter[\\/]/.test(importer)
				? { path: 'fs', namespace: 'empty-module' }
				: undefined,
		);
		builder.onResolve({ filter: /engines$/ }, ({ importer }) =>
			/[\\/]gray-matter[\\/]/.test(importer)
				? { path: 'engines', namespace: 'empty-module' }
				: undefined,
		);
		builder.onLoad({ filter: /.*/, namespace: 'empty-module' }, () => ({
			contents: 'module.exports = {}',
		}));
		builder.onLoad({ filter: /gray-matter[\\/]lib[\\/]utils\.js$/ }, () => ({
			// gray-matter turns its input into a buffer and back; here input is always text.
			contents: `
				const stripBom = (text) => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
				exports.define = (object, key, value) =>
					Reflect.defineProperty(object, key, { enumerable: false, configurable: true, writable: true, value });
				exports.isBuffer = () => false;
				exports.isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
				exports.toBuffer = (text) => text;
				exports.toString = (text) => stripBom(String(text));
				exports.arrayify = (value) => (value ? (Array.isArray(value) ? value : [value]) : []);
				exports.startsWith = (text, start, length) => text.slice(0, length ?? start.length) === start;
			`,
		}));
	},
};

/**
 * The module `reader-version`: a text that is another one whenever a source of `src/core`, or a package, is. What the
 * plugin kept of notes on a device was made by one reader and is dropped by the next.
 *
 * @type {import('esbuild').Plugin}
 */
export const readerVersion = {
	name: 'reader-version',
	setup(builder) {
		const folder = path.join(root, 'src/core');
		builder.onResolve({ filter: /^reader-version$/ }, () => ({
			path: 'reader-version',
			namespace: 'reader-version',
		}));
		builder.onLoad({ filter: /.*/, namespace: 'reader-version' }, async () => {
			const names = (await readdir(folder, { recursive: true }))
				.filter((name) => name.endsWith('.ts'))
				.map((name) => name.replaceAll('\\', '/'))
				.sort();
			const files = [
				...names.map((name) => path.join(folder, name)),
				path.join(root, 'package-lock.json'),
			];
			const hash = createHash('sha256');
			for (const file of files) hash.update(await readFile(file));
			const version = hash.digest('hex').slice(0, 16);
			return { contents: `export const READER_VERSION = '${version}';`, watchFiles: files };
		});
	},
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
	absWorkingDir: root,
	bundle: true,
	target: 'es2022',
	charset: 'utf8',
	legalComments: 'none',
	logLevel: 'warning',
	jsx: 'automatic',
	jsxImportSource: 'preact',
	plugins: [cleanGrayMatter, readerVersion],
};

/** @type {import('esbuild').BuildOptions} */
export const plugin = {
	...shared,
	entryPoints: ['src/plugin/main.ts'],
	outfile: 'main.js',
	platform: 'browser',
	format: 'cjs',
	minify: true,
	external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
};

/** @type {import('esbuild').BuildOptions} */
export const commandLine = {
	...shared,
	entryPoints: { cli: 'src/cli/bin.mts' },
	outdir: 'dist',
	outExtension: { '.js': '.mjs' },
	platform: 'node',
	format: 'esm',
	target: 'node20',
	minifyWhitespace: true,
	banner: {
		js: "#!/usr/bin/env node\nimport { createRequire as actionThresholdRequire } from 'node:module';\nconst require = actionThresholdRequire(import.meta.url);",
	},
};

/** The model alone, as a scorer for logs of events (test/validity), and what measures it there. */
export const validity = {
	...shared,
	entryPoints: {
		scorer: 'test/validity/product-scorer.ts',
		validate: 'test/validity/main.mts',
	},
	outdir: 'dist',
	outExtension: { '.js': '.mjs' },
	platform: 'node',
	format: 'esm',
	target: 'node20',
};

const targets = [plugin, commandLine, validity];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const wanted = process.argv.slice(2);
	if (wanted.includes('--preview')) {
		const { previewTargets } = await import('./test/preview/build.mjs');
		targets.push(...previewTargets(shared));
	}
	if (wanted.includes('--watch')) {
		for (const target of targets) await (await context(target)).watch();
	} else {
		await Promise.all(targets.map((target) => build(target)));
	}
}
