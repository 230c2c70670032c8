// `npm run bench [-- --size S|M|L] [--rounds N] [--seed N] [--keep folder]`: builds everything, then prints the table of ratios.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const repository = path.resolve(here, '../..');

execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: repository, stdio: 'inherit' });

const { validity } = await import('../../esbuild.config.mjs');
await build({
	...validity,
	entryPoints: {
		main: path.join(here, 'main.mts'),
		'raw-read': path.join(here, 'raw-read.mts'),
		'tell-usage': path.join(here, 'tell-usage.mts'),
	},
	outdir: path.join(repository, 'dist/bench'),
	packages: 'external',
});

const { run } = await import('../../dist/bench/main.mjs');
process.exitCode = await run(process.argv.slice(2));
