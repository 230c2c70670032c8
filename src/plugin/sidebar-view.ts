import { h, render } from 'preact';
import { ItemView } from 'obsidian';
import type { HoverParent, HoverPopover, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import type { Offer } from '../view/model';
import { sidebarModel } from '../view/sidebar-model';
import type { SidebarInput } from '../view/sidebar-model';
import { Sidebar } from '../view/sidebar';
import {
	FIRST_VIEW_STATE,
	readViewState,
	withFirstMinute,
	withFoldToggled,
	withReading,
	withRowToggled,
	withRung,
} from '../view/sidebar-actions';
import type { SidebarActions, ViewState } from '../view/sidebar-actions';

/** Type of the view, as the workspace keeps it. */
export const SIDEBAR_VIEW = 'action-threshold-sidebar';

/** What an offer on the screen asks of the plugin. */
export type HostDeed = Exclude<Offer['deed'], 'show-reading'>;

/** What the sidebar asks of the plugin: everything that is not of the view alone. */
export type HostActions = Omit<
	SidebarActions,
	'chooseRung' | 'toggleRow' | 'toggleFold' | 'hoverPlace' | 'showReading' | 'takeOffer'
> & {
	readonly takeOffer: (deed: HostDeed, person?: string) => void;
	readonly hoverPlace: (
		place: Parameters<SidebarActions['hoverPlace']>[0],
		event: MouseEvent,
		parent: HoverParent,
	) => void;
};

interface SidebarViewOptions {
	/** What there is to show now. */
	readonly input: () => SidebarInput;
	readonly actions: HostActions;
	readonly icon: string;
}

/** The sidebar as a leaf of the workspace: keeps which rung and row are open, and draws. */
export class SidebarView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	override navigation = false;
	readonly #options: SidebarViewOptions;
	readonly #actions: SidebarActions;
	#state: ViewState = FIRST_VIEW_STATE;
	#isOpen = false;

	constructor(leaf: WorkspaceLeaf, options: SidebarViewOptions) {
		super(leaf);
		this.#options = options;
		this.icon = options.icon;
		this.#actions = {
			...options.actions,
			hoverPlace: (place, event) => {
				options.actions.hoverPlace(place, event, this);
			},
			chooseRung: (rung) => {
				this.#become(withRung(this.#state, rung));
			},
			toggleRow: (key) => {
				this.#become(withRowToggled(this.#state, key));
			},
			toggleFold: (id) => {
				this.#become(withFoldToggled(this.#state, id));
			},
			takeOffer: (deed, person) => {
				if (deed === 'show-reading') this.showReading();
				else options.actions.takeOffer(deed, person);
			},
			showReading: () => {
				this.showReading();
			},
			correctReading: (deed) => {
				if (deed.is === 'confirm') this.#hideReading();
				options.actions.correctReading(deed);
			},
			endFirstMinute: (answers) => {
				this.#goOn();
				options.actions.endFirstMinute(answers);
			},
		};
	}

	override getViewType(): string {
		return SIDEBAR_VIEW;
	}

	override getDisplayText(): string {
		return this.#options.input().screen.words.sidebarLabel;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.#state };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.#state = readViewState(state);
		await super.setState(state, result);
		this.update();
	}

	override async onOpen(): Promise<void> {
		this.#isOpen = true;
		this.contentEl.addClass('action-threshold-view');
		this.register(
			this.contentEl.onWindowMigrated(() => {
				render(null, this.contentEl);
				this.update();
			}),
		);
		this.update();
		await Promise.resolve();
	}

	override async onClose(): Promise<void> {
		this.#isOpen = false;
		render(null, this.contentEl);
		await Promise.resolve();
	}

	/** Draws what there is to show now; scroll, focus and what is open stay. */
	update(): void {
		if (!this.#isOpen) return;
		const input = this.#options.input();
		const model = sidebarModel(input, this.#state);
		const { words } = input.screen;
		render(h(Sidebar, { model, words, actions: this.#actions }), this.contentEl);
	}

	/** Shows how notes are read, with everything that can be corrected. */
	showReading(): void {
		this.#become(withReading(this.#state, true));
		this.contentEl.querySelector('.action-threshold-sidebar')?.scrollTo(0, 0);
	}

	/** Shows who has acted for ego, and what the owner may know better than the notes. */
	showFirstMinute(): void {
		this.#become(withFirstMinute(this.#state, true));
		this.contentEl.querySelector('.action-threshold-sidebar')?.scrollTo(0, 0);
	}

	/** Goes on from the first minute to the ladder and one favor, open, and keeps the keyboard here. */
	#goOn(): void {
		const { body } = sidebarModel(this.#options.input(), this.#state);
		const [favor] = body?.give.plan ?? [];
		const state = withFirstMinute(this.#state, false);
		this.#become(favor === undefined ? state : { ...state, openRow: `plan:${favor.id}` });
		this.contentEl.querySelector<HTMLElement>('.action-threshold-sidebar')?.focus();
	}

	/** Goes back to what the notes come to, and keeps the keyboard here. */
	#hideReading(): void {
		this.#become(withReading(this.#state, false));
		this.contentEl.querySelector<HTMLElement>('.action-threshold-sidebar')?.focus();
	}

	#become(state: ViewState): void {
		this.#state = state;
		this.update();
		this.app.workspace.requestSaveLayout();
	}
}
