import type { Analysis } from '../core/analyze';
import type { FavorScreen } from '../view/give-model';
import { shortNames } from '../view/short-name';
import type { Words } from '../view/words/words';

/** What the view's words need to know of an analysis. */
export function favorScreen({ today, ladder, notebook }: Analysis, words: Words): FavorScreen {
	return { today, words, ladder, shortNames: shortNames(notebook.people), showsNumbers: true };
}
