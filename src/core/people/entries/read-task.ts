import type { Day } from '../../day';
import type { ItemBlock } from '../../note/outline';
import { lineText, type Part } from '../dates/block-date';
import { append, type Dated, startDraft } from './draft';
import { badDate, dateOf, leaveOut, mayName, report, type Scope, type Walk } from './entry-walk';
import { readTaskDates } from './task-date';
import { readWords } from '../words/words';

export function walkTask(walk: Walk, part: Part, item: ItemBlock, above: Scope | undefined): void {
	const { dateOrder } = walk.options.conventions;
	const date = dateOf(walk, part, above);
	const dates = readTaskDates(part.text, dateOrder);
	const level = above?.level ?? 0;
	const isTicked = item.task === 'x' || item.task === 'X';
	if (!isTicked) {
		walk.items.set(item.line, { level, kind: 'plan' });
		if (date !== undefined || dates.due !== undefined || dates.done !== undefined)
			leaveOut(walk, part.line, item.task === '-' ? 'cancelled-task' : 'open-task');
		if (item.task !== '-') addTask(walk, part, dates.due, above);
		return;
	}
	if (dates.bad !== undefined) {
		report(
			walk,
			part,
			'task-date',
			`Unexpected \`${dates.bad}\`, expected a date like \`2026-02-28\``,
		);
	}
	if (date !== undefined && date.day === undefined && dates.done === undefined) {
		badDate(walk, part, date);
		walk.items.set(item.line, { level, kind: 'skipped' });
		return;
	}
	const own = dates.done ?? date?.day;
	const names = mayName(walk, part);
	const isBody = own === undefined && above?.draft !== undefined && (walk.isOwn || !names);
	if (isBody && above?.draft !== undefined) {
		append(walk, above.draft, part, 0);
		walk.items.set(item.line, { level, draft: above.draft });
		return;
	}
	const day = own ?? above?.date ?? walk.options.mentionDay ?? walk.options.taskDay;
	if (day === undefined) {
		if (walk.isOwn) leaveOut(walk, part.line, 'undated-task');
		walk.items.set(item.line, { level });
		return;
	}
	if (!walk.isOwn && !names && above?.draft === undefined) {
		walk.items.set(item.line, { level, date: day });
		return;
	}
	const dated: Dated = {
		day,
		written: '',
		from: date?.from ?? 0,
		to: date?.to ?? part.text.length,
	};
	const draft = startDraft(walk, part, dated, above, true);
	if (draft !== undefined && !names && !walk.isOwn && above?.draft !== undefined)
		draft.words.unshift(...above.draft.words.slice(0, 1));
	walk.items.set(item.line, { level, date: day, ...(draft === undefined ? {} : { draft }) });
}

function addTask(walk: Walk, part: Part, due: Day | undefined, above: Scope | undefined): void {
	const names = mayName(walk, part);
	if (!walk.isOwn && !names && above?.draft === undefined) return;
	const words = readWords(
		{ text: part.text, line: part.line, column: part.column },
		walk.note.outline.links,
	);
	const inherited =
		!names && above?.draft !== undefined
			? above.draft.words.flatMap(({ mentions }) => mentions)
			: [];
	walk.tasks.push({
		text: lineText(part.text),
		line: part.line,
		...(due === undefined ? {} : { due }),
		isOwn: walk.isOwn,
		mentions: [...words.mentions, ...inherited].map(({ ref, column }) => ({ ref, column })),
	});
}
