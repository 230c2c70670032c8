import type { Calibration } from '../core/action/chance/calibration';
import type { ChannelReturns } from '../core/action/review/channel-returns';
import type { DilutionPoint } from '../core/action/review/dilution';
import type { Action, Ladder } from '../core/action/ladder';
import { foldedAtFirst } from './folds';
import type { Later } from './later';
import type { ChartPoint, Ends, ReviewModel } from './model';
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

/** What the review is drawn from. */
export interface ReviewFacts {
	/** Earliest first, counting who stood on this rung. */
	readonly weeks: (action: Action) => readonly WeekFacts[];
	/** The channel that took most time first. */
	readonly channels: readonly ChannelReturns[];
	/** By rising number of ties. */
	readonly dilution: readonly DilutionPoint[];
	/** How many ties the weekly hours hold above each rung by talks alone, by action. */
	readonly held: ReadonlyMap<string, number>;
	readonly calibration: Calibration;
}

/** How the review is seen: from one rung. */
interface ReviewView {
	readonly action: Action;
	readonly ladder: Ladder;
	readonly hoursPerWeek: number;
	readonly state: ViewState;
	readonly screen: Screen;
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

/** Channels drawn at most (chosen; no source). */
const MOST_CHANNELS = 6;

function hoursOf(channels: readonly ChannelReturns[], { words }: Screen): ReviewModel['hours'] {
	const shown = channels
		.filter(({ minutes, rungsGained }) => minutes > 0 || rungsGained > 0)
		.slice(0, MOST_CHANNELS);
	if (shown.length === 0) return undefined;
	const most = Math.max(1, ...shown.map(({ minutes }) => minutes));
	return {
		title: words.review.hoursTitle,
		rows: shown.map(({ channel, entries, minutes, rungsGained }) => ({
			name: words.channels[channel],
			share: minutes / most,
			words: words.review.hours(
				minutes > 0 ? words.time.duration(minutes) : words.persons.entries(entries),
				rungsGained,
			),
		})),
	};
}

/** Points as parts of the drawing: more ties to the right by their order of magnitude, stronger ones higher. */
function curveOf(
	points: readonly DilutionPoint[],
	strengthOf: (point: DilutionPoint) => number,
	top: number,
): readonly ChartPoint[] {
	const most = Math.log(points[points.length - 1]?.ties ?? 1);
	return points.map((point) => ({
		x: most > 0 ? Math.log(point.ties) / most : 0,
		y: strengthOf(point) / top,
	}));
}

/** The largest ask that the hours hold somebody for, and the chosen one. */
function heldWords(
	held: ReadonlyMap<string, number>,
	{ ladder, action, screen: { words } }: ReviewView,
): readonly string[] {
	const countOf = (id: string): number => held.get(id) ?? 0;
	const largest = [...ladder].reverse().find((rung) => countOf(rung.action.id) > 0) ?? ladder[0];
	const ids = new Set([largest?.action.id, action.id]);
	return ladder
		.filter((rung) => ids.has(rung.action.id))
		.map((rung) => words.review.held(rungWords(rung.action, words).name, countOf(rung.action.id)));
}

function dilutionOf({ dilution, held }: ReviewFacts, view: ReviewView): ReviewModel['dilution'] {
	const last = dilution[dilution.length - 1];
	if (last === undefined || dilution.length < 2) return undefined;
	const { words } = view.screen;
	const top = Math.max(
		...dilution.flatMap(({ averageStrength, steadyStrength }) => [averageStrength, steadyStrength]),
	);
	const hours = words.time.duration(view.hoursPerWeek * 60);
	return {
		title: words.review.dilutionTitle,
		label: words.review.dilutionLabel(last.ties, hours),
		steady: curveOf(dilution, ({ steadyStrength }) => steadyStrength, top),
		own: curveOf(dilution, ({ averageStrength }) => averageStrength, top),
		steadyName: words.review.steady(hours),
		ownName: words.review.own,
		ends: [words.review.strongestTie, words.review.allTies(last.ties)] as const,
		sentences: [
			words.review.dilutionSentence(last.ties, Math.round(last.everyDays)),
			words.review.heldSentence(hours, heldWords(held, view)),
		],
	};
}

/** Below so many settled asks nothing can be said (chosen; no source). */
const FEWEST_ASKS = 5;

function calibrationOf(
	{ asks, bins, brier = 1, brierOfAverage = 0 }: Calibration,
	{ words, showsNumbers }: Screen,
): ReviewModel['calibration'] {
	const title = words.review.calibrationTitle;
	const parts = {
		dotsName: words.review.calibrationDots,
		lineName: words.review.calibrationLine,
		ends: [words.review.expectedLeast, words.review.expectedMost] as const,
	};
	if (asks < FEWEST_ASKS)
		return { title, label: '', dots: [], ...parts, sentences: [words.review.fewAsks(asks)] };
	const most = Math.max(...bins.map((bin) => bin.asks));
	return {
		title,
		label: words.review.calibrationLabel,
		...parts,
		dots: bins.map(({ expected, yes, asks: count }) => ({
			x: expected,
			y: yes,
			size: Math.sqrt(count / most),
			label: words.review.bin(
				showsNumbers ? words.percent(expected) : words.chance(expected),
				count,
				showsNumbers ? words.percent(yes) : words.chance(yes),
			),
		})),
		sentences: [
			words.review.fit(asks, brier < brierOfAverage),
			...(showsNumbers ? [words.review.brier(brier, brierOfAverage)] : []),
		],
	};
}

function chartOf(weeks: readonly WeekFacts[], { words }: Screen): ReviewModel['weeks'] {
	const mostEntries = Math.max(1, ...weeks.map(({ interactions }) => interactions));
	const mostPeople = Math.max(1, ...weeks.map(({ actionable }) => actionable));
	return weeks.map(({ week, interactions, actionable }) => ({
		week,
		label: words.review.week(week, interactions, actionable),
		activityShare: interactions / mostEntries,
		progressShare: actionable / mostPeople,
	}));
}

/** A look back over a quarter; nothing is counted while it is folded. */
export function reviewModel(review: Later<ReviewFacts>, view: ReviewView): ReviewModel {
	const { action, state, screen } = view;
	const { words } = screen;
	const rung = rungWords(action, words).name;
	const fold = foldedAtFirst('review', words.review.title, state);
	const names = {
		label: words.review.label,
		activityName: words.review.activity,
		progressName: words.review.progress(rung),
	};
	const ends = (weeks: number): Ends => [words.review.weeksAgo(weeks - 1), words.review.thisWeek];
	if (!fold.isOpen) return { fold, ...names, ends: ends(1), weeks: [], sentences: [] };
	const facts = review();
	if (facts === undefined)
		return { fold, ...names, ends: ends(1), weeks: [], sentences: [words.review.waiting] };
	const weeks = facts.weeks(action);
	const hours = hoursOf(facts.channels, screen);
	const dilution = dilutionOf(facts, view);
	return {
		fold,
		...names,
		ends: ends(weeks.length),
		weeks: chartOf(weeks, screen),
		sentences: sentences(weeks, rung, screen),
		...(hours === undefined ? {} : { hours }),
		...(dilution === undefined ? {} : { dilution }),
		calibration: calibrationOf(facts.calibration, screen),
	};
}
