import type { DateOrder } from '../dates/date-text';

/** Stands for whatever a property holds: having it at all marks a note, as `last_contact` does. */
export const ANY_VALUE = '*';

/** One property that marks people notes: `type: person`, `categories: [[People]]`. Compared without case. */
export interface PersonProperty {
	readonly key: string;
	/** `ANY_VALUE` among them: any value but none. */
	readonly values: readonly string[];
}

/** How this vault marks people, names its days, and what it leaves out. */
export interface Conventions {
	/** A note in one of these folders, or below it, is a person. Vault-relative, without a trailing `/`. */
	readonly peopleFolders: readonly string[];
	/** Tags without `#`; a nested tag below one counts. */
	readonly peopleTags: readonly string[];
	readonly peopleProperties: readonly PersonProperty[];
	/** Folders whose notes are meetings with those they name, if the owner has set some. */
	readonly meetingFolders?: readonly string[];
	/** Folder of the daily notes (`''` is the vault's root), and their name as a moment format (`YYYY-MM-DD`). */
	readonly dailyFolder: string;
	readonly dailyFormat: string;
	/** Folder of templates, left out altogether; `''` when there is none. */
	readonly templateFolder: string;
	/** Obsidian's *Excluded files*: folders, or regular expressions between slashes. */
	readonly excluded: readonly string[];
	/** Path of ego's own note, when chosen; otherwise a note of `type: me` is. */
	readonly egoNote?: string;
	/** Order of purely numeric dates such as `3/4/2026`. */
	readonly dateOrder: DateOrder;
}
