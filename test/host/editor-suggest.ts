import type {
	App as RealApp,
	Editor as RealEditor,
	EditorPosition,
	EditorSuggest as RealEditorSuggest,
	EditorSuggestContext,
	EditorSuggestTriggerInfo,
	Instruction,
	TFile as RealFile,
} from 'obsidian';
import { caretPlace } from './caret-place';
import { TextAreaEditor } from './editor';
import { PopoverSuggest } from './popover-suggest';
import { SuggestionList } from './suggestion-list';

/** Completion in the text of a note: asked at each change of the text, it shows what there is below the caret. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> implements RealEditorSuggest<T> {
	context: EditorSuggestContext | null = null;
	limit = 100;
	private list: SuggestionList<T> | undefined;
	private inputEl: HTMLTextAreaElement | undefined;
	private queries = 0;
	private readonly leave = (): void => this.close();

	constructor(app: RealApp) {
		super(app);
		this.registerKeys();
	}

	private registerKeys(): void {
		const key = (name: string, action: (evt: KeyboardEvent) => void): void => {
			this.scope.register([], name, (evt) => {
				action(evt);
				return false;
			});
		};
		key('ArrowDown', () => this.list?.move(1));
		key('ArrowUp', () => this.list?.move(-1));
		key('Escape', () => this.close());
		key('Enter', (evt) => {
			const value = this.list?.selected;
			if (value !== undefined) this.selectSuggestion(value, evt);
		});
	}

	setInstructions(_instructions: Instruction[]): void {
		// Never shown.
	}

	/** The text has changed: asks whether there is something to suggest now. */
	async trigger(editor: RealEditor, file: RealFile | null): Promise<void> {
		this.queries += 1;
		const query = this.queries;
		const found = this.onTrigger(editor.getCursor(), editor, file);
		if (found === null || file === null || !(editor instanceof TextAreaEditor)) {
			this.close();
			return;
		}
		this.context = { ...found, editor, file };
		const answer = this.getSuggestions(this.context);
		const values = Array.isArray(answer) ? answer : await answer;
		if (query !== this.queries) return;
		if (values.length === 0) this.close();
		else this.show(values.slice(0, this.limit), editor);
	}

	private show(values: readonly T[], { inputEl }: TextAreaEditor): void {
		if (this.inputEl !== inputEl) {
			this.inputEl = inputEl;
			this.listEl.empty();
			this.list = new SuggestionList<T>(this.listEl, inputEl, {
				render: (value, el) => this.renderSuggestion(value, el),
				choose: (value, evt) => this.selectSuggestion(value, evt),
			});
		}
		this.list?.show(values);
		for (const name of ['blur', 'click']) inputEl.addEventListener(name, this.leave);
		this.open();
		const { left, bottom } = caretPlace(inputEl);
		this.suggestEl.setCssProps({ left: `${left}px`, top: `${bottom}px` });
	}

	override close(): void {
		this.queries += 1;
		this.context = null;
		for (const name of ['blur', 'click']) this.inputEl?.removeEventListener(name, this.leave);
		super.close();
	}

	abstract onTrigger(
		cursor: EditorPosition,
		editor: RealEditor,
		file: RealFile | null,
	): EditorSuggestTriggerInfo | null;
	abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;
}
