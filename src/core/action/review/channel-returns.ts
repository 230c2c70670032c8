import type { Channel } from '../../people/channel';
import type { Interaction } from '../../people/interaction';
import { minutesIn, type Move, type Span } from './progress';

/** Where time went, and what it brought. */
export interface ChannelReturns {
	readonly channel: Channel;
	readonly entries: number;
	/** Minutes the notes name. */
	readonly minutes: number;
	/** Rungs that people came to stand on in weeks in which this was the deepest there was with them. */
	readonly rungsGained: number;
}

/** What came of each channel on some days, the one that took most time first; a rise is credited to the deepest entry of its week. */
export function returnsByChannel(
	interactions: readonly Interaction[],
	moves: readonly Move[],
	{ from, to }: Span,
): readonly ChannelReturns[] {
	const byChannel = new Map<Channel, Interaction[]>();
	for (const entry of interactions) {
		if (entry.date < from || entry.date > to) continue;
		const known = byChannel.get(entry.channel);
		if (known === undefined) byChannel.set(entry.channel, [entry]);
		else known.push(entry);
	}
	const gained = new Map<Channel, number>();
	for (const {
		gained: rungs,
		entries: [deepest],
	} of moves) {
		if (deepest === undefined) continue;
		gained.set(deepest.channel, (gained.get(deepest.channel) ?? 0) + rungs.length);
	}
	return [...byChannel]
		.map(([channel, entries]) => ({
			channel,
			entries: entries.length,
			minutes: minutesIn(entries),
			rungsGained: gained.get(channel) ?? 0,
		}))
		.sort(
			(a, b) => b.minutes - a.minutes || b.rungsGained - a.rungsGained || b.entries - a.entries,
		);
}
