import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/browser';
import { openPreview, type PreviewWish } from '../browser/open-preview';
import { SAMPLE_LAST_DAY } from './protocol';

interface Picture {
	readonly name: string;
	readonly wish: Omit<PreviewWish, 'vault'>;
	/** Words that are clicked first, one after the other. */
	readonly clicks?: readonly string[];
}

const sidebar = (name: string, width: number, height: number, query: string): Picture => ({
	name,
	wish: { query: `only=sidebar&${query}`, viewport: { width, height }, scale: 2 },
});

/** What the README shows. */
const forReadme: readonly Picture[] = [
	{ ...sidebar('sidebar', 440, 1120, 'theme=light'), clicks: ['That is right', 'Recommendation'] },
	{
		...sidebar('sidebar-dark', 440, 1120, 'theme=dark'),
		clicks: ['That is right', 'Recommendation'],
	},
];

/** What a reviewer looks at, for each vault. */
const forReview: readonly Picture[] = [
	sidebar('narrow-light', 300, 1600, 'theme=light'),
	sidebar('narrow-dark', 300, 1600, 'theme=dark'),
	sidebar('phone', 390, 844, 'theme=light&phone=1'),
	{ name: 'wide-light', wish: { query: 'theme=light', viewport: { width: 1400, height: 900 } } },
	{ name: 'wide-dark', wish: { query: 'theme=dark', viewport: { width: 1400, height: 900 } } },
];

async function take(
	browser: Browser,
	vault: string,
	picture: Picture,
	file: string,
): Promise<string> {
	const preview = await openPreview(browser, {
		vault,
		today: SAMPLE_LAST_DAY,
		...picture.wish,
	});
	try {
		await preview.page.evaluate(() => document.fonts.ready);
		const content = preview.page.locator('.mod-right-split .view-content');
		for (const words of picture.clicks ?? []) {
			await content.getByText(words, { exact: true }).click();
			await preview.page.mouse.move(0, 0);
		}
		await preview.page.waitForTimeout(300);
		await preview.page.screenshot({ path: file, animations: 'disabled' });
		return [file, ...preview.problems].join('\n  ');
	} finally {
		await preview.close();
	}
}

/**
 * Takes pictures of the built plugin. Without arguments those of the README, into `docs`; with a folder, those for a
 * review, of the sample vault or of the vaults named after it.
 */
export async function main(args: readonly string[]): Promise<void> {
	const [folder, ...named] = args;
	const vaults = named.length > 0 ? named : ['demo'];
	// npm runs its scripts in the repository, and says where it was started.
	const start = process.env['INIT_CWD'] ?? process.cwd();
	const target = folder === undefined ? path.resolve('docs') : path.resolve(start, folder);
	await mkdir(target, { recursive: true });
	const browser = await launchBrowser();
	try {
		for (const vault of vaults) {
			for (const picture of folder === undefined ? forReadme : forReview) {
				const prefix = folder === undefined ? '' : `${path.basename(vault)}-`;
				const file = path.join(target, `${prefix}${picture.name}.png`);
				process.stdout.write(`${await take(browser, vault, picture, file)}\n`);
			}
		}
	} finally {
		await browser.close();
	}
}
