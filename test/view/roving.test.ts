import { describe, expect, it } from 'vitest';
import { movedIndex, typedMatch, typedWith } from '../../src/view/roving';

const names = ['Ana Ruiz', 'Álvaro Paz', 'Bo Lind', 'Bea Alm'];

describe('typing to find a row', () => {
	it('goes to the next that begins with the letter, and around the end', () => {
		expect(typedMatch(names, 2, 'b')).toBe(3);
		expect(typedMatch(names, 3, 'b')).toBe(2);
	});

	it('stays on the row while its word is typed on', () => {
		expect(typedMatch(names, 3, 'be')).toBe(3);
	});

	it('ignores accents and case', () => {
		expect(typedMatch(names, 0, 'alv')).toBe(1);
		expect(typedWith({ text: 'a', atMs: 0 }, 'Ł', 100).text).toBe('ał');
	});

	it('finds nothing where nothing begins so', () => {
		expect(typedMatch(names, 0, 'z')).toBe(-1);
		expect(typedMatch([], 0, 'a')).toBe(-1);
	});

	it('begins a new word after a pause', () => {
		expect(typedWith({ text: 'an', atMs: 0 }, 'b', 5000)).toEqual({ text: 'b', atMs: 5000 });
	});
});

describe('keys that move', () => {
	const at = { current: 2, count: 4, page: 3 };

	it('stop at the ends', () => {
		expect(movedIndex('ArrowDown', { ...at, current: 3 })).toBe(3);
		expect(movedIndex('PageUp', at)).toBe(0);
		expect(movedIndex('End', at)).toBe(3);
	});

	it('are only those that move', () => {
		expect(movedIndex('Enter', at)).toBeUndefined();
	});
});
