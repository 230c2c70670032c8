/** Where a number belongs in rising ones: before those that equal it, or behind them. */
export function placeIn(
	rising: readonly number[],
	value: number,
	side: 'before' | 'behind' = 'before',
): number {
	let low = 0;
	let high = rising.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const there = rising[middle] ?? Infinity;
		if (there < value || (side === 'behind' && there === value)) low = middle + 1;
		else high = middle;
	}
	return low;
}
