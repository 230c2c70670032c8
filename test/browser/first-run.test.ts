import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, missingBrowser } from './browser';
import { withPreview } from './open-preview';
import { barriersIn, SIDEBAR, SOON, TODAY } from './use-preview';

let browser: Browser;

const run = (page: Page, command: string): Promise<unknown> =>
	page.evaluate(
		(id) => window.previewApp?.commands.executeCommandById(`action-threshold:${id}`),
		command,
	);

/** How many entries the command line reads in a folder. */
function entriesOf(folder: string): number {
	const cli = path.resolve(import.meta.dirname, '../../dist/cli.mjs');
	const args = [cli, 'interactions', folder, '--today', TODAY, '--json'];
	const printed = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
	return (JSON.parse(printed) as unknown[]).length;
}

/** A person with a long log. */
const LONG = Array.from(
	{ length: 3000 },
	(_, at) => `- 20${String(10 + (at % 16))}-05-${String(1 + (at % 28)).padStart(2, '0')} call 30m`,
).join('\n');

describe.skipIf(missingBrowser !== undefined)('how notes are read', () => {
	beforeAll(async () => {
		browser = await launchBrowser();
	});

	afterAll(async () => {
		await browser.close();
	});

	it.each(['theme=light&width=300', 'theme=dark', 'theme=light&phone=1'])(
		'can be seen, corrected and explained without a barrier that axe finds: %s',
		async (query) => {
			const wish = {
				vault: 'broken-notes',
				today: TODAY,
				query: `file=People/Bad date.md&${query}`,
			};
			await withPreview(browser, wish, async (preview) => {
				const { page } = preview;
				await page.locator('.action-threshold-found').waitFor();
				expect(await barriersIn(page, SIDEBAR)).toEqual([]);
				await run(page, 'show-reading');
				await page.locator('.action-threshold-group').first().waitFor();
				expect(await barriersIn(page, SIDEBAR)).toEqual([]);
				for (const command of ['explain-note', 'check-notes']) {
					await run(page, command);
					await page.locator('.action-threshold-report .action-threshold-row').first().waitFor();
					expect(await barriersIn(page, '.modal')).toEqual([]);
					await page.keyboard.press('Escape');
					await page.locator('.modal').waitFor({ state: 'detached' });
				}
			});
		},
	);

	it('is walked with the keyboard alone: a folder taken out, and all put back', async () => {
		await withPreview(browser, { vault: 'demo', today: TODAY }, async ({ page }) => {
			await page.getByRole('button', { name: 'Change', exact: true }).focus();
			await page.keyboard.press('Enter');
			const heading = page.getByRole('heading', { name: 'How your notes are read' });
			await expect.poll(() => heading.evaluate((el) => el === document.activeElement)).toBe(true);
			await page.getByRole('button', { name: 'Remove Archive/ from folders' }).focus();
			await page.keyboard.press('Enter');
			const back = page.getByRole('button', { name: 'Back to what was found' });
			await back.waitFor();
			await back.focus();
			await page.keyboard.press('Enter');
			await page.getByRole('button', { name: 'Remove Archive/ from folders' }).waitFor();
			await page.getByRole('button', { name: 'Done' }).press('Enter');
			await page.getByText('Who would act for you').waitFor();
			await page.locator('.action-threshold-reading').waitFor({ state: 'detached' });
		});
	});

	it('explains a long note in a window of rows, and leads to a line', async () => {
		const wish = { files: { 'People/Ana.md': LONG }, today: TODAY, query: 'file=People/Ana.md' };
		await withPreview(browser, wish, async ({ page }) => {
			await run(page, 'explain-note');
			const rows = page.locator('.action-threshold-report .action-threshold-row');
			await rows.first().waitFor();
			expect(await rows.count()).toBeLessThan(40);
			await rows.first().focus();
			await page.keyboard.press('End');
			await page.getByText('Line 3000: ').waitFor(SOON);
			expect(await rows.count()).toBeLessThan(40);
			await page.keyboard.press('Enter');
			await page.locator('.modal').waitFor({ state: 'detached' });
		});
	});

	it.each(['test/vaults/demo', 'test/labels/shapes/vault', 'test/labels/traps/vault'])(
		'gives as many entries in the page as on the command line: %s',
		async (folder) => {
			const wish = { vault: path.resolve(import.meta.dirname, '../..', folder), today: TODAY };
			await withPreview(browser, wish, async ({ page }) => {
				await run(page, 'check-notes');
				const said = page.locator('.action-threshold-report p').first();
				await said.waitFor();
				expect(await said.innerText()).toContain(` ${String(entriesOf(folder))} entries`);
			});
		},
	);
});
