import { foldName } from './fold';

/** How a text names a person: by a link, by a plain name, or by `@` and some of the words after it. */
export type NameRef =
	| { readonly kind: 'link'; readonly target: string }
	| { readonly kind: 'name'; readonly name: string }
	/** Longest first: `Ana Ruiz called`, `Ana Ruiz`, `Ana`. */
	| { readonly kind: 'at'; readonly candidates: readonly string[] };

/** A note that can be linked to, with the people it is about. */
export interface NamedNote {
	/** Vault-relative, ending in `.md`. */
	readonly path: string;
	/** Id, name and aliases of each person the note is about; none for other notes. */
	readonly people: readonly {
		readonly id: string;
		readonly name: string;
		readonly aliases: readonly string[];
	}[];
}

/** What a name or link leads to. */
export type Resolved =
	| { readonly kind: 'people'; readonly ids: readonly string[] }
	/** Fits several people, and names none of them. */
	| { readonly kind: 'ambiguous'; readonly ids: readonly string[]; readonly name: string }
	| { readonly kind: 'nobody' };

/** Finds people by link and by name. Built from all notes at once. */
export interface Directory {
	readonly byPath: ReadonlyMap<string, NamedNote>;
	/** By folded file name without `.md`; sorted by path. */
	readonly byFileName: ReadonlyMap<string, readonly NamedNote[]>;
	/** Ids by folded full name or alias. */
	readonly byName: ReadonlyMap<string, ReadonlySet<string>>;
}

const NOBODY: Resolved = { kind: 'nobody' };

const withoutExtension = (path: string): string => path.replace(/\.md$/i, '');
const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const lower = (text: string): string => text.normalize('NFC').toLowerCase();

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [value]);
	else list.push(value);
}

/** A directory of these notes. The order they come in does not matter. */
export function buildDirectory(notes: Iterable<NamedNote>): Directory {
	const byPath = new Map<string, NamedNote>();
	const byFileName = new Map<string, NamedNote[]>();
	const byName = new Map<string, Set<string>>();
	for (const note of notes) {
		const path = lower(withoutExtension(note.path));
		byPath.set(path, note);
		addTo(byFileName, fileName(path), note);
		for (const { id, name, aliases } of note.people) {
			for (const written of [name, ...aliases]) {
				const key = foldName(written);
				if (key === '') continue;
				const ids = byName.get(key) ?? new Set();
				byName.set(key, ids.add(id));
			}
		}
	}
	for (const list of byFileName.values()) {
		list.sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
	}
	return { byPath, byFileName, byName };
}

/** `../a/./b` seen from a folder (`''` or ending in `/`), as a path from the vault's root. */
function relativePath(folder: string, link: string): string {
	const parts = folder.split('/').slice(0, -1);
	for (const part of link.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}

/** The note a link leads to, as Obsidian finds it: by path, else by name, nearest first. */
export function resolveLink(
	directory: Directory,
	link: string,
	fromPath: string,
): NamedNote | undefined {
	const target = lower(withoutExtension((link.split('#')[0] ?? '').split('^')[0]?.trim() ?? ''));
	if (target === '') return undefined;
	const folder = lower(folderOf(fromPath));
	if (target.startsWith('./') || target.startsWith('../')) {
		return directory.byPath.get(relativePath(folder, target));
	}
	const plain = target.replace(/^\/+/, '');
	const exact = directory.byPath.get(plain);
	if (exact !== undefined && (plain.includes('/') || target.startsWith('/'))) return exact;
	const named = directory.byFileName.get(fileName(plain)) ?? [];
	const fitting = plain.includes('/')
		? named.filter((note) => lower(withoutExtension(note.path)).endsWith(`/${plain}`))
		: named;
	if (exact !== undefined) return exact;
	return fitting.find((note) => lower(note.path).startsWith(folder)) ?? fitting[0];
}

function byFoldedName(directory: Directory, name: string): Resolved {
	const ids = directory.byName.get(foldName(name));
	if (ids === undefined || ids.size === 0) return NOBODY;
	const sorted = [...ids].sort();
	return sorted.length === 1
		? { kind: 'people', ids: sorted }
		: { kind: 'ambiguous', ids: sorted, name };
}

/** No name is longer, nor what may stand behind one. Chosen; no source. */
const LONGEST_NAME = 300;

/** Variants of a plain attendee name: as written, then without mail address, brackets or a role after a dash. */
export function nameVariants(written: string): readonly string[] {
	const whole = written.trim();
	if (whole.length > LONGEST_NAME) return [whole];
	const shorter = whole
		.replace(/\s*<[^<>]{0,200}>.*$/, '')
		.replace(/\s*\([^()]{0,200}\).*$/, '')
		.replace(/\s+[-–—|:]\s.*$/, '')
		.replace(/\s*:.*$/, '')
		.trim();
	return shorter === whole || shorter === '' ? [whole] : [whole, shorter];
}

function firstFound(directory: Directory, names: readonly string[]): Resolved {
	for (const name of names) {
		const found = byFoldedName(directory, name);
		if (found.kind !== 'nobody') return found;
	}
	return NOBODY;
}

function resolveTarget(directory: Directory, target: string, fromPath: string): Resolved {
	const note = resolveLink(directory, target, fromPath);
	if (note === undefined) {
		const path = withoutExtension(target.split('#')[0] ?? '');
		return firstFound(directory, [path, fileName(path)]);
	}
	if (note.people.length === 0) return NOBODY;
	const heading = foldName(target.split('#')[1] ?? '');
	const meant = note.people.filter(
		({ name, aliases }) =>
			heading !== '' && [name, ...aliases].some((n) => foldName(n) === heading),
	);
	return { kind: 'people', ids: (meant.length > 0 ? meant : note.people).map(({ id }) => id) };
}

/**
 * The people a reference names. A link goes to the note it leads to; one that leads nowhere counts when its text is a
 * full name or alias, as plain names and `@` names do, without regard to case and accents.
 */
export function resolveName(directory: Directory, ref: NameRef, fromPath: string): Resolved {
	if (ref.kind === 'link') return resolveTarget(directory, ref.target, fromPath);
	if (ref.kind === 'at') return firstFound(directory, ref.candidates);
	const found = firstFound(directory, nameVariants(ref.name));
	return found.kind === 'nobody' ? severalNamed(directory, ref.name) : found;
}

const AND = /\s(?:and|und|y|et|e|og|och|en)\s|\s?[&+]\s?/i;

/** The people of `Ana and Bo`, where nobody is called so. */
function severalNamed(directory: Directory, written: string): Resolved {
	const names = written.slice(0, LONGEST_NAME).split(AND);
	if (names.length < 2) return NOBODY;
	const found = names.map((name) => firstFound(directory, nameVariants(name.replace(/^\s*@/, ''))));
	const ids = found.flatMap((one) => (one.kind === 'people' ? one.ids : []));
	if (ids.length > 0) return { kind: 'people', ids: [...new Set(ids)] };
	return found.find(({ kind }) => kind === 'ambiguous') ?? NOBODY;
}
