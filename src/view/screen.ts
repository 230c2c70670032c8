import type { Day } from '../core/day';
import type { Words } from './words/words';

/** What every sentence on the screen depends on besides its subject. */
export interface Screen {
	readonly words: Words;
	readonly today: Day;
	/** Whether chances may be shown as numbers, where somebody asks for details. */
	readonly showsNumbers: boolean;
}
