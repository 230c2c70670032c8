// `npm run screenshots [-- folder [vault ...]]`: builds everything, then takes pictures of the sidebar.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

if (process.env['ACTION_THRESHOLD_BUILT'] !== '1') {
	execFileSync(process.execPath, ['esbuild.config.mjs', '--preview'], {
		cwd: repository,
		stdio: 'inherit',
	});
}

const { main } = await import('../../dist/preview/screenshots.mjs');
await main(process.argv.slice(2));
