import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, missingBrowser } from './browser';
import { withPreview, type PreviewPage } from './open-preview';
import { goOn, sidebarOf, SOON, TODAY } from './use-preview';

const note = `---
closeness: 8
needs: someone to proofread a text
---
- 2026-11-01 call 30m: the move
- 2026-11-05 got: introduction to Bo
- 2026-11-18 asked: recommendation
`;
const longName =
	'Marie-Antoinette Philippine Vandenbroucke-Van Cauwelaert zu Hohenlohe-Langenburg-Schillingsfürst';
const odd = {
	'Me.md': '---\ntype: me\ncan: proofreading\n---\n',
	[`People/${longName}.md`]: note,
	'People/مريم الأحمد.md': note,
	'People/王芳.md': note,
};

let browser: Browser;

/** Everything of the sidebar unfolded that can be, one person open. */
async function unfold(preview: PreviewPage): Promise<void> {
	const sidebar = sidebarOf(preview);
	await sidebar.locator('[data-action=reply]').click();
	await sidebar.getByText('Review', { exact: true }).click();
	await sidebar.locator('.action-threshold-people .action-threshold-row').first().click();
}

describe.skipIf(missingBrowser !== undefined)('how the sidebar feels', () => {
	beforeAll(async () => {
		browser = await launchBrowser();
	});

	afterAll(async () => {
		await browser.close();
	});

	it.each([250, 300, 440, 900])(
		'holds odd names without a sideways scroll at %i px',
		async (width) => {
			const wish = { files: odd, today: TODAY, viewport: { width, height: 900 } };
			await withPreview(browser, { ...wish, query: 'only=sidebar' }, async (preview) => {
				await goOn(preview);
				await unfold(preview);
				const tooWide = await sidebarOf(preview).evaluate((content) => {
					const right = content.getBoundingClientRect().right + 0.5;
					return [...content.querySelectorAll('.action-threshold-content *')]
						.filter((element) => element.getBoundingClientRect().right > right)
						.map(
							({ className, textContent }) => `${String(className)}: ${textContent.slice(0, 40)}`,
						);
				});
				expect(tooWide).toEqual([]);
			});
		},
	);

	it('lets a name that reads from the right begin where the list does', async () => {
		const wish = { files: odd, today: TODAY, viewport: { width: 300, height: 900 } };
		await withPreview(browser, { ...wish, query: 'only=sidebar' }, async (preview) => {
			await goOn(preview);
			await sidebarOf(preview).locator('[data-action=reply]').click();
			const lefts = await sidebarOf(preview)
				.locator('.action-threshold-people .action-threshold-name')
				.evaluateAll((names) => names.map((name) => name.getBoundingClientRect().left));
			expect(lefts).toHaveLength(3);
			expect(new Set(lefts).size).toBe(1);
		});
	});

	it('has targets of 44 px on a phone', async () => {
		const wish = { vault: 'demo', today: TODAY, query: 'phone=1' };
		await withPreview(
			browser,
			{ ...wish, viewport: { width: 390, height: 844 } },
			async (preview) => {
				const small = (): Promise<string[]> =>
					sidebarOf(preview).evaluate((content) =>
						[...content.querySelectorAll('button, [role=option]')]
							.filter((target) => target.getBoundingClientRect().height < 44)
							.map(({ outerHTML }) => outerHTML.slice(0, 120)),
					);
				expect(await small()).toEqual([]);
				await goOn(preview);
				await unfold(preview);
				expect(await small()).toEqual([]);
			},
		);
	});

	it('does not move where motion is not wanted', async () => {
		await withPreview(browser, { vault: 'demo', today: TODAY }, async (preview) => {
			await preview.page.emulateMedia({ reducedMotion: 'reduce' });
			const times = await sidebarOf(preview).evaluate((content) =>
				[
					...[...content.querySelectorAll('.action-threshold-track')].map((track) =>
						getComputedStyle(track, '::before'),
					),
					...[...content.querySelectorAll('.action-threshold-fold')].map((heading) =>
						getComputedStyle(heading, '::before'),
					),
				].map(({ transitionDuration }) => transitionDuration),
			);
			expect(new Set(times)).toEqual(new Set(['0s']));
		});
	});

	it('is walked by keyboard alone, and says what it shows', async () => {
		await withPreview(browser, { vault: 'demo', today: TODAY }, async (preview) => {
			await goOn(preview);
			const { page } = preview;
			const sidebar = sidebarOf(preview);
			await sidebar.locator('[role=option]').first().focus();
			await page.keyboard.press('Enter');
			const said = sidebar.locator('[role=status]');
			await expect.poll(() => said.innerText(), SOON).toMatch(/^Reply: \d+ people$/);
			await page.keyboard.type('rec');
			await expect.poll(() => said.innerText(), SOON).toMatch(/^Recommendation: \d+ people$/);
			await sidebar.locator('.action-threshold-people [data-index="0"]').focus();
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowRight');
			const open = sidebar.locator('.action-threshold-people [data-index="1"]');
			expect(await open.getAttribute('aria-expanded')).toBe('true');
			await page.keyboard.press('Escape');
			expect(await open.getAttribute('aria-expanded')).toBe('false');
			await page.keyboard.press('Shift+F10');
			await page.locator('.menu').waitFor();
			await page.keyboard.press('Escape');
			await page.locator('.menu').waitFor({ state: 'detached' });
			await sidebar.locator('[data-action=recommendation]').focus();
			await page.keyboard.press('Escape');
			await sidebar.locator('.action-threshold-people').waitFor({ state: 'detached' });
		});
	});

	it('keeps scroll, focus and the open row when a note changes elsewhere', async () => {
		const wish = { vault: 'demo', today: TODAY, write: true };
		await withPreview(browser, wish, async (preview) => {
			await goOn(preview);
			const sidebar = sidebarOf(preview);
			const scroller = sidebar.locator('.action-threshold-sidebar');
			await sidebar.locator('[data-action=reply]').click();
			await sidebar.locator('.action-threshold-people [data-index="3"]').click();
			await scroller.evaluate((element) => {
				element.scrollTop = 300;
			});
			const focused = (): Promise<string> =>
				preview.page.evaluate(() => document.activeElement?.textContent ?? '');
			const rung = sidebar.locator('[data-action=introduction]');
			const [name, before] = [await focused(), await rung.getAttribute('title')];
			const file = path.join(preview.folder, 'People/Friends/Greta Lindholm.md');
			const text = await readFile(file, 'utf8');
			await writeFile(file, `${text.trimEnd()}\n- 2026-11-21 got: introduction to Ida Holm\n`);
			await expect.poll(() => rung.getAttribute('title'), SOON).not.toBe(before);
			expect(await scroller.evaluate(({ scrollTop }) => scrollTop)).toBe(300);
			expect(await focused()).toBe(name);
			expect(await sidebar.locator('.action-threshold-people .is-open').count()).toBe(1);
		});
	});
});

describe.skipIf(missingBrowser !== undefined)('the first minute', () => {
	beforeAll(async () => {
		browser = await launchBrowser();
	});

	afterAll(async () => {
		await browser.close();
	});

	it('leads from who has acted over questions to the ladder and one favor with its first words', async () => {
		const wish = { vault: 'demo', today: TODAY, write: true };
		await withPreview(browser, wish, async (preview) => {
			const sidebar = sidebarOf(preview);
			await sidebar.getByText('That is right', { exact: true }).click();
			await sidebar.getByText(/^Your notes remember \d+ times somebody acted for you$/).waitFor();
			const minute = sidebar.locator('.action-threshold-first-minute');
			const question = minute.locator('.action-threshold-question-text');
			const [, name = ''] = /^Would (.+) lend you/.exec(await question.innerText()) ?? [];
			await minute.getByText('Yes', { exact: true }).click();
			await minute.getByText('Save 1 answer', { exact: true }).click();
			await preview.page.getByText('Written to 1 note.').waitFor();
			await minute.waitFor({ state: 'detached' });
			await sidebar.locator('.action-threshold-draft').waitFor();
			const person = await preview.page.evaluate(
				(title) =>
					window.previewApp?.vault.getMarkdownFiles().find(({ basename }) => basename === title)
						?.path ?? '',
				name,
			);
			const text = await readFile(path.join(preview.folder, person), 'utf8');
			expect(text).toMatch(/^would: .*lend|^would:\n(?: {2}- .*\n)* {2}- lend/m);
		});
	});
});
