import { describe, expect, test } from 'vitest';
import { contentStems, coverage, stemOf, stemsOf } from '../../../src/core/action/matching';

test.each([
	['grants', 'grant'],
	['taxes', 'tax'],
	['moving', 'move'],
	['introduced', 'introduce'],
	['companies', 'company'],
	['planning', 'plan'],
	['designed', 'designs'],
	['classes', 'class'],
	['nurses', 'nurse'],
	['courses', 'course'],
	['boxes', 'box'],
])('%s and %s meet in one stem', (a, b) => {
	expect(stemOf(a)).toBe(stemOf(b));
});

test.each([
	['planing', 'planning'],
	['caning', 'can'],
	['business', 'busy'],
	['bring', 'br'],
	['booking', 'book'],
	['parking', 'park'],
])('%s does not become %s', (word, other) => {
	expect(stemOf(word)).not.toBe(other);
});

test('stems have no case, accents and punctuation', () => {
	expect(stemsOf("Zoë's PIÑATA, (bread)!")).toEqual(['zoe', 'pinata', 'bread']);
});

test('a word that ends like a common one is none', () => {
	expect([...contentStems('she can do caning')]).toEqual(['cane']);
	expect([...contentStems('reading CVs')]).toEqual(['read', 'cv']);
});

test('common words say nothing of what a text is about', () => {
	expect([...contentStems('someone who could help me with the grants')]).toEqual(['grant']);
	expect(contentStems('').size).toBe(0);
});

describe('coverage', () => {
	const covered = (topic: string, text: string): number =>
		coverage(contentStems(topic), contentStems(text));

	test('is the share of the topic that the text has', () => {
		expect(covered('museum grant', 'grants for artists')).toBe(0.5);
		expect(covered('tax', 'piano')).toBe(0);
		expect(covered('', 'piano')).toBe(0);
	});

	test('knows a word by its beginning from five letters on', () => {
		expect(covered('accountant', 'accounting')).toBe(1);
		expect(covered('photographer', 'photo')).toBe(1);
		expect(covered('photographer', 'photography')).toBe(1);
		expect(covered('editing', 'editor')).toBe(1);
		expect(covered('carpet', 'car')).toBe(0);
		expect(covered('contract', 'contrast')).toBe(0);
		expect(covered('communication', 'community')).toBe(0);
	});

	test.each([
		['statistics', 'statistician'],
		['economics', 'economist'],
		['organ', 'organist'],
		['programming', 'programmer'],
		['physiotherapist', 'physiotherapy'],
		['illustrator', 'illustration'],
	])('%s and %s are one thing', (a, b) => {
		expect(covered(a, b)).toBe(1);
	});

	test.each([
		['police', 'policy'],
		['university', 'universal'],
		['organ', 'organization'],
		['hospital', 'hospitality'],
		['general', 'generous'],
		['house', 'household'],
	])('%s and %s only begin alike', (a, b) => {
		expect(covered(a, b)).toBe(0);
	});
});

test('a megabyte of text is read up to a page', () => {
	expect(stemsOf('word '.repeat(200_000)).length).toBeLessThanOrEqual(800);
});
