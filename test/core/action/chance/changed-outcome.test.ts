import { describe, expect, test } from 'vitest';
import { type Analysis, analyze } from '../../../../src/core/analyze';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { notebookOf, TODAY } from '../../people/vault';
import { rungOf, rungsOf } from '../life';

/** Ana was asked for feedback, and this came of it; Bo and Cas were asked for nothing like it. */
function told(outcome: string, rest = '', asked = 'feedback on the deck'): Analysis {
	const notes = {
		'People/Ana.md': `---\ntype: person\n---\n- 2026-09-01 coffee\n- 2026-10-02 asked: ${asked} -> ${outcome}\n${rest}- 2026-11-10 call 20m\n`,
		'People/Bo.md':
			'---\ntype: person\n---\n- 2026-08-11 lunch\n- 2026-09-20 call\n- 2026-10-30 lunch\n',
		'People/Cas.md':
			'---\ntype: person\ncloseness: 8\n---\n- 2026-07-01 asked: an introduction to Bo -> yes\n',
	};
	return analyze(notebookOf(notes), DEFAULT_SETTINGS, TODAY);
}

const OTHERS = ['Bo', 'Cas'];

/** Everybody but Ana, rung by rung. */
const chancesOfOthers = (analysis: Analysis): ReadonlyMap<string, number> =>
	new Map(
		OTHERS.flatMap((name) =>
			[...rungsOf(analysis, name)].map(
				([action, { chance }]) => [`${name}: ${action}`, chance] as const,
			),
		),
	);

/** What differs between two analyses, by key. */
function changed(
	before: ReadonlyMap<string, number>,
	after: ReadonlyMap<string, number>,
): readonly string[] {
	return [...before].flatMap(([key, value]) => (after.get(key) === value ? [] : [key]));
}

const offsets = ({ outlooks: { experience, rules } }: Analysis): ReadonlyMap<string, number> =>
	new Map(rules.actions.map(({ id }, rung) => [id, experience.offsets[rung] ?? NaN]));

const strengths = ({ network }: Analysis): ReadonlyMap<string, number> =>
	new Map(network.ties.map(({ person, strength }) => [person.name, strength]));

describe('an outcome changed in a note', () => {
	test('from yes to partly moves the offset of that rung and no other', () => {
		expect(changed(offsets(told('yes')), offsets(told('partly')))).toEqual(['feedback']);
		expect(offsets(told('partly')).get('feedback')).toBeLessThan(
			offsets(told('yes')).get('feedback') ?? NaN,
		);
	});

	test('moves nobody else’s strength', () => {
		for (const outcome of ['partly', 'no', 'silence']) {
			expect(changed(strengths(told('yes')), strengths(told(outcome)))).toEqual(['Ana']);
		}
	});

	test('moves the chances of others at that rung alone, where it was answered before and after', () => {
		expect(changed(chancesOfOthers(told('yes')), chancesOfOthers(told('partly')))).toEqual([
			'Bo: feedback',
			'Cas: feedback',
		]);
	});

	test('of a larger ask from an answer to silence leaves ego’s average answer rate as it is', () => {
		const rates = ['yes', 'silence'].map((outcome) => told(outcome).outlooks.experience.answerRate);
		expect(rates[1]).toBe(rates[0]);
	});

	test('of an ask for an answer to silence lowers ego’s average answer rate, and by that everybody a little', () => {
		const [answered, silent] = [told('yes', '', 'reply'), told('silence', '', 'reply')];
		expect(silent.outlooks.experience.answerRate).toBeLessThan(
			answered.outlooks.experience.answerRate,
		);
		const after = chancesOfOthers(silent);
		for (const [key, chance] of chancesOfOthers(answered)) {
			expect(after.get(key)).toBeLessThan(chance);
			expect(after.get(key)).toBeGreaterThan(chance - 0.1);
		}
	});

	test('corrects that person from that rung on, each rung by less than the one she was asked for', () => {
		const fall = (action: string): number =>
			rungOf(told('yes'), 'Ana', action).chance - rungOf(told('no'), 'Ana', action).chance;
		expect(fall('feedback')).toBeGreaterThan(0.3);
		for (const action of ['hour', 'introduction', 'lend-100', 'crisis']) {
			expect(fall(action)).toBeGreaterThan(0);
			expect(fall(action)).toBeLessThan(fall('feedback'));
		}
		expect(rungOf(told('yes'), 'Ana', 'feedback').because).toBe('proven');
		expect(rungOf(told('no'), 'Ana', 'feedback').because).toBeUndefined();
	});

	test('counts as it stands now: which of two asks was met moves the offset next to nothing', () => {
		const first = told('yes', '- 2026-10-12 asked: feedback on the text -> no\n');
		const second = told('no', '- 2026-10-12 asked: feedback on the text -> yes\n');
		expect(offsets(first).get('feedback')).toBeCloseTo(offsets(second).get('feedback') ?? NaN, 1);
		expect(changed(strengths(first), strengths(second))).toEqual(['Ana']);
	});
});
