import { fileURLToPath } from 'node:url';
import path from 'node:path';

const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * What the preview is built of: the page with its style and font, the server, and what takes pictures of it. `shared`
 * are the options of every build of this repository.
 *
 * @param {import('esbuild').BuildOptions} shared
 * @returns {import('esbuild').BuildOptions[]}
 */
export function previewTargets(shared) {
	const outdir = path.join(here, '../../dist/preview');
	return [
		{
			...shared,
			entryPoints: {
				page: path.join(here, 'page/main.ts'),
			},
			outdir,
			platform: 'browser',
			format: 'iife',
			minify: false,
			alias: { obsidian: path.join(here, '../host/obsidian.ts') },
		},
		{
			...shared,
			entryPoints: { page: path.join(here, 'page/page.css') },
			outdir,
			loader: { '.woff2': 'file' },
			assetNames: '[name]',
		},
		{
			...shared,
			entryPoints: { server: path.join(here, 'server/main.mts') },
			outdir,
			outExtension: { '.js': '.mjs' },
			platform: 'node',
			format: 'esm',
			target: 'node20',
		},
		{
			...shared,
			entryPoints: { screenshots: path.join(here, 'screenshots.mts') },
			outdir,
			outExtension: { '.js': '.mjs' },
			platform: 'node',
			format: 'esm',
			target: 'node20',
			packages: 'external',
		},
	];
}
