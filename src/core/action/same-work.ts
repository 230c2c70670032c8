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

/** Two words name the same work: `cut` and `edit`, `fix` and `repair`; not `keep` and `design`. */
export function isSameWork(a: string, b: string): boolean {
	if (isSameStem(a, b)) return true;
	const speaksOf = (group: readonly string[], stem: string): boolean =>
		group.some((word) => isSameStem(word, stem));
	return SAME_WORK.some((group) => speaksOf(group, a) && speaksOf(group, b));
}
