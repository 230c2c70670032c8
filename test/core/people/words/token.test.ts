import { describe, expect, it } from 'vitest';
import { signOf, type Token, tokenOf } from '../../../../src/core/people/words/token';

const PLAIN = tokenOf({ word: 'her', start: 3, end: 6 });

/** Another value for each field of a token. */
const OTHERS: Readonly<Partial<Token>> = {
	word: 'hers',
	break: 'comma',
	isQuestion: true,
	amount: 20,
	mention: 0,
	isOwner: true,
	isPossessive: true,
	isCapital: true,
	isShort: true,
	isContracted: true,
	isGlued: true,
	pronoun: { who: 'alter', isSubject: false, isObject: true, isPossessive: true, isMany: false },
};

describe('the sign of a token', () => {
	const fields = Object.keys(PLAIN).filter((field) => field !== 'start' && field !== 'end');

	it.each(fields)('tells tokens apart by %s', (field) => {
		const other = tokenOf({ ...PLAIN, [field]: OTHERS[field as keyof Token] });
		expect(signOf(other)).not.toBe(signOf(PLAIN));
	});

	it('is the same wherever the token stands', () => {
		expect(signOf(tokenOf({ ...PLAIN, start: 7, end: 10 }))).toBe(signOf(PLAIN));
	});
});
