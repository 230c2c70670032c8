import { planWeek } from '../core/action/favors/plan';
import { calibrationOf } from '../core/action/chance/calibration';
import { returnsByChannel } from '../core/action/review/channel-returns';
import { dilutionCurve, tiesHeld } from '../core/action/review/dilution';
import { minutesGiven } from '../core/action/review/given';
import type { Favor } from '../core/action/favors/favor';
import type { Standing } from '../core/action/ladder';
import { ownerQuestions } from '../core/action/asks/owner-questions';
import { countsOn, reviewWeeks } from '../core/action/review/review';
import { steadily } from '../core/action/chance/steady';
import { favorSteps, openAsksOf, weeklyMinutes, whoToAsk } from '../core/analyze';
import type { Analysis } from '../core/analyze';
import { addDays, mondayOf } from '../core/day';
import type { Diagnostic } from '../core/diagnostic';
import { lazily } from '../core/people/lazily';
import { finish, type Steps } from '../core/steps';
import { favorDraft } from './favor-draft';
import { deedsGot } from './first-minute-model';
import { atOnce, type Later, type StartLater } from './later';
import { idsOnLadder } from './ladder-model';
import { tiesApart } from './people-model';
import type { ReviewFacts, WeekFacts } from './review-model';
import { shortNames } from './short-name';
import type { SidebarFacts } from './sidebar-model';

/** Weeks of the review in the sidebar: a quarter. */
const REVIEW_WEEKS = 13;
/** How far back the marks beside the bars of the ladder look: a quarter. */
const EARLIER_DAYS = 91;

/** Questions of the first minute: a dozen. */
const QUESTIONS = 12;

/** How many stood above each rung a quarter ago, with the same memory. */
function earlierCounts({ outlooks, today }: Analysis): Steps<ReadonlyMap<string, number>> {
	const seen = steadily(outlooks.lessons, outlooks.rules);
	return countsOn(addDays(today, -EARLIER_DAYS), outlooks, seen);
}

/** The quarter in review: counted once, when somebody looks. */
function* reviewFacts(analysis: Analysis): Steps<ReviewFacts> {
	const { notebook, network, outlooks, today } = analysis;
	const minutes = weeklyMinutes(analysis);
	const seen = steadily(outlooks.lessons, outlooks.rules);
	const weeks = yield* reviewWeeks(outlooks, notebook, REVIEW_WEEKS, seen);
	const span = { from: weeks[0]?.from ?? today, to: today };
	const moves = weeks.flatMap((week) => week.moves);
	return {
		weeks: ({ id }) =>
			weeks.map(({ week, interactions, minutes: spent, actionable }): WeekFacts => {
				return { week, interactions, minutes: spent, actionable: actionable.get(id) ?? 0 };
			}),
		channels: returnsByChannel(notebook.interactions, moves, span),
		dilution: dilutionCurve(network, minutes, outlooks.rules.parameters),
		held: minutes > 0 ? tiesHeld(minutes, today, outlooks) : new Map<string, number>(),
		calibration: calibrationOf(outlooks),
	};
}

/** The near misses of a rung; nobody who stands on it is one. */
function* nearMissesOf(analysis: Analysis, action: string): Steps<readonly Standing[]> {
	const rung = analysis.ladder.find((one) => one.action.id === action);
	const on = new Set(rung?.people.map(({ person }) => person.id));
	yield;
	const { nearMisses = [] } = whoToAsk(analysis, action) ?? {};
	return nearMisses.filter(({ person }) => !on.has(person.id));
}

/** The near misses of each rung. */
function nearMissesByRung(
	analysis: Analysis,
	later: StartLater,
): ReadonlyMap<string, Later<readonly Standing[]>> {
	return new Map(
		analysis.ladder.map(({ action: { id } }) => [
			id,
			later(`near misses of ${id}`, () => nearMissesOf(analysis, id)),
		]),
	);
}

/** The week so far, and what fits the rest of it. */
function weekFacts(
	analysis: Analysis,
	favors: readonly Favor[],
): Pick<SidebarFacts, 'plan' | 'givenMinutes' | 'hoursPerWeek'> {
	const { notebook, today } = analysis;
	const minutes = weeklyMinutes(analysis);
	const givenMinutes = minutesGiven(notebook.interactions, { from: mondayOf(today), to: today });
	const plan = planWeek(favors, Math.max(0, minutes - givenMinutes));
	return { plan, givenMinutes, hoursPerWeek: minutes / 60 };
}

/**
 * What the sidebar is drawn from, step by step. What everything needs is worked out now; the review, the near misses of a
 * rung and the like when they are first asked for, each once.
 */
export function* factsSteps(
	analysis: Analysis,
	diagnostics: readonly Diagnostic[],
	later: StartLater = atOnce,
): Steps<SidebarFacts> {
	const { notebook, network, ladder, outlooks } = analysis;
	const favors = yield* favorSteps(analysis);
	const onLadder = idsOnLadder(ladder);
	const nearMisses = nearMissesByRung(analysis, later);
	return {
		notebook,
		network,
		ladder,
		parameters: outlooks.rules.parameters,
		actionable: onLadder.size,
		earlier: later('a quarter ago', () => earlierCounts(analysis)),
		apart: {
			thin: tiesApart(network.ties, 'thin', onLadder),
			unanswered: tiesApart(network.ties, 'unanswered', onLadder),
		},
		shortNames: shortNames(notebook.people),
		favors,
		...weekFacts(analysis, favors),
		draftOf: (favor, words) => favorDraft(favor, analysis, words),
		openAsks: openAsksOf(analysis),
		nearMisses: ({ id }) => nearMisses.get(id)?.(),
		review: later('review', () => reviewFacts(analysis)),
		deedsGot: lazily(() => deedsGot(network)),
		questions: later('questions', () => ownerQuestions(outlooks, QUESTIONS)),
		diagnostics,
	};
}

/** What the sidebar is drawn from, at once. */
export const sidebarFacts = (
	analysis: Analysis,
	diagnostics: readonly Diagnostic[] = analysis.notebook.diagnostics,
	later?: StartLater,
): SidebarFacts => finish(factsSteps(analysis, diagnostics, later));
