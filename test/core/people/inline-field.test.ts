import { describe, expect, it } from 'vitest';
import { inlineFields } from '../../../src/core/people/inline-field';

const pairs = (text: string): readonly string[] =>
	inlineFields(text).map(({ key, value }) => `${key}=${value}`);

describe('inline fields', () => {
	it.each([
		['Birthday:: 1990-02-03', ['Birthday=1990-02-03']],
		['**Birthday**:: 1990-02-03', ['Birthday=1990-02-03']],
		['call [with:: [[Ana Ruiz]]] and (minutes:: 30)', ['with=[[Ana Ruiz]]', 'minutes=30']],
		['[asked:: recommendation] [outcome:: yes]', ['asked=recommendation', 'outcome=yes']],
		['attendees:: [[A]], [[B]]', ['attendees=[[A]], [[B]]']],
		['one\ntwo:: 2', ['two=2']],
		['std::vector is no field', []],
		['`[date:: 2026-05-01]` and ``a:: b``', []],
		['topic:: the `a` of it', ['topic=the `a` of it']],
		['[unclosed:: x', []],
		['a::', ['a=']],
	])('%s', (text, found) => expect(pairs(text)).toEqual(found));
});
