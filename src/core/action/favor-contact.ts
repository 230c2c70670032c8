import { addDays, type Day, dayOf, dayParts } from '../day';
import { isFavorGiven } from '../network/weight';
import type { Interaction } from '../people/interaction';
import type { Tie } from '../network/tie';
import type { Birthday } from '../people/person';
import type { Profile } from './profile';
import { entriesSince, type FavorFinder, type FavorGround, haveTalkedWithin } from './favor-idea';

const SWAP_DAYS = 30;
const SWAP_ACTS = 5;
const SILENCE_DAYS = 60;
const BIRTHDAY_DAYS = 14;

/** A reaction or a comment that was not theirs. */
function isLightAct({ kind, channel, by }: Interaction): boolean {
	return kind === 'contact' && by !== 'alter' && (channel === 'reaction' || channel === 'comment');
}

/** `swap`: five or more reactions and comments in a month, and nothing deeper: one call would do more. */
export const findSwaps: FavorFinder = (outlook) => {
	const { tie } = outlook.profile;
	const recent = entriesSince(tie.interactions, addDays(outlook.today, 1 - SWAP_DAYS));
	const light = recent.filter(isLightAct);
	if (light.length < SWAP_ACTS || recent.some(isFavorGiven)) return [];
	if (haveTalkedWithin(outlook, SWAP_DAYS)) return [];
	const latest = light[0];
	const place = latest === undefined ? {} : { path: latest.path, line: latest.line };
	const reason = { code: 'light-contact' as const, count: light.length, ...place };
	return [{ kind: 'swap', reasons: [reason] }];
};

/** The usual gap between two days of real contact, in days: the median; 0 for fewer than three. */
function usualGap({ contactDays }: Tie): number {
	const days = contactDays.filter(({ weight, passiveWeight }) => weight > passiveWeight);
	if (days.length < 3) return 0;
	const gaps = days.slice(1).map(({ date }, i) => date - (days[i]?.date ?? date));
	gaps.sort((a, b) => a - b);
	return gaps[gaps.length >> 1] ?? 0;
}

/** From how many days of silence on a call is due: the owner's cadence, else two months, or what is usual if longer. */
function patience({ person, tie, closeness }: Profile): number {
	if (person.cadenceDays !== undefined) return person.cadenceDays;
	const livesTogether = person.circle === 'partner' || closeness === 1;
	return livesTogether ? Infinity : Math.max(SILENCE_DAYS, usualGap(tie));
}

/**
 * `call`: a tie that was alive, or that the owner calls close, has been silent for two months and longer than is usual
 * between the two, or past its cadence. A partner is not logged every day: their silence says nothing.
 */
export const findCalls: FavorFinder = ({ profile, evidence, today }) => {
	const { tie, closeness } = profile;
	const { lastContact } = tie;
	if (lastContact === undefined || tie.basis !== 'known') return [];
	if (today - lastContact < patience(profile)) return [];
	if (evidence.daysActed === 0 && closeness === 0) return [];
	const reason = { code: 'long-silence' as const, date: lastContact };
	return [{ kind: 'call', since: lastContact, reasons: [reason] }];
};

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
		if (person.birthday === undefined) return [];
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
