import { expect, test } from 'vitest';
import type { Day } from '../../src/core/day';
import { main } from '../../src/cli/main.mjs';
import { vaultOf } from './run';

async function progressOver(notes: number): Promise<readonly string[]> {
	const vault = await vaultOf(
		Object.fromEntries(
			Array.from({ length: notes }, (_, at) => [`Notes/${String(at)}.md`, 'Bread.\n']),
		),
	);
	const shown: string[] = [];
	await main(['people', vault], {
		today: () => 20_780 as Day,
		print: () => undefined,
		complain: () => undefined,
		progress: (text) => shown.push(text),
	});
	return shown;
}

test('a large vault shows how far the reading is, and the line is cleared at the end', async () => {
	const shown = await progressOver(600);
	expect(shown).toContain('Reading 100 of 600 notes');
	expect(shown[shown.length - 1]).toBe('');
});

test('a small vault shows no progress', async () => {
	expect((await progressOver(5)).filter((text) => text !== '')).toEqual([]);
});
