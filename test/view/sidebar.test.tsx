// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sidebar } from '../../src/view/sidebar';
import { sidebarModel } from '../../src/view/sidebar-model';
import type { SidebarFacts } from '../../src/view/sidebar-model';
import {
	FIRST_VIEW_STATE,
	readViewState,
	withFoldToggled,
	withRowToggled,
	withRung,
} from '../../src/view/sidebar-actions';
import type { SidebarActions, ViewState } from '../../src/view/sidebar-actions';
import { en } from '../../src/view/words/en';
import { SCREEN, aFavor, aLadder, anOpenAsk, aPerson, facts, on } from './makers';

let root: HTMLElement;
let state: ViewState;
let given: SidebarFacts | undefined;
let asked: Record<string, ReturnType<typeof vi.fn>>;

const many = Array.from({ length: 10_000 }, (_, index) =>
	aPerson(`Person ${String(index).padStart(5, '0')}`),
);
const ana = aPerson('Ana Ruiz');
const bo = aPerson('Bo Lind');
const cleo = aPerson('Cleo Park');

function become(next: ViewState): void {
	state = next;
	draw();
}

function actions(): SidebarActions {
	return {
		chooseRung: (rung) => {
			become(withRung(state, rung));
		},
		toggleRow: (key) => {
			become(withRowToggled(state, key));
		},
		toggleFold: (id) => {
			become(withFoldToggled(state, id));
		},
		...(asked as unknown as Omit<SidebarActions, 'chooseRung' | 'toggleRow' | 'toggleFold'>),
	};
}

function draw(): void {
	const model = sidebarModel(
		{ facts: given, progress: { read: 5, all: 9 }, screen: SCREEN },
		state,
	);
	void act(() => {
		render(h(Sidebar, { model, words: en, actions: actions() }), root);
	});
}

function show(next: SidebarFacts | undefined): void {
	given = next;
	draw();
}

const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];

function one(selector: string, index = 0): HTMLElement {
	const found = all(selector)[index];
	if (found === undefined) throw new Error(`Nothing matches ${selector}`);
	return found;
}

function press(key: string): void {
	void act(() => {
		const target = document.activeElement ?? document.body;
		target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
	});
}

const click = (element: HTMLElement): void => {
	void act(() => {
		element.click();
	});
};

const rowNames = (): string[] =>
	all('.action-threshold-people .action-threshold-name').map(({ textContent }) => textContent);
const said = (): string => one('[role=status]').textContent;

beforeEach(() => {
	root = document.body;
	state = { ...FIRST_VIEW_STATE, rung: 'reply' };
	asked = Object.fromEntries(
		[
			'openPlace',
			'hoverPlace',
			'addFavorTask',
			'logFavor',
			'openFavorMenu',
			'openPersonMenu',
			'closeAsk',
			'takeOffer',
		].map((name) => [name, vi.fn()]),
	);
});

afterEach(() => {
	render(null, root);
});

const ladder = aLadder({
	reply: [on(ana, 'proven'), on(bo, 'suggested')],
	share: [on(bo, 'said')],
});
const small = (): SidebarFacts => facts({ people: [ana, bo], ladder });

describe('the ladder', () => {
	it('is a list box of asks, one of which is chosen', () => {
		show(small());
		expect(one('[role=listbox]').getAttribute('aria-label')).toBe('Asks, from small to large');
		const options = all('[role=option]');
		expect(options).toHaveLength(12);
		expect(options.map((option) => option.getAttribute('aria-selected'))[0]).toBe('true');
		expect(options.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
	});

	it('shows the people of a rung that is clicked, and says so', () => {
		show(small());
		expect(rowNames()).toEqual(['Ana Ruiz', 'Bo Lind']);
		click(one('[data-action=share]'));
		expect(rowNames()).toEqual(['Bo Lind']);
		expect(said()).toBe('Share something: 1 person');
	});

	it('closes with a second click, with Escape, and opens with Enter', () => {
		state = FIRST_VIEW_STATE;
		show(small());
		expect(rowNames()).toEqual([]);
		expect(said()).toBe('2 people would act for you · 1 would share something of yours');
		one('[role=option]').focus();
		press('Enter');
		expect(rowNames()).toEqual(['Ana Ruiz', 'Bo Lind']);
		press('Escape');
		expect(rowNames()).toEqual([]);
		click(one('[data-action=share]'));
		expect(rowNames()).toEqual(['Bo Lind']);
		click(one('[data-action=share]'));
		expect(rowNames()).toEqual([]);
	});

	it('is walked with the arrows and typed letters, the focus going along', () => {
		show(small());
		one('[role=option]').focus();
		press('ArrowDown');
		expect(document.activeElement).toBe(one('[data-action=share]'));
		expect(rowNames()).toEqual(['Bo Lind']);
		press('End');
		expect(document.activeElement).toBe(one('[data-action=crisis]'));
		press('i');
		expect(document.activeElement).toBe(one('[data-action=introduction]'));
	});
});

describe('people', () => {
	it('open one at a time, with their factors and reasons', () => {
		const reason = { code: 'can', quote: 'bookkeeping', path: ana.path, line: 4 } as const;
		const standings = [on(ana, 'said', { reasons: [reason] }), on(bo, 'said')];
		show(facts({ people: [ana, bo], ladder: aLadder({ reply: standings }) }));
		click(one('.action-threshold-people .action-threshold-row'));
		expect(all('.action-threshold-factor')).toHaveLength(2);
		click(one('.action-threshold-people .action-threshold-link'));
		expect(asked['openPlace']?.mock.calls[0]?.[0]).toMatchObject({ path: ana.path, line: 4 });
		click(one('.action-threshold-people .action-threshold-row', 1));
		expect(all('.action-threshold-open')).toHaveLength(1);
		expect(all('[aria-expanded=true].action-threshold-row')).toHaveLength(1);
	});

	it('are walked with the arrows; right opens, escape closes from inside too', () => {
		show(small());
		one('.action-threshold-people .action-threshold-row').focus();
		press('ArrowDown');
		expect(document.activeElement?.textContent).toContain('Bo Lind');
		press('ArrowRight');
		expect(state.openRow).toBe(`rung:${bo.id}`);
		one('.action-threshold-open button').focus();
		press('Escape');
		expect(state.openRow).toBeUndefined();
		expect(document.activeElement?.textContent).toContain('Bo Lind');
		press('a');
		expect(document.activeElement?.textContent).toContain('Ana Ruiz');
	});

	it('keep focus, and what is open, when the notes change', () => {
		show(small());
		const row = one('.action-threshold-people .action-threshold-row', 1);
		row.focus();
		click(row);
		const more = [on(cleo, 'proven'), on(ana, 'proven'), on(bo, 'suggested')];
		show(facts({ people: [ana, bo, cleo], ladder: aLadder({ reply: more }) }));
		expect(rowNames()).toEqual(['Cleo Park', 'Ana Ruiz', 'Bo Lind']);
		expect(document.activeElement).toBe(row);
		expect(row.getAttribute('aria-expanded')).toBe('true');
	});

	it('hand the focus to the neighbour when the focused one leaves the rung', () => {
		show(small());
		one('.action-threshold-people .action-threshold-row', 1).focus();
		show(facts({ people: [ana, bo], ladder: aLadder({ reply: [on(ana, 'proven')] }) }));
		expect(document.activeElement?.textContent).toContain('Ana Ruiz');
	});

	it('of ten thousand are drawn in at most 300 elements, all reachable', () => {
		const reply = many.map((person) => on(person, 'suggested'));
		const favors = many.map((person) => aFavor(person));
		const openAsks = many.map((person) => anOpenAsk(person));
		const plan = favors.slice(0, 6);
		show(facts({ people: many, ladder: aLadder({ reply }), favors, plan, openAsks }));
		expect(root.querySelectorAll('*').length).toBeLessThanOrEqual(300);
		click(one('.action-threshold-people .action-threshold-quiet'));
		expect(root.querySelectorAll('*').length).toBeLessThanOrEqual(300);
		expect(one('.action-threshold-people [role=listitem]').getAttribute('aria-setsize')).toBe(
			'10000',
		);
		one('.action-threshold-people .action-threshold-row').focus();
		press('End');
		expect(document.activeElement?.textContent).toContain('Person 09999');
	});

	it('have names that read in their own direction', () => {
		const maryam = aPerson('مريم الأحمد');
		show(facts({ people: [maryam], ladder: aLadder({ reply: [on(maryam, 'said')] }) }));
		expect(one('.action-threshold-people .action-threshold-name').getAttribute('dir')).toBe('auto');
	});
});

describe('favors', () => {
	it('open with what can be done with them', () => {
		const favor = aFavor(ana);
		show(facts({ people: [ana], ladder, favors: [favor], plan: [favor] }));
		click(one('.action-threshold-name.is-deed'));
		const buttons = all('.action-threshold-open button');
		expect(buttons.map(({ textContent }) => textContent)).toEqual([
			'Add as task',
			'Log as done',
			'More',
		]);
		buttons.forEach(click);
		expect(asked['addFavorTask']).toHaveBeenCalledWith(favor.id);
		expect(asked['logFavor']).toHaveBeenCalledWith(favor.id);
		expect(asked['openFavorMenu']?.mock.calls[0]?.[0]).toBe(favor.id);
	});
});

describe('open asks', () => {
	it('are closed with one button', () => {
		const ask = anOpenAsk(bo, { topic: 'the deck' });
		show(facts({ people: [ana, bo], ladder, openAsks: [ask] }));
		const button = one('.action-threshold-asks button', 1);
		expect(button.getAttribute('aria-label')).toBe('Partly: ask to Bo Lind: the deck');
		click(button);
		expect(asked['closeAsk']).toHaveBeenCalledWith(`${bo.path}:3:call`, 'partly');
	});
});

describe('sections', () => {
	it('fold, and draw nothing while folded', () => {
		show(small());
		const fold = all('.action-threshold-fold').find(({ textContent }) => textContent === 'Review');
		if (fold === undefined) throw new Error('There is no review');
		expect(fold.getAttribute('aria-expanded')).toBe('false');
		const before = all('*').length;
		click(fold);
		expect(fold.getAttribute('aria-expanded')).toBe('true');
		expect(all('*').length).toBeGreaterThan(before);
	});
});

describe('states', () => {
	it('while reading show how far it is', () => {
		show(undefined);
		expect(one('progress').getAttribute('value')).toBe(String(5 / 9));
		expect(said()).toBe('Reading your notes');
	});

	it('without people offer to say which notes they are', () => {
		show(facts({}));
		click(one('.action-threshold-notice button'));
		expect(asked['takeOffer']).toHaveBeenCalledWith('show-reading');
	});
});

describe('what the view remembers', () => {
	it('is read from anything', () => {
		expect(readViewState(null)).toEqual({ folds: [] });
		expect(readViewState({ rung: 3, folds: ['a', 4], openRow: 'x:y', other: 1 })).toEqual({
			folds: ['a'],
			openRow: 'x:y',
		});
	});

	it('holds one open row at most', () => {
		const open = withRowToggled(FIRST_VIEW_STATE, 'rung:a');
		expect(withRowToggled(open, 'rung:b').openRow).toBe('rung:b');
		expect(withRowToggled(open, 'rung:a')).toEqual(FIRST_VIEW_STATE);
	});
});

describe('focus that is elsewhere', () => {
	it('is never taken, even when the row that had it is gone', () => {
		show(small());
		one('.action-threshold-people .action-threshold-row', 1).focus();
		const editor = one('.action-threshold-fold');
		editor.focus();
		show(facts({ people: [ana, bo], ladder: aLadder({ reply: [on(ana, 'proven')] }) }));
		expect(document.activeElement).toBe(editor);
	});
});
