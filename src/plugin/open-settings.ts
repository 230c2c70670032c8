import type { App } from 'obsidian';

interface SettingWindow {
	readonly open: () => void;
	readonly openTabById: (id: string) => unknown;
}

function isSettingWindow(value: unknown): value is SettingWindow {
	if (typeof value !== 'object' || value === null) return false;
	return (
		'open' in value &&
		typeof value.open === 'function' &&
		'openTabById' in value &&
		typeof value.openTabById === 'function'
	);
}

/**
 * Opens the settings at one tab; whether it could. The app has no public way to do so, so the one it has is used only
 * where it is found.
 */
export function openSettings(app: App, tab: string): boolean {
	const setting: unknown = 'setting' in app ? app.setting : undefined;
	if (!isSettingWindow(setting)) return false;
	setting.open();
	setting.openTabById(tab);
	return true;
}

function canClose(value: unknown): value is { readonly close: () => void } {
	if (typeof value !== 'object' || value === null) return false;
	return 'close' in value && typeof value.close === 'function';
}

/** Closes the settings, where the app lets it, so that what is behind them can be seen. */
export function closeSettings(app: App): void {
	const setting: unknown = 'setting' in app ? app.setting : undefined;
	if (canClose(setting)) setting.close();
}
