import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, missingBrowser } from './browser';
import { withPreview } from './open-preview';
import { wearStrongContrast } from './strong-contrast';
import { barriersIn, runCommand, SIDEBAR, TODAY } from './use-preview';

const ANA = 'People/Friends/Ana Costa.md';

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
			const wish = { vault: 'demo', today: TODAY, query: `file=${ANA}&${query}` };
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
		const wish = { vault: 'demo', today: TODAY, query: `file=${ANA}&theme=dark` };
		await withPreview(browser, wish, async ({ page }) => {
			await wearStrongContrast(page);
			expect(await barriersIn(page, SIDEBAR)).toEqual([]);
		});
	});

	it.each(['theme=light', 'theme=dark'])(
		'has none in its prompts and windows: %s',
		async (query) => {
			await withPreview(browser, { vault: 'demo', today: TODAY, query }, async ({ page }) => {
				for (const command of [
					'Suggest a favor',
					'Plan the week',
					'Who can I ask',
					'Check notes',
				]) {
					await runCommand({ page }, command);
					await page.locator('.prompt, .modal').last().waitFor();
					expect(await barriersIn(page, '.modal-container')).toEqual([]);
					await page.keyboard.press('Escape');
					await page.locator('.modal-container').waitFor({ state: 'detached' });
				}
			});
		},
	);
});
