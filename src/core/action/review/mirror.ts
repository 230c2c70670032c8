import { isFavorGiven, isFavorGot } from '../../network/weight';
import type { Tie } from '../../network/tie';
import type { Interaction } from '../../people/interaction';
import type { Rules } from '../chance/profile';
import { rungOf } from '../rung-of';

/** What was done at one rung, in both directions, earliest first. */
export interface MirrorRung {
	/** Action id. */
	readonly action: string;
	readonly given: readonly Interaction[];
	readonly got: readonly Interaction[];
}

/** What ego did for others at each rung of the ladder, beside what they did for ego; smallest ask first. */
export function mirrorOf(
	ties: readonly Pick<Tie, 'interactions'>[],
	{ actions, words }: Pick<Rules, 'actions' | 'words'>,
): readonly MirrorRung[] {
	const rungs = actions.map(({ id }) => ({
		action: id,
		given: [] as Interaction[],
		got: [] as Interaction[],
	}));
	for (const interaction of ties.flatMap(({ interactions }) => interactions)) {
		const isGiven = isFavorGiven(interaction);
		if (!isGiven && !isFavorGot(interaction)) continue;
		const rung = rungs[rungOf(interaction, words) ?? -1];
		(isGiven ? rung?.given : rung?.got)?.push(interaction);
	}
	for (const { given, got } of rungs) for (const list of [given, got]) list.sort(byDate);
	return rungs;
}

const byDate = (a: Interaction, b: Interaction): number => a.date - b.date || a.line - b.line;

const MOST_LINES = 3;

/** Their deeds that a recommendation or thanks can tell of: the largest asks first, of one size the latest. */
export function deedsToTell(
	{ interactions }: Pick<Tie, 'interactions'>,
	{ words }: Pick<Rules, 'words'>,
): readonly Interaction[] {
	return interactions
		.filter(isFavorGot)
		.map((interaction) => ({ interaction, rung: rungOf(interaction, words) ?? -1 }))
		.sort((a, b) => b.rung - a.rung || b.interaction.date - a.interaction.date)
		.slice(0, MOST_LINES)
		.map(({ interaction }) => interaction);
}
