import { describe, expect, test } from 'vitest';
import { answerFor, answerLogOdds } from '../../../../src/core/action/chance/answer';
import { logistic } from '../../../../src/core/action/log-odds';
import type { Analysis } from '../../../../src/core/analyze';
import { DEFAULT_ACTIONS, rungIndex } from '../../../../src/core/action/ladder';
import { DEFAULT_PARAMETERS } from '../../../../src/core/network/parameters';
import { aLife, analysisOf, asked, every, type Life, met, rungOf, type Told } from '../life';

/** Numbers from 0 to below 1, the same for the same seed. */
function dice(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

const PEOPLE = 15;

const rungIndexOf = (action: string): number => rungIndex(DEFAULT_ACTIONS, action) ?? NaN;

/** Met every so many days, some often and some hardly. */
const meetings = (person: number): readonly Told[] =>
	every(10 + 12 * person, { from: 5 + person, to: 900 }, met(0));

const name = (person: number): string => `Person ${String(person)}`;

/** An ego before any ask, and what everybody's log-odds of an answer are in truth. */
const unasked = analysisOf(
	Array.from({ length: PEOPLE }, (_, i) => aLife({ name: name(i) }, meetings(i))),
);

/** Log-odds of a yes in truth: what contact alone comes to, and the true offset of the rung. */
function trueLogOdds(person: number, rung: number, offset: number): number {
	const outlook = unasked.outlooks.people.find(
		({ profile }) => profile.person.name === name(person),
	);
	const action = DEFAULT_ACTIONS[rung];
	if (outlook === undefined || action === undefined) throw new Error('nobody');
	const facts = { closeness: 0, answerRate: 0.5, today: outlook.today };
	const answer = answerLogOdds(outlook.evidence, { facts, parameters: DEFAULT_PARAMETERS });
	return answerFor(answer, action, DEFAULT_PARAMETERS) + offset;
}

/** An ego whose asks for one thing, `count` of them spread over everybody, ended by chance as the true offset has it. */
function simulated(
	{ action, offset, count }: { action: string; offset: number; count: number },
	seed: number,
): Analysis {
	const roll = dice(seed);
	const rung = rungIndexOf(action);
	const asks = Array.from({ length: count }, (_, i) => {
		const person = i % PEOPLE;
		const isYes = roll() < logistic(trueLogOdds(person, rung, offset));
		return { person, told: asked(1 + i * 2, action, isYes ? 'yes' : 'no') };
	});
	const lives = Array.from({ length: PEOPLE }, (_, i): Life =>
		aLife({ name: name(i) }, [
			...meetings(i),
			...asks.filter(({ person }) => person === i).map(({ told }) => told),
		]),
	);
	return analysisOf(lives);
}

const EGOS = 12;
const OUTCOMES = 30;

/** How far an ego's offset, and everybody's chance, lie from the truth on average. */
function errors(
	truth: { readonly action: string; readonly offset: number },
	count: number,
): { readonly offset: number; readonly chance: number; readonly bias: number } {
	const rung = rungIndexOf(truth.action);
	const all = Array.from({ length: EGOS }, (_, ego) => {
		const analysis = simulated({ ...truth, count }, ego * 7919 + 1);
		const learned = analysis.outlooks.experience.offsets[rung] ?? NaN;
		const misses = Array.from({ length: PEOPLE }, (__, i) => {
			const truly = logistic(trueLogOdds(i, rung, truth.offset));
			return rungOf(analysis, name(i), truth.action).willingness - truly;
		});
		return { offset: Math.abs(learned - truth.offset), misses };
	});
	const misses = all.flatMap((one) => one.misses);
	return {
		offset: mean(all.map(({ offset }) => offset)),
		chance: mean(misses.map(Math.abs)),
		bias: Math.abs(mean(misses)),
	};
}

describe.each([
	{ action: 'feedback', offset: -2, bias: 0.13 },
	{ action: 'feedback', offset: 0, bias: 0.03 },
	{ action: 'hour', offset: -2.4, bias: 0.09 },
	{ action: 'hour', offset: -0.4, bias: 0.03 },
	{ action: 'recommendation', offset: -0.9, bias: 0.03 },
])('egos whose offset of $action is $offset in truth', (truth) => {
	const before = errors(truth, 0);
	const after = errors(truth, OUTCOMES);

	test('are told the default without asks', () => {
		const own = DEFAULT_ACTIONS[rungIndexOf(truth.action)]?.offset ?? NaN;
		expect(before.offset).toBeCloseTo(Math.abs(own - truth.offset), 9);
	});

	test('are told, after thirty outcomes, an offset within 0.75 of it, and nearer than the default', () => {
		expect(after.offset).toBeLessThan(0.75);
		expect(after.offset).toBeLessThan(before.offset * 0.7);
	});

	test('see chances then that are off by less than the bias stated together, and by less than 0.18 person by person', () => {
		expect(after.bias).toBeLessThan(truth.bias);
		expect(after.chance).toBeLessThan(0.18);
		expect(after.chance).toBeLessThan(before.chance);
	});
});
