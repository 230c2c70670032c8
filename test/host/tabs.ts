import type {
	WorkspaceContainer,
	WorkspaceItem as RealItem,
	WorkspaceParent as RealParent,
	WorkspaceRibbon as RealRibbon,
	WorkspaceRoot as RealRoot,
	WorkspaceSidedock as RealSidedock,
	WorkspaceSplit as RealSplit,
	WorkspaceTabs as RealTabs,
	WorkspaceWindow as RealWindow,
} from 'obsidian';
import { setTooltip } from './dom';
import { Events } from './events';
import { setIcon } from './icon';
import type { WorkspaceLeaf } from './leaf';
import { Menu } from './menu';

/** The bar of icons at the side. */
export class WorkspaceRibbon implements RealRibbon {
	readonly containerEl = createDiv('workspace-ribbon side-dock-ribbon mod-left');
	private readonly actionsEl = this.containerEl.createDiv('side-dock-actions');

	/** Adds an icon and returns it. */
	addIcon(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
		const el = this.actionsEl.createEl('button', {
			cls: 'clickable-icon side-dock-ribbon-action',
		});
		setTooltip(el, title);
		setIcon(el, icon);
		el.addEventListener('click', callback);
		return el;
	}
}

abstract class Item extends Events {
	abstract parent: RealParent;

	getRoot(): RealItem {
		return this.parent.getRoot();
	}

	getContainer(): WorkspaceContainer {
		return this.parent.getContainer();
	}
}

/** The middle of the main window, one of its sides, or a window of its own: holds one group of tabs. */
export class Split extends Item implements RealSplit, RealRoot, RealSidedock, RealWindow {
	parent: RealParent;
	readonly containerEl: HTMLElement;
	readonly tabs: Tabs;
	collapsed = false;
	private readonly container: RealRoot;

	constructor(
		kind: 'root' | 'left' | 'right' | 'window',
		readonly win: Window,
		/** The root split a side belongs to; none for the root itself and for windows. */
		root: Split | undefined,
		private readonly onLayoutChange: () => void,
	) {
		super();
		this.parent = this;
		this.container = root ?? this;
		const side = kind === 'left' || kind === 'right';
		this.containerEl = createDiv(
			side
				? `workspace-split mod-horizontal mod-sidedock mod-${kind}-split`
				: 'workspace-split mod-vertical mod-root',
		);
		this.tabs = new Tabs(this, onLayoutChange);
		this.containerEl.append(this.tabs.containerEl);
	}

	get doc(): Document {
		return this.win.document;
	}

	override getRoot(): RealItem {
		return this;
	}

	override getContainer(): WorkspaceContainer {
		return this.container;
	}

	toggle(): void {
		if (this.collapsed) this.expand();
		else this.collapse();
	}

	collapse(): void {
		this.setCollapsed(true);
	}

	expand(): void {
		this.setCollapsed(false);
	}

	private setCollapsed(collapsed: boolean): void {
		if (this.collapsed === collapsed) return;
		this.collapsed = collapsed;
		this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
		this.onLayoutChange();
	}
}

/** Leaves one behind the other, with a header each. */
export class Tabs extends Item implements RealTabs {
	readonly containerEl = createDiv('workspace-tabs');
	readonly leaves: WorkspaceLeaf[] = [];
	/** The leaf in front. */
	shown: WorkspaceLeaf | undefined;
	private readonly headersEl = this.containerEl.createDiv({
		cls: 'workspace-tab-header-container',
		attr: { role: 'tablist' },
	});
	private readonly contentEl = this.containerEl.createDiv('workspace-tab-container');

	constructor(
		public parent: Split,
		private readonly onLayoutChange: () => void,
	) {
		super();
	}

	get isCollapsed(): boolean {
		return this.parent.collapsed;
	}

	addLeaf(leaf: WorkspaceLeaf): void {
		leaf.parent = this;
		this.leaves.push(leaf);
		this.contentEl.append(leaf.containerEl);
		this.shown ??= leaf;
		this.refresh();
	}

	removeLeaf(leaf: WorkspaceLeaf): void {
		const at = this.leaves.indexOf(leaf);
		if (at < 0) return;
		this.leaves.splice(at, 1);
		leaf.containerEl.remove();
		if (this.shown === leaf) this.shown = this.leaves[Math.max(0, at - 1)];
		this.refresh();
	}

	/** Brings a leaf to the front. */
	show(leaf: WorkspaceLeaf): void {
		if (this.shown === leaf || !this.leaves.includes(leaf)) return;
		this.shown = leaf;
		this.refresh();
		this.onLayoutChange();
	}

	/** Draws the headers again, and hides all leaves but the one in front. */
	refresh(): void {
		this.headersEl.replaceChildren(...this.leaves.map((leaf) => this.header(leaf)));
		for (const leaf of this.leaves) leaf.containerEl.toggle(leaf === this.shown);
	}

	private header(leaf: WorkspaceLeaf): HTMLElement {
		const header = createEl('button', {
			cls: 'workspace-tab-header',
			attr: { role: 'tab', 'aria-selected': leaf === this.shown },
		});
		header.toggleClass('is-active', leaf === this.shown);
		setTooltip(header, leaf.getDisplayText());
		setIcon(header.createSpan('workspace-tab-header-inner-icon'), leaf.getIcon());
		header.createSpan({ cls: 'workspace-tab-header-inner-title', text: leaf.getDisplayText() });
		header.addEventListener('click', () => {
			void leaf.workspace
				.revealLeaf(leaf)
				.then(() => leaf.workspace.setActiveLeaf(leaf, { focus: true }));
		});
		header.addEventListener('contextmenu', (evt) => showTabMenu(leaf, evt));
		return header;
	}
}

function showTabMenu(leaf: WorkspaceLeaf, evt: MouseEvent): void {
	const menu = Menu.forEvent(evt);
	leaf.view.onPaneMenu(menu, 'tab-header');
	menu.addItem((item) =>
		item
			.setTitle('Move to new window')
			.setIcon('maximize-2')
			.onClick(() => leaf.workspace.moveLeafToPopout(leaf)),
	);
	menu.addItem((item) =>
		item
			.setTitle('Close')
			.setIcon('x')
			.onClick(() => leaf.detach()),
	);
}
