import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PluginManifest } from 'obsidian';
import { parseDay } from '../../../src/core/day';
import { SAMPLE_LAST_DAY, type VaultMessage, type WritesTo } from '../protocol';
import { BadArgument, readArguments, usage, type PreviewOptions } from './arguments.mjs';
import { DiskStore } from './disk-store.mjs';
import { fileFinder } from './files.mjs';
import { openBrowser } from './open-browser.mjs';
import { OverlayStore } from './overlay-store.mjs';
import { startServer } from './server.mjs';
import { watchFolder } from './watch.mjs';

/** This file is built to dist/preview/server.mjs. */
const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const sampleVault = path.join(repository, 'test/vaults/demo');

/** Days after which the sample vault looks forgotten. */
const FORGOTTEN_AFTER_DAYS = 14;

/** A preview that runs. */
export interface Preview {
	readonly url: string;
	readonly writesTo: WritesTo;
	close(): Promise<void>;
}

/** The folder asked for, seen from where npm was started: it runs its scripts in the repository. */
function folderOf({ folder }: Pick<PreviewOptions, 'folder'>): string {
	if (folder === undefined) return sampleVault;
	return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), folder);
}

async function checkFolder(folder: string): Promise<void> {
	const found = await stat(folder).catch(() => undefined);
	if (found === undefined) throw new BadArgument(`There is no folder "${folder}".`);
	if (!found.isDirectory()) throw new BadArgument(`"${folder}" is not a folder.`);
}

/** The day it is where the person is, as `YYYY-MM-DD`. */
function civilDay(date: Date): string {
	const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
	return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** What to say where the sample vault is seen from a day far from its last entry. */
export function sampleHint(
	folder: string,
	today: string,
	sample = sampleVault,
): string | undefined {
	if (path.resolve(folder) !== sample) return undefined;
	const distance = (parseDay(today) ?? 0) - (parseDay(SAMPLE_LAST_DAY) ?? 0);
	if (distance >= -1 && distance <= FORGOTTEN_AFTER_DAYS) return undefined;
	return `The sample vault ends on ${SAMPLE_LAST_DAY}. To see it as on that day: npm start -- --today ${SAMPLE_LAST_DAY}`;
}

/** Starts the preview of a folder; the caller closes it. */
export async function startPreview(
	options: Pick<PreviewOptions, 'folder' | 'write' | 'port' | 'today'>,
	now = new Date(),
): Promise<Preview> {
	const folder = folderOf(options);
	await checkFolder(folder);
	const disk = new DiskStore(folder);
	const overlay = options.write ? undefined : new OverlayStore(disk);
	const writesTo: WritesTo = options.write ? 'disk' : 'memory';
	const hint = sampleHint(folder, options.today ?? civilDay(now));
	const about = async (): Promise<Omit<VaultMessage, 'files' | 'folders'>> => ({
		name: path.basename(folder),
		writesTo,
		manifest: JSON.parse(
			await readFile(path.join(repository, 'manifest.json'), 'utf8'),
		) as PluginManifest,
		...(options.today === undefined ? {} : { today: options.today }),
		...(hint === undefined ? {} : { hint }),
	});
	const findFile = await fileFinder(path.join(repository, 'dist/preview'), repository);
	const server = await startServer({ store: overlay ?? disk, findFile, about }, options.port);
	const watch = await watchFolder(folder, disk, async (changes) => {
		for (const change of changes) {
			overlay?.forget(change.kind === 'written' ? change.file.path : change.path);
		}
		await server.announce(changes);
	});
	return {
		url: server.url,
		writesTo,
		close: async () => {
			watch.close();
			await server.close();
		},
	};
}

/** What `npm start` does after building. The exit code is 1 when it could not start. */
export async function main(args: readonly string[]): Promise<void> {
	try {
		const options = readArguments(args);
		if (options.help) {
			process.stdout.write(usage);
			return;
		}
		const preview = await startPreview(options);
		const folder = folderOf(options);
		const hint = sampleHint(folder, options.today ?? civilDay(new Date()));
		const lines = [
			`Preview of ${folder}`,
			options.write
				? 'Changes are written to the folder.'
				: 'Changes stay in memory; start with --write to write them to the folder.',
			...(hint === undefined ? [] : [hint]),
			`Open ${preview.url}   (Ctrl+C ends)`,
		];
		process.stdout.write(`${lines.join('\n')}\n`);
		if (options.open) openBrowser(preview.url);
		const end = (): void => {
			void preview.close().then(() => process.exit(0));
		};
		process.once('SIGINT', end);
		process.once('SIGTERM', end);
		if (options.untilInputEnds) process.stdin.once('end', end).resume();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		process.stderr.write(`${reason}\n${error instanceof BadArgument ? `\n${usage}` : ''}`);
		process.exitCode = 1;
	}
}
