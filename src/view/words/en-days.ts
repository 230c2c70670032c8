import { addDays, weekday } from '../../core/day';
import type { Day } from '../../core/day';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const NUMBERS: ReadonlyMap<string, number> = new Map([
	['a', 1],
	['an', 1],
	['one', 1],
	['two', 2],
	['three', 3],
	['four', 4],
	['five', 5],
	['six', 6],
]);
const UNIT_DAYS: ReadonlyMap<string, number> = new Map([
	['day', 1],
	['week', 7],
	['fortnight', 14],
	['month', 30],
]);

/** `3 days ago`, `a week ago`. */
function agoDays(text: string): number | undefined {
	const match = /^(\d{1,3}|[a-z]+) (day|week|fortnight|month)s? ago$/.exec(text);
	if (match === null) return undefined;
	const [, number = '', unit = ''] = match;
	const count = NUMBERS.get(number) ?? (/^\d+$/.test(number) ? Number(number) : undefined);
	const days = UNIT_DAYS.get(unit);
	return count === undefined || days === undefined ? undefined : count * days;
}

/** Days back to the last such weekday before today: `monday`, `last friday`, `on tue`. */
function weekdayDays(text: string, today: Day): number | undefined {
	const name = text.replace(/^(?:last|on|this) /, '');
	if (name.length < 3) return undefined;
	const index = WEEKDAYS.findIndex((day) => day.startsWith(name));
	return index < 0 ? undefined : ((weekday(today) - (index + 1) + 6) % 7) + 1;
}

/** The day meant by everyday words, never after today; undefined where they are none. */
export function spokenDay(typed: string, today: Day): Day | undefined {
	const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
	if (text === '' || text === 'today' || text === 'now') return today;
	if (text === 'yesterday' || text === 'last night') return addDays(today, -1);
	if (text === 'the day before yesterday') return addDays(today, -2);
	if (text === 'last week') return addDays(today, -7);
	const days = agoDays(text) ?? weekdayDays(text, today);
	return days === undefined ? undefined : addDays(today, -days);
}
