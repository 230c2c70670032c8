import type { DataWriteOptions, Stat } from 'obsidian';
import type { Listing, StoredFile, VaultStore } from '../../host/store';
import { PAGE_HEADER, type Answer, type Requests, type VaultMessage } from '../protocol';

/** Name of this page, so that the server does not tell it of its own writes. */
export const pageId = Math.random().toString(36).slice(2);

/** Asks the server; its refusal becomes an error with the same words and code. */
async function ask<What extends keyof Requests>(
	what: What,
	query: Readonly<Record<string, string>> = {},
	post?: string,
): Promise<Requests[What]> {
	const address = `/api/${what}?${new URLSearchParams(query).toString()}`;
	const response = await fetch(address, {
		method: post === undefined ? 'GET' : 'POST',
		headers: { [PAGE_HEADER]: pageId },
		...(post === undefined ? {} : { body: post }),
	});
	if (!response.ok) throw new Error(await response.text());
	const answer = (await response.json()) as Answer<Requests[What]>;
	if ('value' in answer) return answer.value;
	throw Object.assign(new Error(answer.error.message), { code: answer.error.code });
}

/** Files as this page wrote them last, by path. */
const written = new Map<string, StoredFile>();

/** Whether a file on the disk is as this page wrote it. */
export function isOwnWrite({ path, mtime, size }: StoredFile): boolean {
	const own = written.get(path);
	return own?.mtime === mtime && own.size === size;
}

/** Everything about the vault, with the text of its notes. */
export function askVault(): Promise<VaultMessage> {
	return ask('vault');
}

/** The vault behind the server. The list it opened with is used once, later ones are asked for. */
export class HttpStore implements VaultStore {
	constructor(private opening: Listing | undefined) {}

	async list(): Promise<Listing> {
		const listing = this.opening ?? (await askVault());
		this.opening = undefined;
		return listing;
	}

	read(path: string): Promise<string> {
		return ask('read', { path });
	}

	async write(path: string, text: string, options: DataWriteOptions = {}): Promise<StoredFile> {
		const { ctime, mtime } = options;
		const file = await ask(
			'write',
			{
				path,
				...(ctime === undefined ? {} : { ctime: String(ctime) }),
				...(mtime === undefined ? {} : { mtime: String(mtime) }),
			},
			text,
		);
		written.set(path, file);
		return file;
	}

	stat(path: string): Promise<Stat | null> {
		return ask('stat', { path });
	}

	async remove(path: string): Promise<void> {
		await ask('remove', { path }, '');
	}

	async rename(path: string, newPath: string): Promise<void> {
		await ask('rename', { path, to: newPath }, '');
	}

	async makeFolder(path: string): Promise<void> {
		await ask('folder', { path }, '');
	}
}
