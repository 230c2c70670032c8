import { foldText } from '../fold';
import { LANGUAGES } from './languages';
import type { Mark } from '../lexicon';
import { isMark } from './word-index';

const LEADS: readonly Mark[] = ['with', 'to', 'from', 'for', 'by', 'of', 'at', 'articles', 'joins'];

/** A line break inside a sentence that was only wrapped: the next line goes on in lower case or after a preposition. */
export function isWrapped(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - 12), at).trimEnd();
	const after = text.slice(at + 1, at + 4).trimStart();
	if (/[.!?:;]$/.test(before) || after === '') return false;
	if (/^\p{Ll}/u.test(after)) return true;
	const last = foldText(before.slice(before.lastIndexOf(' ') + 1));
	return LANGUAGES.some((index) => LEADS.some((mark) => isMark(index, last, mark)));
}
