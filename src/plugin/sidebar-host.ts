import { Menu } from 'obsidian';
import type { App } from 'obsidian';
import type { OpenAsk } from '../core/action/asks/open-asks';
import type { Person } from '../core/people/person';
import type { Answer, ReadingDeed } from '../view/model';
import { askId } from '../view/asks-model';
import type { Words } from '../view/words/words';
import { endAsk } from './end-ask';
import { FAVOR_DEEDS } from './favor-choice-modal';
import type { FavorDeed } from './favor-choice-modal';
import { doWithFavor } from './favor-deeds';
import type { FavorHost } from './favor-deeds';
import { hoverPlace, openPlace } from './open-place';
import { readPlaceAs } from './line-reading-prompt';
import { SIDEBAR_VIEW } from './sidebar-view';
import type { HostActions, HostDeed } from './sidebar-view';

interface SidebarHostOptions {
	readonly app: App;
	readonly words: Words;
	/** Undefined while the notes are read. */
	readonly host: () => FavorHost | undefined;
	readonly openAsks: () => readonly OpenAsk[];
	/** What the offers on the screen set off, for a person or for nobody in particular. */
	readonly deeds: Record<HostDeed, (person: Person | undefined) => void>;
	readonly correctReading: (deed: ReadingDeed) => void;
	readonly endFirstMinute: (answers: readonly Answer[]) => void;
}

interface MenuRow {
	readonly title: string;
	readonly onClick: () => void;
}

/** Shows a native menu where the event happened. */
function showMenu(event: MouseEvent, rows: readonly MenuRow[]): void {
	const menu = Menu.forEvent(event);
	for (const { title, onClick } of rows) {
		menu.addItem((item) => item.setTitle(title).onClick(onClick));
	}
}

/** What the sidebar's clicks do in the app. */
export function sidebarHost(options: SidebarHostOptions): HostActions {
	const { app, words, host, openAsks, deeds, correctReading, endFirstMinute } = options;
	const gone = words.said.noteGone;
	const personOf = (id: string | undefined): Person | undefined =>
		id === undefined ? undefined : host()?.analysis.network.byId.get(id)?.person;
	const act = (id: string, deed: FavorDeed): void => {
		const known = host();
		const favor = known?.favors.find((one) => one.id === id);
		if (known !== undefined && favor !== undefined) void doWithFavor(favor, deed, known);
	};
	return {
		openPlace: (place, event) => {
			void openPlace(app, place, { event, gone });
		},
		hoverPlace: (place, event, parent) => {
			hoverPlace(app, place, { event, source: SIDEBAR_VIEW, parent });
		},
		addFavorTask: (id) => {
			act(id, 'task');
		},
		copyDraft: (id) => {
			act(id, 'copy');
		},
		logFavor: (id) => {
			act(id, 'done');
		},
		openFavorMenu: (id, event) => {
			const { choices } = words.favorModal;
			const rows = FAVOR_DEEDS.map((deed) => ({
				title: choices[deed],
				onClick: () => {
					act(id, deed);
				},
			}));
			showMenu(event, rows);
		},
		openPersonMenu: (id, event) => {
			const person = personOf(id);
			if (person === undefined) return;
			const open = (): void => {
				void openPlace(app, person, { gone });
			};
			const row = (title: string, deed: 'suggest-favor' | 'log'): MenuRow => ({
				title,
				onClick: () => {
					deeds[deed](person);
				},
			});
			const { openNote, favor, log } = words.persons;
			showMenu(event, [
				{ title: openNote, onClick: open },
				row(favor, 'suggest-favor'),
				row(log, 'log'),
			]);
		},
		closeAsk: (id, outcome) => {
			const known = host();
			const ask = openAsks().find(({ interaction }) => askId(interaction) === id);
			if (known !== undefined && ask !== undefined) void endAsk(ask, outcome, known);
		},
		readLine: (place) => {
			const known = host();
			if (known !== undefined) void readPlaceAs(place, known);
		},
		takeOffer: (deed, person) => {
			deeds[deed](personOf(person));
		},
		correctReading,
		endFirstMinute,
	};
}
