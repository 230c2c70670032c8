import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a process took from start to end. */
export interface Usage {
	/** On the clock, in microseconds. */
	readonly wallMicros: number;
	readonly cpuMicros: number;
	/** Most memory it held at once, in KiB. */
	readonly peakKiB: number;
}

const isUsage = (value: unknown): value is Omit<Usage, 'wallMicros'> =>
	typeof value === 'object' && value !== null && 'peakKiB' in value && 'cpuMicros' in value;

/**
 * Runs a program of `dist` to its end, its output thrown away.
 *
 * @throws {Error} where it fails.
 */
export async function usageOf(
	dist: string,
	scratch: string,
	args: readonly string[],
): Promise<Usage> {
	const file = path.join(scratch, 'usage.json');
	const started = performance.now();
	const child = spawn(
		process.execPath,
		['--import', path.join(dist, 'bench/tell-usage.mjs'), ...args],
		{ stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, TELL_USAGE: file } },
	);
	const [code] = (await once(child, 'exit')) as [number | null];
	const wallMicros = (performance.now() - started) * 1000;
	if (code !== 0) throw new Error(`\`node ${args.join(' ')}\` ended with ${String(code)}`);
	const usage: unknown = JSON.parse(await readFile(file, 'utf8'));
	if (!isUsage(usage)) throw new Error('The program did not say what it used');
	return { ...usage, wallMicros };
}
