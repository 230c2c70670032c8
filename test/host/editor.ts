import type {
	Editor as RealEditor,
	EditorChange,
	EditorCommandName,
	EditorPosition,
	EditorRange,
	EditorSelection,
	EditorSelectionOrCaret,
	EditorTransaction,
} from 'obsidian';

interface Snapshot {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

const isWordCharacter = (character: string | undefined): boolean =>
	character !== undefined && /[\p{L}\p{N}_]/u.test(character);

/** Where the caret stands when text before it, or after it, has been replaced. */
function caretAfterChange(before: string, after: string, caret: number): number {
	if (after.startsWith(before.slice(0, caret))) return caret;
	const tail = before.slice(caret);
	return after.endsWith(tail) ? after.length - tail.length : Math.min(caret, after.length);
}

/** The app's editor over a plain text area: one selection, plain text, an own history. */
export class TextAreaEditor implements RealEditor {
	private readonly past: Snapshot[] = [];
	private readonly future: Snapshot[] = [];

	constructor(readonly inputEl: HTMLTextAreaElement) {}

	getDoc(): this {
		return this;
	}

	refresh(): void {
		// A text area draws itself.
	}

	getValue(): string {
		return this.inputEl.value;
	}

	setValue(content: string): void {
		this.change(content, 0, 0);
	}

	/** Takes over text from outside without a step in the history, caret and scroll kept where they were. */
	load(text: string, caret?: number): void {
		const { value, selectionStart, scrollTop } = this.inputEl;
		const plain = text.replace(/\r\n?/g, '\n');
		this.inputEl.value = plain;
		const at = caret ?? caretAfterChange(value, plain, selectionStart);
		this.inputEl.setSelectionRange(at, at);
		this.inputEl.scrollTop = scrollTop;
	}

	private snapshot(): Snapshot {
		const { value, selectionStart, selectionEnd } = this.inputEl;
		return { text: value, from: selectionStart, to: selectionEnd };
	}

	private change(text: string, from: number, to: number): void {
		this.past.push(this.snapshot());
		this.future.length = 0;
		this.restore({ text, from, to });
	}

	private restore({ text, from, to }: Snapshot): void {
		this.inputEl.value = text;
		this.inputEl.setSelectionRange(from, to);
		this.inputEl.dispatchEvent(new Event('input', { bubbles: true }));
	}

	private lines(): string[] {
		return this.getValue().split('\n');
	}

	getLine(line: number): string {
		return this.lines()[line] ?? '';
	}

	setLine(n: number, text: string): void {
		this.replaceRange(text, { line: n, ch: 0 }, { line: n, ch: this.getLine(n).length });
	}

	lineCount(): number {
		return this.lines().length;
	}

	lastLine(): number {
		return this.lineCount() - 1;
	}

	getSelection(): string {
		const { text, from, to } = this.snapshot();
		return text.slice(from, to);
	}

	somethingSelected(): boolean {
		return this.getSelection() !== '';
	}

	getRange(from: EditorPosition, to: EditorPosition): string {
		return this.getValue().slice(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string): void {
		const { text, from, to } = this.snapshot();
		const caret = from + replacement.length;
		this.change(text.slice(0, from) + replacement + text.slice(to), caret, caret);
	}

	replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from): void {
		this.transaction({ changes: [{ text: replacement, from, to }] });
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
		const { from, to } = this.snapshot();
		return this.offsetToPos(side === 'from' || side === 'anchor' ? from : to);
	}

	listSelections(): EditorSelection[] {
		return [{ anchor: this.getCursor('anchor'), head: this.getCursor('head') }];
	}

	setCursor(pos: EditorPosition | number, ch = 0): void {
		const place = typeof pos === 'number' ? { line: pos, ch } : pos;
		this.setSelection(place, place);
	}

	setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
		const ends = [this.posToOffset(anchor), this.posToOffset(head)];
		this.inputEl.setSelectionRange(Math.min(...ends), Math.max(...ends));
	}

	setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
		const range = ranges[main] ?? ranges[0];
		if (range !== undefined) this.setSelection(range.anchor, range.head);
	}

	focus(): void {
		this.inputEl.focus();
	}

	blur(): void {
		this.inputEl.blur();
	}

	hasFocus(): boolean {
		return this.inputEl.ownerDocument.activeElement === this.inputEl;
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.inputEl.scrollTop, left: this.inputEl.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		if (typeof x === 'number') this.inputEl.scrollLeft = x;
		if (typeof y === 'number') this.inputEl.scrollTop = y;
	}

	scrollIntoView(range: EditorRange): void {
		const height = this.inputEl.scrollHeight / Math.max(1, this.lineCount());
		this.inputEl.scrollTop = Math.max(0, (range.from.line - 4) * height);
	}

	undo(): void {
		this.step(this.past, this.future);
	}

	redo(): void {
		this.step(this.future, this.past);
	}

	private step(from: Snapshot[], to: Snapshot[]): void {
		const snapshot = from.pop();
		if (snapshot === undefined) return;
		to.push(this.snapshot());
		this.restore(snapshot);
	}

	exec(command: EditorCommandName): void {
		const last = { line: this.lastLine(), ch: this.getLine(this.lastLine()).length };
		if (command === 'goStart') this.setCursor(0);
		else if (command === 'goEnd') this.setCursor(last);
		else if (command === 'newlineAndIndent') this.replaceSelection('\n');
	}

	/** All changes are meant for the text as it was before the first of them. */
	transaction(tx: EditorTransaction): void {
		const changes = (tx.changes ?? [])
			.map((change) => this.offsets(change))
			.sort((a, b) => b.from - a.from);
		const before = this.snapshot();
		let { text, from, to } = before;
		for (const change of changes) {
			text = text.slice(0, change.from) + change.text + text.slice(change.to);
			const shift = change.text.length - (change.to - change.from);
			if (change.to <= from) from += shift;
			if (change.to <= to) to += shift;
		}
		if (changes.length > 0) this.change(text, from, to);
		if (tx.replaceSelection !== undefined) this.replaceSelection(tx.replaceSelection);
		const selection = tx.selection ?? tx.selections?.[0];
		if (selection !== undefined) this.setSelection(selection.from, selection.to);
	}

	private offsets(change: EditorChange): { text: string; from: number; to: number } {
		const from = this.posToOffset(change.from);
		return {
			text: change.text,
			from,
			to: change.to === undefined ? from : this.posToOffset(change.to),
		};
	}

	wordAt(pos: EditorPosition): EditorRange | null {
		const line = this.getLine(pos.line);
		let from = pos.ch;
		let to = pos.ch;
		while (isWordCharacter(line[from - 1])) from -= 1;
		while (isWordCharacter(line[to])) to += 1;
		if (from === to) return null;
		return { from: { line: pos.line, ch: from }, to: { line: pos.line, ch: to } };
	}

	posToOffset(pos: EditorPosition): number {
		const lines = this.lines();
		const line = Math.min(Math.max(0, pos.line), lines.length - 1);
		const before = lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0);
		return before + Math.min(Math.max(0, pos.ch), lines[line]?.length ?? 0);
	}

	offsetToPos(offset: number): EditorPosition {
		const before = this.getValue().slice(0, offset).split('\n');
		return { line: before.length - 1, ch: before[before.length - 1]?.length ?? 0 };
	}

	processLines<T>(
		read: (line: number, lineText: string) => T | null,
		write: (line: number, lineText: string, value: T | null) => EditorChange | void,
		ignoreEmpty = false,
	): void {
		const changes: EditorChange[] = [];
		const { line: first } = this.getCursor('from');
		const { line: last } = this.getCursor('to');
		for (let line = first; line <= last; line += 1) {
			const text = this.getLine(line);
			if (ignoreEmpty && text.trim() === '') continue;
			const change = write(line, text, read(line, text));
			if (change) changes.push(change);
		}
		this.transaction({ changes });
	}
}
