import type { Action } from '../core/action/ladder';
import { openAtFirst } from './folds';
import type { ReviewModel } from './model';
import type { Screen } from './screen';
import type { ViewState } from './sidebar-actions';
import { rungWords } from './words/words';

/** One week as the review counts it. */
export interface WeekFacts {
	/** `2026-W19`. */
	readonly week: string;
	readonly interactions: number;
	readonly minutes: number;
	/** People above the chosen rung at its end. */
	readonly actionable: number;
}

const sum = (values: readonly number[]): number =>
	values.reduce((total, value) => total + value, 0);

function sentences(weeks: readonly WeekFacts[], rung: string, { words }: Screen): string[] {
	const first = weeks[0];
	const last = weeks[weeks.length - 1];
	if (first === undefined || last === undefined) return [words.review.empty];
	const entries = sum(weeks.map(({ interactions }) => interactions));
	const minutes = sum(weeks.map((week) => week.minutes));
	const time =
		minutes > 0 ? words.time.duration(Math.round(minutes / 60) * 60 || minutes) : undefined;
	return [
		words.review.activitySentence(entries, time, weeks.length),
		words.review.progressSentence(rung, last.actionable, last.actionable - first.actionable),
	];
}

/** Activity against progress on one rung, earliest week first; the weeks are counted only where they are shown. */
export function reviewModel(
	weeksOf: (action: Action) => readonly WeekFacts[],
	action: Action,
	{ state, screen }: { readonly state: ViewState; readonly screen: Screen },
): ReviewModel {
	const { words } = screen;
	const fold = openAtFirst('review', words.review.title, state);
	const weeks = fold.isOpen ? weeksOf(action) : [];
	const rung = rungWords(action, words).name;
	const mostEntries = Math.max(1, ...weeks.map(({ interactions }) => interactions));
	const mostPeople = Math.max(1, ...weeks.map(({ actionable }) => actionable));
	return {
		fold,
		label: words.review.label,
		weeks: weeks.map(({ week, interactions, actionable }) => ({
			week,
			label: words.review.week(week, interactions, actionable),
			activityShare: interactions / mostEntries,
			progressShare: actionable / mostPeople,
		})),
		activityName: words.review.activity,
		progressName: words.review.progress(rung),
		sentences: sentences(weeks, rung, screen),
	};
}
