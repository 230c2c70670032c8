import type { App } from '../../host/app';
import { isHiddenPath } from '../../host/path';
import type { ChangeMessage } from '../protocol';
import { askVault, isOwnWrite, pageId } from './http-store';

/** Keeps the app in step with the disk. */
export interface Live {
	/** From here on changes are handed to the app, those heard meanwhile first. */
	follow(app: App): void;
}

function isKnown(app: App, change: ChangeMessage): boolean {
	if (change.kind !== 'written') return false;
	if (isOwnWrite(change.file)) return true;
	const stat = app.vault.getFileByPath(change.file.path)?.stat;
	return stat?.mtime === change.file.mtime && stat.size === change.file.size;
}

function hand(app: App, changes: readonly ChangeMessage[]): void {
	for (const change of changes) if (!isKnown(app, change)) app.vault.noticeChange(change);
}

/** Compares everything, after the connection was lost for a while. */
async function catchUp(app: App): Promise<void> {
	const { files } = await askVault();
	const there = new Set(files.map(({ path }) => path));
	const gone = app.vault
		.getFiles()
		.filter(({ path }) => !there.has(path))
		.map(({ path }): ChangeMessage => ({ kind: 'removed', path }));
	const written = files
		.filter(({ path }) => !isHiddenPath(path))
		.map((file): ChangeMessage => ({ kind: 'written', file }));
	hand(app, [...gone, ...written]);
}

/** Listens to the server's news of the disk; `onConnection` hears whether it can be reached. */
export function listen(onConnection: (isThere: boolean) => void): Live {
	let app: App | undefined;
	let wasLost = false;
	const waiting: ChangeMessage[] = [];
	const source = new EventSource(`/api/events?page=${pageId}`);
	source.addEventListener('message', ({ data }: MessageEvent<string>) => {
		const changes = JSON.parse(data) as ChangeMessage[];
		if (app === undefined) waiting.push(...changes);
		else hand(app, changes);
	});
	source.addEventListener('error', () => {
		wasLost = true;
		onConnection(false);
	});
	source.addEventListener('open', () => {
		onConnection(true);
		if (wasLost && app !== undefined) void catchUp(app);
		wasLost = false;
	});
	return {
		follow: (followed) => {
			app = followed;
			hand(followed, waiting.splice(0));
		},
	};
}
