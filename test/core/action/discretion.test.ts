import { describe, expect, test } from 'vitest';
import {
	isFull,
	isOpenlyMeant,
	isWarnedOf,
	keepsNoBirthday,
} from '../../../src/core/action/discretion';
import { aStatement } from '../../examples';

describe('what is said of somebody', () => {
	test.each([
		['french polishing for that ego (ha)', false],
		['a yacht (just kidding)', false],
		['private, said over the chair: a solicitor', false],
		['a lawyer, never bring it up', false],
		['ein Anwalt, vertraulich', false],
		['a private tutor for the exam', true],
		['a place at the comedy school', true],
	])('"%s" may be acted on: %s', (text, isMeant) => {
		expect(isOpenlyMeant({ text })).toBe(isMeant);
	});

	test.each([
		['I would not wish him on a dog.', true],
		['Do not trust him with money.', true],
		['Man sollte ihm nicht trauen.', true],
		['She trusts nobody with her garden.', false],
	])('"%s" warns of them: %s', (text, isWarning) => {
		expect(isWarnedOf({ remarks: [aStatement(text)] })).toBe(isWarning);
	});

	test.each([
		['Does not keep his birthday: Peg died on it.', true],
		['Hates birthdays.', true],
		['Feiert ihren Geburtstag nicht.', true],
		['Loves her birthday. Does not keep dogs.', false],
	])('"%s" lets the day pass: %s', (text, isKept) => {
		expect(keepsNoBirthday({ remarks: [aStatement(text)] })).toBe(isKept);
	});

	test('who takes on nobody new is full', () => {
		const cannot = [aStatement('takes on nobody new before February')];
		expect(isFull({ cannot, remarks: [] })).toBe(true);
		expect(isFull({ cannot: [aStatement('tax')], remarks: [] })).toBe(false);
	});
});
