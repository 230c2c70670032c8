/** Where a block stands: the body itself, a callout (read), or a plain quotation (not the owner's words, not read). */
export type Container = 'body' | 'callout' | 'quote';

interface BlockPlace {
	/** First and last line in the file, from 1. */
	readonly line: number;
	readonly endLine: number;
	/** Column of the first character of `text` in its line, from 1. */
	readonly column: number;
	/**
	 * The source text without list marker, task box, heading marks, quote marks or block id; lazy and indented
	 * continuation lines of the same paragraph are joined with `\n`; comments (`%%`, `<!-- -->`) are blanked with
	 * spaces of equal length. On one line it is a part of that line but for such blanks.
	 */
	readonly text: string;
	readonly container: Container;
	/** Type of the innermost callout, in lower case (`note`, `meeting`). */
	readonly callout?: string;
	/** The block id at its end (`^id`), without the caret. */
	readonly blockId?: string;
}

/** An ATX or setext heading. */
export interface HeadingBlock extends BlockPlace {
	readonly kind: 'heading';
	readonly level: number;
	/**
	 * Line of the item or footnote that holds it (`- # Title`). Such a heading, and one in a quote or callout, parts
	 * nothing and is not among the headings Obsidian caches.
	 */
	readonly parent?: number;
}

/**
 * One list item: its own first paragraph, without its nested lists (they are blocks of their own). Its `endLine` is
 * that of its last own part, be it a further paragraph or code, as Obsidian has it (who counts the empty line after an
 * item of a single part that another item of the list follows).
 */
export interface ItemBlock extends BlockPlace {
	readonly kind: 'item';
	/** Column of the list marker, from 1, and the marker as written (`-`, `*`, `+`, `3.`, `3)`). */
	readonly markerColumn: number;
	readonly marker: string;
	/** Line of the parent item, when nested. A list in a quote within an item begins anew, as in Obsidian. */
	readonly parent?: number;
	/** Line of the first item of the outermost list this item stands in. */
	readonly listLine: number;
	/** Line of the first character of `text`, where it is not `line`: a marker may stand alone on its line. */
	readonly textLine?: number;
	/** The character in the task box (`' '`, `'x'`, `'X'`, `'-'` ...), when there is a box. */
	readonly task?: string;
}

/** A paragraph outside list items, or a further paragraph inside one; the title of a callout is one of its own. */
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

/** A part of the body that says something, in the order of the note. */
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

/** A tag of the body, `#` included, outside code, comments, math and links (but for the start of a link's label). */
export interface NoteTag {
	readonly line: number;
	readonly column: number;
	readonly tag: string;
}

/** Links and tags in the order of the note. */
export interface Findings {
	readonly links: readonly NoteLink[];
	readonly tags: readonly NoteTag[];
}

/** A top-level part of the note, named as Obsidian's cache names it. */
export interface Section {
	readonly type: string;
	readonly line: number;
	readonly endLine: number;
}

/** What the body of a note is made of; a unist node, so that unified's pipeline can carry it. */
export interface Outline extends Findings {
	readonly type: 'outline';
	readonly blocks: readonly Block[];
	readonly sections: readonly Section[];
	/** What stands within `%%` comments: no words of the note, but Obsidian caches it with the rest. */
	readonly commented: Findings;
}
