import { addDays, type Day } from '../day';
import { isFavorGot } from '../network/weight';
import type { Interaction } from '../people/interaction';
import { type RungWords, rungOf } from './rung-of';

/** What became of it: something done for ego unasked is a yes. `open` asks turn into silence after a month. */
export type Verdict = 'yes' | 'partly' | 'no' | 'silence';

/** Something an alter did for ego, or was asked to do. */
export interface Deed {
	/** The rung from 0; undefined where the ladder has none for it. */
	readonly rung: number | undefined;
	readonly verdict: Verdict;
	/** When it was settled: its own date, for a silence after an open ask the day that made it one. */
	readonly settled: Day;
	/** Ego asked for it. */
	readonly isAsk: boolean;
	readonly interaction: Interaction;
}

/** Ego wrote or called, and the notes say that no answer came: an ask for an answer, on no rung of its own. */
const isUnansweredMessage = ({ kind, by, outcome }: Interaction): boolean =>
	kind === 'contact' && by === 'ego' && outcome === 'silence';

/** What one entry tells that a person did, or was asked to do; undefined where it tells nothing of the kind. */
export function deedOf(
	interaction: Interaction,
	words: RungWords,
	openAskDays: number,
): Deed | undefined {
	const { kind, by, outcome = 'open', date } = interaction;
	const isAsk = kind === 'ask' && by === 'ego';
	if (isUnansweredMessage(interaction)) {
		return { rung: undefined, verdict: 'silence', settled: date, isAsk: true, interaction };
	}
	if (!isAsk && !isFavorGot(interaction)) return undefined;
	const rung = rungOf(interaction, words);
	if (!isAsk) return { rung, verdict: 'yes', settled: date, isAsk, interaction };
	const settled = outcome === 'open' ? addDays(date, openAskDays) : date;
	const verdict = outcome === 'open' ? 'silence' : outcome;
	return { rung, verdict, settled, isAsk, interaction };
}

const isOpen = ({ isAsk, interaction: { outcome } }: Deed): boolean =>
	isAsk && (outcome === undefined || outcome === 'open');

/** Index of the first deed settled on a day or after it; deeds are by day. */
function firstFrom(deeds: readonly Deed[], day: Day): number {
	let low = 0;
	let high = deeds.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((deeds[middle]?.settled ?? Infinity) < day) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** An open ask that they met after all, in an entry of its own: something of that size or larger of its sort. */
function isMetLater(ask: Deed, acts: readonly Deed[], { actions }: RungWords): boolean {
	const { rung } = ask;
	if (rung === undefined) return false;
	for (let i = firstFrom(acts, ask.interaction.date); i < acts.length; i++) {
		const act = acts[i];
		if (act === undefined || act.settled > ask.settled) return false;
		if (act.rung === undefined || act.rung < rung) continue;
		if (actions[act.rung]?.sort === actions[rung]?.sort) return true;
	}
	return false;
}

/** One act told in two notes is one act: of a day and a rung the first is kept, one that was asked for before others. */
export function toldOnce(deeds: readonly Deed[]): readonly Deed[] {
	const key = ({ rung, interaction: { date } }: Deed): string =>
		`${String(date)} ${rung === undefined ? '' : String(rung)}`;
	const told = new Set(deeds.filter((deed) => deed.isAsk && deed.verdict === 'yes').map(key));
	return deeds.filter((deed) => {
		if (deed.isAsk) return true;
		if (told.has(key(deed))) return false;
		told.add(key(deed));
		return true;
	});
}

/**
 * What one person did or was asked to do, in the order in which it was settled. Some of it may lie after today. An open
 * ask that they met within the month is left out: the act stands for it.
 */
export function deedsOf(
	interactions: readonly Interaction[],
	words: RungWords,
	openAskDays: number,
): readonly Deed[] {
	const deeds = interactions
		.flatMap((interaction) => deedOf(interaction, words, openAskDays) ?? [])
		.sort((a, b) => a.settled - b.settled);
	const acts = deeds.filter(({ isAsk }) => !isAsk);
	return toldOnce(deeds.filter((deed) => !isOpen(deed) || !isMetLater(deed, acts, words)));
}
