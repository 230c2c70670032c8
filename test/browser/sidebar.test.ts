import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, missingBrowser } from './browser';
import { withPreview, type PreviewWish } from './open-preview';
import { goOn, runCommand, sidebarOf, SOON, TODAY } from './use-preview';

const ANA = 'People/Friends/Ana Costa.md';
const demo: PreviewWish = { vault: 'demo', today: TODAY };

const NEEDS = `---
closeness: 8
needs: someone to proofread her grant text
---
- 2026-11-01 call 30m: the move
- 2026-11-18 asked: recommendation
`;
const small: PreviewWish = {
	files: {
		'Me.md': '---\ntype: me\ncan: proofreading\n---\n',
		'People/Ana Ruiz.md': NEEDS,
		'People/Bo Lind.md': '---\ncan: proofread a grant text\n---\n- 2026-11-02 call 30m: the fair\n',
	},
	today: TODAY,
	write: true,
};

let browser: Browser;

describe.skipIf(missingBrowser !== undefined)('each part of the sidebar', () => {
	beforeAll(async () => {
		browser = await launchBrowser();
	});

	afterAll(async () => {
		await browser.close();
	});

	it('the ladder: marks of a quarter ago, people with why and the line, and what others lack', async () => {
		await withPreview(browser, demo, async (preview) => {
			await goOn(preview);
			const sidebar = sidebarOf(preview);
			expect(await sidebar.locator('.has-earlier').count()).toBeGreaterThan(3);
			await sidebar.locator('[data-action=recommendation]').click();
			const people = sidebar.locator('.action-threshold-people');
			await people.locator('.action-threshold-row').first().click();
			const open = people.locator('.action-threshold-open');
			expect(await open.locator('.action-threshold-factor').count()).toBe(2);
			expect(await open.innerText()).not.toContain('%');
			await runCommand(preview, 'Show or hide numbers');
			await expect.poll(() => open.innerText(), SOON).toMatch(/\d+%/);
			await open.locator('a.action-threshold-link').first().click();
			await preview.page.locator('.mod-root .workspace-tab-header.is-active').waitFor();
			await sidebar.getByText('Not far from it', { exact: true }).click();
			await sidebar
				.getByText(/ favors? short$|^one yes short$/)
				.first()
				.waitFor();
			await sidebar.getByText(/^No answer so far \(\d+\)$/).click();
			await sidebar
				.getByText(/your notes say that/i)
				.first()
				.waitFor();
		});
	});

	it('the favors: with the keyboard one is folded and opened, taken as a task, and one is set aside', async () => {
		await withPreview(browser, small, async (preview) => {
			await goOn(preview);
			const { page, folder } = preview;
			const sidebar = sidebarOf(preview);
			const note = (): Promise<string> => readFile(path.join(folder, 'People/Ana Ruiz.md'), 'utf8');
			const give = sidebar.locator('[data-part=give]');
			await give.locator('.is-open .action-threshold-draft').waitFor();
			await give.locator('.action-threshold-row').first().focus();
			await page.keyboard.press('Escape');
			await give.locator('.is-open').waitFor({ state: 'detached' });
			await page.keyboard.press('Enter');
			const open = give.locator('.is-open');
			expect(await open.innerText()).toMatch(/proofread/);
			await open.getByText('Copy the words', { exact: true }).waitFor();
			await open.getByText('Add as task', { exact: true }).click();
			await expect.poll(note, SOON).toMatch(/^- \[ \] .*proofread/m);
			const rows = give.locator('.action-threshold-row');
			await rows.first().focus();
			const before = await rows.first().innerText();
			await page.keyboard.press('Shift+F10');
			await page.locator('.menu-item', { hasText: 'Not this one' }).click();
			await expect.poll(() => give.innerText(), SOON).not.toContain(before.split('\n')[0]);
		});
	});

	it('the favors: one is logged as done with a click', async () => {
		await withPreview(browser, small, async (preview) => {
			await goOn(preview);
			const ana = path.join(preview.folder, 'People/Ana Ruiz.md');
			const give = sidebarOf(preview).locator('[data-part=give]');
			await give.locator('.is-open').getByText('Log as done', { exact: true }).click();
			await expect
				.poll(() => readFile(ana, 'utf8'), SOON)
				.toMatch(/^- \d{4}-\d\d-\d\d gave: .*proofread/m);
			await expect.poll(() => give.innerText(), SOON).not.toMatch(/proofread her grant text/);
		});
	});

	it('the favors: one is put off, and no note changes', async () => {
		await withPreview(browser, small, async (preview) => {
			await goOn(preview);
			const give = sidebarOf(preview).locator('[data-part=give]');
			await give.locator('.is-open').waitFor();
			const row = give.locator('.action-threshold-row').first();
			const [title] = (await row.innerText()).split('\n');
			await row.focus();
			await preview.page.keyboard.press('Shift+F10');
			await preview.page.locator('.menu-item', { hasText: 'Not now' }).click();
			await expect.poll(() => give.innerText(), SOON).not.toContain(title);
			expect(await readFile(path.join(preview.folder, 'People/Ana Ruiz.md'), 'utf8')).toBe(NEEDS);
		});
	});

	it('an introduction shows both sides', async () => {
		await withPreview(browser, demo, async (preview) => {
			await goOn(preview);
			const row = sidebarOf(preview).locator('[data-part=give] .action-threshold-row', {
				hasText: /^Introduce Ana to Piotr/,
			});
			await row.click();
			const open = sidebarOf(preview).locator('[data-part=give] .is-open');
			const reasons = open.locator('.action-threshold-reasons');
			expect(await reasons.innerText()).toContain('Ana');
			expect(await reasons.innerText()).toContain('Piotr');
		});
	});

	it('the card: where they stand, what is promised, given and got with the lines, and logging from there', async () => {
		await withPreview(browser, { ...demo, query: `file=${ANA}` }, async (preview) => {
			const card = sidebarOf(preview).locator('.action-threshold-card');
			await card.getByText(/^Would act/).waitFor();
			await card.locator('.action-threshold-curve').waitFor();
			await card
				.getByText(/^Still open: /)
				.first()
				.waitFor();
			await card.getByText(/^You gave \d+ favors and got \d+$/).click();
			await card
				.getByText(/^You, .*: “/)
				.first()
				.waitFor();
			await card
				.getByText(/^Ana, .*: “/)
				.first()
				.waitFor();
			await card.getByText('Log an interaction', { exact: true }).click();
			const who = preview.page.locator('.modal .setting-item', { hasText: 'Who' }).locator('input');
			expect(await who.inputValue()).toBe('Ana Costa');
		});
	});

	it('the review: pictures, and words under them', async () => {
		await withPreview(browser, demo, async (preview) => {
			await goOn(preview);
			const sidebar = sidebarOf(preview);
			await sidebar.getByText('Review', { exact: true }).click();
			const review = sidebar.locator('[data-part=review]');
			await review.locator('svg.action-threshold-review').waitFor();
			for (const title of [
				'Where the time went, and what it brought',
				'How many ties your hours hold',
				'How well the chances came true',
			]) {
				await review.getByRole('heading', { name: title }).waitFor();
			}
			expect(await review.locator('.action-threshold-curve').count()).toBe(2);
			expect(await review.innerText()).not.toMatch(/squared|%/);
		});
	});

	it('stands as good in a window of its own: keys, rows, menus and scroll', async () => {
		await withPreview(browser, demo, async (preview) => {
			await goOn(preview);
			const { page } = preview;
			await page.locator('.mod-right-split .workspace-tab-header').click({ button: 'right' });
			const opened = page.context().waitForEvent('page');
			await page.locator('.menu-item', { hasText: 'Move to new window' }).click();
			const other = await opened;
			const errors: string[] = [];
			other.on('pageerror', (error) => errors.push(error.message));
			const content = other.locator('.view-content');
			await content.locator('[data-action=reply]').click();
			await content
				.getByText(/^Show all \d+$/)
				.first()
				.click();
			const rows = content.locator('.action-threshold-people .action-threshold-row');
			await rows.first().focus();
			await other.keyboard.press('End');
			const count = Number(
				await rows.first().evaluate((row) => row.parentElement?.ariaSetSize ?? '0'),
			);
			expect(count).toBeGreaterThan(20);
			const last = content.locator(`.action-threshold-people [data-index="${String(count - 1)}"]`);
			await expect
				.poll(() => last.evaluate((row) => row === row.ownerDocument.activeElement), SOON)
				.toBe(true);
			await other.keyboard.press('Enter');
			await content.locator('.action-threshold-people .action-threshold-open').waitFor();
			await other.keyboard.press('Shift+F10');
			await other.locator('.menu').waitFor();
			await other.keyboard.press('Escape');
			await content.getByText('Review', { exact: true }).click();
			await content.locator('svg.action-threshold-review').waitFor();
			expect(await page.locator('.mod-right-split .action-threshold-sidebar').count()).toBe(0);
			expect(errors).toEqual([]);
		});
	});

	it('is drawn in the colors that the system forces on it', async () => {
		await withPreview(browser, demo, async (preview) => {
			await preview.page.emulateMedia({ forcedColors: 'active' });
			await goOn(preview);
			const sidebar = sidebarOf(preview);
			await sidebar.locator('[data-action=hour]').click();
			const seen = await sidebar.locator('[data-action=hour]').evaluate((rung) => {
				const track = rung.querySelector('.action-threshold-track');
				const bar = track === null ? undefined : getComputedStyle(track, '::before');
				return {
					bar: bar?.backgroundImage ?? 'none',
					edge: bar?.outlineStyle,
					chosen: getComputedStyle(rung).outlineStyle,
				};
			});
			expect(seen.bar).toContain('gradient');
			expect(seen).toMatchObject({ edge: 'solid', chosen: 'solid' });
		});
	});
});

describe.skipIf(missingBrowser !== undefined)('from the palette alone', () => {
	beforeAll(async () => {
		browser = await launchBrowser();
	});

	afterAll(async () => {
		await browser.close();
	});

	it('a favor is found by a few letters, with its reason, and taken', async () => {
		await withPreview(browser, small, async (preview) => {
			const { page, folder } = preview;
			await runCommand(preview, 'Suggest a favor');
			await page.getByPlaceholder('Whom would you like to help?').waitFor();
			await page.keyboard.type('anaprf');
			const row = page.locator('.suggestion-item').first();
			await expect.poll(() => row.innerText(), SOON).toMatch(/proofread/);
			expect(await row.locator('.action-threshold-suggestion-note').count()).toBe(2);
			await page.keyboard.press('Enter');
			await page
				.locator('.suggestion-item', { hasText: 'Add as open task to their note' })
				.waitFor();
			await page.keyboard.type('open task to their');
			await page.keyboard.press('Enter');
			await expect
				.poll(() => readFile(path.join(folder, 'People/Ana Ruiz.md'), 'utf8'), SOON)
				.toMatch(/^- \[ \] .*proofread/m);
		});
	});

	it('whom to ask is ranked while the topic is typed, and that one asked is noted', async () => {
		await withPreview(browser, small, async (preview) => {
			const { page, folder } = preview;
			await runCommand(preview, 'Who can I ask');
			await page.getByPlaceholder('For what').waitFor();
			await page.keyboard.type('feedb');
			await expect.poll(() => page.locator('.suggestion-item').count(), SOON).toBe(1);
			await page.keyboard.press('Enter');
			await page.getByPlaceholder(/^Feedback\. /).waitFor();
			await page.keyboard.type('proofreading a grant');
			const first = page.locator('.suggestion-item').first();
			await expect.poll(() => first.innerText(), SOON).toMatch(/^Bo Lind/);
			expect(await first.locator('.action-threshold-suggestion-note').count()).toBeGreaterThan(0);
			await page.keyboard.press('Enter');
			await page.locator('.suggestion-item', { hasText: 'Note that I asked' }).waitFor();
			await page.keyboard.press('Enter');
			const words = page.locator('.action-threshold-modal .setting-item', {
				hasText: 'In your words',
			});
			await words.locator('input').fill('on the grant text');
			const line = page.locator('.action-threshold-preview code', { hasText: 'grant text' });
			await line.waitFor();
			await page.keyboard.press('Control+Enter');
			await expect
				.poll(() => readFile(path.join(folder, 'People/Bo Lind.md'), 'utf8'), SOON)
				.toMatch(/^- 2026-11-22 asked: feedback/m);
		});
	});
});
