import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/browser';
import { wearStrongContrast } from '../browser/strong-contrast';
import { openPreview, type PreviewPage, type PreviewWish } from '../browser/open-preview';
import { SAMPLE_LAST_DAY } from './protocol';

interface Picture {
	readonly name: string;
	/** With files of its own, or over the vault that is looked at. */
	readonly wish: Omit<PreviewWish, 'vault'>;
	/** Colors of a theme of strong contrast, or those that the system forces on the page. */
	readonly contrast?: 'theme' | 'forced';
	/** What is done first, one after the other. */
	readonly steps?: readonly Step[];
}

/** Words of the sidebar to click, a key to press, or text to type. */
type Step = string | { readonly key: string } | { readonly type: string };

interface SidebarLook {
	readonly size?: readonly [number, number];
	readonly steps?: readonly Step[];
	readonly files?: Readonly<Record<string, string>>;
	readonly contrast?: Picture['contrast'];
}

const sidebar = (
	name: string,
	query: string,
	{ size = [300, 1600], steps = [], files, contrast }: SidebarLook = {},
): Picture => ({
	name,
	wish: {
		query: `only=sidebar&${query}`,
		viewport: { width: size[0], height: size[1] },
		scale: 2,
		...(files === undefined ? {} : { files }),
	},
	steps,
	...(contrast === undefined ? {} : { contrast }),
});

const page = (name: string, query: string, steps: readonly Step[] = []): Picture => ({
	name,
	wish: { query, viewport: { width: 1400, height: 900 } },
	steps,
});

/** Past the first minute, to the ladder with its first favor open; a second click closes that. */
const ON: readonly Step[] = ['That is right', 'Go on to the ladder'];
/** A command of the palette. */
const command = (name: string): readonly Step[] => [
	{ key: 'Control+p' },
	{ type: name },
	{ key: 'Enter' },
];

/** What the README shows. */
const forReadme: readonly Picture[] = [
	sidebar('sidebar', 'theme=light', { size: [440, 1120], steps: ON }),
	sidebar('sidebar-dark', 'theme=dark', { size: [440, 1120], steps: ON }),
];

const phone = (name: string, steps: readonly Step[] = []): Picture =>
	sidebar(name, 'theme=light&phone=1', { size: [390, 844], steps });

const REVIEW: readonly Step[] = [...ON, 'Who would act for you', 'Give', 'Asks', 'Review'];

const LOG = `---
closeness: 8
needs: someone to proofread a text
---
- 2026-11-01 call 30m: the move
- 2026-11-05 got: introduction to Bo
- 2026-11-18 asked: recommendation
`;
/** Names that are long, read from the right, or both. */
const ODD_NAMES = {
	'Me.md': '---\ntype: me\ncan: proofreading\n---\n',
	'People/Marie-Antoinette Philippine Vandenbroucke-Van Cauwelaert zu Hohenlohe-Langenburg-Schillingsfürst.md':
		LOG,
	'People/مريم الأحمد.md': LOG,
	'People/Łukasz Żółć.md': LOG,
};
const ONE_PERSON = { 'People/Ana.md': '- 2026-11-01 call 30m\n' };
/** Vaults in which there is little or nothing to draw. */
const STATES = {
	'empty-vault': { '.obsidian/app.json': '{}' },
	'no-people': { 'Shopping.md': '- milk\n', 'Circle/Cleo.md': '- 2026-11-01 call\n' },
	'no-entries': { 'People/Ana.md': '# Ana\n', 'People/Bo.md': '# Bo\n' },
	'broken-notes': {
		'People/Ana.md': '---\ntype: [person\n---\nNothing dated.\n',
		'People/Bo.md': '---\ncircle: friend\n# Bo\n',
	},
};

/** What a reviewer looks at, for each vault: every state and width. */
const forReview: readonly Picture[] = [
	sidebar('first-look', 'theme=light'),
	sidebar('first-look-dark', 'theme=dark'),
	sidebar('first-look-corrected', 'theme=light', { steps: ['Change'] }),
	sidebar('first-minute', 'theme=light', { steps: ['That is right'] }),
	sidebar('first-minute-dark', 'theme=dark', { steps: ['That is right'] }),
	...[250, 300, 440, 900].map((width) =>
		sidebar(`width-${String(width)}`, 'theme=light', { size: [width, 1200], steps: ON }),
	),
	sidebar('dark', 'theme=dark', { steps: ON }),
	sidebar('rung', 'theme=light', { steps: [...ON, 'Recommendation', 'Not far from it'] }),
	sidebar('review', 'theme=light', { steps: REVIEW }),
	sidebar('review-dark', 'theme=dark', { steps: REVIEW }),
	sidebar('german', 'theme=light&lang=de', { steps: ['Das stimmt', 'Weiter zur Leiter'] }),
	sidebar('strong-contrast', 'theme=dark', { steps: ON, contrast: 'theme' }),
	sidebar('forced-colors', 'theme=light', { steps: [...ON, 'Recommendation'], contrast: 'forced' }),
	...[250, 440].map((width) =>
		sidebar(`odd-names-${String(width)}`, 'theme=light', {
			size: [width, 1400],
			steps: [...ON, 'Reply'],
			files: ODD_NAMES,
		}),
	),
	...Object.entries(STATES).map(([name, files]) =>
		sidebar(name, 'theme=light', { size: [300, 700], files }),
	),
	sidebar('nobody-on-a-rung', 'theme=light', { steps: ['Drop everything'], files: ONE_PERSON }),
	phone('phone-first-look'),
	phone('phone-first-minute', ['That is right']),
	phone('phone', ON),
	page('card', `theme=light&file=${encodeURIComponent('People/Friends/Ana Costa.md')}`, [
		...ON,
		'What made it',
	]),
	page('card-dark', `theme=dark&file=${encodeURIComponent('People/Friends/Ana Costa.md')}`, ON),
	page('suggest-a-favor', 'theme=light', [...ON, ...command('Suggest a favor')]),
	page('plan-the-week', 'theme=dark', [...ON, ...command('Plan the week')]),
	page('who-can-i-ask', 'theme=light', [
		...ON,
		...command('Who can I ask'),
		{ type: 'hour' },
		{ key: 'Enter' },
	]),
	page('log', 'theme=light', [...ON, ...command('Log an interaction')]),
	page('check-notes', 'theme=dark', [...ON, ...command('Check notes')]),
];

async function doStep(step: Step, { page: shown }: PreviewPage): Promise<void> {
	if (typeof step !== 'string') {
		if ('key' in step) await shown.keyboard.press(step.key);
		else await shown.keyboard.type(step.type);
		await shown.waitForTimeout(150);
		return;
	}
	const words = shown.locator('.mod-right-split .view-content').getByText(step, { exact: true });
	// A vault without this state is shown as it is.
	await words
		.first()
		.click({ timeout: 3000 })
		.catch(() => undefined);
	await shown.mouse.move(0, 0);
	await shown.waitForTimeout(150);
}

async function take(
	browser: Browser,
	vault: string,
	picture: Picture,
	file: string,
): Promise<string> {
	const preview = await openPreview(browser, {
		...(picture.wish.files === undefined ? { vault } : {}),
		today: SAMPLE_LAST_DAY,
		...picture.wish,
	});
	try {
		if (picture.contrast === 'forced') await preview.page.emulateMedia({ forcedColors: 'active' });
		if (picture.contrast === 'theme') await wearStrongContrast(preview.page);
		await preview.page.evaluate(() => document.fonts.ready);
		for (const step of picture.steps ?? []) await doStep(step, preview);
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
