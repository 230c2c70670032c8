import { describe, expect, it } from 'vitest';
import { DEFAULT_ACTIONS } from '../../src/core/action/ladder';
import { withRungAdded, withRungMoved, withoutRung } from '../../src/plugin/ladder-edit';

const offsets = (actions: readonly { readonly offset: number }[]): number[] =>
	actions.map(({ offset }) => offset);

describe('editing the ladder', () => {
	it('moves a rung, and the ladder still rises', () => {
		const moved = withRungMoved(DEFAULT_ACTIONS, 0, 3);
		expect(moved.map(({ id }) => id).slice(0, 4)).toEqual(['share', 'lend-1', 'feedback', 'reply']);
		expect(offsets(moved)).toEqual(offsets(DEFAULT_ACTIONS));
	});

	it('leaves it as it is where there is no such rung', () => {
		expect(withRungMoved(DEFAULT_ACTIONS, 99, 0)).toBe(DEFAULT_ACTIONS);
	});

	it('keeps the last rung', () => {
		const one = DEFAULT_ACTIONS.slice(0, 1);
		expect(withoutRung(one, 0)).toBe(one);
		expect(withoutRung(DEFAULT_ACTIONS, 0)).toHaveLength(DEFAULT_ACTIONS.length - 1);
	});

	it('adds a largest ask with an id of its own', () => {
		const twice = withRungAdded(withRungAdded(DEFAULT_ACTIONS, 'Guest post'), 'Guest post');
		expect(twice.slice(-2).map(({ id, name }) => [id, name])).toEqual([
			['ask-1', 'Guest post'],
			['ask-2', 'Guest post'],
		]);
		expect(twice[twice.length - 1]?.offset).toBe(-3.5);
	});
});
