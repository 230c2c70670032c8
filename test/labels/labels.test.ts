import { beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.mjs';
import { parseDay, type Day } from '../../src/core/day';
import { FIELDS, scoreVault, type Reading, type Score, type Share } from './score';

const TODAY = parseDay('2026-11-20') as Day;

async function answerOf<Answer>(command: string, folder: string): Promise<Answer> {
	let printed = '[]';
	await main([command, folder, '--json'], {
		today: () => TODAY,
		print: (text) => {
			printed = text;
		},
		complain: () => undefined,
	});
	return JSON.parse(printed) as Answer;
}

async function readingOf(folder: string): Promise<Reading> {
	return {
		entries: await answerOf('interactions', folder),
		people: await answerOf('people', folder),
		problems: await answerOf('check', folder),
	};
}

const share = ({ right, all }: Share): number => (all === 0 ? 1 : right / all);
const shown = ({ right, all }: Share): string =>
	`${(100 * share({ right, all })).toFixed(1)}% (${String(right)}/${String(all)})`;

function report(name: string, score: Score): string {
	const { recall, precision, fields, keptOut, people, problems } = score;
	const parts = FIELDS.map(
		(field) => `${field} ${shown(fields.get(field) ?? { right: 0, all: 0 })}`,
	);
	return [
		`${name}: found ${shown(recall)}, of those read right ${shown(precision)}, kept out ${shown(keptOut)}`,
		`  ${parts.join(', ')}`,
		`  people ${shown(people)}, findings ${shown(problems)}`,
	].join('\n');
}

/** The least share of entries found, of those read that are entries, and of right kinds and actors. */
const EXPLICIT = { recall: 0.98, precision: 0.99, meaning: 0.97 };
const ORDINARY = { recall: 0.97, precision: 0.97, meaning: 0.88 };

describe.each([
	['plain', EXPLICIT],
	['shapes', EXPLICIT],
	['forms', EXPLICIT],
	['traps', EXPLICIT],
	['words', ORDINARY],
] as const)('the labelled vault %s', (name, least) => {
	let scores: { readonly tuned: Score; readonly heldOut: Score };
	beforeAll(async () => {
		const folder = `test/labels/${name}`;
		scores = scoreVault(folder, await readingOf(`${folder}/vault`));
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

	test.each(['tuned', 'heldOut'] as const)(
		'has its people and findings as labelled (%s)',
		(part) => {
			const { people, problems } = scores[part];
			expect(share(people)).toBe(1);
			expect(share(problems)).toBeGreaterThanOrEqual(0.95);
		},
	);

	test.runIf(name === 'forms')('has no finding that is not labelled', () => {
		expect(share(scores.tuned.expected)).toBe(1);
		expect(share(scores.heldOut.expected)).toBeGreaterThanOrEqual(0.85);
	});
});
