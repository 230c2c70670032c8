import { statSync } from 'node:fs';
import path from 'node:path';
import { pairedRatios, type Ratio } from './rounds';
import type { Row } from './table';
import { usageOf, type Usage } from './whole-process.mjs';

/** Where the programs lie, and a folder to write to. */
export interface Places {
	readonly dist: string;
	readonly scratch: string;
	readonly vault: string;
	/** `YYYY-MM-DD` */
	readonly today: string;
}

const difference = (usages: readonly (readonly [Usage, Usage])[]): Ratio => {
	const extra = usages.map(([base, other]) => (other.peakKiB - base.peakKiB) / 1024);
	const ordered = [...extra].sort((a, b) => a - b);
	return {
		median: ordered[(ordered.length - 1) >> 1] ?? NaN,
		least: ordered[0] ?? NaN,
		most: ordered[ordered.length - 1] ?? NaN,
	};
};

/** The command line from start to end, held against a process that only reads the notes. */
export async function measureProcesses(
	{ dist, scratch, vault, today }: Places,
	rounds: number,
): Promise<readonly Row[]> {
	const usages: (readonly [Usage, Usage])[] = [];
	let base: Usage | undefined;
	const [, cold] = await pairedRatios(
		[
			async () => {
				base = await usageOf(dist, scratch, [path.join(dist, 'bench/raw-read.mjs'), vault]);
				return base.wallMicros;
			},
			async () => {
				const args = [path.join(dist, 'cli.mjs'), 'people', vault, '--today', today];
				const usage = await usageOf(dist, scratch, args);
				if (base !== undefined) usages.push([base, usage]);
				return usage.wallMicros;
			},
		],
		rounds,
	);
	if (cold === undefined) return [];
	return [
		{
			name: 'cold index, whole process, to a process that reads the notes',
			ratio: cold,
			goal: 1.5,
		},
		{ name: 'its most memory, MiB above that process', ratio: difference(usages), goal: 48 },
	];
}

/** Size of the plugin of the nearest peer, in bytes (shared notes on performance name it: 137 kB). */
const PEER_BYTES = 137_000;

/** The plugin as it is shipped. */
export function measureBundle(repository: string): readonly Row[] {
	const share = statSync(path.join(repository, 'main.js')).size / PEER_BYTES;
	const ratio = { median: share, least: share, most: share };
	return [{ name: 'main.js, to 137 kB', ratio, goal: 1.3 }];
}
