import { halfDate } from '../dates/half-date';
import type { Part } from '../dates/block-date';
import { leaveOut, mayName, report, type Scope, type Walk } from './entry-walk';
import { misplacedDate } from './misplaced-date';
import { dayWithoutYear } from '../dates/period';

/** Whether nothing above takes up what stands here: no entry, no section of another sense; nor a day of the note. */
export function mayBeLost(walk: Walk, part: Part, above: Scope | undefined): boolean {
	if (above?.kind !== undefined || above?.draft !== undefined) return false;
	if (walk.isOwn) return true;
	return above?.date === undefined && walk.options.mentionDay === undefined && mayName(walk, part);
}

/** Says of a line that looks like an entry why it is none. */
export function reportLost(
	walk: Walk,
	part: Part,
	{ period }: Scope | undefined = { level: 0 },
): void {
	const written =
		halfDateOf(part) ?? (period === undefined ? undefined : dayWithoutYear(part.text, period));
	if (written !== undefined) return unread(walk, part, written);
	const found = misplacedDate(part.text, walk.options.conventions.dateOrder);
	if (found === undefined) return;
	leaveOut(walk, part.line, 'date-not-first');
	const { line, column } = part;
	if (found.isLikeEntry)
		walk.unplaced.push({ line, column, day: found.day, written: found.written });
}

/** Prose begins with half a date too; a heading is one only where it names a month: `1.2: Aims` is none. */
function halfDateOf({ block, text }: Part): string | undefined {
	if (block.kind === 'paragraph') return undefined;
	if (block.kind !== 'heading') return halfDate(text);
	const found = halfDate(`${text}: `);
	return found !== undefined && /\p{L}/u.test(found) ? found : undefined;
}

/** Says what stands where a date, or one more of them, should. */
export function unread(
	walk: Walk,
	part: Part,
	written: string,
	expected = 'a date like `2026-02-28`',
): void {
	const reason = `Unexpected \`${written}\`, expected ${expected}`;
	report(walk, part, 'entry-unread', reason);
}
