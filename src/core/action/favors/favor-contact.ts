import { addDays, type Day, dayOf, dayParts } from '../../day';
import { isFavorGiven, isFavorGot } from '../../network/weight';
import type { Channel } from '../../people/channel';
import type { Interaction } from '../../people/interaction';
import type { Tie } from '../../network/tie';
import type { Birthday, Person } from '../../people/person';
import { keepsNoBirthday } from '../discretion';
import type { Outlook } from '../chance/outlook';
import type { Profile, Rules } from '../chance/profile';
import type { Reason } from '../reason';
import { type FavorFinder, type FavorGround, type FavorIdea, haveTalkedWithin } from './favor-idea';
import { entriesSince } from '../recent-entries';

const SWAP_DAYS = 30;
const SWAP_ACTS = 5;
const SILENCE_DAYS = 60;
const BIRTHDAY_DAYS = 14;

/** A reaction or a comment that was not theirs. */
function isLightAct({ kind, channel, by }: Interaction): boolean {
	return kind === 'contact' && by !== 'alter' && (channel === 'reaction' || channel === 'comment');
}

/**
 * `swap`: five or more reactions and comments in a month, and nothing deeper: one call would do more. Not to somebody ego
 * has never talked with: a stranger's call is no favor.
 */
const findSwaps: FavorFinder = (outlook) => {
	const { tie } = outlook.profile;
	const recent = entriesSince(tie.interactions, addDays(outlook.today, 1 - SWAP_DAYS));
	const light = recent.filter(isLightAct);
	if (light.length < SWAP_ACTS || recent.some(isFavorGiven)) return [];
	if (haveTalkedWithin(outlook, SWAP_DAYS) || deepDays(tie).length === 0) return [];
	const latest = light[0];
	const place = latest === undefined ? {} : { path: latest.path, line: latest.line };
	const reason = { code: 'light-contact' as const, count: light.length, ...place };
	return [{ kind: 'swap', reasons: [reason] }];
};

/** The two talked or met, or one did something for the other. A message or a like is no such thing. */
function isDeep(interaction: Interaction): boolean {
	const { kind, channel, by } = interaction;
	if (kind !== 'contact') return isFavorGiven(interaction) || isFavorGot(interaction);
	return TALKS.has(channel) || (channel === 'other' && by !== 'unknown');
}

const TALKS: ReadonlySet<Channel> = new Set(['call', 'video', 'meeting', 'meal', 'event']);

/** The days of their talks and favors, earliest first. */
function deepDays({ interactions }: Tie): readonly Day[] {
	return [...new Set(interactions.filter(isDeep).map(({ date }) => date))];
}

/** The usual gap between days, in days: the median; 0 for fewer than three. */
function usualGap(days: readonly Day[]): number {
	if (days.length < 3) return 0;
	const gaps = days.slice(1).map((date, i) => date - (days[i] ?? date));
	gaps.sort((a, b) => a - b);
	return gaps[gaps.length >> 1] ?? 0;
}

/**
 * From how many days without a talk on a call is due: up to the day the owner set for it, the owner's cadence, else two
 * months, or what is usual if longer.
 */
function patience({ person, closeness }: Profile, days: readonly Day[], since: Day): number {
	if (isSetFor(person, since)) return person.nextContact - since;
	if (person.cadenceDays !== undefined) return person.cadenceDays;
	const livesTogether = person.circle === 'partner' || closeness === 1;
	return livesTogether ? Infinity : Math.max(SILENCE_DAYS, usualGap(days));
}

/** Whether the owner has set a day to be in touch again, after the last time. */
const isSetFor = (person: Person, since: Day): person is Person & { readonly nextContact: Day } =>
	person.nextContact !== undefined && person.nextContact > since;

/** From here on the owner calls a tie close: somewhat less than a friend (chosen; no source). */
const CLOSE = 0.35;

/** From so many days of talk on two were more than acquaintances (chosen; no source). */
const ALIVE_DAYS = 4;

/** So many asks and never a yes: they want no more (chosen; no source). */
const REFUSALS = 2;

/** Hours are few: a call goes to whom the owner wants to see or calls close, or was often talked with. */
function isWorthKeeping(
	{ profile: { person, closeness }, evidence: { asks, asksMet } }: Outlook,
	talks: number,
): boolean {
	if (person.cadenceDays !== undefined) return true;
	const isRefused = asks >= REFUSALS && asksMet === 0;
	return !isRefused && (closeness >= CLOSE || talks >= ALIVE_DAYS);
}

/** An ask of ego's waits for an answer: a call now would press for it. */
function isAskOpen({ profile: { tie }, today }: Outlook, { parameters }: Rules): boolean {
	return entriesSince(tie.interactions, addDays(today, 1 - parameters.openAskDays)).some(
		({ kind, by, outcome = 'open' }) => kind === 'ask' && by === 'ego' && outcome === 'open',
	);
}

/**
 * `call`: two who used to talk, or whom the owner calls close, have not for two months and longer than is usual between
 * them, or past their cadence; messages and likes since are no talk. A partner is not logged every day: their silence
 * says nothing. No call while an ask of ego's waits for an answer.
 */
function findCalls(outlook: Outlook, rules: Rules): readonly FavorIdea[] {
	if (findSwaps(outlook).length > 0 || isAskOpen(outlook, rules)) return [];
	const { profile, today } = outlook;
	const { tie } = profile;
	if (tie.lastContact === undefined || tie.basis !== 'known') return [];
	const days = deepDays(tie);
	const since = days[days.length - 1] ?? tie.lastContact;
	if (today - since < patience(profile, days, since)) return [];
	if (!isSetFor(profile.person, since) && !isWorthKeeping(outlook, days.length)) return [];
	const code = days.length > 0 && since < tie.lastContact ? 'long-without-talk' : 'long-silence';
	return [{ kind: 'call', since, reasons: [{ code, date: since }] }];
}

/** From so many minutes a month on, time given to feeds is worth a call (chosen; no source). */
const FEED_MINUTES = 60;

/** What went to feeds and forums in the last month, as a reason with the place that took most of it. */
function feedReason({ feedTime, today }: FavorGround): Reason | undefined {
	const recent = feedTime.filter(({ date }) => date > today - SWAP_DAYS);
	const count = recent.reduce((sum, { minutes }) => sum + minutes, 0);
	const last = recent[recent.length - 1];
	if (last === undefined || count < FEED_MINUTES) return undefined;
	const { place: name, path, line } = last;
	return { code: 'feed-time', count, name, path, line };
}

/** A tie without a talk for longer than this has gone cold (chosen; no source). */
const COLD_DAYS = 730;

/**
 * Of those a call is due to the one the owner calls closest, of ties that have not gone cold where there are any: the same
 * from day to day until the call is made.
 */
function closestToCall(people: readonly Outlook[], rules: Rules): Outlook | undefined {
	let closest: { outlook: Outlook; rank: number } | undefined;
	for (const outlook of people) {
		const [call] = findCalls(outlook, rules);
		if (call?.since === undefined) continue;
		const isWarm = outlook.today - call.since <= COLD_DAYS;
		const rank = outlook.profile.closeness + (isWarm ? 1 : 0);
		if (rank > (closest?.rank ?? -1)) closest = { outlook, rank };
	}
	return closest?.outlook;
}

/** `swap` and `call`; time given to feeds and to nobody is swapped for the call that is due to whoever is closest. */
export function contactFinder(ground: FavorGround): FavorFinder {
	const feed = feedReason(ground);
	const chosen = feed === undefined ? undefined : closestToCall(ground.people, ground.rules);
	return (outlook) => {
		const calls = findCalls(outlook, ground.rules);
		if (outlook !== chosen || feed === undefined) return [...findSwaps(outlook), ...calls];
		return calls.map((call) => ({ ...call, kind: 'swap', reasons: [...call.reasons, feed] }));
	};
}

/** The next birthday, today's included; 29 February falls on 1 March in common years. */
export function nextBirthday({ month, dayOfMonth }: Birthday, today: Day): Day | undefined {
	const { year } = dayParts(today);
	for (const candidate of [year, year + 1]) {
		const inYear = dayOf({ year: candidate, month, dayOfMonth });
		const isLeapDay = month === 2 && dayOfMonth === 29;
		const day =
			inYear ?? (isLeapDay ? dayOf({ year: candidate, month: 3, dayOfMonth: 1 }) : undefined);
		if (day !== undefined && day >= today) return day;
	}
	return undefined;
}

/** `occasion`: a birthday within two weeks, unless ego has just done something for them or sees them on the day. */
export function occasionFinder({ rules }: FavorGround): FavorFinder {
	return (outlook) => {
		const { person, tie } = outlook.profile;
		if (person.birthday === undefined || keepsNoBirthday(person)) return [];
		const date = nextBirthday(person.birthday, outlook.today);
		if (date === undefined || date - outlook.today > BIRTHDAY_DAYS) return [];
		const { repeatDays } = rules.parameters;
		const recent = entriesSince(tie.interactions, addDays(outlook.today, 1 - repeatDays));
		const isCelebrated = date === outlook.today && haveTalkedWithin(outlook, 1);
		if (isCelebrated || recent.some(isFavorGiven)) return [];
		const { path } = person;
		const reason = { code: 'birthday' as const, date, path, line: person.birthday.line };
		return [{ kind: 'occasion', since: date, reasons: [reason] }];
	};
}
