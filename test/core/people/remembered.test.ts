import { describe, expect, it } from 'vitest';
import { remembered } from '../../../src/core/people/remembered';

describe('a function that keeps its answers', () => {
	it('works each out once', () => {
		const asked: string[] = [];
		const length = remembered(10, (text) => {
			asked.push(text);
			return text.length;
		});
		expect([length('Ana'), length('Bo'), length('Ana'), length('Bo')]).toEqual([3, 2, 3, 2]);
		expect(asked).toEqual(['Ana', 'Bo']);
	});

	it('keeps no more than its limit, and answers the same after it has forgotten', () => {
		const asked: string[] = [];
		const upper = remembered(2, (text) => {
			asked.push(text);
			return text.toUpperCase();
		});
		expect(['a', 'b', 'c', 'a', '__proto__'].map(upper)).toEqual(['A', 'B', 'C', 'A', '__PROTO__']);
		expect(asked).toEqual(['a', 'b', 'c', 'a', '__proto__']);
	});
});
