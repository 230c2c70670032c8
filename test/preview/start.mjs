// `npm start`: builds the plugin and the preview, then serves it. Arguments after `--` are the preview's.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The tests have built everything before they start. */
const isBuilt = process.env['ACTION_THRESHOLD_BUILT'] === '1';

try {
	if (!isBuilt) {
		execFileSync(process.execPath, ['esbuild.config.mjs', '--preview'], {
			cwd: repository,
			stdio: 'inherit',
		});
	}
} catch {
	process.stderr.write('The build failed; see above.\n');
	process.exit(1);
}

const { main } = await import('../../dist/preview/server.mjs');
await main(process.argv.slice(2));
