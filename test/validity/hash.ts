/**
 * A number from 0 to below 1 that depends on these whole numbers alone: what to keep of too many is drawn with it, so that
 * every run keeps the same. (FNV-1a over the numbers, each step mixed as in MurmurHash2; the mixing is part of how the
 * tasks are defined, as another one draws other rows.)
 */
export function hashed(...numbers: readonly number[]): number {
	let hash = 2166136261;
	for (const number of numbers) {
		hash = Math.imul(hash ^ number, 16777619);
		hash ^= hash >>> 13;
		hash = Math.imul(hash, 0x5bd1e995);
		hash ^= hash >>> 15;
	}
	return (hash >>> 0) / 2 ** 32;
}

/** At most so many of the items: those whose hash is smallest, by hash. Few enough stay as they are. */
export function drawn<Item>(
	items: readonly Item[],
	count: number,
	hashOf: (item: Item, index: number) => number,
): readonly Item[] {
	if (items.length <= count) return items;
	return items
		.map((item, index) => ({ item, hash: hashOf(item, index) }))
		.sort((a, b) => a.hash - b.hash)
		.slice(0, count)
		.map(({ item }) => item);
}

/** Numbers from 0 to below 1, the same for the same seed (Mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
