import { expect, test } from 'vitest';
import {
	CHANNEL_DEPTHS,
	CIRCLE_CLOSENESS,
	DEFAULT_PARAMETERS,
	PARAMETER_TABLE,
} from '../../../src/core/network/parameters';

const all = { ...PARAMETER_TABLE, ...CHANNEL_DEPTHS, ...CIRCLE_CLOSENESS };

test.each(Object.entries(all))('%s lies in its range and says where it comes from', (_, one) => {
	expect(one.value).toBeGreaterThanOrEqual(one.low);
	expect(one.value).toBeLessThanOrEqual(one.high);
	expect(one.source).not.toBe('');
});

test('the parameters are the values of the table, and cannot be changed', () => {
	expect(DEFAULT_PARAMETERS.volumeExponent).toBe(PARAMETER_TABLE.volumeExponent.value);
	expect(DEFAULT_PARAMETERS.depth.meeting).toBe(CHANNEL_DEPTHS.meeting.value);
	expect(Object.isFrozen(DEFAULT_PARAMETERS)).toBe(true);
	expect(Object.isFrozen(DEFAULT_PARAMETERS.depth)).toBe(true);
});
