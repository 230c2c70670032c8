import type { App } from 'obsidian';
import { whoToAsk } from '../core/analyze';
import type { Analysis } from '../core/analyze';
import { askedPeople } from '../view/asked-people';
import type { Screen } from '../view/screen';
import { rungWords } from '../view/words/words';
import { AskPeopleModal, ChooseActionModal } from './ask-modal';
import { openPlace } from './open-place';

interface AskHost {
	readonly app: App;
	readonly analysis: Analysis;
	readonly screen: Screen;
}

/** Ranks people for one action while its topic is typed. */
function askPeople(action: string, { app, analysis, screen }: AskHost): void {
	const { words } = screen;
	const rung = analysis.ladder.find((one) => one.action.id === action);
	if (rung === undefined) return;
	new AskPeopleModal(app, {
		action: rungWords(rung.action, words).name,
		rank: (topic) => {
			const ranking = whoToAsk(analysis, action, topic);
			return ranking === undefined ? [] : askedPeople(ranking, analysis.network.byId, screen);
		},
		words,
		onChoose: ({ place }, event) => {
			void openPlace(app, place, { event, gone: words.said.noteGone });
		},
	}).open();
}

/** Who can I ask: for what, then about what; the chosen person's note opens at the telling line. */
export function whoCanIAsk(host: AskHost): void {
	const { app, analysis, screen } = host;
	const { words } = screen;
	new ChooseActionModal(app, {
		actions: analysis.ladder.map(({ action, people }) => ({
			id: action.id,
			name: rungWords(action, words).name,
			hint: words.askModal.summary(people.length),
		})),
		words,
		onChoose: (action) => {
			askPeople(action, host);
		},
	}).open();
}
