import type { Rung, Standing } from '../core/action/ladder';
import type { Network } from '../core/network/network';
import type { Basis, Tie } from '../core/network/tie';
import { foldedAtFirst, shortened } from './folds';
import type { FoldedPeople, PeopleList, PersonDetail } from './model';
import { standingDetail, standingRow, tieDetail, tieRow } from './people-model';
import type { Screen } from './screen';
import type { ViewState } from './sidebar-actions';
import { rungWords } from './words/words';

/** What the lists of people are made from. */
export interface PeopleFacts {
	readonly network: Network;
	/** Ties that stand on no rung, last met first. */
	readonly apart: Readonly<Record<Exclude<Basis, 'known'>, readonly Tie[]>>;
	/** The next ones below the threshold of the chosen rung. */
	readonly nearMisses: readonly Standing[];
}

/** How the lists are seen. */
export interface ListView {
	readonly state: ViewState;
	readonly screen: Screen;
}

/** People drawn of the chosen rung before one asks for all (chosen; no source). */
const FIRST_PEOPLE = 6;

/** The people of the chosen rung, most likely first. */
export function rungList(
	{ action, people }: Rung,
	{ network }: PeopleFacts,
	{ state, screen }: ListView,
): PeopleList {
	const { words } = screen;
	const short = { id: 'all-people', first: FIRST_PEOPLE, state, words };
	const { shown, toggle } = shortened(people, short);
	return {
		id: 'rung',
		title: words.persons.title(rungWords(action, words).name, people.length),
		rows: shown.map((standing) => standingRow(standing, network.byId, screen)),
		...(toggle === undefined ? {} : { toggle }),
		...(people.length === 0 ? { empty: words.persons.empty } : {}),
	};
}

function nearList(
	{ nearMisses, network }: PeopleFacts,
	{ state, screen }: ListView,
): FoldedPeople | undefined {
	if (nearMisses.length === 0) return undefined;
	const { words } = screen;
	const fold = foldedAtFirst('near', words.persons.nearMisses, state);
	const rows = nearMisses.map((standing) => standingRow(standing, network.byId, screen));
	const { id, title } = fold;
	const list = { id, title, note: words.persons.nearMissesNote, rows: fold.isOpen ? rows : [] };
	return { fold, list };
}

function apartList(
	basis: Exclude<Basis, 'known'>,
	ties: readonly Tie[],
	{ state, screen }: ListView,
): FoldedPeople | undefined {
	if (ties.length === 0) return undefined;
	const { persons } = screen.words;
	const fold = foldedAtFirst(basis, persons[basis](ties.length), state);
	const rows = fold.isOpen ? ties.map((tie) => tieRow(tie, screen)) : [];
	const { id, title } = fold;
	return { fold, list: { id, title, note: persons.apartNote[basis], rows } };
}

/** Near misses of the chosen rung, and the thin and unanswered ties, each folded; those there are. */
export function otherLists(facts: PeopleFacts, view: ListView): readonly FoldedPeople[] {
	const { apart } = facts;
	return [
		nearList(facts, view),
		apartList('thin', apart.thin, view),
		apartList('unanswered', apart.unanswered, view),
	].filter((list) => list !== undefined);
}

/** What opens under the row of a person in one of the lists. */
export function personDetail(
	[list, id]: readonly [string, string],
	rung: Rung | undefined,
	{ network, nearMisses }: PeopleFacts,
	screen: Screen,
): PersonDetail | undefined {
	const standings = list === 'rung' ? (rung?.people ?? []) : list === 'near' ? nearMisses : [];
	const standing = standings.find(({ person }) => person.id === id);
	if (standing !== undefined) return standingDetail(standing, screen);
	const tie = network.byId.get(id);
	return tie === undefined ? undefined : tieDetail(tie, screen);
}
