import { isFavorGiven } from '../../network/weight';
import type { Interaction } from '../../people/interaction';
import type { Span } from './progress';

/** Minutes of a favor or a call whose line names none (chosen; no source). */
const USUAL_MINUTES = 30;

/** What a week's plan is made of: favors of ego's, and calls they did not leave to the other. */
function isGiven(interaction: Interaction): boolean {
	const { kind, channel, by } = interaction;
	if (isFavorGiven(interaction)) return true;
	return kind === 'contact' && by !== 'alter' && (channel === 'call' || channel === 'video');
}

/** Minutes ego gave to others on some days, 0 or more: favors and calls; a line about several people counts once. */
export function minutesGiven(interactions: readonly Interaction[], { from, to }: Span): number {
	const byLine = new Map<string, number>();
	for (const interaction of interactions) {
		const { date, path, line, minutes = USUAL_MINUTES } = interaction;
		if (date < from || date > to || !isGiven(interaction)) continue;
		const place = `${String(line)}:${path}`;
		byLine.set(place, Math.max(minutes, byLine.get(place) ?? 0));
	}
	return [...byLine.values()].reduce((sum, minutes) => sum + minutes, 0);
}
