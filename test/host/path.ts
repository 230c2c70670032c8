/** Folder of a path, `''` for the vault's root. */
export function folderOf(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash < 0 ? '' : path.slice(0, slash);
}

/** Last part of a path. */
export function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** Extension without the dot, in lower case; `''` when there is none (`.gitignore` has none). */
export function extensionOf(path: string): string {
	const name = nameOf(path);
	const dot = name.lastIndexOf('.');
	return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The name without its extension. */
export function baseNameOf(path: string): string {
	const name = nameOf(path);
	const dot = name.lastIndexOf('.');
	return dot <= 0 ? name : name.slice(0, dot);
}

/** Joins folder and name; the root is `''` or `/`. */
export function joinPath(folder: string, name: string): string {
	return folder === '' || folder === '/' ? name : `${folder}/${name}`;
}

/** A file or folder whose name, or a folder above it, begins with a dot: the app does not list it. */
export function isHiddenPath(path: string): boolean {
	return path.split('/').some((part) => part.startsWith('.'));
}

/**
 * A typed path as the vault names it: one `/` between parts, none at the ends, plain spaces, composed letters.
 * The root is `/`.
 */
export function normalizePath(path: string): string {
	const plain = path
		.replace(/[\\/]+/g, '/')
		.replace(/^\/+|\/+$/g, '')
		.replace(/[\u00a0\u202f]/g, ' ')
		.normalize('NFC');
	return plain === '' ? '/' : plain;
}

/** Splits `Note#Heading` into the note and the rest, which keeps its `#`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const plain = linktext.replace(/\u00a0/g, ' ').normalize('NFC');
	const hash = plain.indexOf('#');
	return hash < 0
		? { path: plain, subpath: '' }
		: { path: plain.slice(0, hash), subpath: plain.slice(hash) };
}

/** The note a link text names, without `#heading`. */
export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path;
}

/** Resolves `.` and `..` of a link against the folder of the note it stands in. */
export function resolveRelative(linkpath: string, sourcePath: string): string {
	const parts = folderOf(sourcePath).split('/').filter(Boolean);
	for (const part of linkpath.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}
