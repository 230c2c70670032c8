import type { App } from '../../host/app';
import { setIcon } from '../../host/icon';
import type { WorkspaceLeaf } from '../../host/leaf';

type Pane = 'files' | 'note' | 'sidebar';

const panes: readonly (readonly [Pane, string, string])[] = [
	['files', 'folder-closed', 'Files'],
	['note', 'file-text', 'Note'],
	['sidebar', 'panel-right', 'Sidebar'],
];

/** On a phone one part shows at a time: files, the note, or the sidebar; a bar at the bottom changes between them. */
export function showOnePane(app: App, appEl: HTMLElement): void {
	const bar = appEl.createEl('nav', 'preview-panes');
	const buttons = panes.map(([pane, icon, label]) => {
		const button = bar.createEl('button', 'clickable-icon');
		setIcon(button.createSpan(), icon);
		button.createSpan({ text: label });
		button.addEventListener('click', () => show(pane));
		return [pane, button] as const;
	});
	const show = (shown: Pane): void => {
		appEl.dataset['pane'] = shown;
		for (const [pane, button] of buttons) {
			button.setAttribute('aria-pressed', String(pane === shown));
		}
		app.workspace.trigger('resize');
	};
	const { workspace } = app;
	workspace.on('file-open', (file: unknown) => {
		if (file !== null) show('note');
	});
	workspace.on('active-leaf-change', (leaf: WorkspaceLeaf | null) => {
		const root = leaf?.getRoot();
		if (root === workspace.rightSplit) show('sidebar');
		else if (root === workspace.rootSplit) show('note');
	});
	show('sidebar');
}
