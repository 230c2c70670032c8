import { watch, type FSWatcher } from 'node:fs';
import type { StoredFile, VaultStore } from '../../host/store';
import type { ChangeMessage } from '../protocol';

/** Quiet time after the last sign of a change before the folder is looked through, in ms. */
const SETTLE_MS = 80;

/** How often the folder is looked through when the system tells of changes, and when it does not, in ms. */
const POLL_MS = { told: 4000, alone: 1000 };

/** A watch that can be ended. */
export interface Watch {
	close(): void;
}

type Snapshot = ReadonlyMap<string, StoredFile | 'folder'>;

async function snapshotOf(store: VaultStore): Promise<Snapshot> {
	const { files, folders } = await store.list();
	const snapshot = new Map<string, StoredFile | 'folder'>();
	for (const path of folders) snapshot.set(path, 'folder');
	for (const file of files) snapshot.set(file.path, file);
	return snapshot;
}

const isSame = (a: StoredFile | 'folder', b: StoredFile | 'folder' | undefined): boolean =>
	b !== undefined &&
	(a === 'folder' || b === 'folder' ? a === b : a.mtime === b.mtime && a.size === b.size);

/** What happened between two looks at a folder: what went first, then what came or changed. */
export function changesBetween(before: Snapshot, after: Snapshot): ChangeMessage[] {
	const gone = [...before.keys()]
		.filter((path) => !after.has(path))
		.map((path): ChangeMessage => ({ kind: 'removed', path }))
		.reverse();
	const came: ChangeMessage[] = [];
	for (const [path, now] of after) {
		if (isSame(now, before.get(path))) continue;
		came.push(now === 'folder' ? { kind: 'folder', path } : { kind: 'written', file: now });
	}
	return [...gone, ...came];
}

/**
 * Tells what changes in a folder: at once where the system reports it, and by looking now and then in any case, as
 * reports can be missing (network folders, new subfolders).
 */
export async function watchFolder(
	root: string,
	store: VaultStore,
	onChanges: (changes: readonly ChangeMessage[]) => Promise<void>,
): Promise<Watch> {
	let known = await snapshotOf(store);
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isLooking = false;
	let isClosed = false;
	let watcher: FSWatcher | undefined;

	const look = async (): Promise<void> => {
		if (isLooking || isClosed) return;
		isLooking = true;
		const began = Date.now();
		try {
			const now = await snapshotOf(store);
			const changes = changesBetween(known, now);
			known = now;
			if (changes.length > 0 && !isClosed) await onChanges(changes);
		} catch {
			// The folder cannot be read for the moment: the next look will tell.
		}
		isLooking = false;
		const every = watcher === undefined ? POLL_MS.alone : POLL_MS.told;
		lookIn(Math.max(every, (Date.now() - began) * 20));
	};

	const lookIn = (ms: number): void => {
		clearTimeout(timer);
		if (isClosed) return;
		timer = setTimeout(() => void look(), ms);
		timer.unref();
	};

	try {
		watcher = watch(root, { recursive: true, persistent: false }, () => lookIn(SETTLE_MS));
		watcher.on('error', () => {
			watcher?.close();
			watcher = undefined;
			lookIn(POLL_MS.alone);
		});
	} catch {
		watcher = undefined;
	}
	lookIn(watcher === undefined ? POLL_MS.alone : POLL_MS.told);

	return {
		close: () => {
			isClosed = true;
			clearTimeout(timer);
			watcher?.close();
		},
	};
}
