import type { Outcome } from '../core/people/interaction';
import type { Answer, Offer, Place, ReadingDeed } from './model';

/** What the sidebar asks of whoever shows it. */
export interface SidebarActions {
	/** A rung was chosen on the ladder; undefined closes the one that was. */
	chooseRung(action: string | undefined): void;
	/** A row was opened or closed; keys are `list:id`. */
	toggleRow(key: string): void;
	/** A section or a list was folded or unfolded. */
	toggleFold(id: string): void;
	openPlace(place: Place, event?: MouseEvent): void;
	/** The line of an entry is to be read as something else. */
	readLine(place: Place): void;
	/** The pointer rests on a place: the host may show a preview. */
	hoverPlace(place: Place, event: MouseEvent): void;
	addFavorTask(favor: string): void;
	logFavor(favor: string): void;
	/** The rest of what can be done with a favor, as a menu. */
	openFavorMenu(favor: string, event: MouseEvent): void;
	openPersonMenu(person: string, event: MouseEvent): void;
	closeAsk(ask: string, outcome: Outcome): void;
	takeOffer(deed: Offer['deed'], person?: string): void;
	/** Shows how notes are read, with everything that can be corrected. */
	showReading(): void;
	correctReading(deed: ReadingDeed): void;
	copyDraft(favor: string): void;
	/** The owner goes on from the first minute: what they answered is written, where there is anything. */
	endFirstMinute(answers: readonly Answer[]): void;
}

/** What is only of the view: kept with the view by the host, never in the settings. */
export interface ViewState {
	/** Action id of the rung whose people are shown; absent where none is. */
	readonly rung?: string;
	/** The one open row, as `list:id`. */
	readonly openRow?: string;
	/** Ids of sections and lists that are not as they begin. */
	readonly folds: readonly string[];
	/** How notes are read is shown, with everything that can be corrected. */
	readonly isReadingShown?: boolean;
	/** The first minute is shown again. */
	readonly isFirstMinuteShown?: boolean;
}

export const FIRST_VIEW_STATE: ViewState = { folds: [] };

/** A view state from unknown data: whatever is not one is left out. */
export function readViewState(raw: unknown): ViewState {
	if (typeof raw !== 'object' || raw === null) return FIRST_VIEW_STATE;
	const { rung, openRow, folds, isReadingShown, isFirstMinuteShown } = raw as Partial<
		Record<keyof ViewState, unknown>
	>;
	return {
		...(typeof rung === 'string' ? { rung } : {}),
		...(typeof openRow === 'string' ? { openRow } : {}),
		folds: Array.isArray(folds) ? folds.filter((id) => typeof id === 'string') : [],
		...(isReadingShown === true ? { isReadingShown } : {}),
		...(isFirstMinuteShown === true ? { isFirstMinuteShown } : {}),
	};
}

const toggled = (ids: readonly string[], id: string): readonly string[] =>
	ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];

/** Shows the people of a rung, or of none. */
export function withRung(state: ViewState, action: string | undefined): ViewState {
	const { rung: _was, ...rest } = state;
	return action === undefined ? rest : { ...rest, rung: action };
}

/** Opens one row, closing the one that was open; or closes it. */
export function withRowToggled(state: ViewState, key: string): ViewState {
	const { openRow, ...rest } = state;
	return openRow === key ? rest : { ...rest, openRow: key };
}

/** Folds or unfolds a section. */
export function withFoldToggled(state: ViewState, id: string): ViewState {
	return { ...state, folds: toggled(state.folds, id) };
}

/** Shows the first minute, or goes on from it. */
export function withFirstMinute(state: ViewState, isShown: boolean): ViewState {
	const { isFirstMinuteShown: _was, ...rest } = state;
	return isShown ? { ...rest, isFirstMinuteShown: true } : rest;
}

/** Shows how notes are read, or goes back to what the notes come to. */
export function withReading(state: ViewState, isShown: boolean): ViewState {
	const { isReadingShown: _was, ...rest } = state;
	return isShown ? { ...rest, isReadingShown: true } : rest;
}
