import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import type { PreviewPage } from './open-preview';

declare global {
	interface Window {
		axe?: typeof axe;
	}
}

/** The day after the last of the sample vault. */
export const TODAY = '2026-11-22';
/** The machine may be slow. */
export const SOON = { timeout: 15_000 };

/** Everything of the plugin's sidebar. */
export const SIDEBAR = '.mod-right-split .view-content';

export const sidebarOf = ({ page }: Pick<PreviewPage, 'page'>): Locator => page.locator(SIDEBAR);

/** Goes through the first minute without answering. */
export async function goOn(preview: Pick<PreviewPage, 'page'>): Promise<void> {
	const sidebar = sidebarOf(preview);
	await sidebar.getByText('That is right', { exact: true }).click();
	await sidebar.getByText('Go on to the ladder', { exact: true }).click();
	await sidebar.locator('.action-threshold-first-minute').waitFor({ state: 'detached' });
}

/** Runs a command as a person does: from the palette, by its name, with the keyboard alone. */
export async function runCommand({ page }: Pick<PreviewPage, 'page'>, name: string): Promise<void> {
	await page.keyboard.press('Control+p');
	await page.locator('.prompt-input').fill(name);
	await page.locator('.suggestion-item', { hasText: name }).first().waitFor();
	await page.keyboard.press('Enter');
}

/** What axe finds in a part of the page. */
export async function barriersIn(page: Page, selector: string): Promise<readonly string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async (where) => {
		const results = await window.axe?.run(where);
		if (results === undefined) return ['axe did not run'];
		return results.violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
		);
	}, selector);
}
