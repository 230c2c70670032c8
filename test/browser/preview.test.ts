import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, missingBrowser } from './browser';
import { openPreview, withPreview, type PreviewPage, type PreviewWish } from './open-preview';
import { SOON, TODAY } from './use-preview';

const ana = 'People/Ana Costa.md';
const anaNote = `---
type: person
circle: friend
---
## Log
- 2026-11-01 meal 2h: soup
- 2026-10-03 got: introduction to Bo
`;

const small: PreviewWish = {
	files: {
		[ana]: anaNote,
		'People/Bo Lind.md': '---\ntype: person\n---\n- 2026-10-04 call 30m\n',
		'Daily/2026-11-20.md': 'Saw [[Ana Costa]].\n',
	},
	today: TODAY,
};

let browser: Browser;

const editor = 'textarea.markdown-source-view';

/** Tags that the app in the page knows of a note. */
function knownTags({ page }: PreviewPage, note: string): Promise<string[]> {
	return page.evaluate(
		(where) => (window.previewApp?.metadataCache.getCache(where)?.tags ?? []).map(({ tag }) => tag),
		note,
	);
}

describe.skipIf(missingBrowser !== undefined)('the preview', () => {
	beforeAll(async () => {
		browser = await launchBrowser();
	});

	afterAll(async () => {
		await browser.close();
	});

	it('opens with the sidebar over the sample vault, and nothing goes wrong', async () => {
		await withPreview(browser, { vault: 'demo', today: TODAY }, async ({ page }) => {
			const leaf = page.locator('.mod-right-split .workspace-leaf-content');
			await leaf.waitFor();
			expect(await leaf.getAttribute('data-type')).toContain('action-threshold');
			expect((await leaf.innerText()).length).toBeGreaterThan(100);
			const fonts = await page.evaluate(() => document.fonts.check('16px "Inter Variable"'));
			expect(fonts).toBe(true);
		});
	});

	it('says where writes go', async () => {
		await withPreview(browser, small, async ({ page }) => {
			expect(await page.locator('.preview-banner').innerText()).toContain('stay in memory');
		});
		await withPreview(browser, { ...small, write: true }, async ({ page }) => {
			expect(await page.locator('.preview-banner').innerText()).toContain('written to');
		});
	});

	it("lists the plugin's commands in the palette, which the keyboard opens", async () => {
		await withPreview(browser, small, async ({ page }) => {
			await page.keyboard.press('Control+p');
			await page.locator('.prompt-input').fill('action threshold');
			const commands = await page.locator('.suggestion-item').allInnerTexts();
			expect(commands.length).toBeGreaterThanOrEqual(4);
			expect(commands.every((name) => name.startsWith('Action Threshold: '))).toBe(true);
			await page.keyboard.press('Escape');
			await page.locator('.prompt').waitFor({ state: 'detached' });
		});
	});

	it('finds notes by a search, and opens one', async () => {
		await withPreview(browser, small, async ({ page }) => {
			await page.getByLabel('Search notes').first().fill('ana');
			await page.locator('.nav-file-title').click();
			expect(await page.locator(editor).inputValue()).toBe(anaNote);
			expect(await page.locator('.mod-root .workspace-tab-header.is-active').innerText()).toBe(
				'Ana Costa',
			);
		});
	});

	it('brings a change on the disk into the open note and to the plugin', async () => {
		await withPreview(browser, { ...small, query: `file=${ana}` }, async (preview) => {
			const { page, folder } = preview;
			const changed = `${anaNote}- 2026-11-21 call 30m #seen\n`;
			await writeFile(path.join(folder, ana), changed);
			await page.waitForFunction(
				([selector, text]) =>
					document.querySelector<HTMLTextAreaElement>(selector ?? '')?.value === text,
				[editor, changed],
			);
			await expect.poll(() => knownTags(preview, ana), SOON).toEqual(['#seen']);
		});
	});

	it('keeps what is typed when the note changes on the disk elsewhere', async () => {
		await withPreview(browser, { ...small, write: true, query: `file=${ana}` }, async (preview) => {
			const { page, folder } = preview;
			const area = page.locator(editor);
			await area.focus();
			await page.keyboard.press('Control+End');
			await page.keyboard.type('- typed');
			await writeFile(path.join(folder, ana), anaNote.replace('friend', 'family'));
			await page.waitForFunction(
				(selector) =>
					document.querySelector<HTMLTextAreaElement>(selector)?.value.includes('family') === true,
				editor,
			);
			await page.getByLabel('Search notes').first().focus();
			await expect
				.poll(() => readFile(path.join(folder, ana), 'utf8'), SOON)
				.toBe(`${anaNote.replace('friend', 'family')}- typed`);
		});
	});

	it('keeps writes in memory, also over a reload of the page', async () => {
		await withPreview(browser, { ...small, query: `file=${ana}` }, async ({ page, folder }) => {
			await page.locator(editor).fill('changed');
			await page.getByLabel('Search notes').first().focus();
			await page.waitForFunction(async () => {
				const app = window.previewApp;
				return (await app?.vault.adapter.read('People/Ana Costa.md')) === 'changed';
			});
			await page.reload();
			await page.waitForSelector('body[data-ready]');
			expect(await page.locator(editor).inputValue()).toBe('changed');
			expect(await readFile(path.join(folder, ana), 'utf8')).toBe(anaNote);
		});
	});

	it('writes to the folder when told to', async () => {
		await withPreview(browser, { ...small, write: true, query: `file=${ana}` }, async (preview) => {
			await preview.page.locator(editor).fill('changed');
			await preview.page.getByLabel('Search notes').first().focus();
			await expect
				.poll(() => readFile(path.join(preview.folder, ana), 'utf8'), SOON)
				.toBe('changed');
		});
	});

	it('shows notes that appear, and leaves those that go', async () => {
		await withPreview(browser, { ...small, query: `file=${ana}` }, async ({ page, folder }) => {
			await writeFile(path.join(folder, 'Brand new.md'), '#new');
			await page.locator('.nav-file-title', { hasText: 'Brand new' }).waitFor();
			await rm(path.join(folder, ana));
			await page.locator(editor).waitFor({ state: 'detached' });
		});
	});

	it('switches the theme, and keeps it over a reload', async () => {
		await withPreview(browser, { ...small, query: 'theme=light' }, async ({ page }) => {
			const background = (): Promise<string> =>
				page.evaluate(() => getComputedStyle(document.body).backgroundColor);
			const light = await background();
			await page.getByLabel('Dark theme').click();
			expect(await page.locator('body.theme-dark').count()).toBe(1);
			expect(await background()).not.toBe(light);
			await page.reload();
			await page.waitForSelector('body.theme-dark[data-ready]');
		});
	});

	it('becomes a phone, one part at a time', async () => {
		await withPreview(browser, small, async ({ page }) => {
			await page.getByLabel('Phone size').click();
			await page.waitForSelector('body.is-phone[data-ready]');
			const sidebar = page.locator('.mod-right-split');
			expect((await sidebar.boundingBox())?.width).toBeLessThanOrEqual(390);
			await page.locator('.preview-panes button', { hasText: 'Files' }).click();
			expect(await sidebar.isVisible()).toBe(false);
			await page.getByLabel('Search notes').first().fill('ana');
			await page.locator('.nav-file-title').click();
			expect(await page.locator(editor).isVisible()).toBe(true);
		});
	});

	it('takes the wished day for today', async () => {
		await withPreview(browser, small, async ({ page }) => {
			const today = await page.evaluate(() => new Date().toDateString());
			expect(today).toBe('Sun Nov 22 2026');
		});
	});

	it("shows the plugin's settings", async () => {
		await withPreview(browser, small, async ({ page }) => {
			await page.getByLabel('Settings', { exact: true }).click();
			expect(await page.locator('.setting-item').count()).toBeGreaterThan(2);
			expect(await page.locator('.vertical-tab-nav-item').allInnerTexts()).toEqual([
				'Action Threshold',
			]);
		});
	});

	it('does not take the settings it has written itself for a change from outside', async () => {
		await withPreview(browser, { ...small, write: true }, async ({ page, folder }) => {
			await page.evaluate(() => {
				document.body.dataset['seen'] = '0';
				window.previewApp?.vault.on('raw', (changed: string) => {
					if (changed.endsWith('data.json')) document.body.dataset['seen'] = '1';
				});
			});
			await page.getByLabel('Settings', { exact: true }).click();
			await page.locator('.checkbox-container').first().click();
			const data = path.join(folder, '.obsidian/plugins/action-threshold/data.json');
			await expect.poll(() => readFile(data, 'utf8').catch(() => ''), SOON).not.toBe('');
			await page.waitForTimeout(500);
			expect(await page.locator('body').getAttribute('data-seen')).toBe('0');
			await writeFile(data, '{}');
			await page.waitForSelector('body[data-seen="1"]');
		});
	});

	it('draws a note to read, with links that lead on and tasks that can be ticked', async () => {
		const files = { 'A.md': 'See [[Bo]].\n\n- [ ] call her\n', 'Bo.md': '# Bo' };
		await withPreview(browser, { files, write: true, query: 'file=A.md' }, async (preview) => {
			const { page, folder } = preview;
			await page.getByLabel('Read or edit').click();
			await page.locator('.task-list-item-checkbox').click();
			await expect
				.poll(() => readFile(path.join(folder, 'A.md'), 'utf8'), SOON)
				.toContain('- [x] call her');
			await page.locator('a.internal-link').click();
			await page.locator('.workspace-tab-header.is-active', { hasText: 'Bo' }).waitFor();
		});
	});

	it('shows the sidebar in a window of its own, and loses it when that is closed', async () => {
		await withPreview(browser, small, async ({ page }) => {
			const errors: string[] = [];
			await page.locator('.mod-right-split .workspace-tab-header').click({ button: 'right' });
			const opened = page.context().waitForEvent('page');
			await page.locator('.menu-item', { hasText: 'Move to new window' }).click();
			const other = await opened;
			other.on('pageerror', (error) => errors.push(error.message));
			const content = other.locator('.view-content');
			await content.waitFor();
			expect((await content.innerText()).length).toBeGreaterThan(50);
			await other.locator('button').first().click();
			expect(await page.locator('[data-type^="action-threshold"]').count()).toBe(0);
			await other.close();
			await expect
				.poll(
					() =>
						page.evaluate(
							() =>
								window.previewApp?.workspace.getLeavesOfType('markdown').length === 0 &&
								activeWindow === window,
						),
					SOON,
				)
				.toBe(true);
			expect(errors).toEqual([]);
		});
	});

	it('cannot reach any other server', async () => {
		const preview = await openPreview(browser, small);
		const reached = await preview.page.evaluate(async () => {
			try {
				await fetch('http://127.0.0.1:9/');
				return true;
			} catch {
				return false;
			}
		});
		expect(reached).toBe(false);
		expect(preview.problems.join(' ')).toContain('Content Security Policy');
		await preview.close();
	});
});
