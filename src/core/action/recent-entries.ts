import type { Day } from '../day';
import type { Interaction } from '../people/interaction';

/** Entries of the last days, today's included, latest first. */
export function entriesSince(
	interactions: readonly Interaction[],
	since: Day,
): readonly Interaction[] {
	const recent: Interaction[] = [];
	for (let i = interactions.length - 1; i >= 0; i--) {
		const interaction = interactions[i];
		if (interaction === undefined || interaction.date < since) break;
		recent.push(interaction);
	}
	return recent;
}
