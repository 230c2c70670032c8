import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thresholdOf } from '../../../../src/core/action/ladder';
import type { Analysis } from '../../../../src/core/analyze';
import { notebooks } from '../../../arbitraries';
import { analyze } from '../../../../src/core/analyze';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { TODAY } from '../../../examples';
import { aLife, analysisOf, asked, every, type Life } from '../life';

const offsetOf = (analysis: Analysis, action: string): number => {
	const rung = analysis.outlooks.rules.actions.findIndex(({ id }) => id === action);
	return analysis.outlooks.experience.offsets[rung] ?? NaN;
};

const MEETING = { channel: 'meeting', by: 'both' } as const;

/** So many people, met monthly, each asked once. */
const askedOnce = (count: number, outcome: 'yes' | 'no', topic = 'feedback'): readonly Life[] =>
	Array.from({ length: count }, (_, i) =>
		aLife({ name: `${outcome} ${String(i)}` }, [
			...every(30, { from: 10, to: 400 }, MEETING),
			asked(20, topic, outcome),
		]),
	);

describe('the offsets of the rungs', () => {
	test('are the ladder’s own without asks', () => {
		const { experience, rules } = analysisOf([aLife({})]).outlooks;
		expect(experience.offsets).toEqual(rules.actions.map(({ offset }) => offset));
	});

	test('hardly move with one absurd outcome', () => {
		const analysis = analysisOf([aLife({}, [asked(5, 'dropped everything', 'yes')])]);
		expect(Math.abs(offsetOf(analysis, 'crisis') + 3.5)).toBeLessThan(0.25);
	});

	test('move a little with two, a lot with fifty', () => {
		const two = offsetOf(analysisOf(askedOnce(2, 'no')), 'feedback');
		const fifty = offsetOf(analysisOf(askedOnce(50, 'no')), 'feedback');
		expect(two).toBeLessThan(-0.8);
		expect(two).toBeGreaterThan(-1.1);
		expect(fifty).toBeLessThan(-1.8);
	});

	test('never pass a neighbour: what is learned of one rung carries those it would pass', () => {
		const { offsets } = analysisOf(askedOnce(50, 'no')).outlooks.experience;
		offsets.forEach((offset, i) => {
			expect(offset).toBeLessThanOrEqual(offsets[i - 1] ?? 0);
		});
		expect(offsetOf(analysisOf(askedOnce(50, 'no')), 'lend-10')).toBeLessThan(-0.9);
	});

	test('no rung becomes easier than an answer', () => {
		const { offsets } = analysisOf(askedOnce(200, 'yes')).outlooks.experience;
		expect(Math.max(...offsets)).toBe(0);
	});

	test('give thresholds that are finite and never fall along the ladder, whatever the notes say', () => {
		fc.assert(
			fc.property(notebooks, (notebook) => {
				const { ladder } = analyze(notebook, DEFAULT_SETTINGS, TODAY);
				ladder.forEach(({ threshold }, i) => {
					expect(threshold).toBeGreaterThanOrEqual(Math.max(0.5, ladder[i - 1]?.threshold ?? 0));
					expect(threshold).toBeLessThan(1);
				});
			}),
			{ numRuns: 60 },
		);
	});
});

test('the threshold is the chance of an answer that gives an even chance', () => {
	expect(thresholdOf(0)).toBe(0.5);
	expect(thresholdOf(-1.4)).toBeCloseTo(0.8022, 4);
});

describe('ego’s average answer rate', () => {
	const rate = (lives: readonly Life[]): number => analysisOf(lives).outlooks.experience.answerRate;

	test('is a half where nobody was ever asked', () => {
		expect(rate([aLife({})])).toBe(0.5);
	});

	test('counts each person as a dozen asks at most', () => {
		const often = aLife(
			{ name: 'Often' },
			every(5, { from: 10, to: 400 }, asked(0, 'reply', 'yes')),
		);
		const once = aLife({ name: 'Once' }, [asked(20, 'reply', 'silence')]);
		expect(rate([often, once])).toBeCloseTo((12 + 0 + 2) / (12 + 1 + 4), 9);
	});

	test('does not take meetings or unasked favors for answers', () => {
		expect(rate([aLife({}, every(7, { from: 1, to: 400 }, MEETING))])).toBe(0.5);
	});
});
