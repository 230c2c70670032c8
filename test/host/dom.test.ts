// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { debounce } from './debounce';
import { Component } from './component';
import { Events } from './events';
import { getIcon, setIcon } from './icon';
import './obsidian';
import { normalizePath } from './path';
import { requireApiVersion } from './platform';
import { prepareFuzzySearch, prepareSimpleSearch, renderResults } from './search';

describe('the helpers on elements', () => {
	it('make elements with classes, text and attributes in one go', () => {
		const el = createDiv({ cls: 'a b', text: 'x', attr: { role: 'row', 'data-n': 1 } });
		expect(el.className).toBe('a b');
		expect(el.getAttribute('data-n')).toBe('1');
		const input = el.createEl('input', { type: 'text', value: 'v', placeholder: 'p' });
		expect([input.value, input.placeholder, input.parentElement]).toEqual(['v', 'p', el]);
		const first = el.createSpan({ prepend: true, parent: el, text: 'first' });
		expect(el.firstChild).toBe(first);
		expect(el.createSvg('path', { attr: { d: 'M0 0' } }).namespaceURI).toContain('svg');
	});

	it('change classes, attributes and styles', () => {
		const el = createDiv();
		el.addClass('a', 'b');
		el.toggleClass(['b', 'c'], false);
		el.toggleClass('d', true);
		expect([...el.classList]).toEqual(['a', 'd']);
		el.setAttr('hidden', null);
		el.setCssProps({ '--x': '3px' });
		expect(el.style.getPropertyValue('--x')).toBe('3px');
		el.setText('Text');
		el.empty();
		expect(el.childNodes).toHaveLength(0);
		el.hide();
		expect(el.isShown()).toBe(false);
	});

	it('know their document and window', () => {
		const el = createDiv();
		expect(el.doc).toBe(document);
		expect(el.instanceOf(HTMLElement)).toBe(true);
		expect(activeDocument).toBe(document);
	});

	it('draw an icon, and something for a name nobody knows', () => {
		const el = createDiv();
		setIcon(el, 'users');
		expect(el.querySelector('svg.lucide-users path')).not.toBeNull();
		setIcon(el, 'no-such-icon');
		expect(el.querySelectorAll('svg')).toHaveLength(1);
		expect(getIcon('no-such-icon')).toBeNull();
		expect(getIcon('constructor')).toBeNull();
	});
});

describe('searching', () => {
	it('finds letters in order, whole runs before scattered ones', () => {
		const search = prepareFuzzySearch('an co');
		expect(search('Ana Costa')?.matches).toEqual([
			[0, 2],
			[4, 6],
		]);
		expect(search('Bo Lind')).toBeNull();
		const whole = prepareFuzzySearch('bo')('Bo Lind')?.score ?? -9;
		const scattered = prepareFuzzySearch('bo')('Barber ozone')?.score ?? -9;
		expect(whole).toBeGreaterThan(scattered);
		expect(prepareFuzzySearch('')('anything')?.matches).toEqual([]);
	});

	it('finds whole words where they stand, and marks them', () => {
		const result = prepareSimpleSearch('grant her')('her grant, Her');
		expect(result?.matches).toEqual([
			[0, 3],
			[4, 9],
			[11, 14],
		]);
		const el = createDiv();
		if (result !== null) renderResults(el, 'her grant, Her', result);
		expect(el.findAll('.suggestion-highlight').map((mark) => mark.textContent)).toEqual([
			'her',
			'grant',
			'Her',
		]);
		expect(el.textContent).toBe('her grant, Her');
	});
});

describe('events', () => {
	it('reach every listener even when one throws', () => {
		vi.useFakeTimers();
		const events = new Events();
		const heard: unknown[] = [];
		events.on('x', () => {
			throw new Error('mine');
		});
		const ref = events.on('x', (value: unknown) => heard.push(value));
		events.trigger('x', 1);
		events.offref(ref);
		events.trigger('x', 2);
		expect(heard).toEqual([1]);
		expect(() => vi.runAllTimers()).toThrow('mine');
		vi.useRealTimers();
	});

	it('end with the component that registered them', () => {
		const events = new Events();
		const parent = new Component();
		const child = parent.addChild(new Component());
		parent.load();
		child.registerEvent(events.on('x', () => undefined));
		expect(events.listenerCount).toBe(1);
		parent.unload();
		expect(events.listenerCount).toBe(0);
	});
});

describe('small functions', () => {
	it('wait and run once with the latest arguments', () => {
		vi.useFakeTimers();
		const ran: number[] = [];
		const plain = debounce((n: number) => ran.push(n), 100);
		const late = debounce((n: number) => ran.push(n), 100, true);
		plain(1);
		late(10);
		vi.advanceTimersByTime(60);
		plain(2);
		late(20);
		vi.advanceTimersByTime(60);
		expect(ran).toEqual([2]);
		vi.advanceTimersByTime(60);
		expect(ran).toEqual([2, 20]);
		plain(3);
		plain.cancel();
		plain(4);
		plain.run();
		vi.advanceTimersByTime(500);
		expect(ran).toEqual([2, 20, 4]);
		vi.useRealTimers();
	});

	it('normalise a typed path', () => {
		expect(normalizePath('/People//Ana\u00a0Costa.md/')).toBe('People/Ana Costa.md');
		expect(normalizePath('')).toBe('/');
	});

	it('compare versions', () => {
		expect(requireApiVersion('1.13.0')).toBe(true);
		expect(requireApiVersion('1.9.14')).toBe(true);
		expect(requireApiVersion('1.14.0')).toBe(false);
	});
});
