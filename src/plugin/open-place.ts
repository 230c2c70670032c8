import { Keymap, Notice } from 'obsidian';
import type { App, HoverParent } from 'obsidian';

/** A line of a note of this vault. */
export interface NotePlace {
	readonly path: string;
	/** From 1. */
	readonly line?: number | undefined;
}

/** Opens a note at its line; in a new tab or window where the keys held say so. */
export async function openPlace(
	app: App,
	{ path, line }: NotePlace,
	{
		event,
		gone,
	}: { readonly event?: MouseEvent | KeyboardEvent | undefined; readonly gone: string },
): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (file === null) {
		new Notice(gone);
		return;
	}
	const leaf = app.workspace.getLeaf(Keymap.isModEvent(event));
	await leaf.openFile(file, line === undefined ? {} : { eState: { line: line - 1 } });
}

/** Shows the app's own preview of a place, as it does for links. */
export function hoverPlace(
	app: App,
	{ path, line }: NotePlace,
	{ event, source, parent }: { event: MouseEvent; source: string; parent: HoverParent },
): void {
	app.workspace.trigger('hover-link', {
		event,
		source,
		hoverParent: parent,
		targetEl: event.currentTarget,
		linktext: path,
		sourcePath: '',
		...(line === undefined ? {} : { state: { scroll: line - 1 } }),
	});
}
