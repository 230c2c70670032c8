import type { Day } from '../../day';
import { leadingDate, type DateOrder } from '../dates/date-text';
import { inlineFields } from '../inline-field';
import { readDay } from '../dates/property-value';

/** What the marks of a task say about days; `bad` is a day the calendar does not have, as written. */
export interface TaskDates {
	readonly done?: Day;
	readonly due?: Day;
	readonly bad?: string;
}

const DONE = /(?:✅\u{FE0F}?|@done\()\s{0,3}/u;
const DUE = /(?:📅|📆|🗓)\u{FE0F}?\s{0,3}/u;
const SCHEDULED = /(?:⏳|⌛)\u{FE0F}?\s{0,3}/u;

/** A day as written, read where the calendar has it. */
interface WrittenDay {
	readonly written: string;
	readonly day: Day | undefined;
}

/** The date right after a mark; undefined where nothing there looks like one. */
function afterMark(text: string, mark: RegExp, order: DateOrder): WrittenDay | undefined {
	const match = mark.exec(text);
	if (match === null) return undefined;
	const rest = text.slice(match.index + match[0].length);
	const found = leadingDate(rest, order);
	if (found !== undefined) return { written: found.written, day: found.day };
	const written = /^\d{1,4}[-./]\d[\d./-]{0,12}/.exec(rest)?.[0];
	return written === undefined ? undefined : { written, day: undefined };
}

/**
 * Reads `✅ 2026-05-01`, `@done(2026-05-01)`, `[completion:: 2026-05-01]`, `📅 2026-05-01`, `[due:: 2026-05-01]`, with
 * dates in any form.
 */
export function readTaskDates(text: string, order: DateOrder): TaskDates {
	const fields = new Map(
		inlineFields(text).map(({ key, value }) => [key.trim().toLowerCase(), value]),
	);
	const ofField = (...keys: readonly string[]): WrittenDay | undefined => {
		const written = keys.map((key) => fields.get(key)).find((value) => value !== undefined);
		return written === undefined ? undefined : { written, day: readDay(written, order) };
	};
	const done = afterMark(text, DONE, order) ?? ofField('completion', 'completed', 'done');
	const due =
		afterMark(text, DUE, order) ??
		ofField('due') ??
		afterMark(text, SCHEDULED, order) ??
		ofField('scheduled');
	const isBad = done !== undefined && done.day === undefined && /\d/.test(done.written);
	return {
		...(done?.day === undefined ? {} : { done: done.day }),
		...(due?.day === undefined ? {} : { due: due.day }),
		...(isBad ? { bad: done.written.slice(0, 40) } : {}),
	};
}
