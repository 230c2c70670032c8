import { realpath } from 'node:fs/promises';
import path from 'node:path';

/** A path that a page must not have. */
export class ForbiddenPath extends Error {
	readonly code = 'EACCES';

	constructor(asked: string) {
		super(`EACCES: not a path of the vault, open '${asked}'`);
	}
}

/** Whether `inner` is `outer` or lies below it; both absolute. */
export function isInside(outer: string, inner: string): boolean {
	const relative = path.relative(outer, inner);
	return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

/** Hidden folders a vault keeps things of its own in; no other hidden file is ever read, listed or written. */
const ownHiddenFolders: readonly string[] = ['.obsidian', '.trash'];

/** Whether a vault-relative path may be shown: plain, and hidden only where the vault keeps its own things. */
export function isAllowedPath(asked: string): boolean {
	// eslint-disable-next-line no-control-regex -- control characters are what is refused
	if (asked === '' || /[\u0000-\u001f\\]/.test(asked) || /^[a-zA-Z]:/.test(asked)) return false;
	const parts = asked.split('/');
	return parts.every((part, at) => {
		if (part === '' || part === '.' || part === '..') return false;
		return !part.startsWith('.') || (at === 0 && ownHiddenFolders.includes(part));
	});
}

async function realPathOfNearest(absolute: string): Promise<string> {
	for (let at = absolute; ; at = path.dirname(at)) {
		try {
			return await realpath(at);
		} catch (error) {
			const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
			if (!isMissing || path.dirname(at) === at) throw error;
		}
	}
}

/**
 * The place on the disk of a vault-relative path, which need not exist yet. Refuses paths that lead out of the vault,
 * by dots or by a symbolic link.
 */
export async function placeOf(root: string, asked: string): Promise<string> {
	if (!isAllowedPath(asked)) throw new ForbiddenPath(asked);
	const absolute = path.join(root, ...asked.split('/'));
	const real = await realPathOfNearest(absolute);
	if (!isInside(await realpath(root), real)) throw new ForbiddenPath(asked);
	return absolute;
}
