import type { Action } from '../core/action/ladder';

type Actions = readonly Action[];

/** The same rungs in a new order: each place keeps how much it asks, so that the ladder still rises. */
function placed(actions: Actions, offsets: readonly number[]): Actions {
	return actions.map((action, index) => ({ ...action, offset: offsets[index] ?? action.offset }));
}

/** The ladder with one rung moved; the same where there is no such rung. */
export function withRungMoved(actions: Actions, from: number, to: number): Actions {
	const moved = actions[from];
	if (moved === undefined) return actions;
	const rest = actions.filter((_, index) => index !== from);
	const order = [...rest.slice(0, to), moved, ...rest.slice(to)];
	return placed(
		order,
		actions.map(({ offset }) => offset),
	);
}

/** The ladder without a rung; the last rung stays. */
export function withoutRung(actions: Actions, index: number): Actions {
	return actions.length <= 1 ? actions : actions.filter((_, at) => at !== index);
}

/** The ladder with a new, largest ask of this name. */
export function withRungAdded(actions: Actions, name: string): Actions {
	const ids = new Set(actions.map(({ id }) => id));
	let number = 1;
	while (ids.has(`ask-${String(number)}`)) number += 1;
	const largest = actions[actions.length - 1];
	const added: Action = {
		id: `ask-${String(number)}`,
		name,
		sort: 'work',
		offset: largest?.offset ?? 0,
		words: [],
	};
	return [...actions, added];
}
