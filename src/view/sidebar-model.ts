import type { Favor } from '../core/action/favors/favor';
import type { OpenAsk } from '../core/action/asks/open-asks';
import type { Action, Ladder, Rung, Standing } from '../core/action/ladder';
import type { Diagnostic } from '../core/diagnostic';
import type { OwnerQuestion } from '../core/action/asks/owner-questions';
import type { Network } from '../core/network/network';
import type { Parameters } from '../core/network/parameters';
import type { Basis, Tie } from '../core/network/tie';
import type { Notebook } from '../core/people/notebook/notebook';
import { asksModel } from './asks-model';
import { personCard } from './card-model';
import { firstMinuteModel } from './first-minute-model';
import type { DeedGot } from './first-minute-model';
import { favorDetail, giveModel } from './give-model';
import type { FavorScreen } from './give-model';
import { openAtFirst } from './folds';
import { headline, ladderModel, tellingRung } from './ladder-model';
import type { Later } from './later';
import type { SidebarBody, SidebarModel, Trouble } from './model';
import { failureNotice, loadingNotice, problemLine, vaultNotice } from './notice-model';
import type { Progress } from './notice-model';
import { otherLists, personDetail, rungList } from './people-lists';
import type { PeopleFacts } from './people-lists';
import { readingModel } from './reading-model';
import type { ReadingFacts } from './reading-model';
import { reviewModel } from './review-model';
import type { ReviewFacts } from './review-model';
import type { Screen } from './screen';
import type { ViewState } from './sidebar-actions';
import type { Words } from './words/words';

/** What the sidebar is drawn from: the analysis, seen from one rung. */
export interface SidebarFacts {
	readonly notebook: Notebook;
	readonly network: Network;
	readonly ladder: Ladder;
	readonly parameters: Parameters;
	/** How many people stand on any rung. */
	readonly actionable: number;
	/** How many stood above each rung a quarter ago, by action. */
	readonly earlier: Later<ReadonlyMap<string, number>>;
	/** Ties of which the notes say too little or nothing good, and that stand on no rung; last met first. */
	readonly apart: Readonly<Record<Exclude<Basis, 'known'>, readonly Tie[]>>;
	/** How people are called in titles, by person id. */
	readonly shortNames: ReadonlyMap<string, string>;
	/** Best first; nothing the owner set aside. */
	readonly favors: readonly Favor[];
	/** The favors that fit what is left of the week. */
	readonly plan: readonly Favor[];
	/** Minutes given this week, since Monday. */
	readonly givenMinutes: number;
	readonly hoursPerWeek: number;
	/** A first sentence for a favor, where there is something to write. */
	readonly draftOf: (favor: Favor, words: Words) => string | undefined;
	readonly openAsks: readonly OpenAsk[];
	/** The next ones below the threshold of an ask. */
	readonly nearMisses: (action: Action) => readonly Standing[] | undefined;
	/** The quarter in review. */
	readonly review: Later<ReviewFacts>;
	/** What others did for ego, the latest first. */
	readonly deedsGot: () => readonly DeedGot[];
	/** What the owner may know better than the notes. */
	readonly questions: Later<readonly OwnerQuestion[]>;
	readonly diagnostics: readonly Diagnostic[];
}

/** Everything that decides what the sidebar shows. */
export interface SidebarInput {
	/** Absent until the notes are read. */
	readonly facts?: SidebarFacts | undefined;
	/** What went wrong in the program itself; nothing is drawn from facts that may be wrong. */
	readonly failure?: string | undefined;
	readonly progress: Progress;
	/** Path of the note that is open, where there is one. */
	readonly activePath?: string | undefined;
	/** How the notes are read, reckoned when it is shown; absent where the host does not show it. */
	readonly reading?: (() => ReadingFacts) | undefined;
	/** The owner has said that it is right. */
	readonly isReadingConfirmed?: boolean;
	/** The owner has gone on from the first minute. */
	readonly isFirstMinuteOver?: boolean;
	readonly screen: Screen;
}

/** The rung whose people are shown. */
function chosenRung(ladder: Ladder, { rung }: ViewState): Rung | undefined {
	return ladder.find(({ action }) => action.id === rung);
}

/** `list:id`, taken apart at the first colon; ids may hold more. */
function rowKey(key: string | undefined): readonly [string, string] | undefined {
	const colon = key?.indexOf(':') ?? -1;
	return key === undefined || colon < 0 ? undefined : [key.slice(0, colon), key.slice(colon + 1)];
}

type OpenRow = Pick<SidebarBody, 'openRow' | 'openPerson' | 'openFavor'>;

/** The open row, if it still is one, with what is under it. */
function openRow(
	key: string | undefined,
	rung: Rung | undefined,
	{ facts, people, screen }: { facts: SidebarFacts; people: PeopleFacts; screen: FavorScreen },
): OpenRow {
	const parts = rowKey(key);
	if (key === undefined || parts === undefined) return {};
	const favor = facts.favors.find(({ id }) => id === parts[1]);
	if (favor !== undefined) {
		const draft = facts.draftOf(favor, screen.words);
		return { openRow: key, openFavor: favorDetail(favor, draft, screen) };
	}
	const detail = personDetail(parts, rung, people, screen);
	return detail === undefined ? {} : { openRow: key, openPerson: detail };
}

/** Problems listed in place, where nobody is on the ladder for them. */
const SHOWN_PROBLEMS = 3;

function trouble({ diagnostics, actionable }: SidebarFacts, screen: Screen): Trouble | undefined {
	if (diagnostics.length === 0) return undefined;
	const { words } = screen;
	const errors = diagnostics.filter(({ severity }) => severity === 'error');
	const listed = actionable === 0 ? errors.slice(0, SHOWN_PROBLEMS) : [];
	return {
		text: words.trouble(errors.length, diagnostics.length - errors.length),
		offer: { label: words.notice.checkNotes, deed: 'check-notes' },
		isError: errors.length > 0,
		problems: listed.map((error) => problemLine(error, screen)),
	};
}

function cardOf(
	facts: SidebarFacts,
	activePath: string | undefined,
	{ screen, state }: { readonly screen: FavorScreen; readonly state: ViewState },
): SidebarBody['card'] {
	const tie = facts.network.ties.find(({ person }) => person.path === activePath);
	if (tie === undefined) return undefined;
	const { favors, notebook, parameters } = facts;
	const card = { tie, favors, openTasks: notebook.openTasks, parameters };
	return personCard(card, state, screen);
}

/** The people of the chosen rung, and of no rung. */
function peopleFacts(
	{ network, apart, nearMisses }: SidebarFacts,
	rung: Rung | undefined,
): PeopleFacts {
	return { network, apart, nearMisses: (rung && nearMisses(rung.action)) ?? [] };
}

function sidebarBody(
	facts: SidebarFacts,
	rung: Rung | undefined,
	{ activePath, screen, state }: Pick<SidebarInput, 'activePath' | 'screen'> & { state: ViewState },
): SidebarBody {
	const { words } = screen;
	const { ladder, shortNames, hoursPerWeek } = facts;
	const favorScreen: FavorScreen = { ...screen, shortNames, ladder };
	const people = peopleFacts(facts, rung);
	const ladderFold = openAtFirst('ladder', words.ladder.title, state);
	const earlier = ladderFold.isOpen ? facts.earlier() : undefined;
	const view = { state, screen };
	const problems = trouble(facts, screen);
	const card = cardOf(facts, activePath, { screen: favorScreen, state });
	const seen = rung ?? tellingRung(ladder) ?? ladder[0];
	return {
		headline: headline(facts, screen),
		...(problems === undefined ? {} : { trouble: problems }),
		...(card === undefined ? {} : { card }),
		ladderFold,
		ladder: ladderModel(ladder, rung?.action.id, { screen, earlier }),
		...(rung === undefined ? {} : { people: rungList(rung, people, view) }),
		others: otherLists(people, view),
		give: giveModel(facts, state, favorScreen),
		asks: asksModel(facts.openAsks, state, screen),
		...(seen === undefined
			? {}
			: {
					review: reviewModel(facts.review, { action: seen.action, ladder, hoursPerWeek, ...view }),
				}),
		...openRow(state.openRow, rung, { facts, people, screen: favorScreen }),
	};
}

/** How the notes are read: where the owner asks for it, and above the rest until they have said that it is right. */
function shownReading(
	{ reading, isReadingConfirmed, screen }: SidebarInput,
	{ notebook }: SidebarFacts,
	{ isReadingShown: isEdited = false }: ViewState,
): SidebarModel['reading'] {
	if (reading === undefined) return undefined;
	const isFirst = isReadingConfirmed !== true && notebook.people.length > 0;
	return isEdited || isFirst ? readingModel(reading(), notebook, { screen, isEdited }) : undefined;
}

/** Everything the sidebar shows: a notice where there is nothing to draw, else the ladder and what follows from it. */
export function sidebarModel(input: SidebarInput, state: ViewState): SidebarModel {
	const { facts, failure, progress, screen } = input;
	if (facts === undefined || failure !== undefined) {
		const notice =
			failure === undefined ? loadingNotice(progress, screen) : failureNotice(failure, screen);
		return { notice, announcement: notice.title };
	}
	const reading = shownReading(input, facts, state);
	if (reading?.groups !== undefined) return { reading, announcement: reading.title };
	const firstMinute = reading === undefined ? shownFirstMinute(input, facts, state) : undefined;
	return {
		...(reading === undefined ? {} : { reading }),
		...(firstMinute === undefined ? {} : { firstMinute }),
		...restModel(input, facts, state),
	};
}

/** The first minute: where the owner asks for it, and once the reading is right until they have gone on. */
function shownFirstMinute(
	{ isReadingConfirmed, isFirstMinuteOver, screen }: SidebarInput,
	facts: SidebarFacts,
	state: ViewState,
): SidebarModel['firstMinute'] {
	const isFirst = isReadingConfirmed === true && isFirstMinuteOver !== true;
	return isFirst || state.isFirstMinuteShown === true
		? firstMinuteModel(facts, state, screen)
		: undefined;
}

/** What the notes come to, or what is the matter where they come to nothing. */
function restModel(
	{ progress, activePath, reading, screen }: SidebarInput,
	facts: SidebarFacts,
	state: ViewState,
): SidebarModel {
	const { notebook, ladder, actionable, diagnostics } = facts;
	const people = notebook.people.length;
	const candidates = people === 0 ? reading?.().candidates : undefined;
	const vault = {
		notes: progress.all,
		people,
		entries: notebook.interactions.length,
		diagnostics,
		...(candidates === undefined ? {} : { candidates }),
	};
	const notice = vaultNotice(vault, actionable > 0, screen);
	if (notice !== undefined) return { notice, announcement: notice.title };
	const body = sidebarBody(facts, chosenRung(ladder, state), { activePath, screen, state });
	return { body, announcement: body.people?.title ?? body.headline.join(screen.words.separator) };
}
