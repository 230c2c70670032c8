import { dayParts, formatDay, type Day } from '../../src/core/day';
import type { Alter } from './names';
import type { NoteDraft } from './note-draft';
import type { Draw } from './random';
import { drawDeed, drawProse } from './sentences';

/** Writes some days of contact into a person's own note, in one shape. */
export type PersonShape = (
	note: NoteDraft,
	days: readonly Day[],
	context: { readonly alter: Alter; readonly draw: Draw; readonly others: readonly Alter[] },
) => void;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const spoken = (day: Day): string => {
	const { year, month, dayOfMonth } = dayParts(day);
	return `${MONTHS[month - 1] ?? ''} ${dayOfMonth.toString()}, ${year.toString()}`;
};

/** A bullet for each day, with the date written as here. */
const bullets =
	(shape: string, written: (date: string, deed: string, day: Day) => string): PersonShape =>
	(note, days, { alter, draw }) => {
		for (const day of days) {
			note.entry(written(formatDay(day), drawDeed(draw), day), shape, day, alter.path);
		}
	};

/** Something around one line that must not be read, with an entry behind it that must. */
const beside =
	(shape: string, around: (line: string) => readonly string[]): PersonShape =>
	(note, days, { alter, draw }) => {
		for (const day of days) {
			note.add(...around(`- ${formatDay(day)} ${drawDeed(draw)}`), '');
			note.entry(`- ${formatDay(day)} ${drawDeed(draw)}`, shape, day, alter.path);
		}
	};

const headings: PersonShape = (note, days, { alter, draw }) => {
	for (const day of days) {
		note.entry(`### ${formatDay(day)}`, 'heading', day, alter.path);
		note.add(drawDeed(draw), '', '- the second thing said', '');
	}
};

const table: PersonShape = (note, days, { alter, draw }) => {
	note.add('', '| Date | What | With |', '| --- | --- | --- |');
	for (const day of days) {
		note.entry(`| ${formatDay(day)} | ${drawDeed(draw)} | - |`, 'table', day, alter.path);
	}
	note.add('');
};

const years: PersonShape = (note, days, { alter, draw }) => {
	note.add('- Years');
	for (const day of days) {
		note.entry(`  - ${formatDay(day)} ${drawDeed(draw)}`, 'nested', day, alter.path);
	}
};

const continued: PersonShape = (note, days, { alter, draw }) => {
	for (const day of days) {
		note.entry(`- ${formatDay(day)} ${drawDeed(draw)}`, 'continued', day, alter.path);
		note.add('  and on the way back we spoke of the garden', '  and of the roof.');
	}
};

const paragraphs: PersonShape = (note, days, { alter, draw }) => {
	for (const day of days) {
		note.add('');
		note.entry(`${formatDay(day)} ${drawDeed(draw)}`, 'paragraph', day, alter.path);
	}
	note.add('');
};

const callout: PersonShape = (note, days, { alter, draw }) => {
	note.add('', '> [!note] Log');
	for (const day of days) {
		note.entry(`> - ${formatDay(day)} ${drawDeed(draw)}`, 'edge-callout', day, alter.path);
	}
	note.add('');
};

const withAnother: PersonShape = (note, days, { alter, draw, others }) => {
	for (const day of days) {
		const other = draw.pick(others);
		const people = other.path === alter.path ? [alter.path] : [alter.path, other.path];
		const line = `- ${formatDay(day)} dinner with [[${other.name}]]`;
		note.entry(line, 'with-another', day, ...people);
	}
};

const prose: PersonShape = (note, days, { alter, draw }) => {
	for (const day of days) {
		note.add(...drawProse(2, draw), '');
		note.entry(`- ${formatDay(day)}: ${drawDeed(draw)}`, 'in-prose', day, alter.path);
		note.add('');
	}
};

/** The shapes of a log, the common ones often. */
export const COMMON_SHAPES: readonly PersonShape[] = [
	bullets('bullet', (date, deed) => `- ${date} ${deed}`),
	bullets('bullet-colon', (date, deed) => `- ${date}: ${deed}`),
	bullets('bullet-dash', (date, deed) => `* ${date} — ${deed}`),
	bullets('bullet-pipe', (date, deed) => `- ${date} | ${deed}`),
	bullets('bullet-bold', (date, deed) => `- **${date}** - ${deed}`),
	bullets('date-link', (date, deed) => `- [[${date}]] ${deed}`),
	bullets('inline-field', (date) => `- ${date} [gave:: 1h] the grant`),
	bullets('task', (date, deed) => `- [x] ${date} ${deed}`),
	headings,
	table,
	years,
	continued,
	paragraphs,
	withAnother,
	prose,
];

/** The rare ones, and those beside what must be left out. */
export const EDGE_SHAPES: readonly PersonShape[] = [
	bullets('edge-bracket', (date, deed) => `- [${date}] ${deed}`),
	bullets('edge-paren', (date, deed) => `- (${date}) ${deed}`),
	bullets('edge-slash', (date, deed) => `- ${date.replaceAll('-', '/')} ${deed}`),
	bullets('edge-dot', (date, deed) => `- ${date.replaceAll('-', '.')}: ${deed}`),
	bullets('edge-spoken', (_date, deed, day) => `- ${spoken(day)}: ${deed}`),
	bullets('edge-numbered', (date, deed) => `1. ${date} ${deed}`),
	bullets('edge-plus', (date, deed) => `+ ${date} ${deed}`),
	bullets('edge-link-title', (date) => `- [Notes of the call](notes.md) — ${date}`),
	bullets('edge-date-alias', (date, deed, day) => `- [[${spoken(day)}|${date}]] ${deed}`),
	bullets('edge-block-id', (date, deed) => `- ${date} ${deed} ^d${date.replaceAll('-', '')}`),
	callout,
	beside('edge-fence', (line) => ['', '```', line, '```']),
	beside('edge-comment', (line) => ['', '%%', line, '%%']),
	beside('edge-html-comment', (line) => ['', '<!--', line, '-->']),
	beside('edge-quote', (line) => ['', `> ${line}`]),
	beside('edge-open-task', (line) => [line.replace('- ', '- [ ] ')]),
	beside('edge-cancelled', (line) => [line.replace('- ', '- [-] ')]),
	beside('edge-math', (line) => ['', '$$', line, '$$']),
	beside('edge-nested-fence', (line) => ['', '- code', '  ```', `  ${line}`, '  ```']),
];
