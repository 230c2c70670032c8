import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a run of the built command line left behind. */
export interface Ran {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the built command line as a process of its own. */
export function run(...args: readonly string[]): Promise<Ran> {
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			['dist/cli.mjs', ...args],
			{ maxBuffer: 64 * 1024 * 1024 },
			(error, stdout, stderr) => {
				const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
				resolve({ code, stdout, stderr });
			},
		);
	});
}

/** Runs it with `--json` and reads what it printed. */
export async function runJson(...args: readonly string[]): Promise<unknown> {
	const { stdout, stderr } = await run(...args, '--json');
	if (stderr !== '') throw new Error(stderr);
	return JSON.parse(stdout) as unknown;
}

/** Writes a vault of these notes into a fresh temporary folder and gives its path. */
export async function vaultOf(notes: Readonly<Record<string, string>>): Promise<string> {
	const root = await mkdtemp(path.join(tmpdir(), 'vault-'));
	for (const [name, text] of Object.entries(notes)) {
		await mkdir(path.dirname(path.join(root, name)), { recursive: true });
		await writeFile(path.join(root, name), text);
	}
	return root;
}
