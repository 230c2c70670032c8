import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds everything once before the tests, which run the built files. */
export default function setup(): void {
	if (process.env['ACTION_THRESHOLD_BUILT'] === '1') return;
	execFileSync(process.execPath, ['esbuild.config.mjs', '--preview'], {
		cwd: fileURLToPath(new URL('..', import.meta.url)),
		stdio: 'inherit',
	});
}
