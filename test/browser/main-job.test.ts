import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, missingBrowser } from './browser';
import { withPreview, type PreviewPage } from './open-preview';
import { runCommand, sidebarOf, SOON, TODAY } from './use-preview';

const ana = 'People/Friends/Ana Costa.md';

let browser: Browser;

/** How many favors the card of the open person says ego gave. */
async function favorsGiven(preview: PreviewPage): Promise<number> {
	const text = await sidebarOf(preview).innerText();
	return Number(/you gave (\d+)/i.exec(text)?.[1] ?? NaN);
}

describe.skipIf(missingBrowser !== undefined)('from notes to a favor that is done', () => {
	beforeAll(async () => {
		browser = await launchBrowser();
	});

	afterAll(async () => {
		await browser.close();
	});

	it('shows other people for another rung', async () => {
		await withPreview(browser, { vault: 'demo', today: TODAY }, async (preview) => {
			const sidebar = sidebarOf(preview);
			await sidebar.getByText('Reply', { exact: true }).click();
			await sidebar.getByRole('heading', { name: /^Reply: \d+ people$/ }).waitFor();
			await sidebar.getByText('Referral', { exact: true }).click();
			await sidebar.getByRole('heading', { name: /^Referral: \d+ people$/ }).waitFor();
			expect(await sidebar.getByRole('heading', { name: /^Reply: / }).count()).toBe(0);
		});
	});

	it('turns a suggested favor into a task, and the ticked task into a favor given', async () => {
		const wish = { vault: 'demo', today: TODAY, write: true, query: `file=${ana}` };
		await withPreview(browser, wish, async (preview) => {
			const { page, folder } = preview;
			const file = path.join(folder, ana);
			const before = await readFile(file, 'utf8');
			await expect.poll(() => favorsGiven(preview), SOON).toBeGreaterThan(0);
			const given = await favorsGiven(preview);

			await runCommand(preview, 'Suggest a favor for the open person');
			await page.locator('.suggestion-item').nth(1).waitFor();
			await page.keyboard.press('Enter');
			await page.locator('.suggestion-item', { hasText: 'Add as open task to their note' }).click();
			await expect.poll(() => readFile(file, 'utf8'), SOON).not.toBe(before);
			const now = await readFile(file, 'utf8');
			const old = before.split('\n');
			const added = now.split('\n').filter((line) => !old.includes(line));
			expect(added).toHaveLength(1);
			const task = added[0] ?? '';
			expect(task).toMatch(/^- \[ \] /);

			await writeFile(file, now.replace(task, `${task.replace('[ ]', '[x]')} ✅ ${TODAY}`));
			await expect.poll(() => favorsGiven(preview), SOON).toBe(given + 1);
		});
	});

	it('moves the ladder when a task is ticked in the note on the disk, done date or not', async () => {
		const note = '- 2026-11-02 call 30m\n- [ ] 2026-11-20 got: introduction to the editor\n';
		const wish = { files: { 'People/Ana.md': note }, today: TODAY, write: true };
		await withPreview(browser, wish, async (preview) => {
			const row = sidebarOf(preview).locator('[data-action="introduction"]');
			await row.waitFor();
			expect(await row.innerText()).toMatch(/0$/);
			await writeFile(path.join(preview.folder, 'People/Ana.md'), note.replace('[ ]', '[x]'));
			await expect.poll(() => row.innerText(), SOON).toMatch(/1$/);
		});
	});

	it.each([
		['an empty vault', {}, 'This vault has no notes yet'],
		['a vault without people', { 'Shopping.md': '- milk\n' }, 'No notes about people found'],
		[
			'broken properties',
			{ 'People/Ana.md': '---\ntype: [person\n---\nNothing dated.\n' },
			'Ana, line 2: Unexpected YAML',
		],
	])('says plainly what is the matter with %s', async (_what, files, said) => {
		await withPreview(browser, { files, today: TODAY }, async (preview) => {
			await sidebarOf(preview).getByText(said).first().waitFor();
			const text = await sidebarOf(preview).innerText();
			expect(text).not.toMatch(/undefined|NaN|null|\[object/);
		});
	});
});
