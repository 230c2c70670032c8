import type { Favor } from '../core/action/favor';
import type { Because, Ladder } from '../core/action/ladder';
import type { Parameters } from '../core/network/parameters';
import type { Tie } from '../core/network/tie';
import type { Actor } from '../core/people/interaction';
import type { OpenTask } from '../core/people/note-share';
import { favorRow } from './give-model';
import type { FavorScreen } from './give-model';
import type { PersonCard } from './model';
import { strengthModel } from './card-strength';
import { contactWords } from './people-model';
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

const favorsBy = ({ interactions }: Tie, actor: Actor): number =>
	interactions.filter(({ kind, by }) => kind === 'favor' && by === actor).length;

function facts(tie: Tie, openTasks: readonly OpenTask[], screen: FavorScreen): string[] {
	const { words } = screen;
	const gave = favorsBy(tie, 'ego');
	const got = favorsBy(tie, 'alter');
	const tasks = openTasks.filter(({ person }) => person === tie.person.id).length;
	return [
		contactWords(tie, screen),
		...(gave + got > 0 ? [words.card.exchange(gave, got)] : []),
		...(tasks > 0 ? [words.card.open(tasks)] : []),
	];
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
	const card: PersonCard = {
		id: person.id,
		name: person.name,
		standing: standingWords(tie, steps, screen),
		steps,
		stepsLabel: words.card.steps(on.map(({ name }) => name)),
		facts: facts(tie, openTasks, screen),
		...(strength === undefined ? {} : { strength }),
		offers: [
			{ label: words.persons.log, deed: 'log' },
			{ label: words.persons.favor, deed: 'suggest-favor' },
		],
	};
	return next === undefined ? card : { ...card, favor: favorRow(next, screen) };
}
