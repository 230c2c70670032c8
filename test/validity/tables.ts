import { CONTESTANTS, PRODUCT, REFERENCE } from './contestants';
import { difference, type Estimate, intervalOf } from './estimate';
import {
	BASE_RATE,
	type ChanceResult,
	headline,
	logHeadline,
	type LogResult,
	overReplies,
	type TaskResult,
} from './evaluate';

/** Rows of words and figures under a title. */
export interface Table {
	readonly title: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

const NAMES = CONTESTANTS.map(({ name }) => name);
const FORECASTERS = [BASE_RATE, REFERENCE, PRODUCT];

/** Three digits, as many as the data bear; '-' for nothing to measure. */
export function figure(value: number | undefined): string {
	return value === undefined || !Number.isFinite(value) ? '-' : value.toFixed(3);
}

/** A figure with its interval, where there is one. */
export function figureWithInterval(estimate: Estimate | undefined): string {
	if (estimate === undefined) return '-';
	const interval = intervalOf(estimate);
	if (interval === undefined) return figure(estimate.value);
	return `${figure(estimate.value)} [${interval.map(figure).join(' ')}]`;
}

/** By how much one is above another, with its sign. */
function signed(estimate: Estimate): string {
	const sign = (value: number): string => (value < 0 ? '' : '+') + figure(value);
	const interval = intervalOf(estimate);
	const around = interval === undefined ? '' : ` [${interval.map(sign).join(' ')}]`;
	return sign(estimate.value) + around;
}

/** The product with its interval, everybody else without. */
function figures(of: (name: string) => Estimate | undefined): readonly string[] {
	return NAMES.map((name) =>
		name === PRODUCT ? figureWithInterval(of(name)) : figure(of(name)?.value),
	);
}

function taskRows(
	logs: readonly LogResult[],
	cells: (task: TaskResult) => readonly string[],
): readonly (readonly string[])[] {
	return logs.flatMap(({ name, tasks }) =>
		tasks
			.filter(({ task }) => task !== 'cold')
			.map((task) => {
				const { rows, positives, counts } = task;
				const share = `${((100 * positives) / rows).toFixed(1)} %`;
				const title = `${name} / ${task.task}${counts ? '' : ' *'}`;
				return [title, String(rows), share, ...cells(task)];
			}),
	);
}

/** Within-ego AUC of everybody, task by task, and the mean over logs of the means over their tasks. */
export function withinTable(logs: readonly LogResult[]): Table {
	return {
		title:
			'AUC within an ego: the ranking a user sees (* too small for the headline; brackets: 95 % interval over egos)',
		head: ['log / task', 'rows', 'acted', ...NAMES],
		rows: [
			...taskRows(logs, ({ within }) => figures((name) => within.get(name))),
			['headline', '', '', ...figures((name) => headline(logs, name))],
		],
	};
}

/** AUC over all rows of a task together. */
export function pooledTable(logs: readonly LogResult[]): Table {
	return {
		title: 'AUC over all rows, whosever they are',
		head: ['log / task', 'rows', 'acted', ...NAMES],
		rows: taskRows(logs, ({ pooled }) => figures((name) => pooled.get(name))),
	};
}

/** One measure of the chance, and how to get at it. */
interface Measure {
	readonly title: string;
	readonly of: (result: ChanceResult) => Estimate;
}

const MEASURES: readonly Measure[] = [
	{ title: 'log loss', of: ({ logLoss }) => logLoss },
	{ title: 'Brier', of: ({ brier }) => brier },
	{ title: 'calibration error', of: ({ error }) => error },
	{ title: 'error after 20 outcomes', of: ({ afterTwenty }) => afterTwenty.error },
	{ title: 'pooled AUC', of: ({ pooled }) => pooled },
];

/** How the chances of an answer fared, task by task: the base rate, the reference, the product. */
export function chanceTable(logs: readonly LogResult[]): Table {
	return {
		title:
			'Chance of an answer (calibration error over tenths; after 20: asks after the first twenty outcomes of their ego)',
		head: ['log / task', 'says', ...MEASURES.map(({ title }) => title)],
		rows: logs.flatMap(({ name, tasks }) =>
			tasks.flatMap(({ task, chances }) =>
				FORECASTERS.flatMap((forecaster) => {
					const result = chances.get(forecaster);
					if (result === undefined) return [];
					const cells = MEASURES.map(({ of }) => figureWithInterval(of(result)));
					return [[`${name} / ${task}`, forecaster, ...cells]];
				}),
			),
		),
	};
}

/** The few figures everything comes to. */
export function summaryTable(logs: readonly LogResult[]): Table {
	const row = (title: string, of: (name: string) => Estimate): readonly string[] => [
		title,
		figureWithInterval(of(PRODUCT)),
		figure(of(REFERENCE).value),
		signed(difference(of(PRODUCT), of(REFERENCE))),
	];
	return {
		title: 'In short (chances: mean over the logs with a reply task)',
		head: ['measure', PRODUCT, REFERENCE, 'difference'],
		rows: [
			row('AUC within an ego, headline', (name) => headline(logs, name)),
			row('reply: pooled AUC of strength', (name) =>
				overReplies(logs, ({ pooled }) => pooled.get(name)),
			),
			...MEASURES.map(({ title, of }) =>
				row(`reply: ${title}${title === 'pooled AUC' ? ' of the chance' : ''}`, (name) =>
					overReplies(logs, ({ chances }) => {
						const result = chances.get(name);
						return result === undefined ? undefined : of(result);
					}),
				),
			),
		],
	};
}

/** One row a log: the mean over its tasks, of everybody. */
export function logTable(logs: readonly LogResult[]): Table {
	return {
		title: 'AUC within an ego, mean over tasks',
		head: ['log', ...NAMES],
		rows: [
			...logs.map((log) => [log.name, ...figures((name) => logHeadline(log, name))]),
			['mean', ...figures((name) => headline(logs, name))],
		],
	};
}
