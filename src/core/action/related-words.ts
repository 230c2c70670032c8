import { favorWordGroups } from '../people/words/favor-languages';
import { isSameStem, stemOf } from './matching';

const stemmed = (groups: readonly (readonly string[])[]): readonly (readonly string[])[] =>
	groups.map((group) => group.map(stemOf));

/** Words for the same work (chosen; no source). */
const SAME_WORK = stemmed(favorWordGroups(({ sameWork }) => sameWork));
/** Things by what kind they are of, the kind first. */
const KINDS = stemmed(favorWordGroups(({ kinds }) => kinds));

const speaksOf = (group: readonly string[], stem: string): boolean =>
	group.some((word) => isSameStem(word, stem));

/** Words that name the same work as this one, itself first: `cut` and `edit`, `trim`; `fix` and `repair`. */
export function sameWork(stem: string): readonly string[] {
	return [stem, ...SAME_WORK.filter((group) => speaksOf(group, stem)).flat()];
}

/** A word names some work. */
export function isWork(stem: string): boolean {
	return SAME_WORK.some((group) => speaksOf(group, stem));
}

const KINDS_OF = new Map<string, readonly string[]>();
for (const [kind = '', ...things] of KINDS)
	for (const thing of things) KINDS_OF.set(thing, [...(KINDS_OF.get(thing) ?? []), kind]);

/** The kinds a thing is of: `furniture` for `chair`. */
export function kindsOf(stem: string): readonly string[] {
	return KINDS_OF.get(stem) ?? [];
}

/** Two words name the same work: `cut` and `edit`, `fix` and `repair`; not `keep` and `design`. */
export function isSameWork(a: string, b: string): boolean {
	return sameWork(a).some((mate) => isSameStem(mate, b));
}
