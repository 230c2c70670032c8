import type { Day } from '../../day';
import type { Parameters } from '../../network/parameters';
import { keptAbout } from '../../people/kept';
import { eachOf, type Steps } from '../../steps';
import { type Evidence, readHistory } from './evidence';
import { type Experience, experienceToday, learnFromAsks, type Lessons } from './experience';
import { type Ladder, type Standing, thresholdOf } from '../ladder';
import { type Outlook, type RungOutlook, type SeenByRung, seenToday } from './outlook';
import type { Profile, Rules } from './profile';
import type { History } from './sign';
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

interface KeptEvidence {
	readonly evidence: Evidence;
	readonly today: Day;
	readonly parameters: Parameters;
}

const EVIDENCE = new WeakMap<History, KeptEvidence>();

/** What a log says up to today; where it ends before, no later day adds to it. */
function evidenceToday(history: History, today: Day, parameters: Parameters): Evidence {
	const { contactDays, signs } = history;
	const known = EVIDENCE.get(history);
	if (known?.parameters === parameters) {
		const { readDays, readSigns } = known.evidence;
		const isOver = readDays > 0 && readDays === contactDays.length && readSigns === signs.length;
		if (known.today === today || (isOver && known.today < today)) return known.evidence;
	}
	const evidence = readHistory(history, today, { parameters });
	EVIDENCE.set(history, { evidence, today, parameters });
	return evidence;
}

const outlookOn = keptAbout(
	(profile: Profile, evidence: Evidence, experience: Experience, today: Day): Outlook => ({
		profile,
		evidence,
		experience,
		today,
	}),
);

/** Reads every log up to today and learns from what came of the asks. */
export function* buildOutlooks(
	profiles: readonly Profile[],
	today: Day,
	rules: Rules,
): Steps<Outlooks> {
	const lessons = learnFromAsks(profiles, today, rules);
	yield;
	const experience = experienceToday(lessons, today, rules);
	const people = yield* eachOf(profiles, (profile) => {
		const evidence = evidenceToday(profile.history, today, rules.parameters);
		return outlookOn(profile, evidence, experience, today);
	});
	return { rules, today, lessons, experience, people };
}

/** Somebody on a rung. */
interface Placed {
	readonly rung: number;
	readonly standing: Standing;
}

const placesOf = keptAbout(
	(seen: readonly RungOutlook[], outlook: Outlook, rules: Rules): readonly Placed[] =>
		seen
			.filter(({ because }) => because !== undefined)
			.map((one) => ({ rung: one.rung, standing: standingOf(outlook, one, rules) })),
);

const LADDERS = new WeakMap<Rules, Ladder>();

/** Most likely first. Who stood there before keeps their place, so that little is left to sort. */
function inOrder(standings: readonly Standing[], before: readonly Standing[]): readonly Standing[] {
	const now = new Set(standings);
	const stayed = before.filter((standing) => now.has(standing));
	if (stayed.length === before.length && stayed.length === standings.length) return before;
	const old = new Set(stayed);
	const come = standings.filter((standing) => !old.has(standing)).sort(compareStandings);
	return [...stayed, ...come].sort(compareStandings);
}

/** The ladder: every rung with its threshold and everybody above it, most likely first. */
export function* buildLadder(
	{ rules, people, experience }: Outlooks,
	seenByRung: SeenByRung = seenToday,
): Steps<Ladder> {
	const places = rules.actions.map((): Standing[] => []);
	yield* eachOf(people, (outlook) => {
		for (const { rung, standing } of placesOf(seenByRung(outlook, rules), outlook, rules))
			places[rung]?.push(standing);
	});
	const before = LADDERS.get(rules);
	const ladder = rules.actions.map((action, rung) => ({
		action,
		threshold: thresholdOf(experience.offsets[rung] ?? action.offset),
		people: inOrder(places[rung] ?? [], before?.[rung]?.people ?? []),
	}));
	LADDERS.set(rules, ladder);
	return ladder;
}
