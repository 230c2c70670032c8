// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Day } from '../../src/core/day';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { VaultAnalysis } from '../../src/plugin/vault-analysis';
import { App as HostApp } from '../host/app';
import { MemoryStore } from '../host/store';
import { readNoteOf } from './open-app';

const FILES = {
	'People/Ana.md': '- 2026-05-18 call 30m: her grant\n',
	'People/Bo.md': '- 2026-05-19 meal\n',
};

async function analysisOf(overrides: { readonly today?: () => Day }) {
	const app = new HostApp({ store: new MemoryStore(FILES), readNote: readNoteOf });
	await app.start();
	const onUpdate = vi.fn();
	const analysis = new VaultAnalysis({
		app,
		settings: () => DEFAULT_SETTINGS,
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
		expect(analysis.facts?.notebook.people.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
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
