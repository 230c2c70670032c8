// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Day } from '../../src/core/day';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { VaultAnalysis } from '../../src/plugin/vault-analysis';
import { App as HostApp, type DeviceStorage } from '../host/app';
import { MemoryStore } from '../host/store';
import { readNoteOf } from './open-app';

const FILES = {
	'People/Ana.md': '- 2026-05-18 call 30m: her grant\n',
	'People/Bo.md': '- 2026-05-19 meal\n',
};

async function analysisOf(overrides: {
	readonly today?: () => Day;
	readonly store?: MemoryStore;
	readonly storage?: DeviceStorage;
}) {
	const { store = new MemoryStore(FILES), storage } = overrides;
	const app = new HostApp({
		store,
		readNote: readNoteOf,
		...(storage && { deviceStorage: storage }),
	});
	await app.start();
	const onUpdate = vi.fn();
	const analysis = new VaultAnalysis({
		app,
		settings: () => DEFAULT_SETTINGS,
		readerVersion: 'test',
		isShown: () => true,
		today: overrides.today ?? (() => 20_700 as Day),
		onUpdate,
	});
	analysis.load();
	return { analysis, app, onUpdate };
}

afterEach(() => {
	vi.restoreAllMocks();
	document.body.replaceChildren();
});

describe('the analysis of a vault', () => {
	it('that goes wrong in the program itself says so, and is well again with the next that goes right', async () => {
		const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		// A day that is no number stands for any broken promise inside the program.
		let today = (): Day => BigInt(1) as unknown as Day;
		const { analysis } = await analysisOf({ today: () => today() });
		await vi.waitFor(() => {
			expect(analysis.failure).toMatch(/BigInt/);
		});
		expect(analysis.facts).toBeUndefined();
		expect(complaint).toHaveBeenCalled();
		today = () => 20_700 as Day;
		analysis.dayChanged();
		expect(analysis.failure).toBeUndefined();
		await vi.waitFor(() => {
			expect(analysis.facts?.notebook.people.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
		});
	});

	it('goes on without a note on which the reader itself fails, and lists it', async () => {
		vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const parse = vi.spyOn(VaultAnalysis.prototype, 'parse');
		const { analysis } = await analysisOf({});
		parse.mockImplementationOnce(() => {
			throw new Error('a broken promise');
		});
		await vi.waitFor(() => {
			expect(analysis.facts).toBeDefined();
		});
		expect(analysis.facts?.notebook.people).toHaveLength(1);
		expect(analysis.facts?.diagnostics).toMatchObject([
			{ line: 1, rule: 'entry-unread', severity: 'error' },
		]);
	});
});

describe('the next start of the app', () => {
	/** The rest that the cache waits for. */
	const REST_MS = 5500;
	const started = async (given: Parameters<typeof analysisOf>[0]) => {
		const parse = vi.spyOn(VaultAnalysis.prototype, 'parse');
		parse.mockClear();
		const { analysis } = await analysisOf(given);
		await vi.waitFor(() => {
			expect(analysis.facts).toBeDefined();
		});
		const interactions = analysis.analysis?.notebook.interactions;
		return { analysis, interactions, parsed: parse.mock.calls.map(([path]) => path) };
	};
	const device = (): DeviceStorage => {
		const items = new Map<string, string>();
		return {
			getItem: (key) => items.get(key) ?? null,
			setItem: (key, value) => void items.set(key, value),
			removeItem: (key) => void items.delete(key),
		};
	};
	const rested = () => new Promise((done) => setTimeout(done, REST_MS));

	it('reads only the notes that have changed, and comes to the same', async () => {
		vi.stubGlobal('indexedDB', new IDBFactory());
		const store = new MemoryStore(FILES);
		const storage = device();
		const first = await started({ store, storage });
		expect([...first.parsed].sort()).toEqual(['People/Ana.md', 'People/Bo.md']);
		await rested();
		first.analysis.unload();

		const second = await started({ store, storage });
		expect(second.parsed).toEqual([]);
		expect(second.interactions).toEqual(first.interactions);
		second.analysis.unload();

		store.putOutside('People/Bo.md', '- 2026-05-19 meal\n- 2026-05-20 call 10m\n');
		const third = await started({ store, storage });
		expect(third.parsed).toEqual(['People/Bo.md']);
		expect(third.interactions).toHaveLength(3);
		third.analysis.unload();

		const another = await started({ store, storage: device() });
		expect(another.parsed).toHaveLength(2);
		expect(another.interactions).toEqual(third.interactions);
		another.analysis.unload();
		vi.unstubAllGlobals();
	});
});
