import { BASELINES } from './baselines';
import { createScorer, name } from './product-scorer';
import { createReferenceScorer } from './reference-scorer';
import type { Contestant } from './scorer';

/** The name of what has to be beaten. */
export const REFERENCE = 'reference';

/** The name of what is being validated. */
export const PRODUCT = name;

/** Everybody who is measured, in the order of the tables: what tools use today, the reference, the product. */
export const CONTESTANTS: readonly Contestant[] = [
	...BASELINES,
	{ name: REFERENCE, createScorer: createReferenceScorer },
	{ name: PRODUCT, createScorer },
];
