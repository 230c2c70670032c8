import type {
	App as RealApp,
	IconName,
	ItemView as RealItemView,
	Menu as RealMenu,
	Scope as RealScope,
	View as RealView,
	ViewStateResult,
	WorkspaceLeaf as RealLeaf,
} from 'obsidian';
import { Component } from './component';
import { setTooltip } from './dom';
import { setIcon } from './icon';

/** What every view has in public; opening and closing are the leaf's business. */
type PublicView = Pick<RealView, keyof RealView>;

/** Something shown in a leaf. */
export abstract class View extends Component implements PublicView {
	app: RealApp;
	icon: IconName = 'file';
	navigation = false;
	leaf: RealLeaf;
	containerEl: HTMLElement;
	scope: RealScope | null = null;

	constructor(leaf: RealLeaf) {
		super();
		this.leaf = leaf;
		this.app = appOf(leaf);
		this.containerEl = createDiv('workspace-leaf-content');
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	async onOpen(): Promise<void> {
		// For subclasses.
	}

	async onClose(): Promise<void> {
		// For subclasses.
	}

	getState(): Record<string, unknown> {
		return {};
	}

	async setState(_state: unknown, _result: ViewStateResult): Promise<void> {
		// For subclasses.
	}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(_state: unknown): void {
		// For subclasses.
	}

	getIcon(): IconName {
		return this.icon;
	}

	onResize(): void {
		// For subclasses.
	}

	onPaneMenu(_menu: RealMenu, _source: string): void {
		// For subclasses.
	}
}

const apps = new WeakMap<RealLeaf, RealApp>();

/** Notes which app a leaf belongs to: the typings keep that from plugins, views know it all the same. */
export function setAppOf(leaf: RealLeaf, app: RealApp): void {
	apps.set(leaf, app);
}

function appOf(leaf: RealLeaf): RealApp {
	const app = apps.get(leaf);
	if (app === undefined) throw new Error('A view needs a leaf of the workspace.');
	return app;
}

/** A view with a header (title, actions) and a content element. */
export abstract class ItemView extends View implements Pick<RealItemView, keyof RealItemView> {
	contentEl: HTMLElement;
	private readonly actionsEl: HTMLElement;
	private readonly titleEl: HTMLElement;

	constructor(leaf: RealLeaf) {
		super(leaf);
		const header = this.containerEl.createDiv('view-header');
		const title = header.createDiv('view-header-title-container mod-at-start mod-at-end');
		this.titleEl = title.createDiv('view-header-title');
		this.actionsEl = header.createDiv('view-actions');
		this.contentEl = this.containerEl.createDiv('view-content');
	}

	/** Writes the title again after what it names has changed. */
	refreshTitle(): void {
		this.titleEl.setText(this.getDisplayText());
	}

	addAction(icon: IconName, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
		const action = createEl('button', { cls: 'clickable-icon view-action' });
		setTooltip(action, title);
		setIcon(action, icon);
		action.addEventListener('click', callback);
		this.actionsEl.prepend(action);
		return action;
	}
}

/** A host view in the typings' terms: they only differ in what is protected there. */
export function asRealView(view: View): RealView {
	return view as unknown as RealView;
}

/** Opening and closing, which the typings keep from everybody but the view itself. */
export interface Openable {
	onOpen(): Promise<void>;
	onClose(): Promise<void>;
}

/** A view with its opening and closing in reach. */
export function asOpenable(view: RealView): Openable {
	return view as unknown as Openable;
}

/** Stands in a leaf that shows nothing. */
export class EmptyView extends ItemView {
	override icon = 'file';

	getViewType(): string {
		return 'empty';
	}

	getDisplayText(): string {
		return 'New tab';
	}
}

/** Stands in a leaf whose plugin is gone, or whose view waits to be shown. Keeps type and state for later. */
export class PlaceholderView extends ItemView {
	constructor(
		leaf: RealLeaf,
		private readonly viewType: string,
		private readonly viewState: Record<string, unknown>,
		/** Waits until the leaf is shown, as opposed to a view nobody knows. */
		readonly isDeferred: boolean,
	) {
		super(leaf);
		if (isDeferred) return;
		this.contentEl.createDiv({
			cls: 'pane-empty',
			text: `Plugin no longer active: ${viewType}`,
		});
	}

	getViewType(): string {
		return this.viewType;
	}

	getDisplayText(): string {
		return this.isDeferred ? this.viewType : 'Plugin no longer active';
	}

	override getState(): Record<string, unknown> {
		return this.viewState;
	}
}
