import {
	CHANNEL_DEPTHS,
	DEFAULT_PARAMETERS,
	type Parameter,
	PARAMETER_TABLE,
	type Parameters,
} from '../../src/core/network/parameters';
import type { Channel } from '../../src/core/people/channel';
import type { Estimate } from './estimate';
import { type ChanceResult, headline, type LogResult, overReplies } from './evaluate';
import { scorerWith } from './product-scorer';
import type { Contestant } from './scorer';
import type { Table } from './tables';

/** The model with one of its numbers moved. */
interface Variant {
	readonly constant: string;
	/** What the constant was multiplied by. */
	readonly factor: number;
	readonly parameters: Parameters;
}

/** Numbers that bear on nothing a log of events holds: what an owner says, larger asks, abilities, favors to come. */
const NOT_IN_LOGS: ReadonlySet<string> = new Set([
	'adultYears',
	'thinDays',
	'unansweredAsks',
	'partlyShare',
	'meetingReach',
	'closenessLow',
	'closenessRise',
	'closenessRelief',
	'ownerWord',
	'openAskDays',
	'deedHalfLife',
	'otherSortShare',
	'smallerActShare',
	'topicAnswers',
	'personSpread',
	'rungSpread',
	'abilityMatched',
	'abilityHalfMatched',
	'abilityMentioned',
	'abilityUnmatched',
	'gainDays',
	'repeatDays',
]);

/** Channels that logs of events hold besides messages. */
const DEPTHS_IN_LOGS: readonly Channel[] = ['call', 'email'];

/** By half, down and up. */
const FACTORS = [0.5, 1.5] as const;

/** A number of the model moved; a share near 1 goes half the way to 1, not beyond it. */
export function moved({ value, high }: Parameter, factor: number): number {
	const target = value * factor;
	return high <= 1 && target >= 1 ? (1 + value) / 2 : target;
}

/** Every number that a log can judge, moved down and up by half, one at a time. */
function variants(): readonly Variant[] {
	const numbers = Object.keys(PARAMETER_TABLE).filter((key) => !NOT_IN_LOGS.has(key));
	return FACTORS.flatMap((factor) => [
		...numbers.map((constant): Variant => {
			const number = PARAMETER_TABLE[constant as keyof typeof PARAMETER_TABLE];
			const parameters = { ...DEFAULT_PARAMETERS, [constant]: moved(number, factor) };
			return { constant, factor, parameters };
		}),
		...DEPTHS_IN_LOGS.map((channel): Variant => {
			const depth = {
				...DEFAULT_PARAMETERS.depth,
				[channel]: moved(CHANNEL_DEPTHS[channel], factor),
			};
			return {
				constant: `depth of ${channel}`,
				factor,
				parameters: { ...DEFAULT_PARAMETERS, depth },
			};
		}),
	]);
}

const nameOf = ({ constant, factor }: Pick<Variant, 'constant' | 'factor'>): string =>
	`${constant} x ${String(factor)}`;

const UNMOVED = 'as it stands';

/** The product as it stands, and with every number moved. */
export function sensitivityContestants(): readonly Contestant[] {
	return [
		{ name: UNMOVED, createScorer: scorerWith(DEFAULT_PARAMETERS) },
		...variants().map((variant) => ({
			name: nameOf(variant),
			createScorer: scorerWith(variant.parameters),
		})),
	];
}

/** One measure, and whether more of it is better. */
interface Measure {
	readonly title: string;
	readonly of: (logs: readonly LogResult[], name: string) => Estimate;
}

const ofChance =
	(of: (chance: ChanceResult) => Estimate): Measure['of'] =>
	(logs, name) =>
		overReplies(logs, ({ chances }) => {
			const chance = chances.get(name);
			return chance === undefined ? undefined : of(chance);
		});

const MEASURES: readonly Measure[] = [
	{ title: 'AUC within', of: headline },
	{ title: 'log loss', of: ofChance(({ logLoss }) => logLoss) },
	{ title: 'error after 20', of: ofChance(({ afterTwenty }) => afterTwenty.error) },
	{ title: 'pooled AUC', of: ofChance(({ pooled }) => pooled) },
];

/** A difference in thousandths, with its sign; '.' where nothing moved that three digits show. */
function thousandths(difference: number): string {
	const rounded = Math.round(difference * 1000);
	if (Number.isNaN(difference)) return '-';
	return rounded === 0 ? '.' : `${rounded > 0 ? '+' : ''}${String(rounded)}`;
}

/** What becomes of every measure when a number moves by half: in thousandths, down and up. */
export function sensitivityTable(logs: readonly LogResult[]): Table {
	const unmoved = MEASURES.map(({ of }) => of(logs, UNMOVED).value);
	const constants = [...new Set(variants().map(({ constant }) => constant))];
	const cells = (constant: string): readonly string[] =>
		MEASURES.map(({ of }, i) =>
			FACTORS.map((factor) => of(logs, nameOf({ constant, factor })).value)
				.map((value) => thousandths(value - (unmoved[i] ?? NaN)))
				.join(' / '),
		);
	return {
		title:
			'What becomes of it when one number moves by half, down / up (in thousandths; . for none)',
		head: ['number', ...MEASURES.map(({ title }) => title)],
		rows: [
			[UNMOVED, ...unmoved.map((value) => value.toFixed(3))],
			...constants.map((constant) => [constant, ...cells(constant)]),
		],
	};
}
