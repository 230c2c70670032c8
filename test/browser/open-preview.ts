import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** What a test wants to see. */
export interface PreviewWish {
	/** Folder below `test/vaults`, or anywhere, copied first; or the files themselves. */
	readonly vault?: string;
	readonly files?: Readonly<Record<string, string>>;
	readonly write?: boolean;
	/** `YYYY-MM-DD` */
	readonly today?: string;
	/** Query of the page, such as `theme=dark`. */
	readonly query?: string;
	readonly viewport?: { readonly width: number; readonly height: number };
	/** Pixels of the picture for each of the page. */
	readonly scale?: number;
	/** How long a large vault may take to open, in milliseconds. */
	readonly patience?: number;
}

/** A page over a copy of a vault. */
export interface PreviewPage {
	readonly page: Page;
	/** The copy on the disk. */
	readonly folder: string;
	readonly url: string;
	/** Everything that went wrong in the page: errors, what it wrote to the console as such, failed requests. */
	readonly problems: readonly string[];
	readonly close: () => Promise<void>;
}

const repository = path.resolve(import.meta.dirname, '../..');

async function copyOf({ vault, files }: PreviewWish): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), 'action-threshold-vault-'));
	if (vault !== undefined) {
		await cp(path.resolve(repository, 'test/vaults', vault), folder, { recursive: true });
	}
	for (const [name, text] of Object.entries(files ?? {})) {
		const place = path.join(folder, name);
		await mkdir(path.dirname(place), { recursive: true });
		await writeFile(place, text);
	}
	return folder;
}

function listenForProblems(page: Page): string[] {
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(`console: ${message.text()}`);
	});
	page.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? '';
		// The stream of changes, and what is under way, end with the page.
		if (reason !== 'net::ERR_ABORTED') problems.push(`request: ${request.url()} ${reason}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
	});
	return problems;
}

/** A preview that runs as a process of its own. */
export interface ServedPreview {
	readonly folder: string;
	readonly url: string;
	/** What it printed when it started. */
	readonly printed: string;
	readonly close: () => Promise<void>;
}

/** Runs `npm start`, without building, over a copy of a vault. */
export async function servePreview(wish: PreviewWish): Promise<ServedPreview> {
	const folder = await copyOf(wish);
	const options = [
		...(wish.write === true ? ['--write'] : []),
		...(wish.today === undefined ? [] : ['--today', wish.today]),
	];
	const server = spawn(
		process.execPath,
		[
			'test/preview/start.mjs',
			folder,
			'--no-open',
			'--until-input-ends',
			'--port',
			'0',
			...options,
		],
		{ cwd: repository, env: { ...process.env, ACTION_THRESHOLD_BUILT: '1' } },
	);
	let printed = '';
	const url = await new Promise<string>((resolve, reject) => {
		const listen = (data: Buffer): void => {
			printed += data.toString();
			const address = /Open (http:\S+)/.exec(printed)?.[1];
			if (address !== undefined) resolve(address);
		};
		server.stdout.on('data', listen);
		server.stderr.on('data', listen);
		server.on('exit', () => reject(new Error(`The preview did not start:\n${printed}`)));
	});
	return {
		folder,
		url,
		printed,
		close: async () => {
			const ended = once(server, 'exit');
			server.kill('SIGTERM');
			await ended;
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** Opens the preview of a copy of a vault, and waits until the plugin has read it. */
export async function openPreview(browser: Browser, wish: PreviewWish): Promise<PreviewPage> {
	const served = await servePreview(wish);
	const { width, height } = wish.viewport ?? { width: 1280, height: 800 };
	const page = await browser.newPage({
		viewport: { width, height },
		deviceScaleFactor: wish.scale ?? 1,
	});
	if (wish.patience !== undefined) page.setDefaultTimeout(wish.patience);
	const problems = listenForProblems(page);
	const close = async (): Promise<void> => {
		await page.close();
		await served.close();
	};
	try {
		await page.goto(`${served.url}?${wish.query ?? ''}`);
		await page.waitForSelector('body[data-ready]');
		// The plugin draws its sidebar first, and in it that it reads, until it has read the notes.
		await page.waitForFunction(() => {
			const sidebar = document.querySelector('.action-threshold-sidebar');
			const isDrawn = sidebar !== null && sidebar.childElementCount > 0;
			return isDrawn && sidebar.querySelector('progress, [data-kind=loading]') === null;
		});
	} catch (error) {
		await close();
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(['The preview did not get ready.', ...problems, reason].join('\n'));
	}
	return { ...served, page, problems, close };
}

/** Opens the preview for one test, which fails when anything goes wrong in the page, and closes it in any case. */
export async function withPreview(
	browser: Browser,
	wish: PreviewWish,
	test: (preview: PreviewPage) => Promise<void>,
): Promise<void> {
	const preview = await openPreview(browser, wish);
	try {
		await test(preview);
		if (preview.problems.length > 0) throw new Error(preview.problems.join('\n'));
	} finally {
		await preview.close();
	}
}
