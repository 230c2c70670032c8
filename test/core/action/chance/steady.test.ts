import { expect, test } from 'vitest';
import { steadily } from '../../../../src/core/action/chance/steady';
import { outlookByRung } from '../../../../src/core/action/chance/outlook';
import type { Outlooks } from '../../../../src/core/action/chance/build-ladder';
import type { SeenByRung } from '../../../../src/core/action/chance/outlook';
import { analyze } from '../../../../src/core/analyze';
import { addDays } from '../../../../src/core/day';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { readVault } from '../../../../src/cli/vault.mjs';
import { day, TODAY as NOW } from '../../../examples';
import { aLife, met, notebookOf } from '../life';

const TODAY = day('2026-11-22');
const { analysis } = await readVault(
	{ command: 'ladder', vault: 'test/vaults/demo', today: TODAY, json: false },
	{ today: () => TODAY, print: () => undefined, complain: () => undefined },
);

type SeenBy = (outlooks: Outlooks) => SeenByRung;

const steady: SeenBy = ({ lessons, rules }) => steadily(lessons, rules);

/** Who stands where on a day, as `person rung`, and everybody's chance. */
function standing(on: number, seenBy: SeenBy) {
	const { outlooks } = analyze(analysis.notebook, DEFAULT_SETTINGS, addDays(TODAY, on));
	const seenByRung = seenBy(outlooks);
	const above = new Set<string>();
	const chances = new Map<string, number>();
	for (const outlook of outlooks.people) {
		for (const { rung, because, chance } of seenByRung(outlook, outlooks.rules)) {
			const key = `${outlook.profile.person.id} ${String(rung)}`;
			chances.set(key, chance);
			if (because !== undefined) above.add(key);
		}
	}
	return { above, chances };
}

/** The chance with which somebody left a rung on which they were again within two weeks, over a quarter. */
function hops(seenBy: SeenBy): readonly number[] {
	const days = Array.from({ length: 91 }, (_, back) => standing(back - 90, seenBy));
	return days.flatMap(({ above, chances }, at) =>
		[...(days[at - 1]?.above ?? [])].flatMap((one) => {
			const isBack = days.slice(at + 1, at + 15).some((later) => later.above.has(one));
			return above.has(one) || !isBack ? [] : (chances.get(one) ?? 0);
		}),
	);
}

test('in a whole life hardly anybody hops off a rung and on again, and then by a new act, having been clearly below', () => {
	const steadyHops = hops(steady);
	expect(steadyHops.length).toBeLessThanOrEqual(hops(() => outlookByRung).length / 4);
	for (const chance of steadyHops) {
		expect(chance).toBeLessThan(0.8 * DEFAULT_SETTINGS.suggestedChance);
	}
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
