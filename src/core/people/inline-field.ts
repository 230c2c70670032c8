/** A Dataview field in a text: `[key:: value]`, `(key:: value)`, or `key:: value` to the end of its line. */
export interface InlineField {
	readonly key: string;
	readonly value: string;
	/** Place in the text, brackets included. */
	readonly start: number;
	readonly end: number;
	/** Line of the text it stands on, from 0. */
	readonly lineOffset: number;
	readonly isBracketed: boolean;
}

const MAX_KEY = 60;
const KEY =
	/^[\p{L}\p{N}\p{Extended_Pictographic}][\p{L}\p{N}\p{M}\p{Extended_Pictographic}\u{FE0F} _/'’-]*$/u;

/** End of a bracketed value: the bracket that closes the one at `open`, on the same line; -1 when there is none. */
function closingAt(line: string, open: number): number {
	const [opening, closing] = line[open] === '[' ? ['[', ']'] : ['(', ')'];
	let depth = 0;
	for (let index = open; index < line.length; index++) {
		if (line[index] === opening) depth++;
		else if (line[index] === closing && --depth === 0) return index;
	}
	return -1;
}

/** The key before `::` in a line, with the place of its bracket, or of the line's start; undefined when it is none. */
function keyBefore(
	line: string,
	colons: number,
	from: number,
): { key: string; start: number; isBracketed: boolean } | undefined {
	const least = Math.max(from, colons - MAX_KEY - 1);
	for (let index = colons - 1; index >= least; index--) {
		if (line[index] === '[' || line[index] === '(') {
			const key = line.slice(index + 1, colons).trim();
			return KEY.test(key) ? { key, start: index, isBracketed: true } : undefined;
		}
	}
	if (least > 0) return undefined;
	const key = line.slice(0, colons).replace(/[*_]/g, '').trim();
	return KEY.test(key) ? { key, start: 0, isBracketed: false } : undefined;
}

function fieldsOfLine(line: string, base: number, lineOffset: number): InlineField[] {
	const found: InlineField[] = [];
	let from = 0;
	let closeSearches = 0;
	for (let at = line.indexOf('::'); at !== -1; at = line.indexOf('::', Math.max(at + 2, from))) {
		const key = keyBefore(line, at, from);
		if (key === undefined) continue;
		if (!key.isBracketed) {
			const value = line.slice(at + 2);
			if (!/^(?:\s|$|\*|_|\[)/.test(value)) continue;
			const bracket = value.search(/[[(][^[\]()]{1,60}::/);
			const end = bracket === -1 ? line.length : at + 2 + bracket;
			const text = line.slice(at + 2, end).replace(/^[*_]{1,3}/, '');
			found.push({ ...key, value: text.trim(), start: base, end: base + end, lineOffset });
			from = end;
			continue;
		}
		if (closeSearches++ > 50) break;
		const close = closingAt(line, key.start);
		if (close === -1) continue;
		const value = line.slice(at + 2, close).trim();
		found.push({ ...key, value, start: base + key.start, end: base + close + 1, lineOffset });
		from = close + 1;
	}
	return found;
}

/** The text with no field in its code, places kept. */
const withoutCodeFields = (text: string): string =>
	text.includes('`')
		? text.replace(/``[^\n]*?``|`[^`\n]*`/g, (code) => code.replaceAll('::', '  '))
		: text;

/** The inline fields of a block's text, in order. Linear in the text: at most 50 brackets a line are followed. */
export function inlineFields(text: string): readonly InlineField[] {
	if (!text.includes('::')) return [];
	let base = 0;
	return withoutCodeFields(text)
		.split('\n')
		.flatMap((line, lineOffset) => {
			const found = line.includes('::') ? fieldsOfLine(line, base, lineOffset) : [];
			base += line.length + 1;
			return found;
		});
}
