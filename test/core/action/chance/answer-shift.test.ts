import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	answerShiftFrom,
	NO_SURPRISE,
	type Surprise,
	withOutcome,
} from '../../../../src/core/action/chance/answer-shift';
import { logistic } from '../../../../src/core/action/log-odds';
import { aLife, analysisOf, asked, every, type Life, met, rungOf } from '../life';

const SPREAD = 0.3;

interface Outcome {
	readonly logOdds: number;
	readonly yes: number;
	readonly no: number;
}

const sumOf = (outcomes: readonly Outcome[]): Surprise => outcomes.reduce(withOutcome, NO_SURPRISE);
const shiftOf = (outcomes: readonly Outcome[]): number => answerShiftFrom(sumOf(outcomes), SPREAD);

const outcomes = fc
	.tuple(fc.double({ min: -6, max: 6, noNaN: true }), fc.constantFrom(0, 0.5, 1))
	.map(([logOdds, yes]): Outcome => ({ logOdds, yes, no: 1 - yes }));

describe('how readily ego is answered', () => {
	test('is as the formula has it without asks', () => {
		expect(shiftOf([])).toBe(0);
	});

	test('one outcome moves it by less than a tenth, whatever was expected', () => {
		fc.assert(
			fc.property(fc.array(outcomes, { maxLength: 30 }), outcomes, (log, one) => {
				const moved = shiftOf([...log, one]) - shiftOf(log);
				expect(Math.abs(moved)).toBeLessThan(0.1);
			}),
		);
	});

	test('rises with an answer, falls with silence', () => {
		fc.assert(
			fc.property(outcomes, ({ logOdds }) => {
				expect(shiftOf([{ logOdds, yes: 1, no: 0 }])).toBeGreaterThan(0);
				expect(shiftOf([{ logOdds, yes: 0, no: 1 }])).toBeLessThan(0);
			}),
		);
	});

	test('does not depend on the order of outcomes', () => {
		fc.assert(
			fc.property(fc.array(outcomes, { maxLength: 30 }), (log) => {
				expect(shiftOf([...log].reverse())).toBeCloseTo(shiftOf(log), 9);
			}),
		);
	});

	test('comes near the truth with many: two of five were expected, half of them came', () => {
		const expected = Math.log(0.4 / 0.6);
		const after = (count: number): number =>
			logistic(expected + shiftOf([{ logOdds: expected, yes: count / 2, no: count / 2 }]));
		expect(after(10)).toBeGreaterThan(0.41);
		expect(after(10)).toBeLessThan(0.45);
		expect(after(1000)).toBeCloseTo(0.5, 2);
	});
});

describe('asks for a mere answer', () => {
	const lives = (outcome: 'yes' | 'silence'): readonly Life[] => [
		aLife({ name: 'Nobody asked' }, every(30, { from: 5, to: 400 }, met(0))),
		...Array.from({ length: 20 }, (_, i) =>
			aLife({ name: `Asked ${String(i)}` }, [
				...every(30, { from: 5, to: 400 }, met(0)),
				asked(40, 'reply', outcome),
			]),
		),
	];

	test('move everybody’s chance of an answer, and nobody’s strength or place among the rungs', () => {
		const [answered, silent] = [analysisOf(lives('yes')), analysisOf(lives('silence'))];
		const chance = (analysis: typeof silent): number =>
			rungOf(analysis, 'Nobody asked', 'reply').chance;
		const untouched = chance(analysisOf(lives('yes').slice(0, 1)));
		expect(chance(silent)).toBeLessThan(untouched);
		expect(chance(answered)).toBeGreaterThan(untouched);
		expect(answered.outlooks.experience.offsets).toEqual(silent.outlooks.experience.offsets);
		const strength = (analysis: typeof silent): number | undefined =>
			analysis.network.byId.get('People/Nobody asked.md')?.strength;
		expect(strength(answered)).toBe(strength(silent));
	});
});
