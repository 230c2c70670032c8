import { expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.mjs';
import { readVault } from '../../src/cli/vault.mjs';
import { outlookByRung } from '../../src/core/action/chance/outlook';
import { type Analysis, analyze } from '../../src/core/analyze';
import { parseDay, type Day } from '../../src/core/day';
import {
	CHANNEL_DEPTHS,
	CIRCLE_CLOSENESS,
	DEFAULT_PARAMETERS,
	type Parameter,
	PARAMETER_TABLE,
	type Parameters,
} from '../../src/core/network/parameters';
import { moved } from '../validity/sensitivity';

/** Chance and place of everybody at every rung. */
interface Place {
	readonly chance: number;
	readonly isOn: boolean;
}

const NOWHERE: Place = { chance: 0, isOn: false };

const placesOf = ({ outlooks: { people, rules } }: Analysis): ReadonlyMap<string, Place> =>
	new Map(
		people.flatMap((outlook) =>
			outlookByRung(outlook, rules).map(({ rung, chance, because }) => {
				const key = `${outlook.profile.person.id} ${String(rung)}`;
				return [key, { chance, isOn: because !== undefined }] as const;
			}),
		),
	);

type Numbers = Readonly<Record<string, Parameter>>;

/** The numbers of one table, and the model with one of them moved. */
const numbersOf = (
	table: Numbers,
	prefix: string,
	withNumber: (key: string, value: number) => Parameters,
) =>
	Object.entries(table).map(([key, number]) => ({
		name: prefix + key,
		movedBy: (factor: number) => withNumber(key, moved(number, factor)),
	}));

const { depth, circleCloseness } = DEFAULT_PARAMETERS;
const NUMBERS = [
	...numbersOf(PARAMETER_TABLE, '', (key, value) => ({ ...DEFAULT_PARAMETERS, [key]: value })),
	...numbersOf(CHANNEL_DEPTHS, 'depth of ', (key, value) => ({
		...DEFAULT_PARAMETERS,
		depth: { ...depth, [key]: value },
	})),
	...numbersOf(CIRCLE_CLOSENESS, 'closeness of ', (key, value) => ({
		...DEFAULT_PARAMETERS,
		circleCloseness: { ...circleCloseness, [key]: value },
	})),
];

const FACTORS = [0.5, 1.5];

// Written anew by `npm run record` alone. Does any one number decide it?
test('no number of the model moves the demo vault’s chances by ten points on average when it moves by half', async () => {
	const today = parseDay('2026-11-22') as Day;
	const args = readArguments(['people', 'test/vaults/demo']);
	if (typeof args === 'string') throw new Error('no command');
	const { analysis } = await readVault(args, {
		today: () => today,
		print: () => undefined,
		complain: () => undefined,
	});
	const { notebook, settings } = analysis;
	const before = [...placesOf(analysis)];
	const on = before.filter(([, { isOn }]) => isOn).length;
	const effectOf = (parameters: Parameters): readonly string[] => {
		const after = placesOf(analyze(notebook, settings, today, { parameters }));
		const pairs = before.map(([key, place]) => [place, after.get(key) ?? NOWHERE] as const);
		const shifts = pairs.map(([a, b]) => Math.abs(a.chance - b.chance));
		const mean = (100 * shifts.reduce((sum, shift) => sum + shift, 0)) / shifts.length;
		expect(mean).toBeLessThan(10);
		const changed = pairs.filter(([a, b]) => a.isOn !== b.isOn).length;
		return [mean.toFixed(1), String(changed)];
	};
	const rows = NUMBERS.map(({ name, movedBy }) => [
		name,
		...FACTORS.flatMap((factor) => effectOf(movedBy(factor))),
	]);
	const head = ['number', 'x 0.5: points', 'places', 'x 1.5: points', 'places'];
	const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
	const text = `What becomes of the demo vault's chances (mean change in points) and of its ${String(on)} places on the ladder (how many come or go) when one number of the model moves by half.\n\n${table.join('\n')}\n`;
	await expect(text).toMatchFileSnapshot('demo/sensitivity.md');
}, 120_000);
