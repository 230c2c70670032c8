import type { Day } from '../../day';
import type { Deed } from '../deed';
import type { Evidence } from './evidence';
import type { Action } from '../ladder';

/** What somebody did, or did not do when asked, that bears on one rung. */
export interface Proof {
	/** The latest act at this rung, else at a larger one of its sort. */
	readonly done?: Deed;
	/** The latest refusal or silence after an ask of this size or smaller of its sort. */
	readonly refused?: Deed;
}

function laterOf(a: Deed | undefined, b: Deed | undefined): Deed | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return b.interaction.date > a.interaction.date ? b : a;
}

/** Refused, or not answered, on a later day than it was done. An ask counts from the day it was made. */
function isSince(refused: Deed | undefined, done: Deed): boolean {
	return refused !== undefined && refused.interaction.date > done.interaction.date;
}

/** What bears on one rung. */
export function proofOf(
	{ rungs }: Pick<Evidence, 'rungs'>,
	rung: number,
	actions: readonly Action[],
): Proof {
	const sort = actions[rung]?.sort;
	let larger: Deed | undefined;
	let refused: Deed | undefined;
	for (const [at, record] of rungs) {
		if (actions[at]?.sort !== sort) continue;
		if (at > rung) larger = laterOf(larger, record.lastYes);
		if (at <= rung) refused = laterOf(refused, record.lastNo);
	}
	const done = bestOf(rungs.get(rung)?.lastYes, larger, refused);
	return {
		...(done === undefined ? {} : { done }),
		...(refused === undefined ? {} : { refused }),
	};
}

/** The act at the rung itself, unless only the larger one still stands. */
function bestOf(
	exact: Deed | undefined,
	larger: Deed | undefined,
	refused: Deed | undefined,
): Deed | undefined {
	if (exact === undefined) return larger;
	return isSince(refused, exact) ? laterOf(exact, larger) : exact;
}

/** What was done on a day still stands: no refusal or silence since unseats it. */
export function stillStands({ refused }: Pick<Proof, 'refused'>, day: Day): boolean {
	return refused === undefined || refused.interaction.date <= day;
}

/** They have done it, or something larger of its sort, and no refusal or silence since unseats it. */
export function isProven({ done, refused }: Proof): boolean {
	return (
		done !== undefined &&
		stillStands(refused === undefined ? {} : { refused }, done.interaction.date)
	);
}
