import { dayOf, dayParts, type Day } from '../../day';
import { eachOf, type Steps } from '../../steps';
import type { Network } from '../../network/network';
import type { Parameters } from '../../network/parameters';
import type { Tie } from '../../network/tie';
import { keptAbout } from '../../people/kept';
import type { Person } from '../../people/person';
import { type Abilities, readAbilities } from '../topics/ability-words';
import { closenessOf } from './answer';
import type { Action } from '../ladder';
import { type OwnerWord, ownerWords } from './owner-word';
import { type RungWords, rungWords } from '../rung-of';
import { type History, historyOf } from './sign';

/** What the ladder is built by. */
export interface Rules {
	readonly actions: readonly Action[];
	readonly words: RungWords;
	readonly parameters: Parameters;
	/** From this chance on, the model suggests somebody: 0 to 1. */
	readonly suggestedChance: number;
}

const rulesFor = keptAbout(
	(actions: readonly Action[], parameters: Parameters, suggestedChance: number): Rules => ({
		actions,
		parameters,
		suggestedChance,
		words: rungWords(actions),
	}),
);

/** The rules of a ladder. */
export const ladderRules = ({
	actions,
	parameters,
	suggestedChance,
}: Omit<Rules, 'words'>): Rules => rulesFor(actions, parameters, suggestedChance);

/** One person who may be asked, with what does not change from day to day. */
export interface Profile {
	readonly person: Person;
	readonly tie: Tie;
	readonly history: History;
	/** The owner's judgement, 0 to 1. */
	readonly closeness: number;
	/** The owner's word, by rung. */
	readonly words: readonly (OwnerWord | undefined)[];
	/** What the note says they can and cannot do. */
	readonly abilities: Abilities;
}

/** Younger than eighteen by a birthday whose year is known. */
function isChild({ birthday }: Pick<Person, 'birthday'>, today: Day, years: number): boolean {
	if (birthday?.year === undefined) return false;
	const { month, dayOfMonth } = birthday;
	const { year } = dayParts(today);
	const adultSince = birthday.year + years;
	if (adultSince !== year) return adultSince > year;
	const leap =
		month === 2 && dayOfMonth === 29 ? dayOf({ year, month: 3, dayOfMonth: 1 }) : undefined;
	const day = dayOf({ year, month, dayOfMonth }) ?? leap;
	return day !== undefined && today < day;
}

/** Nobody who died, is hidden or is a child is ever on the ladder, asked, or given a favor by plan. */
function mayBeAsked(person: Person, today: Day, { adultYears }: Parameters): boolean {
	return !person.hasDied && !person.isHidden && !isChild(person, today, adultYears);
}

const wordsAbout = keptAbout(ownerWords);
const abilitiesOf = keptAbout(readAbilities);

/** The profile of one tie. */
export function buildProfile(tie: Tie, { words, parameters }: Rules): Profile {
	return {
		person: tie.person,
		tie,
		history: historyOf(tie, words, parameters.openAskDays),
		closeness: closenessOf(tie.person, parameters),
		words: wordsAbout(tie.person, words),
		abilities: abilitiesOf(tie.person, words),
	};
}

const profileOf = keptAbout(buildProfile);

/** Everybody who may be asked, by person id. */
export function buildProfiles({ ties, today }: Network, rules: Rules): Steps<readonly Profile[]> {
	const asked = ties.filter(({ person }) => mayBeAsked(person, today, rules.parameters));
	return eachOf(asked, (tie) => profileOf(tie, rules));
}
