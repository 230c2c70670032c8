import { planWeek } from '../core/action/plan';
import { calibrationOf } from '../core/action/calibration';
import { returnsByChannel } from '../core/action/channel-returns';
import { dilutionCurve, tiesHeld } from '../core/action/dilution';
import { minutesGiven } from '../core/action/given';
import type { Favor } from '../core/action/favor';
import type { Action, Standing } from '../core/action/ladder';
import { ownerQuestions } from '../core/action/owner-questions';
import { countsOn, reviewWeeks } from '../core/action/review';
import { steadily } from '../core/action/steady';
import { favorsOf, openAsksOf, weeklyMinutes, whoToAsk } from '../core/analyze';
import type { Analysis } from '../core/analyze';
import { addDays, mondayOf } from '../core/day';
import type { Diagnostic } from '../core/diagnostic';
import { lazily } from '../core/people/lazily';
import { favorDraft } from './favor-draft';
import { deedsGot } from './first-minute-model';
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

/** A function that computes each answer once. */
function once<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
	const known = new Map<Key, Value>();
	return (key) => {
		const before = known.get(key);
		if (before !== undefined) return before;
		const value = compute(key);
		known.set(key, value);
		return value;
	};
}

/** How many stood above each rung a quarter ago, with the same memory. */
function earlierCounts({ outlooks, today }: Analysis): ReadonlyMap<string, number> {
	const seen = steadily(outlooks.lessons, outlooks.rules);
	return countsOn(addDays(today, -EARLIER_DAYS), outlooks, seen);
}

/** The quarter in review: counted once, when somebody looks. */
function reviewFacts(analysis: Analysis): ReviewFacts {
	const { notebook, network, outlooks, today } = analysis;
	const minutes = weeklyMinutes(analysis);
	const seen = steadily(outlooks.lessons, outlooks.rules);
	const weeks = reviewWeeks(outlooks, notebook, REVIEW_WEEKS, seen);
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

/** The near misses of a rung, each found once; nobody who stands on it is one. */
function nearMissesOf(analysis: Analysis): (action: Action) => readonly Standing[] {
	const found = once((action: string): readonly Standing[] => {
		const rung = analysis.ladder.find((one) => one.action.id === action);
		const on = new Set(rung?.people.map(({ person }) => person.id));
		const { nearMisses = [] } = whoToAsk(analysis, action) ?? {};
		return nearMisses.filter(({ person }) => !on.has(person.id));
	});
	return ({ id }) => found(id);
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
 * What the sidebar is drawn from. What everything needs is computed now; the review, the near misses of a rung and the
 * like when they are first asked for, each once.
 */
export function sidebarFacts(
	analysis: Analysis,
	diagnostics: readonly Diagnostic[] = analysis.notebook.diagnostics,
): SidebarFacts {
	const { notebook, network, ladder, outlooks } = analysis;
	const favors = favorsOf(analysis);
	const onLadder = idsOnLadder(ladder);
	return {
		notebook,
		network,
		ladder,
		parameters: outlooks.rules.parameters,
		actionable: onLadder.size,
		earlier: lazily(() => earlierCounts(analysis)),
		apart: {
			thin: tiesApart(network.ties, 'thin', onLadder),
			unanswered: tiesApart(network.ties, 'unanswered', onLadder),
		},
		shortNames: shortNames(notebook.people),
		favors,
		...weekFacts(analysis, favors),
		draftOf: (favor, words) => favorDraft(favor, analysis, words),
		openAsks: openAsksOf(analysis),
		nearMisses: nearMissesOf(analysis),
		review: lazily(() => reviewFacts(analysis)),
		deedsGot: lazily(() => deedsGot(network)),
		questions: lazily(() => ownerQuestions(outlooks, QUESTIONS)),
		diagnostics,
	};
}
