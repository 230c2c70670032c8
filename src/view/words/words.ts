import type { Action } from '../../core/action/ladder';
import type { Reason } from '../../core/action/reason';
import type { Day } from '../../core/day';
import { en } from './en';
import type { RungWords } from './en-rungs';

/** Every string the product shows, in one language. */
export type Words = typeof en;

/** The words for a language code; English where there are none of it yet. */
export function wordsFor(language: string): Words {
	return LANGUAGES.get(language) ?? en;
}

const LANGUAGES: ReadonlyMap<string, Words> = new Map([['en', en]]);

/** One reason as a sentence without its full stop. */
export function reasonText(reason: Reason, today: Day, words: Words): string {
	return words.reasons[reason.code](reason, today);
}

/**
 * The words of a rung. An action the owner named or added themselves is called by its own name everywhere.
 */
export function rungWords({ id, name }: Pick<Action, 'id' | 'name'>, words: Words): RungWords {
	const known = words.rungs.get(id);
	if (known !== undefined && (name === id || name === known.name)) return known;
	return { name, would: words.ladder.custom(name), thing: name };
}
