import type { OpenAsk } from '../core/action/asks/open-asks';
import type { Interaction } from '../core/people/interaction';
import { shownName } from '../core/people/person';
import type { AskRow, AsksModel } from './model';
import { foldedAtFirst, openAtFirst, shortened } from './folds';
import { plainText } from './plain-text';
import { placeOf } from './reason-line';
import type { Screen } from './screen';
import type { ViewState } from './sidebar-actions';

/** How an open ask may end, in the order of the buttons. */
export const ENDINGS = ['yes', 'partly', 'no', 'silence'] as const;
export type Ending = (typeof ENDINGS)[number];

/** An open ask is known by where it stands and what it says. */
export const askId = ({ path, line, text }: Interaction): string =>
	`${path}:${String(line)}:${text}`;

function askRow({ person, interaction: ask }: OpenAsk, screen: Screen): AskRow {
	const { words, today } = screen;
	const topic = ask.topic === undefined || ask.topic === '' ? undefined : plainText(ask.topic);
	return {
		id: askId(ask),
		title: words.asks.row(shownName(person), topic),
		hint: words.asks.age(words.time.ago(ask.date, today)),
		place: placeOf(ask.path, ask.line, screen),
		outcomes: ENDINGS.map((outcome) => ({ outcome, label: words.outcomes[outcome] })),
	};
}

/** Open asks shown before one asks for more, and at most: closing them brings up the next (chosen; no source). */
const FIRST_ASKS = 3;
const MOST_ASKS = 8;

/** The asks that wait for an outcome, the latest first; apart from them those so old that they count as silence. */
export function asksModel(asks: readonly OpenAsk[], state: ViewState, screen: Screen): AsksModel {
	const { words } = screen;
	const fold = openAtFirst('asks', words.asks.title, state);
	const offer = { label: words.asks.offer, deed: 'who-can-i-ask' } as const;
	if (!fold.isOpen) return { fold, offer, rows: [], older: [] };
	const latest = [...asks].reverse();
	const waiting = latest.filter(({ countsAsSilence }) => !countsAsSilence);
	const old = latest.filter(({ countsAsSilence }) => countsAsSilence);
	const short = { id: 'all-asks', first: FIRST_ASKS, state, words };
	const { shown, toggle } = shortened(waiting, short);
	const olderFold = foldedAtFirst('older-asks', words.asks.older(old.length), state);
	const older = olderFold.isOpen ? old.slice(0, MOST_ASKS) : [];
	return {
		fold,
		offer,
		rows: shown.slice(0, MOST_ASKS).map((ask) => askRow(ask, screen)),
		...(toggle === undefined ? {} : { toggle }),
		older: older.map((ask) => askRow(ask, screen)),
		...(old.length === 0 ? {} : { olderFold }),
		...(asks.length === 0 ? { empty: words.asks.empty } : {}),
	};
}
