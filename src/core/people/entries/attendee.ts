import type { NameRef } from '../names';

/** Somebody a note lists as there, or names in its title. */
export interface Attendee {
	readonly ref: NameRef;
	readonly line: number;
	readonly column: number;
	readonly text: string;
}

const WIKILINKS = /\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]/g;
const MARKDOWN_LINK = /^\[[^[\]]*\]\(([^()]+)\)$/;

/** The names in one value: its links, else the value as a plain name. */
export function refsOf(written: string): readonly NameRef[] {
	const links = [...written.slice(0, 2000).matchAll(WIKILINKS)].map(([, target = '']): NameRef => ({
		kind: 'link',
		target: target.trim(),
	}));
	if (links.length > 0) return links;
	const markdown = MARKDOWN_LINK.exec(written.trim());
	if (markdown?.[1] !== undefined) return [{ kind: 'link', target: decoded(markdown[1]) }];
	const name = written
		.replace(/\*/g, '')
		.trim()
		.replace(/^["'“”@]{1,2}|["'“”]$/g, '');
	return name === '' || name.length > 200 ? [] : [{ kind: 'name', name }];
}

function decoded(target: string): string {
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
}
