// `npm run validate -- <folder>...`: builds the model as it stands and measures it on logs of events.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

if (process.env['ACTION_THRESHOLD_BUILT'] !== '1') {
	execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: repository, stdio: 'inherit' });
}

const { run } = await import('../../dist/validate.mjs');
process.exitCode = run(process.argv.slice(2));
