import type { Diagnostic } from '../diagnostic';
import {
	readFrontmatter,
	type Frontmatter,
	type FrontmatterReading,
	type ParseYaml,
} from './frontmatter';
import { parseOutline } from './markdown';
import type { Outline } from './outline';

/** One note, read on its own. */
export interface Note {
	/** Vault-relative, with `/`, ending in `.md`. */
	readonly path: string;
	/** File name without folder and `.md`. */
	readonly name: string;
	readonly frontmatter: Frontmatter;
	readonly outline: Outline;
	readonly diagnostics: readonly Diagnostic[];
}

/** Reads a note; never throws, whatever its text. What is wrong with its properties is told, the body is read anyway. */
export function parseNote(path: string, text: string, parseYaml: ParseYaml): Note {
	return noteWith(readFrontmatter(path, text, parseYaml), path, text);
}

/** Reads the body of a note whose properties have been read before. */
export function noteWith(
	{ frontmatter, diagnostics }: FrontmatterReading,
	path: string,
	text: string,
): Note {
	const outline = parseOutline(text, frontmatter.endLine + 1);
	return { path, name: nameOf(path), frontmatter, outline, diagnostics };
}

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
