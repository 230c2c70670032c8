import { existsSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Enough for a page of ours; the package's own list would switch the browser's safety off. */
const args = ['--no-sandbox', '--disable-gpu'];

/** A lock that is older than this, in ms, was left behind. */
const STALE_AFTER_MS = 60_000;

/** Why there is no browser here; undefined when there is one. Said once, so that no test is left out in silence. */
export const missingBrowser: string | undefined = whyMissing();

if (missingBrowser !== undefined) {
	process.stderr.write(`Browser tests are left out: ${missingBrowser}\n`);
}

function whyMissing(): string | undefined {
	const chosen = process.env['CHROME'];
	if (chosen !== undefined && chosen !== '') {
		return existsSync(chosen) ? undefined : `CHROME names "${chosen}", which is not there.`;
	}
	if (process.platform === 'linux' && process.arch === 'x64') return undefined;
	return `the Chromium from npm runs on Linux x64 only, and this is ${process.platform} ${process.arch}. Name a Chrome or Chromium in the variable CHROME.`;
}

/** Does the work alone, also among several processes. */
async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
	const lock = path.join(tmpdir(), name);
	for (;;) {
		try {
			await mkdir(lock);
			break;
		} catch {
			const made = await stat(lock).catch(() => undefined);
			if (made !== undefined && Date.now() - made.mtimeMs > STALE_AFTER_MS) {
				await rm(lock, { recursive: true, force: true });
			} else await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
	try {
		return await work();
	} finally {
		await rm(lock, { recursive: true, force: true });
	}
}

async function executablePath(): Promise<string> {
	const chosen = process.env['CHROME'];
	if (chosen !== undefined && chosen !== '') return chosen;
	// With this the package brings its own libraries along, so that nothing need be installed.
	process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
	const { default: chromium } = await import('@sparticuz/chromium');
	return alone('action-threshold-chromium-lock', () => chromium.executablePath());
}

/** Starts the browser: the one named in `CHROME`, else the Chromium from npm. */
export async function launchBrowser(): Promise<Browser> {
	if (missingBrowser !== undefined) throw new Error(missingBrowser);
	return playwright.launch({ executablePath: await executablePath(), args });
}
