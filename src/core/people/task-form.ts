import { formatDay, type Day } from '../day';
import type { Interaction } from './interaction';
import { inlineFields } from './inline-field';

/**
 * How a vault writes the days of its tasks: in front, as the plain form does (`[ ] 2026-11-23 gave: ...`); behind as the
 * Tasks plugin does (`[ ] gave: ... ➕ 2026-11-23`); or behind in fields (`[created:: 2026-11-23]`).
 */
export type TaskForm = 'plain' | 'emoji' | 'field';

/** A day of a task in one of the forms that stand behind it. */
const MARKS: Readonly<
	Record<Exclude<TaskForm, 'plain'>, readonly [created: string, done: string]>
> = {
	emoji: ['➕', '✅'],
	field: ['created', 'completion'],
};

function mark(form: Exclude<TaskForm, 'plain'>, at: 0 | 1, day: Day): string {
	const written = formatDay(day);
	return form === 'emoji' ? `${MARKS.emoji[at]} ${written}` : `[${MARKS.field[at]}:: ${written}]`;
}

/** The day on which a task was written down; nothing in the plain form, where a day stands in front. */
export function createdMark(form: TaskForm, day: Day): string {
	return form === 'plain' ? '' : ` ${mark(form, 0, day)}`;
}

/** The day on which a task was done, as the rest of its line has its days. */
export function doneMark(line: string, day: Day): string {
	return ` ${mark(formOfLine(line) === 'field' ? 'field' : 'emoji', 1, day)}`;
}

const EMOJI = /(?:✅|➕|📅|⏳|🛫|🔁)\u{FE0F}?/u;
const FIELDS: ReadonlySet<string> = new Set([
	'completion',
	'created',
	'due',
	'scheduled',
	'repeat',
]);

function formOfLine(line: string): TaskForm {
	if (EMOJI.test(line)) return 'emoji';
	return hasField(line, FIELDS) ? 'field' : 'plain';
}

const REPEAT: ReadonlySet<string> = new Set(['repeat']);

/** A task that comes back when it is ticked: `🔁 every week`, `[repeat:: every week]`. */
export function isRecurring(task: string): boolean {
	return task.includes('🔁') || hasField(task, REPEAT);
}

/** A ticked task that bears the day on which it was done. */
function isTickedOn({ text }: Pick<Interaction, 'text'>): boolean {
	return text.includes('✅') || hasField(text, DONE_FIELDS);
}

const DONE_FIELDS: ReadonlySet<string> = new Set(['completion', 'completed']);

const hasField = (text: string, names: ReadonlySet<string>): boolean =>
	text.includes('::') && inlineFields(text).some(({ key }) => names.has(key.trim().toLowerCase()));

/**
 * The form of a vault's tasks, by its ticked ones: only where they bear the day they were done, a task without a day in
 * front still has one when it is ticked.
 */
export function taskFormOf(interactions: readonly Interaction[]): TaskForm {
	const ticked = interactions.filter(isTickedOn);
	const emoji = ticked.filter(({ text }) => text.includes('✅')).length;
	if (ticked.length === 0) return 'plain';
	return emoji * 2 >= ticked.length ? 'emoji' : 'field';
}

/** A ticked task that was copied to another note, word for word, is one deed: the first in order is kept. */
export function withoutCopies(interactions: readonly Interaction[]): Interaction[] {
	const told = new Set<string>();
	return interactions.filter((one) => {
		if (!isTickedOn(one)) return true;
		const key = `${one.person}\n${String(one.date)}\n${one.text}`;
		if (told.has(key)) return false;
		told.add(key);
		return true;
	});
}
