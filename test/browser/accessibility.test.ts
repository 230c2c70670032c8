import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, missingBrowser } from './browser';
import { withPreview } from './open-preview';

declare global {
	interface Window {
		axe?: typeof axe;
	}
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
			const wish = {
				vault: 'demo',
				today: '2026-11-22',
				query: `file=People/Friends/Ana Costa.md&${query}`,
			};
			await withPreview(browser, wish, async ({ page }) => {
				await page.evaluate(axe.source);
				const found = await page.evaluate(async () => {
					const results = await window.axe?.run('.mod-right-split .view-content');
					if (results === undefined) return ['axe did not run'];
					return results.violations.map(
						({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
					);
				});
				expect(found).toEqual([]);
			});
		},
	);
});
