import { describe, expect, it } from 'vitest';
import { durationsIn, parseMinutes } from '../../../../src/core/people/words/duration';

describe('a length of time', () => {
	it.each([
		['30m', 30],
		['1h', 60],
		['1.5h', 90],
		['1,5 h', 90],
		['1h30', 90],
		['1h30m', 90],
		['1 h 15 min', 75],
		['45 min', 45],
		['45 minutes', 45],
		['an hour', 60],
		['two hours', 120],
		['half an hour', 30],
		['an hour and a half', 90],
		['1 hour and a half', 90],
		['90', 90],
	])('%s is %i minutes', (text, minutes) => expect(parseMinutes(text)).toBe(minutes));

	it.each([
		'an hour ago',
		'30 min late',
		'in an hour',
		'raised $30m',
		'0m',
		'4h3x',
		'h',
		'5 miles',
	])('is not in: %s', (text) => expect(durationsIn(text)).toEqual([]));

	it('is found with its place', () => {
		expect(durationsIn('call 30m: the move')).toEqual([{ minutes: 30, start: 5, end: 8 }]);
	});
});
