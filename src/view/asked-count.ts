import type { Action } from '../core/action/ladder';
import { stemsOf } from '../core/action/matching';
import type { Words } from './words/words';

/** More than these are asked for as a crowd, not one by one. */
const MOST = 20;

/**
 * How many have to say yes, by the first words of a topic: "two introductions to Acme", "three people for the move". The
 * number counts people only where the action itself or people follow it: "two pages of German" are for one.
 */
export function askedCount(
	topic: string | undefined,
	{ id, name, words: own }: Action,
	words: Words,
): number | undefined {
	const [number = '', counted = ''] = (topic ?? '').trim().toLowerCase().split(/\s+/, 2);
	const count = words.ask.numbers.get(number) ?? (/^\d{1,2}$/.test(number) ? Number(number) : 0);
	if (count < 2 || count > MOST) return undefined;
	const things = new Set([id, name, ...own, ...words.ask.people].flatMap((text) => stemsOf(text)));
	return stemsOf(counted).some((stem) => things.has(stem)) ? count : undefined;
}
