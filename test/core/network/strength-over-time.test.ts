import { expect, test } from 'vitest';
import { addDays } from '../../../src/core/day';
import { DEFAULT_PARAMETERS } from '../../../src/core/network/parameters';
import { contactDays, tieStrength } from '../../../src/core/network/strength';
import { strengthOverTime } from '../../../src/core/network/strength-over-time';
import { anInteraction, TODAY } from '../../examples';

const days = contactDays(
	[200, 90, 12].map((ago) =>
		anInteraction({ channel: 'call', by: 'both', date: addDays(TODAY, -ago) }),
	),
	DEFAULT_PARAMETERS,
);

test('each point is the strength of that day', () => {
	const dates = [300, 200, 150, 90, 13, 12, 0].map((ago) => addDays(TODAY, -ago));
	for (const { day, strength } of strengthOverTime(days, dates, DEFAULT_PARAMETERS)) {
		expect(strength).toBeCloseTo(tieStrength(days, day, DEFAULT_PARAMETERS), 9);
	}
});

test('nobody in touch has no strength on any day', () => {
	expect(strengthOverTime([], [TODAY], DEFAULT_PARAMETERS)).toEqual([{ day: TODAY, strength: 0 }]);
});
