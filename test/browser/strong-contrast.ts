import type { Page } from 'playwright-core';

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

/** Dresses the page in a theme of strong contrast. */
export async function wearStrongContrast(page: Page): Promise<void> {
	await page.evaluate((colors) => {
		for (const [name, color] of Object.entries(colors)) {
			document.body.style.setProperty(`--${name}`, color);
		}
	}, STRONG);
}
