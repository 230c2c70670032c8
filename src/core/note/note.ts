import type { Diagnostic } from '../diagnostic';

/** Where a block stands: the body itself, a callout (read), or a plain quotation (not the owner's words, not read). */
export type Container = 'body' | 'callout' | 'quote';

interface BlockPlace {
	/** First and last line in the file, from 1. */
	readonly line: number;
	readonly endLine: number;
	/** Column of the first character of `text` in its line, from 1. */
	readonly column: number;
	/**
	 * The source text without list marker, task box, heading marks or quote marks; lazy and indented continuation lines
	 * of the same paragraph are joined with `\n`; comments (`%%`, `<!-- -->`) are blanked with spaces of equal length.
	 */
	readonly text: string;
	readonly container: Container;
	/** Type of the innermost callout, in lower case (`note`, `meeting`). */
	readonly callout?: string;
}

/** An ATX or setext heading. */
export interface HeadingBlock extends BlockPlace {
	readonly kind: 'heading';
	readonly level: number;
}

/** One list item: its own first paragraph, without its nested lists (they are blocks of their own). */
export interface ItemBlock extends BlockPlace {
	readonly kind: 'item';
	/** Column of the list marker, from 1, and the marker as written (`-`, `*`, `+`, `3.`, `3)`). */
	readonly markerColumn: number;
	readonly marker: string;
	/** Line of the parent item, when nested. */
	readonly parent?: number;
	/** Line of the first item of the outermost list this item stands in. */
	readonly listLine: number;
	/** The character in the task box (`' '`, `'x'`, `'X'`, `'-'` ...), when there is a box. */
	readonly task?: string;
}

/** A paragraph outside list items, or a further paragraph inside one. */
export interface ParagraphBlock extends BlockPlace {
	readonly kind: 'paragraph';
	/** Line of the item that holds it, when it is a further paragraph of an item. */
	readonly parent?: number;
}

/** A body row of a table, with the header of its table. Cells are trimmed, `\|` is undone. */
export interface RowBlock extends BlockPlace {
	readonly kind: 'row';
	readonly header: readonly string[];
	readonly cells: readonly string[];
}

export type Block = HeadingBlock | ItemBlock | ParagraphBlock | RowBlock;

/** A wikilink or a Markdown link or embed to a note (never to an address on the web), outside code and comments. */
export interface NoteLink {
	readonly line: number;
	readonly column: number;
	/** Target as Obsidian caches it: `Note`, `Folder/Note#Heading`, decoded for Markdown links. */
	readonly link: string;
	/** What is shown instead of the target, when given. */
	readonly display?: string;
	/** As written, brackets included. */
	readonly original: string;
	readonly isEmbed: boolean;
}

/** A tag of the body, `#` included, outside code, comments, links and math. */
export interface NoteTag {
	readonly line: number;
	readonly column: number;
	readonly tag: string;
}

/** A top-level part of the note, named as Obsidian's cache names it. */
export interface Section {
	readonly type: string;
	readonly line: number;
	readonly endLine: number;
}

/** What the body of a note is made of; a unist node, so that unified's pipeline can carry it. */
export interface Outline {
	readonly type: 'outline';
	readonly blocks: readonly Block[];
	readonly links: readonly NoteLink[];
	readonly tags: readonly NoteTag[];
	readonly sections: readonly Section[];
}

/** The YAML properties of a note. */
export interface Frontmatter {
	/** Own keys only, as written; values as YAML 1.2 core gives them (dates stay text). */
	readonly data: ReadonlyMap<string, unknown>;
	/** Line of each top-level key in the file. */
	readonly keyLines: ReadonlyMap<string, number>;
	/** For a key whose value is a block list: the line of each of its items. */
	readonly itemLines: ReadonlyMap<string, readonly number[]>;
	/** Last line of the block (its closing fence); 0 when there is none. */
	readonly endLine: number;
}

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

/** Parses YAML 1.2 core; throws for bad YAML. Handed in by the host: Obsidian's own in the app, `yaml` elsewhere. */
export type ParseYaml = (text: string) => unknown;
