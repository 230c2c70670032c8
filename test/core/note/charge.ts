/** What reading a text costs by a count that no machine changes: characters looked at, calls that look at none as 1. */
export function chargeOf(run: () => void): number {
	let charge = 0;
	const undo: (() => void)[] = [];
	const count = (
		name: keyof string & string,
		cost: (text: string, found: unknown, given: readonly unknown[]) => number,
	): void => {
		const plain: unknown = Reflect.get(String.prototype, name);
		if (typeof plain !== 'function') throw new Error(`String has no ${String(name)}.`);
		const counted = function (this: string, ...given: unknown[]): unknown {
			const found: unknown = Reflect.apply(plain, this, given);
			charge += cost(this, found, given);
			return found;
		};
		Reflect.set(String.prototype, name, counted);
		undo.push(() => Reflect.set(String.prototype, name, plain));
	};
	const one = (): number => 1;
	const whole = (text: string): number => text.length + 1;
	for (const name of ['charCodeAt', 'codePointAt', 'charAt', 'slice', 'trim'] as const)
		count(name, one);
	for (const name of ['startsWith', 'endsWith'] as const) count(name, one);
	for (const name of ['includes', 'split', 'replace', 'normalize', 'toLowerCase'] as const) {
		count(name, whole);
	}
	count('indexOf', (text, found, [, from]) => {
		const start = typeof from === 'number' ? from : 0;
		const end = typeof found === 'number' && found >= 0 ? found : text.length;
		return Math.max(0, end - start) + 1;
	});
	try {
		run();
	} finally {
		for (const restore of undo) restore();
	}
	return charge;
}
