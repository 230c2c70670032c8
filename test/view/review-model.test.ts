import { expect, test } from 'vitest';
import { reviewModel } from '../../src/view/review-model';
import type { ReviewFacts } from '../../src/view/review-model';
import { SCREEN, aLadder, aReview } from './makers';

const [first] = aLadder();
if (first === undefined) throw new Error('The ladder has no rungs');

const review = (given: Partial<ReviewFacts>, showsNumbers = true) =>
	reviewModel(() => aReview(given), {
		action: first.action,
		ladder: aLadder(),
		hoursPerWeek: 3,
		state: { folds: ['review'] },
		screen: { ...SCREEN, showsNumbers },
	});

test('shows where the time went and what it brought, and nothing for channels without either', () => {
	const made = review({
		channels: [
			{ channel: 'meal', entries: 3, minutes: 120, rungsGained: 0 },
			{ channel: 'call', entries: 2, minutes: 60, rungsGained: 2 },
			{ channel: 'introduction', entries: 1, minutes: 0, rungsGained: 1 },
			{ channel: 'reaction', entries: 9, minutes: 0, rungsGained: 0 },
		],
	});
	expect(made.hours?.rows).toEqual([
		{ name: 'Meal', share: 1, words: '2 h' },
		{ name: 'Call', share: 0.5, words: '1 h, 2 new rungs' },
		{ name: 'Introduction', share: 0, words: '1 entry, 1 new rung' },
	]);
});

test('sets the ties there are beside what the hours would hold', () => {
	const point = { everyDays: 7, averageStrength: 0.8, steadyStrength: 0.4 };
	const made = review({
		dilution: [
			{ ...point, ties: 1 },
			{ ties: 10, everyDays: 12, averageStrength: 0.4, steadyStrength: 0.2 },
		],
		held: new Map([['reply', 40]]),
	});
	expect(made.dilution?.own).toEqual([
		{ x: 0, y: 1 },
		{ x: 1, y: 0.5 },
	]);
	expect(made.dilution?.steady.map(({ y }) => y)).toEqual([0.5, 0.25]);
	expect(made.dilution?.sentences).toEqual([
		'Shared evenly among all 10 ties, your hours are half an hour with each every 12 days.',
		'By talks alone 3 h a week hold: Reply: 40 people. Favors hold more.',
	]);
});

test('names the largest ask that the hours hold somebody for, beside the chosen one', () => {
	const [, second, ...larger] = aLadder();
	if (second === undefined || larger.length === 0) throw new Error('The ladder is too short');
	const point = { everyDays: 7, averageStrength: 0.8, steadyStrength: 0.4 };
	const facts = {
		dilution: [
			{ ...point, ties: 1 },
			{ ...point, ties: 10 },
		],
		held: new Map([
			['reply', 1042],
			[second.action.id, 30],
		]),
	};
	const seenFrom = (rung: typeof second) =>
		reviewModel(() => aReview(facts), {
			action: rung.action,
			ladder: aLadder(),
			hoursPerWeek: 3,
			state: { folds: ['review'] },
			screen: SCREEN,
		}).dilution?.sentences[1];
	expect(seenFrom(second)).toMatch(/hold: [^;]+: 30 people\. /);
	expect(seenFrom(larger[0] ?? second)).toMatch(/hold: [^;]+: 30 people; [^;]+: 0 people\. /);
});

test('says nothing of chances before a few asks have ended', () => {
	const { calibration } = review({ calibration: { asks: 2, bins: [] } });
	expect(calibration?.sentences).toEqual(['2 asks with a known end say too little.']);
	expect(calibration?.dots).toEqual([]);
});

const settled = {
	asks: 10,
	brier: 0.1,
	brierOfAverage: 0.2,
	bins: [{ from: 0.7, to: 0.8, asks: 10, expected: 0.75, yes: 0.8 }],
};

test('sets what was expected against what came of it, in words while numbers are hidden', () => {
	expect(review({ calibration: settled }).calibration?.dots[0]?.label).toBe(
		'Expected 75%, 10 asks: yes 80%',
	);
	const hidden = review({ calibration: settled }, false).calibration;
	expect(hidden?.dots[0]?.label).toBe('Expected very likely, 10 asks: yes very likely');
	expect(hidden?.sentences).toHaveLength(1);
});
