import type { App } from '../../host/app';
import { Keymap } from '../../host/keymap';

/** Longest text shown, in characters. */
const MAX_LENGTH = 700;

interface HoverLink {
	readonly event: MouseEvent;
	readonly source: string;
	readonly targetEl: HTMLElement;
	readonly linktext: string;
	readonly sourcePath?: string;
}

/** Shows the beginning of a linked note when a plugin asks for it (`hover-link`). */
export function showHoverPreviews(app: App): void {
	let shown: HTMLElement | undefined;
	const hide = (): void => {
		shown?.remove();
		shown = undefined;
	};
	const show = async ({ linktext, sourcePath = '', targetEl }: HoverLink): Promise<void> => {
		const file = app.metadataCache.getFirstLinkpathDest(linktext, sourcePath);
		if (file === null) return;
		const text = await app.vault.cachedRead(file);
		hide();
		shown = document.body.createDiv('popover hover-popover');
		shown.createDiv({ cls: 'hover-popover-title', text: file.basename });
		shown.createEl('pre', { text: text.slice(0, MAX_LENGTH) });
		const { left, bottom } = targetEl.getBoundingClientRect();
		const wished = Math.min(left, window.innerWidth - shown.offsetWidth - 8);
		shown.setCssProps({ left: `${Math.max(8, wished)}px`, top: `${bottom + 4}px` });
		targetEl.addEventListener('pointerleave', hide, { once: true });
	};
	app.workspace.on('hover-link', (link: HoverLink) => {
		const needsKey = app.hoverLinkSources.get(link.source)?.defaultMod ?? true;
		if (!needsKey || Keymap.isModifier(link.event, 'Mod')) void show(link);
	});
	for (const type of ['pointerdown', 'keydown', 'scroll']) {
		document.addEventListener(type, hide, true);
	}
}
