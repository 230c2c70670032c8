// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { all, choose, chooseSuggestion, one, openApp, says, type, until } from './open-app';
import type { OpenedApp } from './open-app';

const ANA = `# Ana Ruiz

## Log
- **2026-05-02** got: introduction to Acme
- **2026-05-18** call 30m: her grant
`;
const BO = `- 2026-05-12 asked: recommendation for the residency
- 2026-05-15 got: an hour on the budget (1h)
`;
const FILES = { 'People/Ana Ruiz.md': ANA, 'People/Bo Lind.md': BO };

let opened: OpenedApp | undefined;

async function open(...given: Parameters<typeof openApp>): Promise<OpenedApp> {
	opened = await openApp(...given);
	return opened;
}

const field = (name: string): HTMLElement => {
	const found = one('.action-threshold-modal .setting-item', name);
	return found.querySelector<HTMLElement>('input, select') ?? document.body;
};

/** Presses a key where the focus is. */
function press(key: string): void {
	const target = document.activeElement ?? document.body;
	target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date'] });
	vi.setSystemTime(new Date('2026-05-20T12:00:00'));
});

afterEach(() => {
	opened?.close();
	opened = undefined;
	vi.useRealTimers();
});

async function log(name: string, words: string): Promise<void> {
	opened?.run('log-interaction');
	type(field('Who'), name);
	type(field('In your words'), words);
	await until(() => says(words, '.action-threshold-preview code'));
	one('.action-threshold-modal button', 'Log it').click();
	await vi.waitFor(async () => {
		expect(await opened?.text(`People/${name}.md`)).toContain(words);
	});
}

describe('logging', () => {
	it('takes the style of the note, and says where the line goes', async () => {
		const { text } = await open(FILES);
		await log('Ana Ruiz', 'the move');
		expect(await text('People/Ana Ruiz.md')).toBe(`${ANA}- **2026-05-20** call: the move\n`);
	});

	it('says under which heading', async () => {
		const { run } = await open(FILES);
		run('log-interaction');
		type(field('Who'), 'ana ruiz');
		await until(() =>
			says('Will be written to Ana Ruiz, under “Log”:', '.action-threshold-preview'),
		);
	});

	it('owns up to words that would be read otherwise', async () => {
		const { run } = await open(FILES);
		run('log-interaction');
		type(field('Who'), 'ana ruiz');
		type(field('In your words'), 'tagged #gave');
		await until(() => says('These words say something else', '.action-threshold-preview'));
	});
});

describe('asks', () => {
	it('are recorded with what the ladder calls them', async () => {
		const { run, text } = await open(FILES);
		run('record-ask');
		expect(says('Record an ask', '.modal-title')).toBe(true);
		type(field('Who'), 'ana ruiz');
		choose(field('For what'), 'a recommendation');
		type(field('In your words'), 'the residency');
		const line = '- **2026-05-20** asked: a recommendation, the residency';
		await until(() => says(line, '.action-threshold-preview code'));
		one('.action-threshold-modal button', 'Log it').click();
		await until(() => says('Logged in Ana Ruiz.', '.notice'));
		expect(await text('People/Ana Ruiz.md')).toBe(`${ANA}${line}\n`);
		await until(() => says('Ana Ruiz: a recommendation, the residency', '.action-threshold-asks'));
	});

	it('are ended by a command and one key', async () => {
		const { run, text } = await open(FILES);
		run('end-ask');
		await chooseSuggestion('Bo Lind: recommendation for the residency');
		await until(() => says('key p', '.suggestion-item'));
		press('p');
		await until(() => says('Noted in Bo Lind.', '.notice'));
		expect(await text('People/Bo Lind.md')).toBe(BO.replace('residency', 'residency -> partly'));
	});

	it('are ended by one key in the sidebar', async () => {
		const { text } = await open(FILES);
		const row = one('.action-threshold-asks li');
		row
			.querySelector('a')
			?.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, cancelable: true }));
		await until(() => says('Noted in Bo Lind.', '.notice'));
		expect(await text('People/Bo Lind.md')).toBe(BO.replace('residency', 'residency -> no'));
	});
});

describe('undoing', () => {
	it('takes back one change after the other, in whatever notes', async () => {
		const { run, text } = await open(FILES);
		await log('Ana Ruiz', 'one');
		await log('Bo Lind', 'two');
		await log('Ana Ruiz', 'three');
		run('undo');
		await until(() => all('.notice').filter((el) => el.textContent === 'Undone.').length === 1);
		expect(await text('People/Ana Ruiz.md')).toBe(`${ANA}- **2026-05-20** call: one\n`);
		run('undo');
		await until(() => all('.notice').filter((el) => el.textContent === 'Undone.').length === 2);
		expect(await text('People/Bo Lind.md')).toBe(BO);
		run('undo');
		await until(() => all('.notice').filter((el) => el.textContent === 'Undone.').length === 3);
		expect(await text('People/Ana Ruiz.md')).toBe(ANA);
		run('undo');
		await until(() => says('There is nothing to undo.', '.notice'));
	});

	it('leaves a note alone that has changed since, and goes on to others', async () => {
		const { run, text, edit } = await open(FILES);
		await log('Bo Lind', 'two');
		await log('Ana Ruiz', 'one');
		await edit('People/Ana Ruiz.md', (before) => `${before}More.\n`);
		run('undo');
		await until(() => says('The note has changed since', '.notice'));
		expect(await text('People/Ana Ruiz.md')).toContain('call: one\nMore.');
		run('undo');
		await until(() => says('Undone.', '.notice'));
		expect(await text('People/Bo Lind.md')).toBe(BO);
	});

	it('follows a note that was renamed', async () => {
		const { app, run, text } = await open(FILES);
		await log('Bo Lind', 'two');
		const file = app.vault.getFileByPath('People/Bo Lind.md');
		if (file === null) throw new Error('Bo is not there');
		await app.fileManager.renameFile(file, 'People/Robert Lind.md');
		run('undo');
		await until(() => says('Undone.', '.notice'));
		expect(await text('People/Robert Lind.md')).toBe(BO);
	});

	it('says so when the note is gone', async () => {
		const { app, run } = await open(FILES);
		await log('Bo Lind', 'two');
		const file = app.vault.getFileByPath('People/Bo Lind.md');
		if (file === null) throw new Error('Bo is not there');
		await app.fileManager.trashFile(file);
		run('undo');
		await until(() => says('That note is no longer there.', '.notice'));
	});
});
