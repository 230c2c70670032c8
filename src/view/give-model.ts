import type { Favor } from '../core/action/favors/favor';
import type { Ladder } from '../core/action/ladder';
import { type Person, shownName } from '../core/people/person';
import { foldedAtFirst, openAtFirst } from './folds';
import type { FavorDetail, FavorRow, GiveModel } from './model';
import { placeOf, reasonLine } from './reason-line';
import type { Screen } from './screen';
import type { ViewState } from './sidebar-actions';
import { rungWords } from './words/words';
import type { FavorWords } from './words/en-favors';

/** What favors are said with. */
export interface FavorScreen extends Screen {
	/** By person id. */
	readonly shortNames: ReadonlyMap<string, string>;
	readonly ladder: Ladder;
}

const shortName = ({ id, name }: Person, { shortNames }: FavorScreen): string =>
	shortNames.get(id) ?? name;

function favorWords(favor: Favor, screen: FavorScreen): FavorWords {
	const { person, subject, minutes } = favor;
	const other = favor.with;
	const feed = favor.reasons.find(({ code }) => code === 'feed-time')?.name;
	return {
		name: shortName(person, screen),
		...(other === undefined ? {} : { other: shortName(other, screen) }),
		...(subject === undefined ? {} : { subject }),
		minutes,
		...(feed === undefined ? {} : { feed }),
	};
}

/** The title of a favor: it names the deed. */
export function titleOf(favor: Favor, screen: FavorScreen): string {
	return screen.words.favor.title(favor.kind, favorWords(favor, screen));
}

/** The words a favor is written by into its person's note; the other person of an introduction by their full name. */
export function deedOf(favor: Favor, screen: FavorScreen): string {
	const words = favorWords(favor, screen);
	const other = favor.with?.name;
	return screen.words.favor.deed(favor.kind, other === undefined ? words : { ...words, other });
}

function rungName(action: string, { ladder, words }: FavorScreen): string {
	const rung = ladder.find(({ action: { id } }) => id === action);
	return rung === undefined ? action : rungWords(rung.action, words).name;
}

/** What a favor would change, from rung to rung; nothing where it changes nothing. */
function gainWords(favor: Favor, screen: FavorScreen): string | undefined {
	if (favor.to === undefined || favor.gain <= 0) return undefined;
	const from = favor.from === undefined ? undefined : rungName(favor.from, screen);
	return screen.words.give.gain(from, rungName(favor.to, screen));
}

const joined = (parts: readonly (string | undefined)[], separator: string): string =>
	parts.filter((part) => part !== undefined).join(separator);

/** A favor as a row: the deed, and under it what it costs and what it would bring. */
export function favorRow(favor: Favor, screen: FavorScreen): FavorRow {
	const { words } = screen;
	const title = titleOf(favor, screen);
	const minutes = words.time.duration(favor.minutes);
	return {
		id: favor.id,
		title,
		hint: joined([minutes, gainWords(favor, screen)], words.separator),
		person: shownName(favor.person),
	};
}

/** What opens under a favor. */
export function favorDetail(
	{ person, reasons }: Favor,
	draft: string | undefined,
	screen: FavorScreen,
): FavorDetail {
	return {
		...(draft === undefined ? {} : { draft }),
		reasons: reasons.map((reason) => reasonLine(reason, screen)),
		place: placeOf(person.path, undefined, screen),
	};
}

/** What ego could do, best first: what fits the week, and all there is. */
export interface GiveFacts {
	readonly favors: readonly Favor[];
	readonly plan: readonly Favor[];
	/** Minutes given this week already. */
	readonly givenMinutes: number;
	readonly hoursPerWeek: number;
}

function budgetWords({ plan }: GiveFacts, { words }: FavorScreen): string {
	const minutes = plan.reduce((sum, favor) => sum + favor.minutes, 0);
	return words.give.budget(plan.length, words.time.duration(minutes));
}

/** How much of the week's hours is given, in words and as a part of them. */
function progressOf(
	{ givenMinutes, hoursPerWeek }: GiveFacts,
	{ words: { give, time } }: FavorScreen,
): Pick<GiveModel, 'given' | 'givenShare'> {
	const minutes = hoursPerWeek * 60;
	return {
		given: give.given(time.duration(givenMinutes), time.duration(minutes)),
		givenShare: minutes > 0 ? Math.min(1, givenMinutes / minutes) : 1,
	};
}

function emptyWords(facts: GiveFacts, { words }: FavorScreen): string | undefined {
	const { favors, plan, givenMinutes, hoursPerWeek } = facts;
	if (favors.length === 0) return words.give.empty;
	if (plan.length > 0) return undefined;
	return givenMinutes >= hoursPerWeek * 60 && givenMinutes > 0
		? words.give.enough
		: words.give.planEmpty;
}

/** The week's plan and the rest, both best first. */
export function giveModel(facts: GiveFacts, state: ViewState, screen: FavorScreen): GiveModel {
	const { favors, plan } = facts;
	const { words } = screen;
	const fold = openAtFirst('give', words.give.title, state);
	const budget = budgetWords(facts, screen);
	const progress = progressOf(facts, screen);
	if (!fold.isOpen) return { fold, ...progress, budget, plan: [], more: [] };
	const planned = new Set(plan.map(({ id }) => id));
	const rest = favors.filter(({ id }) => !planned.has(id));
	const moreFold = foldedAtFirst('more-favors', words.give.more(rest.length), state);
	const empty = emptyWords(facts, screen);
	return {
		fold,
		...progress,
		budget,
		plan: plan.map((favor) => favorRow(favor, screen)),
		more: moreFold.isOpen ? rest.map((favor) => favorRow(favor, screen)) : [],
		...(rest.length === 0 ? {} : { moreFold }),
		...(empty === undefined ? {} : { empty }),
	};
}
