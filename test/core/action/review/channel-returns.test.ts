import { expect, test } from 'vitest';
import { returnsByChannel } from '../../../../src/core/action/review/channel-returns';
import { addDays } from '../../../../src/core/day';
import { anInteraction, aPerson, TODAY } from '../../../examples';

const span = { from: addDays(TODAY, -30), to: TODAY };

test('each channel has its time, and the rungs of the weeks in which it was the deepest', () => {
	const call = anInteraction({ channel: 'call', minutes: 40 });
	const meal = anInteraction({ channel: 'meal', minutes: 90 });
	const old = anInteraction({ channel: 'meal', minutes: 90, date: addDays(TODAY, -31) });
	const moves = [
		{ person: aPerson(), on: TODAY, gained: ['reply', 'share'], lost: [], entries: [call] },
		{ person: aPerson(), on: TODAY, gained: [], lost: ['hour'], entries: [] },
	];
	expect(returnsByChannel([call, meal, old], moves, span)).toEqual([
		{ channel: 'meal', entries: 1, minutes: 90, rungsGained: 0 },
		{ channel: 'call', entries: 1, minutes: 40, rungsGained: 2 },
	]);
});

test('nothing noted comes to nothing', () => {
	expect(returnsByChannel([], [], span)).toEqual([]);
});
