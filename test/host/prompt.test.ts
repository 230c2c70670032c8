// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { App } from './app';
import { CommandPalette } from './commands';
import { Menu } from './menu';
import { Modal } from './modal';
import { Notice } from './notice';
import { openVault } from './open-vault';
import { AbstractInputSuggest } from './popover-suggest';
import { FuzzySuggestModal, SuggestModal } from './suggest-modal';

let app: App;

beforeEach(async () => {
	({ app } = await openVault({ files: { 'A.md': '' } }));
});

function press(key: string, options: KeyboardEventInit = {}): KeyboardEvent {
	const event = new KeyboardEvent('keydown', {
		key,
		bubbles: true,
		cancelable: true,
		...options,
	});
	(document.activeElement ?? document.body).dispatchEvent(event);
	return event;
}

const shown = (): string[] =>
	[...document.querySelectorAll('.suggestion-item')].map((el) => el.textContent ?? '');

const selected = (): string =>
	document.querySelector('.suggestion-item.is-selected')?.textContent ?? '';

async function type(text: string): Promise<void> {
	const input = document.activeElement;
	if (!(input instanceof HTMLInputElement)) throw new Error('no field has the focus');
	input.value = text;
	input.dispatchEvent(new Event('input', { bubbles: true }));
	await sleep(0);
}

class Names extends FuzzySuggestModal<string> {
	readonly chosen: string[] = [];

	getItems(): string[] {
		return ['Ana Costa', 'Bo Lind', 'Anneke Bos'];
	}

	getItemText(item: string): string {
		return item;
	}

	onChooseItem(item: string): void {
		this.chosen.push(item, String(this.containerEl.isConnected));
	}
}

describe('a prompt', () => {
	it('takes the focus and shows everything, the first selected', async () => {
		new Names(app).open();
		await sleep(0);
		expect(document.activeElement?.classList.contains('prompt-input')).toBe(true);
		expect(shown()).toEqual(['Ana Costa', 'Bo Lind', 'Anneke Bos']);
		expect(selected()).toBe('Ana Costa');
	});

	it('narrows while one types and marks what matches', async () => {
		new Names(app).open();
		await type('bo');
		expect(shown()).toEqual(['Bo Lind', 'Anneke Bos']);
		const marked = document.querySelector('.is-selected .suggestion-highlight');
		expect(marked?.textContent).toBe('Bo');
	});

	it('moves with the arrows, round at the ends, and chooses with Enter after closing', async () => {
		const names = new Names(app);
		names.open();
		await sleep(0);
		press('ArrowUp');
		expect(selected()).toBe('Anneke Bos');
		press('ArrowDown');
		press('ArrowDown');
		expect(press('Enter').defaultPrevented).toBe(true);
		expect(names.chosen).toEqual(['Bo Lind', 'false']);
		expect(document.querySelector('.prompt')).toBeNull();
	});

	it('says so when nothing fits', async () => {
		new Names(app).open();
		await type('xyz');
		expect(document.querySelector('.suggestion-empty')?.textContent).toBe('No results found.');
		press('Enter');
		expect(document.querySelector('.prompt')).not.toBeNull();
	});

	it('chooses by a click', async () => {
		const names = new Names(app);
		names.open();
		await sleep(0);
		document.querySelectorAll<HTMLElement>('.suggestion-item')[2]?.click();
		expect(names.chosen[0]).toBe('Anneke Bos');
	});

	it('closes with Escape and gives the focus back', async () => {
		const button = document.body.createEl('button');
		button.focus();
		const names = new Names(app);
		names.open();
		press('Escape');
		expect(names.chosen).toEqual([]);
		expect(document.activeElement).toBe(button);
	});

	it('drops an answer that comes after a later question', async () => {
		class Slow extends SuggestModal<string> {
			async getSuggestions(query: string): Promise<string[]> {
				await sleep(query === 'a' ? 20 : 1);
				return [query];
			}
			renderSuggestion(value: string, el: HTMLElement): void {
				el.setText(value);
			}
			onChooseSuggestion(): void {
				// Not chosen here.
			}
		}
		new Slow(app).open();
		await type('a');
		await type('ab');
		await sleep(40);
		expect(shown()).toEqual(['ab']);
	});
});

describe('a modal', () => {
	it('lets keys through to a modal above only, and takes them back when that closes', () => {
		const closed: string[] = [];
		const below = new Modal(app).setCloseCallback(() => closed.push('below'));
		const above = new Modal(app).setCloseCallback(() => closed.push('above'));
		below.open();
		above.open();
		press('Escape');
		expect(closed).toEqual(['above']);
		press('Escape');
		expect(closed).toEqual(['above', 'below']);
		expect(document.querySelector('.modal-container')).toBeNull();
	});

	it('runs onOpen with the content in the page, and onClose once', () => {
		const seen: string[] = [];
		class Note extends Modal {
			override onOpen(): void {
				seen.push(`open ${this.contentEl.isConnected}`);
				this.contentEl.createEl('button', { text: 'Yes' });
			}
			override onClose(): void {
				seen.push('close');
			}
		}
		const modal = new Note(app);
		modal.setTitle('Title').open();
		expect(document.activeElement?.textContent).toBe('Yes');
		expect(document.querySelector('.modal-title')?.textContent).toBe('Title');
		modal.close();
		modal.close();
		expect(seen).toEqual(['open true', 'close']);
	});
});

describe('the command palette', () => {
	it('lists the commands that fit now and runs the chosen one', async () => {
		const ran: string[] = [];
		app.commands.addCommand({ id: 'a:b', name: 'Alpha: open', callback: () => ran.push('b') });
		app.commands.addCommand({
			id: 'a:c',
			name: 'Alpha: never',
			checkCallback: () => false,
		});
		app.commands.addCommand({
			id: 'a:d',
			name: 'Alpha: in a note',
			editorCallback: () => ran.push('d'),
		});
		new CommandPalette(app, app.commands).open();
		await sleep(0);
		expect(shown()).toEqual(['Alpha: open']);
		press('Escape');
		const file = app.vault.getFileByPath('A.md');
		if (file === null) throw new Error('no file');
		await app.workspace.getLeaf(false).openFile(file);
		app.openPalette();
		await type('note');
		press('Enter');
		expect(ran).toEqual(['d']);
		app.openPalette();
		await sleep(0);
		expect(shown()).toEqual(['Alpha: in a note', 'Alpha: open']);
	});
});

describe('suggestions below a field', () => {
	class Folders extends AbstractInputSuggest<string> {
		getSuggestions(query: string): string[] {
			return ['People', 'Places'].filter((name) => name.startsWith(query));
		}
		renderSuggestion(value: string, el: HTMLElement): void {
			el.setText(value);
		}
		override selectSuggestion(value: string): void {
			this.setValue(value);
			this.close();
		}
	}

	it('show while one types, and fill the field', async () => {
		const field = document.body.createEl('input', { type: 'text' });
		new Folders(app, field);
		field.focus();
		await type('Pl');
		expect(shown()).toEqual(['Places']);
		press('Enter');
		expect(field.value).toBe('Places');
		expect(document.querySelector('.suggestion-container')).toBeNull();
	});

	it('close with Escape without closing the modal around the field', async () => {
		const modal = new Modal(app);
		const field = modal.contentEl.createEl('input', { type: 'text' });
		new Folders(app, field);
		modal.open();
		field.focus();
		await type('P');
		press('Escape');
		expect(document.querySelector('.suggestion-container')).toBeNull();
		expect(document.querySelector('.modal')).not.toBeNull();
	});
});

describe('a menu', () => {
	function open(chosen: string[]): Menu {
		const menu = new Menu();
		menu.addItem((item) => item.setTitle('Log').onClick(() => chosen.push('Log')));
		menu.addItem((item) => item.setTitle('Not now').setDisabled(true));
		menu.addItem((item) =>
			item
				.setTitle('Delete')
				.setSection('danger')
				.onClick(() => chosen.push('Delete')),
		);
		return menu.showAtPosition({ x: 10, y: 10 });
	}

	it('can be worked with the keyboard, past what is disabled', () => {
		const chosen: string[] = [];
		open(chosen);
		expect(document.activeElement?.textContent).toBe('Log');
		press('ArrowDown');
		expect(document.activeElement?.textContent).toBe('Delete');
		press('Enter');
		expect(chosen).toEqual(['Delete']);
		expect(document.querySelector('.menu')).toBeNull();
	});

	it('keeps sections apart, and closes by a click beside it', () => {
		const chosen: string[] = [];
		open(chosen);
		expect(document.querySelectorAll('.menu-separator')).toHaveLength(1);
		document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
		expect(document.querySelector('.menu')).toBeNull();
		expect(chosen).toEqual([]);
	});

	it('is the same for all who ask for the menu of one event', () => {
		const event = new MouseEvent('contextmenu', { cancelable: true });
		expect(Menu.forEvent(event)).toBe(Menu.forEvent(event));
		expect(event.defaultPrevented).toBe(true);
	});
});

describe('a notice', () => {
	it('shows its words until it is clicked', () => {
		const notice = new Notice('Saved', 0);
		expect(document.querySelector('.notice')?.textContent).toBe('Saved');
		notice.messageEl.click();
		expect(document.querySelector('.notice')).toBeNull();
	});
});
