import { describe, expect, it } from 'vitest';
import { withThingInProperty } from '../../../../src/core/people/writing/add-to-property';
import { note } from '../vault';

const PATH = 'People/Ana Ruiz.md';
const added = (text: string, thing = 'lend 100'): string | undefined =>
	withThingInProperty(text, { path: PATH, key: 'would', thing }, { parse: note });

describe('one more thing in a property', () => {
	it.each([
		['', '---\nwould: lend 100\n---\n'],
		['# Ana\r\n', '---\r\nwould: lend 100\r\n---\r\n# Ana\r\n'],
		['\u{feff}# Ana\n', '\u{feff}---\nwould: lend 100\n---\n# Ana\n'],
		['---\n---\n# Ana\n', '---\nwould: lend 100\n---\n# Ana\n'],
		[
			'---\ncircle:   friend # since school\n# her own words\n"can":  [ cook ]\n---\n',
			'---\ncircle:   friend # since school\n# her own words\n"can":  [ cook ]\nwould: lend 100\n---\n',
		],
		['---\nwould:\ncircle: friend\n---\n', '---\nwould: lend 100\ncircle: friend\n---\n'],
		['---\nwould: reply\n---\n', '---\nwould:\n  - reply\n  - lend 100\n---\n'],
		[
			'---\nwould: [reply, "a: b", 12]\n\n# where\nlocation: Porto\n---\n',
			'---\nwould:\n  - reply\n  - "a: b"\n  - 12\n  - lend 100\n\n# where\nlocation: Porto\n---\n',
		],
		[
			'---\nwould:\n- reply # at once\n- "an hour"\n\ncircle: friend\n---\n',
			'---\nwould:\n- reply # at once\n- "an hour"\n- lend 100\n\ncircle: friend\n---\n',
		],
		[
			'---\nwould: >\n  reply\n  at once\n---\n',
			'---\nwould:\n  - "reply at once\\n"\n  - lend 100\n---\n',
		],
	])('goes into its place alone: %j', (text, written) => {
		expect(added(text)).toBe(written);
	});

	it('is not written twice', () => {
		const text = '---\nwould: [reply, lend 100]\n---\n';
		expect(added(text)).toBe(text);
	});

	it.each(['yes', 'a: b', '- x', '# x', '"', '1 hour', "it's"])('keeps its words: %s', (thing) => {
		const { frontmatter } = note(PATH, added('---\nrole: editor\n---\n', thing) ?? '');
		expect([...frontmatter.data]).toEqual([
			['role', 'editor'],
			['would', thing],
		]);
	});

	it.each([
		['of properties that cannot be read', '---\ntype: [person\n---\n'],
		['of properties without an end', '---\ntype: person\n'],
		['where other properties stand on its line', '---\n{ would: reply, circle: friend }\n---\n'],
		['of a list of a program', '---js\n{ would: 1 }\n---\n'],
	])('is left out %s', (_where, text) => {
		expect(added(text)).toBeUndefined();
	});
});
