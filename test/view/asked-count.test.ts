import { expect, test } from 'vitest';
import { DEFAULT_ACTIONS } from '../../src/core/action/ladder';
import { askedCount } from '../../src/view/asked-count';
import { en } from '../../src/view/words/en';

const INTRODUCTION = DEFAULT_ACTIONS.find(({ id }) => id === 'introduction');

test.each([
	['two introductions to Acme', 2],
	['3 people for the move', 3],
	['Ten helpers', 10],
	['two pages of German', undefined],
	['one introduction', undefined],
	['99 introductions', undefined],
	['introductions', undefined],
	['', undefined],
])('"%s" needs %s', (topic, count) => {
	if (INTRODUCTION === undefined) throw new Error('no such action');
	expect(askedCount(topic, INTRODUCTION, en)).toBe(count);
});
