import type { Json } from './json.mjs';

/** So many members of a list are put in one piece. */
const AT_ONCE = 1000;

const isList = (value: Json): value is Iterable<Json> =>
	typeof value === 'object' && value !== null && Symbol.iterator in value;

/** A member of a list as it stands in the list's text. */
const memberText = (member: Json): string =>
	`  ${JSON.stringify(member, undefined, 2)}`.replace(/\n/g, '\n  ');

/**
 * A value as `JSON.stringify` writes it with an indent of two, in pieces that end with a line: the text of a million
 * entries is longer than a string may be.
 */
export function* jsonText(value: Json): Generator<string> {
	if (!isList(value)) {
		yield JSON.stringify(value, undefined, 2);
		return;
	}
	let lines: string[] = [];
	let isFirst = true;
	for (const member of value) {
		if (lines.length === AT_ONCE) {
			yield `${isFirst ? '[\n' : ''}${lines.join(',\n')},`;
			isFirst = false;
			lines = [];
		}
		lines.push(memberText(member));
	}
	if (isFirst) yield lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
	else yield `${lines.join(',\n')}\n]`;
}

/** A list of values made one after the other, none of them kept. */
export function* each<One>(list: Iterable<One>, jsonOf: (one: One) => Json): Generator<Json> {
	for (const one of list) yield jsonOf(one);
}
