// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eachOf, type Steps } from '../../src/core/steps';
import { Slices } from '../../src/plugin/slices';

let nowMs = 0;
let slices = new Slices();
const done: string[] = [];

/** Work on so many people, each of whom takes a millisecond. */
function* work(name: string, people: number): Steps<void> {
	yield* eachOf(Array.from({ length: people }), () => {
		nowMs += 1;
	});
	done.push(name);
}

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
	slices = new Slices();
	slices.load();
	done.length = 0;
});

afterEach(() => {
	slices.unload();
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe('long work', () => {
	it('that is quick is done at once', () => {
		slices.add(work('ten people', 10));
		expect(done).toEqual(['ten people']);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('lets others in between, and is done in turn', () => {
		slices.add(work('many people', 300));
		slices.add(work('one more', 1));
		expect(done).toEqual([]);
		let slicesSeen = 0;
		for (; vi.getTimerCount() > 0; slicesSeen += 1) {
			const before = nowMs;
			vi.runOnlyPendingTimers();
			expect(nowMs - before).toBeLessThan(40);
		}
		expect(slicesSeen).toBeGreaterThan(10);
		expect(done).toEqual(['many people', 'one more']);
	});

	it('ends when nobody wants it any more', () => {
		slices.add(work('many people', 300));
		slices.unload();
		vi.runAllTimers();
		expect(done).toEqual([]);
	});
});
