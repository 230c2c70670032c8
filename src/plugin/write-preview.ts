import type { Words } from '../view/words/words';

/** What is about to be written, and where. */
export interface WritePreview {
	/** Name of the note. */
	readonly note: string;
	/** The heading the lines stand under. */
	readonly heading?: string;
	/** The exact lines. */
	readonly lines: readonly string[];
	/** They would be read as they are meant. */
	readonly isExact: boolean;
}

/** Where a preview is shown. */
export interface PreviewBox {
	/** Shows a sentence in place of lines. */
	readonly say: (sentence: string) => void;
	/** Shows what is about to be written. */
	readonly show: (preview: WritePreview) => void;
}

/** A box for the lines as they will stand in the note, and the place; it is read out when it changes. */
export function previewBox(parent: HTMLElement, { logModal }: Words): PreviewBox {
	const box = parent.createDiv({
		cls: 'action-threshold-preview',
		attr: { role: 'status', 'aria-live': 'polite' },
	});
	const note = (text: string): void => {
		box.createDiv({ cls: 'action-threshold-preview-note', text });
	};
	return {
		say: (sentence) => {
			box.empty();
			note(sentence);
		},
		show: ({ note: name, heading, lines, isExact }) => {
			box.empty();
			note(logModal.preview(name, heading));
			box.createEl('code', { text: lines.join('\n'), attr: { dir: 'auto' } });
			if (!isExact) note(logModal.readsOtherwise);
		},
	};
}
