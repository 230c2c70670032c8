import type { Fold, Toggle } from './model';
import type { ViewState } from './sidebar-actions';
import type { Words } from './words/words';

/** A heading whose part is open until it is folded. */
export function openAtFirst(id: string, title: string, { folds }: ViewState): Fold {
	return { id, title, isOpen: !folds.includes(id) };
}

/** A heading whose part is folded until it is opened. */
export function foldedAtFirst(id: string, title: string, { folds }: ViewState): Fold {
	return { id, title, isOpen: folds.includes(id) };
}

/** The first few of a long list, with the way to all of it; a list that is hardly longer is shown whole. */
export function shortened<Item>(
	items: readonly Item[],
	{ id, first, state, words }: { id: string; first: number; state: ViewState; words: Words },
): { readonly shown: readonly Item[]; readonly toggle?: Toggle } {
	if (items.length <= first + 1) return { shown: items };
	const isOpen = state.folds.includes(id);
	const label = isOpen ? words.showFewer : words.showAll(items.length);
	return { shown: isOpen ? items : items.slice(0, first), toggle: { id, label, isOpen } };
}
