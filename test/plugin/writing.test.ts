// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MarkdownView } from '../host/markdown-view';
import {
	all,
	choose,
	chooseSuggestion,
	CONFIG_DIR,
	one,
	openApp,
	says,
	type,
	until,
} from './open-app';
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

/** The editor of the open note. */
function editorOf(): HTMLTextAreaElement {
	const area = one('textarea');
	if (!area.instanceOf(HTMLTextAreaElement)) throw new Error('There is no editor');
	return area;
}

/** Types at the end of the open note, as a person does. */
function write(words: string): void {
	const area = editorOf();
	area.focus();
	for (const letter of words) {
		area.value += letter;
		area.setSelectionRange(area.value.length, area.value.length);
		area.dispatchEvent(new Event('input', { bubbles: true }));
	}
}

describe('a name typed after an @', () => {
	const files = {
		...FILES,
		'People/Zoë Ångström.md': '---\naliases: [Zed]\n---\n- 2026-05-19 lunch\n',
		'2026-05-20.md': '- ',
	};

	async function openDaily(more: Readonly<Record<string, string>> = {}): Promise<OpenedApp> {
		const made = await open({ ...files, ...more });
		await made.app.workspace.openLinkText('2026-05-20.md', '');
		return made;
	}

	const suggested = (): string[] => all('.suggestion-item').map((el) => el.textContent);

	it('is completed, accents or not, the last met first', async () => {
		await openDaily();
		write('@');
		expect(suggested().map((text) => text.split(' ')[0])).toEqual(['Zoë', 'Ana', 'Bo']);
		write('ang');
		expect(suggested()).toHaveLength(1);
		press('Enter');
		expect(editorOf().value).toBe('- [[Zoë Ångström]]');
	});

	it('keeps the alias it was found by', async () => {
		await openDaily();
		write('@zed');
		expect(suggested()[0]).toContain('as Zed');
		press('Enter');
		expect(editorOf().value).toBe('- [[Zoë Ångström|Zed]]');
	});

	it('goes on to what was done, in the plain form', async () => {
		const { text } = await openDaily();
		write('@ana');
		press('Enter');
		expect(suggested()).toEqual(['gave …', 'got from …', 'asked …', 'met …']);
		press('ArrowDown');
		press('Enter');
		write('a lift');
		expect(editorOf().value).toBe('- got from [[Ana Ruiz]]: a lift');
		editorOf().dispatchEvent(new Event('blur'));
		await vi.waitFor(async () => {
			expect(await text('2026-05-20.md')).toBe('- got from [[Ana Ruiz]]: a lift');
		});
		await until(() => says('In touch today', '.action-threshold-people'));
	});

	it.each(['Escape', 'typing on'])('is just the link after %s', async (how) => {
		await openDaily();
		write('@ana');
		press('Enter');
		if (how === 'Escape') press('Escape');
		else write(' called');
		expect(suggested()).toEqual([]);
		expect(editorOf().value).toBe(how === 'Escape' ? '- [[Ana Ruiz]]' : '- [[Ana Ruiz]] called');
	});

	it('has nothing more to say in the middle of a sentence, or in the note of somebody', async () => {
		const { app } = await openDaily();
		write('coffee with @ana');
		press('Enter');
		expect(suggested()).toEqual([]);
		await app.workspace.openLinkText('People/Bo Lind.md', '');
		write('- @ana');
		press('Enter');
		expect(suggested()).toEqual([]);
		expect(editorOf().value).toBe(`${BO}- [[Ana Ruiz]]`);
	});

	it.each(['mail ana@', '`@', '```\n@'])('is none in %s', async (words) => {
		await openDaily();
		write(words);
		write('an');
		expect(suggested()).toEqual([]);
	});

	it('is not completed where nobody begins so, and where it is switched off', async () => {
		await openDaily();
		write('@home');
		expect(suggested()).toEqual([]);
		opened?.close();
		await openDaily({
			[`${CONFIG_DIR}/plugins/action-threshold/data.json`]: '{"completesNames": false}',
		});
		write('@ana');
		expect(suggested()).toEqual([]);
	});
});

describe('reading a line as something else', () => {
	const daily = { ...FILES, '2026-05-20.md': 'Rain.\n\n- saw [[Bo Lind]], then [[Ana Ruiz]]\n' };

	async function openAt(path: string, line: number): Promise<OpenedApp> {
		const made = await open(daily);
		await made.app.workspace.openLinkText(path, '');
		const view = made.app.workspace.getActiveViewOfType(MarkdownView as never) as unknown;
		if (!(view instanceof MarkdownView)) throw new Error('No note is open');
		view.editor.setCursor({ line: line - 1, ch: 2 });
		return made;
	}

	it('shows what was read, and writes what was chosen, which can be undone', async () => {
		const { run, text } = await openAt('People/Ana Ruiz.md', 5);
		expect(run('read-line-as')).toBe(true);
		await until(() => says('Read now as: in touch, both of you: a call, 30 min.'));
		choose(field('What'), 'gave');
		type(field('Minutes'), '60');
		const line = '- **2026-05-18** gave: her grant (1h)';
		expect(says(line, '.action-threshold-preview code')).toBe(true);
		one('.action-threshold-modal button', 'Write it').click();
		await until(() => says('The line is written in the plain form.', '.notice'));
		expect(await text('People/Ana Ruiz.md')).toContain(`${line}\n`);
		run('undo');
		await until(() => says('Undone.', '.notice'));
		expect(await text('People/Ana Ruiz.md')).toBe(ANA);
	});

	it('asks of whom where a line names several', async () => {
		const { run, text } = await openAt('2026-05-20.md', 3);
		run('read-line-as');
		await until(() => says('Read now as', '.action-threshold-preview'));
		const who = field('Who');
		if (!who.instanceOf(HTMLSelectElement)) throw new Error('Nobody can be chosen');
		const ana = [...who.options].find((option) => option.text === 'Ana Ruiz');
		choose(who, ana?.value ?? '');
		choose(field('What'), 'got');
		one('.action-threshold-modal button', 'Write it').click();
		await until(() => says('The line is written', '.notice'));
		expect(await text('2026-05-20.md')).toBe(
			'Rain.\n\n- got from [[Ana Ruiz]]: saw [[Bo Lind]], then [[Ana Ruiz]]\n',
		);
	});

	it('is offered only where something can be read', async () => {
		const { run } = await openAt('2026-05-20.md', 1);
		expect(run('read-line-as')).toBe(false);
	});

	it('is in the menu of a line', async () => {
		await openAt('People/Ana Ruiz.md', 4);
		editorOf().dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		one('.menu-item', 'Read this line as').click();
		await until(() => says('Read now as: they did something for you: an introduction.'));
	});

	it('is beside the lines of the sidebar', async () => {
		await open(daily);
		one('.action-threshold-asks .action-threshold-read-as').click();
		await until(() => says('Read now as: you asked them: a recommendation, still open.'));
	});

	it('says plainly where the line cannot say it', async () => {
		const there = { ...FILES, '2026-05-20 Sync.md': '## Attendees\n- [[Ana Ruiz]]\n' };
		const made = await open(there);
		await made.app.workspace.openLinkText('2026-05-20 Sync.md', '');
		const area = editorOf();
		area.setSelectionRange(area.value.length - 3, area.value.length - 3);
		made.run('read-line-as');
		await until(() => says('This is a list of who was there.', '.action-threshold-preview'));
		expect(one('.action-threshold-modal button', 'Write it').hasAttribute('disabled')).toBe(true);
	});
});
