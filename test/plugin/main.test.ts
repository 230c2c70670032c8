// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	CONFIG_DIR,
	all,
	choose,
	chooseSuggestion,
	has,
	one,
	openApp,
	says,
	type,
	until,
} from './open-app';
import type { OpenedApp } from './open-app';

const ANA = `---
closeness: 8
can: bookkeeping
needs: someone to proofread her grant text
---
# Ana Ruiz

## Log
- 2026-05-02 got: introduction to Acme
- 2026-05-18 call 30m: her grant
`;
const BO = `- 2026-04-02 meal 60m: the move
- 2026-05-12 asked: recommendation for the residency
- 2026-05-15 got: an hour on the budget (1h)
`;
const ME = `---
type: me
can: proofreading
hours_per_week: 4
---
`;
const FILES = {
	'People/Ana Ruiz.md': ANA,
	'People/Bo Lind.md': BO,
	'Me.md': ME,
	'Notes/Soup.md': 'Leeks and potatoes.',
};

/** Where the stand-in keeps the settings of the plugin. */
const dataPath = `${CONFIG_DIR}/plugins/action-threshold/data.json`;

let opened: OpenedApp | undefined;

async function open(...given: Parameters<typeof openApp>): Promise<OpenedApp> {
	opened = await openApp(...given);
	return opened;
}

const count = (action: string): number =>
	Number(one(`[data-action=${action}] .action-threshold-count`).textContent);
const setToday = (day: string): void => {
	vi.setSystemTime(new Date(`${day}T12:00:00`));
};

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date'] });
	setToday('2026-05-20');
});

afterEach(() => {
	opened?.close();
	opened = undefined;
	vi.useRealTimers();
});

describe('the sidebar over a vault', () => {
	it('shows the ladder, the people of the lowest rung and the favors of the week', async () => {
		await open(FILES);
		expect(all('[role=option]')).toHaveLength(12);
		expect(says('Ana Ruiz', '.action-threshold-people')).toBe(true);
		expect(says('Help Ana proofread her grant text', '.action-threshold-name')).toBe(true);
		expect(says('Bo Lind: recommendation for the residency', '.action-threshold-asks')).toBe(true);
	});

	it('writes nothing unasked', async () => {
		const { writes, run } = await open(FILES);
		for (const row of all('.action-threshold-row, [role=option], .action-threshold-fold')) {
			row.click();
		}
		run('check-notes');
		run('suggest-favor');
		run('who-can-i-ask');
		run('log-interaction');
		await new Promise((resolve) => window.setTimeout(resolve, 400));
		expect(writes).toEqual([]);
	});

	it('keeps the chosen rung with the workspace', async () => {
		const { app } = await open(FILES);
		one('[data-action=hour]').click();
		await until(() => one('[data-action=hour]').getAttribute('aria-selected') === 'true');
		const [leaf] = app.workspace.getLeavesOfType('action-threshold-sidebar');
		expect(leaf?.getViewState().state).toMatchObject({ rung: 'hour' });
	});

	it('leaves nothing behind when it is switched off', async () => {
		const { app, close } = await open(FILES);
		close();
		await app.vault.create('People/Cleo Park.md', '- 2026-05-19 call 10m: hello');
		await app.metadataCache.settled();
		expect(has('.action-threshold-sidebar')).toBe(false);
		opened = undefined;
	});
});

describe('live', () => {
	it('a note changed on disk moves the ladder without a reload', async () => {
		const { put } = await open(FILES);
		const before = count('recommendation');
		put('People/Bo Lind.md', BO.replace('the residency', 'the residency -> yes'));
		await until(() => count('recommendation') === before + 1);
	});

	it('a person renamed goes by the new name, one deleted is gone', async () => {
		const { app } = await open(FILES);
		const bo = app.vault.getFileByPath('People/Bo Lind.md');
		if (bo === null) throw new Error('Bo is not there');
		await app.fileManager.renameFile(bo, 'People/Robert Lind.md');
		await until(() => says('Robert Lind', '.action-threshold-people'));
		expect(says('Bo Lind', '.action-threshold-people')).toBe(false);
		await app.fileManager.trashFile(bo);
		await until(() => !says('Robert Lind', '.action-threshold-people'));
	});

	it('people marked by a tag are found also where the app has not read its notes yet', async () => {
		const files = { 'Ana Ruiz.md': `---\ntags: [person]\n${ANA.slice(4)}`, 'Soup.md': 'Leeks' };
		await open(files, { lateMetadata: true });
		await until(() => says('1 person would act for you'));
	});

	it('the first person in an empty vault is found', async () => {
		const { app } = await open({});
		expect(says('This vault has no notes yet')).toBe(true);
		await app.vault.createFolder('People');
		await app.vault.create('People/Ana Ruiz.md', ANA);
		await until(() => says('1 person would act for you'));
	});

	it('a new day shows as soon as it is noticed', async () => {
		await open(FILES);
		expect(says('In touch 2 days ago', '.action-threshold-people')).toBe(true);
		setToday('2026-05-21');
		window.dispatchEvent(new Event('focus'));
		await until(() => says('In touch 3 days ago', '.action-threshold-people'));
	});

	it('the card of a person shows while their note is open', async () => {
		const { app } = await open(FILES);
		expect(has('.action-threshold-card')).toBe(false);
		await app.workspace.openLinkText('People/Bo Lind.md', '');
		await until(() => says('Bo Lind', '.action-threshold-card'));
		await app.workspace.openLinkText('Notes/Soup.md', '');
		await until(() => !has('.action-threshold-card'));
	});
});

describe('states', () => {
	it('a vault without people says what was looked for', async () => {
		await open({ 'Soup.md': 'Leeks', 'Bread.md': 'Rye' });
		expect(
			says(
				'None of the 2 notes in this vault lies in a folder such as “People” or “Contacts”, has a tag such as #person or #contact, or a property such as “type: person” or “categories: [[People]]”.',
			),
		).toBe(true);
	});

	it('a vault whose people notes are broken says where', async () => {
		await open({ 'People/Ana.md': '---\ncan: [a\n---\n', 'People/Bo.md': '---\nx: : y\n---\n' });
		expect(says('Your notes about people cannot be read')).toBe(true);
		expect(says('Ana, line', '.action-threshold-notice')).toBe(true);
	});
});

describe('suggesting a favor', () => {
	const suggested = 'Help Ana proofread her grant text';

	async function chooseFor(deed: string): Promise<OpenedApp> {
		const made = await open(FILES);
		made.run('suggest-favor');
		await chooseSuggestion(suggested);
		await chooseSuggestion(deed);
		return made;
	}

	it('finds favors by person and by deed, each with its reason', async () => {
		const { run } = await open(FILES);
		run('suggest-favor');
		type(one('.prompt-input'), 'ana grant');
		await until(() => says(suggested, '.suggestion-item'));
		expect(says('You can: “proofreading”', '.suggestion-item')).toBe(true);
		type(one('.prompt-input'), 'zzzz');
		await until(() => !says(suggested, '.suggestion-item'));
	});

	it('as an open task changes the note in one place; ticking it on disk logs the favor', async () => {
		const { text, writes, put } = await chooseFor('Add as open task');
		const path = 'People/Ana Ruiz.md';
		await until(() => writes.includes(path));
		const task = '- [ ] 2026-05-20 gave: help: proofread her grant text (1h)';
		const written = await text(path);
		expect(written.split('\n').filter((line) => !ANA.split('\n').includes(line))).toEqual([task]);
		expect(says('Added an open task to Ana Ruiz.', '.notice')).toBe(true);
		await until(() => !says(suggested, '.action-threshold-name'));
		put(path, written.replace('- [ ]', '- [x]'));
		await app(path);
		await until(() => says('You gave 1 favor and got 1', '.action-threshold-card'));
	});

	it('as a task of today’s note has the form of the vault’s tasks, and is logged once when it is ticked', async () => {
		const daily = 'Daily/2026-05-20.md';
		const files = {
			...FILES,
			'Daily/2026-05-19.md': '- [x] call [[Bo Lind]] ✅ 2026-05-19\n',
			[daily]: 'Rain.\n',
		};
		const { run, text, writes, put } = await open(files);
		run('suggest-favor');
		await chooseSuggestion(suggested);
		await chooseSuggestion('Add as open task to today’s note');
		await until(() => writes.includes(daily));
		const written = await text(daily);
		const task = 'gave [[Ana Ruiz]]: help: proofread her grant text (1h) ➕ 2026-05-20';
		expect(written).toContain(`- [ ] ${task}\n`);
		expect(written.startsWith('Rain.\n')).toBe(true);
		put(daily, written.replace(`[ ] ${task}`, `[x] ${task} ✅ 2026-05-20`));
		await app('People/Ana Ruiz.md');
		await until(() => says('You gave 1 favor and got 1', '.action-threshold-card'));
	});

	it('logged as done is read as a favor at once', async () => {
		const { text, writes } = await chooseFor('Log as done today');
		const path = 'People/Ana Ruiz.md';
		await until(() => writes.includes(path));
		expect(await text(path)).toContain('- 2026-05-20 gave: help: proofread her grant text (1h)\n');
		await app(path);
		await until(() => says('You gave 1 favor and got 1', '.action-threshold-card'));
	});

	async function app(path: string): Promise<void> {
		await opened?.app.workspace.openLinkText(path, '');
	}

	it('can be undone', async () => {
		const { text } = await chooseFor('Add as open task');
		await until(() => says('Added an open task', '.notice'));
		one('.notice button', 'Undo').click();
		await until(() => says('Undone.', '.notice'));
		expect(await text('People/Ana Ruiz.md')).toBe(ANA);
		await until(() => says(suggested, '.action-threshold-name'));
	});

	it('is not undone over a note that has changed since', async () => {
		const { text, edit } = await chooseFor('Add as open task');
		await until(() => says('Added an open task', '.notice'));
		await edit('People/Ana Ruiz.md', (before) => `${before}More.\n`);
		one('.notice button', 'Undo').click();
		await until(() => says('The note has changed since', '.notice'));
		expect(await text('People/Ana Ruiz.md')).toContain('More.');
		expect(await text('People/Ana Ruiz.md')).toContain('gave: help');
	});

	it('that is dismissed stays away, also after a restart, until it is brought back', async () => {
		const { text, writes } = await chooseFor('Not this one');
		await until(() => says('Set aside', '.notice'));
		await until(() => !says(suggested, '.action-threshold-name'));
		expect(writes).toEqual([dataPath]);
		const data = await text(dataPath);
		expect(JSON.parse(data)).toMatchObject({ setAside: [{}] });
		one('.notice button', 'Undo').click();
		await until(() => says(suggested, '.action-threshold-name'));
	});

	it('for the person whose note is open shows only theirs, and is offered only there', async () => {
		const { app: host, run } = await open(FILES);
		expect(run('suggest-favor-for-active-person')).toBe(false);
		await host.workspace.openLinkText('People/Bo Lind.md', '');
		expect(run('suggest-favor-for-active-person')).toBe(true);
		await until(() => has('.suggestion-item'));
		expect(says(suggested, '.suggestion-item')).toBe(false);
	});

	it('says so when the note cannot be written, and changes nothing', async () => {
		const faults = { failWrite: (path: string) => (path.endsWith('.md') ? 'EROFS' : undefined) };
		const { run, text } = await open(FILES, { faults });
		run('suggest-favor');
		await chooseSuggestion(suggested);
		await chooseSuggestion('Add as open task');
		await until(() => says('Nothing was written: EROFS', '.notice'));
		expect(await text('People/Ana Ruiz.md')).toBe(ANA);
		expect(says(suggested, '.action-threshold-name')).toBe(true);
	});
});

describe('a promise that is an open task', () => {
	const promised = { ...FILES, 'Daily/2026-05-10.md': '- [ ] send [[Bo Lind]] the photos\n' };
	const title = 'Keep your promise to Bo: send Bo Lind the photos';

	it('is ticked where it stands once it is done, and not written twice', async () => {
		const { run, text } = await open(promised);
		run('suggest-favor');
		await chooseSuggestion(title);
		await chooseSuggestion('Log as done today');
		await until(() => says('Logged in Bo Lind.', '.notice'));
		expect(await text('Daily/2026-05-10.md')).toBe(
			'- [x] send [[Bo Lind]] the photos ✅ 2026-05-20\n',
		);
		expect(await text('People/Bo Lind.md')).toBe(BO);
	});

	it('is shown, not added again, when it is to be a task', async () => {
		const { app, run, writes } = await open(promised);
		run('suggest-favor');
		await chooseSuggestion(title);
		await chooseSuggestion('Add as open task');
		await until(() => app.workspace.getActiveFile()?.path === 'Daily/2026-05-10.md');
		expect(writes.filter((path) => path.endsWith('.md'))).toEqual([]);
	});
});

describe('asking', () => {
	it('ranks people for an ask and its topic, and opens the note at the telling line', async () => {
		const { app, run } = await open(FILES);
		run('who-can-i-ask');
		await chooseSuggestion('An hour of help');
		await until(() => has('.suggestion-item'));
		type(one('.prompt-input'), 'bookkeeping');
		await until(() => says('They can: “bookkeeping”', '.suggestion-item'));
		one('.suggestion-item', 'Ana Ruiz').click();
		await chooseSuggestion('Open the note');
		await until(() => app.workspace.getActiveFile()?.path === 'People/Ana Ruiz.md');
	});

	it('goes on from a ranked person to the record of the ask', async () => {
		const { run, text } = await open(FILES);
		run('who-can-i-ask');
		await chooseSuggestion('An hour of help');
		await chooseSuggestion('Ana Ruiz');
		await chooseSuggestion('Note that I asked');
		await until(() => says('asked: an hour of help', '.action-threshold-preview'));
		one('.action-threshold-modal button', 'Log it').click();
		await until(() => says('Logged in Ana Ruiz.', '.notice'));
		expect(await text('People/Ana Ruiz.md')).toContain('- 2026-05-20 asked: an hour of help');
	});

	it('plans the week from the palette, with reasons in the rows', async () => {
		const { run } = await open(FILES);
		run('plan-week');
		await until(() => says('Help Ana proofread her grant text', '.suggestion-item'));
		expect(says('You can: “proofreading”', '.suggestion-item')).toBe(true);
		expect(one('.prompt-input').getAttribute('placeholder')).toContain('of 4 h given this week');
	});

	it('an open ask is closed with one button, in its own line', async () => {
		const { text } = await open(FILES);
		one('.action-threshold-asks button', 'Yes').click();
		await until(() => says('Noted in Bo Lind.', '.notice'));
		expect(await text('People/Bo Lind.md')).toBe(
			BO.replace('the residency\n', 'the residency -> yes\n'),
		);
		await until(() => says('No ask is waiting for an outcome.'));
	});
});

describe('logging', () => {
	it('previews the exact line and writes it in its place', async () => {
		const { run, text } = await open(FILES);
		run('log-interaction');
		const field = (name: string): HTMLElement =>
			one('.action-threshold-modal .setting-item', name).querySelector<HTMLElement>(
				'input, select',
			) ?? document.body;
		expect(says('Choose a person first.', '.action-threshold-preview')).toBe(true);
		type(field('Who'), 'bo lind');
		choose(field('What'), 'got');
		expect(says('Say in a few words', '.action-threshold-preview')).toBe(true);
		type(field('In your words'), 'introduction to Ana');
		type(field('When'), 'tomorrow');
		expect(says('not in the future', '.action-threshold-preview')).toBe(true);
		type(field('When'), 'yesterday');
		const line = '- 2026-05-19 got: introduction to Ana';
		expect(says('Tuesday, 19 May', '.action-threshold-modal .setting-item')).toBe(true);
		await until(() => says(line, '.action-threshold-preview code'));
		expect(says('Will be written to Bo Lind', '.action-threshold-preview')).toBe(true);
		one('.action-threshold-modal button', 'Log it').click();
		await until(() => says('Logged in Bo Lind.', '.notice'));
		expect(await text('People/Bo Lind.md')).toBe(`${BO}${line}\n`);
	});
});

describe('logging into the daily note', () => {
	const data = { [dataPath]: '{"logInto": "daily"}' };

	async function log(files: Readonly<Record<string, string>>): Promise<OpenedApp> {
		const made = await open({ ...FILES, ...data, ...files });
		await made.app.workspace.openLinkText('People/Bo Lind.md', '');
		made.run('log-interaction');
		one('.action-threshold-modal button', 'Log it').click();
		await until(() => says('Logged in Bo Lind.', '.notice'));
		return made;
	}

	it('writes there, with a link', async () => {
		const { text } = await log({ '2026-05-20.md': 'Rain.\n' });
		expect(await text('2026-05-20.md')).toContain('- call with [[Bo Lind]]');
		expect(await text('People/Bo Lind.md')).toBe(BO);
		await until(() => says('In touch today', '.action-threshold-people'));
	});

	it("writes into the person's note where that day has none yet", async () => {
		const { text } = await log({});
		expect(await text('People/Bo Lind.md')).toBe(`${BO}- 2026-05-20 call\n`);
	});
});

describe('checking notes', () => {
	it('lists what is wrong, and leads to its line', async () => {
		const { app, run } = await open({
			...FILES,
			'People/Cleo Park.md': '---\nbirthday: soon\n---\n- 2026-02-31 call 10m: x\n',
		});
		run('check-notes');
		await until(() => has('.action-threshold-report .action-threshold-row'));
		one('.action-threshold-report .action-threshold-row', 'Cleo Park, line 4').click();
		await until(() => app.workspace.getActiveFile()?.path === 'People/Cleo Park.md');
	});
});

describe('numbers', () => {
	it('stand in place of words only where the owner asks for them', async () => {
		const { run } = await open(FILES);
		one('.action-threshold-people .action-threshold-row').click();
		await until(() => has('.action-threshold-factor'));
		expect(says('%', '.action-threshold-factor')).toBe(false);
		run('toggle-numbers');
		await until(() => says('%', '.action-threshold-factor'));
		run('toggle-numbers');
		await until(() => !says('%', '.action-threshold-factor'));
	});
});

describe('settings', () => {
	it('take effect without a restart: another folder of people', async () => {
		const { app } = await open({ ...FILES, 'Clients/Cleo Park.md': '- 2026-05-19 got: help' });
		expect(says('Cleo Park')).toBe(false);
		app.setting.open();
		app.setting.openTabById('action-threshold');
		const input = one('.setting-item', 'Folders of people').querySelector('input');
		if (input === null) throw new Error('There is no field');
		type(input, 'Clients');
		await until(() => says('Cleo Park', '.action-threshold-people'));
		expect(says('Bo Lind', '.action-threshold-people')).toBe(false);
	});

	it('bring back what was set aside', async () => {
		const { app, run } = await open(FILES);
		run('suggest-favor');
		await chooseSuggestion('Help Ana proofread');
		await chooseSuggestion('Not now');
		await until(() => !says('Help Ana proofread', '.action-threshold-name'));
		app.setting.open();
		app.setting.openTabById('action-threshold');
		one('.setting-item', '1 favor rests').click();
		await until(() => says('Help Ana proofread', '.action-threshold-name'));
	});

	it('broken by hand are mended and said in the check', async () => {
		const { run } = await open({
			...FILES,
			[dataPath]: '{"suggestedChance": "much"}',
		});
		run('check-notes');
		await until(() => says('suggestedChance', '.action-threshold-report .action-threshold-row'));
	});
});
