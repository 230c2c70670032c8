import { SuggestModal } from 'obsidian';
import type { App } from 'obsidian';
import type { Words } from '../view/words/words';

/** Draws a row of a prompt: a first line, and quieter ones under it. */
export function drawSuggestion(el: HTMLElement, title: string, notes: readonly string[]): void {
	const row = el.createDiv({ cls: 'action-threshold-suggestion' });
	row.createDiv({ text: title, attr: { dir: 'auto' } });
	for (const text of notes) {
		row.createDiv({ cls: 'action-threshold-suggestion-note', text, attr: { dir: 'auto' } });
	}
}

/** A prompt: what it asks is seen in its empty field and said as its name; its keys are said at its foot. */
export abstract class Prompt<Row> extends SuggestModal<Row> {
	constructor(app: App, question: string, { favorModal }: Words, remark?: string) {
		super(app);
		this.setPlaceholder(question);
		this.modalEl.setAttr('aria-label', question);
		this.setInstructions([
			{ command: '↑↓', purpose: favorModal.navigate },
			{ command: '↵', purpose: favorModal.use },
			{ command: 'esc', purpose: favorModal.close },
			...(remark === undefined ? [] : [{ command: '', purpose: remark }]),
		]);
	}
}
