import type { Words } from '../words/words';
import type { Day } from '../../day';
import type { Diagnostic, Rule } from '../../diagnostic';
import type { Block } from '../../note/outline';
import type { Note } from '../../note/note';
import type { Given } from '../words/account';
import { type Part, partDate, type PartDate } from '../dates/block-date';
import type { NotEntry, NotEntryReason, TaskDraft, UnplacedEntry } from './entry';
import { dateWithin, type Period } from '../dates/period';
import type { OwnerNames } from '../words/token';
import type { Conventions } from '../persons/vault-conventions';

/** Whose note it is, and which day it is about. */
export interface EntriesOptions {
	readonly conventions: Conventions;
	/** For each person the note is about, the words of their names; empty in other notes. */
	readonly owners: readonly OwnerNames[];
	/** The day that dates mentions; absent in people notes and undated notes. */
	readonly mentionDay?: Day;
	/** What the folder of the note says of how they were in touch, where nothing in it does. */
	readonly ambient?: Given;
	/** What the name of the note says of half dates in it. */
	readonly period?: Period;
	/** The day that dates ticked tasks. */
	readonly taskDay?: Day;
}

/** An entry while its lines are collected. */
export interface Draft {
	readonly date: Day;
	readonly line: number;
	readonly column: number;
	readonly text: string;
	readonly words: Words[];
	readonly lines: Map<number, string>;
	given: Given;
	readonly isDone: boolean;
	/** Words that say how, where the entry's own do not: the heading's, the parent item's, the callout's. */
	readonly ambient: Given | undefined;
	size: number;
	readonly container: string;
	readonly kind: Block['kind'];
	/** It stands below a heading of what is to be done. */
	readonly isPlanned: boolean;
	/** A dated heading without words whose dated items are the entries. */
	isSuperseded: boolean;
}

/** What a heading or item means for what stands below it. */
export interface Scope {
	readonly level: number;
	readonly date?: Day;
	readonly draft?: Draft;
	/** `plan`: what is to be done; `fact`: dates of a life; `statement`: debts; `attendees`. */
	readonly kind?: 'plan' | 'fact' | 'statement' | 'attendees' | 'skipped';
	readonly ambient?: Given;
	readonly isAmbientPlan?: boolean;
	/** What makes half a date whole. */
	readonly period?: Period;
}

export interface Walk {
	readonly note: Note;
	readonly options: EntriesOptions;
	readonly isOwn: boolean;
	readonly linkLines: ReadonlySet<number>;
	/** Lines of the items that have something nested in them. */
	readonly parentLines: ReadonlySet<number>;
	readonly names: ReadonlySet<string>;
	readonly drafts: Draft[];
	readonly notEntries: NotEntry[];
	readonly tasks: TaskDraft[];
	readonly unplaced: UnplacedEntry[];
	readonly diagnostics: Diagnostic[];
	readonly headings: Scope[];
	readonly items: Map<number, Scope>;
	/** A dated paragraph or callout title that what follows belongs to. */
	open: Draft | undefined;
	/** Titles of the table the last row without a date stands in. */
	header: readonly string[] | undefined;
}

export function leaveOut(walk: Walk, line: number, reason: NotEntryReason): void {
	walk.notEntries.push({ line, reason });
}

/** Rules that cost a part of an entry, or what may be none. */
const WARNINGS: ReadonlySet<Rule> = new Set([
	'entry-unread',
	'entry-outcome',
	'entry-length',
	'entry-field',
]);

export function report(walk: Walk, part: Part, rule: Rule, reason: string): void {
	const { line, column } = part;
	const severity = WARNINGS.has(rule) ? 'warning' : 'error';
	walk.diagnostics.push({ path: walk.note.path, line, column, severity, rule, reason });
}

/** Whether a stretch of lines names somebody by link or `@`. */
export function mayName(walk: Walk, part: Part): boolean {
	const { text, line } = part;
	const lineCount = text.includes('\n') ? text.split('\n').length : 1;
	for (let at = line; at < line + lineCount; at++) if (walk.linkLines.has(at)) return true;
	return text.includes('@') || text.includes('::');
}

export function scopeAbove(walk: Walk, block: Block): Scope | undefined {
	const parent = block.kind === 'item' || block.kind === 'paragraph' ? block.parent : undefined;
	const item = parent === undefined ? undefined : walk.items.get(parent);
	return item ?? walk.headings[walk.headings.length - 1];
}

/** The date of a part: its own, or half of one that the period it stands in makes whole. */
export function dateOf(walk: Walk, part: Part, above: Scope | undefined): PartDate | undefined {
	const order = walk.options.conventions.dateOrder;
	const own = partDate(part, order);
	const { block, text } = part;
	if (own !== undefined || above?.period === undefined || block.kind === 'paragraph') return own;
	const number = numberBefore(part);
	const isWhole = block.kind === 'heading';
	const found = dateWithin(number + text, above.period, { order, isWhole });
	return found && { ...found, from: Math.max(0, found.from - number.length), to: text.length };
}

/** The number of a day that Markdown takes for the mark of a list in a list: `- 7. call`. */
function numberBefore({ block, isHead, column }: Part): string {
	const isNested = isHead && block.kind === 'item' && block.parent === block.line;
	const isMark = isNested && column > block.markerColumn && /^\d{1,2}\.$/.test(block.marker);
	return isMark ? `${block.marker} ` : '';
}

export function badDate(walk: Walk, part: Part, { written }: PartDate): void {
	if (!walk.isOwn && !mayName(walk, part)) return;
	leaveOut(walk, part.line, 'no-such-day');
	report(
		walk,
		part,
		'entry-date',
		`Unexpected \`${written.slice(0, 40)}\`, expected a date like \`2026-02-28\``,
	);
}

export function inherit(above: Scope | undefined): Omit<Scope, 'level'> {
	return {
		...(above?.date === undefined ? {} : { date: above.date }),
		...(above?.kind === undefined ? {} : { kind: above.kind }),
		...(above?.period === undefined ? {} : { period: above.period }),
	};
}
