import type { CachedMetadata, Reference, ReferenceCache } from 'obsidian';
import { parseFrontMatterTags } from './yaml';

/** All tags of a note, of its properties and its text, each with `#`. */
export function getAllTags(cache: CachedMetadata): string[] | null {
	const ofProperties = parseFrontMatterTags(cache.frontmatter ?? null) ?? [];
	return [...ofProperties, ...(cache.tags ?? []).map(({ tag }) => tag)];
}

/** Calls back for every link until the callback says true; says whether it did. */
export function iterateRefs(refs: Reference[], cb: (ref: Reference) => boolean | void): boolean {
	return refs.some((ref) => cb(ref) === true);
}

/** The same for the links and embeds of a note. */
export function iterateCacheRefs(
	cache: CachedMetadata,
	cb: (ref: ReferenceCache) => boolean | void,
): boolean {
	return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => cb(ref) === true);
}
