import { addDays, type Day, dayOf, dayParts } from '../day';
import { isFavorGiven } from '../network/weight';
import type { Interaction } from '../people/interaction';
import type { Birthday } from '../people/person';
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

/** `call`: a tie that was alive, or that the owner calls close, has been silent for two months, or past its cadence. */
export const findCalls: FavorFinder = ({ profile, evidence, today }) => {
	const { person, tie, closeness } = profile;
	const { lastContact } = tie;
	if (lastContact === undefined || tie.basis !== 'known') return [];
	if (today - lastContact < (person.cadenceDays ?? SILENCE_DAYS)) return [];
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

/** `occasion`: a birthday within two weeks, unless ego has just done something for them or seen them. */
export function occasionFinder({ rules }: FavorGround): FavorFinder {
	return (outlook) => {
		const { person, tie } = outlook.profile;
		if (person.birthday === undefined) return [];
		const date = nextBirthday(person.birthday, outlook.today);
		if (date === undefined || date - outlook.today > BIRTHDAY_DAYS) return [];
		const { repeatDays } = rules.parameters;
		const recent = entriesSince(tie.interactions, addDays(outlook.today, 1 - repeatDays));
		if (recent.some(isFavorGiven) || haveTalkedWithin(outlook, repeatDays)) return [];
		const { path } = person;
		const reason = { code: 'birthday' as const, date, path, line: person.birthday.line };
		return [{ kind: 'occasion', since: date, reasons: [reason] }];
	};
}
