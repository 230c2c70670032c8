import { foldedText } from './plain-text';

/** Milliseconds after which typed letters begin a new word. */
const TYPING_PAUSE_MS = 700;

/** Letters typed so far, and when the last one came. */
export interface Typed {
	readonly text: string;
	readonly atMs: number;
}

/** The letters so far with one more; a pause begins anew. */
export function typedWith(typed: Typed, key: string, nowMs: number): Typed {
	const isFresh = nowMs - typed.atMs > TYPING_PAUSE_MS;
	return { text: (isFresh ? '' : typed.text) + foldedText(key), atMs: nowMs };
}

/** Whether a key stands for a letter typed to find a row. A space only inside a word. */
export function isTypedKey(event: KeyboardEvent, typed: Typed): boolean {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
	const isInsideWord = typed.text !== '' && event.timeStamp - typed.atMs <= TYPING_PAUSE_MS;
	return [...event.key].length === 1 && (event.key !== ' ' || isInsideWord);
}

/**
 * The next row that begins with what was typed, from the current one on and around the end; the current row itself
 * counts while a word is being typed. -1 where none does.
 */
export function typedMatch(texts: readonly string[], current: number, typed: string): number {
	const start = typed.length === 1 ? current + 1 : Math.max(0, current);
	for (let step = 0; step < texts.length; step += 1) {
		const index = (start + step) % texts.length;
		if (foldedText(texts[index] ?? '').startsWith(typed)) return index;
	}
	return -1;
}

/** Where a key leads in a list of `count` rows; undefined for a key that does not move. */
export function movedIndex(
	key: string,
	{ current, count, page }: { current: number; count: number; page: number },
): number | undefined {
	const targets: ReadonlyMap<string, number> = new Map([
		['ArrowDown', current + 1],
		['ArrowUp', current - 1],
		['PageDown', current + page],
		['PageUp', current - page],
		['Home', 0],
		['End', count - 1],
	]);
	const target = targets.get(key);
	return target === undefined ? undefined : Math.max(0, Math.min(count - 1, target));
}
