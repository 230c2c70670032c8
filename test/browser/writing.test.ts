import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, missingBrowser } from './browser';
import { withPreview, type PreviewPage, type PreviewWish } from './open-preview';
import { runCommand, SOON, TODAY } from './use-preview';

const ANA = 'People/Ana Ruiz.md';
const DAILY = 'Daily/2026-11-22.md';
const LOG = '# Ana\r\n\r\n## Log\r\n- **2026-11-02** call 30m: her grant\r\n';
const FILES = {
	[ANA]: LOG,
	'People/Bo Lind.md': '---\naliases: [Bobby]\n---\n- 2026-11-12 asked: feedback on the deck\n',
	[DAILY]: 'Rain.\n\n',
};

let browser: Browser;

const wish = (query: string): PreviewWish => ({
	files: FILES,
	today: TODAY,
	write: true,
	query,
});

const textOf = ({ folder }: PreviewPage, name: string): Promise<string> =>
	readFile(path.join(folder, name), 'utf8');

const field = ({ page }: PreviewPage, name: string): Locator =>
	page.locator('.action-threshold-modal .setting-item', { hasText: name }).locator('input, select');

describe.skipIf(missingBrowser !== undefined)('writing', () => {
	beforeAll(async () => {
		browser = await launchBrowser();
	});

	afterAll(async () => {
		await browser.close();
	});

	it('logs what happened last Friday in the style of the note, and takes it back', async () => {
		await withPreview(browser, wish(`file=${ANA}`), async (preview) => {
			const { page } = preview;
			await runCommand(preview, 'Log an interaction');
			await field(preview, 'When').fill('last Friday');
			await field(preview, 'In your words').fill('the move');
			const line = '- **2026-11-20** call: the move';
			await page.locator('.action-threshold-preview code', { hasText: line }).waitFor();
			await page.keyboard.press('Control+Enter');
			await expect.poll(() => textOf(preview, ANA), SOON).toBe(`${LOG}${line}\r\n`);
			await runCommand(preview, 'Undo the last change');
			await expect.poll(() => textOf(preview, ANA), SOON).toBe(LOG);
		});
	});

	it('writes from the field of the person too, while its list is open', async () => {
		await withPreview(browser, wish(`file=${ANA}`), async (preview) => {
			const { page } = preview;
			await runCommand(preview, 'Log an interaction');
			await field(preview, 'Who').focus();
			await page.locator('.suggestion-item', { hasText: 'Ana Ruiz' }).waitFor();
			await page.keyboard.press('Control+Enter');
			await expect.poll(() => textOf(preview, ANA), SOON).toMatch(/2026-11-22\*\* call/);
		});
	});

	it('completes a name with the keyboard alone, and what was done', async () => {
		await withPreview(browser, wish(`file=${DAILY}`), async (preview) => {
			const { page } = preview;
			const editor = page.locator('.markdown-source-view');
			await editor.focus();
			await page.keyboard.press('Control+End');
			await page.keyboard.type('- @bobb');
			await page.locator('.suggestion-item', { hasText: 'Bo Lind' }).waitFor();
			await page.keyboard.press('Enter');
			await page.locator('.suggestion-item', { hasText: 'gave' }).waitFor();
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await page.keyboard.type('a lift to the fair');
			expect(await editor.inputValue()).toContain(
				'- got from [[Bo Lind|Bobby]]: a lift to the fair',
			);
			await page.keyboard.type('\nmail a@b.c and @ana');
			await page.locator('.suggestion-item', { hasText: 'Ana Ruiz' }).waitFor();
			await page.keyboard.press('Enter');
			await page.keyboard.type('.');
			expect(await page.locator('.suggestion-item').count()).toBe(0);
			await expect
				.poll(() => textOf(preview, DAILY), SOON)
				.toContain('mail a@b.c and [[Ana Ruiz]].');
			const sidebar = page.locator('.mod-right-split .view-content');
			await sidebar.getByText('Bo Lind').first().waitFor();
		});
	});

	it('reads the line under the cursor as something else', async () => {
		await withPreview(browser, wish(`file=${ANA}`), async (preview) => {
			const { page } = preview;
			await page.locator('.markdown-source-view').focus();
			await page.keyboard.press('Control+End');
			await page.keyboard.press('ArrowUp');
			await runCommand(preview, 'Read this line as');
			await page.getByText('Read now as: in touch, both of you: a call, 30 min.').waitFor();
			await field(preview, 'What').selectOption('gave');
			await field(preview, 'Minutes').fill('60');
			await page.getByRole('button', { name: 'Write it' }).click();
			await expect
				.poll(() => textOf(preview, ANA), SOON)
				.toBe(LOG.replace('call 30m: her grant', 'gave: her grant (1h)'));
		});
	});

	it('ends an ask with one key', async () => {
		await withPreview(browser, wish(''), async (preview) => {
			const { page } = preview;
			await page.locator('.action-threshold-asks a').first().focus();
			await page.keyboard.press('y');
			await expect
				.poll(() => textOf(preview, 'People/Bo Lind.md'), SOON)
				.toContain('feedback on the deck -> yes\n');
		});
	});
});
