import type { Analysis } from '../core/analyze';
import type { Tie } from '../core/network/tie';
import type { FavorScreen } from '../view/give-model';
import { shortNames } from '../view/short-name';
import type { Words } from '../view/words/words';

/** What the view's words need to know of an analysis. */
export function favorScreen({ today, ladder, notebook }: Analysis, words: Words): FavorScreen {
	return { today, words, ladder, shortNames: shortNames(notebook.people), showsNumbers: true };
}

/** The ties in the order of the list of people: strongest first. */
export function strongestFirst({ network }: Analysis): readonly Tie[] {
	return [...network.ties].sort(
		(a, b) => b.strength - a.strength || (a.person.id < b.person.id ? -1 : 1),
	);
}
