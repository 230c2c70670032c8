import { type Draws, type Estimate, estimated } from './estimate';
import type { Row } from './row';

/**
 * The area under the ROC curve: how likely a row that came true has a higher score than one that did not; equal scores are
 * half a win. NaN without rows of both kinds. `order` has the places of the rows by rising score, `weight` how often each
 * counts.
 */
function areaUnderCurve(
	order: readonly number[],
	scores: readonly number[],
	{ label, weight }: { label: (row: number) => boolean; weight: (row: number) => number },
): number {
	let [positives, negatives, wins] = [0, 0, 0];
	for (let i = 0; i < order.length;) {
		const score = scores[order[i] ?? 0];
		let [equalPositives, equalNegatives] = [0, 0];
		for (; i < order.length && scores[order[i] ?? 0] === score; i++) {
			const row = order[i] ?? 0;
			if (label(row)) equalPositives += weight(row);
			else equalNegatives += weight(row);
		}
		wins += equalPositives * (negatives + equalNegatives / 2);
		positives += equalPositives;
		negatives += equalNegatives;
	}
	return positives > 0 && negatives > 0 ? wins / (positives * negatives) : NaN;
}

function risingOrder(scores: readonly number[]): readonly number[] {
	return scores.map((_, i) => i).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
}

/** The area under the curve of some scores against what came true. */
export function auc(scores: readonly number[], labels: readonly boolean[]): number {
	const label = (row: number): boolean => labels[row] ?? false;
	return areaUnderCurve(risingOrder(scores), scores, { label, weight: () => 1 });
}

/** Over all rows together, whosever they are. */
export function pooledAuc(
	rows: readonly Row[],
	scores: readonly number[],
	{ egoOf, draws }: { egoOf: (row: Row) => number; draws: Draws },
): Estimate {
	const order = risingOrder(scores);
	const egos = rows.map(egoOf);
	const label = (row: number): boolean => rows[row]?.label ?? false;
	return estimated(
		(times) => areaUnderCurve(order, scores, { label, weight: (row) => times(egos[row] ?? -1) }),
		draws,
	);
}

/** One AUC of an ego, and how much it tells: p n / (p + n) for p rows that came true and n that did not. */
export interface EgoAuc {
	readonly ego: number;
	readonly auc: number;
	readonly weight: number;
}

/** An ego needs so many asks of either outcome. */
const FEWEST_OF_EITHER = 3;

function groupsOf(rows: readonly Row[]): readonly (readonly number[])[] {
	const groups = new Map<number, number[]>();
	rows.forEach(({ query, ego }, i) => {
		const key = query ?? ego;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [i]);
		else group.push(i);
	});
	return [...groups.values()];
}

/** AUC of every group of rows that are ranked among each other: an ego's asks, or one question about all they know. */
function groupAucs(rows: readonly Row[], scores: readonly number[]): readonly EgoAuc[] {
	return groupsOf(rows).flatMap((group) => {
		const labels = group.map((i) => rows[i]?.label ?? false);
		const positives = labels.filter((label) => label).length;
		const negatives = labels.length - positives;
		const first = rows[group[0] ?? 0];
		const fewest = first?.query === undefined ? FEWEST_OF_EITHER : 1;
		if (first === undefined || Math.min(positives, negatives) < fewest) return [];
		return [
			{
				ego: first.ego,
				auc: auc(
					group.map((i) => scores[i] ?? NaN),
					labels,
				),
				weight: (positives * negatives) / (positives + negatives),
			},
		];
	});
}

/** No ego counts more than so much, that none rules the mean. */
const MOST_WEIGHT = 10;

/** One AUC for each ego: the weighted mean over their groups. */
export function egoAucs(rows: readonly Row[], scores: readonly number[]): readonly EgoAuc[] {
	const sums = new Map<number, { auc: number; weight: number }>();
	for (const { ego, auc: one, weight } of groupAucs(rows, scores)) {
		const sum = sums.get(ego) ?? { auc: 0, weight: 0 };
		sums.set(ego, { auc: sum.auc + weight * one, weight: sum.weight + weight });
	}
	return [...sums].map(([ego, sum]) => ({
		ego,
		auc: sum.auc / sum.weight,
		weight: Math.min(sum.weight, MOST_WEIGHT),
	}));
}

/** The mean AUC within an ego: the ranking a user sees. */
export function withinAuc(
	aucs: readonly EgoAuc[],
	{ egoOf, draws }: { egoOf: (row: { readonly ego: number }) => number; draws: Draws },
): Estimate {
	const egos = aucs.map(egoOf);
	return estimated((times) => {
		let [sum, weights] = [0, 0];
		aucs.forEach((one, i) => {
			const weight = one.weight * times(egos[i] ?? -1);
			sum += weight * one.auc;
			weights += weight;
		});
		return weights > 0 ? sum / weights : NaN;
	}, draws);
}
