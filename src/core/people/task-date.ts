import { parseDay, type Day } from '../day';
import { inlineFields } from './inline-field';

/** What the marks of a task say about days; `bad` is a day the calendar does not have, as written. */
export interface TaskDates {
	readonly done?: Day;
	readonly due?: Day;
	readonly bad?: string;
}

const DONE = /✅\u{FE0F}?\s{0,3}(\d{4}-\d{2}-\d{2})/u;
const DUE = /(?:📅|📆|🗓)\u{FE0F}?\s{0,3}(\d{4}-\d{2}-\d{2})/u;
const SCHEDULED = /(?:⏳|⌛)\u{FE0F}?\s{0,3}(\d{4}-\d{2}-\d{2})/u;

/** Reads `✅ 2026-05-01`, `[completion:: 2026-05-01]`, `📅 2026-05-01`, `[due:: 2026-05-01]`. */
export function readTaskDates(text: string): TaskDates {
	const fields = new Map(
		inlineFields(text).map(({ key, value }) => [key.trim().toLowerCase(), value.slice(0, 10)]),
	);
	const done =
		DONE.exec(text)?.[1] ??
		fields.get('completion') ??
		fields.get('completed') ??
		fields.get('done');
	const due =
		DUE.exec(text)?.[1] ??
		fields.get('due') ??
		SCHEDULED.exec(text)?.[1] ??
		fields.get('scheduled');
	const doneDay = done === undefined ? undefined : parseDay(done);
	const dueDay = due === undefined ? undefined : parseDay(due);
	const bad = done !== undefined && doneDay === undefined && /\d/.test(done) ? done : undefined;
	return {
		...(doneDay === undefined ? {} : { done: doneDay }),
		...(dueDay === undefined ? {} : { due: dueDay }),
		...(bad === undefined ? {} : { bad }),
	};
}
