import { favorsOf } from '../core/analyze';
import type { Favor } from '../core/action/favors/favor';
import { type Person, shownName } from '../core/people/person';
import { favorRow, titleOf } from '../view/give-model';
import type { GiveFacts } from '../view/give-model';
import { reasonText } from '../view/words/words';
import { FavorChoiceModal } from './favor-choice-modal';
import { doWithFavor } from './favor-deeds';
import type { FavorHost } from './favor-deeds';
import { SuggestFavorModal } from './suggest-favor-modal';
import type { FavorChoice } from './suggest-favor-modal';

function choiceOf(favor: Favor, { screen }: FavorHost): FavorChoice {
	const { reasons, subject } = favor;
	// What the title says already is no reason for a row.
	const reason = reasons.find(({ quote }) => quote !== subject) ?? reasons[0];
	const text = reason === undefined ? undefined : reasonText(reason, screen.today, screen.words);
	return { ...favorRow(favor, screen), reason: text };
}

/** Asks what to do with a favor, and does it. */
export function chooseDeed(favor: Favor, host: FavorHost): void {
	const { app, screen } = host;
	new FavorChoiceModal(app, {
		title: titleOf(favor, screen),
		words: screen.words,
		onChoose: (deed) => {
			void doWithFavor(favor, deed, host);
		},
	}).open();
}

/** Shows favors to choose from, by person or deed. */
function chooseFavor(favors: readonly Favor[], placeholder: string, host: FavorHost): void {
	const { app, screen } = host;
	new SuggestFavorModal(app, {
		favors: favors.map((favor) => choiceOf(favor, host)),
		placeholder,
		words: screen.words,
		onChoose: (id) => {
			const favor = favors.find((one) => one.id === id);
			if (favor !== undefined) chooseDeed(favor, host);
		},
	}).open();
}

/** Suggests favors, for one person or for everybody, to choose from. */
export function suggestFavor(host: FavorHost, person?: Person): void {
	const { favorModal } = host.screen.words;
	const placeholder =
		person === undefined ? favorModal.placeholder : favorModal.placeholderFor(shownName(person));
	const favors = person === undefined ? host.favors : favorsOf(host.analysis, person.id);
	chooseFavor(favors, placeholder, host);
}

/** Shows what fits the rest of the week, to begin with any of it. */
export function planTheWeek(
	host: FavorHost,
	{ plan, givenMinutes, hoursPerWeek }: GiveFacts,
): void {
	const { favorModal, give, time } = host.screen.words;
	const given = give.given(time.duration(givenMinutes), time.duration(hoursPerWeek * 60));
	chooseFavor(plan, favorModal.planned(given), host);
}
