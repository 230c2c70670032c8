import { addDays, type Day } from '../../day';
import type { Network } from '../../network/network';
import { compareInteractions, type Interaction } from '../../people/interaction';
import type { Person } from '../../people/person';
import { deedsOf } from '../deed';
import type { Rules } from '../chance/profile';

/** An ask of ego's that waits for an outcome. */
export interface OpenAsk {
	readonly person: Person;
	readonly interaction: Interaction;
	/** Days since it was made. */
	readonly age: number;
	/** Old enough to count as silence until an outcome is noted. */
	readonly countsAsSilence: boolean;
	/** The day from which on it does. */
	readonly silentFrom: Day;
}

const isOpenAsk = ({ kind, by, outcome }: Interaction): boolean =>
	kind === 'ask' && by === 'ego' && (outcome === undefined || outcome === 'open');

/** The asks that wait for an outcome, oldest first; one that was met in an entry of its own waits no more. */
export function openAsks(
	{ ties, today }: Network,
	{ words, parameters: { openAskDays } }: Rules,
): readonly OpenAsk[] {
	const open = ties.flatMap(({ person, interactions }) =>
		interactions.some(isOpenAsk)
			? deedsOf(interactions, words, openAskDays)
					.filter(({ interaction }) => isOpenAsk(interaction))
					.map(({ interaction }) => ({ person, interaction }))
			: [],
	);
	return open
		.map(({ person, interaction }) => {
			const age = today - interaction.date;
			const silentFrom = addDays(interaction.date, openAskDays);
			return { person, interaction, age, countsAsSilence: age >= openAskDays, silentFrom };
		})
		.sort((a, b) => b.age - a.age || compareInteractions(a.interaction, b.interaction));
}
