import { expect, test } from 'vitest';
import { steadily } from '../../../src/core/action/steady';
import { outlookByRung } from '../../../src/core/action/outlook';
import type { Outlooks } from '../../../src/core/action/build-ladder';
import type { SeenByRung } from '../../../src/core/action/outlook';
import { analyze } from '../../../src/core/analyze';
import { addDays } from '../../../src/core/day';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { readVault } from '../../../src/cli/vault.mjs';
import { day, TODAY as NOW } from '../../examples';
import { aLife, met, notebookOf } from './life';

const TODAY = day('2026-11-22');
const { analysis } = await readVault(
	{ command: 'ladder', vault: 'test/vaults/demo', today: TODAY, json: false },
	{ today: () => TODAY, print: () => undefined, complain: () => undefined },
);

type SeenBy = (outlooks: Outlooks) => SeenByRung;

const steady: SeenBy = ({ lessons, rules }) => steadily(lessons, rules);

/** Who stands where on a day, as `person rung`. */
function standing(on: number, seenBy: SeenBy): ReadonlySet<string> {
	const { outlooks } = analyze(analysis.notebook, DEFAULT_SETTINGS, addDays(TODAY, on));
	const seenByRung = seenBy(outlooks);
	return new Set(
		outlooks.people.flatMap((outlook) =>
			seenByRung(outlook, outlooks.rules).flatMap(({ rung, because }) =>
				because === undefined ? [] : [`${outlook.profile.person.id} ${String(rung)}`],
			),
		),
	);
}

/** How often somebody left a rung and was back on it within two weeks, over a quarter. */
function hops(seenBy: SeenBy): number {
	const days = Array.from({ length: 91 }, (_, back) => standing(back - 90, seenBy));
	let count = 0;
	days.forEach((now, at) => {
		for (const one of days[at - 1] ?? []) {
			if (now.has(one)) continue;
			if (days.slice(at + 1, at + 15).some((later) => later.has(one))) count++;
		}
	});
	return count;
}

test('in a whole life nobody hops off a rung and back on within two weeks', () => {
	expect(hops(() => outlookByRung)).toBeGreaterThan(0);
	expect(hops(steady)).toBe(0);
});

test('a lunch lifts somebody, and they leave only when they are clearly below', () => {
	const notebook = notebookOf([aLife({ name: 'Bo' }, [met(40), met(30), met(0)])]);
	const onDay = (days: number) => {
		const now = addDays(NOW, days);
		const { outlooks } = analyze(notebook, DEFAULT_SETTINGS, now);
		const [outlook] = outlooks.people;
		if (outlook === undefined) throw new Error('Bo is nobody to ask');
		return steady(outlooks)(outlook, outlooks.rules);
	};
	const rungs = onDay(0).filter(({ because }) => because !== undefined);
	expect(rungs.length).toBeGreaterThan(0);
	for (const { rung } of rungs) {
		const seen = Array.from({ length: 400 }, (_, days) => onDay(days)[rung]);
		const held = seen.filter((one) => one?.isHeld === true);
		expect(held.every((one) => one !== undefined && one.chance < 0.5 && one.chance >= 0.4)).toBe(
			true,
		);
		const left = seen.findIndex((one) => one?.because === undefined);
		if (left >= 0) expect(seen.slice(left).every((one) => one?.because === undefined)).toBe(true);
	}
});

test('nobody is held on a rung they never stood on', () => {
	const notebook = notebookOf([aLife({ name: 'Bo' }, [met(300)])]);
	const { outlooks } = analyze(notebook, DEFAULT_SETTINGS, NOW);
	for (const outlook of outlooks.people) {
		for (const seen of steady(outlooks)(outlook, outlooks.rules)) {
			expect(seen.isHeld === true && seen.chance < 0.4).toBe(false);
		}
	}
});
