import type {
	HoverPopover,
	IconName,
	OpenViewState,
	TFile as RealFile,
	View as RealView,
	ViewState,
	WorkspaceContainer,
	WorkspaceItem as RealItem,
	WorkspaceLeaf as RealLeaf,
} from 'obsidian';
import { Events } from './events';
import type { Tabs } from './tabs';
import { asOpenable, asRealView, EmptyView, PlaceholderView, setAppOf } from './view';
import type { Workspace } from './workspace';

/** A place in the workspace that shows one view. */
export class WorkspaceLeaf extends Events implements RealLeaf {
	readonly containerEl: HTMLElement;
	hoverPopover: HoverPopover | null = null;
	view: RealView;
	private isPinned = false;
	private group: string | undefined;

	constructor(
		readonly workspace: Workspace,
		/** The group of tabs the leaf stands in. */
		public parent: Tabs,
	) {
		super();
		setAppOf(this, workspace.app);
		this.containerEl = createDiv('workspace-leaf');
		this.view = asRealView(new EmptyView(this));
		this.show(this.view);
		for (const type of ['pointerdown', 'focusin']) {
			this.containerEl.addEventListener(type, () => workspace.setActiveLeaf(this));
		}
	}

	private show(view: RealView): void {
		this.view = view;
		view.containerEl.dataset['type'] = view.getViewType();
		this.containerEl.replaceChildren(view.containerEl);
	}

	private async closeView(): Promise<void> {
		const { view } = this;
		if (view.getViewType() === 'empty') return;
		await asOpenable(view).onClose();
		view.unload();
		view.containerEl.remove();
	}

	async open(view: RealView): Promise<RealView> {
		await this.closeView();
		this.show(view);
		view.load();
		await asOpenable(view).onOpen();
		this.writeTitle(view);
		this.parent.refresh();
		return view;
	}

	private writeTitle(view: RealView): void {
		const title = view.containerEl.querySelector('.view-header-title');
		title?.setText(view.getDisplayText());
	}

	async openFile(file: RealFile, openState: OpenViewState = {}): Promise<void> {
		const { state, eState, active = true } = openState;
		await this.setViewState(
			{ type: 'markdown', state: { ...state, file: file.path }, active },
			eState,
		);
		this.workspace.announceFile();
	}

	getViewState(): ViewState {
		return {
			type: this.view.getViewType(),
			state: this.view.getState(),
			...(this.isPinned ? { pinned: true } : {}),
		};
	}

	/** Shows the view of a type; a leaf that cannot be seen may put that off when the app defers views. */
	async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
		const { type, state = {}, active = false } = viewState;
		if (type !== this.view.getViewType() || this.isPlaceholder()) {
			const isDeferred = this.workspace.defersViews && !active && !this.isVisible();
			await this.open(this.makeView(type, state, isDeferred));
		}
		await this.view.setState(state, { history: false });
		if (eState !== undefined) this.view.setEphemeralState(eState);
		this.writeTitle(this.view);
		this.parent.refresh();
		this.workspace.trigger('layout-change');
		if (active) this.workspace.setActiveLeaf(this, { focus: true });
	}

	private makeView(type: string, state: Record<string, unknown>, isDeferred: boolean): RealView {
		if (type === 'empty') return asRealView(new EmptyView(this));
		const creator = this.workspace.viewCreator(type);
		if (creator === undefined || isDeferred) {
			return asRealView(new PlaceholderView(this, type, state, creator !== undefined));
		}
		return creator(this);
	}

	private placeholder(): PlaceholderView | undefined {
		const view: unknown = this.view;
		return view instanceof PlaceholderView ? view : undefined;
	}

	private isPlaceholder(): boolean {
		return this.placeholder() !== undefined;
	}

	/** Whether the leaf is the one shown of its tabs, in a side that is not collapsed. */
	isVisible(): boolean {
		return this.parent.shown === this && !this.parent.isCollapsed;
	}

	get isDeferred(): boolean {
		return this.placeholder()?.isDeferred ?? false;
	}

	async loadIfDeferred(): Promise<void> {
		if (this.isDeferred) await this.rebuildView();
	}

	/** Makes the view again from its type and state: it has become known, or is known no longer. */
	async rebuildView(): Promise<void> {
		const { type, state = {} } = this.getViewState();
		await this.open(this.makeView(type, state, false));
		await this.view.setState(state, { history: false });
	}

	getEphemeralState(): Record<string, unknown> {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}

	togglePinned(): void {
		this.setPinned(!this.isPinned);
	}

	setPinned(pinned: boolean): void {
		this.isPinned = pinned;
		this.trigger('pinned-change', pinned);
	}

	setGroupMember(other: RealLeaf): void {
		if (other instanceof WorkspaceLeaf) this.setGroup(other.group ?? 'group');
	}

	setGroup(group: string): void {
		this.group = group;
		this.trigger('group-change', group);
	}

	/** The name of the group of linked leaves it belongs to. */
	get groupName(): string | undefined {
		return this.group;
	}

	/** Takes the leaf out of the workspace; its view is closed. */
	detach(): void {
		const view = this.view;
		this.parent.removeLeaf(this);
		if (view.getViewType() !== 'empty') {
			void asOpenable(view)
				.onClose()
				.then(() => view.unload());
		}
		this.workspace.leafGone(this);
	}

	getIcon(): IconName {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	onResize(): void {
		this.view.onResize();
	}

	getRoot(): RealItem {
		return this.parent.getRoot();
	}

	getContainer(): WorkspaceContainer {
		return this.parent.getContainer();
	}
}
