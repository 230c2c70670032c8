import type { Action } from '../../core/action/ladder';
import type { Reason } from '../../core/action/reason';
import type { Day } from '../../core/day';
import { de } from './de';
import { en } from './en';
import type { RungWords } from './en-rungs';
import type { Translated } from './translated';

/** Every string the product shows, in one language; a language that lacks one does not compile. */
export type Words = Translated<typeof en>;

/** The words for a language code; English where there are none of it yet. */
export function wordsFor(language: string): Words {
	return LANGUAGES.get(language) ?? en;
}

const LANGUAGES: ReadonlyMap<string, Words> = new Map<string, Words>([
	['en', en],
	['de', de],
]);

/** One reason as a sentence without its full stop. */
export function reasonText(reason: Reason, today: Day, words: Words): string {
	return words.reasons[reason.code](reason, today);
}

/** What is asked for at a rung, as it is written into notes: the ladder's own words are English until the owner changes them. */
export const writtenThing = (action: Pick<Action, 'id' | 'name'>): string =>
	rungWords(action, en).thing;

/** Whether an ask is called what no language calls it: the owner named it. */
const isOwnName = ({ id, name }: Pick<Action, 'id' | 'name'>): boolean =>
	name !== id && [...LANGUAGES.values()].every(({ rungs }) => rungs.get(id)?.name !== name);

/**
 * The words of a rung. An action the owner named or added themselves is called by its own name everywhere.
 */
export function rungWords(action: Pick<Action, 'id' | 'name'>, words: Words): RungWords {
	const known = words.rungs.get(action.id);
	if (known !== undefined && !isOwnName(action)) return known;
	const { name } = action;
	return { name, would: words.ladder.custom(name), thing: name };
}
