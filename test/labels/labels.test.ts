import { beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.mjs';
import { parseDay, type Day } from '../../src/core/day';
import { FIELDS, scoreVault, type Found, type Score, type Share } from './score';

const TODAY = parseDay('2026-11-20') as Day;

async function entriesOf(folder: string): Promise<readonly Found[]> {
	let printed = '[]';
	await main(['interactions', folder, '--json'], {
		today: () => TODAY,
		print: (text) => {
			printed = text;
		},
		complain: () => undefined,
	});
	return JSON.parse(printed) as readonly Found[];
}

const share = ({ right, all }: Share): number => (all === 0 ? 1 : right / all);
const shown = ({ right, all }: Share): string =>
	`${(100 * share({ right, all })).toFixed(1)}% (${String(right)}/${String(all)})`;

function report(name: string, { recall, precision, fields, keptOut }: Score): string {
	const parts = FIELDS.map(
		(field) => `${field} ${shown(fields.get(field) ?? { right: 0, all: 0 })}`,
	);
	return [
		`${name}: found ${shown(recall)}, of those read right ${shown(precision)}, kept out ${shown(keptOut)}`,
		`  ${parts.join(', ')}`,
	].join('\n');
}

/** The least share of entries found, of those read that are entries, and of right kinds and actors. */
const EXPLICIT = { recall: 0.98, precision: 0.99, meaning: 0.97 };
const ORDINARY = { recall: 0.97, precision: 0.97, meaning: 0.88 };

describe.each([
	['plain', EXPLICIT],
	['shapes', EXPLICIT],
	['traps', EXPLICIT],
	['words', ORDINARY],
] as const)('the labelled vault %s', (name, least) => {
	let scores: { readonly tuned: Score; readonly heldOut: Score };
	beforeAll(async () => {
		const folder = `test/labels/${name}`;
		scores = scoreVault(folder, await entriesOf(`${folder}/vault`));
		process.stdout.write(`${report(`${name}, tuned on`, scores.tuned)}\n`);
		process.stdout.write(`${report(`${name}, held out`, scores.heldOut)}\n`);
	});

	test.each(['tuned', 'heldOut'] as const)('is read as labelled (%s)', (part) => {
		const { recall, precision, fields, keptOut } = scores[part];
		expect(recall.all).toBeGreaterThan(40);
		expect(share(recall)).toBeGreaterThanOrEqual(least.recall);
		expect(share(precision)).toBeGreaterThanOrEqual(least.precision);
		expect(share(fields.get('kind') ?? { right: 0, all: 1 })).toBeGreaterThanOrEqual(least.meaning);
		expect(share(fields.get('by') ?? { right: 0, all: 1 })).toBeGreaterThanOrEqual(least.meaning);
		expect(share(keptOut)).toBeGreaterThanOrEqual(0.8);
	});
});
