import { expect, test } from 'vitest';
import { ownerQuestions as questionSteps } from '../../../../src/core/action/asks/owner-questions';
import { finish } from '../../../../src/core/steps';
import { aStatement } from '../../../examples';
import { aLife, analysisOf, asked, met } from '../life';

const ownerQuestions = (...given: Parameters<typeof questionSteps>) =>
	finish(questionSteps(...given));

const ana = aLife({ name: 'Ana', closeness: 0.8 }, [met(3), met(30), met(60)]);
const bo = aLife({ name: 'Bo' }, [met(90)]);

test('the nearest are asked about first, once each, for a loan that is open', () => {
	const questions = ownerQuestions(analysisOf([bo, ana]).outlooks, 12);
	expect(questions.map(({ person }) => person.name)).toEqual(['Ana', 'Bo']);
	expect(questions.every(({ action }) => action.sort === 'money')).toBe(true);
	expect(ownerQuestions(analysisOf([bo, ana]).outlooks, 1)).toHaveLength(1);
});

test('what they did or the owner has said is not asked again', () => {
	const said = aLife({ name: 'Cleo', would: [aStatement('lend 1000')] }, [met(3)]);
	const lent = aLife({ name: 'Dan' }, [asked(20, 'lend 1000', 'yes')]);
	const { outlooks } = analysisOf([said, lent]);
	expect(ownerQuestions(outlooks, 12).map(({ action }) => action.sort)).not.toContain('money');
});

test('a note about two people holds no answer about one of them', () => {
	const both = aLife({ id: 'People/A & B.md#A', path: 'People/A & B.md', name: 'A' }, [met(3)]);
	expect(ownerQuestions(analysisOf([both]).outlooks, 12)).toEqual([]);
});
