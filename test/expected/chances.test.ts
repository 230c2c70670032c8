import { expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.mjs';
import { readVault } from '../../src/cli/vault.mjs';
import { outlookByRung, type RungOutlook } from '../../src/core/action/chance/outlook';
import { parseDay, type Day } from '../../src/core/day';

const MOST_PEOPLE = 20;

/** A chance as a table bears it: in tenths, nobody sure of either, with why they stand on the rung. */
function cell({ chance, because }: RungOutlook): string {
	const mark = because === 'proven' ? '*' : because === 'said' ? '!' : '';
	const tenths = Math.min(9, Math.max(1, Math.round(chance * 10)));
	return `${String(tenths * 10)}${mark}`;
}

// Written anew by `npm run record` alone. Would you believe it of these people? Their notes are in test/vaults/demo.
test('the chances of the twenty strongest ties of the demo vault are believable', async () => {
	const today = parseDay('2026-11-22') as Day;
	const args = readArguments(['people', 'test/vaults/demo']);
	if (typeof args === 'string') throw new Error('no command');
	const { analysis } = await readVault(args, {
		today: () => today,
		print: () => undefined,
		complain: () => undefined,
	});
	const { people, rules } = analysis.outlooks;
	const strongest = [...people]
		.sort((a, b) => b.profile.tie.strength - a.profile.tie.strength)
		.slice(0, MOST_PEOPLE);
	const rows = strongest.map((outlook) => {
		const { person, closeness, tie } = outlook.profile;
		const cells = outlookByRung(outlook, rules).map(cell);
		const days = String(tie.contactDays.length);
		return [person.name, person.circle ?? '', closeness.toFixed(1), days, ...cells];
	});
	const head = ['person', 'circle', 'closeness', 'days', ...rules.actions.map(({ id }) => id)];
	const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
	const text = `Chance of a yes in percent, to the nearest ten from 10 to 90 (* has done it, ! you say so).\n\n${table.join('\n')}\n`;
	await expect(text).toMatchFileSnapshot('demo/chances.md');
});
