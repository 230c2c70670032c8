import { parseArgs } from 'node:util';
import { parseDay, type Day } from '../core/day';

/** The commands, in the order of the help. */
export const COMMANDS = [
	'people',
	'interactions',
	'ladder',
	'ask',
	'favors',
	'review',
	'check',
	'explain',
] as const;
export type Command = (typeof COMMANDS)[number];

/** What the owner typed, read and valid. */
export interface Arguments {
	readonly command: Command;
	readonly vault: string;
	/** For `explain`: the note, as a path inside the vault. */
	readonly note?: string;
	readonly json: boolean;
	readonly today?: Day;
	/** A `data.json` as the plugin writes it. */
	readonly config?: string;
	readonly action?: string;
	readonly topic?: string;
	readonly person?: string;
	readonly minutes?: number;
	readonly weeks?: number;
}

/** Something typed that cannot be used; its message is for the owner. */
export class UsageError extends Error {}

const OPTIONS = {
	json: { type: 'boolean' },
	today: { type: 'string' },
	config: { type: 'string' },
	action: { type: 'string' },
	topic: { type: 'string' },
	person: { type: 'string' },
	minutes: { type: 'string' },
	weeks: { type: 'string' },
	help: { type: 'boolean', short: 'h' },
	version: { type: 'boolean' },
} as const;

/** Options that one command alone takes. */
const OWNERS: Readonly<Record<string, Command>> = {
	action: 'ask',
	topic: 'ask',
	person: 'favors',
	minutes: 'favors',
	weeks: 'review',
};

const isCommand = (word: string): word is Command => COMMANDS.some((command) => command === word);

function wholeNumber(
	option: string,
	text: string,
	{ least, most }: { least: number; most: number },
): number {
	const value = Number(text);
	if (!/^\d+$/.test(text) || value < least || value > most) {
		throw new UsageError(
			`Unexpected \`--${option} ${text}\`, expected a whole number from ${least} to ${most}`,
		);
	}
	return value;
}

function typed(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

/**
 * Reads the words after the program's name. `help` and `version` come back as they are.
 *
 * @throws {UsageError} for anything that cannot be used.
 */
export function readArguments(args: readonly string[]): Arguments | 'help' | 'version' {
	const { values, positionals } = typed(args);
	if (values.help === true || positionals[0] === 'help') return 'help';
	if (values.version === true) return 'version';
	const [command, vault, note, ...rest] = positionals;
	if (command === undefined) throw new UsageError('Expected a command');
	if (!isCommand(command)) {
		throw new UsageError(`Unknown command \`${command}\`, expected one of: ${COMMANDS.join(', ')}`);
	}
	if (vault === undefined || vault === '')
		throw new UsageError(`Expected a vault: ${usageOf(command)}`);
	if (command === 'explain' && note === undefined) {
		throw new UsageError(`Expected a note: ${usageOf(command)}`);
	}
	const extra = command === 'explain' ? rest[0] : note;
	if (extra !== undefined) throw new UsageError(`Unexpected \`${extra}\`: ${usageOf(command)}`);
	for (const [option, owner] of Object.entries(OWNERS)) {
		if (option in values && owner !== command) {
			throw new UsageError(`\`--${option}\` belongs to \`${owner}\`, not to \`${command}\``);
		}
	}
	if (command === 'ask' && values.action === undefined) {
		throw new UsageError(`Expected an action: ${usageOf(command)}`);
	}
	return {
		command,
		vault,
		json: values.json === true,
		...(command === 'explain' && note !== undefined && { note }),
		...(values.today !== undefined && { today: readToday(values.today) }),
		...(values.config !== undefined && { config: values.config }),
		...(values.action !== undefined && { action: values.action }),
		...(values.topic !== undefined && { topic: values.topic }),
		...(values.person !== undefined && { person: values.person }),
		...(values.minutes !== undefined && {
			minutes: wholeNumber('minutes', values.minutes, { least: 0, most: 10_080 }),
		}),
		...(values.weeks !== undefined && {
			weeks: wholeNumber('weeks', values.weeks, { least: 1, most: 1040 }),
		}),
	};
}

function readToday(text: string): Day {
	const day = parseDay(text);
	if (day === undefined) {
		throw new UsageError(`Unexpected \`--today ${text}\`, expected a date like \`2026-02-28\``);
	}
	return day;
}

const USAGE: Readonly<Record<Command, string>> = {
	people: 'people <vault>',
	interactions: 'interactions <vault>',
	ladder: 'ladder <vault>',
	ask: 'ask <vault> --action <action> [--topic "text"]',
	favors: 'favors <vault> [--person <person>] [--minutes <minutes>]',
	review: 'review <vault> [--weeks <weeks>]',
	check: 'check <vault>',
	explain: 'explain <vault> <note>',
};

/** How a command is typed. */
function usageOf(command: Command): string {
	return `action-threshold ${USAGE[command]}`;
}

const SUMMARIES: Readonly<Record<Command, string>> = {
	people: 'everybody in the notes: strength, basis, last contact, rungs',
	interactions: 'every entry read, by person and date',
	ladder: 'how many, and who, would act at each rung',
	ask: 'whom to ask for something, and who falls just short',
	favors: 'what to do for whom; with --minutes, the plan that fits',
	review: 'activity against progress, week by week',
	check: 'what could not be read, with its place (exit code 2 when there is something)',
	explain: 'why one note is read as it is',
};

/** The help, whole. */
export function helpText(): string {
	const width = Math.max(...COMMANDS.map((command) => USAGE[command].length));
	return [
		'Who would act for you, for which ask, and which favor of yours would change that.',
		'',
		'Usage: action-threshold <command> <vault> [options]',
		'',
		...COMMANDS.map((command) => `  ${USAGE[command].padEnd(width)}  ${SUMMARIES[command]}`),
		'',
		'Options:',
		'  --today YYYY-MM-DD   the day to look from (default: today)',
		'  --json               values for programs instead of text for people',
		'  --config data.json   settings as the plugin keeps them (default: what the vault uses)',
		'  --help, --version',
		'',
		'It reads the vault and never writes to it. Exit code 0: fine; 1: failure; 2: check found something.',
	].join('\n');
}
