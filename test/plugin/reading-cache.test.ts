// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadingCache } from '../../src/plugin/reading-cache';

interface Reading {
	readonly said: string;
	readonly counts?: ReadonlyMap<string, number>;
}

const file = (path: string, mtime = 1, size = 10) => ({ path, stat: { ctime: 0, mtime, size } });

async function opened({ name = 'a vault', version = 'one', conventions = 'ymd' } = {}) {
	const cache = new ReadingCache<Reading>({ name, version });
	cache.load();
	await cache.open();
	cache.readUnder(conventions);
	return cache;
}

/** Lets what changed be written. */
async function rest(): Promise<void> {
	await vi.advanceTimersByTimeAsync(6000);
	// The database works in turns of its own.
	for (let turn = 0; turn < 50; turn += 1) await new Promise((done) => setImmediate(done));
}

async function kept(readings: Readonly<Record<string, string>>): Promise<void> {
	const cache = await opened();
	for (const [path, said] of Object.entries(readings)) {
		cache.set(path, { mtime: 1, size: 10 }, { said });
	}
	await rest();
	cache.unload();
}

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('what was read of notes', () => {
	it('is there at the next start, maps and all', async () => {
		const first = await opened();
		const reading = { said: 'call with Ana', counts: new Map([['Ana', 2]]) };
		first.set('People/Ana.md', { mtime: 1, size: 10 }, reading);
		await rest();
		first.unload();
		expect((await opened()).get(file('People/Ana.md'))).toEqual(reading);
	});

	it('counts only for the very state of the file', async () => {
		await kept({ 'People/Ana.md': 'call' });
		const cache = await opened();
		expect(cache.get(file('People/Ana.md'))).toEqual({ said: 'call' });
		expect(cache.get(file('People/Ana.md', 2))).toBeUndefined();
		expect(cache.get(file('People/Ana.md', 1, 11))).toBeUndefined();
		expect(cache.get(file('People/Bo.md'))).toBeUndefined();
	});

	it.each(['__proto__', 'constructor', 'a'.repeat(5000), '王芳.md'])(
		'is found again under any name (%.20s)',
		async (path) => {
			await kept({ [`People/${path}`]: 'met' });
			expect((await opened()).get(file(`People/${path}`))).toEqual({ said: 'met' });
		},
	);

	it('is dropped where another version of the reader made it', async () => {
		await kept({ 'People/Ana.md': 'call' });
		expect((await opened({ version: 'two' })).get(file('People/Ana.md'))).toBeUndefined();
	});

	it('is dropped where notes were read in another way', async () => {
		await kept({ 'People/Ana.md': 'call' });
		expect((await opened({ conventions: 'dmy' })).get(file('People/Ana.md'))).toBeUndefined();
	});

	it('is dropped when the way of reading changes later, at the next start too', async () => {
		await kept({ 'People/Ana.md': 'call' });
		const cache = await opened();
		cache.readUnder('dmy');
		expect(cache.get(file('People/Ana.md'))).toBeUndefined();
		cache.set('People/Bo.md', { mtime: 1, size: 10 }, { said: 'met' });
		await rest();
		cache.unload();
		const next = await opened({ conventions: 'dmy' });
		expect(next.get(file('People/Ana.md'))).toBeUndefined();
		expect(next.get(file('People/Bo.md'))).toEqual({ said: 'met' });
	});

	it('is not that of another vault', async () => {
		await kept({ 'People/Ana.md': 'call' });
		expect((await opened({ name: 'another' })).get(file('People/Ana.md'))).toBeUndefined();
	});

	it('is forgotten with its note', async () => {
		await kept({ 'People/Ana.md': 'call', 'People/Bo.md': 'met' });
		const cache = await opened();
		cache.delete('People/Ana.md');
		await rest();
		cache.unload();
		const next = await opened();
		expect(next.get(file('People/Ana.md'))).toBeUndefined();
		expect(next.get(file('People/Bo.md'))).toEqual({ said: 'met' });
	});

	it('is not written before the vault has come to rest, nor after the plugin is off', async () => {
		const cache = await opened();
		cache.set('People/Ana.md', { mtime: 1, size: 10 }, { said: 'call' });
		await vi.advanceTimersByTimeAsync(1000);
		cache.unload();
		await rest();
		expect((await opened()).get(file('People/Ana.md'))).toBeUndefined();
	});
});

describe('a plugin that is switched off while its cache is opened', () => {
	it('writes nothing more, and holds no database', async () => {
		const cache = new ReadingCache<Reading>({ name: 'a vault', version: 'one' });
		cache.load();
		const opening = cache.open();
		cache.unload();
		await opening;
		cache.readUnder('ymd');
		cache.set('People/Ana.md', { mtime: 1, size: 10 }, { said: 'call' });
		await rest();
		expect((await opened()).get(file('People/Ana.md'))).toBeUndefined();
	});
});

describe('a device that keeps nothing, or something broken', () => {
	it('has no database', async () => {
		vi.stubGlobal('indexedDB', undefined);
		const cache = await opened();
		cache.set('People/Ana.md', { mtime: 1, size: 10 }, { said: 'call' });
		await rest();
		expect(cache.get(file('People/Ana.md'))).toEqual({ said: 'call' });
		cache.unload();
	});

	it.each([
		['a text', 'not a record'],
		['no rows', { version: 'one', conventions: 'ymd' }],
		['half a row', { version: 'one', conventions: 'ymd', rows: [{ path: 'People/Ana.md' }] }],
		['nothing', null],
	])('holds %s where a record was: it is passed over, and written again', async (_, record) => {
		await kept({ 'People/Ana.md': 'call' });
		const database = await new Promise<IDBDatabase>((done) => {
			const request = indexedDB.open('a vault');
			request.onsuccess = () => {
				done(request.result);
			};
		});
		await new Promise((done) => {
			const transaction = database.transaction('readings', 'readwrite');
			for (let key = 0; key < 64; key += 1) transaction.objectStore('readings').put(record, key);
			transaction.oncomplete = done;
		});
		database.close();
		const cache = await opened();
		expect(cache.get(file('People/Ana.md'))).toBeUndefined();
		cache.set('People/Ana.md', { mtime: 1, size: 10 }, { said: 'call again' });
		await rest();
		cache.unload();
		expect((await opened()).get(file('People/Ana.md'))).toEqual({ said: 'call again' });
	});

	it('has no room: what cannot be written costs nothing but the next reading', async () => {
		const cache = await opened();
		// What no database can keep stands for one that is full.
		const reading = { said: 'call', counts: (() => undefined) as unknown as Map<string, number> };
		cache.set('People/Ana.md', { mtime: 1, size: 10 }, reading);
		await rest();
		expect(cache.get(file('People/Ana.md'))).toBe(reading);
		cache.unload();
		expect((await opened()).get(file('People/Ana.md'))).toBeUndefined();
	});

	it('is kept by two windows at once: the later writing counts, and both go on', async () => {
		const [one, other] = [await opened(), await opened()];
		one.set('People/Ana.md', { mtime: 1, size: 10 }, { said: 'call' });
		other.set('People/Ana.md', { mtime: 2, size: 12 }, { said: 'call and mail' });
		await rest();
		one.unload();
		other.unload();
		const next = await opened();
		const found = [next.get(file('People/Ana.md')), next.get(file('People/Ana.md', 2, 12))];
		expect(found.filter((reading) => reading !== undefined)).toHaveLength(1);
	});
});
