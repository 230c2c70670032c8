// @vitest-environment happy-dom
import { Menu } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	all,
	chooseSuggestion,
	CONFIG_DIR,
	has,
	one,
	openApp,
	says,
	until,
	type OpenedApp,
} from './open-app';

const FILES = {
	'People/Ana Ruiz.md': '- 2026-05-18 call 30m: her grant\n',
	'People/Bo Lind.md': '- 2026-05-15 got: an hour on the budget (1h)\n',
	'Circle/Cleo Park.md': '- 2026-05-14 call\n',
	'Circle/Dan Roe.md': '- 2026-05-13 call\n',
	'Daily/2026-05-12.md': 'Lunch with [[Ana Ruiz]].\n',
	'Notes/Soup.md': 'Leeks #vip\n',
};
const dataPath = `${CONFIG_DIR}/plugins/action-threshold/data.json`;

let opened: OpenedApp | undefined;

async function open(files: Readonly<Record<string, string>> = FILES): Promise<OpenedApp> {
	opened = await openApp(files);
	return opened;
}

const press = (words: string): void => {
	one('.action-threshold-content button', words).click();
};

const conventions = async ({ text }: OpenedApp): Promise<unknown> =>
	(JSON.parse(await text(dataPath)) as { conventions: unknown }).conventions;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 4, 20, 12) });
});

afterEach(() => {
	opened?.close();
	opened = undefined;
	vi.useRealTimers();
});

describe('the first look', () => {
	it('says what was found, above the ladder, and goes away for good once it is right', async () => {
		const app = await open();
		expect(says('2 people in People/', '.action-threshold-found')).toBe(true);
		expect(
			says('1 daily note in Daily/, named YYYY\u2011MM\u2011DD', '.action-threshold-found'),
		).toBe(true);
		expect(has('.action-threshold-rung')).toBe(true);
		press('That is right');
		await until(() => !has('.action-threshold-reading'));
		expect(app.writes).toEqual([dataPath]);
		press('Go on to the ladder');
		await until(() => !has('.action-threshold-first-minute'));
		app.close();
		const again = await open({ ...FILES, [dataPath]: await app.text(dataPath) });
		expect(has('.action-threshold-reading')).toBe(false);
		expect(has('.action-threshold-first-minute')).toBe(false);
		again.run('show-reading');
		await until(() => has('.action-threshold-group'));
		expect(has('.action-threshold-rung')).toBe(false);
		press('Done');
		await until(() => has('.action-threshold-rung'));
	});

	it('shows entries as they were read, each of which leads to its line', async () => {
		const { app } = await open();
		one('.action-threshold-examples a', 'got: an hour').click();
		await until(() => app.workspace.getActiveFile()?.path === 'People/Bo Lind.md');
	});

	it('takes back what was changed last, and leaves the rest as it is set', async () => {
		const app = await open();
		press('Change');
		await until(() => says('You have 2 notes in Circle/; are they people?'));
		press('Yes, read Circle/ as people');
		await until(() => says('2 people in Circle/, 2 in People/', '.action-threshold-found'));
		app.run('undo');
		await until(() => says('2 people in People/', '.action-threshold-found'));
		expect(await conventions(app)).toEqual({});
	});

	it('reads a line as something else from the explanation of a note', async () => {
		const app = await open();
		const file = app.app.vault.getFileByPath('People/Bo Lind.md');
		if (file === null) throw new Error('The note is gone');
		await app.app.workspace.getLeaf().openFile(file);
		app.run('explain-note');
		await until(() => has('.action-threshold-report .action-threshold-read-as'));
		one('.action-threshold-report .action-threshold-read-as').click();
		await until(() => has('.modal select'));
		expect(has('.action-threshold-report')).toBe(false);
		expect(says('2026-05-15 got: an hour on the budget (1h)', '.modal')).toBe(true);
	});

	it('asks about a folder that may hold people, and reads it at a click', async () => {
		const app = await open();
		press('Change');
		await until(() => says('You have 2 notes in Circle/; are they people?'));
		press('Yes, read Circle/ as people');
		await until(() => says('2 people in Circle/, 2 in People/', '.action-threshold-found'));
		expect(await conventions(app)).toEqual({ peopleFolders: ['People', 'Circle'] });
		press('Back to what was found');
		await until(() => says('2 people in People/', '.action-threshold-found'));
		expect(await conventions(app)).toEqual({});
		expect(app.writes.every((path) => path === dataPath)).toBe(true);
	});

	it('lets the owner pick a tag of the vault, take a folder out, and type a property', async () => {
		const app = await open();
		press('Change');
		await until(() => has('.action-threshold-group'));
		press('Add a tag');
		await chooseSuggestion('#vip');
		await until(() => says('1 by #vip', '.action-threshold-found'));
		all('.action-threshold-remove')
			.find((button) => button.getAttribute('aria-label') === 'Remove People/ from folders')
			?.click();
		await until(() => says('1 person by #vip', '.action-threshold-found'));
		press('Change the name');
		await chooseSuggestion('DD.MM.YYYY');
		await until(() => says('No daily notes', '.action-threshold-found'));
		one('.action-threshold-choice', 'month first').querySelector('input')?.click();
		await vi.waitFor(async () => {
			expect(await conventions(app)).toEqual({
				peopleTags: ['vip'],
				peopleFolders: [],
				dailyFormat: 'DD.MM.YYYY',
				dateOrder: 'month-first',
			});
		});
	});

	it('where nobody was found asks about the folder in the notice', async () => {
		await open({ 'Circle/Cleo Park.md': '- 2026-05-14 call\n', 'Circle/Dan Roe.md': '' });
		expect(has('.action-threshold-reading')).toBe(false);
		one('.action-threshold-notice button', 'Yes, read Circle/ as people').click();
		await until(() => says('2 people in Circle/', '.action-threshold-found'));
	});

	it('is reached from a vault without people and from the settings', async () => {
		const { app } = await open({ 'Soup.md': 'Leeks' });
		one('.action-threshold-notice button', 'Say which notes are people').click();
		await until(() => has('.action-threshold-group'));
		press('Done');
		await until(() => has('.action-threshold-notice'));
		app.setting.open();
		app.setting.openTabById('action-threshold');
		one('.setting-item', 'How notes are read').click();
		await until(() => says('Show what was found', '.setting-item'));
		one('.setting-item', 'Show what was found').click();
		await until(() => has('.action-threshold-group'));
	});
});

describe('a note explained', () => {
	it('from the palette: what each line was read as; a click leads to the line', async () => {
		const { app, run } = await open();
		await app.workspace.openLinkText('People/Bo Lind.md', '');
		run('explain-note');
		await until(() => says('How “Bo Lind” is read', '.modal-title'));
		expect(says('they did something for you: help, 1 h', '.action-threshold-report')).toBe(true);
		const row = one('.action-threshold-report .action-threshold-row', 'Line 1');
		expect(row.hasAttribute('aria-expanded')).toBe(false);
		row.click();
		await until(() => !has('.modal-title'));
		expect(app.workspace.getActiveFile()?.path).toBe('People/Bo Lind.md');
	});

	it('from the menu of the note', async () => {
		const { app } = await open();
		const file = app.vault.getFileByPath('Daily/2026-05-12.md');
		if (file === null) throw new Error('There is no note');
		const menu = new Menu();
		app.workspace.announceFileMenu(menu, file, 'file-explorer-context-menu');
		menu.showAtPosition({ x: 0, y: 0 });
		await until(() => says('Explain how this note is read', '.menu-item'));
		one('.menu-item', 'Explain how this note is read').click();
		await until(() => says('12 May, Ana Ruiz: in touch', '.action-threshold-report'));
	});

	it('is not offered where no note is open', async () => {
		const { app } = await open();
		const offered = (): boolean =>
			app.commands.listCommands().some(({ id }) => id === 'action-threshold:explain-note');
		expect(offered()).toBe(false);
		await app.workspace.openLinkText('Notes/Soup.md', '');
		expect(offered()).toBe(true);
	});
});

describe('the first minute', () => {
	const confirmed = async (files: Readonly<Record<string, string>> = FILES): Promise<OpenedApp> => {
		const app = await open(files);
		press('That is right');
		await until(() => has('.action-threshold-first-minute'));
		app.writes.length = 0;
		return app;
	};
	const question = (): string => one('.action-threshold-question-text').textContent;

	it('remembers who acted, with the line, and writes nothing while questions are answered', async () => {
		const { app, writes } = await confirmed();
		expect(says('Your notes remember 1 time somebody acted for you')).toBe(true);
		const first = question();
		press('Yes');
		await until(() => question() !== first);
		expect(writes).toEqual([]);
		one('.action-threshold-first-minute .action-threshold-row', 'an hour on the budget').click();
		await until(() => app.workspace.getActiveFile()?.path === 'People/Bo Lind.md');
	});

	it('saves answers as properties of their notes only when told to, and takes them back as one', async () => {
		const { text, writes, run } = await confirmed();
		const asked: string[] = [];
		for (const words of ['Yes', 'No']) {
			const now = question();
			asked.push(now);
			press(words);
			await until(() => !has('.action-threshold-question-text') || question() !== now);
		}
		expect(asked.every((one) => /^Would (?:Ana Ruiz|Bo Lind) lend you [\d,]+\?$/.test(one))).toBe(
			true,
		);
		press('Save 2 answers');
		await until(() => says('Written to 2 notes.', '.notice'));
		const notes = writes.filter((path) => path.endsWith('.md')).sort();
		expect(notes).toEqual(['People/Ana Ruiz.md', 'People/Bo Lind.md']);
		const both = [await text('People/Ana Ruiz.md'), await text('People/Bo Lind.md')].join('');
		expect(both).toMatch(/^would: lend \d+$/m);
		expect(both).toMatch(/^would_not: lend \d+$/m);
		run('undo');
		await until(() => says('Undone.', '.notice'));
		expect(await text('People/Ana Ruiz.md')).toBe(FILES['People/Ana Ruiz.md']);
		expect(await text('People/Bo Lind.md')).toBe(FILES['People/Bo Lind.md']);
	});

	it('keeps what came into the note just before the answer was written, when the answer is taken back', async () => {
		const { app, edit, text, run } = await confirmed();
		press('Yes');
		await until(() => says('Save 1 answer'));
		const process = app.vault.process.bind(app.vault);
		const meanwhile = '- 2026-05-19 message: on her way\n';
		vi.spyOn(app.vault, 'process').mockImplementationOnce(async (file, ...rest) => {
			await edit(file.path, (before) => before + meanwhile);
			return process(file, ...rest);
		});
		press('Save 1 answer');
		await until(() => says('Written to 1 note.', '.notice'));
		run('undo');
		await until(() => says('Undone.', '.notice'));
		const notes = await Promise.all(['People/Ana Ruiz.md', 'People/Bo Lind.md'].map(text));
		expect(notes.join('')).toContain(meanwhile);
		expect(notes.join('')).not.toContain('would');
	});

	it('adds to what the property says already', async () => {
		const note = '---\nwould: recommendation\n---\n- 2026-05-18 call 30m: her grant\n';
		const { text } = await confirmed({ 'People/Ana Ruiz.md': note });
		press('Yes');
		await until(() => says('Save 1 answer'));
		press('Save 1 answer');
		await until(() => says('Written to 1 note.', '.notice'));
		expect(await text('People/Ana Ruiz.md')).toMatch(/would:\n {2}- recommendation\n {2}- lend /);
	});

	it('goes on to the ladder with one favor open, and comes back by its command', async () => {
		const { run } = await confirmed({
			...FILES,
			'Me.md': '---\ntype: me\ncan: proofreading\n---\n',
			'People/Ana Ruiz.md':
				'---\nneeds: someone to proofread her grant text\n---\n- 2026-05-18 call 30m: her grant\n',
		});
		press('Go on to the ladder');
		await until(() => !has('.action-threshold-first-minute'));
		expect(has('.action-threshold-open')).toBe(true);
		expect(has('.action-threshold-draft')).toBe(true);
		run('show-first-minute');
		await until(() => has('.action-threshold-first-minute'));
	});
});
