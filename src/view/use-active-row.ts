import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The one row of a list that Tab reaches. */
export interface ActiveRow {
	/** -1 in an empty list. */
	readonly index: number;
	/** Makes a row the active one; it is not focused. */
	readonly set: (index: number) => void;
	/** Makes a row the active one and gives it the focus once it is drawn. */
	readonly focus: (index: number) => void;
	readonly onFocusIn: () => void;
	readonly onFocusOut: (event: FocusEvent) => void;
}

interface Known {
	readonly id: string | undefined;
	readonly index: number;
	readonly hasFocus: boolean;
}

/** Focus that is to be given: as asked for, or because the focused row has left the list. */
interface Wanted {
	readonly index: number;
	readonly isRescue: boolean;
}

/** Whether the focus is nowhere, as after its element was taken away. */
const isFocusLost = ({ ownerDocument: { activeElement, body } }: HTMLElement): boolean =>
	activeElement === null || activeElement === body;

/**
 * Keeps the active row of a list by its id, so that it stays the same when rows come, go and change places. When it
 * leaves while it has the focus, its neighbour gets it; nobody else's focus is ever taken.
 */
export function useActiveRow(
	list: RefObject<HTMLElement | null>,
	ids: readonly string[],
): ActiveRow {
	const known = useRef<Known>({ id: undefined, index: 0, hasFocus: false });
	const wanted = useRef<Wanted | undefined>(undefined);
	const [, redraw] = useState(0);

	const { id, hasFocus } = known.current;
	const found = id === undefined ? -1 : ids.indexOf(id);
	const index = found >= 0 ? found : Math.min(known.current.index, ids.length - 1);
	if (found < 0 && id !== undefined && hasFocus) wanted.current = { index, isRescue: true };
	known.current = { ...known.current, index };

	useLayoutEffect(() => {
		const given = wanted.current;
		const element = list.current;
		wanted.current = undefined;
		if (given === undefined || element === null) return;
		if (given.isRescue && !isFocusLost(element)) return;
		const row = `[data-index="${String(given.index)}"]`;
		element.querySelector<HTMLElement>(row)?.focus({ preventScroll: true });
	});

	const set = (next: number): void => {
		known.current = { ...known.current, id: ids[next], index: next };
	};
	return {
		index,
		set,
		focus: (next) => {
			set(next);
			wanted.current = { index: next, isRescue: false };
			redraw((count) => count + 1);
		},
		onFocusIn: () => {
			known.current = { ...known.current, hasFocus: true };
		},
		onFocusOut: ({ relatedTarget }) => {
			if (relatedTarget !== null) known.current = { ...known.current, hasFocus: false };
		},
	};
}
