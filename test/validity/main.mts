import { readFileSync, writeFileSync } from 'node:fs';
import { type Arguments, HELP, readArguments, UsageError } from './arguments.mjs';
import { CONTESTANTS } from './contestants';
import { evaluateLog, type LogResult } from './evaluate';
import { jsonOf } from './json';
import { PAGE_MARKS, pageWith, summary } from './page';
import { calibrationPicture } from './picture';
import { LogError, readEventLog } from './read-event-log.mjs';
import { report } from './report';

/** Where the command speaks. */
export interface Host {
	readonly print: (text: string) => void;
	readonly complain: (text: string) => void;
	/** Shows how far it is, over what it showed before; '' wipes it. Absent where nobody watches. */
	readonly progress?: (text: string) => void;
}

function evaluateFolder(folder: string, args: Arguments, { progress }: Host): LogResult {
	progress?.(`${folder}: reading`);
	const log = readEventLog(folder);
	const { name } = log.meta;
	const show = (done: number): void => progress?.(`${name}: ${String(done)} people`);
	const result = evaluateLog(log, CONTESTANTS, { ...args, progress: show });
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

/** The command as a function: its exit code is 0, or 1 for a failure that was said. */
export function validate(args: readonly string[], host: Host): number {
	try {
		const read = readArguments(args);
		if (read === 'help') {
			host.print(HELP);
			return 0;
		}
		const logs = read.folders.map((folder) => evaluateFolder(folder, read, host));
		host.print(read.json ? jsonOf(logs) : report(logs));
		writeFiles(read, logs);
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
