import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { DataWriteOptions } from 'obsidian';
import type { VaultStore } from '../../host/store';
import { PAGE_HEADER, type ChangeMessage, type VaultMessage } from '../protocol';
import type { FileFinder } from './files.mjs';
import { refusal, safeHeaders } from './guard.mjs';

/** Longest note that is sent along with the list, and longest text that is taken, in bytes. */
const MAX_TEXT = { sent: 2_000_000, taken: 50_000_000 };

/** What the server serves. */
export interface Served {
	readonly store: VaultStore;
	readonly findFile: FileFinder;
	/** What a page is told besides the files. */
	readonly about: () => Promise<Omit<VaultMessage, 'files' | 'folders'>>;
}

/** A server that runs. */
export interface RunningServer {
	readonly url: string;
	readonly port: number;
	/** Tells all open pages, but for the one that made the changes. */
	announce(changes: readonly ChangeMessage[], except?: string): Promise<void>;
	close(): Promise<void>;
}

interface Listener {
	readonly page: string;
	readonly response: ServerResponse;
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
	response.writeHead(status, { ...safeHeaders, 'content-type': type });
	response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > MAX_TEXT.taken) throw new Error('The text is too long for the preview.');
		parts.push(part);
	}
	return Buffer.concat(parts).toString('utf8');
}

/** Adds the text of notes, so that a page need not ask for each. */
async function withText(
	store: VaultStore,
	changes: readonly ChangeMessage[],
): Promise<ChangeMessage[]> {
	const result: ChangeMessage[] = [];
	for (const change of changes) {
		const isNote =
			change.kind === 'written' &&
			change.file.path.endsWith('.md') &&
			change.file.size <= MAX_TEXT.sent;
		if (!isNote) {
			result.push(change);
			continue;
		}
		try {
			const text = await store.read(change.file.path);
			result.push({ kind: 'written', file: { ...change.file, text } });
		} catch {
			// Gone again: the next look at the folder tells.
		}
	}
	return result;
}

function timesOf(url: URL): DataWriteOptions {
	const time = (name: string): number => Number(url.searchParams.get(name) ?? NaN);
	const [ctime, mtime] = [time('ctime'), time('mtime')];
	return {
		...(Number.isFinite(ctime) ? { ctime } : {}),
		...(Number.isFinite(mtime) ? { mtime } : {}),
	};
}

/** Answers a question about the vault. */
async function answer(
	{ store, about }: Served,
	request: IncomingMessage,
	url: URL,
	changed: (changes: readonly ChangeMessage[]) => void,
): Promise<unknown> {
	const what = url.pathname.slice('/api/'.length);
	const path = url.searchParams.get('path') ?? '';
	const isWrite = request.method === 'POST';
	if (what === 'vault') {
		const { files, folders } = await store.list();
		const changes = files.map((file): ChangeMessage => ({ kind: 'written', file }));
		const told = (await withText(store, changes)).flatMap((change) =>
			change.kind === 'written' ? [change.file] : [],
		);
		return { ...(await about()), files: told, folders };
	}
	if (what === 'read') return store.read(path);
	if (what === 'stat') return store.stat(path);
	if (!isWrite) throw new Error(`Not a question: ${what}`);
	if (what === 'write') {
		const file = await store.write(path, await bodyOf(request), timesOf(url));
		changed([{ kind: 'written', file }]);
		return file;
	}
	if (what === 'remove') {
		await store.remove(path);
		changed([{ kind: 'removed', path }]);
		return null;
	}
	if (what === 'rename') {
		const to = url.searchParams.get('to') ?? '';
		await store.rename(path, to);
		const stat = await store.stat(to);
		const file = stat?.type === 'file' ? { ...stat, path: to } : undefined;
		changed([
			{ kind: 'removed', path },
			...(file === undefined ? [] : [{ kind: 'written', file } as const]),
		]);
		return null;
	}
	if (what === 'folder') {
		await store.makeFolder(path);
		changed([{ kind: 'folder', path }]);
		return null;
	}
	throw new Error(`Not a request: ${what}`);
}

function problem(error: unknown): { message: string; code?: string } {
	if (!(error instanceof Error)) return { message: String(error) };
	const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
	return { message: error.message, ...(code === undefined ? {} : { code }) };
}

/** Takes the wished port, or any free one when it is taken. */
function listen(server: Server, wished: number): Promise<number> {
	return new Promise((resolve, reject) => {
		const tryPort = (port: number): void => {
			server.once('error', (error: Error & { code?: string }) => {
				if (error.code === 'EADDRINUSE' && port !== 0) tryPort(0);
				else reject(error);
			});
			server.listen(port, '127.0.0.1', () => {
				const address = server.address();
				server.removeAllListeners('error');
				resolve(typeof address === 'object' && address !== null ? address.port : port);
			});
		};
		tryPort(wished);
	});
}

/** Serves the page and the vault on this machine only. */
export async function startServer(served: Served, wishedPort: number): Promise<RunningServer> {
	const listeners = new Set<Listener>();
	let port = wishedPort;

	const announce = async (changes: readonly ChangeMessage[], except?: string): Promise<void> => {
		const others = [...listeners].filter(({ page }) => page !== except);
		if (others.length === 0) return;
		const data = JSON.stringify(await withText(served.store, changes));
		for (const { response } of others) response.write(`data: ${data}\n\n`);
	};

	const listenTo = (response: ServerResponse, page: string): void => {
		const listener = { page, response };
		response.writeHead(200, { ...safeHeaders, 'content-type': 'text/event-stream' });
		response.write(': listening\n\n');
		listeners.add(listener);
		response.on('close', () => listeners.delete(listener));
	};

	const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const reason = refusal(request, port);
		if (reason !== undefined) {
			send(response, 403, 'text/plain; charset=utf-8', `Refused: ${reason}.\n`);
			return;
		}
		const url = new URL(request.url ?? '/', 'http://localhost');
		if (url.pathname === '/api/events') {
			listenTo(response, url.searchParams.get('page') ?? '');
			return;
		}
		if (url.pathname.startsWith('/api/')) {
			const page = String(request.headers[PAGE_HEADER] ?? '');
			let body: unknown;
			try {
				const value = await answer(served, request, url, (changes) => {
					void announce(changes, page);
				});
				body = { value };
			} catch (error) {
				body = { error: problem(error) };
			}
			send(response, 200, 'application/json; charset=utf-8', JSON.stringify(body));
			return;
		}
		const file = await served.findFile(url.pathname);
		if (file === undefined) send(response, 404, 'text/plain; charset=utf-8', 'Not found.\n');
		else send(response, 200, file.type, file.body);
	};

	const server = createServer((request, response) => {
		handle(request, response).catch((error: unknown) => {
			if (!response.headersSent) {
				send(response, 500, 'text/plain; charset=utf-8', `${problem(error).message}\n`);
			} else response.end();
		});
	});
	port = await listen(server, wishedPort);
	return {
		port,
		url: `http://127.0.0.1:${port}/`,
		announce,
		close: () =>
			new Promise((resolve) => {
				for (const { response } of listeners) response.end();
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
