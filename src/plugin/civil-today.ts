import { dayOf } from '../core/day';
import type { Day } from '../core/day';

/** Today where the owner is: the one place that reads the clock. */
export function civilToday(now = new Date()): Day {
	const day = dayOf({
		year: now.getFullYear(),
		month: now.getMonth() + 1,
		dayOfMonth: now.getDate(),
	});
	if (day === undefined)
		throw new RangeError('The clock of this device shows no year from 1 to 9999');
	return day;
}
