import { readFileSync, writeFileSync } from 'node:fs';
import { type Arguments, HELP, readArguments, UsageError } from './arguments.mjs';
import { CONTESTANTS } from './contestants';
import { evaluateLog, type LogResult } from './evaluate';
import { jsonOf } from './json';
import { PAGE_MARKS, pageWith, summary } from './page';
import { calibrationPicture } from './picture';
import { LogError, readEventLog } from './read-event-log.mjs';
import { asText, report } from './report';
import type { Contestant } from './scorer';
import { sensitivityContestants, sensitivityTable } from './sensitivity';

/** Where the command speaks. */
export interface Host {
	readonly print: (text: string) => void;
	readonly complain: (text: string) => void;
	/** Shows how far it is, over what it showed before; '' wipes it. Absent where nobody watches. */
	readonly progress?: (text: string) => void;
}

function evaluateFolder(
	folder: string,
	{ contestants, args }: { contestants: readonly Contestant[]; args: Arguments },
	{ progress }: Host,
): LogResult {
	progress?.(`${folder}: reading`);
	const log = readEventLog(folder);
	const { name } = log.meta;
	const show = (done: number): void => progress?.(`${name}: ${String(done)} people`);
	const result = evaluateLog(log, contestants, { ...args, progress: show });
	progress?.('');
	return result;
}

function writeFiles({ picture, page }: Arguments, logs: readonly LogResult[]): void {
	if (picture !== undefined) writeFileSync(picture, calibrationPicture(logs));
	if (page === undefined) return;
	const text = pageWith(readFileSync(page, 'utf8'), summary(logs));
	if (text === undefined)
		throw new UsageError(`${page}: expected the marks ${PAGE_MARKS.join(' and ')}`);
	writeFileSync(page, text);
}

function evaluateAll(
	args: Arguments,
	contestants: readonly Contestant[],
	host: Host,
): readonly LogResult[] {
	return args.folders.map((folder) => evaluateFolder(folder, { contestants, args }, host));
}

function validateWith(args: Arguments, host: Host): void {
	const logs = evaluateAll(args, CONTESTANTS, host);
	host.print(args.json ? jsonOf(logs) : report(logs));
	writeFiles(args, logs);
}

/** The same figures with every number of the model moved; intervals would cost too much and tell nothing. */
function sensitivityOf(args: Arguments, host: Host): string {
	const logs = evaluateAll({ ...args, boot: 0 }, sensitivityContestants(), host);
	return asText(sensitivityTable(logs));
}

/** The command as a function: its exit code is 0, or 1 for a failure that was said. */
export function validate(args: readonly string[], host: Host): number {
	try {
		const read = readArguments(args);
		if (read === 'help') {
			host.print(HELP);
			return 0;
		}
		if (read.sensitivity) host.print(sensitivityOf(read, host));
		else validateWith(read, host);
		return 0;
	} catch (error) {
		if (error instanceof UsageError) {
			host.complain(`${error.message}\nTry: npm run validate -- --help`);
		} else if (error instanceof LogError) {
			host.complain(error.message);
		} else {
			throw error;
		}
		return 1;
	}
}

/** The command in a terminal. */
export function run(args: readonly string[]): number {
	const { stdout, stderr } = process;
	return validate(args, {
		print: (text) => stdout.write(`${text}\n`),
		complain: (text) => stderr.write(`${text}\n`),
		...(stderr.isTTY && { progress: (text: string) => stderr.write(`\r\u001b[K${text}`) }),
	});
}
