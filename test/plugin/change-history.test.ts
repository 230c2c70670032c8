import { describe, expect, it } from 'vitest';
import { changeHistory, REMEMBERED_CHANGES } from '../../src/plugin/change-history';
import type { Change, TakenBack } from '../../src/plugin/change-history';

const change = (of: string, result: TakenBack = 'undone'): Change => ({
	of,
	takeBack: () => Promise.resolve(result),
});

describe('the changes of the owner', () => {
	it('are taken back from the last to the first', async () => {
		const history = changeHistory();
		const [first, second] = [change('Ana'), change('Bo')];
		history.add(first);
		history.add(second);
		expect(history.last()).toBe(second);
		await history.takeBack(second);
		expect(history.last()).toBe(first);
		await history.takeBack(first);
		expect(history.last()).toBeUndefined();
	});

	it('of a note that has changed since are forgotten, those of others are not', async () => {
		const history = changeHistory();
		const [other, below, last] = [change('Bo'), change('Ana'), change('Ana', 'changed')];
		for (const one of [other, below, last]) history.add(one);
		expect(await history.takeBack(last)).toBe('changed');
		expect(history.last()).toBe(other);
	});

	it('stay where the vault could not be written', async () => {
		const history = changeHistory();
		const one = change('Ana', 'failed');
		history.add(one);
		await history.takeBack(one);
		expect(history.last()).toBe(one);
	});

	it('are remembered up to a number', async () => {
		const history = changeHistory();
		const all = Array.from({ length: REMEMBERED_CHANGES + 5 }, (_, at) => change(String(at)));
		for (const one of all) history.add(one);
		let count = 0;
		for (let one = history.last(); one !== undefined; one = history.last()) {
			await history.takeBack(one);
			count += 1;
		}
		expect(count).toBe(REMEMBERED_CHANGES);
	});
});
