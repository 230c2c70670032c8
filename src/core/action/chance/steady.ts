import { addDays, type Day } from '../../day';
import { keptAbout } from '../../people/kept';
import type { Person } from '../../people/person';
import { type Evidence, readHistory } from './evidence';
import {
	type Experience,
	experienceOn,
	type Lessons,
	type Taught,
	taughtByPeriod,
} from './experience';
import {
	type Outlook,
	outlookByRung,
	type RungOutlook,
	type SeenByRung,
	seenToday,
} from './outlook';
import type { Profile, Rules } from './profile';

/** Somebody on a rung leaves it below this part of the chance that let them on it (chosen; no source). */
const CLEARLY_BELOW = 0.8;

/** Whether the chance is below the threshold today, and not clearly below. */
function isWaning(
	{ because, word, ability, chance }: RungOutlook,
	{ suggestedChance }: Rules,
): boolean {
	if (because !== undefined || word !== undefined || ability.ability === 0) return false;
	return chance >= suggestedChance * CLEARLY_BELOW;
}

/** The days up to `today` on which the log says something, earliest first. */
function tellingDays({ history }: Profile, today: Day): readonly Day[] {
	const days = new Set([
		...history.contactDays.map(({ date }) => date),
		...history.signs.map(({ day }) => day),
	]);
	return [...days].filter((day) => day <= today).sort((a, b) => a - b);
}

/** A day of the past, and what the log said at its end. */
interface Moment {
	readonly day: Day;
	readonly evidence: Evidence;
}

/**
 * The highs and lows of a person's chances, latest first: the end of each day that says something, and the eve of it. In
 * between they only fade.
 */
function turningPoints({ profile, today }: Outlook, rules: Rules): readonly Moment[] {
	const moments: Moment[] = [];
	let evidence: Evidence | undefined;
	for (const day of tellingDays(profile, today)) {
		if (evidence !== undefined) moments.push({ day: addDays(day, -1), evidence });
		evidence = readHistory(profile.history, day, { from: evidence, parameters: rules.parameters });
		moments.push({ day, evidence });
	}
	return moments.reverse();
}

/** What asks had taught by each day that is asked for, worked out once. */
export const taughtBy = keptAbout((lessons: Lessons, rules: Rules): Taught => {
	const known = new Map<Day, Experience>();
	return (day) => {
		const experience = known.get(day) ?? experienceOn(lessons, day, rules);
		known.set(day, experience);
		return experience;
	};
});

/** Which of these rungs they stood on last, not having been clearly below since; and what had been learned on the days looked at. */
function heldRungs(
	outlook: Outlook,
	waning: readonly number[],
	{ rules, taught }: { readonly rules: Rules; readonly taught: Taught },
): Pick<Held, 'rungs' | 'learned'> {
	const open = new Set(waning);
	const held = new Set<number>();
	const learned: Learned[] = [];
	for (const { day, evidence } of turningPoints(outlook, rules)) {
		if (open.size === 0) break;
		const experience = day === outlook.today ? outlook.experience : taught(day);
		learned.push({ day, experience });
		const then = { ...outlook, evidence, experience, today: day };
		for (const { rung, chance } of outlookByRung(then, rules)) {
			if (!open.has(rung)) continue;
			const isAbove = chance >= rules.suggestedChance;
			if (isAbove) held.add(rung);
			if (isAbove || chance < rules.suggestedChance * CLEARLY_BELOW) open.delete(rung);
		}
	}
	return { rungs: held, learned };
}

interface Learned {
	readonly day: Day;
	readonly experience: Experience;
}

/** The rungs that somebody is held on, with all that this depends on. */
interface Held {
	readonly rungs: ReadonlySet<number>;
	readonly learned: readonly Learned[];
	readonly waning: readonly number[];
	readonly rules: Rules;
	readonly history: Profile['history'];
	readonly today: Day;
}

const HELD = new WeakMap<Person, Held>();

/** Whether anything in a log falls on a day after one up to another; signs are by day. */
function hasSignSince({ signs }: Profile['history'], after: Day, until: Day): boolean {
	let at = signs.length - 1;
	while ((signs[at]?.day ?? until) > until) at--;
	return (signs[at]?.day ?? after) > after;
}

/** Whether nothing has changed since: neither their log, nor what had been learned on any day that was looked at. */
function isStillSo(held: Held, asked: Omit<Held, 'rungs' | 'learned'>, taught: Taught): boolean {
	const { history, today, rules, waning } = asked;
	if (held.history !== history || held.rules !== rules || held.today > today) return false;
	if (held.waning.length !== waning.length || held.waning.some((one, at) => one !== waning[at]))
		return false;
	if (hasSignSince(history, held.today, today)) return false;
	return held.learned.every(
		({ day, experience }) => day < held.today && experience === taught(day),
	);
}

/** The rungs they are held on, looked for again only where something has changed. */
function heldToday(
	outlook: Outlook,
	waning: readonly number[],
	{ rules, taught }: { readonly rules: Rules; readonly taught: Taught },
): ReadonlySet<number> {
	const { profile, today } = outlook;
	const asked = { waning, rules, history: profile.history, today };
	const known = HELD.get(profile.person);
	if (known !== undefined && isStillSo(known, asked, taught)) return known.rungs;
	const held = { ...asked, ...heldRungs(outlook, waning, { rules, taught }) };
	HELD.set(profile.person, held);
	return held.rungs;
}

const steadyToday = keptAbout(
	(outlook: Outlook, rules: Rules, taught: Taught): readonly RungOutlook[] => {
		const seen = seenToday(outlook, rules);
		const waning = seen.filter((one) => isWaning(one, rules)).map(({ rung }) => rung);
		if (waning.length === 0) return seen;
		const held = heldToday(outlook, waning, { rules, taught });
		return seen.map((one) =>
			held.has(one.rung) ? { ...one, because: 'suggested' as const, isHeld: true as const } : one,
		);
	},
);

/**
 * Each person against every rung, with memory: whom the model lets on a rung stays there until the chance is clearly below
 * the threshold, so that a lunch does not lift somebody and Thursday drop them. Worked out from the log alone, each day by
 * what was known at the beginning of its four weeks: the same notes and day give the same rungs. Linear in a person's
 * entries, and only for those near a threshold.
 */
export function steadily(lessons: Lessons, rules: Rules): SeenByRung {
	const taught = taughtByPeriod(lessons, rules);
	return (outlook) => steadyToday(outlook, rules, taught);
}
