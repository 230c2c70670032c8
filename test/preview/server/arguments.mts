import { parseDay } from '../../../src/core/day';
import { OWN_PORT } from '../protocol';

/** What `npm start` was asked for. */
export interface PreviewOptions {
	/** The folder to show; the sample vault when absent. */
	readonly folder?: string;
	readonly write: boolean;
	readonly open: boolean;
	readonly port: number;
	/** `YYYY-MM-DD` */
	readonly today?: string;
	/** End when the standard input ends, so that no preview outlives the program that started it. */
	readonly untilInputEnds: boolean;
	readonly help: boolean;
}

/** How it is asked. */
export const usage = `Usage: npm start -- [folder] [options]

Shows the built plugin in a browser page, over the sample vault or over a folder of yours.

  --write               write to the folder; without it, changes stay in memory
  --today YYYY-MM-DD    take this day for today
  --port N              take this port (${OWN_PORT} unless it is in use)
  --no-open             do not open a browser
  --until-input-ends    end when the standard input ends, for programs that start a preview
  --help                show this
`;

/** A wish that makes no sense, in words for the person who made it. */
export class BadArgument extends Error {}

function portOf(text: string | undefined): number {
	const port = Number(text);
	if (text === undefined || !/^\d+$/.test(text) || port > 65535) {
		throw new BadArgument(`--port needs a number from 0 to 65535, not "${text ?? ''}".`);
	}
	return port;
}

function todayOf(text: string | undefined): string {
	if (text === undefined || parseDay(text) === undefined) {
		throw new BadArgument(`--today needs a date like 2026-11-22, not "${text ?? ''}".`);
	}
	return text;
}

/** Reads the arguments; throws `BadArgument` for one that makes no sense. */
export function readArguments(given: readonly string[]): PreviewOptions {
	const folders: string[] = [];
	let options: PreviewOptions = {
		write: false,
		open: true,
		port: OWN_PORT,
		untilInputEnds: false,
		help: false,
	};
	const rest = given.flatMap((one) => {
		const match = /^(--(?:today|port))=(.*)$/.exec(one);
		return match === null ? [one] : [match[1] ?? '', match[2] ?? ''];
	});
	for (let at = 0; at < rest.length; at += 1) {
		const one = rest[at] ?? '';
		if (one === '--write') options = { ...options, write: true };
		else if (one === '--no-open') options = { ...options, open: false };
		else if (one === '--until-input-ends') options = { ...options, untilInputEnds: true };
		else if (one === '--help' || one === '-h') options = { ...options, help: true };
		else if (one === '--port') options = { ...options, port: portOf(rest[(at += 1)]) };
		else if (one === '--today') options = { ...options, today: todayOf(rest[(at += 1)]) };
		else if (one.startsWith('-')) throw new BadArgument(`Unknown option "${one}".`);
		else folders.push(one);
	}
	const [folder, second] = folders;
	if (second !== undefined) throw new BadArgument(`One folder at a time, not also "${second}".`);
	return folder === undefined ? options : { ...options, folder };
}
