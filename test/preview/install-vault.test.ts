import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const repository = path.join(import.meta.dirname, '../..');
let vault: string;

beforeEach(async () => {
	vault = await mkdtemp(path.join(tmpdir(), 'action-threshold-install-'));
});

afterEach(async () => {
	await rm(vault, { recursive: true, force: true });
});

function install(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			['test/preview/install-vault.mjs', ...args],
			{ cwd: repository, env: { ...process.env, ACTION_THRESHOLD_BUILT: '1' } },
			(error, stdout, stderr) => {
				const code = typeof error?.code === 'number' ? error.code : 0;
				resolve({ code, stdout, stderr });
			},
		);
	});
}

describe('installing into a vault', () => {
	it('copies the three files and leaves the data of the plugin alone', async () => {
		const plugin = path.join(vault, '.obsidian/plugins/action-threshold');
		await mkdir(plugin, { recursive: true });
		await writeFile(path.join(plugin, 'data.json'), '{"mine":1}');
		const { code, stdout } = await install(vault);
		expect(code).toBe(0);
		expect(stdout).toContain(plugin);
		expect((await readdir(plugin)).sort()).toEqual([
			'data.json',
			'main.js',
			'manifest.json',
			'styles.css',
		]);
		expect(await readFile(path.join(plugin, 'data.json'), 'utf8')).toBe('{"mine":1}');
		expect(await readFile(path.join(plugin, 'manifest.json'), 'utf8')).toBe(
			await readFile(path.join(repository, 'manifest.json'), 'utf8'),
		);
	});

	it('takes another configuration folder when it is named', async () => {
		await mkdir(path.join(vault, '.config'));
		expect((await install(vault, '--config-dir', '.config')).code).toBe(0);
		expect(await readdir(path.join(vault, '.config/plugins'))).toEqual(['action-threshold']);
	});

	it('refuses a folder that is not a vault, and writes nothing there', async () => {
		const { code, stderr } = await install(vault);
		expect(code).toBe(1);
		expect(stderr).toContain('is not a vault');
		expect(await readdir(vault)).toEqual([]);
	});

	it.each([[[]], [['/no/such/folder']], [['a', 'b']]])(
		'says what is wrong with %j',
		async (args) => {
			const { code, stdout, stderr } = await install(...args);
			expect(code).toBe(1);
			expect(stdout).toBe('');
			expect(stderr).not.toBe('');
		},
	);

	it('refuses a configuration folder outside the vault', async () => {
		const { code, stderr } = await install(vault, '--config-dir', '../elsewhere');
		expect(code).toBe(1);
		expect(stderr).toContain('--config-dir');
	});
});
