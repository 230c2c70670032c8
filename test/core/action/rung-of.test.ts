import { describe, expect, test } from 'vitest';
import { DEFAULT_ACTIONS } from '../../../src/core/action/ladder';
import { amountIn } from '../../../src/core/action/money';
import { namedRungs, rungOf, rungWords } from '../../../src/core/action/rung-of';
import type { Interaction } from '../../../src/core/people/interaction';
import { anInteraction } from '../../examples';

const words = rungWords(DEFAULT_ACTIONS);
const idOf = (given: Partial<Interaction>): string | undefined => {
	const favor = { kind: 'favor', by: 'alter', channel: 'help', text: given.topic ?? '' } as const;
	const rung = rungOf(anInteraction({ ...favor, ...given }), words);
	return rung === undefined ? undefined : DEFAULT_ACTIONS[rung]?.id;
};

describe('the rung of an act', () => {
	test.each([
		['introduction to [[Bo Lind]]', 'introduction'],
		['put me in touch with Dana', 'introduction'],
		['feedback on the recommendation letter', 'feedback'],
		['recommendation for the grant', 'recommendation'],
		['a reference', 'recommendation'],
		['referral to Acme', 'referral'],
		['shared my post', 'share'],
		['an hour with the spreadsheet', 'hour'],
		['dropped everything to fetch me', 'crisis'],
		['a reply', 'reply'],
	])('%s is named by the ladder’s own words', (topic, id) => {
		expect(idOf({ topic })).toBe(id);
	});

	test.each([
		['lent me $1,000', 'lend-1000'],
		['lend 20', 'lend-10'],
		['a loan of 2k', 'lend-1000'],
		['lent me 50 cents', 'lend-10'],
		['borrowed 0.5', 'lend-1'],
		['lent me money', 'lend-1'],
	])('%s is a loan by its sum', (topic, id) => {
		expect(idOf({ topic })).toBe(id);
	});

	test('a car lent is help, not money', () => {
		expect(idOf({ topic: 'lent me her car' })).toBe('feedback');
	});

	test('without such words the channel tells', () => {
		expect(idOf({ channel: 'introduction' })).toBe('introduction');
		expect(idOf({ channel: 'recommendation' })).toBe('recommendation');
		expect(idOf({ channel: 'loan', topic: '120 until Friday' })).toBe('lend-100');
		expect(idOf({ channel: 'loan', text: '2026-05-01 got: loan' })).toBe('lend-1');
		expect(idOf({ channel: 'gift', topic: 'a book' })).toBeUndefined();
	});

	test('help and reviews are an hour from 45 minutes on, else feedback', () => {
		expect(idOf({ topic: 'with the piano', minutes: 45 })).toBe('hour');
		expect(idOf({ topic: 'with the piano', minutes: 44 })).toBe('feedback');
		expect(idOf({ topic: 'with the piano' })).toBe('feedback');
		expect(idOf({ channel: 'review', topic: 'the draft', minutes: 60 })).toBe('hour');
	});

	test('"half an hour" and "no answer" name neither an hour nor an answer', () => {
		expect(idOf({ topic: 'half an hour with the piano', minutes: 30 })).toBe('feedback');
		expect(idOf({ text: '2026-05-01 asked: the piano -> no answer' })).toBe('feedback');
	});

	test('a date in the line is no sum of money', () => {
		expect(idOf({ channel: 'loan', text: '2026-05-01 got: loan of 10' })).toBe('lend-10');
	});

	test('a ladder without such a rung has none for it', () => {
		const small = rungWords(DEFAULT_ACTIONS.slice(0, 2));
		expect(rungOf(anInteraction({ kind: 'favor', channel: 'review' }), small)).toBeUndefined();
		expect(rungOf(anInteraction({ kind: 'favor', channel: 'loan' }), small)).toBeUndefined();
		expect(rungOf(anInteraction({ kind: 'favor' }), rungWords([]))).toBeUndefined();
	});
});

test('an action of the owner’s is found by its words', () => {
	const own = rungWords([
		...DEFAULT_ACTIONS,
		{ id: 'guest-post', name: 'Guest post', sort: 'work', offset: -4, words: [] },
	]);
	const entry = anInteraction({ kind: 'favor', topic: 'a guest post on bread' });
	expect(rungOf(entry, own)).toBe(DEFAULT_ACTIONS.length);
});

test('a statement may name several rungs', () => {
	expect(namedRungs('feedback and introductions', words)).toEqual([3, 5]);
	expect(namedRungs('lend-100', words)).toEqual([7]);
	expect(namedRungs('sail', words)).toEqual([]);
});

test.each([
	['$1,000', 1000],
	['1.000 €', 1000],
	['1 000', 1000],
	['20', 20],
	['2k', 2000],
	['12.50', 12],
	['on 2026-05-01', undefined],
	['for 30m, until 12:30', undefined],
	['nothing', undefined],
])('the sum in %s is %s', (text, sum) => {
	expect(amountIn(text)).toBe(sum);
});
