import { describe, expect, it } from 'vitest';
import { eachOf, finish } from '../../src/core/steps';

const numbers = Array.from({ length: 100 }, (_, at) => at);

describe('work in steps', () => {
	it('comes to the same, whoever does it', () => {
		expect(finish(eachOf(numbers, (number, at) => number + at))).toEqual(
			numbers.map((number) => 2 * number),
		);
		expect(finish(eachOf([], () => 1))).toEqual([]);
	});

	it('does nothing before its first step, and rests long before its last', () => {
		const done: number[] = [];
		const steps = eachOf(numbers, (number) => done.push(number));
		expect(done).toEqual([]);
		let rests = 0;
		while (steps.next().done !== true) {
			rests += 1;
			expect(done.length).toBeLessThanOrEqual(20 * rests);
		}
		expect(rests).toBeGreaterThan(4);
		expect(done).toEqual(numbers);
	});
});
