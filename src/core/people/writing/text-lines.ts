/** A text cut into lines, by offsets, so that what is not touched stays as it is. */
export interface TextLines {
	readonly text: string;
	/** Offset of the first character of each line; a byte order mark is no part of the first. */
	readonly starts: readonly number[];
	/** The line end the text uses first; `\n` where it has none. */
	readonly eol: string;
}

/** Cuts a text into lines at `\n`, `\r\n` or `\r`. */
export function textLines(text: string): TextLines {
	const starts = [text.startsWith('\u{feff}') ? 1 : 0];
	let eol: string | undefined;
	for (const match of text.matchAll(/\r\n|\n|\r/g)) {
		eol ??= match[0];
		starts.push(match.index + match[0].length);
	}
	return { text, starts, eol: eol ?? '\n' };
}

/** A line, counted from 1, without its line end; `''` past the end. */
export function lineAt({ text, starts }: TextLines, line: number): string {
	const start = starts[line - 1];
	return start === undefined ? '' : text.slice(start, starts[line]).replace(/[\r\n]+$/, '');
}

/** A text with something put in, and the stretch to take out again to have the old text. */
export interface Spliced {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

/** Puts whole lines before line `at`, or, past the last line, behind the text; every other character stays. */
export function withLinesAt(
	{ text, starts, eol }: TextLines,
	at: number,
	added: readonly string[],
): Spliced {
	const start = starts[at - 1];
	const from = start ?? text.length;
	const block = added.map((line) => (start === undefined ? eol + line : line + eol)).join('');
	return { text: text.slice(0, from) + block + text.slice(from), from, to: from + block.length };
}

/** Puts other words in place of one line; its line end and every other character stay. */
export function withLineReplaced(lines: TextLines, line: number, written: string): string {
	const { text, starts } = lines;
	const start = starts[line - 1];
	if (start === undefined) return text;
	const end = start + lineAt(lines, line).length;
	return text.slice(0, start) + written + text.slice(end);
}
