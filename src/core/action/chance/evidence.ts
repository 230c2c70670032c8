import type { Day } from '../../day';
import type { Parameters } from '../../network/parameters';
import { noStrength, withContactDay } from '../../network/strength';
import type { ContactDay, RunningStrength } from '../../network/strength';
import type { Deed } from '../deed';
import { type FadingSum, NOTHING, plus } from './fading-sum';
import type { History, Sign } from './sign';

/** What a person did, or did not do when asked, at one rung; older ones count less. */
export interface RungRecord {
	readonly yes: FadingSum;
	readonly no: FadingSum;
	readonly silence: FadingSum;
	/** The latest yes, and the latest refusal or silence. */
	readonly lastYes?: Deed;
	readonly lastNo?: Deed;
}

/** What the log says of one person up to one day: sums that the next entry only adds to. */
export interface Evidence {
	readonly strength: RunningStrength;
	/** Answers (asks they met, favors of theirs) and silences, halved every year. */
	readonly answers: FadingSum;
	readonly silences: FadingSum;
	/** Calls, meetings, meals and events of the two alone, halved every year. */
	readonly meetings: FadingSum;
	/** Days on which they acted, and on which ego alone reached out, halved every year. */
	readonly actedDays: FadingSum;
	readonly reachedOutDays: FadingSum;
	/** By rung. */
	readonly rungs: ReadonlyMap<number, RungRecord>;
	/** Plain counts. */
	readonly daysActed: number;
	/** Days on which ego did something for them. */
	readonly favorsGiven: number;
	readonly asks: number;
	readonly asksMet: number;
	/** How far the history has been read. */
	readonly readDays: number;
	readonly readSigns: number;
}

/** Nothing, from this day on. */
export function noEvidence(day: Day): Evidence {
	return {
		strength: noStrength(day),
		answers: NOTHING,
		silences: NOTHING,
		meetings: NOTHING,
		actedDays: NOTHING,
		reachedOutDays: NOTHING,
		rungs: new Map(),
		daysActed: 0,
		favorsGiven: 0,
		asks: 0,
		asksMet: 0,
		readDays: 0,
		readSigns: 0,
	};
}

const NO_RECORD: RungRecord = { yes: NOTHING, no: NOTHING, silence: NOTHING };

function withVerdict(record: RungRecord, deed: Deed, parameters: Parameters): RungRecord {
	const part = { day: deed.settled, halfLifeDays: parameters.deedHalfLife };
	const partly = parameters.partlyShare;
	switch (deed.verdict) {
		case 'yes':
			return { ...record, yes: plus(record.yes, { ...part, amount: 1 }), lastYes: deed };
		case 'partly':
			return {
				...record,
				yes: plus(record.yes, { ...part, amount: partly }),
				no: plus(record.no, { ...part, amount: 1 - partly }),
			};
		case 'no':
			return { ...record, no: plus(record.no, { ...part, amount: 1 }), lastNo: deed };
		case 'silence':
			return { ...record, silence: plus(record.silence, { ...part, amount: 1 }), lastNo: deed };
	}
}

/** Evidence while it is being read. */
type Draft = { -readonly [Key in keyof Evidence]: Evidence[Key] };

/** A refusal of anything but an answer is an answer, though no yes: it enters neither sum. */
function addDeed(draft: Draft, deed: Deed, parameters: Parameters): void {
	const { verdict, rung, isAsk, settled: day } = deed;
	const isMet = verdict === 'yes' || verdict === 'partly';
	const isSilence = verdict === 'silence' || (verdict === 'no' && rung === 0);
	const one = { amount: 1, day, halfLifeDays: parameters.rateHalfLife };
	if (isMet) draft.answers = plus(draft.answers, one);
	if (isSilence) draft.silences = plus(draft.silences, one);
	if (isAsk) draft.asks++;
	if (isAsk && isMet) draft.asksMet++;
	if (rung === undefined) return;
	const record = withVerdict(draft.rungs.get(rung) ?? NO_RECORD, deed, parameters);
	draft.rungs = new Map(draft.rungs).set(rung, record);
}

function addSign(draft: Draft, sign: Sign, parameters: Parameters): void {
	const one = { amount: 1, day: sign.day, halfLifeDays: parameters.rateHalfLife };
	switch (sign.kind) {
		case 'meeting':
			draft.meetings = plus(draft.meetings, one);
			return;
		case 'given':
			draft.favorsGiven++;
			return;
		case 'acted':
			draft.daysActed++;
			draft.actedDays = plus(draft.actedDays, one);
			return;
		case 'reached-out':
			draft.reachedOutDays = plus(draft.reachedOutDays, one);
			return;
		case 'deed':
			addDeed(draft, sign.deed, parameters);
	}
}

/**
 * What a history says up to `until`, the entries of that day included. `from` may be what it said earlier: then only the
 * rest is read, and the result is the same up to rounding.
 */
export function readHistory(
	history: History,
	until: Day,
	{ from, parameters }: { readonly from?: Evidence | undefined; readonly parameters: Parameters },
): Evidence {
	const { contactDays, signs } = history;
	const first = contactDays[0]?.date ?? until;
	const draft: Draft = { ...(from ?? noEvidence(first < until ? first : until)) };
	for (; draft.readDays < contactDays.length; draft.readDays++) {
		const next = contactDays[draft.readDays];
		if (next === undefined || next.date > until) break;
		draft.strength = withContactDay(draft.strength, next, parameters);
	}
	for (; draft.readSigns < signs.length; draft.readSigns++) {
		const next = signs[draft.readSigns];
		if (next === undefined || next.day > until) break;
		addSign(draft, next, parameters);
	}
	return draft;
}

/** The evidence with one more day, later than those it tells of. */
export function withDay(
	evidence: Evidence,
	{
		contactDay,
		signs,
	}: { readonly contactDay: ContactDay | undefined; readonly signs: readonly Sign[] },
	parameters: Parameters,
): Evidence {
	const draft: Draft = { ...evidence };
	if (contactDay !== undefined) {
		draft.strength = withContactDay(draft.strength, contactDay, parameters);
	}
	for (const sign of signs) addSign(draft, sign, parameters);
	return draft;
}
