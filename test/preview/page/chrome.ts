import type { App } from '../../host/app';
import { setTooltip } from '../../host/dom';
import { setIcon } from '../../host/icon';
import type { VaultMessage } from '../protocol';
import type { PageQuery } from './query';
import { NoteSwitcher } from './switcher';

/** What stands around the app: the bar on top, and the remarks below it. */
export interface Chrome {
	/** The app goes here. */
	readonly appEl: HTMLElement;
	/** Says whether the server can be reached. */
	showConnection(isThere: boolean): void;
	/** Adds what needs the app. */
	attach(app: App): void;
}

/** The same page with another query; what is in memory stays with the server. */
function goTo(change: Readonly<Record<string, string | null>>): void {
	const url = new URL(window.location.href);
	for (const [name, value] of Object.entries(change)) {
		if (value === null) url.searchParams.delete(name);
		else url.searchParams.set(name, value);
	}
	window.location.assign(url);
}

function addButton(bar: HTMLElement, icon: string, label: string, press: () => void): HTMLElement {
	const button = bar.createEl('button', 'clickable-icon preview-button');
	setTooltip(button, label);
	setIcon(button, icon);
	button.addEventListener('click', press);
	return button;
}

/** Draws the bar: which vault, where writes go, and what can be switched. */
export function drawChrome(message: VaultMessage, query: PageQuery): Chrome {
	document.title = `${message.name} - ${message.manifest.name}`;
	const bar = document.body.createEl('header', 'preview-bar');
	bar.createSpan({ cls: 'preview-vault', text: message.name });
	if (message.today !== undefined) {
		bar.createSpan({ cls: 'preview-today', text: `as on ${message.today}` });
	}
	const buttons = bar.createDiv('preview-buttons');
	const banner = document.body.createDiv({ cls: 'preview-banner', attr: { role: 'note' } });
	banner.createSpan({
		cls: `preview-writes mod-${message.writesTo}`,
		text:
			message.writesTo === 'disk'
				? 'Changes are written to the folder on disk.'
				: 'Changes stay in memory until the preview ends; nothing is written to the folder.',
	});
	if (message.hint !== undefined) {
		banner.createSpan({ cls: 'preview-hint', text: message.hint });
	}
	const lost = banner.createSpan({
		cls: 'preview-lost',
		text: 'The preview has ended: start it again to go on.',
	});
	lost.hide();
	const appEl = document.body.createEl('main', 'preview-app');
	document.body.toggleClass('preview-phone', query.phone);
	if (query.only !== undefined) document.body.addClass(`preview-only-${query.only}`);
	if (query.width !== undefined) {
		document.body.setCssProps({ '--preview-sidebar-width': `${query.width}px` });
	}
	return {
		appEl,
		showConnection: (isThere) => lost.toggle(!isThere),
		attach: (app) => attach(app, buttons, query),
	};
}

function attach(app: App, buttons: HTMLElement, query: PageQuery): void {
	const toggleTheme = (): void => {
		const theme = app.isDarkMode() ? 'light' : 'dark';
		app.setTheme(theme);
		drawTheme();
		const url = new URL(window.location.href);
		url.searchParams.set('theme', theme);
		window.history.replaceState(null, '', url);
	};
	addButton(buttons, 'terminal', 'Command palette (Ctrl+P)', () => app.openPalette());
	addButton(buttons, 'file-text', 'Find a note (Ctrl+O)', () => new NoteSwitcher(app).open());
	const theme = addButton(buttons, 'moon', 'Dark theme', toggleTheme);
	const drawTheme = (): void => {
		setIcon(theme, app.isDarkMode() ? 'sun' : 'moon');
		setTooltip(theme, app.isDarkMode() ? 'Light theme' : 'Dark theme');
	};
	drawTheme();
	addButton(
		buttons,
		query.phone ? 'monitor' : 'smartphone',
		query.phone ? 'Desktop size' : 'Phone size',
		() => goTo({ phone: query.phone ? null : '1' }),
	);
	addButton(buttons, 'settings', 'Settings', () => app.setting.open());
	addButton(buttons, 'panel-right', 'Show or hide the sidebar', () =>
		app.workspace.rightSplit.toggle(),
	).addClass('preview-sidebar-toggle');
	addKey(app, 'p', () => app.openPalette());
	addKey(app, 'o', () => new NoteSwitcher(app).open());
	addKey(app, ',', () => app.setting.open());
}

/** A key with Ctrl, or Cmd on a Mac. */
function addKey(app: App, key: string, press: () => void): void {
	for (const modifier of ['Ctrl', 'Meta'] as const) {
		app.scope.register([modifier], key, () => {
			press();
			return false;
		});
	}
}
