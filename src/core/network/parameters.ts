import type { Channel } from '../people/channel';
import type { Circle } from '../people/person';

/** One number of the model: its value, the range it makes sense in, its unit, and where it comes from. */
export interface Parameter {
	readonly value: number;
	readonly low: number;
	readonly high: number;
	/** '' for a plain number. */
	readonly unit: string;
	/** Where the value was measured, or "chosen; no source". */
	readonly source: string;
}

const CHOSEN = 'chosen; no source';
const LOGS =
	'measured: seven logs of mail, messages, letters, answers and reviews, leaving one set out';
const THIN_LOGS =
	'measured: five logs with asks, whole and with three of ten days noted, leaving one set out';

function parameter(
	value: number,
	[low, high]: readonly [number, number],
	source: string,
	unit = '',
): Parameter {
	return { value, low, high, unit, source };
}

/** Changes with every change of a value or a formula, so that a stored number can say which model made it. */
export const MODEL_VERSION = 4;

/** Every number of the model, with its range, unit and source. */
export const PARAMETER_TABLE = {
	// Weight of one day of contact. What the alter does counts 1; what ego does, a fifth.
	egoShare: parameter(0.2, [0.1, 0.4], LOGS),
	unknownShare: parameter(0.4, [0.2, 1], LOGS),
	bothShare: parameter(1.5, [1, 2], `${LOGS}: a day on which both acted`),
	favorDepth: parameter(10, [9.5, 20], `${CHOSEN}: even a favor of ego's outweighs a meeting`),
	partlyShare: parameter(0.5, [0, 1], CHOSEN),
	passiveCeiling: parameter(0.05, [0.01, 0.3], `${CHOSEN}: below a few real calls`),

	// The slow terms: how much there was, next to how lately.
	volumeExponent: parameter(0.8, [0.4, 1.2], LOGS),
	volumeStart: parameter(0.2, [0.1, 0.4], LOGS, 'days of contact'),
	volumeFastHalfLife: parameter(180, [90, 270], LOGS, 'days'),
	volumeSlowHalfLife: parameter(
		3000,
		[1500, 4500],
		`${CHOSEN}: years of friendship outlast silence`,
		'days',
	),
	volumeSlowShare: parameter(0.1, [0, 0.3], `${CHOSEN}: costs less than a thousandth on the logs`),
	lastingContact: parameter(0.003, [0.001, 0.01], `${LOGS}: what no silence takes away`),
	returnGain: parameter(0.5, [0, 1], `${LOGS}: a second day of contact, over a single one`),
	returnWeight: parameter(0.2, [0.1, 0.4], `${LOGS}: the weight from which on a day counts as one`),

	// Basis.
	thinDays: parameter(3, [1, 10], CHOSEN, 'days of contact'),
	unansweredAsks: parameter(3, [2, 10], CHOSEN, 'asks or messages'),
	adultYears: parameter(18, [18, 18], CHOSEN, 'years'),

	// Chance of an answer.
	answerIntercept: parameter(0, [-0.3, 0.3], THIN_LOGS, 'log-odds'),
	answerSlope: parameter(0.1, [0.05, 0.3], THIN_LOGS, 'log-odds per unit of ln X'),
	answerRateSlope: parameter(0.55, [0.3, 0.7], THIN_LOGS, 'log-odds per unit of logit r'),
	answerShareSlope: parameter(0.25, [0.1, 0.6], THIN_LOGS, 'log-odds per unit of logit s'),
	answerShareStart: parameter(0.5, [0.25, 2], LOGS, 'days'),
	answerShareLeast: parameter(0.125, [0.05, 0.25], `${CHOSEN}: as after three days unanswered`),
	answerShareMost: parameter(0.98, [0.9, 0.99], `${CHOSEN}: nobody is surer than that`),
	strengthFloor: parameter(
		0.01,
		[0.001, 0.03],
		`${THIN_LOGS}; what somebody never in touch starts from`,
	),
	untestedMost: parameter(
		0.1,
		[0.05, 0.5],
		`${CHOSEN}: contact that somebody never answered says no more; the logs do not mind`,
	),
	rateHalfLife: parameter(365, [180, 720], LOGS, 'days'),
	rateFloor: parameter(0.05, [0.01, 0.1], LOGS),
	priorAnswers: parameter(3, [1, 4], THIN_LOGS, 'pseudo-answers'),
	egoPriorRate: parameter(0.5, [0.3, 0.7], LOGS),
	egoPriorAsks: parameter(4, [2, 20], THIN_LOGS, 'pseudo-asks'),
	egoAsksMost: parameter(12, [6, 30], THIN_LOGS, 'asks a person'),
	meetingAnswers: parameter(0.5, [0, 1], CHOSEN, 'answers'),
	meetingReach: parameter(-0.8, [-1, -0.5], `${CHOSEN}: up to feedback`, 'log-odds'),
	favorsGivenOdds: parameter(1.6, [1.1, 1.6], 'measured: 1.1 to 1.6 where they acted before'),
	favorsGivenHalf: parameter(5, [2, 10], `${CHOSEN}: the first favor gives 1.1`, 'favors'),

	// The owner's own judgement.
	closenessLow: parameter(-2, [-3, -1], `${CHOSEN}; close kin +2.4 in the giving game`, 'log-odds'),
	closenessRise: parameter(4.2, [2, 6], CHOSEN, 'log-odds'),
	closenessRelief: parameter(
		0.6,
		[0, 0.9],
		'chosen; that cost matters less among kin: Stewart-Williams 2008',
	),
	ownerWord: parameter(2, [1, 5], `${CHOSEN}: would and would_not count as two answers`, 'answers'),

	// What outcomes teach.
	openAskDays: parameter(30, [7, 90], CHOSEN, 'days'),
	deedHalfLife: parameter(3652, [365, 7304], `${CHOSEN}: a favor stays`, 'days'),
	otherSortShare: parameter(
		0.25,
		[0, 0.5],
		'chosen; support is specialised: Wellman, Wortley 1990',
	),
	smallerActShare: parameter(
		0.5,
		[0, 1],
		`${CHOSEN}: who did the smaller thing is likelier to do the larger (foot in the door: Freedman, Fraser 1966)`,
	),
	topicAnswers: parameter(
		0.75,
		[0, 2],
		'chosen; that people give the help they are good at: Wellman, Wortley 1990',
		'answers',
	),
	personSpread: parameter(
		1.7,
		[1, 2],
		`${CHOSEN}: one yes multiplies the odds by three to six`,
		'log-odds',
	),
	rungSpread: parameter(0.5, [0.2, 1], `${CHOSEN}: fifty outcomes weigh three times the prior`),

	// Ability.
	abilityMatched: parameter(0.95, [0.8, 1], CHOSEN),
	abilityHalfMatched: parameter(0.55, [0.15, 0.95], CHOSEN),
	abilityMentioned: parameter(0.35, [0.15, 0.95], CHOSEN),
	abilityUnmatched: parameter(0.15, [0, 0.5], CHOSEN),

	// Favors.
	gainDays: parameter(90, [30, 365], CHOSEN, 'days'),
	repeatDays: parameter(7, [1, 30], CHOSEN, 'days'),
} as const satisfies Readonly<Record<string, Parameter>>;

/** How deep a contact on this channel goes; a message is 1. A favor has `favorDepth`, whatever its channel. */
export const CHANNEL_DEPTHS: Readonly<Record<Channel, Parameter>> = {
	mention: parameter(0.1, [0, 0.2], CHOSEN),
	reaction: parameter(0.15, [0, 0.2], 'measured: broadcast kinds predict best at a fifth'),
	comment: parameter(0.2, [0, 0.2], 'measured: broadcast kinds predict best at a fifth'),
	message: parameter(1, [1, 1], 'the unit'),
	email: parameter(1, [1, 1], 'the unit'),
	call: parameter(1.1, [1, 2], CHOSEN),
	video: parameter(1.1, [1, 2], CHOSEN),
	meeting: parameter(1.6, [1.5, 2], CHOSEN),
	meal: parameter(1.6, [1.5, 2], CHOSEN),
	event: parameter(1.6, [1.5, 2], CHOSEN),
	gift: parameter(1.2, [1, 2], CHOSEN),
	help: parameter(1.2, [1, 2], CHOSEN),
	review: parameter(1.2, [1, 2], CHOSEN),
	introduction: parameter(1.2, [1, 2], CHOSEN),
	recommendation: parameter(1.2, [1, 2], CHOSEN),
	loan: parameter(1.2, [1, 2], CHOSEN),
	other: parameter(1, [0.5, 1], CHOSEN),
};

/** Closeness (0 to 1) that a circle stands for where the owner gave none. */
export const CIRCLE_CLOSENESS: Readonly<Record<Circle, Parameter>> = {
	partner: parameter(1, [0, 1], CHOSEN),
	family: parameter(0.8, [0, 1], CHOSEN),
	friend: parameter(0.4, [0, 1], CHOSEN),
	colleague: parameter(0.2, [0, 1], CHOSEN),
	other: parameter(0, [0, 1], CHOSEN),
};

/** The model's numbers alone, as the formulas take them. */
export type Parameters = Readonly<Record<keyof typeof PARAMETER_TABLE, number>> & {
	readonly version: number;
	readonly depth: Readonly<Record<Channel, number>>;
	readonly circleCloseness: Readonly<Record<Circle, number>>;
};

function values<Key extends string>(
	table: Readonly<Record<Key, Parameter>>,
): Readonly<Record<Key, number>> {
	const entries = Object.entries<Parameter>(table).map(([key, { value }]) => [key, value] as const);
	return Object.freeze(Object.fromEntries(entries)) as Record<Key, number>;
}

/** The model as it stands; frozen. */
export const DEFAULT_PARAMETERS: Parameters = Object.freeze({
	...values(PARAMETER_TABLE),
	version: MODEL_VERSION,
	depth: values(CHANNEL_DEPTHS),
	circleCloseness: values(CIRCLE_CLOSENESS),
});
