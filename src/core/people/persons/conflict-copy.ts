import { foldText } from '../fold';
import { CONFLICT_WORDS, COPY_WORDS } from '../lexicon/title-words';

/** As Syncthing and ownCloud name a copy: `Ana.sync-conflict-20260501-120000-ABCDEFG`, `Ana_conflict-20260501-120000`. */
const MARKED = /\.sync-conflict-\d{8}|_conflict-\d{8}-\d{6}$/i;

/** What stands in brackets at the end of a name: `Ana (conflicted copy 2026-05-01)`, `Ana (Conflicted copy Laptop 202605011200)`. */
const BRACKETS = /[([]([^()[\]]{4,80})[)\]]$/;

/** Whether a note is, by its name, the copy that a program for keeping devices alike made of two versions. */
export function isConflictCopy(name: string): boolean {
	if (MARKED.test(name)) return true;
	const said = foldText(BRACKETS.exec(name.slice(-100))?.[1] ?? '');
	const words = said.split(/[^\p{L}]+/u);
	const isConflict = words.some((word) => CONFLICT_WORDS.has(word));
	return isConflict && (/\d{4}/.test(said) || words.some((word) => COPY_WORDS.has(word)));
}
