import { randomFrom } from '../validity/hash';

/** Draws that are the same for the same seed. */
export interface Draw {
	/** From 0 to below 1. */
	readonly share: () => number;
	/** A whole number from 0 to below `count`. */
	readonly below: (count: number) => number;
	readonly chance: (share: number) => boolean;
	readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** A source of draws. */
export function drawFrom(seed: number): Draw {
	const share = randomFrom(seed);
	const below = (count: number): number => Math.floor(share() * count);
	return {
		share,
		below,
		chance: (part) => share() < part,
		pick: <Item>(items: readonly Item[]): Item => {
			const item = items[below(items.length)];
			if (item === undefined) throw new RangeError('Nothing to pick from');
			return item;
		},
	};
}
