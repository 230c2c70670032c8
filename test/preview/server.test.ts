import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request as httpRequest, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from './server/server.mjs';
import { DiskStore } from './server/disk-store.mjs';
import { fileFinder } from './server/files.mjs';
import { OverlayStore } from './server/overlay-store.mjs';
import { changesBetween, watchFolder } from './server/watch.mjs';
import { BadArgument, readArguments } from './server/arguments.mjs';
import { sampleHint, startPreview } from './server/main.mjs';
import { isAllowedPath } from './server/safe-path.mjs';
import { PAGE_HEADER } from './protocol';
import type { StoredFile } from '../host/store';

let folder: string;
let outside: string;

beforeEach(async () => {
	const base = await mkdtemp(path.join(tmpdir(), 'action-threshold-preview-'));
	folder = path.join(base, 'vault');
	outside = path.join(base, 'outside');
	await mkdir(path.join(folder, 'People'), { recursive: true });
	await mkdir(path.join(folder, '.obsidian'));
	await mkdir(path.join(folder, '.git'));
	await mkdir(outside);
	await writeFile(path.join(outside, 'secret.md'), 'secret');
	await writeFile(path.join(folder, 'People/Ana.md'), 'Ana');
	await writeFile(path.join(folder, '.obsidian/app.json'), '{}');
	await writeFile(path.join(folder, '.git/config'), 'private');
	await symlink(outside, path.join(folder, 'link'));
	await symlink(path.join(outside, 'secret.md'), path.join(folder, 'secret.md'));
	await symlink(folder, path.join(folder, 'People/round'));
});

afterEach(async () => {
	await rm(path.dirname(folder), { recursive: true, force: true });
});

interface Reply {
	readonly status: number;
	readonly headers: Readonly<Record<string, unknown>>;
	readonly body: string;
}

function send(
	port: number,
	address: string,
	{
		method = 'GET',
		headers = {},
		body = '',
	}: Partial<{
		method: string;
		headers: Record<string, string>;
		body: string;
	}> = {},
): Promise<Reply> {
	return new Promise((resolve, reject) => {
		const sent = httpRequest(
			{ port, host: '127.0.0.1', path: address, method, headers },
			(response) => {
				let text = '';
				response.setEncoding('utf8');
				response.on('data', (part: string) => (text += part));
				response.on('end', () =>
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers,
						body: text,
					}),
				);
			},
		);
		sent.on('error', reject);
		sent.end(body);
	});
}

const own = { [PAGE_HEADER]: 'test' };

async function withServer(
	test: (server: RunningServer, overlay: OverlayStore) => Promise<void>,
): Promise<void> {
	const overlay = new OverlayStore(new DiskStore(folder));
	const server = await startServer(
		{
			store: overlay,
			findFile: await fileFinder(outside, outside),
			about: () => Promise.reject(new Error('not asked')),
		},
		0,
	);
	try {
		await test(server, overlay);
	} finally {
		await server.close();
	}
}

describe('the arguments of the preview', () => {
	it('are a folder and options', () => {
		expect(readArguments([])).toMatchObject({ write: false, open: true, port: 4179 });
		expect(
			readArguments(['my vault', '--write', '--today', '2026-11-22', '--port=0', '--no-open']),
		).toEqual({
			folder: 'my vault',
			write: true,
			open: false,
			port: 0,
			today: '2026-11-22',
			untilInputEnds: false,
			help: false,
		});
	});

	it.each([
		[['--today', '2026-02-30'], '--today needs a date'],
		[['--today'], '--today needs a date'],
		[['--port', 'x'], '--port needs a number'],
		[['--port', '70000'], '--port needs a number'],
		[['--what'], 'Unknown option "--what"'],
		[['a', 'b'], 'One folder at a time'],
	])('are refused in words: %j', (given, words) => {
		expect(() => readArguments(given)).toThrow(BadArgument);
		expect(() => readArguments(given)).toThrow(words);
	});

	it('must name a folder that is there', async () => {
		const start = (where: string): Promise<unknown> =>
			startPreview({ folder: where, write: false, port: 0 });
		await expect(start(path.join(folder, 'nowhere'))).rejects.toThrow('There is no folder');
		await expect(start(path.join(folder, 'People/Ana.md'))).rejects.toThrow('is not a folder');
	});
});

describe('the hint about the sample vault', () => {
	it.each([
		['2026-11-22', false],
		['2026-12-05', false],
		['2027-02-01', true],
		['2026-10-01', true],
	])('on %s: %s', (today, isGiven) => {
		const hint = sampleHint(folder, today, folder);
		if (isGiven) expect(hint).toContain('--today 2026-11-22');
		expect(hint !== undefined).toBe(isGiven);
	});

	it('is given for no other vault', () => {
		expect(sampleHint(outside, '2030-01-01', folder)).toBeUndefined();
	});
});

describe('the paths of a vault', () => {
	it.each([
		'',
		'..',
		'../x',
		'a/../b',
		'/etc/passwd',
		'a//b',
		'C:/x',
		'a\\b',
		'a\u0000',
		'.git/config',
		'x/.env',
		'.env',
	])('do not include %j', (asked) => {
		expect(isAllowedPath(asked)).toBe(false);
	});

	it.each(['a.md', 'People/Ana.md', '.obsidian/plugins/x/data.json', 'a..b.md', 'Zoë/日本.md'])(
		'include %j',
		(asked) => {
			expect(isAllowedPath(asked)).toBe(true);
		},
	);
});

describe('a folder as a vault', () => {
	it('lists what is in it, and nothing that lies elsewhere or is hidden', async () => {
		const { files, folders } = await new DiskStore(folder).list();
		expect(files.map((file) => file.path)).toEqual(['.obsidian/app.json', 'People/Ana.md']);
		expect(folders).toEqual(['.obsidian', 'People', 'People/round']);
		expect(files[1]).toMatchObject({ size: 3 });
	});

	it.each(['link/secret.md', 'secret.md', '../outside/secret.md', 'link/new.md', '.git/config'])(
		'neither reads nor writes %s',
		async (asked) => {
			const store = new DiskStore(folder);
			await expect(store.read(asked)).rejects.toThrow('not a path of the vault');
			await expect(store.write(asked, 'x')).rejects.toThrow('not a path of the vault');
			await expect(store.remove(asked)).rejects.toThrow('not a path of the vault');
			expect(await readFile(path.join(outside, 'secret.md'), 'utf8')).toBe('secret');
		},
	);

	it('writes, renames and removes', async () => {
		const store = new DiskStore(folder);
		await store.makeFolder('New/Deep');
		const file = await store.write('New/Deep/A.md', 'text');
		expect(file).toMatchObject({ path: 'New/Deep/A.md', size: 4 });
		await store.rename('New/Deep/A.md', 'New/B.md');
		expect(await store.read('New/B.md')).toBe('text');
		expect(await store.stat('New/Deep/A.md')).toBeNull();
		await store.remove('New');
		expect(await store.stat('New')).toBeNull();
	});
});

describe('writes that stay in memory', () => {
	it('show in the vault and not in the folder', async () => {
		const store = new OverlayStore(new DiskStore(folder));
		await store.write('People/Ana.md', 'changed');
		await store.makeFolder('New');
		await store.write('New/Bo.md', 'Bo');
		expect(await store.read('People/Ana.md')).toBe('changed');
		expect((await store.list()).files.map((file) => file.path).sort()).toEqual([
			'.obsidian/app.json',
			'New/Bo.md',
			'People/Ana.md',
		]);
		expect(await readFile(path.join(folder, 'People/Ana.md'), 'utf8')).toBe('Ana');
	});

	it('include renaming and removing', async () => {
		const store = new OverlayStore(new DiskStore(folder));
		await store.rename('People', 'Friends');
		expect(await store.read('Friends/Ana.md')).toBe('Ana');
		expect(await store.stat('People/Ana.md')).toBeNull();
		await expect(store.read('People/Ana.md')).rejects.toThrow('ENOENT');
		await store.remove('Friends/Ana.md');
		const { files } = await store.list();
		expect(files.map((file) => file.path)).toEqual(['.obsidian/app.json']);
		expect(await readFile(path.join(folder, 'People/Ana.md'), 'utf8')).toBe('Ana');
	});

	it('end for a note that changes on the disk', async () => {
		const store = new OverlayStore(new DiskStore(folder));
		await store.write('People/Ana.md', 'changed');
		store.forget('People/Ana.md');
		expect(await store.read('People/Ana.md')).toBe('Ana');
	});

	it('need a folder, as on a disk', async () => {
		const store = new OverlayStore(new DiskStore(folder));
		await expect(store.write('Nowhere/A.md', '')).rejects.toThrow('ENOENT');
	});
});

describe('watching a folder', () => {
	it('tells what came, changed and went', async () => {
		const store = new DiskStore(folder);
		const told: string[] = [];
		const watch = await watchFolder(folder, store, (changes) => {
			told.push(
				...changes.map((change) =>
					change.kind === 'written'
						? `written ${change.file.path}`
						: `${change.kind} ${change.path}`,
				),
			);
			return Promise.resolve();
		});
		try {
			await mkdir(path.join(folder, 'New'));
			await writeFile(path.join(folder, 'New/Bo.md'), 'Bo');
			await expect.poll(() => told, { timeout: 10_000 }).toContain('written New/Bo.md');
			await writeFile(path.join(folder, 'New/Bo.md'), 'Bo Lind');
			await rm(path.join(folder, 'People/Ana.md'));
			await expect.poll(() => told, { timeout: 10_000 }).toContain('removed People/Ana.md');
			expect(told.filter((one) => one === 'written New/Bo.md').length).toBeGreaterThan(1);
		} finally {
			watch.close();
		}
	});

	it('tells first what went, the innermost first', () => {
		const file = (name: string, mtime = 1) => ({ path: name, mtime, ctime: 1, size: 1 });
		const before = new Map<string, StoredFile | 'folder'>([
			['Old', 'folder'],
			['Old/A.md', file('Old/A.md')],
			['B.md', file('B.md')],
		]);
		const after = new Map<string, StoredFile | 'folder'>([['B.md', file('B.md', 2)]]);
		expect(changesBetween(before, after)).toEqual([
			{ kind: 'removed', path: 'Old/A.md' },
			{ kind: 'removed', path: 'Old' },
			{ kind: 'written', file: file('B.md', 2) },
		]);
		expect(changesBetween(after, after)).toEqual([]);
	});
});

describe('the server', () => {
	it('serves the page with a policy that keeps it on this machine', async () => {
		await withServer(async ({ port, url }) => {
			expect(url).toBe(`http://127.0.0.1:${port}/`);
			const { status, headers, body } = await send(port, '/');
			expect(status).toBe(200);
			expect(body).toContain('<!doctype html>');
			const policy = String(headers['content-security-policy']);
			expect(policy).toContain("default-src 'none'");
			expect(policy).not.toContain('unsafe-eval');
			expect((await send(port, '/favicon.svg')).status).toBe(200);
			expect((await send(port, '/favicon.ico')).status).toBe(200);
			expect((await send(port, '/secret.md')).status).toBe(404);
			expect((await send(port, '/../vault/People/Ana.md')).status).toBe(404);
		});
	});

	it.each([
		['another name for this machine', { host: 'evil.example' }],
		['another port', { host: '127.0.0.1:1' }],
		['a foreign origin', { origin: 'http://evil.example' }],
		['no origin, as a sandboxed frame has', { origin: 'null' }],
		['a foreign page', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
		['a link straight to the vault', { 'sec-fetch-mode': 'navigate' }],
	])('refuses %s', async (_what, headers) => {
		await withServer(async ({ port }) => {
			const reply = await send(port, '/api/read?path=People/Ana.md', { headers });
			expect(reply.status).toBe(403);
			expect(reply.body).not.toContain('Ana');
		});
	});

	it('refuses writes that do not come from its page', async () => {
		await withServer(async ({ port }, overlay) => {
			const write = '/api/write?path=People/Ana.md';
			expect((await send(port, write, { method: 'POST', body: 'x' })).status).toBe(403);
			expect((await send(port, write, { headers: own })).body).toContain('error');
			expect(await overlay.read('People/Ana.md')).toBe('Ana');
			const reply = await send(port, write, { method: 'POST', headers: own, body: 'é' });
			expect(JSON.parse(reply.body)).toMatchObject({ value: { size: 2 } });
			expect(await overlay.read('People/Ana.md')).toBe('é');
		});
	});

	it('answers a bad question with words and status 200, so that no browser logs an error', async () => {
		await withServer(async ({ port }) => {
			const missing = await send(port, '/api/read?path=Nobody.md', { headers: own });
			expect(missing.status).toBe(200);
			expect(JSON.parse(missing.body)).toMatchObject({ error: { code: 'ENOENT' } });
			const forbidden = await send(port, '/api/read?path=../outside/secret.md');
			expect(JSON.parse(forbidden.body)).toMatchObject({ error: { code: 'EACCES' } });
			const stat = await send(port, '/api/stat?path=Nobody.md');
			expect(JSON.parse(stat.body)).toEqual({ value: null });
		});
	});

	it('tells the other pages of a write, with the text', async () => {
		await withServer(async ({ port }) => {
			const heard = new Promise<string>((resolve) => {
				const listening = httpRequest(
					{ port, host: '127.0.0.1', path: '/api/events?page=other' },
					(response) => {
						response.setEncoding('utf8');
						response.on('data', (part: string) => {
							if (!part.startsWith('data: ')) return;
							resolve(part);
							listening.destroy();
						});
					},
				);
				listening.on('error', () => undefined);
				listening.end();
			});
			await new Promise((resolve) => setTimeout(resolve, 50));
			const write = '/api/write?path=People/Ana.md';
			await send(port, write, { method: 'POST', headers: own, body: 'changed' });
			expect(await heard).toContain('"text":"changed"');
		});
	});

	it('takes another port when its own is in use', async () => {
		const other: Server = createServer();
		await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
		const address = other.address();
		const taken = typeof address === 'object' && address !== null ? address.port : 0;
		const server = await startServer(
			{
				store: new DiskStore(folder),
				findFile: () => Promise.resolve(undefined),
				about: () => Promise.reject(new Error('not asked')),
			},
			taken,
		);
		expect(server.port).not.toBe(taken);
		await server.close();
		other.close();
	});
});
