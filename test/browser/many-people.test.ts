import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, missingBrowser } from './browser';
import { withPreview, type PreviewWish } from './open-preview';
import { goOn, sidebarOf, TODAY } from './use-preview';

/** The machine may be slow. */
const SOON = { timeout: 120_000 };
const MANY = 10_000;
/** Elements drawn at most, however many people there are. */
const MOST_ELEMENTS = 300;
/** And with the pictures of the review. */
const REVIEW_ELEMENTS = 100;

const FIRST = ['Ana', 'Bo', 'Cleo', 'Dan', 'Eva', 'Finn', 'Gita', 'Hugo', 'Ida', 'Jon'];
const LAST = ['Costa', 'Lind', 'Roe', 'Ruiz', 'Holm', 'Park', 'Sato', 'Diaz', 'Berg', 'Okafor'];

const two = (number: number): string => String(number).padStart(2, '0');

/** The note of one of many people: a third of them acted for ego, a fifth were helped, some wait for an answer. */
function noteOf(at: number): string {
	const day = `${two(1 + (at % 11))}-${two(1 + (at % 28))}`;
	return [
		'---',
		`circle: ${at % 7 === 0 ? 'friend' : 'colleague'}`,
		...(at % 11 === 0 ? ['needs: a proofreader'] : []),
		'---',
		`- 2026-${day} call 30m: the plan`,
		...(at % 3 === 0
			? [
					`- 2026-${day} got: introduction to the editor`,
					`- 2025-${day} meal 2h`,
					`- 2024-${day} call 30m`,
				]
			: []),
		...(at % 5 === 0 ? [`- 2026-${day} gave: an hour on the budget (1h)`] : []),
		...(at % 50 === 0 ? ['- 2026-11-12 asked: feedback on the text'] : []),
		'',
	].join('\n');
}

const nameOf = (at: number): string =>
	`${FIRST[at % 10] ?? ''} ${LAST[Math.floor(at / 10) % 10] ?? ''} ${String(at)}`;

const wish: PreviewWish = {
	files: {
		'Me.md': '---\ntype: me\ncan: proofreading\n---\n',
		...Object.fromEntries(
			Array.from({ length: MANY }, (_, at) => [`People/${nameOf(at)}.md`, noteOf(at)]),
		),
	},
	today: TODAY,
	write: true,
	patience: SOON.timeout,
	viewport: { width: 1400, height: 900 },
};

let browser: Browser;

const elementsIn = (sidebar: Locator): Promise<number> => sidebar.locator('*').count();

/** Frames the page draws from now on. */
async function watchFrames(page: Page): Promise<void> {
	await page.evaluate(() => {
		const frames: number[] = [];
		const next = (now: number): void => {
			frames.push(now);
			document.body.dataset['frames'] = JSON.stringify(frames.slice(-20_000));
			requestAnimationFrame(next);
		};
		requestAnimationFrame(next);
	});
}

/** From the first frame to the last, and the longest time without one, in milliseconds. */
async function framesSeen(page: Page): Promise<{ readonly all: number; readonly longest: number }> {
	const frames = JSON.parse(
		(await page.locator('body').getAttribute('data-frames')) ?? '[]',
	) as number[];
	const gaps = frames.slice(1).map((frame, index) => frame - (frames[index] ?? frame));
	return { all: gaps.reduce((sum, gap) => sum + gap, 0), longest: Math.max(...gaps) };
}

describe.skipIf(missingBrowser !== undefined)('ten thousand people', () => {
	beforeAll(async () => {
		browser = await launchBrowser();
	});

	afterAll(async () => {
		await browser.close();
	});

	it('are scrolled, found and opened in a few hundred elements, and a note is edited without a stop', async () => {
		await withPreview(browser, wish, async ({ page }) => {
			const sidebar = sidebarOf({ page });
			const scroller = sidebar.locator('.action-threshold-sidebar');
			const rows = sidebar.locator('.action-threshold-people .action-threshold-row');
			await goOn({ page });
			await sidebar.locator('[data-action=reply]').click();
			await sidebar
				.getByText(/^Show all [\d,]+$/)
				.first()
				.click();
			const count = await rows.first().evaluate((row) => row.parentElement?.ariaSetSize ?? '');
			expect(Number(count)).toBeGreaterThan(MANY * 0.9);
			expect(await elementsIn(sidebar)).toBeLessThanOrEqual(MOST_ELEMENTS);

			// Far down in the list, rows fill the screen, and the keyboard finds its way.
			await rows.first().focus();
			await page.keyboard.press('End');
			const last = sidebar.locator(`[data-index="${String(Number(count) - 1)}"]`);
			await expect.poll(() => last.evaluate((row) => row === document.activeElement)).toBe(true);
			await scroller.evaluate((element) => {
				element.scrollTop = 200_000;
			});
			await expect
				.poll(() =>
					rows.evaluateAll(
						(all) =>
							all.filter((row) => {
								const { top, bottom } = row.getBoundingClientRect();
								return top >= 0 && bottom <= window.innerHeight;
							}).length,
					),
				)
				.toBeGreaterThan(10);
			await page.keyboard.press('Home');
			await page.keyboard.type('hugo p', { delay: 20 });
			const focused = page.locator(':focus .action-threshold-name');
			await expect.poll(() => focused.innerText(), SOON).toMatch(/^Hugo Park/);
			await page.keyboard.press('Enter');
			await sidebar.locator('.action-threshold-people .is-open .action-threshold-open').waitFor();
			expect(await elementsIn(sidebar)).toBeLessThanOrEqual(MOST_ELEMENTS);
			const [name, top] = [
				await focused.innerText(),
				await scroller.evaluate(({ scrollTop }) => scrollTop),
			];
			expect(top).toBeGreaterThan(1000);

			// The note of somebody who did not introduce anybody yet is edited while the sidebar stays as it is.
			const rung = sidebar.locator('[data-action=introduction]');
			const before = await rung.getAttribute('title');
			await page.evaluate(
				(path) => window.previewApp?.workspace.openLinkText(path, ''),
				`People/${nameOf(1)}.md`,
			);
			const editor = page.locator('textarea.markdown-source-view');
			await editor.focus();
			await page.keyboard.press('Control+End');
			const shown = await scroller.evaluate(({ scrollTop }) => scrollTop);
			await watchFrames(page);
			await page.keyboard.type('- 2026-11-20 got: introduction to the printer');
			await expect.poll(() => rung.getAttribute('title'), SOON).not.toBe(before);
			const { all, longest } = await framesSeen(page);
			expect(longest).toBeLessThan(all / 2);
			await page.keyboard.type(' in town');
			expect(await editor.inputValue()).toMatch(/introduction to the printer in town$/);
			expect(await scroller.evaluate(({ scrollTop }) => scrollTop)).toBe(shown);
			const open = sidebar.locator('.action-threshold-people .is-open .action-threshold-name');
			expect(await open.innerText()).toBe(name);
			expect(await elementsIn(sidebar)).toBeLessThanOrEqual(MOST_ELEMENTS);

			// The review looks back without a stop too, and says so meanwhile.
			await page.evaluate(() => {
				document.body.dataset['frames'] = '[]';
			});
			await sidebar.getByText('Review', { exact: true }).click();
			await sidebar.locator('svg.action-threshold-review').waitFor();
			const review = await framesSeen(page);
			expect(review.longest).toBeLessThan(review.all / 2);
			expect(await elementsIn(sidebar)).toBeLessThanOrEqual(MOST_ELEMENTS + REVIEW_ELEMENTS);
		});
	}, 300_000);
});
