import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listHeight, rowTop, rowWindow } from '../../src/view/row-window';

describe('which rows are drawn', () => {
	const layout = { count: 10_000, rowHeight: 48, openIndex: -1, openHeight: 0 };

	it('are those that can be seen, with a few around them', () => {
		expect(rowWindow({ top: 4800, height: 480 }, layout)).toEqual([99, 112]);
	});

	it('are few however long the list is', () => {
		const [first, end] = rowWindow({ top: 0, height: 900 }, layout);
		expect(end - first).toBeLessThan(30);
	});

	it('are none where the list lies below or above what can be seen', () => {
		expect(rowWindow({ top: -5000, height: 500 }, layout)).toEqual([0, 0]);
		const [first, end] = rowWindow({ top: 10_000 * 48 + 5000, height: 500 }, layout);
		expect([first, end]).toEqual([10_000, 10_000]);
	});

	it('hold every row that can be seen, whatever is open', () => {
		fc.assert(
			fc.property(
				fc.record({
					count: fc.nat(300),
					rowHeight: fc.integer({ min: 1, max: 80 }),
					openIndex: fc.integer({ min: -1, max: 299 }),
					openHeight: fc.nat(600),
				}),
				fc.integer({ min: -2000, max: 30_000 }),
				fc.integer({ min: 1, max: 1200 }),
				(given, top, height) => {
					const one = { ...given, openIndex: Math.min(given.openIndex, given.count - 1) };
					const [first, end] = rowWindow({ top, height }, one);
					for (let index = 0; index < one.count; index += 1) {
						const rowStart = rowTop(index, one);
						const extra = index === one.openIndex ? one.openHeight : 0;
						const rowEnd = rowStart + one.rowHeight + extra;
						const isSeen = rowEnd > top && rowStart < top + height;
						if (isSeen && (index < first || index >= end)) return false;
					}
					return first >= 0 && end <= one.count && first <= end;
				},
			),
		);
	});

	it('fill the height of the list without a gap', () => {
		const one = { count: 5, rowHeight: 10, openIndex: 1, openHeight: 33 };
		expect([0, 1, 2, 3, 4].map((index) => rowTop(index, one))).toEqual([0, 10, 53, 63, 73]);
		expect(listHeight(one)).toBe(83);
	});
});
