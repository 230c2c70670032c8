import { describe, expect, it } from 'vitest';
import { FAVOR_KINDS } from '../../../src/core/action/favors/favor';
import { DEFAULT_ACTIONS } from '../../../src/core/action/ladder';
import { REASON_CODES } from '../../../src/core/action/reason';
import { en } from '../../../src/view/words/en';
import { favorDeed, favorTitle } from '../../../src/view/words/en-favors';
import { agoWords, durationWords } from '../../../src/view/words/en-time';
import { reasonText, rungWords } from '../../../src/view/words/words';
import { day } from '../../examples';
import { TODAY } from '../makers';

describe('a chance', () => {
	it('is said in tenths, and as sure of neither end', () => {
		expect([0, 0.04, 0.05, 0.34, 0.5, 0.72, 0.949].map(en.about)).toEqual([
			'below 10%',
			'below 10%',
			'about 10%',
			'about 30%',
			'about 50%',
			'about 70%',
			'about 90%',
		]);
		expect([0.95, 1].map(en.about)).toEqual(['over 90%', 'over 90%']);
	});
});

describe('reasons', () => {
	it.each(REASON_CODES)('%s is a sentence even when all but its code is missing', (code) => {
		const text = reasonText({ code }, TODAY, en);
		expect(text).toMatch(/^[\p{Lu}\d]/u);
		expect(text).not.toMatch(/undefined|NaN/);
	});

	it('carry the day and the words of the note', () => {
		const given = { date: day('2025-11-03'), quote: 'lent me **100**' };
		expect(reasonText({ code: 'did-it', ...given }, TODAY, en)).toBe(
			'Has done this, 3 November 2025: “lent me 100”',
		);
	});

	it('say no more than the day of an entry that is no more than its day', () => {
		const given = { date: day('2026-02-05'), quote: '2026-02-05' };
		expect(reasonText({ code: 'did-it', ...given }, TODAY, en)).toBe('Has done this, 5 February');
	});

	it('count in plain words', () => {
		expect(reasonText({ code: 'answers', count: 1, outOf: 4 }, TODAY, en)).toBe(
			'Said yes to 1 of 4 asks',
		);
		expect(reasonText({ code: 'favors-given', count: 1 }, TODAY, en)).toBe(
			'You did 1 favor for them',
		);
	});
});

describe('titles of favors name the deed', () => {
	const title = (...given: Parameters<typeof favorTitle>): string => favorTitle(...given);

	it.each([
		['find a flat near the river', 'Help Marta find a flat near the river'],
		['someone to proofread her grant text', 'Help Marta proofread her grant text'],
		['looking for a bookkeeper', 'Help Marta find a bookkeeper'],
		['the move.', 'Help Marta with the move'],
		['Find a flat', 'Help Marta find a flat'],
		['help with a spreadsheet', 'Help Marta with a spreadsheet'],
	])('for the need “%s”', (subject, expected) => {
		expect(title('need', { name: 'Marta', subject, minutes: 30 })).toBe(expected);
	});

	it('for a promise without the marks of its task', () => {
		const words = { name: 'Marta', subject: 'thank @Caro properly 📅 2026-11-30', minutes: 30 };
		expect(title('promise', words)).toBe('Keep your promise to Marta: thank Caro properly');
	});

	it('for a return leave out a subject that says nothing', () => {
		const of = (subject: string): string => title('return', { name: 'Bo', subject, minutes: 30 });
		expect(of('me')).toBe('Return a favor to Bo');
		expect(of('an hour on the move')).toBe('Return the favor to Bo (an hour on the move)');
	});

	it('for an introduction both people and the need', () => {
		expect(
			title('introduction', {
				name: 'Ana',
				other: 'Piotr',
				subject: 'Looking for a bookkeeper',
				minutes: 15,
			}),
		).toBe('Introduce Ana to Piotr: Ana looks for a bookkeeper');
	});

	it.each(FAVOR_KINDS)('%s has a title and a deed without a subject', (kind) => {
		const words = { name: 'Ana', minutes: 30 };
		expect(title(kind, words)).toContain('Ana');
		expect(title(kind, words)).not.toMatch(/undefined|NaN/);
		expect(favorDeed(kind, words)).not.toMatch(/undefined|NaN|^$/);
	});
});

describe('rungs', () => {
	it.each(DEFAULT_ACTIONS.map(({ id, name }) => [id, name]))('%s is called %s', (id, name) => {
		expect(rungWords({ id, name }, en)).toMatchObject({ name });
		expect(en.rungs.has(id)).toBe(true);
	});
});

describe('times', () => {
	it.each([
		['2026-05-20', 'today'],
		['2026-05-19', 'yesterday'],
		['2026-05-08', '12 days ago'],
		['2026-05-06', '2 weeks ago'],
		['2026-03-21', '8 weeks ago'],
		['2026-03-20', '2 months ago'],
		['2025-05-20', '12 months ago'],
		['2020-05-20', '6 years ago'],
		['2026-05-21', '21 May'],
	])('%s is %s', (text, expected) => {
		expect(agoWords(day(text), TODAY)).toBe(expected);
	});

	it.each([
		[0, '0 min'],
		[45, '45 min'],
		[60, '1 h'],
		[90, '1 h 30 min'],
		[59.6, '1 h'],
	])('%d minutes are %s', (minutes, expected) => {
		expect(durationWords(minutes)).toBe(expected);
	});
});
