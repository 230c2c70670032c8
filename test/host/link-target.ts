import type { TFile as RealFile, Vault as RealVault } from 'obsidian';
import { folderOf, nameOf, resolveRelative } from './path';

/** Files by name in lower case, for looking up what a link names. */
export type FilesByName = ReadonlyMap<string, readonly RealFile[]>;

/** Groups the vault's files by name. */
export function filesByName(vault: RealVault): FilesByName {
	const byName = new Map<string, RealFile[]>();
	for (const file of vault.getFiles()) {
		const name = file.name.toLowerCase();
		const same = byName.get(name);
		if (same === undefined) byName.set(name, [file]);
		else same.push(file);
	}
	return byName;
}

/**
 * The files a link could mean, the likeliest first: the very path, then files whose path ends so, those in or below
 * the folder of the source before others, short paths before long ones.
 */
export function linkTargets(
	files: FilesByName,
	linkpath: string,
	sourcePath: string,
): readonly RealFile[] {
	const isRelative = linkpath.startsWith('./') || linkpath.startsWith('../');
	const whole = isRelative ? resolveRelative(linkpath, sourcePath) : linkpath;
	const wanted = whole.replace(/^\//, '').toLowerCase();
	const name = nameOf(wanted);
	const named = files.get(name) ?? [];
	const candidates = named.length > 0 ? named : (files.get(`${name}.md`) ?? []);
	const isExactly = (file: RealFile): boolean => {
		const path = file.path.toLowerCase();
		return path === wanted || path === `${wanted}.md`;
	};
	const exact = candidates.find(isExactly);
	if (exact !== undefined) return [exact];
	if (isRelative || linkpath.startsWith('/')) return [];
	const near = folderOf(sourcePath).toLowerCase();
	const isNear = (file: RealFile): boolean => file.path.toLowerCase().startsWith(near);
	return candidates
		.filter((file) => {
			const path = file.path.toLowerCase();
			return path.endsWith(`/${wanted}`) || path.endsWith(`/${wanted}.md`);
		})
		.sort(
			(a, b) =>
				Number(isNear(b)) - Number(isNear(a)) ||
				a.path.length - b.path.length ||
				(a.path < b.path ? -1 : 1),
		);
}
