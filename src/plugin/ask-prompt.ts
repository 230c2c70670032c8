import { whoToAsk } from '../core/analyze';
import type { Action } from '../core/action/ladder';
import { askedPeople } from '../view/asked-people';
import type { AskedPerson } from '../view/asked-people';
import { rungWords, writtenThing } from '../view/words/words';
import { AskDeedModal, AskPeopleModal, ChooseActionModal } from './ask-modal';
import { logInteraction } from './log-prompt';
import type { LogHost } from './log-prompt';
import { openPlace } from './open-place';

/** Ranks people for one action while its topic is typed. */
function askPeople(action: string, host: LogHost): void {
	const { app, analysis, screen } = host;
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
		onChoose: (person) => {
			chooseDeed(person, rung.action, host);
		},
	}).open();
}

/** What to do about the person one would ask. */
function chooseDeed({ id, name, place }: AskedPerson, action: Action, host: LogHost): void {
	const { app, analysis, screen } = host;
	const { words } = screen;
	const { name: asked } = rungWords(action, words);
	const thing = writtenThing(action);
	new AskDeedModal(app, {
		title: words.asks.row(name, asked),
		words,
		onChoose: (deed, event) => {
			const person = analysis.network.byId.get(id)?.person;
			if (deed === 'asked') logInteraction(host, { person, form: 'asked', thing });
			else void openPlace(app, place, { event, gone: words.said.noteGone });
		},
	}).open();
}

/** Who can I ask: for what, then about what; the chosen person's note opens at the telling line. */
export function whoCanIAsk(host: LogHost): void {
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
