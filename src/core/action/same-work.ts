import { isSameStem, stemOf } from './matching';

/** Words for the same work (chosen; no source). */
const SAME_WORK: readonly (readonly string[])[] = [
	'cut edit trim',
	'check proofread edit correct revise review',
	'fix repair mend restore',
	'write draft text copywrite',
	'translate interpret translation',
	'teach tutor lesson coach train',
	'film video shoot',
	'photograph photo picture shoot',
	'draw illustrate paint sketch',
	'code program develop build',
	'build make carpentry',
	'move carry transport drive',
	'speak talk present lecture',
	'cook cater bake',
	'record mix master produce',
	'count analyse analyze calculate statistics',
].map((group) => group.split(' ').map(stemOf));

const speaksOf = (group: readonly string[], stem: string): boolean =>
	group.some((word) => isSameStem(word, stem));

/** Words that name the same work as this one, itself first: `cut` and `edit`, `trim`; `fix` and `repair`. */
export function sameWork(stem: string): readonly string[] {
	return [stem, ...SAME_WORK.filter((group) => speaksOf(group, stem)).flat()];
}

/** Two words name the same work: `cut` and `edit`, `fix` and `repair`; not `keep` and `design`. */
export function isSameWork(a: string, b: string): boolean {
	return sameWork(a).some((mate) => isSameStem(mate, b));
}
