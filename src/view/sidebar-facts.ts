import { planWeek } from '../core/action/plan';
import type { Action, Standing } from '../core/action/ladder';
import type { ReviewWeek } from '../core/action/review';
import { reviewWeeks } from '../core/action/review';
import { favorsOf, openAsksOf, weeklyMinutes, whoToAsk } from '../core/analyze';
import type { Analysis } from '../core/analyze';
import type { Diagnostic } from '../core/diagnostic';
import { idsOnLadder } from './ladder-model';
import { tiesApart } from './people-model';
import type { WeekFacts } from './review-model';
import { shortNames } from './short-name';
import type { SidebarFacts } from './sidebar-model';

/** Weeks of the review in the sidebar: a quarter. */
const REVIEW_WEEKS = 13;

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

/**
 * What the sidebar is drawn from. What everything needs is computed now; the review and the near misses of a rung when
 * they are first asked for, each once.
 */
export function sidebarFacts(
	analysis: Analysis,
	diagnostics: readonly Diagnostic[] = analysis.notebook.diagnostics,
): SidebarFacts {
	const { notebook, network, ladder, outlooks } = analysis;
	const favors = favorsOf(analysis);
	const minutes = weeklyMinutes(analysis);
	const review = once((weeks: number): readonly ReviewWeek[] =>
		reviewWeeks(outlooks, notebook, weeks),
	);
	const nearMisses = once(
		(action: string): readonly Standing[] => whoToAsk(analysis, action)?.nearMisses ?? [],
	);
	const onLadder = idsOnLadder(ladder);
	const weeks = ({ id }: Action): WeekFacts[] =>
		review(REVIEW_WEEKS).map(({ week, interactions, minutes: spent, actionable }) => ({
			week,
			interactions,
			minutes: spent,
			actionable: actionable.get(id) ?? 0,
		}));
	return {
		notebook,
		network,
		ladder,
		actionable: onLadder.size,
		apart: {
			thin: tiesApart(network.ties, 'thin', onLadder),
			unanswered: tiesApart(network.ties, 'unanswered', onLadder),
		},
		shortNames: shortNames(notebook.people),
		favors,
		plan: planWeek(favors, minutes),
		hoursPerWeek: minutes / 60,
		openAsks: openAsksOf(analysis),
		nearMisses: ({ id }) => nearMisses(id),
		weeks,
		diagnostics,
	};
}
