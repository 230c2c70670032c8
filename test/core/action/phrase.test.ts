import { describe, expect, test } from 'vitest';
import { heartOf, heartsOf, isSameThing } from '../../../src/core/action/phrase';

test('of several things the first is the heart of a need', () => {
	expect(heartOf('one or two, a review, a photo').map((stems) => [...stems])).toEqual([['review']]);
	expect(heartOf('')).toEqual([]);
});

describe('the heart of a phrase', () => {
	const hearts = (text: string): readonly string[] =>
		heartsOf(text).map((stems) => [...stems].join(' '));

	test('is the thing itself, not what it is for', () => {
		expect(hearts('a speaker on open data for January')).toEqual(['speaker']);
		expect(hearts('looking for an editor')).toEqual(['editor']);
		expect(hearts('someone who knows archives')).toEqual(['archiv']);
		expect(hearts('somebody who has moved from fundraising into a museum')).toEqual(['fundrais']);
		expect(hearts('writer, tour guide')).toEqual(['writer', 'tour guid']);
		expect(hearts('a reference that people read')).toEqual(['referenc']);
		expect(hearts('somebody to cut audio two days a month')).toEqual(['cut audio', 'audio']);
		expect(hearts('the only one')).toEqual([]);
	});

	const isSame = (a: string, b: string): boolean => {
		const [one, other] = [heartsOf(a)[0], heartsOf(b)[0]];
		return one !== undefined && other !== undefined && isSameThing(one, other);
	};

	test.each([
		['a designer', 'graphic design'],
		['a writer for the annual report', 'grant writing'],
		['a membership spreadsheet that breaks', 'spreadsheets'],
		['an illustrator for the report', 'illustration'],
		['interview practice', 'interviewing'],
	])('%s and %s are the same thing', (a, b) => {
		expect(isSame(a, b)).toBe(true);
	});

	test.each([
		['a writer for the annual report', 'annual accounts'],
		['survey design for the staff', 'book design'],
		['a first job', 'first aid'],
		['proofreading before the second printing', 'patience with printers'],
		['somebody to read letters from the tax office', 'a reference that people read'],
	])('%s and %s are not', (a, b) => {
		expect(isSame(a, b)).toBe(false);
	});
});
