import { ENGLISH } from './lexicon/en';
import { indexLexicon, type WordIndex } from './word-index';

/** Every language that is read. English is first: it is written, and stands where words do not tell. */
export const LANGUAGES: readonly WordIndex[] = [indexLexicon(ENGLISH)];

/** The lexicon in use. */
export function wordIndex(): WordIndex {
	const [first] = LANGUAGES;
	if (first === undefined) throw new Error('no language');
	return first;
}
