import { type AskRanking, rankAsk } from './action/asks/ask';
import { steadily } from './action/chance/steady';
import { buildLadder, buildOutlooks, type Outlooks } from './action/chance/build-ladder';
import { type Calibration, calibrationOf } from './action/chance/calibration';
import { type DilutionPoint, dilutionCurve, tiesHeld } from './action/review/dilution';
import { type MirrorRung, mirrorOf } from './action/review/mirror';
import { type Rest, restingFrees } from './action/review/rest';
import type { Favor } from './action/favors/favor';
import type { Ladder } from './action/ladder';
import { type OpenAsk, openAsks } from './action/asks/open-asks';
import { buildProfiles, ladderRules } from './action/chance/profile';
import type { Illusion } from './action/review/progress';
import { illusionIn, reviewWeeks, type ReviewWeek } from './action/review/review';
import { suggestFavors } from './action/favors/suggest-favors';
import type { Day } from './day';
import { buildNetwork, type Network } from './network/network';
import { DEFAULT_PARAMETERS, type Parameters as ModelParameters } from './network/parameters';
import type { Notebook } from './people/notebook/notebook';
import { type Settings, setAsideDays } from './settings';
import { finish, type Steps } from './steps';

/** Everything the notes come to on one day. */
export interface Analysis {
	readonly today: Day;
	readonly notebook: Notebook;
	readonly settings: Settings;
	readonly network: Network;
	/** Everybody who may be asked, with what the log and the asks teach of them. */
	readonly outlooks: Outlooks;
	readonly ladder: Ladder;
}

/** How the notes are reckoned. */
export interface Reckoning {
	readonly parameters?: ModelParameters;
	/** Whether people stay on a rung until they are clearly below it; else the ladder is as of the day alone. */
	readonly isSteady?: boolean;
}

/** The whole pipeline above the notes, step by step: people and entries to ties, ties to a ladder. */
export function* analysisSteps(
	notebook: Notebook,
	settings: Settings,
	today: Day,
	{ parameters = DEFAULT_PARAMETERS, isSteady = false }: Reckoning = {},
): Steps<Analysis> {
	const { ladder: actions, suggestedChance } = settings;
	const rules = ladderRules({ actions, parameters, suggestedChance });
	const network = buildNetwork(notebook, today, parameters);
	yield;
	const profiles = yield* buildProfiles(network, rules);
	const outlooks = yield* buildOutlooks(profiles, today, rules);
	const seen = isSteady ? steadily(outlooks.lessons, rules) : undefined;
	const ladder = yield* buildLadder(outlooks, seen);
	return { today, notebook, settings, network, outlooks, ladder };
}

/** The whole pipeline above the notes at once. */
export const analyze = (...given: Parameters<typeof analysisSteps>): Analysis =>
	finish(analysisSteps(...given));

/** Whom to ask for an action, about a topic or about none, so that `needed` (one) say yes; undefined for an action that is not on the ladder. */
export function whoToAsk(
	{ outlooks }: Analysis,
	action: string,
	topic?: string,
	needed?: number,
): AskRanking | undefined {
	return rankAsk(outlooks, { action, topic, needed });
}

/** What ego could do for whom, best first, step by step; for one person where an id is given. */
export const favorSteps = (
	{ outlooks, notebook, settings }: Analysis,
	person?: string,
): Steps<readonly Favor[]> =>
	suggestFavors(outlooks, notebook, { setAside: setAsideDays(settings), person });

/** What ego could do for whom, at once. */
export const favorsOf = (analysis: Analysis, person?: string): readonly Favor[] =>
	finish(favorSteps(analysis, person));

/** Hours a week where nobody says how many (chosen; no source). */
const USUAL_HOURS = 3;

/** Ego's minutes for others in a week, 0 or more: as set, else as their own note says, else three hours. */
export function weeklyMinutes({ settings, notebook }: Analysis): number {
	return Math.max(0, settings.hoursPerWeek ?? notebook.ego.hoursPerWeek ?? USUAL_HOURS) * 60;
}

/** The asks that wait for an outcome, oldest first. */
export function openAsksOf({ network, outlooks }: Analysis): readonly OpenAsk[] {
	return openAsks(network, outlooks.rules);
}

/** Activity against progress, how ties thin out, and how well the chances matched the outcomes. */
export interface Review {
	/** Earliest first. */
	readonly weeks: readonly ReviewWeek[];
	readonly illusion: Illusion;
	/** By rung, smallest ask first. */
	readonly mirror: readonly MirrorRung[];
	/** How many ties the weekly hours hold above each rung by talks alone, by action; empty without hours. */
	readonly held: ReadonlyMap<string, number>;
	/** Whom resting would free most hours. */
	readonly rests: readonly Rest[];
	/** By rising number of ties. */
	readonly dilution: readonly DilutionPoint[];
	readonly calibration: Calibration;
}

/** Looks back over so many weeks, the running one included. */
export function reviewOf(analysis: Analysis, weeks: number): Review {
	const { outlooks, network, notebook, today } = analysis;
	const minutes = weeklyMinutes(analysis);
	const seen = finish(reviewWeeks(outlooks, notebook, weeks));
	return {
		weeks: seen,
		illusion: illusionIn(outlooks, seen, notebook.feedTime),
		mirror: mirrorOf(network.ties, outlooks.rules),
		held: minutes > 0 ? tiesHeld(minutes, today, outlooks) : new Map<string, number>(),
		rests: restingFrees(outlooks.people),
		dilution: dilutionCurve(network, minutes, outlooks.rules.parameters),
		calibration: calibrationOf(outlooks),
	};
}
