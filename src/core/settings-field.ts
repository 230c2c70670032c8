import type { Diagnostic } from './diagnostic';

/** Where unknown data is read: what is found wrong is added to `problems`. */
export interface FieldReader {
	readonly problems: Diagnostic[];
}

/** A field of an object of unknown shape; undefined where it has none of its own. */
export function fieldOf(raw: unknown, key: string): unknown {
	if (typeof raw !== 'object' || raw === null) return undefined;
	return Object.getOwnPropertyDescriptor(raw, key)?.value;
}

function shown(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'an object';
	const text = typeof value === 'string' ? value : String(value);
	return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** Notes that a setting was not as expected. */
export function report(
	{ problems }: FieldReader,
	name: string,
	{ value, expected }: { readonly value: unknown; readonly expected: string },
): void {
	problems.push({
		path: 'data.json',
		line: 1,
		column: 1,
		severity: 'warning',
		rule: 'setting-value',
		reason: `Unexpected \`${shown(value)}\` for \`${name}\`, expected ${expected}`,
	});
}

/** A number within bounds; undefined where there is none. One beyond the bounds is brought to them. */
export function numberIn(
	reader: FieldReader,
	name: string,
	{ value, low, high }: { readonly value: unknown; readonly low: number; readonly high: number },
): number | undefined {
	if (value === undefined) return undefined;
	const expected = `a number from ${String(low)} to ${String(high)}`;
	if (typeof value !== 'number' || Number.isNaN(value)) {
		report(reader, name, { value, expected });
		return undefined;
	}
	const bounded = Math.min(high, Math.max(low, value));
	if (bounded !== value) report(reader, name, { value, expected });
	return bounded === 0 ? 0 : bounded;
}

/** A text; undefined where there is none. */
export function textIn(reader: FieldReader, name: string, value: unknown): string | undefined {
	if (value === undefined || typeof value === 'string') return value;
	report(reader, name, { value, expected: 'a text' });
	return undefined;
}

/** One of a closed set of words; undefined where there is none. */
export function choiceIn<Choice extends string>(
	reader: FieldReader,
	name: string,
	{ value, choices }: { readonly value: unknown; readonly choices: readonly Choice[] },
): Choice | undefined {
	if (value === undefined) return undefined;
	const choice = choices.find((one) => one === value);
	if (choice === undefined) {
		report(reader, name, { value, expected: `one of ${choices.join(', ')}` });
	}
	return choice;
}

/** Yes or no; undefined where there is none. */
export function flagIn(reader: FieldReader, name: string, value: unknown): boolean | undefined {
	if (value === undefined || typeof value === 'boolean') return value;
	report(reader, name, { value, expected: '`true` or `false`' });
	return undefined;
}

/** A list, each item read on its own and left out where it cannot be; undefined where there is no list. */
export function listIn<Item>(
	reader: FieldReader,
	name: string,
	{
		value,
		read,
	}: {
		readonly value: unknown;
		readonly read: (item: unknown, name: string) => Item | undefined;
	},
): readonly Item[] | undefined {
	if (value === undefined) return undefined;
	if (!Array.isArray(value)) {
		report(reader, name, { value, expected: 'a list' });
		return undefined;
	}
	return value.flatMap((item: unknown, i) => {
		const found = read(item ?? null, `${name}[${String(i)}]`);
		return found === undefined ? [] : [found];
	});
}

/** A list of texts. */
export function textsIn(
	reader: FieldReader,
	name: string,
	value: unknown,
): readonly string[] | undefined {
	return listIn(reader, name, { value, read: (item, at) => textIn(reader, at, item) });
}
