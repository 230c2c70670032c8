import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProse, mentionQuery } from '../../src/plugin/mention-query';

describe('a name typed after an @', () => {
	it.each([
		['@', 0, ''],
		['@An', 0, 'An'],
		['- @An', 2, 'An'],
		['Lunch with @Zoë', 11, 'Zoë'],
		['(@ana', 1, 'ana'],
		['@Ana Ru', 0, 'Ana Ru'],
		['@Ana ', 0, 'Ana '],
		["@O'Neil", 0, "O'Neil"],
		['a@b.c and @An', 10, 'An'],
	])('%s', (before, start, query) => {
		expect(mentionQuery(before)).toEqual({ start, query });
	});

	it.each([
		'',
		'An',
		'ana@lumen',
		'see.ana@',
		'https://x.y/@ana',
		'@ ',
		'@@An',
		'@Ana went home to rest and',
		'@[[Ana',
		'@Ana, said',
		`@${'x'.repeat(60)}`,
	])('is none in “%s”', (before) => {
		expect(mentionQuery(before)).toBeUndefined();
	});

	it('is looked for in time', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 2000 }), (text) => {
				const found = mentionQuery(`${text}@`);
				expect(found === undefined || found.start === text.length).toBe(true);
			}),
		);
	});
});

describe('a place in a note', () => {
	it.each([
		['text', ['# Ana', ''], '- ', true],
		['code', ['```', 'x'], '', false],
		['after code', ['```', 'x', '```'], '', true],
		['code with longer fences', ['````', '```'], '', false],
		['code in a callout', ['> ~~~'], '> ', false],
		['code in the line', [], 'see `x ', false],
		['after code in the line', [], 'see `x` and ', true],
		['the properties', ['---', 'type: person'], 'knows: ', false],
		['after the properties', ['---', 'type: person', '---'], '', true],
		['below a line that parts', ['a', '---', 'b'], '', true],
	])('is prose or not: %s', (_, above, before, is) => {
		expect(isProse(above, before)).toBe(is);
	});
});
