import type { PluginManifest, Stat } from 'obsidian';
import type { Listing, StoredFile } from '../host/store';

/** Where writes go: to the folder itself, or to the server's memory until it stops. */
export type WritesTo = 'disk' | 'memory';

/** What a page is told when it opens. */
export interface VaultMessage extends Listing {
	readonly name: string;
	readonly writesTo: WritesTo;
	/** The day the page takes for today, as `YYYY-MM-DD`; the real one when absent. */
	readonly today?: string;
	/** A remark for the person in front of the page. */
	readonly hint?: string;
	readonly manifest: PluginManifest;
}

/** A change of the vault by somebody else than the page that is told. */
export type ChangeMessage =
	| { readonly kind: 'written'; readonly file: StoredFile }
	| { readonly kind: 'removed'; readonly path: string }
	| { readonly kind: 'folder'; readonly path: string };

/** Every answer of the vault, good or bad, comes with status 200: a browser logs any other as an error of its own. */
export type Answer<T> =
	{ readonly value: T } | { readonly error: { readonly message: string; readonly code?: string } };

/** What a page may ask, and the value it gets. */
export interface Requests {
	readonly vault: VaultMessage;
	readonly read: string;
	readonly write: StoredFile;
	readonly stat: Stat | null;
	readonly remove: null;
	readonly rename: null;
	readonly folder: null;
}

/** Header that names the page, so that it is not told of its own writes; a strange page cannot send it. */
export const PAGE_HEADER = 'x-preview-page';

/** The port the preview takes when it is free. */
export const OWN_PORT = 4179;

/** Last day that anything is logged on in the sample vault. */
export const SAMPLE_LAST_DAY = '2026-11-22';
