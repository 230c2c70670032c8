import { describe, expect, test } from 'vitest';
import { parseDay, type Day } from '../../src/core/day';
import { main } from '../../src/cli/main.mjs';

/** The day every sample vault is looked at from. */
const TODAY = parseDay('2026-11-22') as Day;

const VAULTS = ['demo', 'first-week', 'one-sided', 'broken-notes', 'no-people', 'empty'];
const COMMANDS: readonly (readonly [string, ...string[]])[] = [
	['people'],
	['interactions'],
	['ladder'],
	['ask', '--action', 'introduction', '--topic', 'bookkeeper'],
	['favors'],
	['review', '--weeks', '8'],
	['check'],
];

async function printed(args: readonly string[]): Promise<string> {
	const lines: string[] = [];
	await main(args, {
		today: () => TODAY,
		print: (text) => lines.push(text),
		complain: (text) => lines.push(`! ${text}`),
	});
	return `${lines.join('\n')}\n`;
}

// Written anew by `npm run record` alone. Read the difference before you commit it.
describe.each(VAULTS)('the sample vault %s yields what is recorded', (vault) => {
	test.each(COMMANDS)('%s', async (command, ...options) => {
		const args = [command, `test/vaults/${vault}`, ...options];
		await expect(await printed(args)).toMatchFileSnapshot(`${vault}/${command}.txt`);
		await expect(await printed([...args, '--json'])).toMatchFileSnapshot(`${vault}/${command}.json`);
	});
});
