import { isWeekday, WEEKDAY } from './calendar-words';

/** Before another word: "Fri lunch", "fri. lunch", not "sat with her", "We met"; nor is one "We've met". */
const SURE_WEEKDAY = /^(?:\p{Lu}\p{L}{2}|\p{L}{4})|[.),]/u;
const CLOCK =
	/^(?:T|at\s|@\s?)?(\d{1,2})[:.h](\d{2})(?::\d{2}(?:\.\d{1,6})?)?(?:Z|(?:\.\d{1,6})?[+-]\d{2}:\d{2}(?=\s*$))?\s?(?:[ap]\.?m\b\.?|Uhr)?/i;

function clockMinutes(match: RegExpExecArray): number {
	return Number(match[1]) * 60 + Number(match[2]);
}

/** Where a text goes on, and the minutes between two times of day that were skipped. */
interface Skipped {
	readonly end: number;
	readonly minutes?: number;
}

/** Skips a time of day, or two of them with a dash between: `14:30`, `14:00 - 15:00`. */
export function skipClock(text: string, start: number): Skipped {
	const lead = /^[\s,]{0,3}/.exec(text.slice(start, start + 3))?.[0].length ?? 0;
	const from = start + lead;
	const first = CLOCK.exec(text.slice(from, from + 40));
	if (first === null || Number(first[1]) > 24 || Number(first[2]) > 59) return { end: start };
	const firstEnd = from + first[0].length;
	const dash = /^\s?(?:-|–|—|to|bis)\s?/.exec(text.slice(firstEnd, firstEnd + 8));
	if (dash === null) return { end: firstEnd };
	const second = CLOCK.exec(text.slice(firstEnd + dash[0].length, firstEnd + dash[0].length + 40));
	if (second === null || Number(second[1]) > 24) return { end: firstEnd };
	const end = firstEnd + dash[0].length + second[0].length;
	const minutes = clockMinutes(second) - clockMinutes(first);
	return minutes > 0 ? { end, minutes } : { end };
}

/** Skips a day of the week and a time of day, in any order. */
export function skipWeekdayAndClock(text: string, start: number): Skipped {
	const clock = skipClock(text, start);
	const gap = /^[\s,_]{1,3}/.exec(text.slice(clock.end, clock.end + 3))?.[0].length ?? 0;
	const weekday = WEEKDAY.exec(text.slice(clock.end + gap, clock.end + gap + 20));
	if (weekday === null || !isWeekday(weekday[1] ?? '')) return clock;
	const next = text.charAt(clock.end + gap + weekday[0].length);
	if (/^[^\s.),]+['’]$/u.test(weekday[0] + next)) return clock;
	if (/\p{L}/u.test(next) && !SURE_WEEKDAY.test(weekday[0])) return clock;
	const end = clock.end + gap + weekday[0].trimEnd().length;
	const later = skipClock(text, end);
	return { ...clock, ...later };
}

const CLOSING =
	/^(?::(?:\*{2,3}|__|==))|^\s?(?:\*{1,3}|_{1,3}|={2}|~|<\/(?:b|i|u|em|strong|mark)>|[)\]"“”»>}])/;
const SEPARATOR =
	/^\s{0,8}(?:(?:[-–—:·•|~,;>]|->|=>|→|⇒){1,3}(?=\s|$|[*_[(\p{L}\p{N}\p{Extended_Pictographic}])\s{0,8}){0,2}/u;

/** Skips what stands between a date and the words: closing marks, weekday, time, separators. */
export function skipTail(text: string, start: number): Skipped {
	let { end, minutes } = skipWeekdayAndClock(text, start) as { end: number; minutes?: number };
	for (let count = 0; count < 4; count++) {
		const closing = CLOSING.exec(text.slice(end, end + 10));
		if (closing === null) break;
		if (/^\s/.test(closing[0]) && !/[)\]>}]/.test(closing[0])) break;
		end += closing[0].length;
	}
	const later = skipWeekdayAndClock(text, end);
	end = later.end;
	minutes = minutes ?? later.minutes;
	const separator = SEPARATOR.exec(text.slice(end, end + 24));
	end += separator?.[0].length ?? 0;
	const clock = skipClock(text, end);
	if (clock.end > end) {
		end = clock.end + (SEPARATOR.exec(text.slice(clock.end, clock.end + 24))?.[0].length ?? 0);
		minutes = minutes ?? clock.minutes;
	}
	return minutes === undefined ? { end } : { end, minutes };
}
