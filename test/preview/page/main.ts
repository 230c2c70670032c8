import { parseNote } from '../../../src/core/note/note';
import { App } from '../../host/app';
import { MarkdownView } from '../../host/markdown-view';
import { Notice } from '../../host/notice';
import { emulate, speak } from '../../host/platform';
import { asRealView } from '../../host/view';
import { parseYaml } from '../../host/yaml';
import { drawChrome } from './chrome';
import { pretendToday } from './clock';
import { FILE_TREE, FileTreeView } from './file-tree';
import { showHoverPreviews } from './hover-preview';
import { askVault, HttpStore } from './http-store';
import { listen } from './live';
import { showOnePane } from './phone';
import { readQuery, type PageQuery } from './query';
import { renderReading } from './reading';
import { ensureSidebar, runPlugin } from './run-plugin';
import { showTooltips } from './tooltip';

declare global {
	interface Window {
		/** The running app, for tests that look inside. */
		previewApp?: App;
	}
}

function openWindow(): (Window & typeof globalThis) | null {
	const win = window.open('', '', 'width=460,height=760') as (Window & typeof globalThis) | null;
	if (win === null) return null;
	for (const link of document.head.querySelectorAll('link[rel="stylesheet"]')) {
		win.document.head.append(link.cloneNode(true));
	}
	window.addEventListener('pagehide', () => win.close());
	win.document.body.className = `${document.body.className} is-popout-window`;
	return win;
}

async function openFile(app: App, tree: FileTreeView | undefined, path: string): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (file === null) {
		new Notice(`There is no note "${path}".`);
		return;
	}
	tree?.reveal(path);
	await app.workspace.getLeaf(false).openFile(file);
}

async function showFiles(app: App): Promise<FileTreeView | undefined> {
	app.workspace.registerViewType(FILE_TREE, (leaf) => asRealView(new FileTreeView(leaf, app)));
	const leaf = await app.workspace.ensureSideLeaf(FILE_TREE, 'left', { active: false });
	const view: unknown = leaf.view;
	return view instanceof FileTreeView ? view : undefined;
}

function prepare(query: PageQuery): void {
	document.body.className = `theme-${query.theme}`;
	emulate(query.phone ? 'phone' : 'desktop', document.body);
	if (query.language !== undefined) speak(query.language);
	MarkdownView.renderReading = renderReading;
	showTooltips(document);
}

async function main(): Promise<void> {
	const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
	const query = readQuery(window.location.search, prefersDark);
	prepare(query);
	let showConnection = (_isThere: boolean): void => undefined;
	const live = listen((isThere) => showConnection(isThere));
	const message = await askVault();
	if (message.today !== undefined) pretendToday(message.today);
	const chrome = drawChrome(message, query);
	showConnection = (isThere) => chrome.showConnection(isThere);
	const app = new App({
		store: new HttpStore(message),
		readNote: (path, text) => parseNote(path, text, parseYaml),
		vaultName: message.name,
		container: chrome.appEl,
		deviceStorage: window.localStorage,
	});
	window.previewApp = app;
	app.workspace.openWindow = openWindow;
	await app.start();
	live.follow(app);
	chrome.attach(app);
	showHoverPreviews(app);
	const tree = await showFiles(app);
	await runPlugin(app, message.manifest);
	if (query.file !== undefined) await openFile(app, tree, query.file);
	await ensureSidebar(app, message.manifest.id);
	if (query.phone) showOnePane(app, chrome.appEl);
	document.body.dataset['ready'] = 'true';
}

main().catch((error: unknown) => {
	const reason = error instanceof Error ? error.message : String(error);
	document.body.createDiv({
		cls: 'preview-failure',
		text: `The preview could not start: ${reason}`,
	});
	throw error;
});
