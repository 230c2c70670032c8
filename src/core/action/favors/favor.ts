import type { Interaction } from '../../people/interaction';
import type { Person } from '../../people/person';
import type { Reason } from '../reason';

/** What ego could do for an alter, each above the threshold of being noticed. */
export const FAVOR_KINDS = [
	'swap',
	'need',
	'introduction',
	'share',
	'return',
	'promise',
	'recommend',
	'call',
	'thanks',
	'occasion',
] as const;
export type FavorKind = (typeof FAVOR_KINDS)[number];

/** One favor ego could do. */
export interface Favor {
	/** Stable over days while its evidence stays the same: what was dismissed is remembered by it. */
	readonly id: string;
	readonly person: Person;
	/** The other person of an introduction. */
	readonly with?: Person;
	readonly kind: FavorKind;
	/** What it is about, in the notes' words: the need, the note's title, the work, the promise. */
	readonly subject?: string;
	/** Ego's time, more than 0. */
	readonly minutes: number;
	/** Rise of the chance summed over the ladder, against not doing it, 90 days on. 0 or more. */
	readonly gain: number;
	/** Highest rung (action id) 90 days on, without it and with it; absent below the first rung. */
	readonly from?: string;
	readonly to?: string;
	readonly reasons: readonly Reason[];
}

/** How a favor stands in the log once done. */
export type FavorEntry = Pick<Interaction, 'kind' | 'channel' | 'by'>;

const TALK: FavorEntry = { kind: 'contact', channel: 'call', by: 'both' };
const HELP: FavorEntry = { kind: 'favor', channel: 'help', by: 'ego' };

/** What each kind is logged as: a favor given, or a talk of the two. The gain is reckoned with the same entry. */
export const FAVOR_ENTRIES: Readonly<Record<FavorKind, FavorEntry>> = {
	swap: TALK,
	need: HELP,
	introduction: { kind: 'favor', channel: 'introduction', by: 'ego' },
	share: { kind: 'favor', channel: 'other', by: 'ego' },
	return: HELP,
	promise: HELP,
	recommend: { kind: 'favor', channel: 'recommendation', by: 'ego' },
	call: TALK,
	thanks: TALK,
	occasion: HELP,
};

/** What a kind costs ego, and what it is worth to the other: 1 is half an hour's talk (chosen; no source). */
interface Cost {
	readonly minutes: number;
	readonly worth: number;
}

/** Minutes and worth of each kind (chosen; no source). None is shorter than feedback, 15 minutes. */
export const FAVOR_COSTS: Readonly<Record<FavorKind, Cost>> = {
	swap: { minutes: 30, worth: 2 },
	need: { minutes: 60, worth: 4 },
	introduction: { minutes: 30, worth: 2 },
	share: { minutes: 15, worth: 0.6 },
	return: { minutes: 45, worth: 2 },
	promise: { minutes: 30, worth: 3 },
	recommend: { minutes: 30, worth: 2.5 },
	call: { minutes: 30, worth: 1 },
	thanks: { minutes: 15, worth: 1 },
	occasion: { minutes: 20, worth: 0.7 },
};

/** How much a rise of the summed chance by 1 adds to what a favor is worth (chosen; no source). */
const GAIN_WORTH = 2;
/** How much a word given adds (chosen; no source). */
const PROMISED_WORTH = 1;

/** What a favor is worth doing: its worth to the other, more where ego gave their word, and its gain; more than 0. */
export function favorValue({
	kind,
	gain,
	reasons,
}: Pick<Favor, 'kind' | 'gain' | 'reasons'>): number {
	const isPromised = kind !== 'promise' && reasons.some(({ code }) => code === 'promised');
	return FAVOR_COSTS[kind].worth + (isPromised ? PROMISED_WORTH : 0) + GAIN_WORTH * gain;
}

/** Best first: by value for each hour, those that would change nothing last; then by id. */
export function compareFavors(a: Favor, b: Favor): number {
	if (a.gain > 0 !== b.gain > 0) return a.gain > 0 ? -1 : 1;
	const difference = favorValue(b) / b.minutes - favorValue(a) / a.minutes;
	if (difference !== 0) return difference;
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
