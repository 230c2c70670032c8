import type { Favor } from '../core/action/favors/favor';
import { quoteOf } from '../core/action/entry-reason';
import type { Because, Ladder } from '../core/action/ladder';
import type { Parameters } from '../core/network/parameters';
import type { Tie } from '../core/network/tie';
import type { Interaction } from '../core/people/interaction';
import type { OpenTask } from '../core/people/notebook/note-share';
import { shownName } from '../core/people/person';
import { foldedAtFirst } from './folds';
import { favorRow } from './give-model';
import type { FavorScreen } from './give-model';
import type { PersonCard, ReasonLine } from './model';
import { strengthModel } from './card-strength';
import { contactWords } from './people-model';
import { entryWords } from './plain-text';
import { placeOf } from './reason-line';
import type { ViewState } from './sidebar-actions';
import { rungWords } from './words/words';

/** What the card of one person is made from. */
export interface CardFacts {
	readonly tie: Tie;
	readonly favors: readonly Favor[];
	readonly openTasks: readonly OpenTask[];
	readonly parameters: Parameters;
}

type Step = PersonCard['steps'][number];

function stepsOf(person: string, ladder: Ladder, { words }: FavorScreen): Step[] {
	return ladder.map(({ action, people }): Step => {
		const because: Because | undefined = people.find((one) => one.person.id === person)?.because;
		const step = { action: action.id, name: rungWords(action, words).name };
		return because === undefined ? step : { ...step, because };
	});
}

function standingWords(tie: Tie, steps: readonly Step[], { words }: FavorScreen): string {
	if (tie.person.hasDied || tie.person.isHidden) return words.card.away;
	const highest = steps.filter(({ because }) => because !== undefined).pop();
	if (highest !== undefined) return words.card.upTo(highest.name);
	return tie.basis === 'known' ? words.card.below : words.card[tie.basis];
}

/** Promises and favors listed at most (chosen; no source). */
const MOST_PROMISES = 3;
const MOST_FAVORS = 12;

function promises(
	{ person }: Tie,
	openTasks: readonly OpenTask[],
	screen: FavorScreen,
): readonly ReasonLine[] {
	const { card, reading } = screen.words;
	return openTasks
		.filter((task) => task.person === person.id)
		.slice(0, MOST_PROMISES)
		.map(({ path, line, text }) => ({
			text: card.promise(reading.quote(entryWords(text))),
			place: placeOf(path, line, screen),
		}));
}

/** What was given and got, with the lines once they are unfolded. */
function exchange(
	{ person, interactions }: Tie,
	state: ViewState,
	screen: FavorScreen,
): PersonCard['exchange'] {
	const { words, today, shortNames } = screen;
	const favors = interactions.filter(
		({ kind, by }) => kind === 'favor' && (by === 'ego' || by === 'alter'),
	);
	if (favors.length === 0) return undefined;
	const gave = favors.filter(({ by }) => by === 'ego').length;
	const title = words.card.exchange(gave, favors.length - gave);
	const fold = foldedAtFirst('card-exchange', title, state);
	const name = shortNames.get(person.id) ?? shownName(person);
	const line = (interaction: Interaction): ReasonLine => {
		const { by, date, path } = interaction;
		const when = words.time.day(date, today);
		const quote = words.reading.quote(entryWords(quoteOf(interaction)));
		return {
			text: by === 'ego' ? words.card.given(when, quote) : words.card.got(name, when, quote),
			place: placeOf(path, interaction.line, screen),
			isEntry: true,
		};
	};
	const latest = [...favors].reverse().slice(0, MOST_FAVORS);
	return { fold, reasons: fold.isOpen ? latest.map(line) : [] };
}

/** The card of the person whose note is open. */
export function personCard(
	{ tie, favors, openTasks, parameters }: CardFacts,
	state: ViewState,
	screen: FavorScreen,
): PersonCard {
	const { words, ladder } = screen;
	const { person } = tie;
	const steps = stepsOf(person.id, ladder, screen);
	const on = steps.filter(({ because }) => because !== undefined);
	const next = favors.find((favor) => favor.person.id === person.id);
	const strength = strengthModel(tie, parameters, { screen, state });
	const passed = exchange(tie, state, screen);
	const card: PersonCard = {
		id: person.id,
		name: shownName(person),
		standing: standingWords(tie, steps, screen),
		steps,
		stepsLabel: words.card.steps(on.map(({ name }) => name)),
		contact: contactWords(tie, screen),
		promises: promises(tie, openTasks, screen),
		...(passed === undefined ? {} : { exchange: passed }),
		...(strength === undefined ? {} : { strength }),
		offers: [
			{ label: words.persons.log, deed: 'log' },
			{ label: words.persons.favor, deed: 'suggest-favor' },
		],
	};
	return next === undefined ? card : { ...card, favor: favorRow(next, screen) };
}
