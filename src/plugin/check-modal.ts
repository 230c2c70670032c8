import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import { compareDiagnostics } from '../core/diagnostic';
import type { Diagnostic } from '../core/diagnostic';
import type { Words } from '../view/words/words';

interface CheckOptions {
	readonly diagnostics: readonly Diagnostic[];
	readonly people: number;
	readonly entries: number;
	readonly words: Words;
	readonly onOpen: (problem: Diagnostic, event: MouseEvent) => void;
}

/** Problems drawn at most: whoever has more begins with these. */
const LIMIT = 200;

/** What could not be read, by note and line; a click leads there. */
export class CheckModal extends Modal {
	readonly #options: CheckOptions;

	constructor(app: App, options: CheckOptions) {
		super(app);
		this.#options = options;
	}

	override onOpen(): void {
		const { diagnostics, people, entries, words } = this.#options;
		const { checkModal } = words;
		this.modalEl.addClass('action-threshold-modal');
		this.setTitle(checkModal.title);
		const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
		this.contentEl.createEl('p', { text: checkModal.found(people, entries) });
		this.contentEl.createEl('p', {
			text:
				diagnostics.length === 0
					? checkModal.fine
					: checkModal.summary(errors, diagnostics.length - errors),
		});
		this.#drawProblems();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#drawProblems(): void {
		const { diagnostics, words } = this.#options;
		const list = this.contentEl.createDiv({ cls: 'action-threshold-problems' });
		const sorted = [...diagnostics].sort(compareDiagnostics);
		for (const problem of sorted.slice(0, LIMIT)) this.#drawProblem(list, problem);
		if (sorted.length > LIMIT) {
			list.createEl('p', { text: words.checkModal.more(sorted.length - LIMIT) });
		}
	}

	#drawProblem(list: HTMLElement, problem: Diagnostic): void {
		const row = list.createDiv({
			cls: 'action-threshold-problem',
			attr: { role: 'button', tabindex: '0' },
		});
		row.createDiv({ text: problem.reason, attr: { dir: 'auto' } });
		row.createDiv({
			cls: 'action-threshold-suggestion-note',
			text: this.#options.words.checkModal.row(problem.path, problem.line),
		});
		row.addEventListener('click', (event) => {
			this.#open(problem, event);
		});
		row.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' && event.key !== ' ') return;
			event.preventDefault();
			row.click();
		});
	}

	#open(problem: Diagnostic, event: MouseEvent): void {
		this.close();
		this.#options.onOpen(problem, event);
	}
}
