import type { Day } from '../day';
import { type Evidence, readHistory } from './evidence';
import { type Experience, experienceOn, learnFromAsks, type Lessons } from './experience';
import { type Ladder, type Rung, thresholdOf } from './ladder';
import { type Outlook, outlookByRung, type SeenByRung } from './outlook';
import type { Profile, Rules } from './profile';
import { compareStandings, standingOf } from './standing';

/** Everybody who may be asked, as of today, against all that was learned by today. */
export interface Outlooks {
	readonly rules: Rules;
	readonly today: Day;
	readonly lessons: Lessons;
	readonly experience: Experience;
	/** By person id. */
	readonly people: readonly Outlook[];
}

/** Reads every log up to today and learns from what came of the asks. */
export function buildOutlooks(profiles: readonly Profile[], today: Day, rules: Rules): Outlooks {
	const lessons = learnFromAsks(profiles, today, rules);
	const experience = experienceOn(lessons, today, rules);
	const evidenceOf = ({ history }: Profile): Evidence =>
		readHistory(history, today, { parameters: rules.parameters });
	const people = profiles.map((profile) => ({
		profile,
		evidence: evidenceOf(profile),
		experience,
		today,
	}));
	return { rules, today, lessons, experience, people };
}

/** The ladder: every rung with its threshold and everybody above it, most likely first. */
export function buildLadder(
	{ rules, people, experience }: Outlooks,
	seenByRung: SeenByRung = outlookByRung,
): Ladder {
	const rungs = rules.actions.map(
		(action, i): Rung & { readonly people: Rung['people'][number][] } => ({
			action,
			threshold: thresholdOf(experience.offsets[i] ?? action.offset),
			people: [],
		}),
	);
	for (const outlook of people) {
		for (const seen of seenByRung(outlook, rules)) {
			if (seen.because === undefined) continue;
			rungs[seen.rung]?.people.push(standingOf(outlook, seen, rules));
		}
	}
	for (const rung of rungs) rung.people.sort(compareStandings);
	return rungs;
}
