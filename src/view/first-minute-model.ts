import type { OwnerQuestion } from '../core/action/asks/owner-questions';
import { quoteOf } from '../core/action/entry-reason';
import type { Action } from '../core/action/ladder';
import type { Network } from '../core/network/network';
import { isFavorGot } from '../core/network/weight';
import type { Interaction } from '../core/people/interaction';
import { type Person, shownName } from '../core/people/person';
import { shortened } from './folds';
import type { Later } from './later';
import type { DeedRow, FirstMinuteModel, QuestionModel } from './model';
import { entryWords } from './plain-text';
import { placeOf } from './reason-line';
import type { Screen } from './screen';
import type { ViewState } from './sidebar-actions';
import { rungWords } from './words/words';

/** Something somebody did for ego. */
export interface DeedGot {
	readonly person: Person;
	readonly interaction: Interaction;
}

/** What two notes tell of one deed is told once, by the line in the person's own note where it has one. */
function toldOnce(person: Person, interactions: readonly Interaction[]): readonly Interaction[] {
	const told = new Map<string, Interaction>();
	for (const interaction of interactions) {
		const key = `${String(interaction.date)} ${interaction.channel}`;
		const before = told.get(key);
		if (before?.path === interaction.path)
			told.set(`${key} ${String(interaction.line)}`, interaction);
		else if (before === undefined || interaction.path === person.path) told.set(key, interaction);
	}
	return [...told.values()];
}

/** What others did for ego, the latest first; nobody who died or is hidden. */
export function deedsGot({ ties }: Pick<Network, 'ties'>): readonly DeedGot[] {
	return ties
		.filter(({ person }) => !person.hasDied && !person.isHidden)
		.flatMap(({ person, interactions }) =>
			toldOnce(person, interactions.filter(isFavorGot)).map((interaction) => ({
				person,
				interaction,
			})),
		)
		.sort((a, b) => b.interaction.date - a.interaction.date);
}

/** Deeds drawn before one asks for all (chosen; no source). */
const FIRST_DEEDS = 4;

function deedRow({ person, interaction }: DeedGot, screen: Screen): DeedRow {
	const { path, line, date } = interaction;
	const { words, today } = screen;
	return {
		id: `${path}:${String(line)}:${person.id}`,
		title: words.reading.quote(entryWords(quoteOf(interaction))),
		hint: `${shownName(person)}${words.separator}${words.time.day(date, today)}`,
		place: placeOf(path, line, screen),
	};
}

/** What is written of an ask into a note: its id as words, which are read as this rung in any language. */
const writtenThing = ({ id }: Action): string => id.replace(/-/g, ' ');

/** What the first minute is made from. */
export interface FirstMinuteFacts {
	readonly deedsGot: () => readonly DeedGot[];
	readonly questions: Later<readonly OwnerQuestion[]>;
}

/** Who has acted for ego, with the lines, and a dozen questions; undefined where there is neither. */
export function firstMinuteModel(
	facts: FirstMinuteFacts,
	state: ViewState,
	screen: Screen,
): FirstMinuteModel | undefined {
	const { words } = screen;
	const deeds = facts.deedsGot();
	const found = facts.questions();
	const questions = found ?? [];
	if (deeds.length === 0 && questions.length === 0) return undefined;
	const short = { id: 'all-deeds', first: FIRST_DEEDS, state, words };
	const { shown, toggle } = shortened(deeds, short);
	return {
		title: words.firstMinute.title(deeds.length),
		deeds: shown.map((deed) => deedRow(deed, screen)),
		...(toggle === undefined ? {} : { toggle }),
		isReady: found !== undefined,
		questions: questions.map(({ person, action }, index): QuestionModel => ({
			person: person.id,
			thing: writtenThing(action),
			text: words.firstMinute.question(shownName(person), rungWords(action, words).would),
			position: words.firstMinute.position(index + 1, questions.length),
		})),
	};
}
