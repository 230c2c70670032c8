import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, missingBrowser } from './browser';
import { withPreview } from './open-preview';

declare global {
	interface Window {
		axe?: typeof axe;
	}
}

const ANA = 'People/Friends/Ana Costa.md';
const SIDEBAR = '.mod-right-split .view-content';

/** Black, white and yellow, as people set who see little. */
const STRONG = {
	'background-primary': '#000',
	'background-primary-alt': '#000',
	'background-secondary': '#000',
	'text-normal': '#fff',
	'text-muted': '#fff',
	'text-faint': '#fff',
	'interactive-accent': '#ff0',
	'background-modifier-border': '#fff',
	'background-modifier-hover': '#333',
	'interactive-normal': '#000',
};

/** What axe finds in a part of the page. */
async function barriersIn(page: Page, selector: string): Promise<readonly string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async (where) => {
		const results = await window.axe?.run(where);
		if (results === undefined) return ['axe did not run'];
		return results.violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
		);
	}, selector);
}

let browser: Browser;

describe.skipIf(missingBrowser !== undefined)('the sidebar for everybody', () => {
	beforeAll(async () => {
		browser = await launchBrowser();
	});

	afterAll(async () => {
		await browser.close();
	});

	it.each(['theme=light', 'theme=dark', 'theme=light&phone=1', 'theme=dark&width=300'])(
		'has no barrier that axe finds: %s',
		async (query) => {
			const wish = { vault: 'demo', today: '2026-11-22', query: `file=${ANA}&${query}` };
			await withPreview(browser, wish, async ({ page }) => {
				const sidebar = page.locator(SIDEBAR);
				expect(await barriersIn(page, SIDEBAR)).toEqual([]);
				await sidebar.getByText('That is right', { exact: true }).click();
				await sidebar.locator('.action-threshold-first-minute').waitFor();
				expect(await barriersIn(page, SIDEBAR)).toEqual([]);
				await sidebar.getByText('Go on to the ladder', { exact: true }).click();
				await sidebar.locator('[data-action=hour]').click();
				await sidebar.locator('.action-threshold-people .action-threshold-row').first().click();
				await sidebar.getByText('Review', { exact: true }).click();
				await sidebar.getByText('What made it', { exact: true }).click();
				expect(await barriersIn(page, SIDEBAR)).toEqual([]);
			});
		},
	);

	it('has none in a theme of strong contrast', async () => {
		const wish = { vault: 'demo', today: '2026-11-22', query: `file=${ANA}&theme=dark` };
		await withPreview(browser, wish, async ({ page }) => {
			await page.evaluate((colors) => {
				for (const [name, color] of Object.entries(colors)) {
					document.body.style.setProperty(`--${name}`, color);
				}
			}, STRONG);
			expect(await barriersIn(page, SIDEBAR)).toEqual([]);
		});
	});

	it.each(['theme=light', 'theme=dark'])(
		'has none in its prompts and windows: %s',
		async (query) => {
			await withPreview(
				browser,
				{ vault: 'demo', today: '2026-11-22', query },
				async ({ page }) => {
					for (const command of [
						'Suggest a favor',
						'Plan the week',
						'Who can I ask',
						'Check notes',
					]) {
						await page.keyboard.press('Control+p');
						await page.locator('.prompt-input').fill(command);
						await page.keyboard.press('Enter');
						await page.locator('.prompt, .modal').last().waitFor();
						expect(await barriersIn(page, '.modal-container')).toEqual([]);
						await page.keyboard.press('Escape');
						await page.locator('.modal-container').waitFor({ state: 'detached' });
					}
				},
			);
		},
	);
});
