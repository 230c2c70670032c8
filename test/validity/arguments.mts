import { parseArgs } from 'node:util';

/** What was typed behind `npm run validate --`. */
export interface Arguments {
	readonly folders: readonly string[];
	/** Share of the days of contact that ego wrote down, above 0 up to 1. */
	readonly logShare: number;
	/** Samples of the egos for the intervals; 0 for none. */
	readonly boot: number;
	readonly seed: number;
	readonly json: boolean;
	/** Instead of the tables: what becomes of the figures when each number of the model moves by half. */
	readonly sensitivity: boolean;
	/** Where to draw the calibration picture. */
	readonly picture?: string;
	/** A page with the two marks between which the table goes. */
	readonly page?: string;
}

/** Something typed that cannot be used; its message is for whoever typed it. */
export class UsageError extends Error {}

const OPTIONS = {
	'log-share': { type: 'string', default: '1' },
	boot: { type: 'string', default: '200' },
	seed: { type: 'string', default: '1' },
	json: { type: 'boolean', default: false },
	sensitivity: { type: 'boolean', default: false },
	picture: { type: 'string' },
	page: { type: 'string' },
	help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The help, whole. */
export const HELP = `Measures the strength and the chance of an answer on logs of dated events: do they say who acts for ego?

Usage: npm run validate -- <folder>... [options]

A folder holds events.csv or events.csv.gz (src,dst,t,kind, by time), meta.json and perhaps truth.csv.

  --log-share 0.3   ego wrote down only this share of the days of contact (default: 1)
  --boot N          samples of the egos for the intervals, 0 for none (default: 200)
  --seed N          another draw of rows and samples (default: 1)
  --json            values for programs instead of tables
  --sensitivity     instead, what becomes of the figures when each number moves by half (takes its time)
  --picture file    draws the calibration as an SVG
  --page file       writes the summary between the page's marks <!-- validity --> and <!-- /validity -->`;

function typed(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

function numberFrom(
	option: string,
	text: string,
	{ isFine, expected }: { isFine: (value: number) => boolean; expected: string },
): number {
	const value = Number(text);
	if (/^\d+(?:\.\d+)?$/.test(text) && isFine(value)) return value;
	throw new UsageError(`Unexpected \`--${option} ${text}\`, expected ${expected}`);
}

const WHOLE = {
	isFine: (value: number): boolean => Number.isInteger(value) && value <= 100_000,
	expected: 'a whole number from 0 to 100,000',
};
const SHARE = {
	isFine: (value: number): boolean => value > 0 && value <= 1,
	expected: 'a share above 0, up to 1',
};

/**
 * Reads what was typed.
 *
 * @throws {UsageError} for anything that cannot be used.
 */
export function readArguments(args: readonly string[]): Arguments | 'help' {
	const { values, positionals } = typed(args);
	if (values.help) return 'help';
	if (positionals.length === 0) throw new UsageError('Expected a folder with a log of events');
	const { picture, page } = values;
	return {
		folders: positionals,
		logShare: numberFrom('log-share', values['log-share'], SHARE),
		boot: numberFrom('boot', values.boot, WHOLE),
		seed: numberFrom('seed', values.seed, WHOLE),
		json: values.json,
		sensitivity: values.sensitivity,
		...(picture === undefined ? {} : { picture }),
		...(page === undefined ? {} : { page }),
	};
}
